// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/rule.h"

// `asked` NULL: of all channels into which the speaker may go.
static bool is_wanted(struct pl_ctx *ctx, const struct pl_rule *rule,
                      const struct pl_channel *asked)
{
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, rule->row.channel);
    if (channel == NULL)
        return true;
    return asked == NULL ? (pl_ctx_rights(ctx, channel) & PL_RIGHT_READ) != 0 : asked == channel;
}

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
        if (is_wanted(ctx, rule, channel))
            out->filters[out->filters_count++] = pl_rule_show(ctx, rule);
    }
    return 0;
}
