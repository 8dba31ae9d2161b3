// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CHANNEL_LOCK_H
#define PL_CORE_CHANNEL_LOCK_H

/*
 * Locking one channel, as channel.lock and summit.lock do it: its event, its state, its row. The
 * caller looks first whether it is so already, and audits. `reason` may be empty.
 */

#include "core/ctx.h"

// Both return 0 or a negative errno.
PL_MUST_USE int pl_channel_lock(struct pl_ctx *ctx, struct pl_channel *channel,
                                struct pl_str reason);
PL_MUST_USE int pl_channel_unlock(struct pl_ctx *ctx, struct pl_channel *channel,
                                  struct pl_str reason);

#endif
