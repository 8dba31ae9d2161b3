// SPDX-License-Identifier: MIT
#include <errno.h>
#include <string.h>

#include "core/account.h"
#include "core/handlers.gen.h"

// The same secret again: the same token, when it is for the same participant.
static int answer_again(struct pl_ctx *ctx, const struct pl_token_row *token,
                        const struct pl_account_plan *plan, struct pl_token_create_result *out)
{
    bool is_same = plan->found != NULL && plan->found->row.id == token->participant;
    if (!is_same || token->is_invite || token->revoked_ms != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/secret_hash", NULL);
    out->participant = plan->found->wire;
    out->token_id = token->id;
    return 0;
}

int pl_cmd_token_create(struct pl_ctx *ctx, const struct pl_token_create_params *in,
                        struct pl_token_create_result *out)
{
    struct pl_account_wish wish = {
        .participant = in->participant,
        .has_role = (in->has & PL_HAS_TOKEN_CREATE_PARAMS_ROLE) != 0,
        .role = in->role,
        .delegation = in->delegation,
    };
    struct pl_account_plan plan;
    struct pl_token_row token = {0}, known = {0};
    int status = pl_account_hash(ctx, in->secret_hash, "/params/secret_hash", token.hash);
    if (status == 0)
        status = pl_account_plan(ctx, &wish, &plan);
    if (status != 0)
        return status;
    status = pl_store_token_find(ctx->db, token.hash, ctx->arena, &known);
    if (status == 0)
        return answer_again(ctx, &known, &plan, out);
    if (status != -ENOENT)
        return status;

    const struct pl_participant *participant = NULL;
    int error = pl_account_make(ctx, &plan, &participant);
    if (error != 0)
        return error;
    token.participant = participant->row.id;
    token.label = in->label;
    token.created_ms = ctx->now_ms;
    error = pl_store_token_create(ctx->db, &token, &token.id);
    if (error != 0)
        return error;
    pl_tokens_put(&ctx->core->tokens, &token);
    out->participant = participant->wire;
    out->token_id = token.id;
    out->created = plan.found == NULL;
    return pl_ctx_audit(ctx, 0, pl_ctx_encode(ctx, &pl_token_create_result_object, out));
}
