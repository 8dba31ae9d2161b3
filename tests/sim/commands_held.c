// SPDX-License-Identifier: MIT
/*
 * Held messages: what moderators decide, and what authors do then.
 */
#include "sim.h"

#include <stdio.h>

// Mostly one of the newest in this state, sometimes one that does not exist.
static int pick_held(struct sim *sim, enum pl_held_state wanted)
{
    const struct model *model = &sim->model;
    int reach = model->held_count < 10 ? model->held_count + 2 : 10;
    int number = model->held_count + 1 - below(sim, reach);
    for (int i = model->held_count; i > 0 && chance(sim, 80); i--)
        if (model->held[i].state == wanted) {
            number = i;
            if (chance(sim, 50))
                break;
        }
    return number;
}

void make_decision(struct sim *sim, struct command *command)
{
    char seen[32] = "";
    int held = pick_held(sim, chance(sim, 80) ? PL_HELD_STATE_WAITING : PL_HELD_STATE_APPEALED);
    int version = chance(sim, 30) ? 1 + below(sim, 2) : 0;
    bool approve = chance(sim, 50);
    if (version != 0)
        snprintf(seen, sizeof seen, ",\"text_version\":%d", version);
    command->method = approve ? PL_METHOD_HELD_APPROVE : PL_METHOD_HELD_REJECT;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"held_id\":\"h%d\"%s%s}", held, seen,
             approve ? "" : ",\"reason\":\"r\"");
    command->expected = act_decide(&sim->model, command->who, held, version, approve);
}

// What authors do with what is held.
void make_words(struct sim *sim, struct command *command)
{
    int held = pick_held(sim, chance(sim, 60) ? PL_HELD_STATE_REJECTED : PL_HELD_STATE_WAITING),
        text = sim->next_text++;
    if (held >= 1 && held <= sim->model.held_count && chance(sim, 80)) {
        command->who = sim->model.held[held].author;
        if (chance(sim, 20))
            text = sim->model.held[held].text;
    }
    bool appeals = chance(sim, 40);
    command->method = appeals ? PL_METHOD_HELD_APPEAL : PL_METHOD_HELD_RESUBMIT;
    if (appeals) {
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"held_id\":\"h%d\",\"text\":\"please\"}",
                 held);
        command->expected = act_appeal_held(&sim->model, command->who, held);
    } else {
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"held_id\":\"h%d\",\"text\":\"word%dword\"}",
                 held, text);
        command->expected = act_resubmit(&sim->model, command->who, held, text);
    }
}
