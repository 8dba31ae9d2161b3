// SPDX-License-Identifier: MIT
#include "core/floor_turn.h"
#include "core/handlers.gen.h"

// "End" said twice at once of a question is meant once: whom it gave the floor back is not ended.
static int check_returned(struct pl_ctx *ctx, const struct pl_floor *floor,
                          const struct pl_floor_end_params *in)
{
    bool is_named = (in->has & PL_HAS_FLOOR_END_PARAMS_ENTRY) != 0;
    if (is_named || ctx->now_ms - floor->row.returned_ms >= PL_FLOOR_BEGUN_MS)
        return 0;
    return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "just_returned");
}

int pl_cmd_floor_end(struct pl_ctx *ctx, const struct pl_floor_end_params *in,
                     struct pl_floor_end_result *out)
{
    struct pl_floor floor;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_floor_check_speaker(ctx, &floor, in->entry);
    if (status == 0)
        status = check_returned(ctx, &floor, in);
    if (status != 0)
        return status;
    struct pl_floor_entry *entry = floor.speaker;
    out->overrun_ms = pl_floor_overrun_ms(&entry->row, ctx->now_ms);
    int error = pl_floor_end(ctx, &floor, (struct pl_str){0});
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->entry = pl_floor_entry_wire(entry);
    return pl_floor_done(ctx, &floor, entry->row.participant);
}
