// SPDX-License-Identifier: MIT
#include "core/attribution.h"
#include "core/handlers.gen.h"
#include "core/message.h"
#include "core/report.h"
#include "proto/decode.h"
#include "store/events.h"

static int answer_same(struct pl_ctx *ctx, const struct pl_message_row *message,
                       struct pl_message_redact_result *out)
{
    out->seq = message->redacted_seq;
    out->changed = false;
    return pl_store_event_time(ctx->db, pl_row_id(pl_row_channel(message->id), out->seq),
                               &out->at_ms);
}

// Who is being decided about does not take away what is decided about.
static int refuse_withheld(struct pl_ctx *ctx)
{
    return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/seq", "withheld");
}

int pl_cmd_message_redact(struct pl_ctx *ctx, const struct pl_message_redact_params *in,
                          struct pl_message_redact_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    bool is_own = message.author == ctx->speaker->row.id;
    // An author's words would stand where no filter, no mute and no redaction reaches them.
    bool has_reason =
        (in->has & PL_HAS_MESSAGE_REDACT_PARAMS_REASON) != 0 && pl_ctx_is_moderator(ctx);
    if (!is_own && !pl_ctx_is_moderator(ctx))
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    if (message.redacted_seq != 0)
        return answer_same(ctx, &message, out);
    if (is_own && message.withheld_seq != 0)
        return refuse_withheld(ctx);
    if (!is_own && !has_reason)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/reason", "required");

    struct pl_event_message_redacted data = {
        .has = has_reason ? PL_HAS_EVENT_MESSAGE_REDACTED_REASON : 0,
        .target = in->seq,
        .by_moderator = !is_own,
        .reason = in->reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_MESSAGE_REDACTED, in->seq, &data};
    int error = is_own ? pl_attribution_emit_own(ctx, &message, &event) : pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    error = pl_message_erase(ctx, &message, channel->last_seq);
    return error == 0 ? pl_report_refresh(ctx, channel, message.id) : error;
}
