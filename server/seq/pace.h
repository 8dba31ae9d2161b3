// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_PACE_H
#define PL_SEQ_PACE_H

/*
 * When the core commits next: at once, or a moment later and more of it.
 *
 * A commit costs about as much for sixteen commands as for one. While commands come one by one,
 * each gets its own and its answer soonest; from some hundreds a second on they would keep a
 * processor busy with commits alone, so each batch gathers for a moment. Moderators' commands never
 * wait (seq/intake.c).
 *
 * Time: microseconds, monotonic, passed in.
 */

#include <stddef.h>
#include <stdint.h>

enum {
    PL_PACE_WINDOW_US = 100 * 1000, // the rate is counted over windows of this length
    PL_PACE_RATE = 400,             // entries a second; at or below: never wait
    PL_PACE_ENTRIES = 64,           // as many make a batch worth its commit: never wait for more
};

struct pl_pace {
    int64_t us_max;    // between two batches of a busy core; 0: never wait
    int64_t window_us; // start of the present window
    int64_t last_us;   // the last batch was taken
    size_t count;      // entries in the present window
    size_t rate;       // entries a second in the window before
};

// How long the next batch may gather from now on.
int64_t pl_pace_wait_us(struct pl_pace *pace, int64_t now_us);
// Notes a batch.
void pl_pace_took(struct pl_pace *pace, int64_t now_us, size_t entries);

#endif
