// SPDX-License-Identifier: MIT
#ifndef PL_NET_SESSION_H
#define PL_NET_SESSION_H

/*
 * Who is signed in on this thread: sessions, grouped by participant.
 *
 * A party is one participant with all sessions it has here; they share its token buckets. It stays
 * a while after its last session, so that reconnecting does not refill them.
 *
 * Owner:  one net thread.
 * Bound:  sessions_per_participant each; a party without sessions is forgotten after
 *         PL_PARTY_KEPT_MS.
 */

#include <sys/queue.h>

#include "conf/limits.h"
#include "core/core.h"
#include "util/bucket.h"
#include "util/map.h"

struct pl_party;
struct pl_requester;

enum { PL_PARTY_KEPT_MS = 60000 }; // the buckets are full again by then

struct pl_session {
    struct pl_party *party;
    struct pl_requester *requester;
    int64_t token; // row id of the token that opened it
    enum pl_role role;
    uint8_t *channel_rights; // [channel index], bits of enum pl_channel_right
    size_t channel_count;
    LIST_ENTRY(pl_session) of_party;
    LIST_ENTRY(pl_session) link; // pl_sessions::all
};

struct pl_party {
    int64_t participant; // row id, the key
    char *public_json;   // the protocol's Participant
    char *delegation;    // id, "" for none
    LIST_HEAD(, pl_session) sessions;
    size_t session_count;
    struct pl_bucket messages;
    struct pl_bucket requests;
    int64_t idle_since_ms; // without sessions
    TAILQ_ENTRY(pl_party) idle;
    UT_hash_handle hh;
};

struct pl_sessions {
    struct pl_party *parties; // by participant
    TAILQ_HEAD(, pl_party) idle;
    LIST_HEAD(, pl_session) all;
    size_t count;
    size_t party_count; // with at least one session
    const struct pl_limits *limits;
};

void pl_sessions_init(struct pl_sessions *sessions, const struct pl_limits *limits);
void pl_sessions_fini(struct pl_sessions *sessions); // all sessions must be closed

// Returns 0, or -EMFILE when the participant has sessions_per_participant already.
PL_MUST_USE int pl_session_open(struct pl_sessions *sessions, const struct pl_session_grant *grant,
                                struct pl_requester *requester, int64_t now_ms,
                                struct pl_session **ret_session);
void pl_session_close(struct pl_sessions *sessions, struct pl_session *session, int64_t now_ms);

struct pl_party *pl_party_find(const struct pl_sessions *sessions, int64_t participant);
bool pl_session_may(const struct pl_session *session, uint32_t channel,
                    enum pl_channel_right right);

// Forgets parties that have been without sessions for long enough.
void pl_sessions_sweep(struct pl_sessions *sessions, int64_t now_ms);

#endif
