// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/message.h"
#include "store/sent.h"

int pl_cmd_held_approve(struct pl_ctx *ctx, const struct pl_held_approve_params *in,
                        struct pl_held_approve_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    int status = pl_held_find_waiting(ctx, in->held_id, &held, &channel);
    if (status != 0)
        return status;
    struct pl_draft draft = {
        .author = pl_directory_by_id(&ctx->core->directory, held.author),
        .client_id = held.client_id,
        .text = held.text,
        .lang = held.lang,
        .reply_to = held.reply_to,
        .kind = held.kind,
        .is_anonymous = held.is_anonymous,
        .held = held.id,
        .approved_by = ctx->speaker,
    };
    int error = pl_message_publish(ctx, channel, &draft);
    if (error == 0)
        error = pl_store_sent_post(ctx->db, held.author, held.client_id,
                                   pl_row_id(channel->row.id, channel->last_seq));
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->id = pl_ctx_message_id(ctx, channel, out->seq);
    out->at_ms = ctx->now_ms;
    return pl_held_decide(ctx, channel, &held, PL_HELD_APPROVED, (struct pl_str){0});
}
