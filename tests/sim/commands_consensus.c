// SPDX-License-Identifier: MIT
/*
 * Consensus calls, and who answers for a delegation.
 */
#include "sim.h"

#include <stdio.h>

// Mostly one that is open, sometimes one that is past or does not exist.
static int pick_call(struct sim *sim)
{
    int count = sim->model.call_count, number = 1 + below(sim, count + 2);
    for (int i = count; i > 0 && chance(sim, 90); i--)
        if (!sim->model.calls[i].is_closed) {
            number = i;
            if (chance(sim, 60))
                break;
        }
    return number;
}

void make_call(struct sim *sim, struct command *command)
{
    int number = pick_call(sim), channel = pick_channel(sim), roll = below(sim, 10);
    if (chance(sim, 20)) {
        int delegation = below(sim, MODEL_DELEGATIONS);
        int rounds = number <= sim->model.call_count ? sim->model.calls[number].round : 1;
        int round = chance(sim, 70) ? rounds : 1 + below(sim, rounds);
        command->method = PL_METHOD_CONSENSUS_REDACT_ANSWER;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"consensus\":\"c%d\",\"round\":%d,\"delegation\":\"%s\",\"reason\":\"r\"}",
                 number, round, delegation_ids[delegation]);
        command->expected = act_call_redact(&sim->model, command->who, number, round, delegation);
    } else if (roll < 4) {
        command->method = PL_METHOD_CONSENSUS_OPEN;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"text\":\"t\"}",
                 channel_name(channel));
        command->expected = act_call_open(&sim->model, command->who, channel);
    } else if (roll < 8) {
        command->method = PL_METHOD_CONSENSUS_REVISE;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"consensus\":\"c%d\",\"text\":\"t\"}",
                 number);
        command->expected = act_call_revise(&sim->model, command->who, number);
    } else {
        command->method = PL_METHOD_CONSENSUS_CLOSE;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"consensus\":\"c%d\",\"statement\":\"s\"}",
                 number);
        command->expected = act_call_close(&sim->model, command->who, number);
    }
}

// An answer to the present text, or to the one before it.
void make_stance(struct sim *sim, struct command *command)
{
    int number = pick_call(sim), round = 1;
    enum pl_stance stance = (enum pl_stance)below(sim, PL_STANCE_COUNT);
    bool has_text = stance == PL_STANCE_RESERVATION || stance == PL_STANCE_OBJECT;
    if (chance(sim, 3))
        has_text = !has_text;
    if (number <= sim->model.call_count)
        round = sim->model.calls[number].round;
    if (round > 1 && chance(sim, 10))
        round--;
    if (chance(sim, 60))
        command->who = chance(sim, 50) ? 2 : 9; // the heads
    command->method = PL_METHOD_CONSENSUS_ANSWER;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"consensus\":\"c%d\",\"round\":%d,\"stance\":\"%s\"%s}", number, round,
             pl_stance_name(stance), has_text ? ",\"text\":\"t\"" : "");
    command->expected = act_call_answer(&sim->model, command->who, number, round, stance, has_text);
}

void make_substitute(struct sim *sim, struct command *command)
{
    char place[48] = "", person[48] = "";
    int whom = below(sim, 4) - 1, delegation = chance(sim, 40) ? below(sim, MODEL_DELEGATIONS) : -1;
    if (chance(sim, 85)) // the heads; or who chairs, before one has decided
        command->who = chance(sim, 70) ? chance(sim, 50) ? 2 : 9 : 5 + below(sim, 3);
    if (command->who >= 5 && command->who < 8)
        delegation = below(sim, MODEL_DELEGATIONS);
    if (delegation >= 0)
        snprintf(place, sizeof place, "\"delegation\":\"%s\"", delegation_ids[delegation]);
    if (whom >= 0)
        snprintf(person, sizeof person, "\"participant\":\"%s\"", people[whom]);
    command->method = PL_METHOD_POLL_SUBSTITUTE;
    snprintf(command->params, PARAMS_BYTES_MAX, "{%s%s%s}", place,
             delegation >= 0 && whom >= 0 ? "," : "", person);
    command->expected = act_substitute(&sim->model, command->who, delegation, whom);
}
