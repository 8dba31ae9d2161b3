// SPDX-License-Identifier: MIT
#include "net/roster.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

#include "util/bucket.h"
#include "util/map.h"

enum { MINUTE_MS = 60000 };

struct pl_party {
    int64_t participant; // row id, the key
    char *public_json;   // the protocol's Participant
    char *delegation;    // id, "" for none
    size_t session_count;
    struct pl_bucket messages;
    struct pl_bucket requests;
    struct pl_bucket excess; // of requests refused
    int64_t refused;         // of those, about how many have yet to come again
    int64_t idle_since_ms;   // without sessions
    TAILQ_ENTRY(pl_party) idle;
    UT_hash_handle hh;
};

// Of one delegation, as long as somebody of it is here.
struct presence {
    char *delegation;
    int64_t count;
    UT_hash_handle hh;
};

struct pl_roster {
    const struct pl_limits *limits;
    pthread_mutex_t lock; // guards all that follows but `version`
    struct pl_addresses addresses;
    int64_t connection_count;
    struct pl_party *parties; // by participant
    TAILQ_HEAD(, pl_party) idle;
    struct presence *delegations; // by id
    size_t delegation_count;
    int64_t session_count;
    int64_t present_count; // parties with a session
    _Atomic uint64_t version;
};

struct pl_roster *pl_roster_new(const struct pl_limits *limits)
{
    struct pl_roster *roster = pl_alloc(sizeof(*roster));
    roster->limits = limits;
    TAILQ_INIT(&roster->idle);
    PL_CHECK(pthread_mutex_init(&roster->lock, NULL) == 0);
    return roster;
}

static void party_free(struct pl_roster *roster, struct pl_party *party)
{
    TAILQ_REMOVE(&roster->idle, party, idle);
    HASH_DEL(roster->parties, party); // NOLINT(clang-analyzer-core.NullDereference): uthash
    free(party->public_json);
    free(party->delegation);
    free(party);
}

void pl_roster_free(struct pl_roster *roster)
{
    if (!roster)
        return;
    PL_CHECK(roster->session_count == 0 && roster->connection_count == 0);
    struct pl_party *party;
    while ((party = TAILQ_FIRST(&roster->idle)))
        party_free(roster, party);
    PL_CHECK(!roster->parties && !roster->delegations);
    pthread_mutex_destroy(&roster->lock);
    free(roster);
}

// Connections

int pl_roster_connect(struct pl_roster *roster, const struct pl_address *address, int64_t max,
                      int64_t surplus_max, bool *ret_is_surplus)
{
    pthread_mutex_lock(&roster->lock);
    int result = roster->connection_count < max + surplus_max ? 0 : -EUSERS;
    if (!result && address)
        result =
            pl_addresses_add(&roster->addresses, address, roster->limits->connections_per_address);
    if (!result)
        *ret_is_surplus = roster->connection_count++ >= max;
    pthread_mutex_unlock(&roster->lock);
    return result;
}

int pl_roster_place(struct pl_roster *roster, const struct pl_address *address)
{
    pthread_mutex_lock(&roster->lock);
    int result =
        pl_addresses_add(&roster->addresses, address, roster->limits->connections_per_address);
    pthread_mutex_unlock(&roster->lock);
    return result;
}

void pl_roster_disconnect(struct pl_roster *roster, const struct pl_address *address)
{
    pthread_mutex_lock(&roster->lock);
    roster->connection_count--;
    if (address)
        pl_addresses_remove(&roster->addresses, address);
    pthread_mutex_unlock(&roster->lock);
}

// Sessions. What follows up to pl_roster_enter is called with the lock held.

static void came(struct pl_roster *roster, const struct pl_party *party)
{
    struct presence *entry = NULL;
    roster->present_count++;
    atomic_fetch_add(&roster->version, 1);
    if (!party->delegation[0])
        return;
    HASH_FIND_STR(roster->delegations, party->delegation, entry);
    if (!entry) {
        entry = pl_alloc(sizeof(*entry));
        entry->delegation = pl_strdup(party->delegation);
        HASH_ADD_KEYPTR(hh, roster->delegations, entry->delegation, strlen(entry->delegation),
                        entry);
        roster->delegation_count++;
    }
    entry->count++;
}

static void went(struct pl_roster *roster, const struct pl_party *party)
{
    struct presence *entry = NULL;
    roster->present_count--;
    atomic_fetch_add(&roster->version, 1);
    HASH_FIND_STR(roster->delegations, party->delegation, entry);
    if (!entry || --entry->count > 0)
        return;
    HASH_DEL(roster->delegations, entry);
    roster->delegation_count--;
    free(entry->delegation);
    free(entry);
}

static struct pl_party *party_of(struct pl_roster *roster, int64_t participant, int64_t now_ms)
{
    struct pl_party *party = NULL;
    HASH_FIND(hh, roster->parties, &participant, sizeof(participant), party);
    if (party)
        return party;
    party = pl_alloc(sizeof(*party));
    party->participant = participant;
    party->idle_since_ms = now_ms;
    pl_bucket_init(&party->messages, roster->limits->messages_per_minute, now_ms);
    pl_bucket_init(&party->requests, roster->limits->requests_per_minute, now_ms);
    pl_bucket_init(&party->excess, PL_EXCESS_PER_MINUTE, now_ms);
    HASH_ADD(hh, roster->parties, participant, sizeof(party->participant), party);
    TAILQ_INSERT_TAIL(&roster->idle, party, idle);
    return party;
}

static char *copy(struct pl_str text)
{
    char *to = pl_alloc(text.len + 1);
    if (text.len > 0)
        memcpy(to, text.ptr, text.len);
    return to;
}

