// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/rule.h"

static int make_row(struct pl_ctx *ctx, const struct pl_filter_create_params *in,
                    struct pl_filter_row *ret_row)
{
    struct pl_rule_wish wish = {
        .kind = in->kind,
        .action = in->action,
        .words = in->words,
        .word_count = in->words_count,
        .hosts = in->hosts,
        .host_count = in->hosts_count,
        .pattern = in->pattern,
        .times = in->times,
        .within_s = in->within_s,
    };
    int status = pl_rule_row(&wish, ctx->arena, ret_row, &ctx->refusal);
    ret_row->label = in->label;
    ret_row->actor = ctx->speaker->row.id;
    ret_row->at_ms = ctx->now_ms;
    return status;
}

int pl_cmd_filter_create(struct pl_ctx *ctx, const struct pl_filter_create_params *in,
                         struct pl_filter_create_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_filter_row row = {0};
    struct pl_rule *rule = NULL;
    int status = 0;
    if ((in->has & PL_HAS_FILTER_CREATE_PARAMS_CHANNEL) != 0)
        status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = make_row(ctx, in, &row);
    if (status == 0 && ctx->core->rules.count >= PL_RULES_MAX)
        status = pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    if (status == 0)
        status = pl_rule_new(&row, ctx->arena, &rule, &ctx->refusal);
    if (status != 0)
        return status;
    row.channel = rule->row.channel = channel == NULL ? 0 : channel->row.id;
    int error = pl_store_filter_create(ctx->db, &row, &rule->row.id);
    if (error == 0)
        error = channel == NULL ? pl_ctx_audit(ctx, 0, ctx->entry->params)
                                : pl_ctx_audit_in(ctx, channel, ctx->entry->params);
    if (error != 0) {
        pl_rule_free(rule);
        return error;
    }
    out->filter_id = pl_id_make(ctx->arena, PL_RULE_ID, rule->row.id);
    out->at_ms = ctx->now_ms;
    pl_rules_add(&ctx->core->rules, rule);
    pl_rule_tell(ctx, rule, false);
    return 0;
}
