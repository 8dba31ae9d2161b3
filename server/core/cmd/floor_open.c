// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"
#include "core/reply_right.h"

int pl_cmd_floor_open(struct pl_ctx *ctx, const struct pl_floor_open_params *in,
                      struct pl_floor_open_result *out)
{
    struct pl_floor floor;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status != 0)
        return status;
    bool has_title = (in->has & PL_HAS_FLOOR_OPEN_PARAMS_ITEM) != 0;
    bool is_new_item = has_title || floor.row.phase == PL_FLOOR_PHASE_REPLIES;
    out->channel = floor.channel->row.slug;
    if (floor.row.is_open && !is_new_item)
        return 0;
    status = is_new_item ? pl_reply_check_decided(ctx, &floor) : 0;
    if (status != 0)
        return status;
    floor.row.is_open = true;
    floor.is_changed = true;
    if (is_new_item) {
        floor.row.item++;
        floor.row.title = in->item;
        floor.row.phase = PL_FLOOR_PHASE_LIST;
        pl_floor_arrange(&floor);
    }
    struct pl_event_floor_opened data = {
        .has = floor.row.title.len > 0 ? PL_HAS_EVENT_FLOOR_OPENED_TITLE : 0,
        .item = floor.row.item,
        .title = floor.row.title,
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_OPENED, &data);
    if (error != 0)
        return error;
    out->has = PL_HAS_FLOOR_OPEN_RESULT_SEQ | PL_HAS_FLOOR_OPEN_RESULT_AT;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_floor_done(ctx, &floor, 0);
}
