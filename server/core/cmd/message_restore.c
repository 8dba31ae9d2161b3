// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/withhold.h"

int pl_cmd_message_restore(struct pl_ctx *ctx, const struct pl_message_restore_params *in,
                           struct pl_message_restore_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (message.redacted_seq != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    if (message.withheld_seq == 0)
        return 0;
    status = pl_restore_check_other(ctx, &message);
    if (status != 0)
        return status;
    struct pl_withholding how = {channel, ctx->speaker, in->reason, 0, false};
    int error = pl_restore(ctx, &how, message.id);
    if (error != 0)
        return error;
    out->has = PL_HAS_MESSAGE_RESTORE_RESULT_SEQ | PL_HAS_MESSAGE_RESTORE_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_ctx_audit_in(ctx, channel, ctx->entry->params);
}
