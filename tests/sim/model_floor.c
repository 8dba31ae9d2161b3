// SPDX-License-Identifier: MIT
/*
 * The speakers' list once more: plain arrays, moved along by hand. What is drawn by lot is told to
 * the model afterwards; it cannot know.
 */
#include "model_private.h"

enum { TURN_S = 180, REPLY_FIRST_S = 600, REPLY_SECOND_S = 300, REPLIES_MAX = 128 };

static const int seats[MODEL_DELEGATIONS] = {1, 2};

static struct model_account *account_of(struct model_floor *floor, int who)
{
    // The first two are of the two delegations, and nobody of a delegation has one of their own.
    return &floor->accounts[model_delegations[who] >= 0 ? model_delegations[who] : who];
}

// ---- the order

static int class_of(const struct model_floor *floor, const struct model_turn *turn)
{
    switch (turn->kind) {
    case PL_FLOOR_KIND_QUESTION:
        return 0;
    case PL_FLOOR_KIND_POINT_OF_ORDER:
        return 1;
    case PL_FLOOR_KIND_REPLY:
        return floor->has_replies ? 2 : 4;
    default:
        return 3;
    }
}

static int64_t key_of(struct model_floor *floor, const struct model_turn *turn)
{
    int delegation = model_delegations[turn->who];
    switch (floor->order) {
    case PL_FLOOR_ORDER_HEADS_FIRST:
        return model_roles[turn->who] != PL_ROLE_HEAD;
    case PL_FLOOR_ORDER_LEAST_SPOKEN:
        return account_of(floor, turn->who)->spoken_ms;
    case PL_FLOOR_ORDER_SEAT:
        return delegation >= 0 ? seats[delegation] : INT64_MAX;
    case PL_FLOOR_ORDER_LOT:
        return delegation >= 0 && floor->lots[delegation] > 0 ? floor->lots[delegation] : INT64_MAX;
    default:
        return 0;
    }
}

static bool comes_before(struct model_floor *floor, const struct model_turn *a,
                         const struct model_turn *b)
{
    if (class_of(floor, a) != class_of(floor, b))
        return class_of(floor, a) < class_of(floor, b);
    if (key_of(floor, a) != key_of(floor, b))
        return key_of(floor, a) < key_of(floor, b);
    return a->id < b->id;
}

static void put_at(struct model_floor *floor, const struct model_turn *turn, int at)
{
    PL_CHECK(floor->waiting_count < MODEL_WAITING);
    for (int i = floor->waiting_count++; i > at; i--)
        floor->waiting[i] = floor->waiting[i - 1];
    floor->waiting[at] = *turn;
    floor->waiting[at].state = PL_FLOOR_ENTRY_STATE_WAITING;
}

// Before the first that comes after it, never before one that was moved.
static void put(struct model_floor *floor, const struct model_turn *turn)
{
    int at = 0;
    while (at < floor->waiting_count &&
           (floor->waiting[at].is_moved || !comes_before(floor, turn, &floor->waiting[at])))
        at++;
    put_at(floor, turn, at);
}

// Who was moved stays; the others change places among themselves until none is out of order.
static void arrange(struct model_floor *floor)
{
    for (int i = 0; i < floor->waiting_count; i++)
        for (int j = i + 1; j < floor->waiting_count; j++) {
            struct model_turn *a = &floor->waiting[i], *b = &floor->waiting[j], kept = *a;
            if (a->is_moved || b->is_moved || !comes_before(floor, b, a))
                continue;
            *a = *b;
            *b = kept;
        }
}

static void arrange_all(struct model_floor *floor)
{
    for (int i = 0; i < floor->waiting_count; i++)
        floor->waiting[i].is_moved = false;
    arrange(floor);
}

void model_floor_drawn(struct model *model, int channel, const int places[MODEL_DELEGATIONS])
{
    struct model_floor *floor = &model->channels[channel].floor;
    for (int i = 0; i < MODEL_DELEGATIONS; i++)
        floor->lots[i] = places[i];
    arrange_all(floor);
}

static int find(const struct model_floor *floor, int id)
{
    for (int i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i].id == id)
            return i;
    return -1;
}

// Why there is none that waits.
static enum pl_reason missing(const struct model_floor *floor, int id)
{
    return id <= floor->entry_last ? PL_REASON_CONFLICT : PL_REASON_NOT_FOUND;
}

