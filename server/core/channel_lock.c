// SPDX-License-Identifier: MIT
#include "core/channel_lock.h"

int pl_channel_lock(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_str reason)
{
    struct pl_event_channel_locked data = {
        .has = reason.len > 0 ? PL_HAS_EVENT_CHANNEL_LOCKED_REASON : 0,
        .reason = reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_LOCKED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    channel->row.is_locked = true;
    pl_channel_set_lock_reason(channel, reason);
    return pl_store_channel_update(ctx->db, &channel->row);
}

int pl_channel_unlock(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_str reason)
{
    struct pl_event_channel_unlocked data = {
        .has = reason.len > 0 ? PL_HAS_EVENT_CHANNEL_UNLOCKED_REASON : 0,
        .reason = reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_UNLOCKED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    channel->row.is_locked = false;
    pl_channel_set_lock_reason(channel, (struct pl_str){0});
    return pl_store_channel_update(ctx->db, &channel->row);
}
