// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_warning_lift(struct pl_ctx *ctx, const struct pl_warning_lift_params *in,
                        struct pl_warning_lift_result *out)
{
    struct pl_sanction_row row = {0};
    struct pl_channel *channel = NULL;
    int status = pl_sanction_find(ctx, in->sanction, &row);
    if (status == 0 && row.kind != PL_SANCTION_KIND_WARNING)
        status = pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    if (status == 0)
        status = pl_ctx_channel_of(ctx, row.channel, "/params/sanction", &channel);
    if (status == 0)
        status = pl_sanction_check_target(
            ctx, (struct pl_sanction_target){row.participant, row.delegation});
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    // One that was acknowledged is over, unless somebody asks for it to be taken back.
    if (row.state != PL_SANCTION_STATE_IN_FORCE && !pl_sanction_appeal_waits(&row))
        return 0;
    int error = pl_sanction_withdraw(ctx, &row, in->reason);
    if (error != 0)
        return error;
    out->has = PL_HAS_WARNING_LIFT_RESULT_SEQ | PL_HAS_WARNING_LIFT_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    struct pl_ctx_whom whom = {row.participant, row.delegation};
    return pl_ctx_audit(ctx, pl_sanction_audit_event(ctx, row.channel),
                        pl_ctx_asked_about(ctx, whom));
}
