// SPDX-License-Identifier: MIT
#include "core/floor_turn.h"

#include "core/floor_order.h"

int64_t pl_floor_spoken_ms(const struct pl_floor_entry_row *entry, int64_t now_ms)
{
    return entry->spoken_ms + (entry->since_ms == 0 ? 0 : now_ms - entry->since_ms);
}

int64_t pl_floor_overrun_ms(const struct pl_floor_entry_row *entry, int64_t now_ms)
{
    int64_t over_ms = pl_floor_spoken_ms(entry, now_ms) - entry->allowed_ms;
    return entry->allowed_ms >= 0 && over_ms > 0 ? over_ms : 0;
}

bool pl_floor_only_interrupts(const struct pl_floor_entry *speaker,
                              const struct pl_floor_entry *next)
{
    return next->row.kind == PL_FLOOR_KIND_QUESTION && speaker->row.kind != PL_FLOOR_KIND_QUESTION;
}

int pl_floor_check_speaker(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t entry)
{
    if (floor->speaker == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/channel", "nobody_speaks");
    if (entry != 0 && entry != floor->speaker->row.id)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "other_speaker");
    return 0;
}

static void run_clock(struct pl_ctx *ctx, struct pl_floor_entry *entry)
{
    entry->row.state = PL_FLOOR_ENTRY_STATE_SPEAKING;
    entry->row.since_ms = ctx->now_ms;
    entry->is_changed = true;
}

// Counts what was spoken. Who has spoken least may be another then.
static struct pl_floor_account *stop_clock(struct pl_ctx *ctx, struct pl_floor *floor,
                                           struct pl_floor_entry *entry,
                                           enum pl_floor_entry_state state)
{
    struct pl_floor_account *account = pl_floor_account_of(ctx, floor, entry->who);
    int64_t spoken_ms = pl_floor_spoken_ms(&entry->row, ctx->now_ms) - entry->row.spoken_ms;
    entry->row.spoken_ms += spoken_ms;
    entry->row.since_ms = 0;
    entry->row.state = state;
    entry->is_changed = true;
    account->row.spoken_ms += spoken_ms;
    if (entry->row.kind == PL_FLOOR_KIND_STATEMENT)
        account->row.charged_ms += spoken_ms;
    account->is_changed = true;
    if (floor->row.order == PL_FLOOR_ORDER_LEAST_SPOKEN)
        pl_floor_arrange(floor);
    return account;
}

// A turn's limit, or for a statement what is left of the budget when that is less; -1: none.
static int allow(struct pl_ctx *ctx, const struct pl_floor *floor,
                 const struct pl_floor_account *account, struct pl_floor_entry *entry)
{
    int64_t limit_s = floor->row.turn_s;
    if (entry->row.kind == PL_FLOOR_KIND_REPLY) {
        struct pl_floor_reply_row reply = {0};
        int error =
            pl_store_floor_reply(ctx->db, floor->row.channel, entry->row.reply, ctx->arena, &reply);
        if (error != 0)
            return error;
        limit_s = reply.number == 1 ? floor->row.reply_first_s : floor->row.reply_second_s;
    }
    int64_t allowed_ms = limit_s == 0 ? -1 : limit_s * 1000;
    int64_t left_ms = pl_floor_left_ms(&floor->row, &account->row);
    bool is_charged = entry->row.kind == PL_FLOOR_KIND_STATEMENT && left_ms >= 0;
    if (is_charged && (allowed_ms < 0 || left_ms < allowed_ms))
        allowed_ms = left_ms;
    entry->row.allowed_ms = allowed_ms;
    return 0;
}

static int emit_paused(struct pl_ctx *ctx, const struct pl_floor *floor,
                       const struct pl_floor_entry *entry, const struct pl_floor_account *account)
{
    struct pl_event_floor_paused data = {
        .entry = pl_floor_entry_wire(entry),
        .account = pl_floor_account_wire(floor, account),
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_PAUSED, &data);
}

static int emit_resumed(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    struct pl_event_floor_resumed data = {.entry = pl_floor_entry_wire(floor->speaker)};
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_RESUMED, &data);
}

