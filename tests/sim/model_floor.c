// SPDX-License-Identifier: MIT
/*
 * The speakers' list once more: it is sorted anew whenever somebody looks at it. Lots, moved
 * entries and rights of reply are left to the unit tests.
 */
#include "model_private.h"

// d1 and h1 are of Jakarta, d2 of Manila; everyone else has an account of their own.
static const int accounts[MODEL_PEOPLE] = {0, 1, 0, 3, 4, 5, 6, 7, 8};
static const int seats[MODEL_PEOPLE] = {1, 2, 1, 9, 9, 9, 9, 9, 9};

static int class_of(const struct model_turn *turn)
{
    static const int classes[] = {
        [PL_FLOOR_KIND_STATEMENT] = 2,
        [PL_FLOOR_KIND_QUESTION] = 0,
        [PL_FLOOR_KIND_POINT_OF_ORDER] = 1,
    };
    return classes[turn->kind];
}

static int64_t key_of(const struct model_floor *floor, const struct model_turn *turn)
{
    switch (floor->order) {
    case PL_FLOOR_ORDER_HEADS_FIRST:
        return model_roles[turn->who] != PL_ROLE_HEAD;
    case PL_FLOOR_ORDER_LEAST_SPOKEN:
        return floor->spoken_ms[accounts[turn->who]];
    case PL_FLOOR_ORDER_SEAT:
        return seats[turn->who];
    default:
        return 0;
    }
}

static bool comes_before(const struct model_floor *floor, const struct model_turn *a,
                         const struct model_turn *b)
{
    if (class_of(a) != class_of(b))
        return class_of(a) < class_of(b);
    if (key_of(floor, a) != key_of(floor, b))
        return key_of(floor, a) < key_of(floor, b);
    return a->id < b->id;
}

void model_floor_sort(struct model_floor *floor)
{
    for (int i = 1; i < floor->waiting_count; i++)
        for (int j = i; j > 0 && comes_before(floor, &floor->waiting[j], &floor->waiting[j - 1]);
             j--) {
            struct model_turn turn = floor->waiting[j];
            floor->waiting[j] = floor->waiting[j - 1];
            floor->waiting[j - 1] = turn;
        }
}

int64_t model_floor_spoken(const struct model_floor *floor, int who)
{
    return floor->spoken_ms[accounts[who]];
}

static void stop(struct model *model, struct model_floor *floor, struct model_turn *turn)
{
    if (turn->since_ms != 0)
        floor->spoken_ms[accounts[turn->who]] += model->now_ms - turn->since_ms;
    turn->since_ms = 0;
}

static int64_t end_turn(struct model *model, int channel, struct model_turn *turn)
{
    if (turn->id == 0)
        return model->channels[channel].last_seq;
    stop(model, &model->channels[channel].floor, turn);
    turn->id = 0;
    return append(model, channel);
}

// Whom a question had interrupted has the floor again.
static void go_on(struct model *model, int channel)
{
    struct model_floor *floor = &model->channels[channel].floor;
    floor->speaker = floor->interrupted;
    floor->interrupted = (struct model_turn){0};
    if (floor->speaker.id == 0 || !floor->speaker.goes_on)
        return;
    floor->speaker.since_ms = model->now_ms;
    append(model, channel);
}

static int find(const struct model_floor *floor, int id)
{
    for (int i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i].id == id)
            return i;
    return -1;
}

static struct model_turn take(struct model_floor *floor, int at)
{
    struct model_turn turn = floor->waiting[at];
    floor->waiting_count--;
    for (int i = at; i < floor->waiting_count; i++)
        floor->waiting[i] = floor->waiting[i + 1];
    return turn;
}

// PL_REASON_COUNT: a moderator may act on this list.
static enum pl_reason may_chair(const struct model *model, int who, int channel)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (!model_moderates(who))
        return PL_REASON_FORBIDDEN;
    enum pl_reason reason = model_reach(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return reason;
    return model->channels[channel].floor.on ? PL_REASON_COUNT : PL_REASON_CONFLICT;
}

static enum pl_reason may_ask(const struct model *model, int who, int channel)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (model_roles[who] == PL_ROLE_OBSERVER || model_roles[who] == PL_ROLE_BOT)
        return PL_REASON_FORBIDDEN;
    return model_reach(model, who, channel);
}

bool model_floor_is_taken(const struct model *model, int who, int channel)
{
    const struct model_floor *floor = &model->channels[channel].floor;
    return floor->on && floor->controls && floor->speaker.id != 0 && floor->speaker.who != who;
}

void model_floor_leave(struct model *model, int channel, uint32_t bound)
{
    struct model_floor *floor = &model->channels[channel].floor;
    for (int i = floor->waiting_count - 1; i >= 0; i--)
        if ((bound & 1u << floor->waiting[i].who) != 0) {
            take(floor, i);
            append(model, channel);
        }
    if (floor->interrupted.id != 0 && (bound & 1u << floor->interrupted.who) != 0)
        end_turn(model, channel, &floor->interrupted);
    if (floor->speaker.id == 0 || (bound & 1u << floor->speaker.who) == 0)
        return;
    end_turn(model, channel, &floor->speaker);
    go_on(model, channel);
}

