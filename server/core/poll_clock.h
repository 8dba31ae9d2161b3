// SPDX-License-Identifier: MIT
#ifndef PL_CORE_POLL_CLOCK_H
#define PL_CORE_POLL_CLOCK_H

/*
 * When open polls close by themselves (core/due.h).
 *
 * Owner: struct pl_core; a cache of the table `poll`.
 * Bound: the open polls, PL_POLLS_OPEN_MAX in each channel.
 */

#include "store/polls.h"

struct pl_poll_clock {
    struct pl_poll_due_row *due; // the first to close first
    size_t count;
    size_t cap;
};

void pl_poll_clock_set(struct pl_poll_clock *clock, int64_t poll, int64_t closes_ms);
void pl_poll_clock_remove(struct pl_poll_clock *clock, int64_t poll); // one not there is fine
void pl_poll_clock_clear(struct pl_poll_clock *clock);
void pl_poll_clock_fini(struct pl_poll_clock *clock);

#endif
