// SPDX-License-Identifier: MIT
#include "core/delegate.h"
#include "core/handlers.gen.h"
#include "store/polls.h"

// Who is named: a member of the same delegation; NULL: nobody.
static int find_named(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
                      const struct pl_participant **ret_named)
{
    *ret_named = NULL;
    if ((in->has & PL_HAS_POLL_SUBSTITUTE_PARAMS_PARTICIPANT) == 0)
        return 0;
    const struct pl_participant *found =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (found == NULL || found->row.delegation != ctx->speaker->row.delegation)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    *ret_named = found;
    return 0;
}

// A delegation's votes are cast in every channel.
static int tell(struct pl_ctx *ctx, const struct pl_participant *named)
{
    struct pl_event_delegation_substitute_set data = {.delegation = ctx->speaker->wire.delegation};
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

int pl_cmd_poll_substitute(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
                           struct pl_poll_substitute_result *out)
{
    const struct pl_participant *named = NULL, *before = NULL;
    int64_t delegation = ctx->speaker->row.delegation;
    if (delegation == 0)
        return pl_ctx_refuse(ctx, PL_REASON_NOT_ENTITLED);
    int status = find_named(ctx, in, &named);
    if (status == 0)
        status = pl_delegate_substitute(ctx, delegation, &before);
    if (status != 0)
        return status;
    out->delegation = ctx->speaker->wire.delegation;
    out->changed = named != before;
    if (!out->changed)
        return 0;
    int error = pl_store_substitute_set(ctx->db, delegation, named == NULL ? 0 : named->row.id,
                                        ctx->speaker->row.id);
    return error != 0 ? error : tell(ctx, named);
}
