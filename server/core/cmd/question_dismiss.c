// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/question.h"
#include "core/words.h"

int pl_cmd_question_dismiss(struct pl_ctx *ctx, const struct pl_question_dismiss_params *in,
                            struct pl_question_dismiss_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    struct pl_str reason = in->reason;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (!pl_ctx_is_moderator(ctx))
        status = pl_words_judge(ctx, channel, "/params/reason", in->reason, &reason);
    if (status != 0)
        return status;
    if (question.state == PL_QUESTION_STATE_DISMISSED && pl_str_equal(question.reason, reason))
        return 0;
    if (!pl_question_is_open(&question))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "decided");

    if (!pl_ctx_is_moderator(ctx))
        status = pl_ctx_check_voice(ctx, channel);
    if (status != 0)
        return status;
    struct pl_event_question_dismissed data = {
        .has = PL_HAS_EVENT_QUESTION_DISMISSED_REASON, .target = in->seq, .reason = reason};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_DISMISSED, in->seq,
                                 &data};
    question.reason = reason;
    out->has = PL_HAS_QUESTION_DISMISS_RESULT_SEQ | PL_HAS_QUESTION_DISMISS_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_move(ctx, &question, PL_QUESTION_STATE_DISMISSED, &event);
}
