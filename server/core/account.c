// SPDX-License-Identifier: MIT
#include "core/account.h"

#include <errno.h>

#include "core/role.h"

int pl_account_find(struct pl_ctx *ctx, struct pl_str id_or_name,
                    const struct pl_participant **ret_participant)
{
    bool is_ambiguous = false;
    const struct pl_participant *found =
        pl_directory_search(&ctx->core->directory, id_or_name, &is_ambiguous);
    if (is_ambiguous)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/participant", NULL);
    if (found == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    *ret_participant = found;
    return 0;
}

static int plan_known(struct pl_ctx *ctx, const struct pl_account_wish *wish,
                      const struct pl_participant *found, struct pl_account_plan *ret_plan)
{
    if (wish->has_role && wish->role != found->row.role)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/role", NULL);
    if (wish->delegation.len > 0 && !pl_str_equal(wish->delegation, found->wire.delegation))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/delegation", NULL);
    ret_plan->found = found;
    return 0;
}

bool pl_account_claims_office(enum pl_role role, const struct pl_str looks[PL_NAME_LOOKS])
{
    return !pl_role_moderates(role) && pl_name_claims_office(looks);
}

static int check_new(struct pl_ctx *ctx, const struct pl_participant_row *row)
{
    const char *problem = NULL;
    struct pl_str looks[PL_NAME_LOOKS];
    pl_name_looks(row->name, ctx->arena, looks);
    if (pl_account_claims_office(row->role, looks))
        problem = "office";
    else if (pl_directory_look_alikes(&ctx->core->directory, looks, ctx->arena)[0] != NULL)
        problem = "look_alike";
    if (problem == NULL)
        return 0;
    return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/participant", problem);
}

int pl_account_plan(struct pl_ctx *ctx, const struct pl_account_wish *wish,
                    struct pl_account_plan *ret_plan)
{
    const struct pl_directory *directory = &ctx->core->directory;
    const struct pl_delegation_row *delegation = NULL;
    bool is_ambiguous = false;
    const struct pl_participant *found =
        pl_directory_search(directory, wish->participant, &is_ambiguous);
    *ret_plan = (struct pl_account_plan){0};
    if (is_ambiguous)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/participant", NULL);
    if (wish->delegation.len > 0) {
        delegation = pl_directory_delegation(directory, wish->delegation);
        if (delegation == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
    }
    if (found != NULL)
        return plan_known(ctx, wish, found, ret_plan);
    if (!wish->has_role)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    ret_plan->row = (struct pl_participant_row){
        .slug = pl_directory_new_slug(directory, wish->participant, ctx->arena),
        .name = wish->participant,
        .role = wish->role,
        .delegation = delegation == NULL ? 0 : delegation->id,
        .lang = PL_LANG_COUNT,
        .created_ms = ctx->now_ms,
    };
    return check_new(ctx, &ret_plan->row);
}

int pl_account_make(struct pl_ctx *ctx, const struct pl_account_plan *plan,
                    const struct pl_participant **ret_participant)
{
    if (plan->found != NULL) {
        *ret_participant = plan->found;
        return 0;
    }
    struct pl_participant_row row = plan->row;
    int error = pl_store_participant_create(ctx->db, &row, &row.id);
    if (error != 0)
        return error;
    pl_directory_put(&ctx->core->directory, &row);
    *ret_participant = pl_directory_by_id(&ctx->core->directory, row.id);
    return 0;
}

int pl_account_speaker(struct pl_ctx *ctx, struct pl_str token_hash, struct pl_token_row *ret_token)
{
    uint8_t hash[PL_HASH_BYTES];
    int error = -ENOENT;
    if (pl_hex_decode(token_hash, hash, sizeof hash) == 0)
        error = pl_store_token_find(ctx->db, hash, ctx->arena, ret_token);
    if (error != 0 && error != -ENOENT)
        return error;
    bool is_expired = ret_token->expires_ms != 0 && ret_token->expires_ms <= ctx->now_ms;
    if (error == -ENOENT || ret_token->is_invite || ret_token->revoked_ms != 0 || is_expired)
        return pl_ctx_refuse_at(ctx, PL_REASON_AUTH_REQUIRED, "/params/token", NULL);
    ctx->speaker = pl_directory_by_id(&ctx->core->directory, ret_token->participant);
    return 0;
}

int pl_account_hash(struct pl_ctx *ctx, struct pl_str hex, const char *path,
                    uint8_t ret_hash[PL_HASH_BYTES])
{
    if (pl_hex_decode(hex, ret_hash, PL_HASH_BYTES) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, path, "pattern");
    return 0;
}

int pl_account_revoke(struct pl_ctx *ctx, const struct pl_token_row *token)
{
    int error = pl_store_token_revoke(ctx->db, token->id, ctx->now_ms);
    if (error != 0)
        return error;
    pl_tokens_revoke(&ctx->core->tokens, token->id);
    if (!token->is_invite)
        *pl_brought_effect(ctx->brought) = (struct pl_session_effect){
            .kind = PL_EFFECT_TOKEN_REVOKED,
            .token = token->id,
            .participant = token->participant,
        };
    return 0;
}
