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

static void check_count(struct sim *sim, const struct command *command, struct pl_str json)
{
    int votes = (int)int_after(json, "\"votes\":"), expected = command->expected.votes - 1;
    if (expected >= 0 && votes != expected)
        sim_break(sim, command->method == PL_METHOD_POLL_VOTE ? INVARIANT_VOTES : INVARIANT_UPVOTES,
                  "%s by %s %s: %d votes, expected %d", pl_method_name(command->method),
                  people[command->who], command->params, votes, expected);
}

// The name of somebody without one, where the answer has it.
static bool tells_whom(struct pl_str json, int whom)
{
    char name[48];
    if (whom == 0)
        return true;
    int len = snprintf(name, sizeof name, "\"participant\":{\"id\":\"%s\"", people[whom - 1]);
    return memmem(json.ptr, json.len, name, (size_t)len) != NULL;
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
    check_count(sim, command, reply->result);
    int64_t seq = int_after(reply->result, "\"seq\":");
    int64_t held = int_after(reply->result, "\"held_id\":\"h");
    int64_t sanction = int_after(reply->result, "\"sanction\":\"s");
    int64_t number = expected->number != 0 ? int_after(reply->result, "\"number\":") : 0;
    if (seq != expected->seq || held != expected->held || sanction != expected->sanction ||
        number != expected->number || !tells_whom(reply->result, expected->whom) ||
        changed_in(reply->result) != expected->changed)
        sim_fail(sim,
                 "%s by %s %s: " PL_STR_FMT ", expected seq %" PRId64
                 " held %d changed %d sanction %d",
                 method, people[command->who], command->params, PL_STR_ARG(reply->result),
                 expected->seq, expected->held, expected->changed, expected->sanction);
}

// The batch's events continue each channel without a gap, and end where the model is.
static void check_broken(struct sim *sim, struct broken broken, struct pl_str json)
{
    if (broken.how != NULL)
        sim_break(sim, broken.which, "%s: " PL_STR_FMT, broken.how, PL_STR_ARG(json));
}

void check_invariants(struct sim *sim)
{
    const struct pl_outcomes *outcomes = sim->world.last;
    for (size_t i = 0; i < outcomes->event_count; i++)
        check_broken(sim, watch_event(&sim->watch, &outcomes->events[i]), outcomes->events[i].json);
    for (size_t i = 0; i < outcomes->notice_count; i++)
        check_broken(sim, watch_notice(&sim->watch, &outcomes->notices[i]),
                     outcomes->notices[i].json);
}

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
    }
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++)
        if (last[i] != sim->model.channels[i].last_seq ||
            last[i] != pl_core_channel(sim->world.core, i).last_seq)
            sim_fail(sim, "channel %u ends at %" PRId64 ", the model at %" PRId64, i, last[i],
                     sim->model.channels[i].last_seq);
}

static bool is_turn(const struct pl_wire_floor_entry *entry, const struct model_turn *turn)
{
    bool is_same = entry->entry == turn->id && entry->kind == turn->kind &&
                   entry->reply == turn->reply && entry->moved == turn->is_moved &&
                   pl_str_equal(entry->participant.id, pl_str_from(people[turn->who]));
    bool has_clock = (entry->has & PL_HAS_WIRE_FLOOR_ENTRY_ALLOWED_MS) != 0;
    if (entry->state == PL_FLOOR_ENTRY_STATE_WAITING)
        return is_same && !has_clock;
    return is_same && has_clock && entry->allowed_ms == turn->allowed_ms;
}

// What each has spoken; and what is left is never less than nothing, and no less than what was
// given and not used.
static void check_accounts(struct sim *sim, const struct pl_floor_show_result *shown,
                           const struct model_floor *floor)
{
    for (size_t i = 0; i < shown->accounts_count; i++) {
        const struct pl_wire_floor_account *account = &shown->accounts[i];
        bool has_left = (account->has & PL_HAS_WIRE_FLOOR_ACCOUNT_LEFT_MS) != 0;
        int64_t left_ms = floor->budget_s * INT64_C(1000) + account->added_ms - account->charged_ms;
        if (has_left != (floor->budget_s > 0) ||
            (has_left && account->left_ms != (left_ms > 0 ? left_ms : 0)))
            sim_break(sim, INVARIANT_BUDGETS, PL_STR_FMT " has %" PRId64 " ms left",
                      PL_STR_ARG(account->delegation), account->left_ms);
    }
    for (int i = 0; i < MODEL_DELEGATIONS; i++)
        if (shown->accounts[i].spoken_ms != floor->accounts[i].spoken_ms ||
            shown->accounts[i].charged_ms != floor->accounts[i].charged_ms ||
            shown->accounts[i].turns != floor->accounts[i].turns ||
            shown->accounts[i].added_ms != floor->accounts[i].added_ms)
            sim_fail(sim, "the time of %s", delegation_ids[i]);
}

