// SPDX-License-Identifier: MIT
#ifndef PL_CORE_FLOOR_LEAVE_H
#define PL_CORE_FLOOR_LEAVE_H

/*
 * Who is kept out of a channel does not stay on its speakers' list, nor has the floor there.
 */

#include "core/floor.h"

// Takes one that waits off the list, with its event. 0 or a negative errno.
PL_MUST_USE int pl_floor_take_off(struct pl_ctx *ctx, struct pl_floor *floor,
                                  struct pl_floor_entry *entry, struct pl_str reason);
// Takes all whom a sanction on `target` binds off the list and ends their turns, with an event for
// each, in the speaker's name. Nobody is put back when it ends. 0 or a negative errno.
PL_MUST_USE int pl_floor_leave(struct pl_ctx *ctx, struct pl_channel *channel,
                               struct pl_sanction_target target, struct pl_str reason);

#endif
