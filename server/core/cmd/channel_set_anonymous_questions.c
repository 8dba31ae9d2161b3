// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "store/questions.h"

int pl_cmd_channel_set_anonymous_questions(
    struct pl_ctx *ctx, const struct pl_channel_set_anonymous_questions_params *in,
    struct pl_channel_set_anonymous_questions_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (channel->has_anonymous_questions == in->on)
        return 0;
    struct pl_event_channel_anonymous_questions_changed data = {.on = in->on};
    struct pl_ctx_event event = {channel, ctx->speaker,
                                 PL_EVENT_CHANNEL_ANONYMOUS_QUESTIONS_CHANGED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->has_anonymous_questions = in->on;
    out->has = PL_HAS_CHANNEL_SET_ANONYMOUS_QUESTIONS_RESULT_SEQ |
               PL_HAS_CHANNEL_SET_ANONYMOUS_QUESTIONS_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_anonymous_questions_set(ctx->db, channel->row.id, in->on);
}
