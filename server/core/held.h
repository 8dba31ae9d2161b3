// SPDX-License-Identifier: MIT
#ifndef PL_CORE_HELD_H
#define PL_CORE_HELD_H

/*
 * Messages that wait for a moderator: their names, how they are shown, what is said of a decision.
 */

#include "core/ctx.h"
#include "core/message.h"
#include "store/held.h"

// The id by which the protocol names a held message, and back.
struct pl_str pl_held_id(struct pl_ctx *ctx, int64_t row);
// Returns 0 or -EINVAL.
PL_MUST_USE int pl_held_parse(struct pl_str held_id, int64_t *ret_row);

// As moderators see it.
struct pl_wire_held_item pl_held_item(struct pl_ctx *ctx, const struct pl_channel *channel,
                                      const struct pl_held_row *row);

// Puts a draft into the queue, under the row id draft->held, and tells the moderators. 0 or a
// negative errno.
PL_MUST_USE int pl_held_hold(struct pl_ctx *ctx, struct pl_channel *channel,
                             const struct pl_draft *draft);

// Finds one that still waits, and its channel; refuses with not_found, or with conflict when it was
// decided before.
int pl_held_find_waiting(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                         struct pl_channel **ret_channel);

// Settles it by the event that is now the channel's last, audits the request, and tells the
// moderators and the author. `reason` is empty when approved. Returns 0 or a negative errno.
PL_MUST_USE int pl_held_decide(struct pl_ctx *ctx, struct pl_channel *channel,
                               const struct pl_held_row *row, enum pl_held_state state,
                               struct pl_str reason);

#endif
