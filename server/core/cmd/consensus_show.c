// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/consensus.h"
#include "core/handlers.gen.h"

// 0 with an id of 0: the channel has had none. 1 refused, negative errno.
static int find(struct pl_ctx *ctx, const struct pl_consensus_show_params *in,
                const struct pl_channel *channel, struct pl_consensus_row *ret_row)
{
    struct pl_channel *its = NULL;
    if ((in->has & PL_HAS_CONSENSUS_SHOW_PARAMS_CONSENSUS) == 0) {
        int error = pl_store_consensus_last(ctx->db, channel->row.id, ctx->arena, ret_row);
        return error == -ENOENT ? 0 : error;
    }
    int status = pl_consensus_find(ctx, in->consensus, ret_row, &its);
    if (status == 0 && its != channel)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/consensus", NULL);
    return status;
}

static int describe(struct pl_ctx *ctx, const struct pl_channel *channel,
                    const struct pl_consensus_row *row, struct pl_wire_consensus *wire)
{
    struct pl_consensus_answers answers = {0};
    int error = pl_store_consensus_text(ctx->db, row->id, wire->round, ctx->arena, &wire->text);
    if (error == 0)
        error = pl_consensus_answers(ctx, row, wire->round, &answers);
    if (error != 0)
        return error;
    wire->id = pl_consensus_id(ctx, row->id);
    wire->channel = channel->row.slug;
    wire->state = row->state;
    wire->last_round = row->round;
    wire->counts = answers.counts;
    wire->answers = pl_arena_alloc_array(ctx->arena, answers.count + 1, sizeof *wire->answers);
    wire->answers_count = answers.count;
    for (size_t i = 0; i < answers.count; i++)
        wire->answers[i] = pl_consensus_answer(ctx, &answers.rows[i]);
    if (row->state == PL_CONSENSUS_STATE_OPEN && wire->round == row->round &&
        pl_ctx_is_moderator(ctx)) {
        wire->has |= PL_HAS_WIRE_CONSENSUS_SILENT;
        error = pl_consensus_silent(ctx, channel, &answers, &wire->silent, &wire->silent_count);
    }
    if (row->state == PL_CONSENSUS_STATE_CLOSED) {
        wire->has |= PL_HAS_WIRE_CONSENSUS_REACHED | PL_HAS_WIRE_CONSENSUS_STATEMENT;
        wire->reached = row->is_reached;
        wire->statement = row->statement;
    }
    return error;
}

int pl_cmd_consensus_show(struct pl_ctx *ctx, const struct pl_consensus_show_params *in,
                          struct pl_consensus_show_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_consensus_row row = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = find(ctx, in, channel, &row);
    if (status != 0 || row.id == 0)
        return status;
    bool has_round = (in->has & PL_HAS_CONSENSUS_SHOW_PARAMS_ROUND) != 0;
    if (has_round && in->round > row.round)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/round", NULL);
    out->has = PL_HAS_CONSENSUS_SHOW_RESULT_CONSENSUS;
    out->consensus.round = has_round ? in->round : row.round;
    return describe(ctx, channel, &row, &out->consensus);
}
