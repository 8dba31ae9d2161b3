// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_participant_unmute(struct pl_ctx *ctx, const struct pl_participant_unmute_params *in,
                              struct pl_participant_unmute_result *out)
{
    struct pl_sanction_wish wish = {.kind = PL_SANCTION_KIND_MUTE, .reason = in->reason};
    int status = pl_ctx_channel(ctx, in->channel, &wish.channel);
    if (status == 0)
        status = pl_sanction_target(ctx, in->participant, in->delegation, &wish.target);
    if (status != 0)
        return status;
    out->channel = wish.channel->row.slug;
    int error = pl_sanction_lift(ctx, &wish, &out->changed);
    if (error != 0 || !out->changed)
        return error;
    out->has = PL_HAS_PARTICIPANT_UNMUTE_RESULT_SEQ | PL_HAS_PARTICIPANT_UNMUTE_RESULT_AT;
    out->seq = wish.channel->last_seq;
    out->at_ms = ctx->now_ms;
    return 0;
}
