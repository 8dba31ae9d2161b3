// SPDX-License-Identifier: MIT
/*
 * Sanctions once more: a list from the first to the last, looked through for every question.
 */
#include "model_private.h"

enum { WARNINGS_MAX = 8, APPEAL_MS = 7 * 24 * 3600 * 1000 };

static bool binds(const struct model_sanction *sanction, int who)
{
    if (model_roles[who] == PL_ROLE_ADMIN)
        return false;
    if (sanction->target.person >= 0)
        return sanction->target.person == who;
    return sanction->target.delegation == model_delegations[who] && !model_moderates(who);
}

// One that is in force on this person; a channel of -1 is that of suspensions.
static bool is_under(const struct model *model, int who, enum pl_sanction_kind kind, int channel)
{
    for (int i = 1; i <= model->sanction_count; i++) {
        const struct model_sanction *one = &model->sanctions[i];
        // One that has run out binds nobody, also before the clock has ended it.
        if (one->in_force && one->until_ms > model->now_ms && one->kind == kind &&
            one->channel == channel && binds(one, who))
            return true;
    }
    return false;
}

bool model_is_suspended(const struct model *model, int who)
{
    return is_under(model, who, PL_SANCTION_KIND_SUSPENSION, -1);
}

static bool is_warned(const struct model *model, int who)
{
    for (int i = 1; i <= model->sanction_count; i++) {
        const struct model_sanction *one = &model->sanctions[i];
        if (one->in_force && one->kind == PL_SANCTION_KIND_WARNING && binds(one, who) &&
            (one->acknowledged & 1u << who) == 0)
            return true;
    }
    return false;
}

enum pl_reason model_reach(const struct model *model, int who, int channel)
{
    if (channel < 0)
        return PL_REASON_NOT_FOUND;
    return is_under(model, who, PL_SANCTION_KIND_REMOVAL, channel) ? PL_REASON_REMOVED
                                                                   : PL_REASON_COUNT;
}

enum pl_reason model_may_act(const struct model *model, int who, int channel)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    return model_moderates(who) ? model_reach(model, who, channel) : PL_REASON_FORBIDDEN;
}

enum pl_reason model_silenced(const struct model *model, int who, int channel)
{
    if (is_under(model, who, PL_SANCTION_KIND_MUTE, channel))
        return PL_REASON_MUTED;
    return is_warned(model, who) ? PL_REASON_WARNING_PENDING : PL_REASON_COUNT;
}

