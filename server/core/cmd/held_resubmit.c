// SPDX-License-Identifier: MIT
/*
 * held.resubmit: another text in the same place of the queue. It is no new message: slow mode and
 * budgets have counted it already, and the retry of the first message.post still finds it.
 */
#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/off_record.h"
#include "core/rule.h"

static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_held_row *held)
{
    if (held->state == PL_HELD_STATE_APPROVED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "decided");
    if (held->appeal.len > 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "appealed");
    if (pl_off_record_is_held_over(channel, held))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "off_record_over");
    if ((pl_channel_rights(channel, ctx->speaker->row.role) & PL_RIGHT_POST) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    int status = pl_ctx_check_voice(ctx, channel);
    if (status == 0 && held->version >= PL_HELD_VERSIONS_MAX)
        return pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    return status;
}

static void answer(struct pl_ctx *ctx, const struct pl_channel *channel,
                   const struct pl_held_row *held, struct pl_held_resubmit_result *out)
{
    out->channel = channel->row.slug;
    out->held_id = pl_id_make(ctx->arena, PL_HELD_ID, held->id);
    out->version = held->version;
    out->why = held->why;
    if (held->due_ms != 0) {
        out->has |= PL_HAS_HELD_RESUBMIT_RESULT_DUE;
        out->due_ms = held->due_ms;
    }
}

// The filters' rules hold for these words, too; counting them is done already.
static int judge(struct pl_ctx *ctx, const struct pl_channel *channel, struct pl_str text,
                 struct pl_judgement *ret_judgement)
{
    int error = pl_rules_judge(ctx, channel, text, PL_SAID_ELSE, ret_judgement);
    return error == 0 && ret_judgement->action == PL_FILTER_ACTION_REFUSE
               ? pl_rule_refuse(ctx, ret_judgement->rule, "/params/text")
               : error;
}

// Why the new words wait: for the old reason, or for a rule that holds them.
static void set_cause(struct pl_held_row *held, const struct pl_judgement *judgement)
{
    // What a person has rejected the clock does not let through after a moment.
    if (held->state == PL_HELD_STATE_REJECTED && held->why == PL_HELD_WHY_DELAY)
        held->why = PL_HELD_WHY_APPROVAL;
    if (judgement->action == PL_FILTER_ACTION_HOLD)
        held->why = PL_HELD_WHY_FILTER;
    if (judgement->action == PL_FILTER_ACTION_HOLD ||
        (judgement->action == PL_FILTER_ACTION_FLAG && held->why != PL_HELD_WHY_FILTER))
        held->rule = judgement->rule->row.label;
    else if (held->why != PL_HELD_WHY_FILTER)
        held->rule = (struct pl_str){0};
}

int pl_cmd_held_resubmit(struct pl_ctx *ctx, const struct pl_held_resubmit_params *in,
                         struct pl_held_resubmit_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    struct pl_judgement judgement;
    int status = pl_held_find_own(ctx, in->held_id, &held, &channel);
    if (status == 0)
        status = check_allowed(ctx, channel, &held);
    if (status == 0)
        status = judge(ctx, channel, in->text, &judgement);
    if (status != 0)
        return status;
    bool was_waiting = held.state == PL_HELD_STATE_WAITING;
    if (pl_str_equal(held.text, judgement.text)) {
        // Waiting: perhaps a retry. Rejected: the same words are an appeal.
        if (!was_waiting)
            return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/text", "same_text");
        answer(ctx, channel, &held, out);
        return 0;
    }
    set_cause(&held, &judgement);
    held.state = PL_HELD_STATE_WAITING;
    held.text = judgement.text;
    if ((in->has & PL_HAS_HELD_RESUBMIT_PARAMS_LANG) != 0)
        held.lang = in->lang;
    held.version++;
    held.event = 0;
    held.decided_by = 0;
    held.reason_code = PL_HELD_REASON_COUNT;
    held.reason = (struct pl_str){0};
    pl_held_set_deadline(ctx, channel, &held);
    answer(ctx, channel, &held, out);
    return pl_held_requeue(ctx, channel, &held, was_waiting);
}
