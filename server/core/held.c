// SPDX-License-Identifier: MIT
/*
 * The queue is in the database; memory has only how many wait in each channel, and which one the
 * clock decides next. Both are kept by save() and settle(), through which every change goes.
 */
#include "core/held.h"

#include <errno.h>

#include "core/attribution.h"
#include "core/floor.h"
#include "core/off_record.h"
#include "core/report.h"
#include "core/role.h"
#include "core/sanction_act.h"
#include "core/withhold.h"
#include "store/events.h"
#include "store/sent.h"

static bool waits(const struct pl_held_row *row)
{
    return row->state == PL_HELD_STATE_WAITING || row->state == PL_HELD_STATE_APPEALED;
}

// Showing

static void show_decision(struct pl_ctx *ctx, const struct pl_held_row *row,
                          struct pl_wire_held_item *item)
{
    const struct pl_participant *by = pl_directory_by_id(&ctx->core->directory, row->decided_by);
    if (by != NULL) {
        item->has |= PL_HAS_WIRE_HELD_ITEM_DECIDED_BY;
        item->decided_by = by->row.slug;
    }
    if (row->reason_code != PL_HELD_REASON_COUNT) {
        item->has |= PL_HAS_WIRE_HELD_ITEM_REASON_CODE;
        item->reason_code = row->reason_code;
    }
    if (row->reason.len > 0) {
        item->has |= PL_HAS_WIRE_HELD_ITEM_REASON;
        item->reason = row->reason;
    }
    if (row->appeal.len > 0) {
        item->has |= PL_HAS_WIRE_HELD_ITEM_APPEAL;
        item->appeal = row->appeal;
    }
}

struct pl_wire_held_item pl_held_item(struct pl_ctx *ctx, const struct pl_channel *channel,
                                      const struct pl_held_row *row)
{
    struct pl_wire_held_item item = {
        .held_id = pl_id_make(ctx->arena, PL_HELD_ID, row->id),
        .channel = channel->row.slug,
        .participant =
            pl_attribution_author(ctx, row->author, row->is_anonymous, row->shown_delegation),
        .text = row->text,
        .lang = row->lang,
        .reply_to = row->reply_to,
        .kind = row->kind,
        .at_ms = row->at_ms,
        .state = row->state,
        .version = row->version,
        .why = row->why,
        .rule = row->rule,
        .due_ms = row->due_ms,
        .on_due = row->on_due,
        .overdue = row->overdue,
        .anonymous = row->is_anonymous,
        .attribution = row->level,
    };
    if (row->is_anonymous)
        item.has |= PL_HAS_WIRE_HELD_ITEM_ANONYMOUS;
    if (row->level != PL_ATTRIBUTION_LEVEL_ON_RECORD)
        item.has |= PL_HAS_WIRE_HELD_ITEM_ATTRIBUTION;
    if (row->lang.len > 0)
        item.has |= PL_HAS_WIRE_HELD_ITEM_LANG;
    if (row->reply_to != 0)
        item.has |= PL_HAS_WIRE_HELD_ITEM_REPLY_TO;
    if (row->why == PL_HELD_WHY_FILTER)
        item.has |= PL_HAS_WIRE_HELD_ITEM_RULE;
    if (row->due_ms != 0)
        item.has |= PL_HAS_WIRE_HELD_ITEM_DUE | PL_HAS_WIRE_HELD_ITEM_ON_DUE;
    if (row->overdue != PL_HELD_OVERDUE_COUNT)
        item.has |= PL_HAS_WIRE_HELD_ITEM_OVERDUE;
    show_decision(ctx, row, &item);
    return item;
}

size_t pl_held_fitting(const struct pl_held_row *rows, size_t count, size_t limit)
{
    size_t fitting = 0, bytes = 0;
    while (fitting < count && fitting < limit && bytes < PL_ANSWER_TEXT_BYTES_MAX) {
        bytes += rows[fitting].text.len + rows[fitting].appeal.len + rows[fitting].reason.len;
        fitting++;
    }
    return fitting;
}

