// SPDX-License-Identifier: MIT
#include "core/slow_mode.h"

#include "store/sent.h"

static int find_last(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t *ret_ms)
{
    const struct pl_participant_row *speaker = &ctx->speaker->row;
    int64_t together_ms = 0;
    int error = pl_store_sent_last(ctx->db, speaker->id, channel->row.id, ret_ms);
    if (error != 0 || channel->rules.slow_mode_per != PL_COUNTED_PER_DELEGATION ||
        speaker->delegation == 0)
        return error;
    error = pl_store_sent_last_of_delegation(ctx->db, speaker->delegation, channel->row.id,
                                             &together_ms);
    if (together_ms > *ret_ms)
        *ret_ms = together_ms;
    return error;
}

int pl_slow_mode_check(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int64_t last_ms = 0;
    if (channel->row.slow_mode_s == 0 || pl_ctx_is_moderator(ctx))
        return 0;
    int error = find_last(ctx, channel, &last_ms);
    if (error != 0)
        return error;
    int64_t next_ms = last_ms + channel->row.slow_mode_s * 1000;
    if (last_ms != 0 && next_ms > ctx->now_ms)
        return pl_ctx_refuse_until(ctx, PL_REASON_SLOW_MODE, next_ms);
    return 0;
}
