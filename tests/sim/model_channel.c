// SPDX-License-Identifier: MIT
/*
 * What moderators set in a channel: locks, slow mode, approval, attribution, times, budgets.
 */
#include "model_private.h"

// What moderators set: changes the value and appends an event, unless it is so already.
static struct expected act_set(struct model *model, int who, int channel, int64_t now,
                               int64_t wanted)
{
    enum pl_reason reason = model_may_act(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (now == wanted)
        return yes(0, 0);
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_lock(struct model *model, int who, int channel, enum pl_lock_mode mode)
{
    struct model_channel *at = &model->channels[channel < 0 ? 0 : channel];
    bool is_so = channel >= 0 && at->is_locked && at->lock_mode == mode;
    if (mode == PL_LOCK_MODE_CLOSED && !is_so &&
        model_may_act(model, who, channel) == PL_REASON_COUNT)
        model_close_segment(model, channel);
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (!expected.is_refused) {
        at->is_locked = true;
        at->lock_mode = mode;
        at->is_locked_by_summit = at->is_locked_by_summit && is_so;
    }
    return expected;
}

struct expected act_unlock(struct model *model, int who, int channel)
{
    bool now = channel >= 0 && model->channels[channel].is_locked;
    struct expected expected = act_set(model, who, channel, now, false);
    if (!expected.is_refused) {
        model->channels[channel].is_locked = false;
        model->channels[channel].is_locked_by_summit = false;
    }
    return expected;
}

struct expected act_lock_all(struct model *model, int who, bool lock)
{
    bool is_news = false;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        if (lock ? model->channels[i].is_locked : !model->channels[i].is_locked_by_summit)
            continue;
        model->channels[i].is_locked = lock;
        model->channels[i].is_locked_by_summit = lock;
        model->channels[i].lock_mode = PL_LOCK_MODE_READ_ONLY;
        append(model, i);
        is_news = true;
    }
    model->audits += is_news;
    return yes(0, -1);
}

struct expected act_attribution(struct model *model, int who, int channel,
                                enum pl_attribution_level level, bool is_untold)
{
    struct model_channel *at = &model->channels[channel < 0 ? 0 : channel];
    enum pl_attribution_level before = at->level;
    bool is_so = before == level && at->is_untold == is_untold;
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (expected.is_refused || is_so)
        return expected;
    at->level = level;
    at->is_untold = is_untold;
    if (before == PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        model_end_segment(model, channel);
    return expected;
}

struct expected act_anonymous_questions(struct model *model, int who, int channel, bool on)
{
    struct model_channel *at = &model->channels[channel < 0 ? 0 : channel];
    struct expected expected = act_set(model, who, channel, at->has_anonymous_questions, on);
    if (!expected.is_refused)
        at->has_anonymous_questions = on;
    return expected;
}

struct expected act_slow(struct model *model, int who, int channel, int64_t seconds,
                         enum pl_counted_per per)
{
    struct model_channel *at = &model->channels[channel < 0 ? 0 : channel];
    if (seconds == 0)
        per = PL_COUNTED_PER_PARTICIPANT;
    bool is_so = channel >= 0 && at->slow_s == seconds && at->slow_per == per;
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (!expected.is_refused) {
        at->slow_s = seconds;
        at->slow_per = per;
    }
    return expected;
}

struct expected act_approval(struct model *model, int who, int channel,
                             const struct model_approval *wish)
{
    struct model_approval *now = &model->channels[channel < 0 ? 0 : channel].approval;
    bool is_so = channel >= 0 && now->mode == wish->mode && now->first == wish->first &&
                 now->deadline_s == wish->deadline_s && now->on_deadline == wish->on_deadline;
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (!expected.is_refused)
        *now = *wish;
    return expected;
}

struct expected act_delay(struct model *model, int who, int channel, int64_t seconds)
{
    int64_t now = channel >= 0 ? model->channels[channel].delay_s : 0;
    struct expected expected = act_set(model, who, channel, now, seconds);
    if (!expected.is_refused)
        model->channels[channel].delay_s = seconds;
    return expected;
}

struct expected act_schedule(struct model *model, int who, int channel, int64_t opens_ms,
                             int64_t closes_ms)
{
    struct model_channel *at = &model->channels[channel < 0 ? 0 : channel];
    bool is_over = (opens_ms != 0 && opens_ms <= model->now_ms) ||
                   (closes_ms != 0 && closes_ms <= model->now_ms);
    bool may = !model_is_suspended(model, who) && model_moderates(who) &&
               model_reach(model, who, channel) == PL_REASON_COUNT;
    if (may && is_over)
        return no(PL_REASON_INVALID_PARAMS);
    bool is_so = channel >= 0 && at->opens_ms == opens_ms && at->closes_ms == closes_ms;
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (!expected.is_refused) {
        at->opens_ms = opens_ms;
        at->closes_ms = closes_ms;
    }
    return expected;
}

struct expected act_budget(struct model *model, int who, int channel,
                           const struct model_budget *wish)
{
    struct model_budget *now = &model->channels[channel < 0 ? 0 : channel].budget;
    bool is_so = channel >= 0 && now->messages == wish->messages && now->per == wish->per &&
                 now->reserve == wish->reserve && now->window_s == wish->window_s;
    struct expected expected = act_set(model, who, channel, is_so, true);
    if (!expected.is_refused && !is_so) {
        *now = *wish;
        now->from_ms = model->now_ms;
    }
    return expected;
}
