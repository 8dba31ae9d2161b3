// SPDX-License-Identifier: MIT
/*
 * poll.substitute: a head's own affair; a moderator steps in where none has decided, and that is
 * audited. A head's first word is kept even where it changes nothing: it is theirs from then on.
 */
#include "core/delegate.h"
#include "core/handlers.gen.h"
#include "core/role.h"
#include "core/sanction_act.h"
#include "store/polls.h"

// For whom: one's own delegation, for moderators any.
static int find_delegation(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
                           const struct pl_delegation_row **ret_delegation)
{
    const struct pl_directory *directory = &ctx->core->directory;
    int64_t own = ctx->speaker->row.delegation;
    if ((in->has & PL_HAS_POLL_SUBSTITUTE_PARAMS_DELEGATION) == 0) {
        if (own == 0)
            return pl_ctx_refuse(ctx, PL_REASON_NOT_ENTITLED);
        *ret_delegation = pl_directory_delegation_by_id(directory, own);
        return 0;
    }
    const struct pl_delegation_row *found = pl_directory_delegation(directory, in->delegation);
    if (found == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
    if (found->id != own && !pl_ctx_is_moderator(ctx))
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/delegation", NULL);
    *ret_delegation = found;
    return 0;
}

// Who is named: a member of that delegation who does not moderate; NULL: nobody.
static int find_named(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
                      int64_t delegation, const struct pl_participant **ret_named)
{
    *ret_named = NULL;
    if ((in->has & PL_HAS_POLL_SUBSTITUTE_PARAMS_PARTICIPANT) == 0)
        return 0;
    const struct pl_participant *found =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (found == NULL || found->row.delegation != delegation)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    if (pl_role_moderates(found->row.role))
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/participant", "moderates");
    *ret_named = found;
    return 0;
}

// A delegation's votes are cast in every channel.
static int tell(struct pl_ctx *ctx, struct pl_str delegation, const struct pl_participant *named)
{
    struct pl_event_delegation_substitute_set data = {.delegation = delegation};
    if (named != NULL) {
        data.has = PL_HAS_EVENT_DELEGATION_SUBSTITUTE_SET_PARTICIPANT;
        data.participant = named->wire;
    }
    int error = 0;
    for (size_t i = 0; i < ctx->core->channel_count && error == 0; i++) {
        struct pl_ctx_event event = {&ctx->core->channels[i], ctx->speaker,
                                     PL_EVENT_DELEGATION_SUBSTITUTE_SET, 0, &data};
        error = pl_ctx_emit(ctx, &event);
    }
    return error;
}

static int audit(struct pl_ctx *ctx, int64_t delegation, int64_t named)
{
    struct pl_ctx_whom whom = {named, named == 0 ? delegation : 0};
    return pl_ctx_audit(ctx, pl_sanction_audit_event(ctx, 0), pl_ctx_asked_about(ctx, whom));
}

int pl_cmd_poll_substitute(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
                           struct pl_poll_substitute_result *out)
{
    const struct pl_delegation_row *delegation = NULL;
    const struct pl_participant *named = NULL, *before = NULL;
    int status = find_delegation(ctx, in, &delegation);
    if (delegation == NULL)
        return status;
    status = find_named(ctx, in, delegation->id, &named);
    if (status == 0)
        status = pl_delegate_substitute(ctx, delegation->id, &before);
    if (status != 0)
        return status;
    bool is_moderator = pl_ctx_is_moderator(ctx), is_decided = false;
    struct pl_substitute_row row = {named == NULL ? 0 : named->row.id, ctx->speaker->row.id};
    out->delegation = delegation->slug;
    out->changed = named != before;
    int error = pl_delegate_is_decided(ctx, delegation->id, &is_decided);
    if (error != 0 || (!out->changed && (is_moderator || is_decided)))
        return error;
    if (is_moderator && is_decided)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/delegation", "head_decided");
    error = pl_store_substitute_set(ctx->db, delegation->id, &row);
    if (error == 0 && out->changed)
        error = tell(ctx, delegation->slug, named);
    if (error == 0 && is_moderator)
        error = audit(ctx, delegation->id, row.participant);
    return error;
}
