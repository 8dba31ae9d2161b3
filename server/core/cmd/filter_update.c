// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/rule.h"

int pl_cmd_filter_update(struct pl_ctx *ctx, const struct pl_filter_update_params *in,
                         struct pl_filter_update_result *out)
{
    struct pl_rule *rule = NULL;
    struct pl_channel *channel = NULL;
    int status = pl_rule_find(ctx, in->filter_id, &rule, &channel);
    if (status != 0)
        return status;
    out->filter_id = in->filter_id;
    out->enabled = in->enabled;
    if (rule->row.is_enabled == in->enabled)
        return 0;
    out->changed = true;
    rule->row.is_enabled = in->enabled;
    int error = pl_store_filter_enable(ctx->db, rule->row.id, in->enabled);
    if (error != 0)
        return error;
    pl_rule_tell(ctx, rule, false);
    return channel == NULL ? pl_ctx_audit(ctx, 0, ctx->entry->params)
                           : pl_ctx_audit_in(ctx, channel, ctx->entry->params);
}
