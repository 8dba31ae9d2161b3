// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_participant_mute(struct pl_ctx *ctx, const struct pl_participant_mute_params *in,
                            struct pl_participant_mute_result *out)
{
    struct pl_sanction_wish wish = {.kind = PL_SANCTION_KIND_MUTE, .reason = in->reason};
    struct pl_sanction_row row = {0};
    int status = pl_ctx_channel(ctx, in->channel, &wish.channel);
    if (status == 0)
        status = pl_sanction_target(ctx, in->participant, in->delegation, &wish.target);
    if (status != 0)
        return status;
    if ((in->has & PL_HAS_PARTICIPANT_MUTE_PARAMS_DURATION_S) != 0) {
        wish.until_ms = ctx->now_ms + in->duration_s * 1000;
        out->has = PL_HAS_PARTICIPANT_MUTE_RESULT_UNTIL;
    }
    int error = pl_sanction_impose(ctx, &wish, &row);
    if (error != 0)
        return error;
    out->channel = wish.channel->row.slug;
    out->sanction = pl_id_make(ctx->arena, PL_SANCTION_ID, row.id);
    out->seq = wish.channel->last_seq;
    out->at_ms = row.at_ms;
    out->until_ms = row.until_ms;
    return 0;
}
