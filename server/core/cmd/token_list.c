// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/handlers.gen.h"

static struct pl_wire_token_info describe(struct pl_ctx *ctx, const struct pl_token_row *token)
{
    struct pl_wire_token_info info = {
        .token_id = token->id,
        .participant = pl_directory_by_id(&ctx->core->directory, token->participant)->wire,
        .label = token->label,
        .created_ms = token->created_ms,
    };
    if (token->label.len > 0)
        info.has |= PL_HAS_WIRE_TOKEN_INFO_LABEL;
    return info;
}

int pl_cmd_token_list(struct pl_ctx *ctx, const struct pl_token_list_params *in,
                      struct pl_token_list_result *out)
{
    const struct pl_participant *participant = NULL;
    struct pl_token_row *tokens = NULL;
    size_t count = 0;
    if ((in->has & PL_HAS_TOKEN_LIST_PARAMS_PARTICIPANT) != 0) {
        int status = pl_account_find(ctx, in->participant, &participant);
        if (status != 0)
            return status;
    }
    int error = pl_store_tokens(ctx->db, participant == NULL ? 0 : participant->row.id, ctx->arena,
                                &tokens, &count);
    if (error != 0)
        return error;
    out->tokens = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->tokens);
    for (size_t i = 0; i < count; i++)
        if (!tokens[i].is_invite && tokens[i].revoked_ms == 0)
            out->tokens[out->tokens_count++] = describe(ctx, &tokens[i]);
    return 0;
}