// The claims of the present item.
static void check_replies(struct sim *sim, const struct pl_floor_show_result *shown,
                          const struct model_floor *floor)
{
    size_t at = 0;
    for (int i = 1; i <= floor->reply_last; i++) {
        const struct model_reply *reply = &floor->replies[i];
        if (reply->item != floor->item)
            continue;
        if (at == shown->replies_count || shown->replies[at].reply != i ||
            shown->replies[at].state != reply->state ||
            shown->replies[at].redacted != (reply->redacted_seq != 0) ||
            shown->replies[at].number != reply->number)
            sim_fail(sim, "the right of reply %d", i);
        at++;
    }
    if (at != shown->replies_count)
        sim_fail(sim, "%zu rights of reply", shown->replies_count);
}

void check_floor(struct sim *sim, int channel)
{
    struct pl_floor_show_result shown;
    const struct model_floor *floor = &sim->model.channels[channel].floor;
    world_send(&sim->world, "a1", PL_METHOD_FLOOR_SHOW, "{\"channel\":\"%s\"}",
               channel_ids[channel]);
    world_result(&sim->world, &shown);
    bool has_speaker = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_SPEAKER) != 0;
    bool has_other = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED) != 0;
    bool speaks = has_speaker && shown.speaker.state == PL_FLOOR_ENTRY_STATE_SPEAKING;
    if (has_speaker != (floor->speaker.id != 0) || has_other != (floor->interrupted.id != 0) ||
        (has_speaker && !is_turn(&shown.speaker, &floor->speaker)) ||
        (has_other && !is_turn(&shown.interrupted, &floor->interrupted)))
        sim_break(sim, INVARIANT_SPEAKER, "another has the floor of %s", channel_ids[channel]);
    if (speaks != (floor->speaker.id != 0 && floor->speaker.since_ms != 0) ||
        (has_other && shown.interrupted.state == PL_FLOOR_ENTRY_STATE_SPEAKING))
        sim_fail(sim, "the clock of %s", channel_ids[channel]);
    if ((int)shown.waiting_count != floor->waiting_count || shown.open != floor->open ||
        shown.item != floor->item || (shown.phase == PL_FLOOR_PHASE_REPLIES) != floor->has_replies)
        sim_fail(sim, "the list of %s has %zu", channel_ids[channel], shown.waiting_count);
    for (int i = 0; i < floor->waiting_count; i++)
        if (!is_turn(&shown.waiting[i], &floor->waiting[i]))
            sim_fail(sim, "the order of %s at %d", channel_ids[channel], i);
    check_accounts(sim, &shown, floor);
    check_replies(sim, &shown, floor);
}

// The balance board: who was heard, as far as it may be told.
void check_balance(struct sim *sim, int channel)
{
    struct pl_floor_balance_result shown;
    const struct model_channel *at = &sim->model.channels[channel];
    world_send(&sim->world, "a1", PL_METHOD_FLOOR_BALANCE, "{\"channel\":\"%s\"}",
               channel_ids[channel]);
    world_result(&sim->world, &shown);
    for (int i = 0; i < MODEL_DELEGATIONS; i++) {
        const struct pl_wire_floor_balance *line = &shown.delegations[i];
        int64_t messages = 0, questions = 0, answered = 0;
        for (int64_t seq = 1; seq <= at->last_seq; seq++) {
            const struct model_message *one = &at->messages[seq];
            if (!one->exists || one->is_untold || model_delegations[one->author] != i)
                continue;
            bool is_question = one->kind == PL_MESSAGE_KIND_QUESTION;
            messages++;
            questions += is_question;
            answered += is_question && one->question.state == PL_QUESTION_STATE_ANSWERED;
        }
        if (line->messages != messages || line->questions != questions ||
            line->answered != answered || line->turns != at->floor.accounts[i].turns)
            sim_fail(sim, "%s was heard %" PRId64 " times in %s, expected %" PRId64,
                     delegation_ids[i], line->messages, channel_ids[channel], messages);
    }
}

