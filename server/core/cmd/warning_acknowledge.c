// SPDX-License-Identifier: MIT
/*
 * warning.acknowledge: a participant's own warning ends with it; their delegation's goes on for its
 * other members. Moderators hear of it, the log does not: it is between the two. An appeal that
 * waits goes on.
 */
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

// Finds a warning on the speaker, in force or over, or refuses with not_found.
static int find_warning(struct pl_ctx *ctx, struct pl_str id, struct pl_sanction_row *ret_row)
{
    int status = pl_sanction_find(ctx, id, ret_row);
    if (status != 0)
        return status;
    struct pl_sanction_target target = {ret_row->participant, ret_row->delegation};
    if (ret_row->kind != PL_SANCTION_KIND_WARNING || !pl_sanction_binds(target, ctx->speaker))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    return 0;
}

int pl_cmd_warning_acknowledge(struct pl_ctx *ctx, const struct pl_warning_acknowledge_params *in,
                               struct pl_warning_acknowledge_result *out)
{
    struct pl_sanction_row row = {0};
    bool is_done = false;
    int64_t self = ctx->speaker->row.id;
    int status = find_warning(ctx, in->sanction, &row);
    if (status == 0)
        status = pl_store_sanction_is_acknowledged(ctx->db, row.id, self, &is_done);
    if (status != 0)
        return status;
    out->sanction = in->sanction;
    const struct pl_sanction *warning =
        pl_sanctions_by_id(&ctx->core->sanctions, row.id, ctx->now_ms);
    if (is_done || warning == NULL)
        return 0;
    int error = pl_store_sanction_acknowledge(ctx->db, row.id, self, ctx->now_ms);
    if (error == 0 && row.participant != 0) {
        pl_sanctions_remove(&ctx->core->sanctions, warning);
        error = pl_store_sanction_end(ctx->db, row.id, PL_SANCTION_STATE_ACKNOWLEDGED, ctx->now_ms);
    }
    if (error != 0)
        return error;
    out->changed = true;
    pl_sanction_tell_acknowledged(ctx, &row);
    return 0;
}
