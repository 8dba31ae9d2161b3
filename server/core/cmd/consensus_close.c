// SPDX-License-Identifier: MIT
#include "core/consensus.h"
#include "core/handlers.gen.h"

static void list_remarks(const struct pl_ctx *ctx, const struct pl_consensus_answers *answers,
                         struct pl_event_consensus_closed *data)
{
    data->remarks =
        pl_arena_alloc_array(ctx->arena, PL_CONSENSUS_REMARKS_MAX, sizeof *data->remarks);
    for (size_t i = 0; i < answers->count && data->remarks_count < PL_CONSENSUS_REMARKS_MAX; i++)
        if (answers->rows[i].text.len > 0 || answers->rows[i].is_redacted)
            data->remarks[data->remarks_count++] = pl_consensus_answer(ctx, &answers->rows[i]);
}

int pl_cmd_consensus_close(struct pl_ctx *ctx, const struct pl_consensus_close_params *in,
                           struct pl_consensus_close_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_consensus_row row = {0};
    struct pl_consensus_answers answers = {0};
    int status = pl_consensus_find_open(ctx, in->consensus, &row, &channel);
    if (status == 0)
        status = pl_consensus_check_round(ctx, &row, in->round);
    if (status == 0)
        status = pl_consensus_answers(ctx, &row, row.round, &answers);
    if (status != 0)
        return status;

    row.state = PL_CONSENSUS_STATE_CLOSED;
    row.is_reached = answers.count > 0 && answers.counts.object == 0;
    row.statement = in->statement;
    struct pl_event_consensus_closed data = {
        .consensus = in->consensus,
        .round = row.round,
        .reached = row.is_reached,
        .statement = in->statement,
        .counts = answers.counts,
    };
    list_remarks(ctx, &answers, &data);
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CONSENSUS_CLOSED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error == 0)
        error = pl_store_consensus_update(ctx->db, &row);
    if (error != 0)
        return error;
    out->reached = row.is_reached;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_consensus_audit(ctx, channel, row.id);
}
