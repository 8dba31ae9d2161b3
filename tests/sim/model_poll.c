// SPDX-License-Identifier: MIT
/*
 * Polls once more, with everybody's vote in plain sight: what the core must answer, when the clock
 * closes one, and what comes of the counting.
 */
#include "model_private.h"

#include <string.h>

enum { POLLS_MAX = 200, OPEN_MAX = 20 };

// The voter for whom somebody votes: themself or their delegation; -1: none.
static int voter_of(const struct model *model, const struct model_poll *poll, int who)
{
    enum pl_role role = model_roles[who];
    if (poll->per == PL_POLL_PER_DELEGATION)
        return model_delegate_of(model, who);
    bool may = role == PL_ROLE_DELEGATE || role == PL_ROLE_HEAD ||
               (poll->is_for_all && role != PL_ROLE_BOT);
    return may ? who : -1;
}

bool model_poll_may_vote(const struct model *model, const struct model_poll *poll, int who)
{
    return voter_of(model, poll, who) >= 0;
}

int model_poll_entitled(const struct model *model, const struct model_poll *poll)
{
    uint32_t voters = 0;
    for (int who = 0; who < MODEL_PEOPLE; who++) {
        int voter = voter_of(model, poll, who);
        if (voter >= 0)
            voters |= 1u << voter;
    }
    return __builtin_popcount(voters);
}

// Who has voted stays entitled.
static void close_poll(struct model *model, struct model_poll *poll)
{
    uint32_t voters = 0;
    for (int who = 0; who < MODEL_PEOPLE; who++) {
        int voter = voter_of(model, poll, who);
        if (voter >= 0)
            voters |= 1u << voter;
        if (poll->votes[who].is_cast)
            voters |= 1u << who;
    }
    poll->entitled = __builtin_popcount(voters);
    poll->state = PL_POLL_STATE_CLOSED;
}

static struct model_poll *find(struct model *model, int number)
{
    return number >= 1 && number <= model->poll_count ? &model->polls[number] : NULL;
}

// The open one that closes first; 0: none closes by itself.
static int next_poll(const struct model *model)
{
    int next = 0;
    for (int i = 1; i <= model->poll_count; i++) {
        const struct model_poll *poll = &model->polls[i];
        if (poll->state == PL_POLL_STATE_OPEN && poll->closes_ms != 0 &&
            (next == 0 || poll->closes_ms < model->polls[next].closes_ms))
            next = i;
    }
    return next;
}

int64_t model_poll_next_ms(const struct model *model)
{
    int next = next_poll(model);
    return next == 0 ? INT64_MAX : model->polls[next].closes_ms;
}

void model_poll_close_next(struct model *model)
{
    struct model_poll *due = &model->polls[next_poll(model)];
    close_poll(model, due);
    (void)append(model, due->channel);
    model->audits++;
}

