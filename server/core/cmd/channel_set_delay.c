// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

int pl_cmd_channel_set_delay(struct pl_ctx *ctx, const struct pl_channel_set_delay_params *in,
                             struct pl_channel_set_delay_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (channel->rules.delay_s == in->seconds)
        return 0;
    struct pl_event_channel_delay_changed data = {.seconds = in->seconds};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_DELAY_CHANGED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->rules.delay_s = in->seconds;
    channel->rules.delay_by = ctx->speaker->row.id;
    out->has = PL_HAS_CHANNEL_SET_DELAY_RESULT_SEQ | PL_HAS_CHANNEL_SET_DELAY_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_channel_rules_set(ctx->db, &channel->rules);
}
