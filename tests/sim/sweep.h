// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_SWEEP_H
#define PL_TESTS_SWEEP_H

/*
 * Fails the first, second, ... n-th call that can fail while a command is applied, until it needs
 * no more of them: calls of the disk (disk.h), statements of the store, and SQLite's memory. Each
 * time all of it is refused and the database is as it was, or it is done as the model says. Which
 * call is next is kept for each method, so that a run goes on with the next such command.
 *
 * Not failed: the memory of Pleno itself and of jansson, where the process ends by design
 * (pl_alloc, pl_decode_setup).
 */

#include "proto/gen.h"

struct pl_entry;
struct pl_outcomes;
struct sim;

enum sweep_kind { SWEEP_FULL, SWEEP_EIO, SWEEP_STATEMENT, SWEEP_SQLITE_MEMORY, SWEEP_KINDS };

struct sweep {
    bool is_on, is_quick;                   // quick: the 1st, 2nd, 4th, 8th, ...
    int next[PL_METHOD_COUNT][SWEEP_KINDS]; // 0: not begun, -1: done
    size_t failed[SWEEP_KINDS], done[SWEEP_KINDS];
    size_t failed_queries;
};

// Before anything uses SQLite or jansson.
void sweep_setup(void);
// In the place of world_apply, for one command that will be accepted.
const struct pl_outcomes *sweep_apply(struct sim *sim, const struct pl_entry *entry);
// The same of what only reads, as the record is now: the answer is the right one or none.
void sweep_queries(struct sim *sim);
void sweep_show(const struct sweep *sweep);

#endif
