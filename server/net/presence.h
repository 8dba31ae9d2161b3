// SPDX-License-Identifier: MIT
#ifndef PL_NET_PRESENCE_H
#define PL_NET_PRESENCE_H

/*
 * Who is here: participants with at least one session on this thread, by delegation.
 *
 * Changes are told together: the first marks, a timer tells. With many sessions it tells less
 * often, so that all together get at most PL_PRESENCE_NOTICES_PER_S of them.
 *
 * Owner: one net thread.
 */

#include <uv.h>

#include "util/map.h"

struct pl_net;
struct pl_party;

enum {
    PL_PRESENCE_MS_MIN = 1000,
    PL_PRESENCE_NOTICES_PER_S = 2000,
    PL_PRESENCE_LIST_MAX = 200, // participants in one presence.list
};

struct pl_presence_count; // of one delegation

struct pl_presence {
    struct pl_presence_count *delegations; // by id; those with somebody here
    uint32_t delegation_count;
    bool is_dirty;
    int64_t told_ms;
    uv_timer_t timer;
};

PL_MUST_USE int pl_presence_init(struct pl_net *net);
void pl_presence_fini(struct pl_net *net);

// A party has its first session, or lost its last.
void pl_presence_came(struct pl_net *net, const struct pl_party *party);
void pl_presence_went(struct pl_net *net, const struct pl_party *party);

#endif
