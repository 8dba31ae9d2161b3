// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_remove(struct pl_ctx *ctx, const struct pl_floor_remove_params *in,
                        struct pl_floor_remove_result *out)
{
    struct pl_floor floor;
    struct pl_floor_entry *entry = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_floor_find_waiting(ctx, &floor, in->entry, "/params/entry", &entry);
    if (status != 0)
        return status;
    pl_floor_take(&floor, entry);
    entry->row.state = PL_FLOOR_ENTRY_STATE_REMOVED;
    entry->is_changed = true;
    struct pl_event_floor_removed data = {
        .entry = pl_floor_entry_wire(entry),
        .reason = in->reason,
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_REMOVED, &data);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_floor_done(ctx, &floor);
}
