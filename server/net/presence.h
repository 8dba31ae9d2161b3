// SPDX-License-Identifier: MIT
#ifndef PL_NET_PRESENCE_H
#define PL_NET_PRESENCE_H

/*
 * Tells this thread's sessions who is here (net/roster.h).
 *
 * Changes are told together: the first sets a timer, the timer tells. With many sessions it tells
 * less often, so that all together get at most PL_PRESENCE_NOTICES_PER_S of them, and never all in
 * one turn of the loop: answers do not wait for it. What changed on other threads is seen at the
 * next tick.
 *
 * Owner: one net thread.
 */

#include <uv.h>

#include "util/buf.h"

struct pl_net;
struct pl_session;

enum {
    PL_PRESENCE_MS_MIN = 1000,
    PL_PRESENCE_NOTICES_PER_S = 2000,
    PL_PRESENCE_LIST_MAX = 200, // participants in one presence.list
    PL_PRESENCE_BYTES_MAX = 1024 * 1024,
};

struct pl_presence {
    uint64_t told_version;   // of the roster
    int64_t sessions;        // over all threads, when it was told last
    bool is_due;             // the timer runs
    struct pl_session *next; // to be told what `text` says; NULL: nobody
    struct pl_buf text;
    int64_t told_ms;
    uv_timer_t timer;
};

PL_MUST_USE int pl_presence_init(struct pl_net *net);
void pl_presence_fini(struct pl_net *net);

// Somebody may have come or gone.
void pl_presence_look(struct pl_net *net);
// A session is about to be closed.
void pl_presence_leave(struct pl_net *net, const struct pl_session *session);

#endif
