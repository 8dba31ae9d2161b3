// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/poll.h"

int pl_cmd_poll_publish(struct pl_ctx *ctx, const struct pl_poll_publish_params *in,
                        struct pl_poll_publish_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row row = {0};
    int status = pl_poll_find(ctx, in->poll, &row, &channel);
    if (status == 0)
        status = pl_poll_expect(ctx, &row, PL_POLL_STATE_CLOSED);
    if (status != 0)
        return status;

    struct pl_event_poll_published data = {
        .poll = pl_poll_id(ctx, row.id),
        .votes = row.votes,
        .entitled = row.entitled,
        .quorum_reached = pl_poll_has_quorum(&row),
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_POLL_PUBLISHED, 0, &data};
    row.state = PL_POLL_STATE_PUBLISHED;
    int error = pl_poll_outcome(ctx, &row, &data.outcome);
    if (error == 0)
        error = pl_store_poll_update(ctx->db, &row);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    return pl_ctx_act(ctx, &event);
}
