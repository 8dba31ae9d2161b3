// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/reply_right.h"
#include "store/events.h"

// Any of the channel, also of an item that is over, or when the list is off.
static int find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t id,
                struct pl_floor_reply_row *ret_reply)
{
    int error = pl_store_floor_reply(ctx->db, channel->row.id, id, ctx->arena, ret_reply);
    return error == -ENOENT ? pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/reply", NULL)
                            : error;
}

int pl_cmd_reply_redact(struct pl_ctx *ctx, const struct pl_reply_redact_params *in,
                        struct pl_reply_redact_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_floor_reply_row reply = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = find(ctx, channel, in->reply, &reply);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->seq = reply.redacted_seq;
    if (reply.redacted_seq != 0)
        return pl_store_event_time(ctx->db, pl_row_id(channel->row.id, out->seq), &out->at_ms);

    reply.text = PL_STR("");
    reply.redacted_seq = channel->last_seq + 1;
    struct pl_event_reply_redacted data = {
        .reply = pl_reply_wire(&ctx->core->directory, &reply),
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_REPLY_REDACTED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_reply_erase(ctx, &reply);
}
