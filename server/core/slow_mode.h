// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SLOW_MODE_H
#define PL_CORE_SLOW_MODE_H

/*
 * Slow mode: how long one participant, or the members of one delegation together, wait between two
 * messages in a channel. A held message counts when it was sent, not when it is approved.
 * Moderators are exempt, bots are not. Who belongs to no delegation waits alone. After an anonymous
 * question only its author waits: the others would learn that it was one of them.
 */

#include "core/ctx.h"

// 0, or refuses with slow_mode and the time that is left.
int pl_slow_mode_check(struct pl_ctx *ctx, const struct pl_channel *channel);

#endif
