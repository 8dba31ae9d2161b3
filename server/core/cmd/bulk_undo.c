// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/withhold.h"
#include "store/withheld.h"

int pl_cmd_bulk_undo(struct pl_ctx *ctx, const struct pl_bulk_undo_params *in,
                     struct pl_bulk_undo_result *out)
{
    struct pl_bulk_row bulk = {0};
    struct pl_withholding how = {.actor = ctx->speaker};
    int64_t *messages = NULL;
    size_t count = 0;
    int error = pl_id_parse(in->bulk, PL_WITHHOLD_ID, &how.bulk);
    if (error == 0)
        error = pl_store_bulk(ctx->db, how.bulk, &bulk);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/bulk", NULL);
    if (error != 0)
        return error;
    int status = pl_ctx_channel_of(ctx, bulk.channel, "/params/bulk", &how.channel);
    if (status != 0)
        return status;
    if (bulk.undone_ms != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/bulk", "undone");
    int64_t self = ctx->speaker->row.id;
    if (bulk.participant == self && bulk.actor != self)
        return pl_ctx_refuse_own(ctx, "/params/bulk");
    error = pl_store_withheld_of_bulk(ctx->db, how.bulk, ctx->arena, &messages, &count);
    for (size_t i = 0; i < count && error == 0; i++)
        error = pl_restore(ctx, &how, messages[i]);
    if (error == 0)
        error = pl_store_bulk_undo(ctx->db, how.bulk, ctx->now_ms);
    if (error != 0)
        return error;
    out->channel = how.channel->row.slug;
    out->count = (int64_t)count;
    struct pl_ctx_whom whom = {.participant = bulk.participant};
    return pl_ctx_audit_in(ctx, how.channel, pl_ctx_asked_about(ctx, whom));
}
