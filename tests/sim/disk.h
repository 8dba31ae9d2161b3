// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_DISK_H
#define PL_TESTS_DISK_H

/*
 * A disk for tests, in memory, which SQLite uses as its default from disk_new to disk_free. It
 * knows of each file what a sync has made durable, and each write since. It can lose power: then of
 * what no sync saved some is kept, some dropped, some torn at sectors, by the seed. And it can
 * fail: a sync that fails forgets what it could not write, as kernels do.
 *
 * The first sync of a new file syncs the folder, as SQLite does it; a file that was removed after
 * the last sync of the folder may come back.
 *
 * Thread: one.
 */

#include "util/base.h"

struct disk;

enum disk_fault {
    DISK_FULL, // writes: some of it is written, ENOSPC
    DISK_EIO,  // anything
    DISK_FAULT_COUNT
};

// What a test breaks to see that it is found.
enum disk_lie {
    DISK_LIE_NONE,
    DISK_LIE_SYNC, // says that it has synced, and has not
    DISK_LIE_TORN, // forgets a sector of what was synced when it loses power
};

struct disk *disk_new(void);
void disk_free(struct disk *disk); // all files must be closed
// Decides all that is random from then on; SQLite's own random numbers as well.
void disk_seed(struct disk *disk, uint64_t seed);
void disk_lie(struct disk *disk, enum disk_lie lie);
// Called before each change of a file. NULL: nothing is.
void disk_watch(struct disk *disk, void (*before_change)(void *arg), void *arg);

// The power fails, or the process ends, within the n-th change from now, the first being 1; 0: not.
// From then on everything fails, until disk_start.
void disk_die_at(struct disk *disk, int change);
void disk_die_at_sync(struct disk *disk, bool done); // the next; `done`: durable, and nobody knows
void disk_die(struct disk *disk);                    // now
bool disk_is_dead(const struct disk *disk);
// Starts again, when all files are closed. `power`: what no sync saved is at risk; otherwise only
// the process has ended.
void disk_start(struct disk *disk, bool power);

// The n-th call from now fails, the first being 1, and with `lasting` all after it; 0: none does.
// What this fault cannot befall does not count.
void disk_fail_at(struct disk *disk, enum disk_fault fault, int call, bool lasting);
bool disk_has_failed(const struct disk *disk); // since disk_fail_at

#endif
