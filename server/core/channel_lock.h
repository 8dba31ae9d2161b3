// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CHANNEL_LOCK_H
#define PL_CORE_CHANNEL_LOCK_H

/*
 * Locking and unlocking a channel: the act itself, for whoever does it.
 *
 * Each appends the channel's event and keeps the state; nothing is audited here, since one act may
 * lock many channels. Closing ends a segment off the record first. When the channel is so already
 * nothing happens and `ret_changed` is false. `reason` is empty when none was given. Return 0 or a
 * negative errno.
 */

#include "core/ctx.h"

// In the speaker's name. Locking in another mode changes the mode.
PL_MUST_USE int pl_channel_lock(struct pl_ctx *ctx, struct pl_channel *channel,
                                enum pl_lock_mode mode, struct pl_str reason, bool *ret_changed);
// As one of all channels, which are unlocked together: read-only.
PL_MUST_USE int pl_channel_lock_for_summit(struct pl_ctx *ctx, struct pl_channel *channel,
                                           struct pl_str reason, bool *ret_changed);
PL_MUST_USE int pl_channel_unlock(struct pl_ctx *ctx, struct pl_channel *channel,
                                  struct pl_str reason, bool *ret_changed);

// By the clock, in the name of whoever set the time: locks as `closed`, or unlocks.
PL_MUST_USE int pl_channel_close_by_clock(struct pl_ctx *ctx, struct pl_channel *channel,
                                          const struct pl_participant *actor, bool *ret_changed);
PL_MUST_USE int pl_channel_open_by_clock(struct pl_ctx *ctx, struct pl_channel *channel,
                                         const struct pl_participant *actor, bool *ret_changed);

#endif
