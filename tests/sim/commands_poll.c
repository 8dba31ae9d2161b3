// SPDX-License-Identifier: MIT
/*
 * Polls and votes.
 */
#include "sim.h"

#include <stdio.h>

#include "proto/encode.h"

// Mostly one of the newest, and of these one in this state.
static int pick_poll(struct sim *sim, enum pl_poll_state state)
{
    int count = sim->model.poll_count, number = 1 + below(sim, count + 2);
    for (int tries = 0; tries < 6 && count > 0 && chance(sim, 95); tries++) {
        number = count - below(sim, count < 6 ? count : 6);
        if (sim->model.polls[number].state == state)
            break;
    }
    return number;
}

static void make_poll(struct sim *sim, struct command *command)
{
    char closes[PL_TIME_BYTES + 16] = "", at[PL_TIME_BYTES];
    int channel = pick_channel(sim);
    struct model_poll wanted = {
        .kind = (enum pl_poll_kind)below(sim, PL_POLL_KIND_COUNT),
        .per = chance(sim, 40) ? PL_POLL_PER_DELEGATION : PL_POLL_PER_PARTICIPANT,
        .is_secret = chance(sim, 50),
        .is_live = chance(sim, 15),
        .may_abstain = chance(sim, 60),
        .quorum = below(sim, 5),
    };
    wanted.is_for_all = wanted.per == PL_POLL_PER_PARTICIPANT && chance(sim, 60);
    wanted.max_choices = wanted.kind == PL_POLL_KIND_SINGLE ? 1 : 1 + below(sim, MODEL_OPTIONS);
    if (chance(sim, 40)) {
        wanted.closes_ms = sim->model.now_ms + 1000 * (below(sim, 3000) - 5);
        pl_time_format(wanted.closes_ms, at);
        snprintf(closes, sizeof closes, ",\"closes\":\"%s\"", at);
    }
    command->method = PL_METHOD_POLL_CREATE;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"title\":\"t\",\"options\":[\"A\",\"B\",\"C\"],\"kind\":\"%s\","
             "\"max_choices\":%d,\"per\":\"%s\",\"quorum\":%d,\"secret\":%s,\"results\":\"%s\","
             "\"abstention\":%s%s%s}",
             channel_name(channel), pl_poll_kind_name(wanted.kind), wanted.max_choices,
             pl_poll_per_name(wanted.per), wanted.quorum, word(wanted.is_secret),
             wanted.is_live ? "live" : "after", word(wanted.may_abstain),
             wanted.is_for_all ? ",\"roles\":[\"delegate\",\"head\",\"observer\",\"expert\","
                                 "\"moderator\",\"admin\"]"
                               : "",
             closes);
    command->expected = act_poll_create(&sim->model, command->who, channel, &wanted);
}

void make_polling(struct sim *sim, struct command *command)
{
    static const enum pl_method methods[] = {
        [PL_POLL_STATE_OPEN] = PL_METHOD_POLL_OPEN,
        [PL_POLL_STATE_CLOSED] = PL_METHOD_POLL_CLOSE,
        [PL_POLL_STATE_PUBLISHED] = PL_METHOD_POLL_PUBLISH,
    };
    if (chance(sim, 15)) {
        make_poll(sim, command);
        return;
    }
    if (chance(sim, 6)) {
        int cancelled = pick_poll(sim, PL_POLL_STATE_OPEN);
        command->method = PL_METHOD_POLL_CANCEL;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\"}", cancelled);
        command->expected = act_poll_cancel(&sim->model, command->who, cancelled);
        return;
    }
    // Mostly a poll that can go there; and one that is open gathers votes for a while.
    enum pl_poll_state state = (enum pl_poll_state)(1 + below(sim, 3));
    if (state == PL_POLL_STATE_CLOSED && chance(sim, 70))
        state = PL_POLL_STATE_OPEN;
    int number = pick_poll(sim, state - 1);
    command->method = methods[state];
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\"}", number);
    command->expected = act_poll_move(&sim->model, command->who, number, state);
}

// Some of the options in some order; rarely one twice, or one too many.
static struct model_vote pick_vote(struct sim *sim)
{
    struct model_vote vote = {.count = below(sim, MODEL_OPTIONS + 1)};
    if (vote.count > 1 && chance(sim, 40))
        vote.count = 1;
    int first = below(sim, MODEL_OPTIONS), step = 1 + below(sim, 2);
    for (int i = 0; i < vote.count; i++)
        vote.options[i] = 1 + (first + i * step) % MODEL_OPTIONS;
    if (vote.count > 0 && chance(sim, 3))
        vote.options[vote.count - 1] = 1 + below(sim, MODEL_OPTIONS + 1);
    return vote;
}

void make_vote(struct sim *sim, struct command *command)
{
    int number = pick_poll(sim, PL_POLL_STATE_OPEN);
    const struct model_poll *poll = &sim->model.polls[number];
    struct model_vote vote = pick_vote(sim);
    if (number <= sim->model.poll_count && poll->per == PL_POLL_PER_DELEGATION && chance(sim, 60))
        command->who = chance(sim, 50) ? 2 : 9; // the heads
    if (number <= sim->model.poll_count && vote.count > poll->max_choices && chance(sim, 80))
        vote.count = poll->max_choices;
    size_t len = 0;
    char list[32] = "";
    for (int i = 0; i < vote.count; i++)
        len += (size_t)snprintf(list + len, sizeof list - len, "%s%d", i == 0 ? "" : ",",
                                vote.options[i]);
    command->method = PL_METHOD_POLL_VOTE;
    if (vote.count == 0)
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\",\"abstain\":true}", number);
    else
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\",\"choices\":[%s]}", number,
                 list);
    command->expected = act_poll_vote(&sim->model, command->who, number, &vote);
}
