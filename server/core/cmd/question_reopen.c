// SPDX-License-Identifier: MIT
/*
 * question.reopen: not one's own against who dismissed it.
 */
#include "core/handlers.gen.h"
#include "core/question.h"

static int check_not_own(struct pl_ctx *ctx, const struct pl_question_row *question)
{
    bool is_own_dismissed = false;
    int error = pl_question_is_own_dismissed(ctx, question, &is_own_dismissed);
    return error == 0 && is_own_dismissed ? pl_ctx_refuse_own(ctx, "/params/seq") : error;
}

// Takes the votes back that the merge has copied. 0, 1 refused, negative errno.
static int split(struct pl_ctx *ctx, const struct pl_question_row *question,
                 struct pl_event_question_reopened *data)
{
    struct pl_question_row into = {0};
    if (question->merged_into == 0)
        return 0;
    int error = pl_store_question(ctx->db, question->merged_into, 0, ctx->arena, &into);
    if (error != 0)
        return error;
    // Its votes may have been counted elsewhere since.
    if (!pl_question_is_open(&into))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "merged");
    data->has = PL_HAS_EVENT_QUESTION_REOPENED_FROM | PL_HAS_EVENT_QUESTION_REOPENED_FROM_VOTES;
    data->from = pl_row_seq(into.message);
    error = pl_store_question_drop_votes(ctx->db, question->message, into.message);
    return error != 0 ? error : pl_store_question_recount(ctx->db, into.message, &data->from_votes);
}

int pl_cmd_question_reopen(struct pl_ctx *ctx, const struct pl_question_reopen_params *in,
                           struct pl_question_reopen_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_question_find(ctx, channel, in->seq, "/params/seq", &question);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (question.state == PL_QUESTION_STATE_ASKED)
        return 0;
    struct pl_event_question_reopened data = {.target = in->seq, .votes = question.votes};
    status = check_not_own(ctx, &question);
    if (status == 0)
        status = split(ctx, &question, &data);
    if (status != 0)
        return status;

    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_REOPENED, in->seq, &data};
    question.answer = question.merged_into = 0;
    question.reason = (struct pl_str){0};
    out->has = PL_HAS_QUESTION_REOPEN_RESULT_SEQ | PL_HAS_QUESTION_REOPEN_RESULT_AT;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_move(ctx, &question, PL_QUESTION_STATE_ASKED, &event);
}
