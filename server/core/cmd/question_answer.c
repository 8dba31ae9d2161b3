// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/message.h"
#include "core/question.h"

// The message that answers, 0 when it was answered aloud.
static int find_answer(struct pl_ctx *ctx, const struct pl_channel *channel,
                       const struct pl_question_answer_params *in, int64_t *ret_message)
{
    struct pl_message_row message = {0};
    *ret_message = 0;
    if ((in->has & PL_HAS_QUESTION_ANSWER_PARAMS_ANSWER_SEQ) == 0)
        return 0;
    int status = pl_message_find_shown(ctx, channel, in->answer_seq, &message);
    if (status == 1 || in->answer_seq == in->seq)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/answer_seq", NULL);
    *ret_message = message.id;
    return status;
}

int pl_cmd_question_answer(struct pl_ctx *ctx, const struct pl_question_answer_params *in,
                           struct pl_question_answer_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    int64_t answer = 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status == 0)
        status = find_answer(ctx, channel, in, &answer);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (question.state == PL_QUESTION_STATE_ANSWERED && question.answer == answer)
        return 0;
    if (!pl_question_is_open(&question))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "decided");

    struct pl_event_question_answered data = {.target = in->seq, .answer_seq = in->answer_seq};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_ANSWERED, in->seq, &data};
    if (answer != 0)
        data.has = PL_HAS_EVENT_QUESTION_ANSWERED_ANSWER_SEQ;
    question.answer = answer;
    out->has = PL_HAS_QUESTION_ANSWER_RESULT_SEQ | PL_HAS_QUESTION_ANSWER_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_move(ctx, &question, PL_QUESTION_STATE_ANSWERED, &event);
}
