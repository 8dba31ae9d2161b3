// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "store/mutes.h"

int pl_cmd_participant_unmute(struct pl_ctx *ctx, const struct pl_participant_unmute_params *in,
                              struct pl_participant_unmute_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    const struct pl_participant *target =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (target == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    out->channel = channel->row.slug;
    if (pl_mutes_until(&channel->mutes, target->row.id, ctx->now_ms) == 0)
        return 0;

    struct pl_event_participant_unmuted data = {
        .has = (in->has & PL_HAS_PARTICIPANT_UNMUTE_PARAMS_REASON) != 0
                   ? PL_HAS_EVENT_PARTICIPANT_UNMUTED_REASON
                   : 0,
        .participant = target->wire,
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_PARTICIPANT_UNMUTED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    pl_mutes_remove(&channel->mutes, target->row.id);
    out->has = PL_HAS_PARTICIPANT_UNMUTE_RESULT_SEQ | PL_HAS_PARTICIPANT_UNMUTE_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_mute_remove(ctx->db, channel->row.id, target->row.id);
}
