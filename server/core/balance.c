// SPDX-License-Identifier: MIT
#include "core/balance.h"

#include "store/floors.h"

int pl_balance_count_message(struct pl_ctx *ctx, const struct pl_channel *channel,
                             const struct pl_participant *author, enum pl_message_kind kind)
{
    if (author->row.delegation == 0)
        return 0;
    return pl_store_floor_count(ctx->db, channel->row.id, author->row.delegation, 1,
                                kind == PL_MESSAGE_KIND_QUESTION, 0);
}

int pl_balance_count_answered(struct pl_ctx *ctx, const struct pl_channel *channel,
                              const struct pl_participant *author, int64_t change)
{
    if (author->row.delegation == 0)
        return 0;
    return pl_store_floor_count(ctx->db, channel->row.id, author->row.delegation, 0, 0, change);
}
