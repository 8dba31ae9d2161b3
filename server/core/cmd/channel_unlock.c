// SPDX-License-Identifier: MIT
#include "core/channel_lock.h"
#include "core/handlers.gen.h"
#include "store/events.h"

int pl_cmd_channel_unlock(struct pl_ctx *ctx, const struct pl_channel_unlock_params *in,
                          struct pl_channel_unlock_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    int error = pl_channel_unlock(ctx, channel, in->reason, &out->changed);
    if (error != 0 || !out->changed)
        return error;
    out->has = PL_HAS_CHANNEL_UNLOCK_RESULT_SEQ | PL_HAS_CHANNEL_UNLOCK_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_ctx_audit(ctx, pl_row_id(channel->row.id, out->seq), ctx->entry->params);
}
