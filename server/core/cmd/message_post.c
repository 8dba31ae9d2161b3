// SPDX-License-Identifier: MIT
/*
 * message.post: a retry is known by (author, client_id) before anything else is judged, so that it
 * gets the first answer even when its author has been muted or removed since. A held message has
 * its row in `sent` like a posted one, and gets its seq when it is approved.
 */
#include <errno.h>
#include <string.h>

#include "core/attribution.h"
#include "core/budget.h"
#include "core/floor.h"
#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/message.h"
#include "core/report.h"
#include "core/slow_mode.h"
#include "store/events.h"
#include "store/sent.h"

// Of what is off the record without the text: who guesses it could try the guess on what is kept.
static void digest_content(const struct pl_message_post_params *in, bool is_off_record,
                           uint8_t digest[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    pl_hash_update(&hash, in->channel.ptr, in->channel.len);
    pl_hash_update(&hash, "", 1);
    pl_hash_update(&hash, in->lang.ptr, in->lang.len);
    pl_hash_update(&hash, "", 1);
    pl_hash_update_u64be(&hash, (uint64_t)in->reply_to);
    pl_hash_update_u64be(&hash, (uint64_t)in->kind);
    if (in->anonymous)
        pl_hash_update(&hash, "", 1); // a digest of before there were any stays what it was
    if (!is_off_record)
        pl_hash_update(&hash, in->text.ptr, in->text.len);
    pl_hash_final(&hash, digest);
}

static bool is_same_content(const struct pl_message_post_params *in, const struct pl_sent_row *sent)
{
    uint8_t with_text[PL_HASH_BYTES], without[PL_HASH_BYTES];
    digest_content(in, false, with_text);
    digest_content(in, true, without);
    return sent->is_erased || memcmp(sent->digest, with_text, sizeof with_text) == 0 ||
           memcmp(sent->digest, without, sizeof without) == 0;
}

static void answer_posted(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                          int64_t at_ms, struct pl_message_post_result *out)
{
    out->has |= PL_HAS_MESSAGE_POST_RESULT_SEQ | PL_HAS_MESSAGE_POST_RESULT_ID |
                PL_HAS_MESSAGE_POST_RESULT_AT;
    out->seq = seq;
    out->id = pl_ctx_message_id(ctx, channel, seq);
    out->at_ms = at_ms;
}

// Also what has become of it: an author who was away when it was decided learns it from the retry.
static void answer_held(struct pl_ctx *ctx, const struct pl_held_row *row,
                        struct pl_message_post_result *out)
{
    out->has |= PL_HAS_MESSAGE_POST_RESULT_HELD | PL_HAS_MESSAGE_POST_RESULT_HELD_ID |
                PL_HAS_MESSAGE_POST_RESULT_WHY;
    out->held = true;
    out->held_id = pl_id_make(ctx->arena, PL_HELD_ID, row->id);
    out->why = row->why;
    if (row->why == PL_HELD_WHY_FILTER) {
        out->has |= PL_HAS_MESSAGE_POST_RESULT_RULE;
        out->rule = row->rule;
    }
    if (row->state == PL_HELD_STATE_REJECTED) {
        out->has |= PL_HAS_MESSAGE_POST_RESULT_REJECTED;
        out->rejected = true;
    }
}

// Also to who is no longer let in: a refusal would say that nothing was done.
static int answer_again(struct pl_ctx *ctx, const struct pl_message_post_params *in,
                        const struct pl_sent_row *sent, struct pl_message_post_result *out)
{
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, sent->channel);
    struct pl_held_row held = {0};
    int64_t at_ms = 0;
    PL_CHECK(channel != NULL);
    if (!pl_str_equal(in->channel, channel->row.slug) || !is_same_content(in, sent))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/client_id", NULL);
    out->channel = channel->row.slug;
    int error = sent->held != 0 ? pl_store_held(ctx->db, sent->held, ctx->arena, &held) : 0;
    if (error == 0 && sent->message != 0)
        error = pl_store_event_time(ctx->db, sent->message, &at_ms);
    if (error != 0)
        return error;
    if (sent->held != 0)
        answer_held(ctx, &held, out);
    if (sent->message != 0)
        answer_posted(ctx, channel, pl_row_seq(sent->message), at_ms, out);
    return 0;
}

static int check_anonymous(struct pl_ctx *ctx, const struct pl_channel *channel,
                           enum pl_message_kind kind)
{
    if (kind != PL_MESSAGE_KIND_QUESTION)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/anonymous", "question");
    if (!channel->has_anonymous_questions)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/anonymous", NULL);
    return 0;
}

