// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

int pl_cmd_channel_set_approval(struct pl_ctx *ctx, const struct pl_channel_set_approval_params *in,
                                struct pl_channel_set_approval_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (channel->row.approval == in->mode)
        return 0;
    struct pl_event_channel_approval_changed data = {.mode = in->mode};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_APPROVAL_CHANGED, 0,
                                 &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->row.approval = in->mode;
    out->has = PL_HAS_CHANNEL_SET_APPROVAL_RESULT_SEQ | PL_HAS_CHANNEL_SET_APPROVAL_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_channel_update(ctx->db, &channel->row);
}
