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
        .is_secret = chance(sim, 50),
        .is_multiple = chance(sim, 50),
        .is_for_all = chance(sim, 50),
        .may_abstain = chance(sim, 60),
    };
    if (chance(sim, 40)) {
        wanted.closes_ms = sim->model.now_ms + 1000 * (below(sim, 3000) - 5);
        pl_time_format(wanted.closes_ms, at);
        snprintf(closes, sizeof closes, ",\"closes\":\"%s\"", at);
    }
    command->method = PL_METHOD_POLL_CREATE;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"title\":\"t\",\"options\":[\"A\",\"B\",\"C\"],"
             "\"kind\":\"%s\",\"secret\":%s,\"abstention\":%s%s%s}",
             channel_name(channel), wanted.is_multiple ? "multiple" : "single",
             word(wanted.is_secret), word(wanted.may_abstain),
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
    // Mostly a poll that can go there; and one that is open gathers votes for a while.
    enum pl_poll_state state = (enum pl_poll_state)(1 + below(sim, 3));
    if (state == PL_POLL_STATE_CLOSED && chance(sim, 70))
        state = PL_POLL_STATE_OPEN;
    int number = pick_poll(sim, state - 1);
    command->method = methods[state];
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\"}", number);
    command->expected = act_poll_move(&sim->model, command->who, number, state);
}

void make_vote(struct sim *sim, struct command *command)
{
    int number = pick_poll(sim, PL_POLL_STATE_OPEN), choices = below(sim, 1 << MODEL_OPTIONS);
    size_t len = 0;
    char list[32] = "";
    if (chance(sim, 60) && (choices & (choices - 1)) != 0)
        choices &= -choices; // one of them
    if (chance(sim, 2))
        choices = 1 << MODEL_OPTIONS; // one too many
    for (int option = 0; option <= MODEL_OPTIONS; option++)
        if ((choices >> option & 1) != 0)
            len += (size_t)snprintf(list + len, sizeof list - len, "%s%d", len == 0 ? "" : ",",
                                    option + 1);
    command->method = PL_METHOD_POLL_VOTE;
    if (choices == 0)
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\",\"abstain\":true}", number);
    else
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"poll\":\"p%d\",\"choices\":[%s]}", number,
                 list);
    command->expected = act_poll_vote(&sim->model, command->who, number, choices);
}
