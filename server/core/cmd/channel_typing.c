// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

// Clients send it every 3 seconds while typing; the rest is for a slow network.
enum { TYPING_MS = 5000 };

int pl_cmd_channel_typing(struct pl_ctx *ctx, const struct pl_channel_typing_params *in,
                          struct pl_channel_typing_result *out)
{
    struct pl_channel *channel = NULL;
    (void)out;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    if ((pl_channel_rights(channel, ctx->speaker->row.role) & PL_RIGHT_POST) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    status = pl_ctx_check_voice(ctx, channel);
    if (status != 0)
        return status;
    // Who writes now is who has written the next message.
    if (channel->attribution.level == PL_ATTRIBUTION_LEVEL_CHATHAM)
        return 0;
    struct pl_notice_channel_typing notice = {
        .channel = channel->row.slug,
        .participant = ctx->speaker->wire,
        .until_ms = ctx->now_ms + TYPING_MS,
    };
    pl_ctx_notify(ctx, PL_NOTICE_CHANNEL_TYPING, &notice, PL_AUDIENCE_SUBSCRIBERS,
                  ctx->speaker->row.id, channel);
    return 0;
}
