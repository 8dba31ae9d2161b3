// SPDX-License-Identifier: MIT
#include "core/consensus.h"
#include "core/handlers.gen.h"

int pl_cmd_consensus_revise(struct pl_ctx *ctx, const struct pl_consensus_revise_params *in,
                            struct pl_consensus_revise_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_consensus_row row = {0};
    int status = pl_consensus_find_open(ctx, in->consensus, &row, &channel);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, channel);
    if (status == 0)
        status = pl_consensus_check_round(ctx, &row, in->round);
    if (status != 0)
        return status;
    if (row.round >= PL_CONSENSUS_ROUNDS_MAX)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "", "rounds");

    row.round++;
    struct pl_event_consensus_revised data = {
        .consensus = in->consensus,
        .round = row.round,
        .text = in->text,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CONSENSUS_REVISED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error == 0)
        error = pl_store_consensus_text_add(ctx->db, row.id, row.round, in->text);
    if (error == 0)
        error = pl_store_consensus_update(ctx->db, &row);
    if (error != 0)
        return error;
    out->round = row.round;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_consensus_audit(ctx, channel, row.id);
}
