// SPDX-License-Identifier: MIT
/*
 * Questions and what is decided of them; and what moderators note and ask about people.
 */
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>

// Mostly one of the last questions, sometimes any event.
static int64_t pick_question(struct sim *sim, int channel)
{
    int64_t seq = pick_seq(sim, channel);
    if (channel < 0 || chance(sim, 5))
        return seq;
    const struct model_channel *at = &sim->model.channels[channel];
    int wanted = 1 + below(sim, 4);
    for (int64_t other = at->last_seq; other > 0 && wanted > 0; other--)
        if (at->messages[other].exists && at->messages[other].kind == PL_MESSAGE_KIND_QUESTION) {
            seq = other;
            wanted--;
        }
    return seq;
}

void make_upvote(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_question(sim, channel);
    bool on = chance(sim, 75);
    command->method = PL_METHOD_QUESTION_UPVOTE;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"on\":%s}", channel_name(channel), seq,
             word(on));
    command->expected = act_upvote(&sim->model, command->who, channel, seq, on);
}

void make_question_move(struct sim *sim, struct command *command)
{
    struct model *model = &sim->model;
    char more[48] = "";
    int channel = pick_channel(sim), who = command->who, reason = 1 + below(sim, 2);
    int64_t seq = pick_question(sim, channel);
    int64_t other = chance(sim, 80) ? pick_question(sim, channel) : pick_message(sim, channel);
    switch (below(sim, 7)) {
    case 0:
        command->method = PL_METHOD_QUESTION_TAKE;
        command->expected = act_take(model, who, channel, seq);
        break;
    case 1:
        other = chance(sim, 50) ? 0 : pick_message(sim, channel);
        if (other != 0)
            snprintf(more, sizeof more, ",\"answer_seq\":%" PRId64, other);
        command->method = PL_METHOD_QUESTION_ANSWER;
        command->expected = act_answer(model, who, channel, seq, other);
        break;
    case 2:
        snprintf(more, sizeof more, ",\"reason\":\"r%d\"", reason);
        command->method = PL_METHOD_QUESTION_DISMISS;
        command->expected = act_dismiss(model, who, channel, seq, reason);
        break;
    case 3:
        command->method = PL_METHOD_QUESTION_REOPEN;
        command->expected = act_reopen(model, who, channel, seq);
        break;
    case 4:
        snprintf(more, sizeof more, ",\"reason\":\"r\"");
        command->method = PL_METHOD_QUESTION_REDACT_REASON;
        command->expected = act_redact_reason(model, who, channel, seq);
        break;
    default:
        snprintf(more, sizeof more, ",\"into\":%" PRId64, other);
        command->method = PL_METHOD_QUESTION_MERGE;
        command->expected = act_merge(model, who, channel, seq, other);
        break;
    }
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seq\":%" PRId64 "%s}",
             channel_name(channel), seq, more);
}

void make_note(struct sim *sim, struct command *command)
{
    char member[64];
    int channel = pick_channel(sim);
    if (chance(sim, 50)) {
        struct model_target target = pick_target(sim, member, sizeof member);
        command->method = PL_METHOD_NOTE_ADD;
        snprintf(command->params, PARAMS_BYTES_MAX, "{%s,\"text\":\"t\"}", member);
        command->expected = act_note(&sim->model, command->who, target);
        return;
    }
    // Mostly a question: in most segments these alone are without a name.
    int64_t seq = chance(sim, 60) ? pick_question(sim, channel) : pick_message(sim, channel);
    if (chance(sim, 60))
        command->who = 7; // the only one who may
    command->method = PL_METHOD_MESSAGE_UNMASK;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"reason\":\"r\"}", channel_name(channel),
             seq);
    command->expected = act_unmask(&sim->model, command->who, channel, seq);
}
