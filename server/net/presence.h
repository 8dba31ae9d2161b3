// SPDX-License-Identifier: MIT
#ifndef PL_NET_PRESENCE_H
#define PL_NET_PRESENCE_H

/*
 * Tells this thread's sessions who is here (net/roster.h).
 *
 * Changes are told together: the first sets a timer, the timer tells. With many sessions it tells
 * less often, so that all together get at most PL_PRESENCE_NOTICES_PER_S of them. What changed on
 * other threads is seen at the next tick.
 *
 * Owner: one net thread.
 */

#include <uv.h>

#include "util/base.h"

struct pl_net;

enum {
    PL_PRESENCE_MS_MIN = 1000,
    PL_PRESENCE_NOTICES_PER_S = 2000,
    PL_PRESENCE_LIST_MAX = 200, // participants in one presence.list
};

struct pl_presence {
    uint64_t told_version; // of the roster
    int64_t sessions;      // over all threads, when it was told last
    bool is_due;
    int64_t told_ms;
    uv_timer_t timer;
};

PL_MUST_USE int pl_presence_init(struct pl_net *net);
void pl_presence_fini(struct pl_net *net);

// Somebody may have come or gone.
void pl_presence_look(struct pl_net *net);

#endif
