// SPDX-License-Identifier: MIT
/*
 * sanction.review: the first decision counts, and a sanction that is over needs none; but a warning
 * that was acknowledged can still be taken back. Lifting is an event like any other; that it was
 * upheld is between the moderators and whoever appealed. What a person said in the appeal is not
 * for the audit log, but who appealed, and when, is.
 */
#include "core/handlers.gen.h"
#include "core/sanction_act.h"
#include "proto/encode.h"

static int check(struct pl_ctx *ctx, const struct pl_sanction_row *row)
{
    struct pl_sanction_target target = {row->participant, row->delegation};
    struct pl_channel *channel = NULL;
    int status =
        row->channel == 0 ? 0 : pl_ctx_channel_of(ctx, row->channel, "/params/sanction", &channel);
    if (status == 0)
        status = pl_sanction_check_target(ctx, target);
    if (status != 0)
        return status;
    if (row->imposed_by == ctx->speaker->row.id)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "", "another_moderator");
    return 0;
}

static int audit(struct pl_ctx *ctx, const struct pl_sanction_row *row)
{
    char at[PL_TIME_BYTES];
    const struct pl_participant *by = pl_directory_by_id(&ctx->core->directory, row->appeal_by);
    pl_time_format(row->appeal_ms, at);
    struct pl_str appeal =
        pl_arena_printf(ctx->arena, "\"appeal\":{\"by\":\"" PL_STR_FMT "\",\"at\":\"%s\"}",
                        PL_STR_ARG(by->row.slug), at);
    struct pl_ctx_whom whom = {row->participant, row->delegation};
    return pl_ctx_audit(ctx, pl_sanction_audit_event(ctx, row->channel),
                        pl_ctx_about(ctx, whom, pl_ctx_asked_with(ctx, appeal)));
}

int pl_cmd_sanction_review(struct pl_ctx *ctx, const struct pl_sanction_review_params *in,
                           struct pl_sanction_review_result *out)
{
    struct pl_sanction_row row = {0};
    int status = pl_sanction_find(ctx, in->sanction, &row);
    if (status != 0)
        return status;
    status = check(ctx, &row);
    if (status != 0)
        return status;
    out->sanction = in->sanction;
    bool is_retry = row.review == in->outcome && row.reviewed_by == ctx->speaker->row.id &&
                    pl_str_equal(row.review_reason, in->reason);
    out->at_ms = is_retry ? row.review_ms : ctx->now_ms;
    if (is_retry)
        return 0;
    bool is_there = row.state == PL_SANCTION_STATE_ACKNOWLEDGED ||
                    pl_sanctions_by_id(&ctx->core->sanctions, row.id, ctx->now_ms) != NULL;
    if (!is_there || !pl_sanction_appeal_waits(&row))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/sanction", "decided");
    row.review = in->outcome;
    row.reviewed_by = ctx->speaker->row.id;
    row.review_reason = in->reason;
    row.review_ms = ctx->now_ms;
    int error = pl_store_sanction_review(ctx->db, &row);
    if (error == 0)
        error = in->outcome == PL_APPEAL_OUTCOME_LIFTED
                    ? pl_sanction_withdraw(ctx, &row, in->reason)
                    : pl_sanction_tell(ctx, row.id, PL_NOTICE_SANCTION_CHANGED);
    if (error != 0)
        return error;
    out->changed = true;
    return audit(ctx, &row);
}