static int end_turn(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_floor_entry *entry,
                    struct pl_str reason)
{
    int64_t overrun_ms = pl_floor_overrun_ms(&entry->row, ctx->now_ms);
    const struct pl_floor_account *account =
        stop_clock(ctx, floor, entry, PL_FLOOR_ENTRY_STATE_ENDED);
    struct pl_event_floor_ended data = {
        .entry = pl_floor_entry_wire(entry),
        .overrun_ms = overrun_ms,
        .reason = reason,
        .account = pl_floor_account_wire(floor, account),
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    if (reason.len > 0)
        data.has |= PL_HAS_EVENT_FLOOR_ENDED_REASON;
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_ENDED, &data);
}

int pl_floor_end_all(struct pl_ctx *ctx, struct pl_floor *floor)
{
    struct pl_str none = {0};
    int error = floor->speaker != NULL ? end_turn(ctx, floor, floor->speaker, none) : 0;
    if (error == 0 && floor->interrupted != NULL)
        error = end_turn(ctx, floor, floor->interrupted, none);
    floor->speaker = NULL;
    floor->interrupted = NULL;
    return error;
}

// Whom a moderator had paused before the question came stays paused.
static int interrupt(struct pl_ctx *ctx, struct pl_floor *floor)
{
    struct pl_floor_entry *entry = floor->speaker;
    floor->speaker = NULL;
    floor->interrupted = entry;
    if (entry->row.state == PL_FLOOR_ENTRY_STATE_PAUSED)
        return 0;
    const struct pl_floor_account *account =
        stop_clock(ctx, floor, entry, PL_FLOOR_ENTRY_STATE_INTERRUPTED);
    return emit_paused(ctx, floor, entry, account);
}

// Makes room for a turn.
static int clear_floor(struct pl_ctx *ctx, struct pl_floor *floor,
                       const struct pl_floor_entry *next)
{
    if (next->row.kind != PL_FLOOR_KIND_QUESTION)
        return pl_floor_end_all(ctx, floor);
    if (floor->speaker == NULL)
        return 0;
    if (pl_floor_only_interrupts(floor->speaker, next))
        return interrupt(ctx, floor);
    // The next question to the same speaker.
    int error = end_turn(ctx, floor, floor->speaker, (struct pl_str){0});
    floor->speaker = NULL;
    return error;
}

int pl_floor_start(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_floor_entry *entry)
{
    int error = clear_floor(ctx, floor, entry);
    struct pl_floor_account *account = pl_floor_account_of(ctx, floor, entry->who);
    if (error == 0)
        error = allow(ctx, floor, account, entry);
    if (error != 0)
        return error;
    pl_floor_take(floor, entry);
    floor->speaker = entry;
    floor->row.returned_ms = 0;
    floor->is_changed = true;
    run_clock(ctx, entry);
    account->row.turns++;
    account->is_changed = true;
    struct pl_event_floor_started data = {
        .entry = pl_floor_entry_wire(entry),
        .account = pl_floor_account_wire(floor, account),
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_STARTED, &data);
}

int pl_floor_end(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_str reason)
{
    int error = end_turn(ctx, floor, floor->speaker, reason);
    floor->speaker = floor->interrupted;
    floor->interrupted = NULL;
    floor->row.returned_ms = floor->speaker == NULL ? 0 : ctx->now_ms;
    floor->is_changed = true;
    bool goes_on =
        floor->speaker != NULL && floor->speaker->row.state == PL_FLOOR_ENTRY_STATE_INTERRUPTED;
    return error == 0 && goes_on ? pl_floor_resume(ctx, floor) : error;
}

int pl_floor_end_interrupted(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_str reason)
{
    struct pl_floor_entry *entry = floor->interrupted;
    floor->interrupted = NULL;
    return end_turn(ctx, floor, entry, reason);
}

int pl_floor_pause(struct pl_ctx *ctx, struct pl_floor *floor)
{
    const struct pl_floor_account *account =
        stop_clock(ctx, floor, floor->speaker, PL_FLOOR_ENTRY_STATE_PAUSED);
    return emit_paused(ctx, floor, floor->speaker, account);
}

int pl_floor_resume(struct pl_ctx *ctx, struct pl_floor *floor)
{
    run_clock(ctx, floor->speaker);
    return emit_resumed(ctx, floor);
}
