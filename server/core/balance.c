// SPDX-License-Identifier: MIT
#include "core/balance.h"

#include "store/floors.h"

int pl_balance_count_message(struct pl_ctx *ctx, const struct pl_channel *channel,
                             int64_t delegation, enum pl_message_kind kind)
{
    return pl_store_floor_count(ctx->db, channel->row.id, delegation, 1,
                                kind == PL_MESSAGE_KIND_QUESTION, 0);
}

int pl_balance_count_answered(struct pl_ctx *ctx, const struct pl_channel *channel,
                              int64_t delegation, int64_t change)
{
    return pl_store_floor_count(ctx->db, channel->row.id, delegation, 0, 0, change);
}
