// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/attribution.h"
#include "core/floor.h"
#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/message.h"
#include "core/report.h"
#include "store/events.h"
#include "store/questions.h"

// The text is the same already, perhaps because this is a retry: the present version answers.
static int answer_same(struct pl_ctx *ctx, const struct pl_message_row *message,
                       struct pl_message_edit_result *out)
{
    int64_t channel = pl_row_channel(message->id);
    out->seq = message->edited_seq != 0 ? message->edited_seq : pl_row_seq(message->id);
    out->changed = false;
    return pl_store_event_time(ctx->db, pl_row_id(channel, out->seq), &out->at_ms);
}

// New words in an old statement are a statement; a question may be put at any time, and be put
// better.
static int check_floor(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t message)
{
    struct pl_question_row question = {0};
    enum pl_message_kind kind = PL_MESSAGE_KIND_QUESTION;
    int error = pl_store_question(ctx->db, message, ctx->speaker->row.id, ctx->arena, &question);
    if (error == -ENOENT)
        kind = PL_MESSAGE_KIND_STATEMENT;
    else if (error != 0)
        return error;
    int status = pl_floor_check_post(ctx, channel, kind);
    if (status != 0)
        ctx->refusal.rule = "edit";
    return status;
}

static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_message_row *message)
{
    if ((pl_channel_rights(channel, ctx->speaker->row.role) & PL_RIGHT_POST) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    int status = pl_ctx_check_voice(ctx, channel);
    if (status == 0)
        status = check_floor(ctx, channel, message->id);
    if (status != 0)
        return status;
    struct pl_held_cause cause;
    bool is_held = false;
    int64_t posted_ms = 0;
    int error = pl_held_must_wait(ctx, channel, &is_held, &cause);
    if (error == 0)
        error = pl_store_event_time(ctx->db, message->id, &posted_ms);
    if (error != 0)
        return error;
    // Where moderators see words first, an edit would be a way around it.
    if (is_held)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    if (ctx->now_ms - posted_ms >= channel->row.edit_window_s * 1000)
        return pl_ctx_refuse(ctx, PL_REASON_EDIT_WINDOW_EXPIRED);
    return 0;
}

// Rules hold for edits, too. What they would hold is refused: the words before are already there.
static int judge(struct pl_ctx *ctx, const struct pl_channel *channel, struct pl_str text,
                 struct pl_judgement *ret_judgement)
{
    int error = pl_rules_judge(ctx, channel, text, PL_SAID_ELSE, ret_judgement);
    bool is_refused = ret_judgement->action == PL_FILTER_ACTION_REFUSE ||
                      ret_judgement->action == PL_FILTER_ACTION_HOLD;
    return error == 0 && is_refused ? pl_rule_refuse(ctx, ret_judgement->rule, "/params/text")
                                    : error;
}

// Appends the event and keeps the new text; a flagged one brings a report.
static int change(struct pl_ctx *ctx, struct pl_channel *channel,
                  const struct pl_message_row *message, const struct pl_judgement *judgement)
{
    struct pl_event_message_edited data = {
        .has = PL_HAS_EVENT_MESSAGE_EDITED_TEXT,
        .target = pl_row_seq(message->id),
        .text = judgement->text,
        .version = message->version + 1,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_MESSAGE_EDITED, data.target,
                                 &data};
    int error = pl_attribution_emit_own(ctx, message, &event);
    if (error == 0)
        error =
            pl_store_message_edit(ctx->db, message->id, data.text, data.version, channel->last_seq);
    if (error != 0)
        return error;
    if (judgement->action != PL_FILTER_ACTION_FLAG)
        return pl_report_refresh(ctx, channel, message->id);
    return pl_report_flag(ctx, channel, message->id, message->author, judgement->rule->row.label);
}

int pl_cmd_message_edit(struct pl_ctx *ctx, const struct pl_message_edit_params *in,
                        struct pl_message_edit_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    struct pl_judgement judgement;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find_shown(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    if (message.author != ctx->speaker->row.id)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    if (pl_str_equal(message.text, in->text))
        return answer_same(ctx, &message, out);
    status = check_allowed(ctx, channel, &message);
    if (status == 0)
        status = judge(ctx, channel, in->text, &judgement);
    if (status == 0 && pl_str_equal(message.text, judgement.text))
        return answer_same(ctx, &message, out); // masked, it is what it was
    if (status == 0)
        status = change(ctx, channel, &message, &judgement);
    if (status != 0)
        return status;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return 0;
}
