// SPDX-License-Identifier: MIT
#include "core/floor_leave.h"

#include "core/floor_order.h"
#include "core/floor_turn.h"

int pl_floor_take_off(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_floor_entry *entry,
                      struct pl_str reason)
{
    pl_floor_take(floor, entry);
    entry->row.state = PL_FLOOR_ENTRY_STATE_REMOVED;
    entry->is_changed = true;
    struct pl_event_floor_removed data = {
        .entry = pl_floor_entry_wire(entry),
        .reason = reason,
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_REMOVED, &data);
}

// The first on the list whom it binds; NULL: nobody.
static struct pl_floor_entry *find_bound(const struct pl_floor *floor,
                                         struct pl_sanction_target target)
{
    for (size_t i = 0; i < floor->waiting_count; i++)
        if (pl_sanction_binds(target, floor->waiting[i]->who))
            return floor->waiting[i];
    return NULL;
}

static bool is_bound(const struct pl_floor_entry *entry, struct pl_sanction_target target)
{
    return entry != NULL && pl_sanction_binds(target, entry->who);
}

int pl_floor_leave(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_sanction_target target,
                   struct pl_str reason)
{
    struct pl_floor floor;
    int error = pl_floor_load(ctx, channel, &floor);
    for (struct pl_floor_entry *one; error == 0 && (one = find_bound(&floor, target)) != NULL;)
        error = pl_floor_take_off(ctx, &floor, one, reason);
    // Before the question that interrupted them, or they would go on when it ends.
    if (error == 0 && is_bound(floor.interrupted, target))
        error = pl_floor_end_interrupted(ctx, &floor, reason);
    if (error == 0 && is_bound(floor.speaker, target))
        error = pl_floor_end(ctx, &floor, reason);
    return error == 0 ? pl_floor_save(ctx, &floor) : error;
}
