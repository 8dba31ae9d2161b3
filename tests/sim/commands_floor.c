// SPDX-License-Identifier: MIT
/*
 * The speakers' list, and the rights of reply.
 */
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>

// Mostly the same: a list must grow to have an order.
static int pick_floor(struct sim *sim)
{
    return chance(sim, 80) ? 0 : pick_channel(sim);
}

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

static void make_opening(struct sim *sim, struct command *command, int channel)
{
    bool has_item = chance(sim, 20);
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"}", channel_name(channel));
    switch (below(sim, 5)) {
    case 0:
        command->method = PL_METHOD_FLOOR_CLOSE;
        command->expected = act_floor_close(&sim->model, command->who, channel);
        break;
    case 1:
        command->method = PL_METHOD_FLOOR_BEGIN_REPLIES;
        command->expected = act_floor_begin_replies(&sim->model, command->who, channel);
        break;
    default:
        if (has_item)
            snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"item\":\"i\"}",
                     channel_name(channel));
        command->method = PL_METHOD_FLOOR_OPEN;
        command->expected = act_floor_open(&sim->model, command->who, channel, has_item);
        break;
    }
}

static void make_floor_setting(struct sim *sim, struct command *command, int channel)
{
    static const int budgets[] = {0, 30, 300}; // some are used up in a turn or two
    // Mostly the same order, so that a list grows long in it.
    bool stays = channel >= 0 && chance(sim, 40);
    struct model_floor_set wanted = {
        .on = chance(sim, 97),
        .controls = chance(sim, 40),
        .order = stays ? sim->model.channels[channel].floor.order
                       : (enum pl_floor_order)below(sim, PL_FLOOR_ORDER_COUNT),
        .budget_s = budgets[below(sim, PL_ARRAY_LEN(budgets))],
        .replies_max = chance(sim, 50) ? 2 : below(sim, 4),
    };
    command->method = PL_METHOD_FLOOR_SET;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"on\":%s,\"order\":\"%s\",\"controls_posting\":%s,"
             "\"budget_s\":%d,\"replies_max\":%d}",
             channel_name(channel), word(wanted.on), pl_floor_order_name(wanted.order),
             word(wanted.controls), wanted.budget_s, wanted.replies_max);
    command->expected = act_floor_set(&sim->model, command->who, channel, &wanted);
    // Until it is drawn, the model does not know the order.
    command->is_last = wanted.order == PL_FLOOR_ORDER_LOT && !command->expected.is_refused;
}

void make_wish(struct sim *sim, struct command *command)
{
    int channel = pick_floor(sim), whom = command->who;
    if (chance(sim, 20)) {
        int id = chance(sim, 50) ? pick_entry(sim, channel) : 0;
        int count = channel < 0 ? 0 : sim->model.channels[channel].floor.waiting_count;
        for (int i = 0; i < count && chance(sim, 90); i++)
            if (id == 0 || sim->model.channels[channel].floor.waiting[i].id == id)
                command->who = sim->model.channels[channel].floor.waiting[i].who;
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

static void make_end(struct sim *sim, struct command *command, int channel)
{
    int id = chance(sim, 30) ? pick_entry(sim, channel) : 0;
    if (channel >= 0 && chance(sim, 30))
        id = sim->model.channels[channel].floor.speaker.id;
    if (id != 0)
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"entry\":%d}",
                 channel_name(channel), id);
    command->method = PL_METHOD_FLOOR_END;
    command->expected = act_floor_end(&sim->model, command->who, channel, id);
}

static void make_more_time(struct sim *sim, struct command *command, int channel)
{
    char whose[64];
    int whom = below(sim, MODEL_DELEGATIONS), seconds = 1 + below(sim, 60), id = 0;
    if (chance(sim, 40))
        id = channel >= 0 && chance(sim, 50) ? sim->model.channels[channel].floor.interrupted.id
                                             : pick_entry(sim, channel);
    if (id != 0)
        snprintf(whose, sizeof whose, "\"entry\":%d", id);
    else
        snprintf(whose, sizeof whose, "\"delegation\":\"%s\"", delegation_ids[whom]);
    command->method = PL_METHOD_FLOOR_ADD_TIME;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",%s,\"duration_s\":%d,\"reason\":\"r\"}", channel_name(channel),
             whose, seconds);
    command->expected = act_floor_add_time(&sim->model, command->who, channel, whom, id, seconds);
}

