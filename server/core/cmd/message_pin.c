// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/message.h"

// A message without its text cannot be pinned.
static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_message_row *message, bool on)
{
    if (on && (message->redacted_seq != 0 || message->withheld_seq != 0))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    if (on && channel->pinned_count >= PL_PINS_PER_CHANNEL_MAX)
        return pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    return 0;
}

int pl_cmd_message_pin(struct pl_ctx *ctx, const struct pl_message_pin_params *in,
                       struct pl_message_pin_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (pl_channel_is_pinned(channel, in->seq) == in->on)
        return 0;
    status = check_allowed(ctx, channel, &message, in->on);
    if (status != 0)
        return status;

    struct pl_event_message_pinned pinned = {.target = in->seq};
    struct pl_event_message_unpinned unpinned = {.target = in->seq};
    struct pl_ctx_event event = {
        .channel = channel,
        .actor = ctx->speaker,
        .type = in->on ? PL_EVENT_MESSAGE_PINNED : PL_EVENT_MESSAGE_UNPINNED,
        .target = in->seq,
        .data = in->on ? (const void *)&pinned : (const void *)&unpinned,
    };
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    if (in->on)
        pl_channel_pin(channel, in->seq);
    else
        pl_channel_unpin(channel, in->seq);
    out->has = PL_HAS_MESSAGE_PIN_RESULT_SEQ | PL_HAS_MESSAGE_PIN_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_message_pin(ctx->db, message.id, in->on ? channel->last_seq : 0);
}
