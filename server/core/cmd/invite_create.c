// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/account.h"
#include "core/handlers.gen.h"

enum { INVITE_VALID_S = 7 * 24 * 3600 };

// The same secret again: the same link, while nobody has used it.
static int answer_again(struct pl_ctx *ctx, const struct pl_token_row *invite,
                        const struct pl_account_plan *plan, struct pl_invite_create_result *out)
{
    bool is_same = plan->found != NULL && plan->found->row.id == invite->participant;
    if (!is_same || !invite->is_invite || invite->claimed != 0 || invite->revoked_ms != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/secret_hash", NULL);
    out->participant = plan->found->wire;
    out->expires_ms = invite->expires_ms;
    return 0;
}

int pl_cmd_invite_create(struct pl_ctx *ctx, const struct pl_invite_create_params *in,
                         struct pl_invite_create_result *out)
{
    struct pl_account_wish wish = {
        .participant = in->participant,
        .has_role = (in->has & PL_HAS_INVITE_CREATE_PARAMS_ROLE) != 0,
        .role = in->role,
        .delegation = in->delegation,
    };
    bool has_valid = (in->has & PL_HAS_INVITE_CREATE_PARAMS_VALID_S) != 0;
    struct pl_account_plan plan;
    struct pl_token_row invite = {.is_invite = true}, known = {0};
    int status = pl_account_hash(ctx, in->secret_hash, "/params/secret_hash", invite.hash);
    if (status == 0)
        status = pl_account_plan(ctx, &wish, &plan);
    if (status != 0)
        return status;
    status = pl_store_token_find(ctx->db, invite.hash, ctx->arena, &known);
    if (status == 0)
        return answer_again(ctx, &known, &plan, out);
    if (status != -ENOENT)
        return status;

    const struct pl_participant *participant = NULL;
    int error = pl_account_make(ctx, &plan, &participant);
    if (error != 0)
        return error;
    invite.participant = participant->row.id;
    invite.created_ms = ctx->now_ms;
    invite.expires_ms = ctx->now_ms + (has_valid ? in->valid_s : INVITE_VALID_S) * 1000;
    error = pl_store_token_create(ctx->db, &invite, &invite.id);
    if (error != 0)
        return error;
    pl_tokens_put(&ctx->core->tokens, &invite);
    out->participant = participant->wire;
    out->created = plan.found == NULL;
    out->expires_ms = invite.expires_ms;
    return pl_ctx_audit(ctx, 0, pl_ctx_encode(ctx, &pl_invite_create_result_object, out));
}
