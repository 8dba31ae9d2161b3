// SPDX-License-Identifier: MIT
/*
 * Sanctions, and what is said to them.
 */
#include "sim.h"

#include <stdio.h>

static void name_target(struct model_target target, char *ret_member, size_t size)
{
    if (target.delegation >= 0)
        snprintf(ret_member, size, "\"delegation\":\"%s\"", delegation_ids[target.delegation]);
    else
        snprintf(ret_member, size, "\"participant\":\"%s\"",
                 target.person >= 0 ? people[target.person] : "nobody");
}

struct model_target pick_target(struct sim *sim, char *ret_member, size_t size)
{
    struct model_target target = {-1, -1};
    if (chance(sim, 15))
        target.delegation = below(sim, MODEL_DELEGATIONS);
    else if (chance(sim, 98))
        target.person = below(sim, MODEL_PEOPLE);
    name_target(target, ret_member, size);
    return target;
}

// Mostly one that is in force; else any recent one, or the next, which is not there.
static int pick_sanction(struct sim *sim)
{
    const struct model *model = &sim->model;
    int reach = model->sanction_count < 12 ? model->sanction_count + 1 : 12;
    int number = model->sanction_count + 1 - below(sim, reach);
    if (chance(sim, 70))
        for (int i = 1; i <= model->sanction_count; i++)
            if (model->sanctions[i].in_force && (number > model->sanction_count || chance(sim, 50)))
                number = i;
    return number;
}

// The one that time ends next, or has just ended; so that lifting it crosses its end.
static int pick_ending(const struct model *model)
{
    int found = model->sanction_count + 1;
    int64_t best_ms = INT64_MAX;
    for (int i = 1; i <= model->sanction_count; i++) {
        int64_t until_ms = model->sanctions[i].until_ms;
        if (until_ms < model->now_ms || until_ms >= best_ms)
            continue;
        best_ms = until_ms;
        found = i;
    }
    return found;
}

// One of a kind whose appeal waits; 0: none.
static int pick_appealed(const struct model *model, enum pl_sanction_kind kind)
{
    for (int i = model->sanction_count; i >= 1; i--) {
        const struct model_sanction *one = &model->sanctions[i];
        if (one->in_force && one->kind == kind && one->is_appealed && !one->is_reviewed)
            return i;
    }
    return 0;
}

void make_sanction(struct sim *sim, struct command *command)
{
    static const struct {
        enum pl_sanction_kind kind;
        enum pl_method impose, lift; // warnings are lifted by their number
    } kinds[] = {
        {PL_SANCTION_KIND_MUTE, PL_METHOD_PARTICIPANT_MUTE, PL_METHOD_PARTICIPANT_UNMUTE},
        {PL_SANCTION_KIND_REMOVAL, PL_METHOD_PARTICIPANT_REMOVE, PL_METHOD_PARTICIPANT_READMIT},
        {PL_SANCTION_KIND_SUSPENSION, PL_METHOD_PARTICIPANT_SUSPEND,
         PL_METHOD_PARTICIPANT_UNSUSPEND},
        {PL_SANCTION_KIND_REMOVAL, PL_METHOD_PARTICIPANT_REMOVE, PL_METHOD_PARTICIPANT_READMIT},
        {PL_SANCTION_KIND_MUTE, PL_METHOD_PARTICIPANT_MUTE, PL_METHOD_PARTICIPANT_UNMUTE},
        {PL_SANCTION_KIND_WARNING, PL_METHOD_PARTICIPANT_WARN, PL_METHOD_COUNT},
    };
    char member[64], place[64] = "", time[32] = "";
    size_t which = (size_t)below(sim, PL_ARRAY_LEN(kinds));
    enum pl_sanction_kind kind = kinds[which].kind;
    bool is_timed = kind != PL_SANCTION_KIND_WARNING && chance(sim, 90);
    int channel = pick_channel(sim), seconds = is_timed ? 10 + below(sim, 40) : 0;
    struct model_target target = pick_target(sim, member, sizeof member);
    if (kind != PL_SANCTION_KIND_SUSPENSION)
        snprintf(place, sizeof place, "\"channel\":\"%s\",", channel_name(channel));
    if (is_timed)
        snprintf(time, sizeof time, "\"duration_s\":%d,", seconds);
    if (kind == PL_SANCTION_KIND_WARNING || chance(sim, 50)) {
        int number = pick_appealed(&sim->model, kind);
        if (number != 0 && chance(sim, 30)) {
            target = sim->model.sanctions[number].target;
            name_target(target, member, sizeof member);
            channel = sim->model.sanctions[number].channel;
            if (kind != PL_SANCTION_KIND_SUSPENSION)
                snprintf(place, sizeof place, "\"channel\":\"%s\",", channel_name(channel));
        }
        command->method = kinds[which].impose;
        snprintf(command->params, PARAMS_BYTES_MAX, "{%s%s%s,\"reason\":\"r\"}", place, time,
                 member);
        command->expected = act_impose(&sim->model, command->who, kind, channel, target, seconds);
    } else {
        int number = chance(sim, 40) ? pick_ending(&sim->model) : pick_sanction(sim);
        const struct model_sanction *one = &sim->model.sanctions[number];
        if (number <= sim->model.sanction_count && one->kind != PL_SANCTION_KIND_WARNING &&
            chance(sim, 80)) {
            kind = one->kind;
            for (which = 0; kinds[which].kind != kind; which++) {
            }
            channel = one->channel;
            target = one->target;
            name_target(target, member, sizeof member);
            snprintf(place, sizeof place, "\"channel\":\"%s\",", channel_name(channel));
            if (kind == PL_SANCTION_KIND_SUSPENSION)
                *place = '\0';
        }
        command->method = kinds[which].lift;
        snprintf(command->params, PARAMS_BYTES_MAX, "{%s%s}", place, member);
        command->expected = act_lift(&sim->model, command->who, kind, channel, target);
    }
}