void check_budget(struct sim *sim, int who, int channel)
{
    struct pl_budget_mine_result mine;
    int64_t left = 0, head_left = 0;
    world_send(&sim->world, people[who], PL_METHOD_BUDGET_MINE, "{\"channel\":\"%s\"}",
               channel_ids[channel]);
    if (sim->world.last->replies[0].is_refused)
        return; // who is not there has none
    world_result(&sim->world, &mine);
    bool has = model_budget_left(&sim->model, who, channel, &left, &head_left);
    if (has != ((mine.has & PL_HAS_BUDGET_MINE_RESULT_BUDGET) != 0) ||
        (has && (mine.budget.left != left || mine.budget.head_left != head_left)))
        sim_break(sim, INVARIANT_BUDGETS, "%s has %" PRId64 " messages left, expected %" PRId64,
                  people[who], mine.budget.left, left);
}

static int bits_of(const int64_t *options, size_t count)
{
    int bits = 0;
    for (size_t i = 0; i < count; i++)
        bits |= 1 << (options[i] - 1);
    return bits;
}

static void check_outcome(struct sim *sim, const struct pl_wire_poll *shown, int number, int who)
{
    const struct model_poll *poll = &sim->model.polls[number];
    struct model_outcome outcome = model_poll_outcome(poll);
    bool has_outcome = (shown->has & PL_HAS_WIRE_POLL_OUTCOME) != 0;
    if (shown->state != poll->state || shown->votes != outcome.votes ||
        has_outcome != model_poll_is_shown(poll, who) ||
        shown->quorum_reached != (outcome.votes >= poll->quorum))
        sim_break(sim, INVARIANT_VOTES, "p%d has %" PRId64 " votes, expected %" PRId64, number,
                  shown->votes, outcome.votes);
    int entitled = poll->state >= PL_POLL_STATE_CLOSED ? poll->entitled
                                                       : model_poll_entitled(&sim->model, poll);
    if (shown->entitled != entitled)
        sim_fail(sim, "in p%d %" PRId64 " may vote, expected %d", number, shown->entitled,
                 entitled);
    if (!has_outcome)
        return;
    for (int option = 0; option < MODEL_OPTIONS; option++)
        if (shown->outcome.counts[option] != outcome.counts[option])
            sim_break(sim, INVARIANT_VOTES, "p%d counts %" PRId64 " for %d, expected %" PRId64,
                      number, shown->outcome.counts[option], option + 1, outcome.counts[option]);
    int winners = bits_of(shown->outcome.winners, shown->outcome.winners_count);
    if (shown->outcome.abstentions != outcome.abstentions || winners != outcome.winners)
        sim_fail(sim, "p%d is won by %x, expected %x", number, (unsigned)winners,
                 (unsigned)outcome.winners);
}

static bool is_vote(const struct pl_wire_poll_voter *voter, const struct model_vote *vote,
                    bool secret)
{
    bool has_choices = (voter->has & PL_HAS_WIRE_POLL_VOTER_CHOICES) != 0;
    uint32_t options = 0;
    for (int i = 0; i < vote->count; i++)
        options |= 1u << (vote->options[i] - 1);
    return voter->voted == vote->is_cast && has_choices == (vote->is_cast && !secret) &&
           (!has_choices || (int)options == bits_of(voter->choices, voter->choices_count));
}

