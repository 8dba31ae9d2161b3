// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/off_record.h"

static struct pl_event_channel_attribution_changed
changed_data(const struct pl_attribution *attribution,
             const struct pl_channel_set_attribution_params *in)
{
    struct pl_event_channel_attribution_changed data = {
        .level = attribution->level,
        .show = attribution->show,
        .reason = in->reason,
    };
    if (attribution->level == PL_ATTRIBUTION_LEVEL_CHATHAM)
        data.has |= PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_SHOW;
    if ((in->has & PL_HAS_CHANNEL_SET_ATTRIBUTION_PARAMS_REASON) != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_REASON;
    return data;
}

int pl_cmd_channel_set_attribution(struct pl_ctx *ctx,
                                   const struct pl_channel_set_attribution_params *in,
                                   struct pl_channel_set_attribution_result *out)
{
    struct pl_channel *channel = NULL;
    bool has_show = (in->has & PL_HAS_CHANNEL_SET_ATTRIBUTION_PARAMS_SHOW) != 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    if (in->level != PL_ATTRIBUTION_LEVEL_CHATHAM && has_show)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/show", "const");
    out->channel = channel->row.slug;
    struct pl_attribution next = {in->level, in->show, channel->last_seq + 1};
    if (channel->attribution.level == next.level && channel->attribution.show == next.show)
        return 0;
    struct pl_event_channel_attribution_changed data = changed_data(&next, in);
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_ATTRIBUTION_CHANGED, 0,
                                 &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    out->has = PL_HAS_CHANNEL_SET_ATTRIBUTION_RESULT_SEQ | PL_HAS_CHANNEL_SET_ATTRIBUTION_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_off_record_set_level(ctx, channel, &next, ctx->speaker);
}
