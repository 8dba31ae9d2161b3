// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/report.h"
#include "core/role.h"

int pl_cmd_report_assign(struct pl_ctx *ctx, const struct pl_report_assign_params *in,
                         struct pl_report_assign_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_report_row card = {0};
    struct pl_ctx_whom whom = {0};
    bool has_to = (in->has & PL_HAS_REPORT_ASSIGN_PARAMS_TO) != 0;
    int status = pl_report_find_undecided(ctx, in->report_id, &card, &channel);
    if (status != 0)
        return status;
    const struct pl_participant *to =
        has_to ? pl_directory_by_slug(&ctx->core->directory, in->to) : ctx->speaker;
    if (to == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/to", NULL);
    if (!pl_role_moderates(to->row.role))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/to", "moderator");
    if (!pl_ctx_is_present(ctx, channel, to))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/to", "absent");
    int error = pl_report_whom(ctx, &card, &whom);
    // Of a message that does not name its author, the refusal would: they cannot decide it anyway.
    if (error == 0 && whom.participant == to->row.id)
        return pl_ctx_refuse_own(ctx, "/params/to");
    if (error != 0)
        return error;
    out->report_id = in->report_id;
    out->to = to->wire;
    if (card.assigned_to == to->row.id)
        return 0;
    // Two who take it at once: the first has it. Giving it to somebody is meant as it is said.
    if (!has_to && card.assigned_to != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/report_id", "taken");
    out->changed = true;
    error = pl_store_report_assign(ctx->db, card.id, to->row.id);
    if (error == 0)
        error = pl_ctx_audit_in(ctx, channel, pl_ctx_asked_about(ctx, whom));
    return error == 0 ? pl_report_tell(ctx, channel, card.id) : error;
}
