// SPDX-License-Identifier: MIT
/*
 * invite.claim: a sign-in link works once. Its claim may be repeated with the same token, since the
 * answer can get lost on a bad network; for any other token the link is as good as unknown.
 */
#include <errno.h>
#include <string.h>

#include "core/account.h"
#include "core/handlers.gen.h"

static int refuse_gone(struct pl_ctx *ctx)
{
    return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/invite", NULL);
}

static int check_invite(struct pl_ctx *ctx, const uint8_t hash[PL_HASH_BYTES],
                        struct pl_token_row *ret_invite)
{
    int error = pl_store_token_find(ctx->db, hash, ctx->arena, ret_invite);
    if (error != 0)
        return error == -ENOENT ? refuse_gone(ctx) : error;
    bool is_expired = ret_invite->claimed == 0 && ret_invite->expires_ms <= ctx->now_ms;
    if (!ret_invite->is_invite || ret_invite->revoked_ms != 0 || is_expired)
        return refuse_gone(ctx);
    return 0;
}

int pl_cmd_invite_claim(struct pl_ctx *ctx, const struct pl_invite_claim_params *in,
                        struct pl_invite_claim_result *out)
{
    uint8_t invite_hash[PL_HASH_BYTES];
    struct pl_token_row invite = {0}, token = {0}, known = {0};
    int status = pl_account_hash(ctx, in->invite, "/params/invite", invite_hash);
    if (status == 0)
        status = pl_account_hash(ctx, in->token, "/params/token", token.hash);
    if (status == 0)
        status = check_invite(ctx, invite_hash, &invite);
    if (status != 0)
        return status;
    const struct pl_participant *participant =
        pl_directory_by_id(&ctx->core->directory, invite.participant);
    status = pl_store_token_find(ctx->db, token.hash, ctx->arena, &known);
    if (status != 0 && status != -ENOENT)
        return status;
    bool is_known = status == 0;
    out->participant = participant->wire;
    if (invite.claimed != 0)
        return is_known && known.id == invite.claimed && known.revoked_ms == 0 ? 0
                                                                               : refuse_gone(ctx);
    if (is_known)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/token", NULL);

    token.participant = invite.participant;
    token.created_ms = ctx->now_ms;
    int error = pl_store_token_create(ctx->db, &token, &token.id);
    if (error != 0)
        return error;
    pl_tokens_put(&ctx->core->tokens, &token);
    error = pl_store_invite_claim(ctx->db, invite.id, token.id, ctx->now_ms);
    if (error != 0)
        return error;
    return pl_ctx_audit(ctx, 0, pl_ctx_encode(ctx, &pl_invite_claim_result_object, out));
}
