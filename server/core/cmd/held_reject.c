// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"

int pl_cmd_held_reject(struct pl_ctx *ctx, const struct pl_held_reject_params *in,
                       struct pl_held_reject_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    int status = pl_held_find_waiting(ctx, in->held_id, &held, &channel);
    if (status != 0)
        return status;
    struct pl_event_held_rejected data = {.held_id = in->held_id};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_HELD_REJECTED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_held_decide(ctx, channel, &held, PL_HELD_REJECTED, in->reason);
}
