// SPDX-License-Identifier: MIT
#ifndef PL_NET_ROSTER_H
#define PL_NET_ROSTER_H

/*
 * Who is here, over all net threads: connections by address, participants with their sessions and
 * token buckets, and how many of each delegation.
 *
 * A party is one participant with all sessions it has, on whatever thread; they share its buckets.
 * It stays a while after its last session, so that reconnecting does not refill them.
 *
 * Owner:  whoever called pl_roster_new; the net threads share it and must be gone before it is.
 * Thread: any; one lock, held for moments.
 * Bound:  sessions_per_participant each; a party without sessions is forgotten after
 *         PL_PARTY_KEPT_MS; an address without connections at once.
 * Time:   milliseconds of the monotonic clock, the same for all threads.
 */

#include "conf/limits.h"
#include "core/core.h"
#include "net/address.h"

struct pl_roster;
struct pl_party;

enum {
    PL_PARTY_KEPT_MS = 60000,  // the buckets are full again by then
    PL_EXCESS_PER_MINUTE = 600 // requests refused for their rate before it is abuse
};

struct pl_roster *pl_roster_new(const struct pl_limits *limits); // `limits` must outlive it
void pl_roster_free(struct pl_roster *roster);                   // NULL is fine

// One more connection, of at most `max` in all and `surplus_max` more that are let in to be told
// so. Without an address (NULL) only the total counts. Returns 0 or -EUSERS.
PL_MUST_USE int pl_roster_connect(struct pl_roster *roster, const struct pl_address *address,
                                  int64_t max, int64_t surplus_max, bool *ret_is_surplus);
// The address of a connection that came without one. Returns 0, or -EUSERS when it has too many.
PL_MUST_USE int pl_roster_place(struct pl_roster *roster, const struct pl_address *address);
void pl_roster_disconnect(struct pl_roster *roster, const struct pl_address *address);

// One more session of a participant. Returns 0, or -EMFILE when it has sessions_per_participant
// already. The party stays valid until pl_roster_leave.
PL_MUST_USE int pl_roster_enter(struct pl_roster *roster, const struct pl_session_grant *grant,
                                int64_t now_ms, struct pl_party **ret_party);
void pl_roster_leave(struct pl_roster *roster, struct pl_party *party, int64_t now_ms);

enum pl_taken {
    PL_TAKEN,
    PL_TAKEN_LATER, // `ret_wait_ms` says in how many milliseconds to come again
    PL_TAKEN_ABUSE, // and has come again far too often without waiting
};

// Takes a request from the party's bucket. Who is refused is told a time behind all who were
// refused before: those who keep to it do not meet again, and never come near to abuse.
PL_MUST_USE enum pl_taken pl_roster_take_request(struct pl_roster *roster, struct pl_party *party,
                                                 int64_t now_ms, int64_t *ret_wait_ms);
// Takes a message, whose request is taken already: PL_TAKEN or PL_TAKEN_LATER.
PL_MUST_USE enum pl_taken pl_roster_take_message(struct pl_roster *roster, struct pl_party *party,
                                                 int64_t now_ms, int64_t *ret_wait_ms);

// Forgets parties that have been without sessions for long enough.
void pl_roster_sweep(struct pl_roster *roster, int64_t now_ms);

// Changes whenever somebody has come or gone.
uint64_t pl_roster_version(const struct pl_roster *roster);

struct pl_roster_count {
    uint64_t version;
    int64_t sessions;
    int64_t participants; // with at least one
    struct pl_wire_delegation_count *delegations;
    size_t delegation_count;
};

// Who is here in numbers; the list is in `arena`.
struct pl_roster_count pl_roster_count(struct pl_roster *roster, struct pl_arena *arena);

// The protocol's Participant objects of those who are here, of one delegation or (empty) all.
// Returns how many of at most `max`; their texts are in `arena`.
size_t pl_roster_list(struct pl_roster *roster, struct pl_str delegation, size_t max,
                      struct pl_arena *arena, struct pl_str *ret_participants, bool *ret_more);

#endif
