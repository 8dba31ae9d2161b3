// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"

enum { HELD_PAGE = 50 };

int pl_cmd_held_mine(struct pl_ctx *ctx, const struct pl_held_mine_params *in,
                     struct pl_held_mine_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_held_row *rows = NULL;
    int64_t after = 0;
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_HELD_MINE_PARAMS_LIMIT) != 0 ? (size_t)in->limit : HELD_PAGE;
    if ((in->has & PL_HAS_HELD_MINE_PARAMS_CHANNEL) != 0) {
        int status = pl_ctx_channel(ctx, in->channel, &channel);
        if (status != 0)
            return status;
    }
    if ((in->has & PL_HAS_HELD_MINE_PARAMS_AFTER) != 0 &&
        pl_id_parse(in->after, PL_HELD_ID, &after) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    int error =
        pl_store_held_of(ctx->db, ctx->speaker->row.id, channel == NULL ? 0 : channel->row.id,
                         after, (int64_t)limit + 1, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->held_count = pl_held_fitting(rows, count, limit);
    out->more = out->held_count < count;
    out->held = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->held);
    for (size_t i = 0; i < out->held_count; i++)
        out->held[i] =
            pl_held_item(ctx, pl_state_channel_by_row(ctx->core, rows[i].channel), &rows[i]);
    return 0;
}