struct expected act_floor_set(struct model *model, int who, int channel,
                              const struct model_floor_set *wanted)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT && reason != PL_REASON_CONFLICT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (floor->on == wanted->on && floor->order == wanted->order &&
        floor->controls == wanted->controls && floor->budget_s == wanted->budget_s)
        return yes(0, 0);
    if (floor->on && !wanted->on) {
        end_turn(model, channel, &floor->speaker);
        end_turn(model, channel, &floor->interrupted);
        floor->waiting_count = 0;
        floor->open = false;
    }
    floor->open = floor->open || (!floor->on && wanted->on);
    floor->on = wanted->on;
    floor->order = wanted->order;
    floor->controls = wanted->controls;
    floor->budget_s = wanted->budget_s;
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_floor_open(struct model *model, int who, int channel, bool open)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (floor->open == open)
        return yes(0, 0);
    floor->open = open;
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_floor_request(struct model *model, int who, int channel,
                                  enum pl_floor_kind kind, int whom)
{
    enum pl_reason reason = may_ask(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    bool is_chair = model_moderates(who);
    if (whom != who && !is_chair)
        return no(PL_REASON_FORBIDDEN);
    reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (!floor->on || !(floor->open || kind == PL_FLOOR_KIND_POINT_OF_ORDER || is_chair))
        return no(PL_REASON_LIST_CLOSED);
    if (model_is_suspended(model, whom) || model_reach(model, whom, channel) != PL_REASON_COUNT)
        return no(PL_REASON_CONFLICT);
    for (int i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i].who == whom && floor->waiting[i].kind == kind)
            return no(PL_REASON_CONFLICT);
    floor->waiting[floor->waiting_count++] =
        (struct model_turn){.id = ++floor->entry_last, .who = whom, .kind = kind};
    model->audits += whom != who;
    return yes(append(model, channel), -1);
}

struct expected act_floor_withdraw(struct model *model, int who, int channel, int id)
{
    enum pl_reason reason = may_ask(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    int at = find(floor, id);
    for (int i = 0; i < floor->waiting_count && id == 0; i++)
        if (floor->waiting[i].who == who &&
            (at < 0 || floor->waiting[i].id > floor->waiting[at].id))
            at = i;
    if (at < 0 && id == 0)
        return no(floor->speaker.id != 0 && floor->speaker.who == who ? PL_REASON_CONFLICT
                                                                      : PL_REASON_NOT_FOUND);
    if (at < 0)
        return no(id <= floor->entry_last ? PL_REASON_CONFLICT : PL_REASON_NOT_FOUND);
    if (floor->waiting[at].who != who)
        return no(PL_REASON_FORBIDDEN);
    take(floor, at);
    return yes(append(model, channel), -1);
}

struct expected act_floor_remove(struct model *model, int who, int channel, int id)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    int at = find(floor, id);
    if (at < 0)
        return no(id <= floor->entry_last ? PL_REASON_CONFLICT : PL_REASON_NOT_FOUND);
    take(floor, at);
    model->audits++;
    return yes(append(model, channel), -1);
}

struct expected act_floor_start(struct model *model, int who, int channel, int id, int instead_of)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (instead_of >= 0 && instead_of != floor->speaker.id)
        return no(PL_REASON_CONFLICT);
    model_floor_sort(floor);
    int at = id == 0 ? 0 : find(floor, id);
    if (at < 0)
        return no(id <= floor->entry_last ? PL_REASON_CONFLICT : PL_REASON_NOT_FOUND);
    if (floor->waiting_count == 0)
        return no(PL_REASON_CONFLICT);
    struct model_turn turn = take(floor, at);
    if (turn.kind != PL_FLOOR_KIND_QUESTION) {
        end_turn(model, channel, &floor->speaker);
        end_turn(model, channel, &floor->interrupted);
    } else if (floor->speaker.id != 0 && floor->speaker.kind == PL_FLOOR_KIND_QUESTION) {
        end_turn(model, channel, &floor->speaker);
    } else if (floor->speaker.id != 0) {
        floor->speaker.goes_on = floor->speaker.since_ms != 0;
        if (floor->speaker.goes_on)
            append(model, channel);
        stop(model, floor, &floor->speaker);
        floor->interrupted = floor->speaker;
    }
    turn.since_ms = model->now_ms;
    floor->speaker = turn;
    model->audits++;
    return yes(append(model, channel), -1);
}

struct expected act_floor_run(struct model *model, int who, int channel, bool run)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (floor->speaker.id == 0)
        return no(PL_REASON_CONFLICT);
    if ((floor->speaker.since_ms != 0) == run)
        return yes(0, 0);
    stop(model, floor, &floor->speaker);
    floor->speaker.since_ms = run ? model->now_ms : 0;
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_floor_end(struct model *model, int who, int channel, int id)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (floor->speaker.id == 0 || (id != 0 && id != floor->speaker.id))
        return no(PL_REASON_CONFLICT);
    end_turn(model, channel, &floor->speaker);
    go_on(model, channel);
    model->audits++;
    return yes(model->channels[channel].last_seq, -1);
}

struct expected act_floor_add_time(struct model *model, int who, int channel, int delegation,
                                   int seconds)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    model->channels[channel].floor.added_ms[delegation] += seconds * 1000;
    model->audits++;
    return yes(append(model, channel), -1);
}
