// SPDX-License-Identifier: MIT
#include "core/question.h"

#include <errno.h>

#include "core/attribution.h"
#include "core/balance.h"

int pl_question_find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                     const char *path, struct pl_question_row *ret_row)
{
    int error = -ENOENT;
    if (seq <= channel->last_seq)
        error = pl_store_question(ctx->db, pl_row_id(channel->row.id, seq), ctx->speaker->row.id,
                                  ctx->arena, ret_row);
    if (error == -ENOENT || (error == 0 && ret_row->is_hidden))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, path, NULL);
    return error;
}

bool pl_question_is_open(const struct pl_question_row *row)
{
    return row->state == PL_QUESTION_STATE_ASKED || row->state == PL_QUESTION_STATE_TAKEN;
}

// On the balance board a question that tells nothing of its author is nobody's.
static int count_answered(struct pl_ctx *ctx, const struct pl_question_row *row,
                          enum pl_question_state state, const struct pl_channel *channel)
{
    int64_t change =
        (state == PL_QUESTION_STATE_ANSWERED) - (row->state == PL_QUESTION_STATE_ANSWERED);
    int64_t told =
        pl_attribution_delegation(ctx, row->author, row->is_anonymous, row->shown_delegation);
    if (change == 0 || told == 0)
        return 0;
    return pl_balance_count_answered(ctx, channel, told, change);
}

int pl_question_move(struct pl_ctx *ctx, struct pl_question_row *row, enum pl_question_state state,
                     const struct pl_ctx_event *event)
{
    int error = count_answered(ctx, row, state, event->channel);
    if (error == 0)
        error = pl_ctx_act(ctx, event);
    row->state = state;
    return error != 0 ? error : pl_store_question_move(ctx->db, row);
}