// Mostly a warning that somebody has not read yet, and who that is.
static int pick_unread(struct sim *sim, int *who)
{
    const struct model *model = &sim->model;
    for (int i = 1; i <= model->sanction_count && chance(sim, 95); i++) {
        const struct model_sanction *one = &model->sanctions[i];
        if (!one->in_force || one->kind != PL_SANCTION_KIND_WARNING)
            continue;
        for (int reader = 0; reader < MODEL_PEOPLE; reader++)
            if ((one->acknowledged & 1u << reader) == 0 &&
                (one->target.person == reader ||
                 (one->target.person < 0 && model_delegations[reader] == one->target.delegation))) {
                *who = reader;
                return i;
            }
    }
    return pick_sanction(sim);
}

// What is said to a sanction by its number, mostly by those whom it concerns.
void make_answer(struct sim *sim, struct command *command)
{
    struct model *model = &sim->model;
    int number = pick_sanction(sim), what = below(sim, 6);
    const struct model_sanction *one = &model->sanctions[number];
    for (int i = 1; i <= model->sanction_count && what == 1 && chance(sim, 98); i++)
        if ((model->sanctions[i].in_force || model->sanctions[i].read_ms != 0) &&
            model->sanctions[i].is_appealed &&
            (!model->sanctions[i].is_reviewed || chance(sim, 10)))
            number = i;
    if (what < 2 && chance(sim, 80))
        command->who = 5 + below(sim, 3);
    else if (number <= model->sanction_count && one->target.person >= 0 && chance(sim, 70))
        command->who = one->target.person;
    else if (number <= model->sanction_count && one->target.delegation >= 0 && chance(sim, 70))
        command->who = one->target.delegation == 1 ? (chance(sim, 50) ? 1 : 9) : 2 * below(sim, 2);
    bool lift = chance(sim, 50);
    int text = below(sim, 2);
    const char *more = "";
    switch (what) {
    case 0:
        command->method = PL_METHOD_WARNING_LIFT;
        command->expected = act_unwarn(model, command->who, number);
        break;
    case 2:
        command->method = PL_METHOD_SANCTION_APPEAL;
        command->expected = act_appeal(model, command->who, number, text);
        more = text == 0 ? ",\"text\":\"t\"" : ",\"text\":\"u\"";
        break;
    case 1:
        command->method = PL_METHOD_SANCTION_REVIEW;
        command->expected = act_review(model, command->who, number, lift);
        more = lift ? ",\"outcome\":\"lifted\",\"reason\":\"r\""
                    : ",\"outcome\":\"upheld\",\"reason\":\"r\"";
        break;
    default:
        number = pick_unread(sim, &command->who);
        command->method = PL_METHOD_WARNING_ACKNOWLEDGE;
        command->expected = act_acknowledge(model, command->who, number);
        break;
    }
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"sanction\":\"s%d\"%s}", number, more);
}
