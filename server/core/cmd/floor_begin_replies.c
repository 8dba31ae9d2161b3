// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_begin_replies(struct pl_ctx *ctx, const struct pl_floor_begin_replies_params *in,
                               struct pl_floor_begin_replies_result *out)
{
    struct pl_floor floor;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status != 0)
        return status;
    out->channel = floor.channel->row.slug;
    if (floor.row.phase == PL_FLOOR_PHASE_REPLIES)
        return 0;
    floor.row.phase = PL_FLOOR_PHASE_REPLIES;
    floor.row.is_open = false;
    floor.is_changed = true;
    pl_floor_arrange(&floor);
    struct pl_event_floor_replies_begun data = {
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_REPLIES_BEGUN, &data);
    if (error != 0)
        return error;
    out->has = PL_HAS_FLOOR_BEGIN_REPLIES_RESULT_SEQ | PL_HAS_FLOOR_BEGIN_REPLIES_RESULT_AT;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_floor_done(ctx, &floor, 0);
}
