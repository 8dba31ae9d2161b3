// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/role.h"
#include "store/mutes.h"

int pl_cmd_participant_mute(struct pl_ctx *ctx, const struct pl_participant_mute_params *in,
                            struct pl_participant_mute_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    const struct pl_participant *target =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (target == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    // The one who asks is a moderator, so this is also why nobody mutes themself.
    if (pl_role_moderates(target->row.role))
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);

    struct pl_mute_row mute = {
        .channel = channel->row.id,
        .participant = target->row.id,
        .until_ms = ctx->now_ms + in->duration_s * 1000,
    };
    struct pl_event_participant_muted data = {
        .participant = target->wire,
        .until_ms = mute.until_ms,
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_PARTICIPANT_MUTED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    pl_mutes_set(&channel->mutes, mute.participant, mute.until_ms);
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->until_ms = mute.until_ms;
    return pl_store_mute_set(ctx->db, &mute, pl_row_id(channel->row.id, channel->last_seq));
}