// Takes one off the list; what it was is kept.
static struct model_turn take(struct model_floor *floor, int at, enum pl_floor_entry_state state)
{
    struct model_turn turn = floor->waiting[at];
    floor->waiting_count--;
    for (int i = at; i < floor->waiting_count; i++)
        floor->waiting[i] = floor->waiting[i + 1];
    turn.state = state;
    floor->left[turn.id] = turn;
    return turn;
}

// PL_REASON_COUNT: there is room for one of this kind.
static enum pl_reason may_wait(const struct model_floor *floor, int who, enum pl_floor_kind kind)
{
    for (int i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i].who == who && floor->waiting[i].kind == kind &&
            kind != PL_FLOOR_KIND_REPLY)
            return PL_REASON_CONFLICT;
    return floor->waiting_count == MODEL_WAITING ? PL_REASON_LIMIT_REACHED : PL_REASON_COUNT;
}

// Who was suspended or removed is not put on the list.
static bool is_present(const struct model *model, int who, int channel)
{
    return !model_is_suspended(model, who) && model_reach(model, who, channel) == PL_REASON_COUNT;
}

// ---- turns

static void stop(struct model *model, struct model_floor *floor, struct model_turn *turn)
{
    struct model_account *account = account_of(floor, turn->who);
    int64_t spoken_ms = turn->since_ms == 0 ? 0 : model->now_ms - turn->since_ms;
    account->spoken_ms += spoken_ms;
    if (turn->kind == PL_FLOOR_KIND_STATEMENT)
        account->charged_ms += spoken_ms;
    turn->since_ms = 0;
    turn->spoken_ms += spoken_ms;
    if (floor->order == PL_FLOOR_ORDER_LEAST_SPOKEN)
        arrange(floor);
}

static void end_turn(struct model *model, int channel, struct model_turn *turn)
{
    struct model_floor *floor = &model->channels[channel].floor;
    if (turn->id == 0)
        return;
    stop(model, floor, turn);
    turn->state = PL_FLOOR_ENTRY_STATE_ENDED;
    floor->left[turn->id] = *turn;
    turn->id = 0;
    (void)append(model, channel);
}

// Whom a question had interrupted has the floor again.
static void go_on(struct model *model, int channel)
{
    struct model_floor *floor = &model->channels[channel].floor;
    floor->speaker = floor->interrupted;
    floor->interrupted = (struct model_turn){0};
    floor->returned_ms = floor->speaker.id == 0 ? 0 : model->now_ms;
    if (floor->speaker.id == 0 || !floor->speaker.goes_on)
        return;
    floor->speaker.since_ms = model->now_ms;
    (void)append(model, channel);
}

static int64_t allowed_ms(struct model_floor *floor, const struct model_turn *turn)
{
    const struct model_account *account = account_of(floor, turn->who);
    int64_t left_ms = floor->budget_s * INT64_C(1000) + account->added_ms - account->charged_ms;
    int64_t limit_ms = TURN_S * 1000;
    if (turn->kind == PL_FLOOR_KIND_REPLY)
        return floor->replies[turn->reply].number == 1 ? REPLY_FIRST_S * 1000
                                                       : REPLY_SECOND_S * 1000;
    if (turn->kind != PL_FLOOR_KIND_STATEMENT || floor->budget_s == 0 || left_ms >= limit_ms)
        return limit_ms;
    return left_ms > 0 ? left_ms : 0;
}

// ---- the chair

// How many of a delegation's claims in this item are in a state; `delegation` -1: of all.
static int count_replies(const struct model_floor *floor, int delegation, enum pl_reply_state state)
{
    int count = 0;
    for (int i = 1; i <= floor->reply_last; i++)
        count += floor->replies[i].item == floor->item &&
                 (delegation < 0 || model_delegations[floor->replies[i].who] == delegation) &&
                 (state == PL_REPLY_STATE_COUNT || floor->replies[i].state == state);
    return count;
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
            (void)take(floor, i, PL_FLOOR_ENTRY_STATE_REMOVED);
            (void)append(model, channel);
        }
    if (floor->interrupted.id != 0 && (bound & 1u << floor->interrupted.who) != 0)
        end_turn(model, channel, &floor->interrupted);
    if (floor->speaker.id == 0 || (bound & 1u << floor->speaker.who) == 0)
        return;
    end_turn(model, channel, &floor->speaker);
    go_on(model, channel);
}