static void tell_queued(struct pl_ctx *ctx, const struct pl_channel *channel,
                        const struct pl_held_row *row)
{
    struct pl_notice_held_queued notice = {
        .held = pl_held_item(ctx, channel, row),
        .total = channel->held_count,
    };
    pl_ctx_notify(ctx, PL_NOTICE_HELD_QUEUED, &notice, PL_AUDIENCE_MODERATORS, 0, channel);
}

static void tell_decided(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_held_row *row, const struct pl_participant *by)
{
    bool is_approved = row->state == PL_HELD_STATE_APPROVED;
    bool is_erased = !is_approved && row->text.len == 0;
    struct pl_notice_held_decided notice = {
        .has = PL_HAS_NOTICE_HELD_DECIDED_TOTAL,
        .channel = channel->row.slug,
        .held_id = pl_id_make(ctx->arena, PL_HELD_ID, row->id),
        .version = row->version,
        .approved = is_approved,
        .by_clock = by == NULL,
        .reason_code = row->reason_code,
        .reason = row->reason,
        .seq = channel->last_seq,
        .total = channel->held_count,
    };
    if (by != NULL) {
        notice.has |= PL_HAS_NOTICE_HELD_DECIDED_BY;
        notice.by = by->wire;
    }
    if (is_erased) {
        notice.has |= PL_HAS_NOTICE_HELD_DECIDED_OFF_RECORD;
        notice.off_record = true;
    }
    if (is_approved)
        notice.has |= PL_HAS_NOTICE_HELD_DECIDED_SEQ;
    if (!is_approved && row->reason_code != PL_HELD_REASON_COUNT)
        notice.has |= PL_HAS_NOTICE_HELD_DECIDED_REASON_CODE;
    if (!is_approved && row->reason.len > 0)
        notice.has |= PL_HAS_NOTICE_HELD_DECIDED_REASON;
    const struct pl_participant *author = pl_directory_by_id(&ctx->core->directory, row->author);
    pl_ctx_notify(ctx, PL_NOTICE_HELD_DECIDED, &notice, PL_AUDIENCE_MODERATORS, 0, channel);
    // How many wait is the moderators' affair. An author who has become one since hears it once.
    notice.has &= ~(uint32_t)PL_HAS_NOTICE_HELD_DECIDED_TOTAL;
    if (!pl_role_moderates(author->row.role))
        pl_ctx_notify(ctx, PL_NOTICE_HELD_DECIDED, &notice, PL_AUDIENCE_PARTICIPANT, row->author,
                      channel);
}

// Finding

static int find_row(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row)
{
    int64_t id = 0;
    int error = pl_id_parse(held_id, PL_HELD_ID, &id) == 0
                    ? pl_store_held(ctx->db, id, ctx->arena, ret_row)
                    : -ENOENT;
    return error == -ENOENT ? pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/held_id", NULL)
                            : error;
}

int pl_held_find(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                 struct pl_channel **ret_channel)
{
    int status = find_row(ctx, held_id, ret_row);
    return status == 0 ? pl_ctx_channel_of(ctx, ret_row->channel, "/params/held_id", ret_channel)
                       : status;
}

int pl_held_find_own(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                     struct pl_channel **ret_channel)
{
    int status = find_row(ctx, held_id, ret_row);
    if (status != 0)
        return status;
    // Before the channel's door is asked: its answer would say where another's message waits.
    if (ret_row->author != ctx->speaker->row.id)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/held_id", NULL);
    return pl_ctx_channel_of(ctx, ret_row->channel, "/params/held_id", ret_channel);
}

int pl_held_find_waiting(struct pl_ctx *ctx, struct pl_str held_id, int64_t version,
                         struct pl_held_row *ret_row, struct pl_channel **ret_channel)
{
    bool has_rejected = false;
    int status = pl_held_find(ctx, held_id, ret_row, ret_channel);
    if (status != 0)
        return status;
    if (!waits(ret_row))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "decided");
    if (pl_off_record_is_held_over(*ret_channel, ret_row))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "off_record_over");
    if (version != 0 && version != ret_row->version)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/text_version", "other_text");
    if (ret_row->author == ctx->speaker->row.id)
        return pl_ctx_refuse_own(ctx, "/params/held_id");
    if (ret_row->state != PL_HELD_STATE_APPEALED)
        return 0;
    int error =
        pl_store_held_rejection_exists(ctx->db, ret_row->id, ctx->speaker->row.id, &has_rejected);
    if (error == 0 && has_rejected)
        return pl_ctx_refuse_own(ctx, "/params/held_id");
    return error;
}

