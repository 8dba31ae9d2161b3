// SPDX-License-Identifier: MIT
#include "core/agenda.h"
#include "core/handlers.gen.h"

// A time that is over would be done at once, without anybody having seen it coming.
static int check_times(struct pl_ctx *ctx, const struct pl_channel_schedule_params *in)
{
    if ((in->has & PL_HAS_CHANNEL_SCHEDULE_PARAMS_OPENS) != 0 && in->opens_ms <= ctx->now_ms)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/opens", "minimum");
    if ((in->has & PL_HAS_CHANNEL_SCHEDULE_PARAMS_CLOSES) != 0 && in->closes_ms <= ctx->now_ms)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/closes", "minimum");
    return 0;
}

int pl_cmd_channel_schedule(struct pl_ctx *ctx, const struct pl_channel_schedule_params *in,
                            struct pl_channel_schedule_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = check_times(ctx, in);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    struct pl_schedule_rules *now = &channel->rules.schedule;
    if (now->opens_ms == in->opens_ms && now->closes_ms == in->closes_ms)
        return 0;
    struct pl_event_channel_scheduled data = {.opens_ms = in->opens_ms, .closes_ms = in->closes_ms};
    if (in->opens_ms != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_SCHEDULED_OPENS;
    if (in->closes_ms != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_SCHEDULED_CLOSES;
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_SCHEDULED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    *now = (struct pl_schedule_rules){in->opens_ms, in->closes_ms, 0};
    if (data.has != 0)
        now->set_by = ctx->speaker->row.id;
    pl_agenda_refresh(ctx->core);
    out->has = PL_HAS_CHANNEL_SCHEDULE_RESULT_SEQ | PL_HAS_CHANNEL_SCHEDULE_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_channel_rules_set(ctx->db, &channel->rules);
}