static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         enum pl_message_kind kind)
{
    if ((pl_channel_rights(channel, ctx->speaker->row.role) & PL_RIGHT_POST) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    int status = pl_ctx_check_voice(ctx, channel);
    if (status == 0)
        status = pl_floor_check_post(ctx, channel, kind);
    if (status == 0)
        status = pl_slow_mode_check(ctx, channel);
    if (status == 0)
        status = pl_budget_check(ctx, channel);
    return status;
}

// Threads are one level deep: an answer to an answer goes under the first message.
static int find_root(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t reply_to,
                     int64_t *ret_root)
{
    struct pl_message_row target = {0};
    int status = pl_message_find(ctx, channel, reply_to, &target);
    if (status == 1)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/reply_to", NULL);
    if (status == 0)
        *ret_root = target.reply_to != 0 ? pl_row_seq(target.reply_to) : reply_to;
    return status;
}

static int judge(struct pl_ctx *ctx, const struct pl_channel *channel, const struct pl_draft *draft,
                 struct pl_judgement *ret_judgement)
{
    int error =
        pl_rules_judge(ctx, channel, draft->text,
                       draft->is_anonymous ? PL_SAID_UNNAMED : PL_SAID_NAMED, ret_judgement);
    return error == 0 && ret_judgement->action == PL_FILTER_ACTION_REFUSE
               ? pl_rule_refuse(ctx, ret_judgement->rule, "/params/text")
               : error;
}

// Whether it must wait, and why; a rule that holds is the first thing its author hears of.
static int find_cause(struct pl_ctx *ctx, const struct pl_channel *channel,
                      const struct pl_judgement *judgement, bool *ret_is_held,
                      struct pl_held_cause *ret_cause)
{
    *ret_cause = (struct pl_held_cause){.why = PL_HELD_WHY_FILTER};
    *ret_is_held = judgement->action == PL_FILTER_ACTION_HOLD;
    int error = *ret_is_held ? 0 : pl_held_must_wait(ctx, channel, ret_is_held, ret_cause);
    if (judgement->action == PL_FILTER_ACTION_HOLD || judgement->action == PL_FILTER_ACTION_FLAG)
        ret_cause->rule = judgement->rule->row.label;
    return error;
}

// Where the message goes: to the moderators, or into the log; a flagged one brings a report there.
static int put(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_draft *draft,
               const struct pl_judgement *judgement, struct pl_message_post_result *out)
{
    struct pl_held_cause cause;
    struct pl_held_row held = {0};
    bool is_held = false;
    draft->text = judgement->text;
    int error = find_cause(ctx, channel, judgement, &is_held, &cause);
    if (error != 0)
        return error;
    error = is_held ? pl_held_hold(ctx, channel, draft, &cause, &held)
                    : pl_message_publish(ctx, channel, draft);
    if (error == 0 && !is_held && judgement->action == PL_FILTER_ACTION_FLAG)
        error = pl_report_flag(ctx, channel, pl_row_id(channel->row.id, channel->last_seq),
                               draft->author->row.id, judgement->rule->row.label);
    if (error != 0)
        return error;
    if (is_held)
        answer_held(ctx, &held, out);
    else
        answer_posted(ctx, channel, channel->last_seq, ctx->now_ms, out);
    return pl_budget_spend(ctx, channel, draft->is_anonymous && draft->shown_delegation == 0);
}

int pl_cmd_message_post(struct pl_ctx *ctx, const struct pl_message_post_params *in,
                        struct pl_message_post_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_sent_row sent = {0};
    struct pl_judgement judgement;
    int status = pl_store_sent_find(ctx->db, ctx->speaker->row.id, in->client_id, &sent);
    if (status == 0)
        return answer_again(ctx, in, &sent, out);
    if (status == -ENOENT)
        status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;

    struct pl_draft draft = {
        .author = ctx->speaker,
        .client_id = in->client_id,
        .text = in->text,
        .lang = in->lang,
        .kind = in->kind,
        .is_anonymous = in->anonymous,
    };
    status = check_allowed(ctx, channel, in->kind);
    if (status == 0 && draft.is_anonymous)
        status = check_anonymous(ctx, channel, draft.kind);
    pl_attribution_freeze(channel, &draft);
    if (status == 0 && (in->has & PL_HAS_MESSAGE_POST_PARAMS_REPLY_TO) != 0)
        status = find_root(ctx, channel, in->reply_to, &draft.reply_to);
    if (status == 0)
        status = judge(ctx, channel, &draft, &judgement);
    if (status == 0)
        status = put(ctx, channel, &draft, &judgement, out);
    if (status != 0)
        return status;
    sent = (struct pl_sent_row){
        .author = ctx->speaker->row.id,
        .client_id = in->client_id,
        .channel = channel->row.id,
        .at_ms = ctx->now_ms,
        .message = draft.held != 0 ? 0 : pl_row_id(channel->row.id, channel->last_seq),
        .held = draft.held,
    };
    digest_content(in, draft.level == PL_ATTRIBUTION_LEVEL_OFF_RECORD, sent.digest);
    return pl_store_sent_create(ctx->db, &sent);
}
