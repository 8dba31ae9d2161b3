// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/consensus.h"
#include "core/handlers.gen.h"

static int check_none_open(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    struct pl_consensus_row last = {0};
    int error = pl_store_consensus_last(ctx->db, channel->row.id, ctx->arena, &last);
    if (error == -ENOENT)
        return 0;
    if (error == 0 && last.state == PL_CONSENSUS_STATE_OPEN)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/channel", "call_open");
    return error;
}

int pl_cmd_consensus_open(struct pl_ctx *ctx, const struct pl_consensus_open_params *in,
                          struct pl_consensus_open_result *out)
{
    struct pl_channel *channel = NULL;
    int64_t id = 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, channel);
    if (status == 0)
        status = check_none_open(ctx, channel);
    if (status != 0)
        return status;

    int error = pl_store_consensus_create(ctx->db, channel->row.id, &id);
    if (error == 0)
        error = pl_store_consensus_text_add(ctx->db, id, 1, in->text);
    if (error != 0)
        return error;
    struct pl_event_consensus_opened data = {
        .consensus = pl_consensus_id(ctx, id),
        .round = 1,
        .text = in->text,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CONSENSUS_OPENED, 0, &data};
    error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    out->consensus = data.consensus;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_consensus_audit(ctx, channel, id);
}
