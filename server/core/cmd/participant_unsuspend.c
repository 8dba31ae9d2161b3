// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_participant_unsuspend(struct pl_ctx *ctx,
                                 const struct pl_participant_unsuspend_params *in,
                                 struct pl_participant_unsuspend_result *out)
{
    struct pl_sanction_wish wish = {.kind = PL_SANCTION_KIND_SUSPENSION, .reason = in->reason};
    int status = pl_sanction_target(ctx, in->participant, in->delegation, &wish.target);
    if (status != 0)
        return status;
    int error = pl_sanction_lift(ctx, &wish, &out->changed);
    if (error != 0 || !out->changed)
        return error;
    out->has = PL_HAS_PARTICIPANT_UNSUSPEND_RESULT_AT;
    out->at_ms = ctx->now_ms;
    return 0;
}
