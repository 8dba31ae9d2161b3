// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/question.h"
#include "store/events.h"

// Whatever became of it, also one that nobody sees any more.
static int find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                struct pl_question_row *ret_row)
{
    int error = -ENOENT;
    if (seq <= channel->last_seq)
        error = pl_store_question(ctx->db, pl_row_id(channel->row.id, seq), 0, ctx->arena, ret_row);
    return error == -ENOENT ? pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL)
                            : error;
}

// Nothing is there to be redacted: it was before, or the question was never dismissed.
static int answer_same(struct pl_ctx *ctx, const struct pl_question_row *row,
                       struct pl_question_redact_reason_result *out)
{
    int64_t event = 0;
    int error = pl_store_question_redaction(ctx->db, row->message, &event);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    out->seq = pl_row_seq(event);
    return error == 0 ? pl_store_event_time(ctx->db, event, &out->at_ms) : error;
}

int pl_cmd_question_redact_reason(struct pl_ctx *ctx,
                                  const struct pl_question_redact_reason_params *in,
                                  struct pl_question_redact_reason_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    bool has_words = false;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = find(ctx, channel, in->seq, &question);
    if (status == 0)
        status = pl_question_has_words(ctx, &question, &has_words);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (!has_words)
        return answer_same(ctx, &question, out);

    struct pl_event_question_reason_redacted data = {.target = in->seq, .reason = in->reason};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_QUESTION_REASON_REDACTED, in->seq,
                                 &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_question_erase(ctx, &question, pl_row_id(channel->row.id, channel->last_seq));
}
