// SPDX-License-Identifier: MIT
/*
 * message.unmask: one name, for one person, and an audit entry that says who wanted to know and
 * why. A redacted message can be unmasked too: it is then that one needs to know.
 */
#include "core/handlers.gen.h"
#include "core/message.h"

int pl_cmd_message_unmask(struct pl_ctx *ctx, const struct pl_message_unmask_params *in,
                          struct pl_message_unmask_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    if (!message.is_anonymous)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    out->channel = channel->row.slug;
    out->seq = in->seq;
    out->participant = pl_directory_by_id(&ctx->core->directory, message.author)->wire;
    return pl_ctx_audit(ctx, message.id, ctx->entry->params);
}
