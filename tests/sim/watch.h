// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_WATCH_H
#define PL_TESTS_WATCH_H

/*
 * What anybody can hold against the log who only reads it. It asks neither the core nor the model,
 * so a rule that both had wrong in the same way is still seen here:
 *
 * - whoever is muted says nothing until the mute's end stands in the log;
 * - in a locked channel only moderators and experts say something, in a closed one nobody;
 * - at most one turn runs, and only the one that runs is paused;
 * - each new vote counts one, and what is closed and published counts as many as were cast;
 * - nobody has spoken less than nothing, or has less than nothing left of their time or messages.
 *
 * Bound: a mute for each target and channel, the polls that one run can make.
 */

#include "model.h"
#include "util/arena.h"

struct pl_event_out;
struct pl_notice;

enum { WATCH_TARGETS = MODEL_PEOPLE + MODEL_DELEGATIONS, WATCH_NAME_BYTES = 32 };

struct watch_channel {
    bool is_locked, is_closed;                   // closed: locked for all
    int64_t turn;                                // the entry whose time runs; 0: none
    char muted[WATCH_TARGETS][WATCH_NAME_BYTES]; // ids; "": a free place
};

struct watch {
    struct watch_channel channels[MODEL_CHANNELS];
    int64_t votes[MODEL_POLLS]; // by the poll's number
    struct pl_arena arena;      // of one event
};

void watch_init(struct watch *watch);
void watch_fini(struct watch *watch);

// Takes the next event of a channel. Returns NULL, or what is wrong with it.
const char *watch_event(struct watch *watch, const struct pl_event_out *event);
// The same of a notice.
const char *watch_notice(struct watch *watch, const struct pl_notice *notice);

#endif
