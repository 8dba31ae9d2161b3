// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/consensus.h"
#include "core/handlers.gen.h"
#include "store/events.h"

// Nothing is there to be redacted: it was before, or nothing was ever said.
static int answer_same(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t delegation,
                       int64_t round, struct pl_consensus_redact_answer_result *out)
{
    int64_t event = 0;
    int error = pl_store_consensus_redaction(ctx->db, row->id, round, delegation, &event);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
    out->seq = pl_row_seq(event);
    return error == 0 ? pl_store_event_time(ctx->db, event, &out->at_ms) : error;
}

int pl_cmd_consensus_redact_answer(struct pl_ctx *ctx,
                                   const struct pl_consensus_redact_answer_params *in,
                                   struct pl_consensus_redact_answer_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_consensus_row row = {0};
    bool has_words = false;
    int status = pl_consensus_find(ctx, in->consensus, &row, &channel);
    if (status != 0)
        return status;
    bool has_round = (in->has & PL_HAS_CONSENSUS_REDACT_ANSWER_PARAMS_ROUND) != 0;
    int64_t round = has_round ? in->round : row.round;
    const struct pl_delegation_row *delegation =
        pl_directory_delegation(&ctx->core->directory, in->delegation);
    if (delegation == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
    int error = pl_consensus_has_words(ctx, &row, delegation, round, &has_words);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    if (!has_words)
        return answer_same(ctx, &row, delegation->id, round, out);

    struct pl_event_consensus_answer_redacted data = {
        .consensus = in->consensus,
        .round = round,
        .delegation = delegation->slug,
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CONSENSUS_ANSWER_REDACTED, 0,
                                 &data};
    error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_consensus_erase(ctx, &row, delegation, round,
                              pl_row_id(channel->row.id, channel->last_seq));
}
