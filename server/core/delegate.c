// SPDX-License-Identifier: MIT
#include "core/delegate.h"

#include "core/role.h"
#include "store/polls.h"

int pl_delegate_substitute(struct pl_ctx *ctx, int64_t delegation,
                           const struct pl_participant **ret_substitute)
{
    struct pl_substitute_row row;
    int error = pl_store_substitute(ctx->db, delegation, &row);
    if (error != 0)
        return error;
    const struct pl_participant *found = pl_directory_by_id(&ctx->core->directory, row.participant);
    bool may =
        found != NULL && found->row.delegation == delegation && !pl_role_moderates(found->row.role);
    *ret_substitute = may ? found : NULL;
    return 0;
}

bool pl_delegate_is_head(const struct pl_ctx *ctx, int64_t delegation, int64_t participant)
{
    const struct pl_participant *found = pl_directory_by_id(&ctx->core->directory, participant);
    return found != NULL && found->row.role == PL_ROLE_HEAD && found->row.delegation == delegation;
}

int pl_delegate_is_decided(struct pl_ctx *ctx, int64_t delegation, bool *ret_is)
{
    struct pl_substitute_row row;
    int error = pl_store_substitute(ctx->db, delegation, &row);
    *ret_is = error == 0 && pl_delegate_is_head(ctx, delegation, row.named_by);
    return error;
}

int pl_delegate_must_yield(struct pl_ctx *ctx, int64_t delegation, int64_t before, bool *ret_must)
{
    bool is_decided = false;
    *ret_must = false;
    if (!pl_delegate_is_head(ctx, delegation, before) ||
        pl_delegate_is_head(ctx, delegation, ctx->speaker->row.id))
        return 0;
    int error = pl_delegate_is_decided(ctx, delegation, &is_decided);
    *ret_must = !is_decided;
    return error;
}

int pl_delegate_of(struct pl_ctx *ctx, int64_t *ret_delegation)
{
    const struct pl_participant *substitute = NULL;
    int64_t delegation = ctx->speaker->row.delegation;
    *ret_delegation = 0;
    if (delegation == 0)
        return 0;
    if (ctx->speaker->row.role != PL_ROLE_HEAD) {
        int error = pl_delegate_substitute(ctx, delegation, &substitute);
        if (error != 0 || substitute != ctx->speaker)
            return error;
    }
    *ret_delegation = delegation;
    return 0;
}

int pl_delegate_all(struct pl_ctx *ctx, const struct pl_channel *channel,
                    struct pl_voters *ret_delegations)
{
    const struct pl_directory *directory = &ctx->core->directory;
    struct pl_voters found = {0};
    for (size_t i = 0; i < directory->count; i++) {
        const struct pl_participant_row *row = &directory->by_id[i]->row;
        if (row->role == PL_ROLE_HEAD && row->delegation != 0 &&
            pl_channel_admits(channel, row->role))
            pl_voters_add(&found, row->delegation, ctx->arena);
    }
    for (size_t i = 0; i < directory->delegation_count; i++) {
        const struct pl_participant *substitute = NULL;
        int64_t delegation = directory->delegations[i].id;
        int error = pl_delegate_substitute(ctx, delegation, &substitute);
        if (error != 0)
            return error;
        if (substitute != NULL && pl_channel_admits(channel, substitute->row.role))
            pl_voters_add(&found, delegation, ctx->arena);
    }
    *ret_delegations = found;
    return 0;
}