static void switch_off(struct model *model, int channel)
{
    struct model_floor *floor = &model->channels[channel].floor;
    end_turn(model, channel, &floor->speaker);
    end_turn(model, channel, &floor->interrupted);
    while (floor->waiting_count > 0)
        (void)take(floor, 0, PL_FLOOR_ENTRY_STATE_REMOVED);
    floor->open = false;
}

static void switch_on(struct model_floor *floor)
{
    floor->open = true;
    floor->has_replies = false;
    floor->item++;
}

struct expected act_floor_set(struct model *model, int who, int channel,
                              const struct model_floor_set *wanted)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT && reason != PL_REASON_CONFLICT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    bool draws = wanted->order == PL_FLOOR_ORDER_LOT, is_reordered = floor->order != wanted->order;
    if (floor->on == wanted->on && !is_reordered && floor->controls == wanted->controls &&
        floor->budget_s == wanted->budget_s && floor->replies_max == wanted->replies_max && !draws)
        return yes(0, 0);
    if (floor->on && !wanted->on) {
        if (count_replies(floor, -1, PL_REPLY_STATE_CLAIMED) > 0)
            return no(PL_REASON_CLAIMS_UNDECIDED);
        switch_off(model, channel);
    }
    if (!floor->on && wanted->on)
        switch_on(floor);
    floor->on = wanted->on;
    floor->order = wanted->order;
    floor->controls = wanted->controls;
    floor->budget_s = wanted->budget_s;
    floor->replies_max = wanted->replies_max;
    if (is_reordered)
        arrange_all(floor);
    model->audits++;
    if (draws)
        (void)append(model, channel);
    return yes(append(model, channel), 1);
}

// Only after the rights of reply, or with a new item, does one that is open open again.
struct expected act_floor_open(struct model *model, int who, int channel, bool has_item)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    bool is_new = has_item || floor->has_replies;
    if (floor->open && !is_new)
        return yes(0, 0);
    if (is_new && count_replies(floor, -1, PL_REPLY_STATE_CLAIMED) > 0)
        return no(PL_REASON_CLAIMS_UNDECIDED);
    floor->open = true;
    floor->has_replies = false;
    floor->item += is_new;
    if (is_new)
        arrange(floor);
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_floor_close(struct model *model, int who, int channel)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (!model->channels[channel].floor.open)
        return yes(0, 0);
    model->channels[channel].floor.open = false;
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_floor_begin_replies(struct model *model, int who, int channel)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (floor->has_replies)
        return yes(0, 0);
    floor->has_replies = true;
    floor->open = false;
    arrange(floor);
    model->audits++;
    return yes(append(model, channel), 1);
}

// ---- wishes

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
    if (model_roles[whom] == PL_ROLE_BOT)
        return no(PL_REASON_FORBIDDEN);
    reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (!floor->on || !(floor->open || kind == PL_FLOOR_KIND_POINT_OF_ORDER || is_chair))
        return no(PL_REASON_LIST_CLOSED);
    if (!is_present(model, whom, channel))
        return no(PL_REASON_CONFLICT);
    reason = may_wait(floor, whom, kind);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_turn turn = {.id = ++floor->entry_last, .who = whom, .kind = kind};
    put(floor, &turn);
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
        return no(missing(floor, id));
    if (floor->waiting[at].who != who)
        return no(PL_REASON_FORBIDDEN);
    (void)take(floor, at, PL_FLOOR_ENTRY_STATE_WITHDRAWN);
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
        return no(missing(floor, id));
    (void)take(floor, at, PL_FLOOR_ENTRY_STATE_REMOVED);
    model->audits++;
    return yes(append(model, channel), -1);
}

struct expected act_floor_move(struct model *model, int who, int channel, int id, int before)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    int at = find(floor, id);
    if (at < 0)
        return no(missing(floor, id));
    if (before != 0 && find(floor, before) < 0)
        return no(missing(floor, before));
    if (before == id)
        return no(PL_REASON_CONFLICT);
    struct model_turn turn = take(floor, at, PL_FLOOR_ENTRY_STATE_WAITING);
    turn.is_moved = true;
    put_at(floor, &turn, before == 0 ? floor->waiting_count : find(floor, before));
    model->audits++;
    return yes(append(model, channel), -1);
}

