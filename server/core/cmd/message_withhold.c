// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/withhold.h"
#include "store/events.h"

static int answer_same(struct pl_ctx *ctx, const struct pl_message_row *message,
                       struct pl_message_withhold_result *out)
{
    out->seq = message->withheld_seq;
    return pl_store_event_time(ctx->db, pl_row_id(pl_row_channel(message->id), out->seq),
                               &out->at_ms);
}

int pl_cmd_message_withhold(struct pl_ctx *ctx, const struct pl_message_withhold_params *in,
                            struct pl_message_withhold_result *out)
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
    if (message.withheld_seq != 0)
        return answer_same(ctx, &message, out);
    struct pl_withholding how = {channel, ctx->speaker, in->reason, 0, false};
    int error = pl_withhold(ctx, &how, message.id);
    if (error != 0)
        return error;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_ctx_audit_in(ctx, channel, ctx->entry->params);
}
