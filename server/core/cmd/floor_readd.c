// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/floor_order.h"
#include "core/handlers.gen.h"

// One that has ended or was taken off, and may wait again.
static int find_past(struct pl_ctx *ctx, struct pl_floor *floor, int64_t id,
                     struct pl_floor_entry **ret_entry)
{
    struct pl_floor_entry_row row = {0};
    int error = pl_store_floor_entry(ctx->db, floor->row.channel, id, ctx->arena, &row);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/entry", NULL);
    if (error != 0)
        return error;
    if (row.state != PL_FLOOR_ENTRY_STATE_ENDED && row.state != PL_FLOOR_ENTRY_STATE_REMOVED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "not_past");
    const struct pl_participant *who = pl_directory_by_id(&ctx->core->directory, row.participant);
    int status = pl_floor_check_present(ctx, floor, who, "/params/entry");
    if (status == 0)
        status = pl_floor_check_room(ctx, floor, who, row.kind);
    if (status == 0)
        *ret_entry = pl_floor_keep_entry(ctx, floor, &row);
    return status;
}

int pl_cmd_floor_readd(struct pl_ctx *ctx, const struct pl_floor_readd_params *in,
                       struct pl_floor_readd_result *out)
{
    struct pl_floor floor;
    struct pl_floor_entry *entry = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = find_past(ctx, &floor, in->entry, &entry);
    if (status != 0)
        return status;
    PL_CHECK(entry != NULL);
    entry->row.state = PL_FLOOR_ENTRY_STATE_WAITING;
    entry->row.spoken_ms = 0;
    entry->row.allowed_ms = -1;
    pl_floor_insert_first(&floor, entry);
    struct pl_event_floor_requested data = {
        .entry = pl_floor_entry_wire(entry),
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_REQUESTED, &data);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->entry = data.entry;
    return pl_floor_done(ctx, &floor, entry->row.participant);
}
