// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

int pl_cmd_channel_slow_mode(struct pl_ctx *ctx, const struct pl_channel_slow_mode_params *in,
                             struct pl_channel_slow_mode_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    // Absent, and when it is off, it is per participant: the first word of the enum.
    enum pl_counted_per per = in->seconds == 0 ? PL_COUNTED_PER_PARTICIPANT : in->per;
    if (channel->row.slow_mode_s == in->seconds && channel->rules.slow_mode_per == per)
        return 0;
    struct pl_event_channel_slow_mode_changed data = {
        .has = PL_HAS_EVENT_CHANNEL_SLOW_MODE_CHANGED_PER,
        .seconds = in->seconds,
        .per = per,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_SLOW_MODE_CHANGED, 0,
                                 &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->row.slow_mode_s = in->seconds;
    channel->rules.slow_mode_per = per;
    out->has = PL_HAS_CHANNEL_SLOW_MODE_RESULT_SEQ | PL_HAS_CHANNEL_SLOW_MODE_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    error = pl_store_channel_update(ctx->db, &channel->row);
    return error == 0 ? pl_store_channel_rules_set(ctx->db, &channel->rules) : error;
}