// The newest grant knows best; a party that is here moves to its new delegation.
static void describe(struct pl_roster *roster, struct pl_party *party,
                     const struct pl_session_grant *grant)
{
    if (party->session_count > 0)
        went(roster, party);
    free(party->public_json);
    free(party->delegation);
    party->public_json = copy(grant->public_json);
    party->delegation = copy(grant->delegation_id);
    if (party->session_count > 0)
        came(roster, party);
}

static bool is_described(const struct pl_party *party, const struct pl_session_grant *grant)
{
    return party->public_json &&
           pl_str_equal(pl_str_from(party->public_json), grant->public_json) &&
           pl_str_equal(pl_str_from(party->delegation), grant->delegation_id);
}

int pl_roster_enter(struct pl_roster *roster, const struct pl_session_grant *grant, int64_t now_ms,
                    struct pl_party **ret_party)
{
    int64_t max = roster->limits->sessions_per_participant;
    int result = 0;
    pthread_mutex_lock(&roster->lock);
    struct pl_party *party = party_of(roster, grant->participant, now_ms);
    if (!is_described(party, grant))
        describe(roster, party, grant);
    if (max > 0 && (int64_t)party->session_count >= max) {
        result = -EMFILE;
    } else {
        roster->session_count++;
        if (party->session_count++ == 0) {
            TAILQ_REMOVE(&roster->idle, party, idle);
            came(roster, party);
        }
        *ret_party = party;
    }
    pthread_mutex_unlock(&roster->lock);
    return result;
}

void pl_roster_leave(struct pl_roster *roster, struct pl_party *party, int64_t now_ms)
{
    pthread_mutex_lock(&roster->lock);
    roster->session_count--;
    if (--party->session_count == 0) {
        party->idle_since_ms = now_ms;
        TAILQ_INSERT_TAIL(&roster->idle, party, idle);
        went(roster, party);
    }
    pthread_mutex_unlock(&roster->lock);
}

static enum pl_taken take_request(struct pl_party *party, int64_t now_ms, int64_t *ret_wait_ms)
{
    int64_t unused_ms = 0;
    if (pl_bucket_take(&party->requests, now_ms, ret_wait_ms)) {
        party->refused -= party->refused > 0;
        return PL_TAKEN;
    }
    *ret_wait_ms += party->refused * MINUTE_MS / party->requests.per_minute;
    party->refused += party->refused < PL_REQUESTS_IN_FLIGHT_MAX;
    bool is_abuse = !pl_bucket_take(&party->excess, now_ms, &unused_ms);
    return is_abuse ? PL_TAKEN_ABUSE : PL_TAKEN_LATER;
}

enum pl_taken pl_roster_take_request(struct pl_roster *roster, struct pl_party *party,
                                     int64_t now_ms, int64_t *ret_wait_ms)
{
    pthread_mutex_lock(&roster->lock);
    enum pl_taken taken = take_request(party, now_ms, ret_wait_ms);
    pthread_mutex_unlock(&roster->lock);
    return taken;
}

enum pl_taken pl_roster_take_message(struct pl_roster *roster, struct pl_party *party,
                                     int64_t now_ms, int64_t *ret_wait_ms)
{
    pthread_mutex_lock(&roster->lock);
    bool is_taken = pl_bucket_take(&party->messages, now_ms, ret_wait_ms);
    pthread_mutex_unlock(&roster->lock);
    return is_taken ? PL_TAKEN : PL_TAKEN_LATER;
}

void pl_roster_sweep(struct pl_roster *roster, int64_t now_ms)
{
    struct pl_party *party;
    pthread_mutex_lock(&roster->lock);
    while ((party = TAILQ_FIRST(&roster->idle)) &&
           now_ms - party->idle_since_ms >= PL_PARTY_KEPT_MS)
        party_free(roster, party);
    pthread_mutex_unlock(&roster->lock);
}

// Who is here

uint64_t pl_roster_version(const struct pl_roster *roster)
{
    return atomic_load(&roster->version);
}

struct pl_roster_count pl_roster_count(struct pl_roster *roster, struct pl_arena *arena)
{
    pthread_mutex_lock(&roster->lock);
    struct pl_roster_count result = {
        .version = atomic_load(&roster->version),
        .sessions = roster->session_count,
        .participants = roster->present_count,
        .delegations =
            pl_arena_alloc_array(arena, roster->delegation_count + 1, sizeof(*result.delegations)),
    };
    for (const struct presence *entry = roster->delegations; entry; entry = entry->hh.next) {
        struct pl_wire_delegation_count *to = &result.delegations[result.delegation_count++];
        to->id = pl_arena_copy(arena, pl_str_from(entry->delegation));
        to->count = entry->count;
    }
    pthread_mutex_unlock(&roster->lock);
    return result;
}

size_t pl_roster_list(struct pl_roster *roster, struct pl_str delegation, size_t max,
                      struct pl_arena *arena, struct pl_str *ret_participants, bool *ret_more)
{
    size_t count = 0;
    *ret_more = false;
    pthread_mutex_lock(&roster->lock);
    for (const struct pl_party *party = roster->parties; party; party = party->hh.next) {
        if (party->session_count == 0 ||
            (delegation.len > 0 && !pl_str_equal(pl_str_from(party->delegation), delegation)))
            continue;
        if (count == max) {
            *ret_more = true;
            break;
        }
        ret_participants[count++] = pl_arena_copy(arena, pl_str_from(party->public_json));
    }
    pthread_mutex_unlock(&roster->lock);
    return count;
}