// Holding

int pl_held_must_wait(struct pl_ctx *ctx, const struct pl_channel *channel, bool *ret_must_wait,
                      struct pl_held_cause *ret_cause)
{
    int64_t first = channel->rules.approval.first, approved = 0;
    *ret_must_wait = false;
    if (pl_ctx_is_moderator(ctx))
        return 0;
    if (channel->row.approval == PL_APPROVAL_MODE_FIRST) {
        int error = pl_store_held_approved(ctx->db, channel->row.id, ctx->speaker->row.id, first,
                                           &approved);
        if (error != 0)
            return error;
    }
    *ret_must_wait = true;
    if (channel->row.approval == PL_APPROVAL_MODE_ALL)
        *ret_cause = (struct pl_held_cause){.why = PL_HELD_WHY_APPROVAL};
    else if (channel->row.approval == PL_APPROVAL_MODE_FIRST && approved < first)
        *ret_cause = (struct pl_held_cause){.why = PL_HELD_WHY_FIRST};
    else if (channel->rules.delay_s > 0)
        *ret_cause = (struct pl_held_cause){.why = PL_HELD_WHY_DELAY};
    else
        *ret_must_wait = false;
    return 0;
}

void pl_held_set_deadline(const struct pl_ctx *ctx, const struct pl_channel *channel,
                          struct pl_held_row *row)
{
    const struct pl_channel_rules_row *rules = &channel->rules;
    row->due_ms = 0;
    row->on_due = PL_HELD_OUTCOME_REJECT;
    row->due_by = 0;
    row->overdue = PL_HELD_OVERDUE_COUNT;
    if (row->why == PL_HELD_WHY_DELAY) {
        row->due_ms = ctx->now_ms + rules->delay_s * 1000;
        row->on_due = PL_HELD_OUTCOME_APPROVE;
        row->due_by = rules->delay_by;
    } else if (rules->approval.deadline_s > 0) {
        row->due_ms = ctx->now_ms + rules->approval.deadline_s * 1000;
        row->on_due = rules->approval.on_deadline;
        row->due_by = rules->approval.set_by;
    }
}

// What the clock decides next, after a change to this row.
static int follow_deadline(struct pl_ctx *ctx, const struct pl_held_row *row)
{
    struct pl_core *core = ctx->core;
    if (row->due_ms == 0 && row->id != core->held_due)
        return 0;
    return pl_store_held_due(ctx->db, &core->held_due, &core->held_due_ms);
}

static int save(struct pl_ctx *ctx, const struct pl_held_row *row)
{
    int error = pl_store_held_update(ctx->db, row);
    return error == 0 ? follow_deadline(ctx, row) : error;
}

int pl_held_hold(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_draft *draft,
                 const struct pl_held_cause *cause, struct pl_held_row *ret_row)
{
    struct pl_held_row row = {
        .id = ctx->core->held_last + 1,
        .channel = channel->row.id,
        .author = draft->author->row.id,
        .client_id = draft->client_id,
        .text = draft->text,
        .lang = draft->lang,
        .reply_to = draft->reply_to,
        .kind = draft->kind,
        .is_anonymous = draft->is_anonymous,
        .level = draft->level,
        .shown_delegation = draft->shown_delegation,
        .at_ms = ctx->now_ms,
        .state = PL_HELD_STATE_WAITING,
        .why = cause->why,
        .rule = cause->rule,
        .version = 1,
        .reason_code = PL_HELD_REASON_COUNT,
    };
    pl_held_set_deadline(ctx, channel, &row);
    int error = pl_store_held_create(ctx->db, &row);
    if (error == 0)
        error = follow_deadline(ctx, &row);
    if (error != 0)
        return error;
    ctx->core->held_last = row.id;
    draft->held = row.id;
    channel->held_count++;
    tell_queued(ctx, channel, &row);
    *ret_row = row;
    return 0;
}

