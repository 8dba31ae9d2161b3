// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"

// The newest of one's own; one that has the floor already can no longer be withdrawn.
static int find_newest(struct pl_ctx *ctx, const struct pl_floor *floor,
                       struct pl_floor_entry **ret_entry)
{
    struct pl_floor_entry *found = NULL;
    for (size_t i = 0; i < floor->waiting_count; i++) {
        struct pl_floor_entry *entry = floor->waiting[i];
        if (entry->who == ctx->speaker && (found == NULL || entry->row.id > found->row.id))
            found = entry;
    }
    *ret_entry = found;
    if (found != NULL)
        return 0;
    bool speaks = floor->speaker != NULL && floor->speaker->who == ctx->speaker;
    return speaks ? pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "speaks")
                  : pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/entry", NULL);
}

int pl_cmd_floor_withdraw(struct pl_ctx *ctx, const struct pl_floor_withdraw_params *in,
                          struct pl_floor_withdraw_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_floor_entry *entry = NULL;
    struct pl_floor floor;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status == 0 && (in->has & PL_HAS_FLOOR_WITHDRAW_PARAMS_ENTRY) != 0)
        status = pl_floor_find_waiting(ctx, &floor, in->entry, "/params/entry", &entry);
    else if (status == 0)
        status = find_newest(ctx, &floor, &entry);
    if (status != 0)
        return status;
    PL_CHECK(entry != NULL);
    if (entry->who != ctx->speaker)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/entry", NULL);

    pl_floor_take(&floor, entry);
    entry->row.state = PL_FLOOR_ENTRY_STATE_WITHDRAWN;
    entry->is_changed = true;
    struct pl_event_floor_withdrawn data = {
        .entry = pl_floor_entry_wire(entry),
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_WITHDRAWN, &data);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_floor_save(ctx, &floor);
}
