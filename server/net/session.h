// SPDX-License-Identifier: MIT
#ifndef PL_NET_SESSION_H
#define PL_NET_SESSION_H

/*
 * Who is signed in on this thread: sessions, found by participant. What a participant has over all
 * threads is in net/roster.h.
 *
 * Owner: one net thread.
 * Bound: as the roster's.
 */

#include <sys/queue.h>

#include "net/roster.h"
#include "util/map.h"

struct pl_requester;

struct pl_session {
    struct pl_seat *seat;
    struct pl_party *party;
    struct pl_requester *requester;
    int64_t token; // row id of the token that opened it
    enum pl_role role;
    uint8_t *channel_rights;   // [channel index], bits of enum pl_channel_right
    int64_t *removed_until_ms; // likewise, 0: not removed
    size_t channel_count;
    bool skips_off_record;
    LIST_ENTRY(pl_session) of_seat;
    LIST_ENTRY(pl_session) link; // pl_sessions::all
};

// The sessions that one participant has on this thread; there is one as long as they are.
struct pl_seat {
    int64_t participant; // row id, the key
    LIST_HEAD(, pl_session) sessions;
    UT_hash_handle hh;
};

struct pl_sessions {
    struct pl_roster *roster;
    struct pl_seat *seats; // by participant
    LIST_HEAD(, pl_session) all;
};

void pl_sessions_init(struct pl_sessions *sessions, struct pl_roster *roster);
void pl_sessions_fini(const struct pl_sessions *sessions); // all sessions must be closed

// Returns 0, or -EMFILE when the participant has sessions_per_participant already.
PL_MUST_USE int pl_session_open(struct pl_sessions *sessions, const struct pl_session_grant *grant,
                                struct pl_requester *requester, int64_t now_ms,
                                struct pl_session **ret_session);
void pl_session_close(struct pl_sessions *sessions, struct pl_session *session, int64_t now_ms);

struct pl_seat *pl_seat_find(const struct pl_sessions *sessions, int64_t participant);
bool pl_session_may(const struct pl_session *session, uint32_t channel,
                    enum pl_channel_right right);
// 0: they are not removed from it; INT64_MAX: until somebody lifts it.
int64_t pl_session_removed_until(const struct pl_session *session, uint32_t channel);
void pl_session_removal_changed(struct pl_session *session, uint32_t channel, int64_t until_ms);
bool pl_session_may_anywhere(const struct pl_session *session, enum pl_channel_right right);

#endif
