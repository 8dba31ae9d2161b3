// SPDX-License-Identifier: MIT
/*
 * Random people send random commands, good and bad, in random batches, while the disk fails now and
 * then and the server restarts. After every command the answer and the log must be what the model
 * says, the log must keep the rules that its readers can see (watch.h), and each act must have its
 * one audit entry. After each restart and at the end the chains must verify; at the end history
 * must agree with the model, and the same entries applied to a fresh database must give the same
 * answers and the same rows.
 *
 *     sim [--seed N] [--commands N]
 *
 * Prints the seed; the same seed gives the same run.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/history.h"
#include "model.h"
#include "proto/encode.h"
#include "record/verify.h"
#include "util/clock.h"
#include "util/fault.h"
#include "util/hash.h"
#include "watch.h"
#include "world.h"

enum { BATCH_MAX = 8, PARAMS_BYTES_MAX = 320, STEP_MS_MAX = 20000 };

static const char *const channel_ids[MODEL_CHANNELS] = {"climate", "announcements", "lobby"};
static const char *const people[MODEL_PEOPLE] = {"d1", "d2", "h1", "o1", "e1",
                                                 "m1", "m2", "a1", "b1"};

static const char *const delegation_ids[MODEL_DELEGATIONS] = {"jakarta", "manila"};

struct command {
    int who;
    bool is_borrowed; // the operator speaks in their name
    bool is_act;      // has an audit entry
    enum pl_method method;
    char params[PARAMS_BYTES_MAX];
    struct expected expected;
};

// One batch as it was applied, for the replay.
struct batch {
    size_t first; // index of its first entry
    size_t count;
    uint64_t position;
};

struct sim {
    uint64_t seed, random;
    struct world world;
    struct model model, before; // before: to go back to when a batch fails
    struct watch watch;
    struct command batch[BATCH_MAX];
    struct pl_arena params;   // of the entries
    struct pl_entry *entries; // all that were applied and not undone
    size_t entry_count;
    struct batch *batches;
    size_t batch_count;
    struct pl_hash answers; // of all replies and events, in order
    int next_client;
    int next_text;
    size_t refused, undone, restarts;
};

#define FAIL(sim, ...)                                                                             \
    do {                                                                                           \
        fprintf(stderr, "seed %" PRIu64 ": ", (sim)->seed);                                        \
        fprintf(stderr, __VA_ARGS__);                                                              \
        fputc('\n', stderr);                                                                       \
        exit(1);                                                                                   \
    } while (0)

// splitmix64: small, and the same everywhere.
static uint64_t next_random(struct sim *sim)
{
    uint64_t z = (sim->random += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static int below(struct sim *sim, int bound)
{
    return (int)(next_random(sim) % (uint64_t)bound);
}

static bool chance(struct sim *sim, int percent)
{
    return below(sim, 100) < percent;
}

static int pick_channel(struct sim *sim)
{
    static const int weights[] = {0, 0, 0, 0, 0, 0, 1, 2, 2};
    return chance(sim, 1) ? -1 : weights[below(sim, PL_ARRAY_LEN(weights))];
}

// Mostly a recent event, sometimes any, sometimes one that does not exist.
static int64_t pick_seq(struct sim *sim, int channel)
{
    int64_t last = channel < 0 ? 5 : sim->model.channels[channel].last_seq;
    if (chance(sim, 3))
        return last + 1 + below(sim, 3);
    int reach = chance(sim, 80) && last > 30 ? 30 : (int)last;
    return reach == 0 ? 1 : last - below(sim, reach);
}

static const char *channel_name(int channel)
{
    return channel < 0 ? "nowhere" : channel_ids[channel];
}

static const char *word(bool value)
{
    return value ? "true" : "false";
}

static void make_post(struct sim *sim, struct command *command)
{
    char reply[40] = "";
    int channel = pick_channel(sim);
    struct model_post post = {.client = sim->next_client, .text = sim->next_text++};
    if (chance(sim, 15))
        post.reply_to = pick_seq(sim, channel);
    bool is_retry = chance(sim, 12) && sim->next_client > 0;
    if (is_retry) {
        post.client =
            sim->next_client - 1 - below(sim, sim->next_client < 40 ? sim->next_client : 40);
        const struct model_sent *sent = &sim->model.sent[command->who][post.client];
        if (sent->exists && chance(sim, 80)) {
            channel = sent->channel;
            post.text = sent->text;
            post.reply_to = sent->reply_to;
        }
    } else {
        sim->next_client++;
    }
    if (post.reply_to != 0)
        snprintf(reply, sizeof reply, ",\"reply_to\":%" PRId64, post.reply_to);
    command->method = PL_METHOD_MESSAGE_POST;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"client_id\":\"c%d\",\"text\":\"word%dword\"%s}",
             channel_name(channel), post.client, post.text, reply);
    command->expected = act_post(&sim->model, command->who, channel, &post);
}

static void make_edit(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
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

static void make_redact(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
    bool has_reason = chance(sim, 80);
    command->method = PL_METHOD_MESSAGE_REDACT;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seq\":%" PRId64 "%s}",
             channel_name(channel), seq, has_reason ? ",\"reason\":\"because\"" : "");
    command->expected = act_redact(&sim->model, command->who, channel, seq, has_reason);
}

static void make_react(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), emoji = below(sim, MODEL_EMOJI);
    int64_t seq = pick_seq(sim, channel);
    bool on = chance(sim, 70);
    command->method = PL_METHOD_MESSAGE_REACT;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"emoji\":\"e%d\",\"on\":%s}",
             channel_name(channel), seq, emoji, word(on));
    command->expected = act_react(&sim->model, command->who, channel, seq, emoji, on);
}

static void make_pin(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
    bool on = chance(sim, 70);
    command->method = PL_METHOD_MESSAGE_PIN;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"on\":%s}", channel_name(channel), seq,
             word(on));
    command->expected = act_pin(&sim->model, command->who, channel, seq, on);
}

static void make_mark(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
    command->method = PL_METHOD_READ_MARK;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"seq\":%" PRId64 "}",
             channel_name(channel), seq);
    command->expected = act_mark(&sim->model, command->who, channel, seq);
}

static void make_lock(struct sim *sim, struct command *command, int channel)
{
    bool closes = chance(sim, 30);
    if (chance(sim, 60)) {
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

// The delegation is shown: where it is not, what counts for a delegation would not count this.
static void make_attribution(struct sim *sim, struct command *command, int channel)
{
    enum pl_attribution_level level = below(sim, PL_ATTRIBUTION_LEVEL_COUNT);
    command->method = PL_METHOD_CHANNEL_SET_ATTRIBUTION;
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"channel\":\"%s\",\"level\":\"%s\"%s}",
             channel_name(channel), pl_attribution_level_name(level),
             level == PL_ATTRIBUTION_LEVEL_CHATHAM ? ",\"show\":\"delegation\"" : "");
    command->expected = act_attribution(&sim->model, command->who, channel, level);
}

static void make_setting(struct sim *sim, struct command *command)
{
    typedef void make_fn(struct sim *, struct command *, int);
    static make_fn *const kinds[] = {make_lock,   make_lock,     make_lock_all,
                                     make_slow,   make_delay,    make_schedule,
                                     make_budget, make_approval, make_attribution};
    int channel = pick_channel(sim);
    kinds[below(sim, PL_ARRAY_LEN(kinds))](sim, command, channel);
}

// Somebody, a delegation, or nobody known, with the member of the params that says so.
static struct model_target pick_target(struct sim *sim, char *ret_member, size_t size)
{
    struct model_target target = {-1, -1};
    if (chance(sim, 15))
        target.delegation = below(sim, MODEL_DELEGATIONS);
    else if (chance(sim, 98))
        target.person = below(sim, MODEL_PEOPLE);
    if (target.delegation >= 0)
        snprintf(ret_member, size, "\"delegation\":\"%s\"", delegation_ids[target.delegation]);
    else
        snprintf(ret_member, size, "\"participant\":\"%s\"",
                 target.person >= 0 ? people[target.person] : "nobody");
    return target;
}

static void make_sanction(struct sim *sim, struct command *command)
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
        command->method = kinds[which].impose;
        snprintf(command->params, PARAMS_BYTES_MAX, "{%s%s%s,\"reason\":\"r\"}", place, time,
                 member);
        command->expected = act_impose(&sim->model, command->who, kind, channel, target, seconds);
    } else {
        command->method = kinds[which].lift;
        snprintf(command->params, PARAMS_BYTES_MAX, "{%s%s}", place, member);
        command->expected = act_lift(&sim->model, command->who, kind, channel, target);
    }
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

// What is said to a sanction by its number, mostly by those whom it concerns.
static void make_answer(struct sim *sim, struct command *command)
{
    struct model *model = &sim->model;
    int number = pick_sanction(sim), what = below(sim, 6);
    const struct model_sanction *one = &model->sanctions[number];
    if (what < 2 && chance(sim, 80))
        command->who = 5 + below(sim, 3);
    else if (number <= model->sanction_count && one->target.person >= 0 && chance(sim, 70))
        command->who = one->target.person;
    bool lift = chance(sim, 50);
    const char *more = "";
    switch (what) {
    case 0:
        command->method = PL_METHOD_WARNING_LIFT;
        command->expected = act_unwarn(model, command->who, number);
        break;
    case 2:
        command->method = PL_METHOD_SANCTION_APPEAL;
        command->expected = act_appeal(model, command->who, number);
        more = ",\"text\":\"t\"";
        break;
    case 1:
        command->method = PL_METHOD_SANCTION_REVIEW;
        command->expected = act_review(model, command->who, number, lift);
        more = lift ? ",\"outcome\":\"lifted\",\"reason\":\"r\""
                    : ",\"outcome\":\"upheld\",\"reason\":\"r\"";
        break;
    default:
        command->method = PL_METHOD_WARNING_ACKNOWLEDGE;
        command->expected = act_acknowledge(model, command->who, number);
        break;
    }
    snprintf(command->params, PARAMS_BYTES_MAX, "{\"sanction\":\"s%d\"%s}", number, more);
}

// Mostly one of the newest, sometimes one that does not exist.
static int pick_held(struct sim *sim)
{
    int reach = sim->model.held_count < 10 ? sim->model.held_count + 2 : 10;
    return sim->model.held_count + 1 - below(sim, reach);
}

static void make_decision(struct sim *sim, struct command *command)
{
    char seen[32] = "";
    int held = pick_held(sim);
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
static void make_words(struct sim *sim, struct command *command)
{
    int held = pick_held(sim), text = sim->next_text++;
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

static void make_wish(struct sim *sim, struct command *command)
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

static void make_chairing(struct sim *sim, struct command *command)
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

static void make_polling(struct sim *sim, struct command *command)
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

static void make_vote(struct sim *sim, struct command *command)
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

// Grows with all that a command can leave behind.
static int64_t done_in(const struct model *model)
{
    int64_t done = model->held_count + model->report_count;
    for (int i = 1; i <= model->held_count; i++)
        done += model->held[i].version + model->held[i].had_appeal;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        done += model->channels[i].last_seq;
        for (int who = 0; who < MODEL_PEOPLE; who++)
            done += model->channels[i].read_seq[who];
    }
    for (int i = 1; i <= model->sanction_count; i++)
        done +=
            model->sanctions[i].is_appealed + __builtin_popcount(model->sanctions[i].acknowledged);
    return done;
}

static void make_hiding(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim), roll = below(sim, 10);
    int64_t seq = pick_seq(sim, channel);
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

static void make_report(struct sim *sim, struct command *command)
{
    int channel = pick_channel(sim);
    int64_t seq = pick_seq(sim, channel);
    command->method = PL_METHOD_MESSAGE_REPORT;
    snprintf(command->params, PARAMS_BYTES_MAX,
             "{\"channel\":\"%s\",\"seq\":%" PRId64 ",\"category\":\"spam\"}",
             channel_name(channel), seq);
    command->expected = act_report(&sim->model, command->who, channel, seq);
}

static void make_verdict(struct sim *sim, struct command *command)
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
        snprintf(command->params, PARAMS_BYTES_MAX, "{\"report_id\":\"r%d\"}", card);
        command->expected = act_assign(&sim->model, command->who, card);
    } else {
        bool remove = roll < 7;
        command->method = PL_METHOD_REPORT_RESOLVE;
        snprintf(command->params, PARAMS_BYTES_MAX,
                 "{\"report_id\":\"r%d\",\"outcome\":\"%s\",\"reason\":\"r\"}", card,
                 remove ? "removed" : "retained");
        command->expected = act_resolve(&sim->model, command->who, card, remove);
    }
}

static void make_filter(struct sim *sim, struct command *command)
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

static void make_command(struct sim *sim, struct command *command)
{
    typedef void make_fn(struct sim *, struct command *);
    static const struct {
        make_fn *make;
        int percent;
        bool is_moderators; // mostly
    } kinds[] = {
        {make_post, 27, false},   {make_edit, 4, false},    {make_redact, 3, false},
        {make_react, 4, false},   {make_pin, 3, true},      {make_mark, 2, false},
        {make_setting, 7, true},  {make_sanction, 5, true}, {make_answer, 4, false},
        {make_decision, 5, true}, {make_words, 4, false},   {make_wish, 6, false},
        {make_chairing, 6, true}, {make_hiding, 3, true},   {make_report, 3, false},
        {make_verdict, 3, true},  {make_filter, 1, true},   {make_polling, 3, true},
        {make_vote, 7, false},
    };
    model_run_due(&sim->model);
    int roll = below(sim, 100);
    size_t kind = 0;
    while (roll >= kinds[kind].percent)
        roll -= kinds[kind++].percent;
    command->who =
        kinds[kind].is_moderators && chance(sim, 85) ? 5 + below(sim, 3) : below(sim, MODEL_PEOPLE);
    command->is_borrowed = chance(sim, 5);
    int64_t done = done_in(&sim->model), audits = sim->model.audits;
    kinds[kind].make(sim, command);
    // What the operator does in somebody's name is audited even where their own act is not.
    if (command->is_borrowed && done_in(&sim->model) != done && sim->model.audits == audits)
        sim->model.audits++;
    command->is_act = sim->model.audits > audits;
    PL_CHECK(sim->model.audits <= audits + 3); // the end of a segment is audited beside it
}

static int64_t int_after(struct pl_str json, const char *name)
{
    const char *at = memmem(json.ptr, json.len, name, strlen(name));
    return at == NULL ? 0 : strtoll(at + strlen(name), NULL, 10);
}

static int changed_in(struct pl_str json)
{
    if (memmem(json.ptr, json.len, "\"changed\":true", 14) != NULL)
        return 1;
    return memmem(json.ptr, json.len, "\"changed\":false", 15) != NULL ? 0 : -1;
}

static void check_reply(struct sim *sim, const struct command *command,
                        const struct pl_reply *reply)
{
    const struct expected *expected = &command->expected;
    const char *method = pl_method_name(command->method);
    if (reply->is_refused != expected->is_refused)
        FAIL(sim, "%s by %s %s: %s, expected %s", method, people[command->who], command->params,
             reply->is_refused ? pl_reason_name(reply->refusal.reason) : "accepted",
             expected->is_refused ? pl_reason_name(expected->reason) : "accepted");
    if (reply->is_refused && reply->refusal.reason != expected->reason)
        FAIL(sim, "%s by %s %s: refused with %s, expected %s", method, people[command->who],
             command->params, pl_reason_name(reply->refusal.reason),
             pl_reason_name(expected->reason));
    if (reply->is_refused)
        return;
    int64_t seq = int_after(reply->result, "\"seq\":");
    int64_t held = int_after(reply->result, "\"held_id\":\"h");
    int64_t sanction = int_after(reply->result, "\"sanction\":\"s");
    if (seq != expected->seq || held != expected->held || sanction != expected->sanction ||
        changed_in(reply->result) != expected->changed)
        FAIL(sim,
             "%s by %s %s: " PL_STR_FMT ", expected seq %" PRId64 " held %d changed %d sanction %d",
             method, people[command->who], command->params, PL_STR_ARG(reply->result),
             expected->seq, expected->held, expected->changed, expected->sanction);
}

// The batch's events continue each channel without a gap, and end where the model is.
static void check_events(struct sim *sim, const int64_t before[MODEL_CHANNELS])
{
    int64_t last[MODEL_CHANNELS];
    const struct pl_outcomes *outcomes = sim->world.last;
    memcpy(last, before, sizeof last);
    for (size_t i = 0; i < outcomes->event_count; i++) {
        const struct pl_event_out *event = &outcomes->events[i];
        if (event->seq != last[event->channel] + 1)
            FAIL(sim, "channel %u has seq %" PRId64 " after %" PRId64, event->channel, event->seq,
                 last[event->channel]);
        last[event->channel] = event->seq;
        const char *wrong = watch_event(&sim->watch, event);
        if (wrong != NULL)
            FAIL(sim, "%s: " PL_STR_FMT, wrong, PL_STR_ARG(event->json));
    }
    for (size_t i = 0; i < outcomes->notice_count; i++) {
        const char *wrong = watch_notice(&sim->watch, &outcomes->notices[i]);
        if (wrong != NULL)
            FAIL(sim, "%s: " PL_STR_FMT, wrong, PL_STR_ARG(outcomes->notices[i].json));
    }
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++)
        if (last[i] != sim->model.channels[i].last_seq ||
            last[i] != pl_core_channel(sim->world.core, i).last_seq)
            FAIL(sim, "channel %u ends at %" PRId64 ", the model at %" PRId64, i, last[i],
                 sim->model.channels[i].last_seq);
}

static bool is_turn(const struct pl_wire_floor_entry *entry, const struct model_turn *turn)
{
    return entry->entry == turn->id && entry->kind == turn->kind &&
           pl_str_equal(entry->participant.id, pl_str_from(people[turn->who]));
}

// What is left is never less than nothing, and no less than what was given and not used.
static void check_budgets(struct sim *sim, const struct pl_floor_show_result *shown, int budget_s)
{
    for (size_t i = 0; i < shown->accounts_count; i++) {
        const struct pl_wire_floor_account *account = &shown->accounts[i];
        bool has_left = (account->has & PL_HAS_WIRE_FLOOR_ACCOUNT_LEFT_MS) != 0;
        int64_t left_ms = budget_s * INT64_C(1000) + account->added_ms - account->charged_ms;
        if (has_left != (budget_s > 0) ||
            (has_left && account->left_ms != (left_ms > 0 ? left_ms : 0)))
            FAIL(sim, PL_STR_FMT " has %" PRId64 " ms left", PL_STR_ARG(account->delegation),
                 account->left_ms);
    }
}

// Who speaks, who waits in which order, and what each has spoken; and nobody speaks beside another.
static void check_floor(struct sim *sim, int channel)
{
    struct pl_floor_show_result shown;
    struct model_floor *floor = &sim->model.channels[channel].floor;
    world_send(&sim->world, "a1", PL_METHOD_FLOOR_SHOW, "{\"channel\":\"%s\"}",
               channel_ids[channel]);
    world_result(&sim->world, &shown);
    model_floor_sort(floor);
    bool has_speaker = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_SPEAKER) != 0;
    bool has_other = (shown.has & PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED) != 0;
    bool speaks = has_speaker && shown.speaker.state == PL_FLOOR_ENTRY_STATE_SPEAKING;
    if (has_speaker != (floor->speaker.id != 0) || has_other != (floor->interrupted.id != 0) ||
        (has_speaker && !is_turn(&shown.speaker, &floor->speaker)) ||
        (has_other && !is_turn(&shown.interrupted, &floor->interrupted)))
        FAIL(sim, "another has the floor of %s", channel_ids[channel]);
    if (speaks != (floor->speaker.id != 0 && floor->speaker.since_ms != 0) ||
        (has_other && shown.interrupted.state == PL_FLOOR_ENTRY_STATE_SPEAKING))
        FAIL(sim, "the clock of %s", channel_ids[channel]);
    if ((int)shown.waiting_count != floor->waiting_count || shown.open != floor->open)
        FAIL(sim, "the list of %s has %zu", channel_ids[channel], shown.waiting_count);
    for (int i = 0; i < floor->waiting_count; i++)
        if (!is_turn(&shown.waiting[i], &floor->waiting[i]))
            FAIL(sim, "the order of %s at %d", channel_ids[channel], i);
    for (int who = 0; who < MODEL_DELEGATIONS; who++) // d1 is of the first, d2 of the second
        if (shown.accounts[who].spoken_ms != model_floor_spoken(floor, who) ||
            shown.accounts[who].added_ms != floor->added_ms[who])
            FAIL(sim, "the time of %s", channel_ids[channel]);
    check_budgets(sim, &shown, floor->budget_s);
}

// Of a closed poll: votes counted are votes cast, each where its voter put it, and nobody can ask
// who that was.
static void check_poll(struct sim *sim)
{
    struct pl_poll_show_result shown;
    int64_t counts[MODEL_OPTIONS];
    int number = sim->model.poll_count == 0 ? 0 : 1 + below(sim, sim->model.poll_count);
    const struct model_poll *poll = &sim->model.polls[number];
    if (number == 0)
        return;
    int64_t votes = model_poll_count(poll, counts);
    world_send(&sim->world, "a1", PL_METHOD_POLL_SHOW, "{\"poll\":\"p%d\"}", number);
    if (poll->is_secret && memmem(sim->world.last->replies[0].result.ptr,
                                  sim->world.last->replies[0].result.len, "\"choices\"", 9) != NULL)
        FAIL(sim, "p%d shows a secret vote", number);
    world_result(&sim->world, &shown);
    bool has_outcome = (shown.poll.has & PL_HAS_WIRE_POLL_OUTCOME) != 0;
    if (shown.poll.state != poll->state || shown.poll.votes != votes ||
        has_outcome != (poll->state >= PL_POLL_STATE_CLOSED))
        FAIL(sim, "p%d has %" PRId64 " votes, expected %" PRId64, number, shown.poll.votes, votes);
    for (int option = 0; option < MODEL_OPTIONS && has_outcome; option++)
        if (shown.poll.outcome.counts[option] != counts[option])
            FAIL(sim, "p%d counts %" PRId64 " for %d, expected %" PRId64, number,
                 shown.poll.outcome.counts[option], option + 1, counts[option]);
}

// The newest audit entries are the acts of this batch, one for each and in their order, with what
// the clock did between them.
static void check_audit(struct sim *sim, size_t count, int64_t before)
{
    struct pl_audit_list_result page;
    int64_t entries = sim->model.audits - before;
    world_send(&sim->world, "a1", PL_METHOD_AUDIT_LIST, "{\"limit\":100}");
    world_result(&sim->world, &page);
    if (page.entries_count > 0 ? page.entries[0].number != sim->model.audits : before > 0)
        FAIL(sim, "the audit log does not end at %" PRId64, sim->model.audits);
    for (size_t i = 0; i < page.entries_count && (int64_t)i < entries; i++) {
        const struct pl_wire_audit_entry *entry = &page.entries[i];
        if (pl_str_equal(entry->action, PL_STR("clock.tick")))
            continue;
        while (count > 0 && !sim->batch[count - 1].is_act)
            count--;
        const struct command *act = count > 0 ? &sim->batch[count - 1] : NULL;
        if (act == NULL || !pl_str_equal(entry->actor.id, pl_str_from(people[act->who])) ||
            !pl_str_equal(entry->action, pl_str_from(pl_method_name(act->method))))
            FAIL(sim, "audit entry %" PRId64 " is of another act", entry->number);
        count--;
    }
    while (count > 0 && !sim->batch[count - 1].is_act)
        count--;
    if (count > 0 && entries <= 100)
        FAIL(sim, "%s has no audit entry", pl_method_name(sim->batch[count - 1].method));
}

static void hash_outcomes(struct pl_hash *hash, const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++) {
        const struct pl_reply *reply = &outcomes->replies[i];
        pl_hash_update_u64be(hash, reply->is_refused ? 1 + (uint64_t)reply->refusal.reason : 0);
        pl_hash_update(hash, reply->result.ptr, reply->result.len);
    }
    for (size_t i = 0; i < outcomes->event_count; i++)
        pl_hash_update(hash, outcomes->events[i].json.ptr, outcomes->events[i].json.len);
    for (size_t i = 0; i < outcomes->notice_count; i++)
        pl_hash_update(hash, outcomes->notices[i].json.ptr, outcomes->notices[i].json.len);
}

static void keep_batch(struct sim *sim, const struct pl_entry *entries, size_t count)
{
    sim->batches[sim->batch_count++] = (struct batch){sim->entry_count, count, sim->world.position};
    for (size_t i = 0; i < count; i++) {
        struct pl_entry *kept = &sim->entries[sim->entry_count++];
        *kept = entries[i];
        kept->params = pl_arena_copy(&sim->params, entries[i].params);
    }
}

static void move_time(struct sim *sim)
{
    struct world *world = &sim->world;
    world->now_ms += below(sim, STEP_MS_MAX);
    if (chance(sim, 1)) // a clock that is set back moves nothing
        world->now_ms -= 60000;
    if (world->now_ms > sim->model.now_ms)
        sim->model.now_ms = world->now_ms;
}

// Lets the disk fail at this batch's commit, or at one of its writes if it has that many.
static bool break_disk(struct sim *sim)
{
#ifdef PLENO_FAULTS
    char fault[64];
    if (!chance(sim, 4))
        return false;
    bool at_commit = chance(sim, 30);
    (void)snprintf(fault, sizeof fault, "store.%s:%d:%s", at_commit ? "commit" : "write",
                   at_commit ? 1 : 1 + below(sim, 12), chance(sim, 50) ? "ENOSPC" : "EIO");
    PL_CHECK(pl_fault_set(fault) == 0);
    model_copy(&sim->before, &sim->model);
    return true;
#else
    (void)sim;
    return false;
#endif
}

static void mend_disk(void)
{
#ifdef PLENO_FAULTS
    PL_CHECK(pl_fault_set(NULL) == 0);
#endif
}

// All of the batch was refused, since the disk failed.
static bool was_undone(const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++)
        if (!outcomes->replies[i].is_refused ||
            outcomes->replies[i].refusal.reason != PL_REASON_READ_ONLY)
            return false;
    return true;
}

static void run_batch(struct sim *sim)
{
    struct pl_entry entries[BATCH_MAX];
    int64_t last[MODEL_CHANNELS];
    size_t count = 1 + (size_t)below(sim, BATCH_MAX);
    int64_t audits = sim->model.audits;
    for (int i = 0; i < MODEL_CHANNELS; i++)
        last[i] = sim->model.channels[i].last_seq;
    bool may_fail = break_disk(sim);
    move_time(sim);
    for (size_t i = 0; i < count; i++) {
        make_command(sim, &sim->batch[i]);
        entries[i] = world_entry(&sim->world, people[sim->batch[i].who], sim->batch[i].method,
                                 pl_str_from(sim->batch[i].params));
        entries[i].speaker.is_operator = sim->batch[i].is_borrowed;
    }
    const struct pl_outcomes *outcomes = world_apply(&sim->world, entries, count);
    mend_disk();
    if (outcomes->reply_count != count)
        FAIL(sim, "%zu replies to %zu commands", outcomes->reply_count, count);
    if (may_fail && was_undone(outcomes)) {
        model_copy(&sim->model, &sim->before);
        check_events(sim, last);
        check_audit(sim, 0, audits);
        sim->undone++;
        return;
    }
    for (size_t i = 0; i < count; i++) {
        check_reply(sim, &sim->batch[i], &outcomes->replies[i]);
        sim->refused += outcomes->replies[i].is_refused;
    }
    check_events(sim, last);
    hash_outcomes(&sim->answers, outcomes);
    keep_batch(sim, entries, count);
    check_audit(sim, count, audits);
    check_floor(sim, below(sim, MODEL_CHANNELS));
    check_poll(sim);
}

static bool has_text(struct pl_str json, int text)
{
    char needle[32];
    snprintf(needle, sizeof needle, "word%dword", text);
    return memmem(json.ptr, json.len, needle, strlen(needle)) != NULL;
}

// A post or an edit shows its words unless they were redacted or are withheld.
static void check_event_actor(struct sim *sim, uint32_t channel, const struct pl_event_out *event,
                              const struct model_message *message)
{
    char name[32];
    snprintf(name, sizeof name, "\"actor\":{\"id\":\"%s\"",
             message->is_unnamed ? "anonymous" : people[message->author]);
    if (memmem(event->json.ptr, event->json.len, name, strlen(name)) == NULL)
        FAIL(sim, "%s/%" PRId64 " does not say %s", channel_ids[channel], event->seq, name);
}

static void check_event_text(struct sim *sim, uint32_t channel, const struct pl_event_out *event)
{
    const struct model_message *messages = sim->model.channels[channel].messages;
    const struct model_message *at = &messages[event->seq];
    const struct model_message *message = at->edit_of != 0 ? &messages[at->edit_of] : at;
    bool shows = memmem(event->json.ptr, event->json.len, "\"text\"", 6) != NULL;
    bool is_wanted = message->exists && message->redacted_seq == 0 && message->withheld_seq == 0;
    if (shows != is_wanted)
        FAIL(sim, "%s/%" PRId64 " shows its text: %d", channel_ids[channel], event->seq, shows);
    if (is_wanted && message->edited_seq == 0 && !has_text(event->json, message->text))
        FAIL(sim, "%s/%" PRId64 " has another text", channel_ids[channel], event->seq);
    if (message->exists)
        check_event_actor(sim, channel, event, message);
}

// Every event of the channel is in history, in its place; no held, withheld or redacted word is.
static void check_log(struct sim *sim, struct pl_reader *reader, uint32_t channel)
{
    const struct model_channel *at = &sim->model.channels[channel];
    struct pl_arena arena;
    int64_t seq = 0;
    pl_arena_init(&arena);
    for (size_t count = 1; count > 0;) {
        struct pl_event_out *events = NULL;
        struct pl_follow what = {pl_str_from(channel_ids[channel]), channel, seq, 100, false};
        PL_CHECK(pl_history_follow(reader, &what, &arena, &events, &count) == 0);
        for (size_t i = 0; i < count; i++) {
            if (events[i].seq != ++seq)
                FAIL(sim, "history of %s has %" PRId64 " in the place of %" PRId64,
                     channel_ids[channel], events[i].seq, seq);
            check_event_text(sim, channel, &events[i]);
        }
        pl_arena_reset(&arena);
    }
    if (seq != at->last_seq)
        FAIL(sim, "history of %s ends at %" PRId64, channel_ids[channel], seq);
    pl_arena_fini(&arena);
}

static void check_state(struct sim *sim, uint32_t channel,
                        const struct pl_wire_message_state *state)
{
    const struct model_message *message = &sim->model.channels[channel].messages[state->seq];
    int64_t count = 0, expected = 0;
    for (size_t i = 0; i < state->reactions_count; i++)
        count += state->reactions[i].count;
    for (int i = 0; i < MODEL_EMOJI; i++)
        expected += __builtin_popcount(message->reactions[i]);
    bool is_same = state->edited_seq == message->edited_seq &&
                   state->redacted_seq == message->redacted_seq &&
                   state->withheld_seq == message->withheld_seq &&
                   state->pinned == (message->pinned_seq != 0) &&
                   state->reply_count == message->replies && count == expected;
    bool is_hidden = state->redacted_seq != 0 || state->withheld_seq != 0;
    if (!is_same || (!is_hidden && state->edited_seq != 0 && !has_text(state->text, message->text)))
        FAIL(sim, "the state of %s/%" PRId64 " differs", channel_ids[channel], state->seq);
}

static void check_states(struct sim *sim, struct pl_reader *reader, uint32_t channel)
{
    struct pl_limits limits = {.history_page = 200};
    struct pl_arena arena;
    int64_t after = 0;
    size_t states = 0, expected = 0;
    pl_arena_init(&arena);
    for (bool more = true; more;) {
        char params[128];
        struct pl_reply reply;
        struct pl_channel_history_result page;
        snprintf(params, sizeof params, "{\"channel\":\"%s\",\"after\":%" PRId64 ",\"limit\":200}",
                 channel_ids[channel], after);
        struct pl_viewer viewer = {.participant = 1};
        pl_history_answer(reader, pl_str_from(params), &viewer, &limits, &arena, &reply);
        PL_CHECK(!reply.is_refused);
        PL_CHECK(pl_decode_text(&pl_channel_history_result_object, reply.result, &page, &arena,
                                &reply.refusal) == 0);
        for (size_t i = 0; i < page.messages_count; i++)
            check_state(sim, channel, &page.messages[i]);
        states += page.messages_count;
        after = page.last_seq;
        more = page.more_after;
        pl_arena_reset(&arena);
    }
    const struct model_channel *at = &sim->model.channels[channel];
    for (int64_t seq = 1; seq <= at->last_seq; seq++) {
        const struct model_message *message = &at->messages[seq];
        bool reacted = false;
        for (int i = 0; i < MODEL_EMOJI; i++)
            reacted = reacted || message->reactions[i] != 0;
        expected += message->exists && (message->edited_seq != 0 || message->redacted_seq != 0 ||
                                        message->withheld_seq != 0 || message->pinned_seq != 0 ||
                                        message->is_unnamed || message->is_off_record ||
                                        message->replies > 0 || reacted);
    }
    if (states != expected)
        FAIL(sim, "%s has %zu changed messages, expected %zu", channel_ids[channel], states,
             expected);
    pl_arena_fini(&arena);
}

static void check_chains(struct sim *sim, struct pl_reader *reader)
{
    struct pl_verify_report report;
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++) {
        PL_CHECK(pl_verify_channel(reader, pl_str_from(channel_ids[i]), &report) == 0);
        if (report.bad != 0 || report.checked != sim->model.channels[i].last_seq)
            FAIL(sim, "the chain of %s: %s at %" PRId64, channel_ids[i],
                 report.problem != NULL ? report.problem : "ends early", report.bad);
    }
    PL_CHECK(pl_verify_audit(reader, &report) == 0);
    if (report.bad != 0 || report.checked != sim->model.audits)
        FAIL(sim, "%" PRId64 " audit entries hold, expected %" PRId64, report.checked,
             sim->model.audits);
}

static void restart(struct sim *sim)
{
    struct pl_reader *reader = NULL;
    world_restart(&sim->world);
    PL_CHECK(pl_history_open(sim->world.path, &reader) == 0);
    check_chains(sim, reader);
    pl_history_close(reader);
    sim->restarts++;
}

static void check_record(struct sim *sim)
{
    struct pl_reader *reader = NULL;
    PL_CHECK(pl_history_open(sim->world.path, &reader) == 0);
    check_chains(sim, reader);
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++) {
        check_log(sim, reader, i);
        check_states(sim, reader, i);
    }
    pl_history_close(reader);
}

static void check_replay(struct sim *sim)
{
    static struct world again;
    struct pl_hash answers;
    uint8_t digest[2][PL_HASH_BYTES], answered[2][PL_HASH_BYTES];
    world_open(&again);
    pl_hash_init(&answers);
    for (size_t i = 0; i < sim->batch_count; i++) {
        const struct batch *batch = &sim->batches[i];
        again.position = batch->position - 1;
        hash_outcomes(&answers, world_apply(&again, &sim->entries[batch->first], batch->count));
    }
    world_digest(&sim->world, digest[0]);
    world_digest(&again, digest[1]);
    if (memcmp(digest[0], digest[1], PL_HASH_BYTES) != 0)
        FAIL(sim, "the same entries gave another state");
    pl_hash_final(&sim->answers, answered[0]);
    pl_hash_final(&answers, answered[1]);
    if (memcmp(answered[0], answered[1], PL_HASH_BYTES) != 0)
        FAIL(sim, "the same entries gave other answers");
    world_close(&again);
}

static void run(struct sim *sim, size_t commands)
{
    size_t cap = commands + BATCH_MAX + 2;
    world_open(&sim->world);
    model_init(&sim->model, cap);
    model_init(&sim->before, cap);
    watch_init(&sim->watch);
    sim->model.now_ms = sim->world.now_ms;
    sim->entries = pl_alloc_array(cap, sizeof *sim->entries);
    sim->batches = pl_alloc_array(cap, sizeof *sim->batches);
    pl_hash_init(&sim->answers);
    pl_arena_init(&sim->params);
    // A batch that is undone does not count, but it used up client ids.
    while (sim->entry_count < commands && sim->next_client + BATCH_MAX < (int)cap) {
        run_batch(sim);
        if (chance(sim, 1))
            restart(sim);
    }
    check_record(sim);
    check_replay(sim);
}

static void finish(struct sim *sim)
{
    pl_arena_fini(&sim->params);
    free(sim->entries);
    free(sim->batches);
    model_fini(&sim->model);
    model_fini(&sim->before);
    watch_fini(&sim->watch);
    world_close(&sim->world);
}

int main(int argc, char **argv)
{
    static struct sim sim;
    size_t commands = 5000;
    sim.seed = (uint64_t)pl_clock_wall_ms();
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            sim.seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--commands") == 0)
            commands = strtoull(argv[i + 1], NULL, 10);
    }
    sim.random = sim.seed;
    printf("seed %" PRIu64 "\n", sim.seed);
    fflush(stdout);
    run(&sim, commands);
    printf("%zu commands in %zu batches: %zu refused, %zu batches undone, %zu restarts\n",
           sim.entry_count, sim.batch_count, sim.refused, sim.undone, sim.restarts);
    finish(&sim);
    return 0;
}
