// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"

enum { HELD_PAGE = 50 };

int pl_cmd_held_list(struct pl_ctx *ctx, const struct pl_held_list_params *in,
                     struct pl_held_list_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_held_row *rows = NULL;
    int64_t after = 0;
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_HELD_LIST_PARAMS_LIMIT) != 0 ? (size_t)in->limit : HELD_PAGE;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    if ((in->has & PL_HAS_HELD_LIST_PARAMS_AFTER) != 0 &&
        pl_id_parse(in->after, PL_HELD_ID, &after) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    // One more than asked for tells whether there are more.
    int error = pl_store_held_waiting(ctx->db, channel->row.id, in->appealed, after,
                                      (int64_t)limit + 1, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->held_count = pl_held_fitting(rows, count, limit);
    out->more = out->held_count < count;
    out->total = channel->held_count;
    out->held = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->held);
    for (size_t i = 0; i < out->held_count; i++)
        out->held[i] = pl_held_item(ctx, channel, &rows[i]);
    return 0;
}
