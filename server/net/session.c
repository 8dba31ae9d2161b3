// SPDX-License-Identifier: MIT
/*
 * Two lists and one map: each session is in its seat's list and in the list of all; seats are found
 * by participant. Tokens have no map of their own: one is revoked rarely, and a walk over all
 * sessions then costs less than keeping a second map right.
 */
#include "net/session.h"

#include <stdlib.h>
#include <string.h>

void pl_sessions_init(struct pl_sessions *sessions, struct pl_roster *roster)
{
    *sessions = (struct pl_sessions){.roster = roster};
    LIST_INIT(&sessions->all);
}

void pl_sessions_fini(const struct pl_sessions *sessions)
{
    PL_CHECK(!sessions->seats && LIST_EMPTY(&sessions->all));
}

struct pl_seat *pl_seat_find(const struct pl_sessions *sessions, int64_t participant)
{
    struct pl_seat *seat = NULL;
    HASH_FIND(hh, sessions->seats, &participant, sizeof(participant), seat);
    return seat;
}

static struct pl_seat *seat_of(struct pl_sessions *sessions, int64_t participant)
{
    struct pl_seat *seat = pl_seat_find(sessions, participant);
    if (seat)
        return seat;
    seat = pl_alloc(sizeof(*seat));
    seat->participant = participant;
    LIST_INIT(&seat->sessions);
    HASH_ADD(hh, sessions->seats, participant, sizeof(seat->participant), seat);
    return seat;
}

int pl_session_open(struct pl_sessions *sessions, const struct pl_session_grant *grant,
                    struct pl_requester *requester, int64_t now_ms, struct pl_session **ret_session)
{
    struct pl_party *party = NULL;
    int result = pl_roster_enter(sessions->roster, grant, now_ms, &party);
    if (result)
        return result;
    struct pl_session *session = pl_alloc(sizeof(*session));
    session->seat = seat_of(sessions, grant->participant);
    session->party = party;
    session->requester = requester;
    session->token = grant->token;
    session->role = grant->role;
    session->skips_off_record = grant->skips_off_record;
    session->channel_count = grant->channel_count;
    session->channel_rights = pl_alloc(grant->channel_count + 1);
    memcpy(session->channel_rights, grant->channel_rights, grant->channel_count);
    session->removed_until_ms =
        pl_alloc_array(grant->channel_count + 1, sizeof(*session->removed_until_ms));
    if (grant->removed_until_ms)
        memcpy(session->removed_until_ms, grant->removed_until_ms,
               grant->channel_count * sizeof(*session->removed_until_ms));
    LIST_INSERT_HEAD(&session->seat->sessions, session, of_seat);
    LIST_INSERT_HEAD(&sessions->all, session, link);
    *ret_session = session;
    return 0;
}

void pl_session_close(struct pl_sessions *sessions, struct pl_session *session, int64_t now_ms)
{
    struct pl_seat *seat = session->seat;
    LIST_REMOVE(session, of_seat);
    LIST_REMOVE(session, link);
    if (LIST_EMPTY(&seat->sessions)) {
        HASH_DEL(sessions->seats, seat); // NOLINT(clang-analyzer-core.NullDereference): uthash
        free(seat);
    }
    pl_roster_leave(sessions->roster, session->party, now_ms);
    free(session->channel_rights);
    free(session->removed_until_ms);
    free(session);
}

bool pl_session_may(const struct pl_session *session, uint32_t channel, enum pl_channel_right right)
{
    return channel < session->channel_count && (session->channel_rights[channel] & right);
}

int64_t pl_session_removed_until(const struct pl_session *session, uint32_t channel)
{
    return channel < session->channel_count ? session->removed_until_ms[channel] : 0;
}

void pl_session_removal_changed(struct pl_session *session, uint32_t channel, int64_t until_ms)
{
    // A session that is about to be closed may still have its rights there.
    if (pl_session_removed_until(session, channel) != 0)
        session->removed_until_ms[channel] = until_ms;
}

bool pl_session_may_anywhere(const struct pl_session *session, enum pl_channel_right right)
{
    for (uint32_t i = 0; i < session->channel_count; i++)
        if (pl_session_may(session, i, right))
            return true;
    return false;
}
