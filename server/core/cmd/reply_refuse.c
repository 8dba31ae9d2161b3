// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/reply_right.h"

int pl_cmd_reply_refuse(struct pl_ctx *ctx, const struct pl_reply_refuse_params *in,
                        struct pl_reply_refuse_result *out)
{
    struct pl_floor floor;
    struct pl_floor_reply_row reply = {0};
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_reply_find(ctx, &floor, in->reply, &reply);
    if (status != 0)
        return status;
    reply.state = PL_REPLY_STATE_REFUSED;
    reply.decided_by = ctx->speaker->row.id;
    reply.reason = in->reason;
    struct pl_event_reply_refused data = {.reply = pl_reply_wire(floor.directory, &reply)};
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_REPLY_REFUSED, &data);
    if (error == 0)
        error = pl_store_floor_reply_put(ctx->db, &reply);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->reply = data.reply;
    return pl_floor_done(ctx, &floor, reply.participant);
}
