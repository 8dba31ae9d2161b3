// SPDX-License-Identifier: MIT
/*
 * question.unmask: one name, for one person, and an audit entry that says who wanted to know and
 * why. A redacted question can be unmasked too: it is then that one needs to know.
 */
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/question.h"

int pl_cmd_question_unmask(struct pl_ctx *ctx, const struct pl_question_unmask_params *in,
                           struct pl_question_unmask_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_row question = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    int error = -ENOENT;
    if (in->seq <= channel->last_seq)
        error = pl_store_question(ctx->db, pl_row_id(channel->row.id, in->seq), 0, ctx->arena,
                                  &question);
    if (error == -ENOENT || (error == 0 && !question.is_anonymous))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = in->seq;
    out->participant = pl_directory_by_id(&ctx->core->directory, question.author)->wire;
    return pl_ctx_audit(ctx, question.message, ctx->entry->params);
}
