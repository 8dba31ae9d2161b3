// SPDX-License-Identifier: MIT
/*
 * Messages that are withheld or reported, and filters that meet them.
 */
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>

void make_hiding(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), roll = below(sim, 10);
    int64_t seq = pick_message(sim, channel);
    if (roll == 0) {
        int whom = below(sim, MODEL_PEOPLE);
        command->method = PL_METHOD_PARTICIPANT_WITHHOLD;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"participant\":\"%s\",\"all\":true,\"reason\":\"r\"}",
                 channel_name(channel), people[whom]);
        command->expected = act_withhold_all(&sim->model, command->who, channel, whom);
    } else if (roll < 3) {
        int bulk = sim->model.bulk_count + 1 - below(sim, 4);
        command->method = PL_METHOD_BULK_UNDO;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"bulk\":\"b%d\"}", bulk);
        command->expected = act_undo(&sim->model, command->who, bulk);
    } else {
        bool hide = roll < 7;
        command->method = hide ? PL_METHOD_MESSAGE_WITHHOLD : PL_METHOD_MESSAGE_RESTORE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"reason\":\"r\"}", channel_name(channel),
                 seq);
        command->expected = hide ? act_withhold(&sim->model, command->who, channel, seq)
                                 : act_restore(&sim->model, command->who, channel, seq);
    }
}

void make_report(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_message(sim, channel);
    command->method = PL_METHOD_MESSAGE_REPORT;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"category\":\"spam\"}",
             channel_name(channel), seq);
    command->expected = act_report(&sim->model, command->who, channel, seq);
}

void make_verdict(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), roll = below(sim, 10);
    int card = sim->model.card_count + 1 - below(sim, 12);
    if (roll < 2) {
        int delegations = below(sim, 3);
        command->method = PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"delegations\":%d}",
                 channel_name(channel), delegations);
        command->expected = act_threshold(&sim->model, command->who, channel, delegations);
    } else if (roll < 5) {
        command->method = PL_METHOD_REPORT_ASSIGN;
        int to = chance(sim, 50) ? below(sim, MODEL_PEOPLE) : -1;
        char more[32] = "";
        if (to >= 0)
            snprintf(more, sizeof more, ",\"to\":\"%s\"", people[to]);
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"report_id\":\"r%d\"%s}", card, more);
        command->expected = act_assign(&sim->model, command->who, card, to);
    } else {
        bool remove = roll < 7;
        command->method = PL_METHOD_REPORT_RESOLVE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"report_id\":\"r%d\",\"outcome\":\"%s\",\"reason\":\"r\"}", card,
                 remove ? "removed" : "retained");
        command->expected = act_resolve(&sim->model, command->who, card, remove);
    }
}

void make_filter(struct sim *sim, struct command *command)
{
    static const enum pl_filter_action actions[] = {PL_FILTER_ACTION_HOLD, PL_FILTER_ACTION_REFUSE,
                                                    PL_FILTER_ACTION_FLAG};
    int roll = below(sim, 10), number = sim->model.filter_count + 1 - below(sim, 6);
    if (roll < 3) {
        char where[40] = "";
        int channel = chance(sim, 5) ? -2 : chance(sim, 50) ? -1 : below(sim, MODEL_CHANNELS);
        struct model_filter filter = {
            .channel = channel,
            .digit = below(sim, 10),
            .action = actions[below(sim, PL_ARRAY_LEN(actions))],
            .is_enabled = true,
        };
        if (channel != -1)
            snprintf(where, sizeof where, "\"channel\":\"%s\",", channel_name(channel));
        command->method = PL_METHOD_FILTER_CREATE;
        snprintf(
            command->params, PARAMS_BYTES_MAX,
            "{%s\"kind\":\"pattern\",\"action\":\"%s\",\"pattern\":\"%dword$\",\"label\":\"l\"}",
            where, pl_filter_action_name(filter.action), filter.digit);
        command->expected = act_filter_create(&sim->model, command->who, channel, &filter);
    } else if (roll < 6) {
        bool enabled = chance(sim, 40);
        command->method = PL_METHOD_FILTER_UPDATE;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"filter_id\":\"f%d\",\"enabled\":%s}",
                 number, word(enabled));
        command->expected = act_filter_enable(&sim->model, command->who, number, enabled);
    } else {
        command->method = PL_METHOD_FILTER_DELETE;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"filter_id\":\"f%d\"}", number);
        command->expected = act_filter_delete(&sim->model, command->who, number);
    }
}
