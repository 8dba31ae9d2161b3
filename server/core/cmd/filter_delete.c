// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/rule.h"

int pl_cmd_filter_delete(struct pl_ctx *ctx, const struct pl_filter_delete_params *in,
                         struct pl_filter_delete_result *out)
{
    struct pl_rule *rule = NULL;
    struct pl_channel *channel = NULL;
    int status = pl_rule_find(ctx, in->filter_id, &rule, &channel);
    if (status != 0)
        return status;
    out->filter_id = in->filter_id;
    int error = pl_store_filter_delete(ctx->db, rule->row.id, ctx->now_ms);
    if (error != 0)
        return error;
    pl_rule_tell(ctx, rule, true);
    pl_rules_remove(&ctx->core->rules, rule);
    return channel == NULL ? pl_ctx_audit(ctx, 0, ctx->entry->params)
                           : pl_ctx_audit_in(ctx, channel, ctx->entry->params);
}
