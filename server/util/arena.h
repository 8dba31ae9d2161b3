// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_ARENA_H
#define PL_UTIL_ARENA_H

/*
 * Memory for one unit of work, freed in one go: handlers allocate and never free.
 *
 * Owner: whoever called pl_arena_init; pl_arena_fini frees everything.
 * Bound: a block list that grows by doubling up to 1 MiB blocks; aborts on out-of-memory.
 */

#include "util/base.h"

struct pl_arena_block;

struct pl_arena {
    struct pl_arena_block *head;
    size_t used_bytes; // handed out since init or reset
};

void pl_arena_init(struct pl_arena *arena);
void pl_arena_fini(struct pl_arena *arena);
// Frees all but one block.
void pl_arena_reset(struct pl_arena *arena);

// Zeroed, aligned for any type. Never NULL.
void *pl_arena_alloc(struct pl_arena *arena, size_t size);
void *pl_arena_alloc_array(struct pl_arena *arena, size_t count, size_t size);
// A copy, with a NUL behind it that `len` does not count.
struct pl_str pl_arena_copy(struct pl_arena *arena, struct pl_str text);
struct pl_str pl_arena_printf(struct pl_arena *arena, const char *format, ...) PL_PRINTF(2, 3);

#endif