struct expected act_floor_readd(struct model *model, int who, int channel, int id)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (id > floor->entry_last)
        return no(PL_REASON_NOT_FOUND);
    struct model_turn turn = floor->left[id];
    bool is_past = turn.id == id && (turn.state == PL_FLOOR_ENTRY_STATE_ENDED ||
                                     turn.state == PL_FLOOR_ENTRY_STATE_REMOVED);
    if (!is_past || find(floor, id) >= 0 || floor->speaker.id == id || floor->interrupted.id == id)
        return no(PL_REASON_CONFLICT);
    if (!is_present(model, turn.who, channel))
        return no(PL_REASON_CONFLICT);
    reason = may_wait(floor, turn.who, turn.kind);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    int at = 0;
    while (at < floor->waiting_count &&
           class_of(floor, &floor->waiting[at]) < class_of(floor, &turn))
        at++;
    turn.is_moved = true;
    put_at(floor, &turn, at);
    model->audits++;
    return yes(append(model, channel), -1);
}

// ---- having the floor

// The first that may speak now: replies wait until their time has come.
static int next_of(const struct model_floor *floor)
{
    for (int i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i].kind != PL_FLOOR_KIND_REPLY || floor->has_replies)
            return i;
    return -1;
}

static void clear(struct model *model, int channel, enum pl_floor_kind kind)
{
    struct model_floor *floor = &model->channels[channel].floor;
    if (kind != PL_FLOOR_KIND_QUESTION) {
        end_turn(model, channel, &floor->speaker);
        end_turn(model, channel, &floor->interrupted);
    } else if (floor->speaker.id != 0 && floor->speaker.kind == PL_FLOOR_KIND_QUESTION) {
        end_turn(model, channel, &floor->speaker);
    } else if (floor->speaker.id != 0) {
        floor->speaker.goes_on = floor->speaker.since_ms != 0;
        if (floor->speaker.goes_on) {
            (void)append(model, channel);
            stop(model, floor, &floor->speaker);
        }
        floor->interrupted = floor->speaker;
    }
}

// Who would be ended by `next` with hardly a word said since the floor came to them.
static bool has_just_begun(const struct model *model, const struct model_floor *floor,
                           enum pl_floor_kind next)
{
    const struct model_turn *speaker = &floor->speaker;
    bool goes_on = next == PL_FLOOR_KIND_QUESTION && speaker->kind != PL_FLOOR_KIND_QUESTION;
    int64_t running_ms = speaker->since_ms == 0 ? 0 : model->now_ms - speaker->since_ms;
    bool is_back = floor->returned_ms != 0 && model->now_ms - floor->returned_ms < 2000;
    return speaker->id != 0 && !goes_on && (is_back || speaker->spoken_ms + running_ms < 2000);
}

struct expected act_floor_start(struct model *model, int who, int channel, int id, int instead_of)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (instead_of >= 0 && instead_of != floor->speaker.id)
        return no(PL_REASON_CONFLICT);
    int at = id == 0 ? next_of(floor) : find(floor, id);
    if (at < 0)
        return no(id == 0 ? PL_REASON_CONFLICT : missing(floor, id));
    if (floor->waiting[at].kind == PL_FLOOR_KIND_REPLY && !floor->has_replies)
        return no(PL_REASON_CONFLICT);
    struct model_turn turn = floor->waiting[at];
    if (id == 0 && instead_of < 0 && has_just_begun(model, floor, turn.kind))
        return no(PL_REASON_CONFLICT);
    clear(model, channel, turn.kind);
    turn = take(floor, find(floor, turn.id), PL_FLOOR_ENTRY_STATE_SPEAKING);
    turn.allowed_ms = allowed_ms(floor, &turn);
    turn.since_ms = model->now_ms;
    turn.spoken_ms = 0;
    account_of(floor, turn.who)->turns++;
    floor->speaker = turn;
    floor->returned_ms = 0;
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
    if (!run)
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
    if (id == 0 && floor->returned_ms != 0 && model->now_ms - floor->returned_ms < 2000)
        return no(PL_REASON_CONFLICT);
    end_turn(model, channel, &floor->speaker);
    go_on(model, channel);
    model->audits++;
    return yes(model->channels[channel].last_seq, -1);
}

