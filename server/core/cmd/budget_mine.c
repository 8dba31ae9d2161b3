// SPDX-License-Identifier: MIT
#include "core/budget.h"
#include "core/handlers.gen.h"

int pl_cmd_budget_mine(struct pl_ctx *ctx, const struct pl_budget_mine_params *in,
                       struct pl_budget_mine_result *out)
{
    struct pl_channel *channel = NULL;
    bool is_limited = false;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    int error = pl_budget_left(ctx, channel, &is_limited, &out->budget);
    if (is_limited)
        out->has |= PL_HAS_BUDGET_MINE_RESULT_BUDGET;
    return error;
}