enum pl_reason model_voice(const struct model *model, int who, int channel)
{
    const struct model_channel *at = &model->channels[channel];
    if (at->is_locked && at->lock_mode == PL_LOCK_MODE_CLOSED)
        return PL_REASON_CHANNEL_LOCKED;
    enum pl_reason reason = model_silenced(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return reason;
    bool is_locked = at->is_locked && !model_moderates(who) && model_roles[who] != PL_ROLE_EXPERT;
    return is_locked ? PL_REASON_CHANNEL_LOCKED : PL_REASON_COUNT;
}

static enum pl_reason may_sanction(int who, struct model_target target)
{
    if (target.person < 0 && target.delegation < 0)
        return PL_REASON_NOT_FOUND;
    if (target.person < 0)
        return PL_REASON_COUNT;
    bool is_above = model_roles[target.person] == PL_ROLE_ADMIN ||
                    (model_moderates(target.person) && model_roles[who] != PL_ROLE_ADMIN);
    return is_above || target.person == who ? PL_REASON_FORBIDDEN : PL_REASON_COUNT;
}

static bool is_same_target(struct model_target a, struct model_target b)
{
    return a.person == b.person && a.delegation == b.delegation;
}

// 0: none.
static int find_sanction(const struct model *model, enum pl_sanction_kind kind, int channel,
                         struct model_target target)
{
    for (int i = 1; i <= model->sanction_count; i++) {
        const struct model_sanction *one = &model->sanctions[i];
        if (one->in_force && one->kind == kind && one->channel == channel &&
            is_same_target(one->target, target))
            return i;
    }
    return 0;
}

// Whether an appeal waits against one that another of its kind would join or replace.
static bool is_appeal_in_the_way(const struct model *model, enum pl_sanction_kind kind, int channel,
                                 struct model_target target)
{
    for (int i = 1; i <= model->sanction_count; i++) {
        const struct model_sanction *one = &model->sanctions[i];
        if (one->in_force && one->until_ms > model->now_ms && one->is_appealed &&
            !one->is_reviewed && one->kind == kind && one->channel == channel &&
            is_same_target(one->target, target))
            return true;
    }
    return false;
}

static int count_warnings(const struct model *model, struct model_target target)
{
    int count = 0;
    for (int i = 1; i <= model->sanction_count; i++)
        count += model->sanctions[i].in_force &&
                 model->sanctions[i].kind == PL_SANCTION_KIND_WARNING &&
                 is_same_target(model->sanctions[i].target, target);
    return count;
}

// Its event, in its channel or in all; the seq, or 0 of a suspension.
static int64_t append_sanction(struct model *model, int channel)
{
    if (channel >= 0)
        return append(model, channel);
    for (int i = 0; i < MODEL_CHANNELS; i++)
        append(model, i);
    return 0;
}

// What has to be so before any sanction is imposed or lifted.
static enum pl_reason may_act(const struct model *model, int who, enum pl_sanction_kind kind,
                              int channel, struct model_target target)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (!model_moderates(who))
        return PL_REASON_FORBIDDEN;
    if (kind != PL_SANCTION_KIND_SUSPENSION && model_reach(model, who, channel) != PL_REASON_COUNT)
        return model_reach(model, who, channel);
    return may_sanction(who, target);
}

// Before its own event.
static void leave_floors(struct model *model, const struct model_sanction *sanction)
{
    uint32_t bound = 0;
    for (int who = 0; who < MODEL_PEOPLE; who++)
        bound |= (uint32_t)binds(sanction, who) << who;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        bool is_there = sanction->kind == PL_SANCTION_KIND_SUSPENSION ||
                        (sanction->kind == PL_SANCTION_KIND_REMOVAL && sanction->channel == i);
        if (is_there)
            model_floor_leave(model, i, bound);
    }
}

