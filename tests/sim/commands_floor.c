// SPDX-License-Identifier: MIT
/*
 * The speakers' list.
 */
#include "sim.h"

#include <stdio.h>

// Mostly one that waits or speaks, sometimes one that is past or does not exist.
static int pick_entry(struct sim *sim, int channel)
{
    if (channel < 0)
        return 1;
    const struct model_floor *floor = &sim->model.channels[channel].floor;
    if (floor->waiting_count > 0 && chance(sim, 70))
        return floor->waiting[below(sim, floor->waiting_count)].id;
    return 1 + below(sim, floor->entry_last + 2);
}

static void make_floor_setting(struct sim *sim, struct command *command, int channel)
{
    static const enum pl_floor_order orders[] = {PL_FLOOR_ORDER_FIRST_COME,
                                                 PL_FLOOR_ORDER_HEADS_FIRST,
                                                 PL_FLOOR_ORDER_LEAST_SPOKEN, PL_FLOOR_ORDER_SEAT};
    static const int budgets[] = {0, 30, 300}; // some are used up in a turn or two
    struct model_floor_set wanted = {
        .on = chance(sim, 85),
        .controls = chance(sim, 40),
        .order = orders[below(sim, PL_ARRAY_LEN(orders))],
        .budget_s = budgets[below(sim, PL_ARRAY_LEN(budgets))],
    };
    if (chance(sim, 40)) {
        bool open = chance(sim, 60);
        command->method = open ? PL_METHOD_FLOOR_OPEN : PL_METHOD_FLOOR_CLOSE;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"}", channel_name(channel));
        command->expected = act_floor_open(&sim->model, command->who, channel, open);
        return;
    }
    command->method = PL_METHOD_FLOOR_SET;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"on\":%s,\"order\":\"%s\",\"controls_posting\":%s,"
             "\"budget_s\":%d}",
             channel_name(channel), word(wanted.on), pl_floor_order_name(wanted.order),
             word(wanted.controls), wanted.budget_s);
    command->expected = act_floor_set(&sim->model, command->who, channel, &wanted);
}

void make_wish(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), whom = command->who;
    if (chance(sim, 25)) {
        int id = chance(sim, 50) ? pick_entry(sim, channel) : 0;
        char entry[32] = "";
        if (id != 0)
            snprintf(entry, sizeof entry, ",\"entry\":%d", id);
        command->method = PL_METHOD_FLOOR_WITHDRAW;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"%s}", channel_name(channel),
                 entry);
        command->expected = act_floor_withdraw(&sim->model, command->who, channel, id);
        return;
    }
    enum pl_floor_kind kind = (enum pl_floor_kind)below(sim, PL_FLOOR_KIND_REPLY);
    if (chance(sim, model_moderates(whom) ? 70 : 5))
        whom = below(sim, MODEL_PEOPLE);
    command->method = PL_METHOD_FLOOR_REQUEST;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"kind\":\"%s\",\"participant\":\"%s\"}", channel_name(channel),
             pl_floor_kind_name(kind), people[whom]);
    command->expected = act_floor_request(&sim->model, command->who, channel, kind, whom);
}

static void make_start(struct sim *sim, struct command *command, int channel)
{
    char more[64] = "";
    int id = chance(sim, 30) ? pick_entry(sim, channel) : 0, instead_of = -1;
    size_t len = 0;
    if (id != 0)
        len = (size_t)snprintf(more, sizeof more, ",\"entry\":%d", id);
    if (channel >= 0 && chance(sim, 30)) {
        instead_of =
            chance(sim, 80) ? sim->model.channels[channel].floor.speaker.id : below(sim, 5);
        snprintf(more + len, sizeof more - len, ",\"instead_of\":%d", instead_of);
    }
    command->method = PL_METHOD_FLOOR_START;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"%s}", channel_name(channel),
             more);
    command->expected = act_floor_start(&sim->model, command->who, channel, id, instead_of);
}

void make_chairing(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), id = pick_entry(sim, channel);
    int roll = below(sim, 100);
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"}", channel_name(channel));
    if (roll < 25) {
        make_floor_setting(sim, command, channel);
    } else if (roll < 60) {
        make_start(sim, command, channel);
    } else if (roll < 80) {
        bool run = chance(sim, 50);
        command->method = run ? PL_METHOD_FLOOR_RESUME : PL_METHOD_FLOOR_PAUSE;
        command->expected = act_floor_run(&sim->model, command->who, channel, run);
    } else if (roll < 90) {
        command->method = PL_METHOD_FLOOR_END;
        command->expected = act_floor_end(&sim->model, command->who, channel, 0);
    } else if (roll < 94) {
        int whom = below(sim, 2), seconds = 1 + below(sim, 60);
        command->method = PL_METHOD_FLOOR_ADD_TIME;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"delegation\":\"%s\",\"duration_s\":%d,\"reason\":\"r\"}",
                 channel_name(channel), delegation_ids[whom], seconds);
        command->expected = act_floor_add_time(&sim->model, command->who, channel, whom, seconds);
    } else {
        command->method = PL_METHOD_FLOOR_REMOVE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"entry\":%d,\"reason\":\"r\"}", channel_name(channel), id);
        command->expected = act_floor_remove(&sim->model, command->who, channel, id);
    }
}
