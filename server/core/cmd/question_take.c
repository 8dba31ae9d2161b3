// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/question.h"

int pl_cmd_question_take(struct pl_ctx *ctx, const struct pl_question_take_params *in,
                         struct pl_question_take_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (question.state == PL_QUESTION_STATE_TAKEN)
        return 0;
    if (question.state != PL_QUESTION_STATE_ASKED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "decided");

    struct pl_event_question_taken data = {.target = in->seq};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_TAKEN, in->seq, &data};
    out->has = PL_HAS_QUESTION_TAKE_RESULT_SEQ | PL_HAS_QUESTION_TAKE_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_move(ctx, &question, PL_QUESTION_STATE_TAKEN, &event);
}
