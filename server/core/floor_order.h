// SPDX-License-Identifier: MIT
#ifndef PL_CORE_FLOOR_ORDER_H
#define PL_CORE_FLOOR_ORDER_H

/*
 * Who comes next. Questions to the speaker come before points of order, and those before
 * statements; granted replies come after all, but once the rights of reply have begun, before the
 * statements. Within a kind the list's rule decides, then who asked first. Whom a moderator has
 * moved keeps the place on the list that the moderator chose, and the others are arranged around.
 */

#include "core/floor.h"

// Puts an entry on the list, where the rule wants it.
void pl_floor_insert(struct pl_floor *floor, struct pl_floor_entry *entry);
// At the head of its kind, or, where a moderator wants it: in front of `before`, NULL: at the end.
void pl_floor_insert_first(struct pl_floor *floor, struct pl_floor_entry *entry);
void pl_floor_insert_before(struct pl_floor *floor, struct pl_floor_entry *entry,
                            const struct pl_floor_entry *before);
void pl_floor_take(struct pl_floor *floor, const struct pl_floor_entry *entry);

// Brings the list into its order after what the rule looks at has changed.
void pl_floor_arrange(struct pl_floor *floor);
// Likewise, and forgets what moderators have moved.
void pl_floor_arrange_all(struct pl_floor *floor);

// Draws the order of all delegations from the command's seed.
void pl_floor_draw(struct pl_ctx *ctx, struct pl_floor *floor);
// The delegations as drawn; `ret_slugs` has room for all of them. Returns how many.
size_t pl_floor_drawn(const struct pl_floor *floor, struct pl_str *ret_slugs);

// The next one to be given the floor; NULL: nobody.
struct pl_floor_entry *pl_floor_next(const struct pl_floor *floor);
// A reply is not spoken before the rights of reply begin.
bool pl_floor_is_due(const struct pl_floor *floor, const struct pl_floor_entry *entry);

#endif