static void make_moving(struct sim *sim, struct command *command, int channel)
{
    int id = pick_entry(sim, channel), before = chance(sim, 25) ? 0 : pick_entry(sim, channel);
    int roll = below(sim, 4);
    if (roll == 0) {
        command->method = PL_METHOD_FLOOR_REMOVE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"entry\":%d,\"reason\":\"r\"}", channel_name(channel), id);
        command->expected = act_floor_remove(&sim->model, command->who, channel, id);
    } else if (roll == 1) {
        id = channel < 0 ? 1 : 1 + below(sim, sim->model.channels[channel].floor.entry_last + 2);
        command->method = PL_METHOD_FLOOR_READD;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"entry\":%d}",
                 channel_name(channel), id);
        command->expected = act_floor_readd(&sim->model, command->who, channel, id);
    } else {
        command->method = PL_METHOD_FLOOR_MOVE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"entry\":%d,\"before\":%d,\"reason\":\"r\"}",
                 channel_name(channel), id, before);
        command->expected = act_floor_move(&sim->model, command->who, channel, id, before);
    }
}

void make_chairing(struct sim *sim, struct command *command)
{
    int channel = pick_floor(sim), roll = below(sim, 100);
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"}", channel_name(channel));
    if (channel >= 0 && !sim->model.channels[channel].floor.on && chance(sim, 50))
        roll = 0;
    if (roll < 12) {
        make_floor_setting(sim, command, channel);
    } else if (roll < 25) {
        make_opening(sim, command, channel);
    } else if (roll < 55) {
        make_start(sim, command, channel);
    } else if (roll < 70) {
        bool run = chance(sim, 50);
        command->method = run ? PL_METHOD_FLOOR_RESUME : PL_METHOD_FLOOR_PAUSE;
        command->expected = act_floor_run(&sim->model, command->who, channel, run);
    } else if (roll < 80) {
        make_end(sim, command, channel);
    } else if (roll < 84) {
        make_more_time(sim, command, channel);
    } else {
        make_moving(sim, command, channel);
    }
}

static void make_claim(struct sim *sim, struct command *command, int channel)
{
    char cause[64];
    int64_t seq = chance(sim, 60) ? pick_message(sim, channel) : 0;
    int named_by = chance(sim, 95) ? below(sim, MODEL_PEOPLE) : -1;
    if (chance(sim, 90))
        command->who = chance(sim, 40) ? 9 : below(sim, 3); // of a delegation
    if (seq != 0)
        snprintf(cause, sizeof cause, "\"seq\":%" PRId64, seq);
    else
        snprintf(cause, sizeof cause, "\"named_by\":\"%s\"",
                 named_by >= 0 ? people[named_by] : "nobody");
    command->method = PL_METHOD_REPLY_CLAIM;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",%s,\"text\":\"t\"}",
             channel_name(channel), cause);
    command->expected = act_reply_claim(&sim->model, command->who, channel, seq, named_by);
}

// Claims and what is decided of them, mostly of one that waits for it.
void make_reply(struct sim *sim, struct command *command)
{
    int channel = pick_floor(sim);
    if (chance(sim, 45)) {
        make_claim(sim, command, channel);
        return;
    }
    const struct model_floor *floor = channel < 0 ? NULL : &sim->model.channels[channel].floor;
    int number = 1 + below(sim, floor == NULL ? 1 : floor->reply_last + 2);
    for (int i = 1; floor != NULL && i <= floor->reply_last; i++)
        if (floor->replies[i].state == PL_REPLY_STATE_CLAIMED && chance(sim, 60))
            number = i;
    bool grant = chance(sim, 75);
    if (chance(sim, 85))
        command->who = 5 + below(sim, 3);
    if (chance(sim, 8)) {
        command->method = PL_METHOD_REPLY_REDACT;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"reply\":%d,\"reason\":\"r\"}", channel_name(channel),
                 number);
        command->expected = act_reply_redact(&sim->model, command->who, channel, number);
        return;
    }
    command->method = grant ? PL_METHOD_REPLY_GRANT : PL_METHOD_REPLY_REFUSE;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"reply\":%d%s}",
             channel_name(channel), number, grant ? "" : ",\"reason\":\"r\"");
    command->expected = act_reply_decide(&sim->model, command->who, channel, number, grant);
}
