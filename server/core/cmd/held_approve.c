// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"

int pl_cmd_held_approve(struct pl_ctx *ctx, const struct pl_held_approve_params *in,
                        struct pl_held_approve_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    int status = pl_held_find_waiting(ctx, in->held_id, in->text_version, &held, &channel);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, channel);
    if (status != 0)
        return status;
    int error = pl_held_approve(ctx, channel, &held, ctx->speaker);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->id = pl_ctx_message_id(ctx, channel, out->seq);
    out->at_ms = ctx->now_ms;
    return 0;
}
