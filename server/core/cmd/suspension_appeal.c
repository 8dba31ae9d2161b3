// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_suspension_appeal(struct pl_ctx *ctx, const struct pl_suspension_appeal_params *in,
                             struct pl_suspension_appeal_result *out)
{
    struct pl_token_row token = {0};
    struct pl_sanction_row row = {0};
    int status = pl_account_speaker(ctx, in->token, &token);
    if (status == 0)
        status = pl_sanction_find(ctx, in->sanction, &row);
    if (status == 0 && row.kind != PL_SANCTION_KIND_SUSPENSION)
        status = pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    if (status != 0)
        return status;
    out->sanction = in->sanction;
    return pl_sanction_appeal(ctx, in->sanction, in->text, &out->at_ms);
}
