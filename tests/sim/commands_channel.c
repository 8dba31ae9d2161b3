// SPDX-License-Identifier: MIT
/*
 * What moderators set for a channel.
 */
#include "sim.h"

#include <stdio.h>
#include <time.h>

static void make_lock(struct sim *sim, struct command *command, int channel)
{
    bool closes = chance(sim, 30);
    if (chance(sim, 70)) {
        command->method = PL_METHOD_CHANNEL_UNLOCK;
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"}", channel_name(channel));
        command->expected = act_unlock(&sim->model, command->who, channel);
        return;
    }
    command->method = PL_METHOD_CHANNEL_LOCK;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"%s}", channel_name(channel),
             closes ? ",\"mode\":\"closed\"" : "");
    command->expected = act_lock(&sim->model, command->who, channel,
                                 closes ? PL_LOCK_MODE_CLOSED : PL_LOCK_MODE_READ_ONLY);
}

static void make_lock_all(struct sim *sim, struct command *command, int channel)
{
    (void)channel;
    bool lock = chance(sim, 30);
    command->method = lock ? PL_METHOD_SUMMIT_LOCK : PL_METHOD_SUMMIT_UNLOCK;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"reason\":\"r\"}");
    command->expected = act_lock_all(&sim->model, command->who, lock);
}

static enum pl_counted_per pick_per(struct sim *sim)
{
    return chance(sim, 50) ? PL_COUNTED_PER_DELEGATION : PL_COUNTED_PER_PARTICIPANT;
}

static void make_slow(struct sim *sim, struct command *command, int channel)
{
    static const int seconds[] = {0, 0, 5, 30};
    int wanted = seconds[below(sim, PL_ARRAY_LEN(seconds))];
    enum pl_counted_per per = pick_per(sim);
    command->method = PL_METHOD_CHANNEL_SLOW_MODE;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seconds\":%d,\"per\":\"%s\"}", channel_name(channel), wanted,
             pl_counted_per_name(per));
    command->expected = act_slow(&sim->model, command->who, channel, wanted, per);
}

static void make_approval(struct sim *sim, struct command *command, int channel)
{
    static const enum pl_approval_mode modes[] = {PL_APPROVAL_MODE_OFF, PL_APPROVAL_MODE_OFF,
                                                  PL_APPROVAL_MODE_ALL, PL_APPROVAL_MODE_FIRST,
                                                  PL_APPROVAL_MODE_FILTER};
    char first[24] = "", deadline[64] = "";
    struct model_approval wish = {.mode = modes[below(sim, PL_ARRAY_LEN(modes))]};
    if (wish.mode == PL_APPROVAL_MODE_FIRST) {
        wish.first = 1 + below(sim, 3);
        snprintf(first, sizeof first, ",\"first\":%d", (int)wish.first);
    }
    if (chance(sim, 50)) {
        wish.deadline_s = 5 + below(sim, 120);
        wish.on_deadline = chance(sim, 50) ? PL_HELD_OUTCOME_APPROVE : PL_HELD_OUTCOME_REJECT;
        snprintf(deadline, sizeof deadline, ",\"deadline_s\":%d,\"on_deadline\":\"%s\"",
                 (int)wish.deadline_s, pl_held_outcome_name(wish.on_deadline));
    }
    command->method = PL_METHOD_CHANNEL_SET_APPROVAL;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"mode\":\"%s\"%s%s}",
             channel_name(channel), pl_approval_mode_name(wish.mode), first, deadline);
    command->expected = act_approval(&sim->model, command->who, channel, &wish);
}

static void make_delay(struct sim *sim, struct command *command, int channel)
{
    int seconds = chance(sim, 50) ? 0 : 1 + below(sim, 30);
    command->method = PL_METHOD_CHANNEL_SET_DELAY;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seconds\":%d}",
             channel_name(channel), seconds);
    command->expected = act_delay(&sim->model, command->who, channel, seconds);
}

// A time from a moment ago to some minutes ahead, or 0; writes it as a member of an object.
static int64_t make_time(struct sim *sim, const char *name, char text[64])
{
    *text = '\0';
    if (chance(sim, 40))
        return 0;
    int64_t at_ms = sim->model.now_ms - 5000 + below(sim, 200000);
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm parts;
    char date[32];
    PL_CHECK(gmtime_r(&seconds, &parts) != NULL);
    PL_CHECK(strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &parts) > 0);
    snprintf(text, 64, ",\"%s\":\"%s.%03dZ\"", name, date, (int)(at_ms % 1000));
    return at_ms;
}

static void make_schedule(struct sim *sim, struct command *command, int channel)
{
    char opens[64], closes[64];
    int64_t opens_ms = make_time(sim, "opens", opens);
    int64_t closes_ms = make_time(sim, "closes", closes);
    command->method = PL_METHOD_CHANNEL_SCHEDULE;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\"%s%s}", channel_name(channel),
             opens, closes);
    command->expected = act_schedule(&sim->model, command->who, channel, opens_ms, closes_ms);
}

static void make_budget(struct sim *sim, struct command *command, int channel)
{
    char more[96] = "";
    struct model_budget wish = {0};
    if (chance(sim, 60)) {
        wish.messages = 1 + below(sim, 12);
        wish.per = pick_per(sim);
        wish.window_s = chance(sim, 70) ? 60 + below(sim, 200) : 0;
        if (wish.per == PL_COUNTED_PER_DELEGATION)
            wish.reserve = below(sim, 1 + (int)wish.messages);
        int used = snprintf(more, sizeof more, ",\"per\":\"%s\",\"reserve_head\":%d",
                            pl_counted_per_name(wish.per), (int)wish.reserve);
        if (wish.window_s != 0)
            snprintf(more + used, sizeof more - (size_t)used, ",\"window_s\":%d",
                     (int)wish.window_s);
    }
    command->method = PL_METHOD_CHANNEL_SET_BUDGET;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"messages\":%d%s}",
             channel_name(channel), (int)wish.messages, more);
    command->expected = act_budget(&sim->model, command->who, channel, &wish);
}

static void make_attribution(struct sim *sim, struct command *command, int channel)
{
    enum pl_attribution_level level =
        (enum pl_attribution_level)below(sim, PL_ATTRIBUTION_LEVEL_COUNT);
    bool is_unnamed = level == PL_ATTRIBUTION_LEVEL_CHATHAM;
    bool is_untold = is_unnamed && chance(sim, 50);
    const char *show = is_untold ? ",\"show\":\"nobody\"" : ",\"show\":\"delegation\"";
    command->method = PL_METHOD_CHANNEL_SET_ATTRIBUTION;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"level\":\"%s\"%s}",
             channel_name(channel), pl_attribution_level_name(level), is_unnamed ? show : "");
    command->expected = act_attribution(&sim->model, command->who, channel, level, is_untold);
}

static void make_anonymous_questions(struct sim *sim, struct command *command, int channel)
{
    bool on = chance(sim, 70);
    command->method = PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"on\":%s}",
             channel_name(channel), word(on));
    command->expected = act_anonymous_questions(&sim->model, command->who, channel, on);
}

void make_setting(struct sim *sim, struct command *command)
{
    typedef void set_fn(struct sim *, struct command *, int);
    static set_fn *const kinds[] = {
        make_lock,     make_lock,   make_lock_all, make_slow,        make_delay,
        make_schedule, make_budget, make_approval, make_attribution, make_anonymous_questions};
    int channel = pick_channel(sim);
    kinds[below(sim, PL_ARRAY_LEN(kinds))](sim, command, channel);
}
