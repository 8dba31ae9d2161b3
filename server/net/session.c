// SPDX-License-Identifier: MIT
/*
 * Two lists and one map: each session is in its party's list and in the list of all; parties are
 * found by participant. Tokens have no map of their own: one is revoked rarely, and a walk over all
 * sessions then costs less than keeping a second map right.
 */
#include "net/session.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

void pl_sessions_init(struct pl_sessions *sessions, const struct pl_limits *limits)
{
    *sessions = (struct pl_sessions){.limits = limits};
    TAILQ_INIT(&sessions->idle);
    LIST_INIT(&sessions->all);
}

static void party_free(struct pl_sessions *sessions, struct pl_party *party)
{
    TAILQ_REMOVE(&sessions->idle, party, idle);
    HASH_DEL(sessions->parties, party); // NOLINT(clang-analyzer-core.NullDereference): uthash
    free(party->public_json);
    free(party->delegation);
    free(party);
}

void pl_sessions_fini(struct pl_sessions *sessions)
{
    PL_CHECK(sessions->count == 0);
    struct pl_party *party;
    while ((party = TAILQ_FIRST(&sessions->idle)))
        party_free(sessions, party);
}

struct pl_party *pl_party_find(const struct pl_sessions *sessions, int64_t participant)
{
    struct pl_party *party = NULL;
    HASH_FIND(hh, sessions->parties, &participant, sizeof(participant), party);
    return party;
}

static char *copy(struct pl_str text)
{
    char *to = pl_alloc(text.len + 1);
    if (text.len > 0)
        memcpy(to, text.ptr, text.len);
    return to;
}

static struct pl_party *party_of(struct pl_sessions *sessions, const struct pl_session_grant *grant,
                                 int64_t now_ms)
{
    struct pl_party *party = pl_party_find(sessions, grant->participant);
    if (!party) {
        party = pl_alloc(sizeof(*party));
        party->participant = grant->participant;
        party->idle_since_ms = now_ms;
        LIST_INIT(&party->sessions);
        pl_bucket_init(&party->messages, sessions->limits->messages_per_minute, now_ms);
        pl_bucket_init(&party->requests, sessions->limits->requests_per_minute, now_ms);
        HASH_ADD(hh, sessions->parties, participant, sizeof(party->participant), party);
        TAILQ_INSERT_TAIL(&sessions->idle, party, idle);
    }
    free(party->public_json);
    free(party->delegation);
    party->public_json = copy(grant->public_json);
    party->delegation = copy(grant->delegation_id);
    return party;
}

int pl_session_open(struct pl_sessions *sessions, const struct pl_session_grant *grant,
                    struct pl_requester *requester, int64_t now_ms, struct pl_session **ret_session)
{
    struct pl_party *party = party_of(sessions, grant, now_ms);
    int64_t max = sessions->limits->sessions_per_participant;
    if (max > 0 && party->session_count >= (size_t)max)
        return -EMFILE;

    struct pl_session *session = pl_alloc(sizeof(*session));
    session->party = party;
    session->requester = requester;
    session->token = grant->token;
    session->role = grant->role;
    session->channel_count = grant->channel_count;
    session->channel_rights = pl_alloc(grant->channel_count + 1);
    memcpy(session->channel_rights, grant->channel_rights, grant->channel_count);
    if (party->session_count++ == 0) {
        TAILQ_REMOVE(&sessions->idle, party, idle);
        sessions->party_count++;
    }
    LIST_INSERT_HEAD(&party->sessions, session, of_party);
    LIST_INSERT_HEAD(&sessions->all, session, link);
    sessions->count++;
    *ret_session = session;
    return 0;
}

void pl_session_close(struct pl_sessions *sessions, struct pl_session *session, int64_t now_ms)
{
    struct pl_party *party = session->party;
    LIST_REMOVE(session, of_party);
    LIST_REMOVE(session, link);
    sessions->count--;
    if (--party->session_count == 0) {
        sessions->party_count--;
        party->idle_since_ms = now_ms;
        TAILQ_INSERT_TAIL(&sessions->idle, party, idle);
    }
    free(session->channel_rights);
    free(session);
}

bool pl_session_may(const struct pl_session *session, uint32_t channel, enum pl_channel_right right)
{
    return channel < session->channel_count && (session->channel_rights[channel] & right);
}

void pl_sessions_sweep(struct pl_sessions *sessions, int64_t now_ms)
{
    struct pl_party *party;
    while ((party = TAILQ_FIRST(&sessions->idle)) &&
           now_ms - party->idle_since_ms >= PL_PARTY_KEPT_MS)
        party_free(sessions, party);
}
