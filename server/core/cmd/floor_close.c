// SPDX-License-Identifier: MIT
#include "core/floor.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_close(struct pl_ctx *ctx, const struct pl_floor_close_params *in,
                       struct pl_floor_close_result *out)
{
    struct pl_floor floor;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status != 0)
        return status;
    out->channel = floor.channel->row.slug;
    if (!floor.row.is_open)
        return 0;
    floor.row.is_open = false;
    floor.is_changed = true;
    struct pl_event_floor_closed data = {
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_CLOSED, &data);
    if (error != 0)
        return error;
    out->has = PL_HAS_FLOOR_CLOSE_RESULT_SEQ | PL_HAS_FLOOR_CLOSE_RESULT_AT;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_floor_done(ctx, &floor, 0);
}
