// SPDX-License-Identifier: MIT
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t int_after(struct pl_str json, const char *name)
{
    const char *at = memmem(json.ptr, json.len, name, strlen(name));
    return at == NULL ? 0 : strtoll(at + strlen(name), NULL, 10);
}

static int changed_in(struct pl_str json)
{
    if (memmem(json.ptr, json.len, "\"changed\":true", 14) != NULL)
        return 1;
    return memmem(json.ptr, json.len, "\"changed\":false", 15) != NULL ? 0 : -1;
}

void check_reply(struct sim *sim, const struct command *command, const struct pl_reply *reply)
{
    const struct expected *expected = &command->expected;
    const char *method = pl_method_name(command->method);
    if (reply->is_refused != expected->is_refused)
        sim_fail(sim, "%s by %s %s: %s, expected %s", method, people[command->who], command->params,
                 reply->is_refused ? pl_reason_name(reply->refusal.reason) : "accepted",
                 expected->is_refused ? pl_reason_name(expected->reason) : "accepted");
    if (reply->is_refused && reply->refusal.reason != expected->reason)
        sim_fail(sim, "%s by %s %s: refused with %s, expected %s", method, people[command->who],
                 command->params, pl_reason_name(reply->refusal.reason),
                 pl_reason_name(expected->reason));
    if (reply->is_refused)
        return;
    int64_t seq = int_after(reply->result, "\"seq\":");
    int64_t held = int_after(reply->result, "\"held_id\":\"h");
    int64_t sanction = int_after(reply->result, "\"sanction\":\"s");
    if (seq != expected->seq || held != expected->held || sanction != expected->sanction ||
        changed_in(reply->result) != expected->changed)
        sim_fail(sim,
                 "%s by %s %s: " PL_STR_FMT ", expected seq %" PRId64
                 " held %d changed %d sanction %d",
                 method, people[command->who], command->params, PL_STR_ARG(reply->result),
                 expected->seq, expected->held, expected->changed, expected->sanction);
}

// The batch's events continue each channel without a gap, and end where the model is.
void check_events(struct sim *sim, const int64_t before[MODEL_CHANNELS])
{
    int64_t last[MODEL_CHANNELS];
    const struct pl_outcomes *outcomes = sim->world.last;
    memcpy(last, before, sizeof last);
    for (size_t i = 0; i < outcomes->event_count; i++) {
        const struct pl_event_out *event = &outcomes->events[i];
        if (event->seq != last[event->channel] + 1)
            sim_fail(sim, "channel %u has seq %" PRId64 " after %" PRId64, event->channel,
                     event->seq, last[event->channel]);
        last[event->channel] = event->seq;
        const char *wrong = watch_event(&sim->watch, event);
        if (wrong != NULL)
            sim_fail(sim, "%s: " PL_STR_FMT, wrong, PL_STR_ARG(event->json));
    }
    for (size_t i = 0; i < outcomes->notice_count; i++) {
        const char *wrong = watch_notice(&sim->watch, &outcomes->notices[i]);
        if (wrong != NULL)
            sim_fail(sim, "%s: " PL_STR_FMT, wrong, PL_STR_ARG(outcomes->notices[i].json));
    }
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++)
        if (last[i] != sim->model.channels[i].last_seq ||
            last[i] != pl_core_channel(sim->world.core, i).last_seq)
            sim_fail(sim, "channel %u ends at %" PRId64 ", the model at %" PRId64, i, last[i],
                     sim->model.channels[i].last_seq);
}

static bool is_turn(const struct pl_wire_floor_entry *entry, const struct model_turn *turn)
{
    return entry->entry == turn->id && entry->kind == turn->kind &&
           pl_str_equal(entry->participant.id, pl_str_from(people[turn->who]));
}

// What is left is never less than nothing, and no less than what was given and not used.
static void check_budgets(struct sim *sim, const struct pl_floor_show_result *shown, int budget_s)
{
    for (size_t i = 0; i < shown->accounts_count; i++) {
        const struct pl_wire_floor_account *account = &shown->accounts[i];
        bool has_left = (account->has & PL_HAS_WIRE_FLOOR_ACCOUNT_LEFT_MS) != 0;
        int64_t left_ms = budget_s * INT64_C(1000) + account->added_ms - account->charged_ms;
        if (has_left != (budget_s > 0) ||
            (has_left && account->left_ms != (left_ms > 0 ? left_ms : 0)))
            sim_fail(sim, PL_STR_FMT " has %" PRId64 " ms left", PL_STR_ARG(account->delegation),
                     account->left_ms);
    }
}

