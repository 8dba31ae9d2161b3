// SPDX-License-Identifier: MIT
/*
 * Messages, and what people do with them.
 */
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>

static void send_post(struct sim *sim, struct command *command, int channel,
                      const struct model_post *post)
{
    char more[96] = "";
    command->channel = channel;
    command->post = *post;
    int len = snprintf(more, sizeof more, ",\"kind\":\"%s\"%s", pl_message_kind_name(post->kind),
                       post->is_anonymous ? ",\"anonymous\":true" : "");
    if (post->reply_to != 0)
        snprintf(more + len, sizeof more - (size_t)len, ",\"reply_to\":%" PRId64, post->reply_to);
    command->method = PL_METHOD_MESSAGE_POST;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"client_id\":\"c%d\",\"text\":\"word%dword\"%s}",
             channel_name(channel), post->client, post->text, more);
    command->expected = act_post(&sim->model, command->who, channel, post);
}

void make_post(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    struct model_post post = {.client = sim->next_client, .text = sim->next_text++};
    post.kind = chance(sim, 25) ? PL_MESSAGE_KIND_QUESTION : PL_MESSAGE_KIND_STATEMENT;
    post.is_anonymous = chance(sim, post.kind == PL_MESSAGE_KIND_QUESTION ? 40 : 1);
    if (chance(sim, 15))
        post.reply_to = pick_message(sim, channel);
    bool is_retry = chance(sim, 12) && sim->next_client > 0;
    if (is_retry) {
        post.client =
            sim->next_client - 1 - below(sim, sim->next_client < 40 ? sim->next_client : 40);
        const struct model_sent *sent = &sim->model.sent[command->who][post.client];
        if (sent->exists && chance(sim, 80)) {
            channel = sent->channel;
            post.text = sent->text;
            post.kind = sent->kind;
            post.is_anonymous = sent->is_anonymous;
            post.reply_to = sent->reply_to;
        }
    } else {
        sim->next_client++;
    }
    send_post(sim, command, channel, &post);
}

void make_retry(struct sim *sim, struct command *command, const struct crash_retry *retry)
{
    command->who = retry->who;
    send_post(sim, command, retry->channel, &retry->post);
}
void make_edit(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_message(sim, channel);
    int text = sim->next_text++;
    const struct model_message *target = channel < 0 || seq > sim->model.channels[channel].last_seq
                                             ? NULL
                                             : &sim->model.channels[channel].messages[seq];
    if (target != NULL && target->exists) {
        if (chance(sim, 60))
            command->who = target->author;
        if (chance(sim, 10))
            text = target->text;
    }
    command->method = PL_METHOD_MESSAGE_EDIT;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"text\":\"word%dword\"}",
             channel_name(channel), seq, text);
    command->expected = act_edit(&sim->model, command->who, channel, seq, text);
}

void make_redact(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_message(sim, channel);
    bool has_reason = chance(sim, 80);
    command->method = PL_METHOD_MESSAGE_REDACT;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seq\":%" PRId64 "%s}",
             channel_name(channel), seq, has_reason ? ",\"reason\":\"because\"" : "");
    command->expected = act_redact(&sim->model, command->who, channel, seq, has_reason);
}

void make_react(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), emoji = below(sim, MODEL_EMOJI);
    int64_t seq = pick_message(sim, channel);
    bool on = chance(sim, 70);
    command->method = PL_METHOD_MESSAGE_REACT;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"emoji\":\"e%d\",\"on\":%s}",
             channel_name(channel), seq, emoji, word(on));
    command->expected = act_react(&sim->model, command->who, channel, seq, emoji, on);
}

void make_pin(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_message(sim, channel);
    bool on = chance(sim, 70);
    command->method = PL_METHOD_MESSAGE_PIN;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"on\":%s}", channel_name(channel), seq,
             word(on));
    command->expected = act_pin(&sim->model, command->who, channel, seq, on);
}

void make_mark(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
    command->method = PL_METHOD_READ_MARK;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seq\":%" PRId64 "}",
             channel_name(channel), seq);
    command->expected = act_mark(&sim->model, command->who, channel, seq);
}