struct expected act_poll_create(struct model *model, int who, int channel,
                                const struct model_poll *wanted)
{
    int count = 0;
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (wanted->is_secret && wanted->is_live) // who sees each vote come in sees what it says
        return no(PL_REASON_INVALID_PARAMS);
    if (wanted->closes_ms != 0 && wanted->closes_ms <= model->now_ms)
        return no(PL_REASON_INVALID_PARAMS);
    for (int i = 1; i <= model->poll_count; i++)
        count += model->polls[i].channel == channel;
    if (count >= POLLS_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    struct model_poll *poll = &model->polls[++model->poll_count];
    *poll = *wanted;
    poll->channel = channel;
    poll->state = PL_POLL_STATE_CREATED;
    model->audits++;
    return yes(append(model, channel), -1);
}

// Moves a poll on by one state.
struct expected act_poll_move(struct model *model, int who, int number, enum pl_poll_state state)
{
    struct model_poll *poll = find(model, number);
    int open = 0;
    enum pl_reason there = model_may_act(model, who, poll == NULL ? -1 : poll->channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (poll->state + 1 != state)
        return no(PL_REASON_CONFLICT);
    if (state == PL_POLL_STATE_OPEN && is_closed(&model->channels[poll->channel]))
        return no(PL_REASON_CHANNEL_LOCKED);
    for (int i = 1; i <= model->poll_count && state == PL_POLL_STATE_OPEN; i++)
        open +=
            model->polls[i].channel == poll->channel && model->polls[i].state == PL_POLL_STATE_OPEN;
    if (open >= OPEN_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    if (state == PL_POLL_STATE_OPEN && poll->closes_ms != 0 && poll->closes_ms <= model->now_ms)
        return no(PL_REASON_INVALID_PARAMS);
    if (state == PL_POLL_STATE_CLOSED)
        close_poll(model, poll);
    poll->state = state;
    model->audits++;
    return yes(append(model, poll->channel), -1);
}

// Nobody has voted then.
struct expected act_poll_cancel(struct model *model, int who, int number)
{
    struct model_poll *poll = find(model, number);
    enum pl_reason there = model_may_act(model, who, poll == NULL ? -1 : poll->channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (poll->state != PL_POLL_STATE_CREATED && poll->state != PL_POLL_STATE_OPEN)
        return no(PL_REASON_CONFLICT);
    poll->state = PL_POLL_STATE_CANCELLED;
    poll->entitled = model_poll_entitled(model, poll);
    memset(poll->votes, 0, sizeof poll->votes);
    model->audits++;
    return yes(append(model, poll->channel), -1);
}

// PL_REASON_COUNT: it is one that can be cast.
static enum pl_reason check_vote(const struct model_poll *poll, const struct model_vote *vote)
{
    uint32_t seen = 0;
    if ((vote->count == 0 && !poll->may_abstain) || vote->count > poll->max_choices)
        return PL_REASON_INVALID_PARAMS;
    for (int i = 0; i < vote->count; i++) {
        if (vote->options[i] > MODEL_OPTIONS || (seen >> vote->options[i] & 1) != 0)
            return PL_REASON_INVALID_PARAMS;
        seen |= 1u << vote->options[i];
    }
    return PL_REASON_COUNT;
}

// The order says something in a ranked poll alone.
static bool is_same(const struct model_poll *poll, const struct model_vote *a,
                    const struct model_vote *b)
{
    uint32_t sets[2] = {0};
    bool is_ordered = true;
    for (int i = 0; i < a->count; i++) {
        sets[0] |= 1u << a->options[i];
        sets[1] |= 1u << b->options[i];
        is_ordered = is_ordered && a->options[i] == b->options[i];
    }
    return a->is_cast && a->by == b->by && a->count == b->count &&
           (poll->kind == PL_POLL_KIND_RANKED ? is_ordered : sets[0] == sets[1]);
}

static struct expected with_votes(const struct model_poll *poll, struct expected expected)
{
    expected.votes = 1 + (int)model_poll_outcome(poll).votes;
    return expected;
}

struct expected act_poll_vote(struct model *model, int who, int number,
                              const struct model_vote *vote)
{
    struct model_poll *poll = find(model, number);
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_BOT)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason reason = model_reach(model, who, poll == NULL ? -1 : poll->channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (poll->state != PL_POLL_STATE_OPEN)
        return no(PL_REASON_CONFLICT);
    if (is_closed(&model->channels[poll->channel]))
        return no(PL_REASON_CHANNEL_LOCKED);
    int voter = voter_of(model, poll, who);
    if (voter < 0)
        return no(PL_REASON_NOT_ENTITLED);
    reason = check_vote(poll, vote);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_vote cast = *vote;
    cast.is_cast = true;
    cast.by = who;
    if (poll->is_secret && poll->votes[voter].is_cast)
        return no(PL_REASON_ALREADY_VOTED);
    if (poll->per == PL_POLL_PER_DELEGATION && poll->votes[voter].is_cast &&
        model_must_yield(model, who, poll->votes[voter].by))
        return no(PL_REASON_ALREADY_VOTED);
    if (is_same(poll, &poll->votes[voter], &cast))
        return with_votes(poll, yes(0, 0));
    poll->votes[voter] = cast;
    return with_votes(poll, yes(append(model, poll->channel), 1));
}

bool model_poll_is_shown(const struct model_poll *poll, int who)
{
    if (poll->state == PL_POLL_STATE_CREATED || poll->state == PL_POLL_STATE_CANCELLED)
        return false;
    return poll->is_live || poll->state == PL_POLL_STATE_PUBLISHED ||
           (poll->state == PL_POLL_STATE_CLOSED && model_moderates(who));
}

// ---- counting

// Bits of the options with the most votes; 0: no votes.
static int most(const int64_t counts[MODEL_OPTIONS])
{
    int64_t best = 1;
    int found = 0;
    for (int option = 0; option < MODEL_OPTIONS; option++) {
        if (counts[option] > best)
            found = 0;
        if (counts[option] > best)
            best = counts[option];
        if (counts[option] == best)
            found |= 1 << option;
    }
    return found;
}

// One round: each vote counts for the first of its options that is still in. Returns how many do.
static int64_t count_round(const struct model_poll *poll, int in, int64_t counts[MODEL_OPTIONS])
{
    int64_t counting = 0;
    for (int option = 0; option < MODEL_OPTIONS; option++)
        counts[option] = 0;
    for (int voter = 0; voter < MODEL_PEOPLE; voter++) {
        const struct model_vote *vote = &poll->votes[voter];
        int at = 0;
        while (at < vote->count && (in >> (vote->options[at] - 1) & 1) == 0)
            at++;
        if (at == vote->count)
            continue;
        counts[vote->options[at] - 1]++;
        counting++;
    }
    return counting;
}

// Of those in, who has the fewest in the last round; of these, in the one before it; and so on.
static int fewest(int64_t rounds[][MODEL_OPTIONS], int count, int in)
{
    for (int round = count - 1; round >= 0; round--) {
        int64_t least = INT64_MAX;
        int found = 0;
        for (int option = 0; option < MODEL_OPTIONS; option++) {
            if ((in >> option & 1) == 0 || rounds[round][option] > least)
                continue;
            if (rounds[round][option] < least)
                found = 0;
            least = rounds[round][option];
            found |= 1 << option;
        }
        in = found;
    }
    return in;
}

static int run_off(const struct model_poll *poll)
{
    int64_t rounds[MODEL_OPTIONS][MODEL_OPTIONS];
    int in = (1 << MODEL_OPTIONS) - 1;
    for (int count = 0; count < MODEL_OPTIONS; count++) {
        int64_t counting = count_round(poll, in, rounds[count]);
        int first = most(rounds[count]);
        if (counting == 0)
            return 0;
        if (2 * rounds[count][__builtin_ctz((unsigned)first)] > counting)
            return first;
        int out = fewest(rounds, count + 1, in);
        if (out == in)
            return out;
        in &= ~out;
    }
    return in;
}

struct model_outcome model_poll_outcome(const struct model_poll *poll)
{
    struct model_outcome outcome = {0};
    for (int voter = 0; voter < MODEL_PEOPLE; voter++) {
        const struct model_vote *vote = &poll->votes[voter];
        int counted = poll->kind == PL_POLL_KIND_RANKED && vote->count > 0 ? 1 : vote->count;
        outcome.votes += vote->is_cast;
        outcome.abstentions += vote->is_cast && vote->count == 0;
        for (int i = 0; i < counted; i++)
            outcome.counts[vote->options[i] - 1]++;
    }
    if (outcome.votes >= poll->quorum)
        outcome.winners = poll->kind == PL_POLL_KIND_RANKED ? run_off(poll) : most(outcome.counts);
    return outcome;
}
