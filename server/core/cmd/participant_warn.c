// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

static size_t count_warnings(const struct pl_ctx *ctx, struct pl_sanction_target target)
{
    size_t count = 0;
    const struct pl_sanction *one = pl_sanctions_on(&ctx->core->sanctions, target);
    for (; one != NULL; one = one->next)
        count += one->kind == PL_SANCTION_KIND_WARNING;
    return count;
}

int pl_cmd_participant_warn(struct pl_ctx *ctx, const struct pl_participant_warn_params *in,
                            struct pl_participant_warn_result *out)
{
    struct pl_sanction_wish wish = {.kind = PL_SANCTION_KIND_WARNING, .reason = in->reason};
    struct pl_sanction_row row = {0};
    int status = pl_ctx_channel(ctx, in->channel, &wish.channel);
    if (status == 0)
        status = pl_sanction_target(ctx, in->participant, in->delegation, &wish.target);
    if (status == 0 && count_warnings(ctx, wish.target) >= PL_WARNINGS_MAX)
        status = pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    if (status != 0)
        return status;
    int error = pl_sanction_impose(ctx, &wish, &row);
    if (error != 0)
        return error;
    out->channel = wish.channel->row.slug;
    out->sanction = pl_id_make(ctx->arena, PL_SANCTION_ID, row.id);
    out->seq = wish.channel->last_seq;
    out->at_ms = row.at_ms;
    return 0;
}
