// SPDX-License-Identifier: MIT
/*
 * question.merge: only into a question that is open itself, so merges make trees and never rings;
 * and nobody gathers the votes for another's question in their own.
 */
#include "core/handlers.gen.h"
#include "core/question.h"

static int check_allowed(struct pl_ctx *ctx, const struct pl_question_row *question,
                         const struct pl_question_row *into)
{
    if (question->message == into->message)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/into", "itself");
    if (!pl_question_is_open(question))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "decided");
    if (!pl_question_is_open(into))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/into", "decided");
    if (into->author == ctx->speaker->row.id && question->author != into->author)
        return pl_ctx_refuse_own(ctx, "/params/into");
    return 0;
}

int pl_cmd_question_merge(struct pl_ctx *ctx, const struct pl_question_merge_params *in,
                          struct pl_question_merge_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0}, into = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->into, "/params/into", &into);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->votes = into.votes;
    if (question.merged_into == into.message)
        return 0;
    status = check_allowed(ctx, &question, &into);
    if (status != 0)
        return status;

    int error = pl_store_question_add_votes(ctx->db, question.message, into.message, into.author);
    if (error == 0)
        error = pl_store_question_recount(ctx->db, into.message, &out->votes);
    if (error != 0)
        return error;
    struct pl_event_question_merged data = {
        .target = in->seq, .into = in->into, .votes = out->votes};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_MERGED, in->seq, &data};
    question.merged_into = into.message;
    out->has = PL_HAS_QUESTION_MERGE_RESULT_SEQ | PL_HAS_QUESTION_MERGE_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_move(ctx, &question, PL_QUESTION_STATE_MERGED, &event);
}
