// SPDX-License-Identifier: MIT
/*
 * consensus.answer: an answer names the round of the text it is about, so that one that crosses a
 * revision never counts for words its delegation has not seen. Whoever may not write still answers,
 * without words: a mute takes no delegation's objection away.
 */
#include "core/consensus.h"
#include "core/delegate.h"
#include "core/handlers.gen.h"
#include "core/sanction_act.h"
#include "core/words.h"

static bool needs_text(enum pl_stance stance)
{
    return stance == PL_STANCE_RESERVATION || stance == PL_STANCE_OBJECT;
}

static bool has_texts_left(const struct pl_consensus_answer_row *last, bool is_head)
{
    return last->texts < PL_CONSENSUS_TEXTS_MAX &&
           (is_head || last->texts_beside < PL_CONSENSUS_TEXTS_BESIDE);
}

// What is said with the stance. A lock for reading only does not matter: the call is open. Whose
// texts in this round are used up says nothing with it either.
static int check_text(struct pl_ctx *ctx, const struct pl_channel *channel,
                      const struct pl_consensus_answer_params *in, bool has_left,
                      struct pl_str *ret_text)
{
    bool has_text = (in->has & PL_HAS_CONSENSUS_ANSWER_PARAMS_TEXT) != 0;
    if (!needs_text(in->stance))
        return has_text ? pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/text", "stance")
                        : 0;
    int status = pl_sanction_check_voice(ctx, channel);
    if (status == 1 && !has_text) {
        ctx->refusal = (struct pl_refusal){0};
        return 0;
    }
    if (status != 0)
        return status;
    if (!has_text)
        return has_left
                   ? pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/text", "required")
                   : 0;
    return pl_words_judge(ctx, channel, "/params/text", in->text, ret_text);
}

static int check(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                 const struct pl_consensus_answer_params *in, int64_t *ret_delegation)
{
    int error = pl_consensus_check_round(ctx, row, in->round);
    if (error == 0)
        error = pl_delegate_of(ctx, ret_delegation);
    if (error != 0)
        return error;
    if (*ret_delegation == 0)
        return pl_ctx_refuse(ctx, PL_REASON_NOT_ENTITLED);
    return 0;
}

// What the delegation has answered in this round so far; a `participant` of 0: nothing.
static int find_last(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t delegation,
                     struct pl_consensus_answer_row *ret_last)
{
    struct pl_consensus_answer_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_consensus_answers(ctx->db, row->id, row->round, ctx->arena, &rows, &count);
    for (size_t i = 0; i < count && error == 0; i++)
        if (rows[i].delegation == delegation)
            *ret_last = rows[i];
    return error;
}

// The last answer counts, but a substitute whom a moderator named leaves a head's alone.
static int check_may_replace(struct pl_ctx *ctx, int64_t delegation, int64_t participant)
{
    bool must_yield = false;
    int error = pl_delegate_must_yield(ctx, delegation, participant, &must_yield);
    if (error == 0 && must_yield)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/consensus", "head_answered");
    return error;
}

static bool is_same(const struct pl_consensus_answer_row *last,
                    const struct pl_consensus_answer_row *answer)
{
    return last->participant == answer->participant && last->stance == answer->stance &&
           pl_str_equal(last->text, answer->text) && !last->is_redacted;
}

int pl_cmd_consensus_answer(struct pl_ctx *ctx, const struct pl_consensus_answer_params *in,
                            struct pl_consensus_answer_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_consensus_row row = {0};
    struct pl_consensus_answer_row last = {0}, answer = {.stance = in->stance};
    int status = pl_consensus_find_open(ctx, in->consensus, &row, &channel);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, channel);
    if (status == 0)
        status = check(ctx, &row, in, &answer.delegation);
    if (status == 0)
        status = find_last(ctx, &row, answer.delegation, &last);
    if (status == 0)
        status = check_may_replace(ctx, answer.delegation, last.participant);
    bool is_head = ctx->speaker->row.role == PL_ROLE_HEAD,
         has_left = has_texts_left(&last, is_head);
    if (status == 0)
        status = check_text(ctx, channel, in, has_left, &answer.text);
    answer.participant = ctx->speaker->row.id;
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (is_same(&last, &answer))
        return 0;
    if (answer.text.len > 0 && !has_left)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "/params/text",
                                last.texts < PL_CONSENSUS_TEXTS_MAX ? "texts_kept" : "texts");
    answer.texts = last.texts + (answer.text.len > 0);
    answer.texts_beside = last.texts_beside + (answer.text.len > 0 && !is_head);

    struct pl_event_consensus_answered data = {
        .has = answer.text.len > 0 ? PL_HAS_EVENT_CONSENSUS_ANSWERED_TEXT : 0,
        .consensus = in->consensus,
        .round = in->round,
        .delegation = ctx->speaker->wire.delegation,
        .stance = in->stance,
        .text = answer.text,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CONSENSUS_ANSWERED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    out->has = PL_HAS_CONSENSUS_ANSWER_RESULT_SEQ | PL_HAS_CONSENSUS_ANSWER_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_consensus_answer_put(ctx->db, row.id, row.round, &answer);
}