// `id` 0: a delegation is named, and whoever of it has a turn is meant, the interrupted one first.
struct expected act_floor_add_time(struct model *model, int who, int channel, int delegation,
                                   int id, int seconds)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    struct model_turn *turns[] = {&floor->interrupted, &floor->speaker}, *meant = NULL;
    for (size_t i = PL_ARRAY_LEN(turns); i > 0; i--) {
        struct model_turn *turn = turns[i - 1];
        if (turn->id != 0 &&
            (id != 0 ? turn->id == id : model_delegations[turn->who] == delegation))
            meant = turn;
    }
    if (id != 0 && meant == NULL)
        return no(missing(floor, id));
    if (id != 0)
        account_of(floor, meant->who)->added_ms += seconds * 1000;
    else
        floor->accounts[delegation].added_ms += seconds * 1000;
    if (meant != NULL)
        meant->allowed_ms += seconds * 1000; // the present turn gets longer, too
    model->audits++;
    return yes(append(model, channel), -1);
}

// ---- the right of reply

static enum pl_reason may_claim(const struct model *model, int who, int channel)
{
    enum pl_role role = model_roles[who];
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (role != PL_ROLE_DELEGATE && role != PL_ROLE_HEAD && role != PL_ROLE_EXPERT)
        return PL_REASON_FORBIDDEN;
    return model_reach(model, who, channel);
}

// Whether another than a delegation itself, and no bot, has named it, as far as one is told.
static bool is_other(int delegation, const struct model_message *cause, int named_by)
{
    int who = cause != NULL ? cause->author : named_by;
    bool is_unnamed = cause != NULL && cause->is_unnamed;
    bool is_untold = cause != NULL && cause->is_untold;
    return (is_untold || model_delegations[who] != delegation) &&
           (is_unnamed || model_roles[who] != PL_ROLE_BOT);
}

struct expected act_reply_claim(struct model *model, int who, int channel, int64_t seq,
                                int named_by)
{
    int delegation = model_delegations[who];
    enum pl_reason reason = may_claim(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    if (seq != 0 ? message(model, channel, seq) == NULL : named_by < 0)
        return no(PL_REASON_NOT_FOUND);
    if (delegation < 0 || !is_other(delegation, message(model, channel, seq), named_by))
        return no(PL_REASON_FORBIDDEN);
    reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (!floor->on)
        return no(PL_REASON_LIST_CLOSED);
    if (count_replies(floor, delegation, PL_REPLY_STATE_CLAIMED) > 0)
        return no(PL_REASON_CONFLICT);
    if (count_replies(floor, delegation, PL_REPLY_STATE_GRANTED) >= floor->replies_max ||
        count_replies(floor, -1, PL_REPLY_STATE_COUNT) >= REPLIES_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    floor->replies[++floor->reply_last] =
        (struct model_reply){.who = who, .item = floor->item, .state = PL_REPLY_STATE_CLAIMED};
    return yes(append(model, channel), -1);
}

struct expected act_reply_decide(struct model *model, int who, int channel, int number, bool grant)
{
    enum pl_reason reason = may_chair(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    struct model_reply *reply = &floor->replies[number];
    if (number < 1 || number > floor->reply_last)
        return no(PL_REASON_NOT_FOUND);
    if (reply->state != PL_REPLY_STATE_CLAIMED || reply->item != floor->item)
        return no(PL_REASON_CONFLICT);
    int granted = count_replies(floor, model_delegations[reply->who], PL_REPLY_STATE_GRANTED);
    if (grant && granted >= floor->replies_max)
        return no(PL_REASON_LIMIT_REACHED);
    if (grant && !is_present(model, reply->who, channel))
        return no(PL_REASON_CONFLICT);
    if (grant && may_wait(floor, reply->who, PL_FLOOR_KIND_REPLY) != PL_REASON_COUNT)
        return no(PL_REASON_LIMIT_REACHED);
    reply->state = grant ? PL_REPLY_STATE_GRANTED : PL_REPLY_STATE_REFUSED;
    model->audits++;
    if (grant) {
        struct model_turn turn = {.id = ++floor->entry_last,
                                  .who = reply->who,
                                  .kind = PL_FLOOR_KIND_REPLY,
                                  .reply = number};
        reply->number = granted + 1;
        put(floor, &turn);
    }
    return yes(append(model, channel), -1);
}

struct expected act_reply_redact(struct model *model, int who, int channel, int number)
{
    enum pl_reason reason = model_may_act(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_floor *floor = &model->channels[channel].floor;
    struct model_reply *reply = &floor->replies[number];
    if (number < 1 || number > floor->reply_last)
        return no(PL_REASON_NOT_FOUND);
    if (reply->redacted_seq != 0)
        return yes(reply->redacted_seq, 0);
    reply->redacted_seq = append(model, channel);
    model->audits++;
    return yes(reply->redacted_seq, 1);
}
