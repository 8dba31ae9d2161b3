// SPDX-License-Identifier: MIT
/*
 * Polls once more, with everybody's vote in plain sight: what the core must answer, when the clock
 * closes one, and what comes of the counting. Delegations and rankings are left to the unit tests.
 */
#include "model_private.h"

enum { POLLS_MAX = 200, OPEN_MAX = 20 };

static bool is_entitled(const struct model_poll *poll, int who)
{
    enum pl_role role = model_roles[who];
    return poll->is_for_all || role == PL_ROLE_DELEGATE || role == PL_ROLE_HEAD;
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
    due->state = PL_POLL_STATE_CLOSED;
    (void)append(model, due->channel);
    model->audits++;
}

struct expected act_poll_create(struct model *model, int who, int channel,
                                const struct model_poll *wanted)
{
    int count = 0;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
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
    for (int i = 0; i < MODEL_PEOPLE; i++)
        poll->votes[i] = MODEL_NO_VOTE;
    model->audits++;
    return yes(append(model, channel), -1);
}

// Moves a poll on by one state.
struct expected act_poll_move(struct model *model, int who, int number, enum pl_poll_state state)
{
    struct model_poll *poll = find(model, number);
    int open = 0;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, poll == NULL ? -1 : poll->channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (poll->state + 1 != state)
        return no(PL_REASON_CONFLICT);
    for (int i = 1; i <= model->poll_count && state == PL_POLL_STATE_OPEN; i++)
        open +=
            model->polls[i].channel == poll->channel && model->polls[i].state == PL_POLL_STATE_OPEN;
    if (open >= OPEN_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    if (state == PL_POLL_STATE_OPEN && poll->closes_ms != 0 && poll->closes_ms <= model->now_ms)
        return no(PL_REASON_INVALID_PARAMS);
    poll->state = state;
    model->audits++;
    return yes(append(model, poll->channel), -1);
}

struct expected act_poll_vote(struct model *model, int who, int number, int choices)
{
    struct model_poll *poll = find(model, number);
    bool is_single = choices == 0 || (choices & (choices - 1)) == 0;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_BOT)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, poll == NULL ? -1 : poll->channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (poll->state != PL_POLL_STATE_OPEN)
        return no(PL_REASON_CONFLICT);
    if (!is_entitled(poll, who))
        return no(PL_REASON_NOT_ENTITLED);
    if ((choices == 0 && !poll->may_abstain) || choices >= 1 << MODEL_OPTIONS ||
        (!poll->is_multiple && !is_single))
        return no(PL_REASON_INVALID_PARAMS);
    if (poll->is_secret && poll->votes[who] != MODEL_NO_VOTE)
        return no(PL_REASON_ALREADY_VOTED);
    if (poll->votes[who] == choices)
        return yes(0, 0);
    poll->votes[who] = choices;
    return yes(append(model, poll->channel), 1);
}

int64_t model_poll_count(const struct model_poll *poll, int64_t ret_counts[MODEL_OPTIONS])
{
    int64_t votes = 0;
    for (int option = 0; option < MODEL_OPTIONS; option++)
        ret_counts[option] = 0;
    for (int who = 0; who < MODEL_PEOPLE; who++) {
        votes += poll->votes[who] != MODEL_NO_VOTE;
        for (int option = 0; option < MODEL_OPTIONS && poll->votes[who] != MODEL_NO_VOTE; option++)
            ret_counts[option] += poll->votes[who] >> option & 1;
    }
    return votes;
}
