// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/rule.h"

int pl_cmd_filter_list(struct pl_ctx *ctx, const struct pl_filter_list_params *in,
                       struct pl_filter_list_result *out)
{
    const struct pl_rules *rules = &ctx->core->rules;
    struct pl_channel *channel = NULL;
    if ((in->has & PL_HAS_FILTER_LIST_PARAMS_CHANNEL) != 0) {
        int status = pl_ctx_channel(ctx, in->channel, &channel);
        if (status != 0)
            return status;
    }
    out->filters = pl_arena_alloc_array(ctx->arena, rules->count + 1, sizeof *out->filters);
    for (size_t i = 0; i < rules->count; i++) {
        const struct pl_rule *rule = rules->items[i];
        if (channel == NULL || rule->row.channel == 0 || rule->row.channel == channel->row.id)
            out->filters[out->filters_count++] = pl_rule_show(ctx, rule);
    }
    return 0;
}
