// SPDX-License-Identifier: MIT
#ifndef PL_STORE_CHECKPOINT_PRIVATE_H
#define PL_STORE_CHECKPOINT_PRIVATE_H

/*
 * Carries the write-ahead log into the database file, on a thread and a connection of its own: a
 * checkpoint on the writer's would make one commit in a few hundred wait for it (p99 2 ms, not 10).
 *
 * Thread: wake from the writer's thread; start and stop from one thread.
 */

#include "util/base.h"

struct pl_checkpoint;

enum pl_checkpoint_mode {
    PL_CHECKPOINT_PASSIVE,  // never blocks anyone
    PL_CHECKPOINT_TRUNCATE, // empties the log; holds the writer up for milliseconds
};

PL_MUST_USE int pl_checkpoint_start(const char *path, struct pl_checkpoint **ret_checkpoint);
void pl_checkpoint_wake(struct pl_checkpoint *checkpoint, enum pl_checkpoint_mode mode);
// Waits until no checkpoint runs and lets none begin, so that the caller can run one itself.
void pl_checkpoint_pause(struct pl_checkpoint *checkpoint);
void pl_checkpoint_resume(struct pl_checkpoint *checkpoint);
void pl_checkpoint_stop(struct pl_checkpoint *checkpoint); // NULL is fine

#endif
