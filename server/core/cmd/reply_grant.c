// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"
#include "core/reply_right.h"

static int check_count(struct pl_ctx *ctx, const struct pl_floor *floor,
                       struct pl_floor_reply_row *reply)
{
    struct pl_reply_count count;
    int error = pl_reply_count(ctx, floor, reply->delegation, &count);
    if (error != 0)
        return error;
    if (count.granted >= floor->row.replies_max)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "/params/reply", "replies");
    reply->number = count.granted + 1;
    return 0;
}

int pl_cmd_reply_grant(struct pl_ctx *ctx, const struct pl_reply_grant_params *in,
                       struct pl_reply_grant_result *out)
{
    struct pl_floor floor;
    struct pl_floor_reply_row reply = {0};
    const struct pl_participant *who = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_reply_find(ctx, &floor, in->reply, &reply);
    if (status == 0)
        status = check_count(ctx, &floor, &reply);
    if (status == 0) {
        who = pl_directory_by_id(floor.directory, reply.participant);
        status = pl_floor_check_present(ctx, &floor, who, "/params/reply");
    }
    if (status == 0)
        status = pl_floor_check_room(ctx, &floor, who, PL_FLOOR_KIND_REPLY);
    if (status != 0)
        return status;

    reply.state = PL_REPLY_STATE_GRANTED;
    reply.decided_by = ctx->speaker->row.id;
    struct pl_floor_entry *entry = pl_floor_new_entry(ctx, &floor, who, PL_FLOOR_KIND_REPLY);
    entry->row.reply = reply.id;
    pl_floor_insert(&floor, entry);
    struct pl_event_reply_granted data = {
        .reply = pl_reply_wire(floor.directory, &reply),
        .entry = pl_floor_entry_wire(entry),
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_REPLY_GRANTED, &data);
    if (error == 0)
        error = pl_store_floor_reply_put(ctx->db, &reply);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->reply = data.reply;
    out->entry = data.entry;
    return pl_floor_done(ctx, &floor, reply.participant);
}