// Who voted, and what: of a secret poll nobody learns the second.
static void check_roll(struct sim *sim, int number)
{
    struct pl_poll_roll_result roll;
    const struct model_poll *poll = &sim->model.polls[number];
    world_send(&sim->world, "a1", PL_METHOD_POLL_ROLL, "{\"poll\":\"p%d\",\"limit\":100}", number);
    world_result(&sim->world, &roll);
    if ((int)roll.voters_count != poll->entitled)
        sim_fail(sim, "the roll of p%d has %zu lines", number, roll.voters_count);
    for (size_t i = 0; i < roll.voters_count; i++) {
        const struct pl_wire_poll_voter *line = &roll.voters[i];
        bool by_delegation = poll->per == PL_POLL_PER_DELEGATION;
        const char *const *names = by_delegation ? delegation_ids : people;
        struct pl_str id = by_delegation ? line->delegation : line->participant.id;
        int voter = 0;
        while (!pl_str_equal(id, pl_str_from(names[voter])))
            PL_CHECK(++voter < (by_delegation ? MODEL_DELEGATIONS : MODEL_PEOPLE));
        if (!is_vote(line, &poll->votes[voter], poll->is_secret))
            sim_break(sim, INVARIANT_VOTES, "the roll of p%d has another vote of %s", number,
                      names[voter]);
    }
}

// What a poll has of the one who looks: of a secret one no more than whether they voted.
static void check_mine(struct sim *sim, const struct pl_wire_poll_mine *mine, int number, int who)
{
    static const struct model_vote none;
    const struct model_poll *poll = &sim->model.polls[number];
    bool by_delegation = poll->per == PL_POLL_PER_DELEGATION;
    int voter = by_delegation ? model_delegations[who] : who;
    const struct model_vote *vote = voter < 0 ? &none : &poll->votes[voter];
    bool has_choices = (mine->has & PL_HAS_WIRE_POLL_MINE_CHOICES) != 0;
    if (mine->entitled != model_poll_may_vote(&sim->model, poll, who) ||
        mine->voted != vote->is_cast || has_choices != (vote->is_cast && !poll->is_secret) ||
        (has_choices && (int)mine->choices_count != vote->count))
        sim_break(sim, INVARIANT_VOTES, "p%d has another vote of %s", number, people[who]);
}

void check_poll(struct sim *sim)
{
    struct pl_poll_show_result shown;
    int count = sim->model.poll_count;
    // Mostly one of the last, which still change.
    int number = count == 0        ? 0
                 : chance(sim, 80) ? count - below(sim, count < 6 ? count : 6)
                                   : 1 + below(sim, count);
    int who = chance(sim, 50) ? 7 : below(sim, MODEL_PEOPLE); // the secretariat, or anybody
    const struct model_poll *poll = &sim->model.polls[number];
    if (number == 0)
        return;
    world_send(&sim->world, people[who], PL_METHOD_POLL_SHOW, "{\"poll\":\"p%d\"}", number);
    if (sim->world.last->replies[0].is_refused)
        return; // they are not there
    if (poll->is_secret && memmem(sim->world.last->replies[0].result.ptr,
                                  sim->world.last->replies[0].result.len, "\"choices\"", 9) != NULL)
        sim_break(sim, INVARIANT_SECRET, "p%d shows a secret vote", number);
    world_result(&sim->world, &shown);
    check_outcome(sim, &shown.poll, number, who);
    check_mine(sim, &shown.mine, number, who);
    if (poll->state == PL_POLL_STATE_CLOSED || poll->state == PL_POLL_STATE_PUBLISHED)
        check_roll(sim, number);
}

// Who has not answered yet is told to moderators, with all who can answer for it now.
static void check_silent(struct sim *sim, const struct pl_wire_consensus *shown, int number)
{
    const struct model_call *call = &sim->model.calls[number];
    bool is_told = !call->is_closed && shown->round == call->round;
    size_t at = 0;
    for (int i = 0; is_told && i < MODEL_DELEGATIONS; i++) {
        if (call->answers[call->round][i].is_given)
            continue;
        const struct pl_wire_consensus_silent *one = &shown->silent[at++];
        if (at > shown->silent_count ||
            !pl_str_equal(one->delegation, pl_str_from(delegation_ids[i])))
            sim_break(sim, INVARIANT_CONSENSUS, "c%d does not tell that %s is silent", number,
                      delegation_ids[i]);
        size_t named = 0;
        for (int who = 0; who < MODEL_PEOPLE; who++) {
            bool is_one = false;
            for (size_t j = 0; j < one->voters_count; j++)
                is_one = is_one || pl_str_equal(one->voters[j].id, pl_str_from(people[who]));
            if (is_one != model_can_answer(&sim->model, who, call->channel, i))
                sim_break(sim, INVARIANT_CONSENSUS, "c%d: %s is wrongly named or not, for %s",
                          number, people[who], delegation_ids[i]);
            named += is_one;
        }
        if (named != one->voters_count)
            sim_break(sim, INVARIANT_CONSENSUS, "c%d names somebody twice", number);
    }
    if (at != shown->silent_count)
        sim_break(sim, INVARIANT_CONSENSUS, "c%d tells of other silent delegations", number);
}