struct expected act_impose(struct model *model, int who, enum pl_sanction_kind kind, int channel,
                           struct model_target target, int64_t seconds)
{
    enum pl_reason reason = may_act(model, who, kind, channel, target);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (kind == PL_SANCTION_KIND_SUSPENSION)
        channel = -1;
    if (kind == PL_SANCTION_KIND_WARNING && count_warnings(model, target) >= WARNINGS_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    if (is_appeal_in_the_way(model, kind, channel, target))
        return no(PL_REASON_CONFLICT);
    if (kind != PL_SANCTION_KIND_WARNING)
        model->sanctions[find_sanction(model, kind, channel, target)].in_force = false;
    int number = ++model->sanction_count;
    model->sanctions[number] = (struct model_sanction){
        .in_force = true,
        .kind = kind,
        .channel = channel,
        .target = target,
        .by = who,
        .until_ms = seconds == 0 ? INT64_MAX : model->now_ms + seconds * 1000,
    };
    model->audits++;
    leave_floors(model, &model->sanctions[number]);
    return (struct expected){
        .seq = append_sanction(model, channel), .changed = -1, .sanction = number};
}

static int64_t end_sanction(struct model *model, int number)
{
    model->sanctions[number].in_force = false;
    model->sanctions[number].read_ms = 0;
    model->audits++;
    return append_sanction(model, model->sanctions[number].channel);
}

struct expected act_lift(struct model *model, int who, enum pl_sanction_kind kind, int channel,
                         struct model_target target)
{
    enum pl_reason reason = may_act(model, who, kind, channel, target);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (kind == PL_SANCTION_KIND_SUSPENSION)
        channel = -1;
    int number = find_sanction(model, kind, channel, target);
    return number == 0 ? yes(0, 0) : yes(end_sanction(model, number), 1);
}

// NULL: none of this number.
static struct model_sanction *sanction(struct model *model, int number)
{
    return number >= 1 && number <= model->sanction_count ? &model->sanctions[number] : NULL;
}

struct expected act_acknowledge(struct model *model, int who, int number)
{
    struct model_sanction *one = sanction(model, number);
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (one == NULL || one->kind != PL_SANCTION_KIND_WARNING || !binds(one, who))
        return no(PL_REASON_NOT_FOUND);
    bool is_news = one->in_force && (one->acknowledged & 1u << who) == 0;
    if (is_news) {
        one->acknowledged |= 1u << who;
        one->in_force = one->target.person < 0;
        one->read_ms = one->in_force ? 0 : model->now_ms;
    }
    return (struct expected){.changed = is_news, .sanction = number};
}

// An appeal against one that is in force, or a warning that was read.
static bool waits(const struct model_sanction *one)
{
    return (one->in_force || one->read_ms != 0) && one->is_appealed && !one->is_reviewed;
}

struct expected act_unwarn(struct model *model, int who, int number)
{
    const struct model_sanction *one = sanction(model, number);
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (one == NULL || one->kind != PL_SANCTION_KIND_WARNING)
        return no(PL_REASON_NOT_FOUND);
    enum pl_reason reason = model_reach(model, who, one->channel);
    if (reason == PL_REASON_COUNT)
        reason = may_sanction(who, one->target);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    return one->in_force || waits(one) ? yes(end_sanction(model, number), 1) : yes(0, 0);
}

struct expected act_appeal(struct model *model, int who, int number, int text)
{
    struct model_sanction *one = sanction(model, number);
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (one == NULL || !binds(one, who))
        return no(PL_REASON_NOT_FOUND);
    bool is_read = one->read_ms != 0 && model->now_ms - one->read_ms < APPEAL_MS;
    if (!one->in_force && !is_read && !waits(one))
        return no(PL_REASON_NOT_FOUND);
    struct expected done = {.changed = -1, .sanction = number};
    if (one->is_appealed && !one->is_reviewed && one->appealed_by == who &&
        one->appeal_text == text)
        return done;
    if (one->is_appealed)
        return no(PL_REASON_CONFLICT);
    one->is_appealed = true;
    one->appealed_by = who;
    one->appeal_text = text;
    return done;
}

struct expected act_review(struct model *model, int who, int number, bool lift)
{
    struct model_sanction *one = sanction(model, number);
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (one == NULL)
        return no(PL_REASON_NOT_FOUND);
    enum pl_reason reason =
        one->channel < 0 ? PL_REASON_COUNT : model_reach(model, who, one->channel);
    if (reason == PL_REASON_COUNT)
        reason = may_sanction(who, one->target);
    if (reason == PL_REASON_COUNT && one->by == who)
        reason = PL_REASON_FORBIDDEN;
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (one->is_reviewed && one->reviewed_by == who && one->is_lifted == lift)
        return (struct expected){.changed = 0, .sanction = number};
    if (!waits(one))
        return no(PL_REASON_CONFLICT);
    one->is_reviewed = true;
    one->is_lifted = lift;
    one->reviewed_by = who;
    if (lift)
        end_sanction(model, number);
    else
        model->audits++;
    return (struct expected){.changed = 1, .sanction = number};
}

// The first to run out; 0: none does.
static int next_sanction(const struct model *model)
{
    int first = 0;
    for (int i = 1; i <= model->sanction_count; i++)
        if (model->sanctions[i].in_force && model->sanctions[i].until_ms != INT64_MAX &&
            (first == 0 || model->sanctions[i].until_ms < model->sanctions[first].until_ms))
            first = i;
    return first;
}

int64_t model_sanction_next_ms(const struct model *model)
{
    int first = next_sanction(model);
    return first == 0 ? INT64_MAX : model->sanctions[first].until_ms;
}

void model_sanction_end_next(struct model *model)
{
    end_sanction(model, next_sanction(model));
}
