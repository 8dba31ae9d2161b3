// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/handlers.gen.h"

int pl_cmd_operator_speak_as(struct pl_ctx *ctx, const struct pl_operator_speak_as_params *in,
                             struct pl_operator_speak_as_result *out)
{
    const struct pl_participant *participant = NULL;
    int status = pl_account_find(ctx, in->participant, &participant);
    if (status != 0)
        return status;
    struct pl_session_grant *grant = pl_arena_alloc(ctx->arena, sizeof *grant);
    *grant = (struct pl_session_grant){.participant = participant->row.id};
    ctx->grant = grant;
    out->participant = participant->wire;
    return 0;
}