int pl_held_requeue(struct pl_ctx *ctx, struct pl_channel *channel, const struct pl_held_row *row,
                    bool was_waiting)
{
    int error = save(ctx, row);
    if (error != 0)
        return error;
    if (!was_waiting)
        channel->held_count++;
    tell_queued(ctx, channel, row);
    return 0;
}

// Deciding

static struct pl_ctx_whom author_of(const struct pl_held_row *row)
{
    return pl_attribution_whom(row->author, row->is_anonymous, row->level);
}

static int audit(struct pl_ctx *ctx, const struct pl_held_row *row, const struct pl_participant *by)
{
    if (by != NULL)
        return pl_ctx_audit(ctx, row->event, pl_ctx_asked_about(ctx, author_of(row)));
    struct pl_str id = pl_id_make(ctx->arena, PL_HELD_ID, row->id);
    struct pl_str data =
        pl_arena_printf(ctx->arena, "{\"held_id\":\"" PL_STR_FMT "\",\"approved\":%s}",
                        PL_STR_ARG(id), row->state == PL_HELD_STATE_APPROVED ? "true" : "false");
    return pl_ctx_audit_clock(ctx, row->event, pl_ctx_about(ctx, author_of(row), data));
}

// The event of the decision is the channel's last one now.
static int settle(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_held_row *row,
                  const struct pl_participant *by)
{
    row->event = pl_row_id(channel->row.id, channel->last_seq);
    row->decided_by = by == NULL ? 0 : by->row.id;
    row->due_ms = 0;
    row->overdue = PL_HELD_OVERDUE_COUNT;
    int error = save(ctx, row);
    if (error == 0)
        error = audit(ctx, row, by);
    if (error != 0)
        return error;
    channel->held_count--;
    tell_decided(ctx, channel, row, by);
    return 0;
}

int pl_held_approve(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_held_row *row,
                    const struct pl_participant *by)
{
    struct pl_draft draft = {
        .author = pl_directory_by_id(&ctx->core->directory, row->author),
        .client_id = row->client_id,
        .text = row->text,
        .lang = row->lang,
        .reply_to = row->reply_to,
        .kind = row->kind,
        .is_anonymous = row->is_anonymous,
        .level = row->level,
        .shown_delegation = row->shown_delegation,
        .held = row->id,
        .approved_by = by,
    };
    int error = pl_message_publish(ctx, channel, &draft);
    if (error == 0)
        error = pl_store_sent_post(ctx->db, row->author, row->client_id,
                                   pl_row_id(channel->row.id, channel->last_seq));
    if (error != 0)
        return error;
    row->state = PL_HELD_STATE_APPROVED;
    error = settle(ctx, channel, row, by);
    // What a rule has noticed, and no person has looked at, is reported.
    if (error == 0 && by == NULL && row->rule.len > 0)
        error = pl_report_flag(ctx, channel, row->event, row->author, row->rule);
    return error;
}

int pl_held_reject(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_held_row *row,
                   const struct pl_held_decision *decision)
{
    const struct pl_participant *by = decision->by;
    struct pl_event_held_rejected data = {.held_id = pl_id_make(ctx->arena, PL_HELD_ID, row->id)};
    // The clock rejects in the name of whoever set the deadline, never in the author's.
    const struct pl_participant *actor =
        by != NULL ? by : pl_directory_by_id(&ctx->core->directory, row->due_by);
    PL_CHECK(actor != NULL);
    if (by == NULL) {
        data.has |= PL_HAS_EVENT_HELD_REJECTED_BY_CLOCK;
        data.by_clock = true;
    }
    struct pl_ctx_event event = {
        .channel = channel,
        .actor = actor,
        .type = PL_EVENT_HELD_REJECTED,
        .data = &data,
    };
    int error = pl_ctx_emit(ctx, &event);
    if (error == 0 && by != NULL)
        error = pl_store_held_rejection_add(ctx->db, row->id, by->row.id, row->version);
    if (error != 0)
        return error;
    row->state = PL_HELD_STATE_REJECTED;
    row->reason_code = decision->code;
    row->reason = decision->reason;
    return settle(ctx, channel, row, by);
}

