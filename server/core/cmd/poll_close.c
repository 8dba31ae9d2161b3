// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/poll.h"

int pl_cmd_poll_close(struct pl_ctx *ctx, const struct pl_poll_close_params *in,
                      struct pl_poll_close_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row row = {0};
    int status = pl_poll_find(ctx, in->poll, &row, &channel);
    if (status == 0)
        status = pl_poll_expect(ctx, &row, PL_POLL_STATE_OPEN);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    return pl_poll_close(ctx, channel, &row, false);
}
