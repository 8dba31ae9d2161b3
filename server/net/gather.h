// SPDX-License-Identifier: MIT
#ifndef PL_NET_GATHER_H
#define PL_NET_GATHER_H

/*
 * When a channel's new events go out: at once, or a few milliseconds later together.
 *
 * A send of 32 frames costs about as much as a send of one, so a busy channel with many
 * subscribers gathers. A quiet channel, a small one, and every moderation event go out at once.
 *
 * Time: milliseconds of the loop's monotonic clock, passed in.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PL_GATHER_WINDOW_MS = 200,   // the rate is counted over windows of this length
    PL_GATHER_RATE = 50,         // events a second; at or below: never wait
    PL_GATHER_RATE_FULL = 200,   // from here on: wait as long as allowed; between: in proportion
    PL_GATHER_DELIVERIES = 5000, // events a second times subscribers; at or below: never wait
};

struct pl_gather {
    int64_t window_ms; // start of the present window
    uint32_t count;    // events in it
    uint32_t rate;     // events a second in the window before
};

// Notes one event and says how long it may wait: at most `ms_max` (10 by default: measured, 60 %
// less CPU than a flush per turn at 300 msg/s).
int64_t pl_gather_wait_ms(struct pl_gather *gather, int64_t now_ms, size_t subscribers,
                          bool is_urgent, int64_t ms_max);

#endif