int pl_held_erase(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_held_row *row,
                  const struct pl_participant *actor)
{
    struct pl_event_held_rejected data = {
        .has = PL_HAS_EVENT_HELD_REJECTED_BY_CLOCK | PL_HAS_EVENT_HELD_REJECTED_OFF_RECORD,
        .held_id = pl_id_make(ctx->arena, PL_HELD_ID, row->id),
        .by_clock = true,
        .off_record = true,
    };
    struct pl_ctx_event event = {
        .channel = channel, .actor = actor, .type = PL_EVENT_HELD_REJECTED, .data = &data};
    bool was_waiting = waits(row);
    row->text = row->appeal = (struct pl_str){0};
    if (was_waiting) {
        int error = pl_ctx_emit(ctx, &event);
        if (error != 0)
            return error;
        row->state = PL_HELD_STATE_REJECTED;
        row->event = pl_row_id(channel->row.id, channel->last_seq);
        row->decided_by = 0;
        row->due_ms = 0;
        row->overdue = PL_HELD_OVERDUE_COUNT;
        channel->held_count--;
    }
    int error = save(ctx, row);
    if (error != 0)
        return error;
    pl_store_erased(ctx->core->store);
    if (was_waiting)
        tell_decided(ctx, channel, row, NULL);
    return 0;
}

// The clock

int64_t pl_held_next_due_ms(const struct pl_core *core)
{
    return core->held_due_ms;
}

// What keeps the author from posting this now: 0, 1 or a negative errno, like a handler's check.
static int check_author(struct pl_ctx *ctx, const struct pl_channel *channel,
                        const struct pl_held_row *row)
{
    if ((pl_ctx_rights(ctx, channel) & PL_RIGHT_POST) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    int status = pl_sanction_check_presence(ctx);
    if (status == 0)
        status = pl_ctx_check_voice(ctx, channel);
    if (status == 0)
        status = pl_floor_check_post(ctx, channel, row->kind);
    return status;
}

// In few words: of a message without a name, more would tell who wrote it.
static enum pl_held_overdue overdue_of(enum pl_reason reason)
{
    if (reason == PL_REASON_CHANNEL_LOCKED)
        return PL_HELD_OVERDUE_CHANNEL;
    return reason == PL_REASON_FLOOR_TAKEN ? PL_HELD_OVERDUE_FLOOR : PL_HELD_OVERDUE_AUTHOR;
}

// The same, asked for by the clock, who is no speaker.
static int may_not_appear(struct pl_ctx *ctx, const struct pl_channel *channel,
                          struct pl_held_row *row)
{
    const struct pl_participant *speaker = ctx->speaker;
    ctx->speaker = pl_directory_by_id(&ctx->core->directory, row->author);
    int status = check_author(ctx, channel, row);
    ctx->speaker = speaker;
    if (status > 0)
        row->overdue = overdue_of(ctx->refusal.reason);
    ctx->refusal = (struct pl_refusal){0};
    return status;
}

int pl_held_run_due(struct pl_ctx *ctx)
{
    struct pl_held_row row = {0};
    int error = pl_store_held(ctx->db, ctx->core->held_due, ctx->arena, &row);
    if (error != 0)
        return error;
    struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row.channel);
    PL_CHECK(channel != NULL && waits(&row));
    if (pl_off_record_is_held_over(channel, &row)) {
        row.due_ms = 0; // it is erased in a moment
        return save(ctx, &row);
    }
    if (row.on_due == PL_HELD_OUTCOME_REJECT) {
        struct pl_held_decision clock = {.code = PL_HELD_REASON_COUNT};
        return pl_held_reject(ctx, channel, &row, &clock);
    }
    error = may_not_appear(ctx, channel, &row);
    if (error < 0)
        return error;
    if (error == 0)
        return pl_held_approve(ctx, channel, &row, NULL);
    row.due_ms = 0;
    return pl_held_requeue(ctx, channel, &row, true);
}
