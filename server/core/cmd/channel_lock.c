// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

int pl_cmd_channel_lock(struct pl_ctx *ctx, const struct pl_channel_lock_params *in,
                        struct pl_channel_lock_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (channel->row.is_locked)
        return 0;
    struct pl_event_channel_locked data = {
        .has = (in->has & PL_HAS_CHANNEL_LOCK_PARAMS_REASON) != 0
                   ? PL_HAS_EVENT_CHANNEL_LOCKED_REASON
                   : 0,
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_LOCKED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->row.is_locked = true;
    pl_channel_set_lock_reason(channel, in->reason);
    out->has = PL_HAS_CHANNEL_LOCK_RESULT_SEQ | PL_HAS_CHANNEL_LOCK_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_channel_update(ctx->db, &channel->row);
}
