// SPDX-License-Identifier: MIT
#include "core/channel_lock.h"

#include "core/off_record.h"

// Who locks or unlocks, and what is said of it.
struct act {
    const struct pl_participant *actor;
    struct pl_str reason;
    bool by_clock;
    bool for_summit;
};

static int save(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int error = pl_store_channel_update(ctx->db, &channel->row);
    return error == 0 ? pl_store_channel_rules_set(ctx->db, &channel->rules) : error;
}

static int lock(struct pl_ctx *ctx, struct pl_channel *channel, enum pl_lock_mode mode,
                const struct act *act, bool *ret_changed)
{
    *ret_changed = !channel->row.is_locked || channel->rules.lock_mode != mode;
    if (!*ret_changed)
        return 0;
    int error = mode == PL_LOCK_MODE_CLOSED
                    ? pl_off_record_close(ctx, channel, act->actor, act->by_clock)
                    : 0;
    if (error != 0)
        return error;
    struct pl_event_channel_locked data = {
        .has = PL_HAS_EVENT_CHANNEL_LOCKED_MODE,
        .mode = mode,
        .reason = act->reason,
        .by_clock = act->by_clock,
    };
    if (act->reason.len > 0)
        data.has |= PL_HAS_EVENT_CHANNEL_LOCKED_REASON;
    if (act->by_clock)
        data.has |= PL_HAS_EVENT_CHANNEL_LOCKED_BY_CLOCK;
    struct pl_ctx_event event = {
        .channel = channel, .actor = act->actor, .type = PL_EVENT_CHANNEL_LOCKED, .data = &data};
    error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    channel->row.is_locked = true;
    channel->rules.lock_mode = mode;
    channel->rules.is_locked_by_summit = act->for_summit;
    pl_channel_set_lock_reason(channel, act->reason);
    return save(ctx, channel);
}

static int unlock(struct pl_ctx *ctx, struct pl_channel *channel, const struct act *act,
                  bool *ret_changed)
{
    *ret_changed = channel->row.is_locked;
    if (!*ret_changed)
        return 0;
    struct pl_event_channel_unlocked data = {.reason = act->reason, .by_clock = act->by_clock};
    if (act->reason.len > 0)
        data.has |= PL_HAS_EVENT_CHANNEL_UNLOCKED_REASON;
    if (act->by_clock)
        data.has |= PL_HAS_EVENT_CHANNEL_UNLOCKED_BY_CLOCK;
    struct pl_ctx_event event = {channel, act->actor, PL_EVENT_CHANNEL_UNLOCKED, 0, &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    channel->row.is_locked = false;
    channel->rules.lock_mode = PL_LOCK_MODE_READ_ONLY;
    channel->rules.is_locked_by_summit = false;
    pl_channel_set_lock_reason(channel, (struct pl_str){0});
    return save(ctx, channel);
}

int pl_channel_lock(struct pl_ctx *ctx, struct pl_channel *channel, enum pl_lock_mode mode,
                    struct pl_str reason, bool *ret_changed)
{
    struct act act = {.actor = ctx->speaker, .reason = reason};
    return lock(ctx, channel, mode, &act, ret_changed);
}

int pl_channel_lock_for_summit(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_str reason,
                               bool *ret_changed)
{
    struct act act = {.actor = ctx->speaker, .reason = reason, .for_summit = true};
    return lock(ctx, channel, PL_LOCK_MODE_READ_ONLY, &act, ret_changed);
}

int pl_channel_unlock(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_str reason,
                      bool *ret_changed)
{
    struct act act = {.actor = ctx->speaker, .reason = reason};
    return unlock(ctx, channel, &act, ret_changed);
}

int pl_channel_close_by_clock(struct pl_ctx *ctx, struct pl_channel *channel,
                              const struct pl_participant *actor, bool *ret_changed)
{
    struct act act = {.actor = actor, .by_clock = true};
    return lock(ctx, channel, PL_LOCK_MODE_CLOSED, &act, ret_changed);
}

int pl_channel_open_by_clock(struct pl_ctx *ctx, struct pl_channel *channel,
                             const struct pl_participant *actor, bool *ret_changed)
{
    struct act act = {.actor = actor, .by_clock = true};
    return unlock(ctx, channel, &act, ret_changed);
}