// Who speaks, who waits in which order, and what each has spoken; and nobody speaks beside another.
void check_floor(struct sim *sim, int channel)
{
    struct pl_floor_show_result shown;
    struct model_floor *floor = &sim->model.channels[channel].floor;
    world_send(&sim->world, "a1", PL_METHOD_FLOOR_SHOW, "{\"channel\":\"%s\"}",
               channel_ids[channel]);
    world_result(&sim->world, &shown);
    model_floor_sort(floor);
    bool has_speaker = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_SPEAKER) != 0;
    bool has_other = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED) != 0;
    bool speaks = has_speaker && shown.speaker.state == PL_FLOOR_ENTRY_STATE_SPEAKING;
    if (has_speaker != (floor->speaker.id != 0) || has_other != (floor->interrupted.id != 0) ||
        (has_speaker && !is_turn(&shown.speaker, &floor->speaker)) ||
        (has_other && !is_turn(&shown.interrupted, &floor->interrupted)))
        sim_fail(sim, "another has the floor of %s", channel_ids[channel]);
    if (speaks != (floor->speaker.id != 0 && floor->speaker.since_ms != 0) ||
        (has_other && shown.interrupted.state == PL_FLOOR_ENTRY_STATE_SPEAKING))
        sim_fail(sim, "the clock of %s", channel_ids[channel]);
    if ((int)shown.waiting_count != floor->waiting_count || shown.open != floor->open)
        sim_fail(sim, "the list of %s has %zu", channel_ids[channel], shown.waiting_count);
    for (int i = 0; i < floor->waiting_count; i++)
        if (!is_turn(&shown.waiting[i], &floor->waiting[i]))
            sim_fail(sim, "the order of %s at %d", channel_ids[channel], i);
    for (int who = 0; who < MODEL_DELEGATIONS; who++) // d1 is of the first, d2 of the second
        if (shown.accounts[who].spoken_ms != model_floor_spoken(floor, who) ||
            shown.accounts[who].added_ms != floor->added_ms[who])
            sim_fail(sim, "the time of %s", channel_ids[channel]);
    check_budgets(sim, &shown, floor->budget_s);
}

// Of a closed poll: votes counted are votes cast, each where its voter put it, and nobody can ask
// who that was.
void check_poll(struct sim *sim)
{
    struct pl_poll_show_result shown;
    int64_t counts[MODEL_OPTIONS];
    int number = sim->model.poll_count == 0 ? 0 : 1 + below(sim, sim->model.poll_count);
    const struct model_poll *poll = &sim->model.polls[number];
    if (number == 0)
        return;
    int64_t votes = model_poll_count(poll, counts);
    world_send(&sim->world, "a1", PL_METHOD_POLL_SHOW, "{\"poll\":\"p%d\"}", number);
    if (poll->is_secret && memmem(sim->world.last->replies[0].result.ptr,
                                  sim->world.last->replies[0].result.len, "\"choices\"", 9) != NULL)
        sim_fail(sim, "p%d shows a secret vote", number);
    world_result(&sim->world, &shown);
    bool has_outcome = (shown.poll.has & PL_HAS_WIRE_POLL_OUTCOME) != 0;
    if (shown.poll.state != poll->state || shown.poll.votes != votes ||
        has_outcome != (poll->state >= PL_POLL_STATE_CLOSED))
        sim_fail(sim, "p%d has %" PRId64 " votes, expected %" PRId64, number, shown.poll.votes,
                 votes);
    for (int option = 0; option < MODEL_OPTIONS && has_outcome; option++)
        if (shown.poll.outcome.counts[option] != counts[option])
            sim_fail(sim, "p%d counts %" PRId64 " for %d, expected %" PRId64, number,
                     shown.poll.outcome.counts[option], option + 1, counts[option]);
}

// The newest audit entries are the acts of this batch, one for each and in their order, with what
// the clock did between them.
void check_audit(struct sim *sim, size_t count, int64_t before)
{
    struct pl_audit_list_result page;
    int64_t entries = sim->model.audits - before;
    world_send(&sim->world, "a1", PL_METHOD_AUDIT_LIST, "{\"limit\":100}");
    world_result(&sim->world, &page);
    if (page.entries_count > 0 ? page.entries[0].number != sim->model.audits : before > 0)
        sim_fail(sim, "the audit log does not end at %" PRId64, sim->model.audits);
    for (size_t i = 0; i < page.entries_count && (int64_t)i < entries; i++) {
        const struct pl_wire_audit_entry *entry = &page.entries[i];
        if (pl_str_equal(entry->action, PL_STR("clock.tick")))
            continue;
        while (count > 0 && !sim->batch[count - 1].is_act)
            count--;
        const struct command *act = count > 0 ? &sim->batch[count - 1] : NULL;
        if (act == NULL || !pl_str_equal(entry->actor.id, pl_str_from(people[act->who])) ||
            !pl_str_equal(entry->action, pl_str_from(pl_method_name(act->method))))
            sim_fail(sim, "audit entry %" PRId64 " is of another act", entry->number);
        count--;
    }
    while (count > 0 && !sim->batch[count - 1].is_act)
        count--;
    if (count > 0 && entries <= 100)
        sim_fail(sim, "%s has no audit entry", pl_method_name(sim->batch[count - 1].method));
}
