// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/account.h"
#include "core/handlers.gen.h"

// Which ones are meant: one by its secret's hash, or all of a participant.
static int select_tokens(struct pl_ctx *ctx, const struct pl_token_revoke_params *in,
                         struct pl_token_row **ret_tokens, size_t *ret_count)
{
    uint8_t hash[PL_HASH_BYTES];
    const struct pl_participant *participant = NULL;
    if ((in->has & PL_HAS_TOKEN_REVOKE_PARAMS_PARTICIPANT) != 0) {
        int status = pl_account_find(ctx, in->participant, &participant);
        return status != 0 ? status
                           : pl_store_tokens(ctx->db, participant->row.id, ctx->arena, ret_tokens,
                                             ret_count);
    }
    int status = pl_account_hash(ctx, in->secret_hash, "/params/secret_hash", hash);
    if (status != 0)
        return status;
    *ret_tokens = pl_arena_alloc(ctx->arena, sizeof **ret_tokens);
    *ret_count = 1;
    status = pl_store_token_find(ctx->db, hash, ctx->arena, *ret_tokens);
    if (status == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/secret_hash", NULL);
    return status;
}

int pl_cmd_token_revoke(struct pl_ctx *ctx, const struct pl_token_revoke_params *in,
                        struct pl_token_revoke_result *out)
{
    struct pl_token_row *tokens = NULL;
    size_t count = 0;
    int status = select_tokens(ctx, in, &tokens, &count);
    if (status != 0)
        return status;
    for (size_t i = 0; i < count; i++) {
        // A link that was claimed cannot do anything any more.
        if (tokens[i].revoked_ms != 0 || tokens[i].claimed != 0)
            continue;
        int error = pl_account_revoke(ctx, &tokens[i]);
        if (error != 0)
            return error;
        out->revoked++;
    }
    return out->revoked == 0 ? 0 : pl_ctx_audit(ctx, 0, ctx->entry->params);
}
