// SPDX-License-Identifier: MIT
#include "core/slow_mode.h"

#include "store/sent.h"

int pl_slow_mode_check(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int64_t last_ms = 0;
    if (channel->row.slow_mode_s == 0 || pl_ctx_is_moderator(ctx))
        return 0;
    int error = pl_store_sent_last(ctx->db, ctx->speaker->row.id, channel->row.id, &last_ms);
    if (error != 0)
        return error;
    int64_t next_ms = last_ms + channel->row.slow_mode_s * 1000;
    if (last_ms != 0 && next_ms > ctx->now_ms)
        return pl_ctx_refuse_until(ctx, PL_REASON_SLOW_MODE, next_ms);
    return 0;
}
