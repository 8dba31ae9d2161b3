// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_WATCH_H
#define PL_TESTS_WATCH_H

/*
 * What must hold whatever anybody sends, each by its name.
 *
 * Most of it is held against the log alone, as anybody can who only reads it: that asks neither the
 * core nor the model, so a rule that both had wrong in the same way is still seen here. The audit
 * log, the chains and the replay are looked at where they can be (check.c, check_record.c); they
 * count here, too.
 *
 * Bound: a mute for each target and channel, the polls and the events that one run can make.
 */

#include "model.h"
#include "util/arena.h"

struct pl_event_out;
struct pl_notice;

enum invariant {
    INVARIANT_MUTED,   // whoever is muted says nothing until the mute's end stands in the log
    INVARIANT_CLOSED,  // locked: only moderators and experts speak; closed: moderators act, no more
    INVARIANT_SPEAKER, // at most one turn runs, and only the one that runs is paused
    INVARIANT_VOTES,   // each new vote counts one; what is closed counts as many as were cast
    INVARIANT_SECRET,  // a secret vote names nobody and says nothing
    INVARIANT_UPVOTES, // a vote for a question counts one, and there are no more than voters
    INVARIANT_CONSENSUS, // the last answers count, one for each delegation; closed is closed
    INVARIANT_REPLIES,   // no more rights of reply in an item than each delegation has
    INVARIANT_LOTS,      // each delegation is drawn once
    INVARIANT_BUDGETS,   // nobody has less than nothing left of their time or messages
    INVARIANT_AUDIT,     // each act has one entry
    INVARIANT_CHAINS,    // both chains verify
    INVARIANT_REPLAY,    // the same commands give the same state
    INVARIANT_DURABLE,   // from here on with crashes only: what was acknowledged is there
    INVARIANT_WHOLE,     // a batch is there wholly or not at all
    INVARIANT_SHOWN,     // what was shown stays, and the next one follows it
    INVARIANT_COUNT
};
extern const char *const invariant_names[INVARIANT_COUNT];

enum { WATCH_TARGETS = MODEL_PEOPLE + MODEL_DELEGATIONS, WATCH_NAME_BYTES = 32 };

// The open consensus call of a channel.
struct watch_call {
    int64_t number; // 0: none is open
    int64_t round;
    char answered[MODEL_DELEGATIONS][WATCH_NAME_BYTES]; // in this round; "": a free place
    enum pl_stance stances[MODEL_DELEGATIONS];
};

// The rights of reply of a delegation that were granted in the present item.
struct watch_granted {
    char delegation[WATCH_NAME_BYTES];
    int64_t count;
};

struct watch_channel {
    bool is_locked, is_closed;                   // closed: locked for all
    int64_t turn;                                // the entry whose time runs; 0: none
    char muted[WATCH_TARGETS][WATCH_NAME_BYTES]; // ids; "": a free place
    bool is_drawn;                               // since somebody looked
    char drawn[MODEL_DELEGATIONS][WATCH_NAME_BYTES];
    struct watch_call call;
    int64_t item, replies_max;
    struct watch_granted granted[MODEL_DELEGATIONS];
    int64_t *upvotes; // of the question of each seq
};

struct watch {
    struct watch_channel channels[MODEL_CHANNELS];
    size_t cap;                 // of the events of a channel
    int64_t votes[MODEL_POLLS]; // by the poll's number
    bool is_secret[MODEL_POLLS];
    int64_t held[INVARIANT_COUNT]; // how often each was looked at and held
    struct pl_arena arena;         // of one event
};

void watch_init(struct watch *watch, size_t cap);
void watch_fini(struct watch *watch);

// What is broken, and how; NULL: nothing.
struct broken {
    enum invariant which;
    const char *how;
};

// Takes the next event of a channel.
struct broken watch_event(struct watch *watch, const struct pl_event_out *event);
// The same of a notice.
struct broken watch_notice(struct watch *watch, const struct pl_notice *notice);

#endif
