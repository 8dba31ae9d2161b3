// SPDX-License-Identifier: MIT
/*
 * question.upvote: the event tells the count and not the voter. Who has voted is kept beside the
 * question, so that nobody votes twice and everyone can take their vote back.
 */
#include "core/handlers.gen.h"
#include "core/question.h"

static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_question_row *question)
{
    if (question->author == ctx->speaker->row.id)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/seq", "own");
    int status = pl_ctx_check_voice(ctx, channel);
    if (status == 0 && !pl_question_is_open(question))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "decided");
    return status;
}

int pl_cmd_question_upvote(struct pl_ctx *ctx, const struct pl_question_upvote_params *in,
                           struct pl_question_upvote_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    int64_t self = ctx->speaker->row.id;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->votes = question.votes;
    if (question.is_voted == in->on)
        return 0;
    status = check_allowed(ctx, channel, &question);
    if (status != 0)
        return status;

    int error = in->on ? pl_store_question_vote(ctx->db, question.message, self)
                       : pl_store_question_unvote(ctx->db, question.message, self);
    if (error == 0)
        error = pl_store_question_recount(ctx->db, question.message, &out->votes);
    if (error != 0)
        return error;
    struct pl_event_question_upvoted data = {.target = in->seq, .votes = out->votes};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_UPVOTED, in->seq, &data};
    out->has = PL_HAS_QUESTION_UPVOTE_RESULT_SEQ | PL_HAS_QUESTION_UPVOTE_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_ctx_emit_unnamed(ctx, &event, 0);
}
