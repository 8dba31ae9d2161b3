// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_sanction_appeal(struct pl_ctx *ctx, const struct pl_sanction_appeal_params *in,
                           struct pl_sanction_appeal_result *out)
{
    struct pl_sanction_row row = {0};
    int status = pl_sanction_find(ctx, in->sanction, &row);
    if (status != 0)
        return status;
    struct pl_sanction_target target = {row.participant, row.delegation};
    bool is_in_force = pl_sanctions_by_id(&ctx->core->sanctions, row.id, ctx->now_ms) != NULL;
    if (!is_in_force || !pl_sanction_binds(target, ctx->speaker))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    if (row.appeal_by != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/sanction", NULL);
    row.appeal_by = ctx->speaker->row.id;
    row.appeal_text = in->text;
    row.appeal_ms = ctx->now_ms;
    int error = pl_store_sanction_appeal(ctx->db, &row);
    if (error != 0)
        return error;
    out->sanction = in->sanction;
    out->at_ms = ctx->now_ms;
    return pl_sanction_tell(ctx, row.id, PL_NOTICE_SANCTION_APPEALED);
}
