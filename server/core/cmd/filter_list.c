// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/rule.h"

static struct pl_wire_filter describe(struct pl_ctx *ctx, const struct pl_rule *rule)
{
    const struct pl_filter_row *row = &rule->row;
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row->channel);
    struct pl_wire_filter filter = {
        .filter_id = pl_id_make(ctx->arena, PL_RULE_ID, row->id),
        .kind = row->kind,
        .action = row->action,
        .label = row->label,
        .enabled = row->is_enabled,
        .words = rule->terms,
        .words_count = rule->term_count,
        .hosts = rule->terms,
        .hosts_count = rule->term_count,
        .pattern = row->pattern,
        .times = row->times,
        .within_s = row->within_s,
        .by = pl_directory_by_id(&ctx->core->directory, row->actor)->wire,
        .at_ms = row->at_ms,
    };
    if (channel != NULL) {
        filter.has |= PL_HAS_WIRE_FILTER_CHANNEL;
        filter.channel = channel->row.slug;
    }
    if (row->kind == PL_FILTER_KIND_WORDS)
        filter.has |= PL_HAS_WIRE_FILTER_WORDS;
    if (row->kind == PL_FILTER_KIND_LINKS)
        filter.has |= PL_HAS_WIRE_FILTER_HOSTS;
    if (row->kind == PL_FILTER_KIND_PATTERN)
        filter.has |= PL_HAS_WIRE_FILTER_PATTERN;
    if (row->times != 0)
        filter.has |= PL_HAS_WIRE_FILTER_TIMES | PL_HAS_WIRE_FILTER_WITHIN_S;
    return filter;
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
        if (channel == NULL || rule->row.channel == 0 || rule->row.channel == channel->row.id)
            out->filters[out->filters_count++] = describe(ctx, rule);
    }
    return 0;
}
