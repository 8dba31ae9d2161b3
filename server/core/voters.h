// SPDX-License-Identifier: MIT
#ifndef PL_CORE_VOTERS_H
#define PL_CORE_VOTERS_H

/*
 * A set of voters, participants or delegations by row id: a bit each, so that it says nothing of
 * the order in which they came.
 *
 * Bound: ids are dense, so an eighth of a byte for each there is.
 */

#include "util/arena.h"

struct pl_voters {
    uint8_t *bits; // in the arena
    size_t bytes;
};

void pl_voters_add(struct pl_voters *voters, int64_t id, struct pl_arena *arena);
void pl_voters_remove(struct pl_voters *voters, int64_t id);
bool pl_voters_have(const struct pl_voters *voters, int64_t id);
// The first id after `id`; 0: none.
int64_t pl_voters_next(const struct pl_voters *voters, int64_t id);
int64_t pl_voters_count(const struct pl_voters *voters);

// Hexadecimal, in the arena.
struct pl_str pl_voters_write(const struct pl_voters *voters, struct pl_arena *arena);
// Returns 0 or -EBADMSG.
PL_MUST_USE int pl_voters_read(struct pl_str text, struct pl_arena *arena,
                               struct pl_voters *ret_voters);

#endif
