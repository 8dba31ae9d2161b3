// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

int pl_cmd_channel_set_report_threshold(struct pl_ctx *ctx,
                                        const struct pl_channel_set_report_threshold_params *in,
                                        struct pl_channel_set_report_threshold_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (channel->reports.delegations == in->delegations)
        return 0;
    struct pl_event_channel_report_threshold_changed data = {.delegations = in->delegations};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_REPORT_THRESHOLD_CHANGED,
                                 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->reports = (struct pl_report_threshold){in->delegations, ctx->speaker->row.id};
    out->has = PL_HAS_CHANNEL_SET_REPORT_THRESHOLD_RESULT_SEQ |
               PL_HAS_CHANNEL_SET_REPORT_THRESHOLD_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_report_threshold_set(ctx->db, channel->row.id, &channel->reports);
}
