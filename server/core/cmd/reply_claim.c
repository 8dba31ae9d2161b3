// SPDX-License-Identifier: MIT
#include "core/attribution.h"
#include "core/handlers.gen.h"
#include "core/message.h"
#include "core/reply_right.h"
#include "core/words.h"

// Nobody replies to their own delegation, nor to a bot. Of a message without a name only what it
// shows is compared: a refusal would tell who wrote it.
static int check_named_by_other(struct pl_ctx *ctx, const char *path, int64_t delegation,
                                bool is_bot)
{
    bool is_other = !is_bot && delegation != ctx->speaker->row.delegation;
    return is_other ? 0 : pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, path, NULL);
}

static int find_message(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq)
{
    struct pl_message_row message = {0};
    int status = pl_message_find(ctx, channel, seq, &message);
    if (status != 0)
        return status;
    const struct pl_participant *author = pl_directory_by_id(&ctx->core->directory, message.author);
    int64_t delegation = pl_attribution_delegation(ctx, message.author, message.is_anonymous,
                                                   message.shown_delegation);
    bool is_bot = !message.is_anonymous && author->row.role == PL_ROLE_BOT;
    return check_named_by_other(ctx, "/params/seq", delegation, is_bot);
}

// Who named the delegation: the message exists, or the person does.
static int find_cause(struct pl_ctx *ctx, const struct pl_channel *channel,
                      const struct pl_reply_claim_params *in, struct pl_floor_reply_row *reply)
{
    if ((in->has & PL_HAS_REPLY_CLAIM_PARAMS_SEQ) != 0) {
        reply->seq = in->seq;
        return find_message(ctx, channel, in->seq);
    }
    const struct pl_participant *named_by =
        pl_directory_by_slug(&ctx->core->directory, in->named_by);
    if (named_by == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/named_by", NULL);
    reply->named_by = named_by->row.id;
    return check_named_by_other(ctx, "/params/named_by", named_by->row.delegation,
                                named_by->row.role == PL_ROLE_BOT);
}

static int check_allowed(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    struct pl_reply_count count;
    int64_t delegation = ctx->speaker->row.delegation;
    if (!floor->row.is_on)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIST_CLOSED, "", "list_off");
    int status = pl_reply_count(ctx, floor, delegation, &count);
    if (status != 0)
        return status;
    if (count.is_waiting)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "", "claim_open");
    if (count.granted >= floor->row.replies_max || count.all >= PL_FLOOR_REPLIES_MAX)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "", "replies");
    return 0;
}

int pl_cmd_reply_claim(struct pl_ctx *ctx, const struct pl_reply_claim_params *in,
                       struct pl_reply_claim_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_floor floor;
    struct pl_floor_reply_row reply = {.text = in->text, .state = PL_REPLY_STATE_CLAIMED};
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = find_cause(ctx, channel, in, &reply);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status == 0 && ctx->speaker->row.delegation == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    if (status == 0)
        status = pl_words_check(ctx, channel, "/params/text", in->text, &reply.text);
    if (status == 0)
        status = check_allowed(ctx, &floor);
    if (status != 0)
        return status;

    reply.channel = floor.row.channel;
    reply.id = ++floor.row.reply_last;
    reply.item = floor.row.item;
    reply.participant = ctx->speaker->row.id;
    reply.delegation = ctx->speaker->row.delegation;
    floor.is_changed = true;
    struct pl_event_reply_claimed data = {.reply = pl_reply_wire(floor.directory, &reply)};
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_REPLY_CLAIMED, &data);
    if (error == 0)
        error = pl_store_floor_reply_put(ctx->db, &reply);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->reply = data.reply;
    return pl_floor_save(ctx, &floor);
}