// A round's answers stay as they were given, once the text was revised or the call has closed.
void check_call(struct sim *sim)
{
    struct pl_consensus_show_result shown;
    int number = sim->model.call_count == 0 ? 0 : 1 + below(sim, sim->model.call_count);
    const struct model_call *call = &sim->model.calls[number];
    if (number == 0)
        return;
    int round = 1 + below(sim, call->round);
    world_send(&sim->world, "a1", PL_METHOD_CONSENSUS_SHOW,
               "{\"channel\":\"%s\",\"consensus\":\"c%d\",\"round\":%d}",
               channel_ids[call->channel], number, round);
    world_result(&sim->world, &shown);
    size_t at = 0;
    for (int i = 0; i < MODEL_DELEGATIONS; i++) {
        const struct model_answer *answer = &call->answers[round][i];
        if (!answer->is_given)
            continue;
        const struct pl_wire_consensus_answer *one = &shown.consensus.answers[at++];
        if (at > shown.consensus.answers_count || one->stance != answer->stance ||
            one->redacted != answer->is_redacted ||
            !pl_str_equal(one->delegation, pl_str_from(delegation_ids[i])) ||
            !pl_str_equal(one->participant.id, pl_str_from(people[answer->by])))
            sim_break(sim, INVARIANT_CONSENSUS, "c%d has another answer of %s", number,
                      delegation_ids[i]);
    }
    if (at != shown.consensus.answers_count || shown.consensus.last_round != call->round ||
        (shown.consensus.state == PL_CONSENSUS_STATE_CLOSED) != call->is_closed ||
        (call->is_closed && shown.consensus.reached != call->is_reached))
        sim_break(sim, INVARIANT_CONSENSUS, "c%d is another", number);
    check_silent(sim, &shown.consensus, number);
}

// The newest audit entries are the acts of this batch, one for each and in their order, with what
// the clock did between them.
void check_audit(struct sim *sim, size_t count, int64_t before)
{
    enum { AUDIT_PAGE = 100 };
    struct pl_audit_list_result page;
    int64_t entries = sim->model.audits - before;
    world_send(&sim->world, "a1", PL_METHOD_AUDIT_LIST, "{\"limit\":%d}",
               entries < 1 ? 1 : (int)(entries < AUDIT_PAGE ? entries : AUDIT_PAGE));
    world_result(&sim->world, &page);
    sim->watch.held[INVARIANT_AUDIT]++;
    if (page.entries_count > 0 ? page.entries[0].number != sim->model.audits : before > 0)
        sim_break(sim, INVARIANT_AUDIT, "the audit log does not end at %" PRId64,
                  sim->model.audits);
    for (size_t i = 0; i < page.entries_count && (int64_t)i < entries; i++) {
        const struct pl_wire_audit_entry *entry = &page.entries[i];
        if (pl_str_equal(entry->action, PL_STR("clock.tick")))
            continue;
        while (count > 0 && !sim->batch[count - 1].is_act)
            count--;
        const struct command *act = count > 0 ? &sim->batch[count - 1] : NULL;
        if (act == NULL || !pl_str_equal(entry->actor.id, pl_str_from(people[act->who])) ||
            !pl_str_equal(entry->action, pl_str_from(pl_method_name(act->method))))
            sim_break(sim, INVARIANT_AUDIT, "audit entry %" PRId64 " is of another act",
                      entry->number);
        count--;
    }
    while (count > 0 && !sim->batch[count - 1].is_act)
        count--;
    if (count > 0 && entries <= AUDIT_PAGE)
        sim_break(sim, INVARIANT_AUDIT, "%s has no audit entry",
                  pl_method_name(sim->batch[count - 1].method));
}
