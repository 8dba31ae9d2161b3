// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_move(struct pl_ctx *ctx, const struct pl_floor_move_params *in,
                      struct pl_floor_move_result *out)
{
    struct pl_floor floor;
    struct pl_floor_entry *entry = NULL, *before = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_floor_find_waiting(ctx, &floor, in->entry, "/params/entry", &entry);
    if (status == 0 && in->before != 0)
        status = pl_floor_find_waiting(ctx, &floor, in->before, "/params/before", &before);
    if (status != 0)
        return status;
    if (entry == before)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/before", "same");
    pl_floor_take(&floor, entry);
    pl_floor_insert_before(&floor, entry, before);
    struct pl_event_floor_moved data = {
        .entry = pl_floor_entry_wire(entry),
        .reason = in->reason,
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_MOVED, &data);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_floor_done(ctx, &floor, entry->row.participant);
}
