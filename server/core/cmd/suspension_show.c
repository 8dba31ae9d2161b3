// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_suspension_show(struct pl_ctx *ctx, const struct pl_suspension_show_params *in,
                           struct pl_suspension_show_result *out)
{
    struct pl_token_row token = {0};
    struct pl_sanction_row *rows = NULL;
    size_t count = 0;
    int status = pl_account_speaker(ctx, in->token, &token);
    if (status == 0)
        status = pl_sanctions_of_speaker(ctx, &rows, &count);
    if (status != 0)
        return status;
    out->participant = ctx->speaker->wire;
    out->sanctions = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->sanctions);
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind == PL_SANCTION_KIND_SUSPENSION)
            out->sanctions[out->sanctions_count++] = pl_sanction_show(ctx, &rows[i]);
    if (out->sanctions_count == 0)
        return pl_ctx_refuse(ctx, PL_REASON_NOT_FOUND);
    return 0;
}
