// SPDX-License-Identifier: MIT
#include "core/attribution.h"
#include "core/handlers.gen.h"
#include "core/message.h"
#include "store/reactions.h"

static int check_room(struct pl_ctx *ctx, int64_t message, struct pl_str emoji)
{
    int64_t others = 0;
    int error = pl_store_reaction_others(ctx->db, message, emoji, &others);
    if (error == 0 && others >= PL_REACTIONS_PER_MESSAGE_MAX)
        return pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    return error;
}

int pl_cmd_message_react(struct pl_ctx *ctx, const struct pl_message_react_params *in,
                         struct pl_message_react_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    bool is_on = false;
    int64_t self = ctx->speaker->row.id;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find_shown(ctx, channel, in->seq, &message);
    if (status == 0)
        status = pl_store_reaction_exists(ctx->db, message.id, in->emoji, self, &is_on);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (is_on == in->on)
        return 0;
    status = pl_ctx_check_voice(ctx, channel);
    if (status == 0 && in->on)
        status = check_room(ctx, message.id, in->emoji);
    if (status != 0)
        return status;

    struct pl_event_message_reacted data = {.target = in->seq, .emoji = in->emoji, .on = in->on};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_MESSAGE_REACTED, in->seq, &data};
    int error = pl_attribution_names_actor(channel, &message) ? pl_ctx_emit(ctx, &event)
                                                              : pl_ctx_emit_unnamed(ctx, &event, 0);
    if (error != 0)
        return error;
    out->has = PL_HAS_MESSAGE_REACT_RESULT_SEQ | PL_HAS_MESSAGE_REACT_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return in->on ? pl_store_reaction_add(ctx->db, message.id, in->emoji, self, channel->last_seq)
                  : pl_store_reaction_remove(ctx->db, message.id, in->emoji, self);
}
