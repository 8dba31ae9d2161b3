// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CORE_H
#define PL_CORE_CORE_H

/*
 * The rules: (state, command, time) -> events or a refusal.
 *
 * Deterministic: no clock, no randomness, no locale, no I/O besides the store. Time and random bits
 * come in with each entry. The same entries in the same order give the same state on any machine.
 *
 * Thread: one core, one thread (the core thread). Outcomes are immutable once returned and may be
 *         read by any thread that holds a reference.
 */

#include <stdatomic.h>

#include "conf/limits.h"
#include "proto/gen.h"
#include "util/arena.h"
#include "util/base.h"

struct pl_core;
struct pl_store;

enum { PL_SEED_BYTES = 32 };

// Who sent a request, so that its answer finds the way back. Never part of the log.
struct pl_origin {
    uint32_t thread;          // net thread
    uint64_t connection;      // 0: nobody waits for the answer
    struct pl_str request_id; // raw JSON: a string or an integer
};

// Who a request speaks for. The network layer fills it from its session; `is_operator` is the
// control socket (peer credentials checked there): with `participant` 0 the operator speaks for
// themself, else in that participant's name (operator.speak_as).
struct pl_speaker {
    int64_t participant; // row id, 0: not signed in
    int64_t token;       // row id of the token that opened the session, 0: none
    bool is_operator;
};

// One command or query, finished at the edge: parsed, schema-checked, text normalised. Secrets
// never come here: the edge puts pl_hash_secret of it in the place of `token` in the public
// methods, and of `invite` and `token` in invite.claim.
struct pl_entry {
    enum pl_method method;
    struct pl_speaker speaker;
    int64_t at_ms; // Unix epoch, UTC; the core never lets it go backwards
    uint8_t seed[PL_SEED_BYTES];
    struct pl_str params; // JSON object
    // What `params` says, the struct of the method's table, when this process has decoded it
    // already; NULL: it came out of a log. Never part of the log itself.
    const void *decoded;
    struct pl_origin origin;
};

// What session.open grants: all that the network layer needs to know of a participant. Of
// operator.speak_as only `participant` is filled.
struct pl_session_grant {
    int64_t participant;
    int64_t token;
    enum pl_role role;
    enum pl_lang lang;         // of titles and refusals
    struct pl_str public_json; // the protocol's Participant object
    struct pl_str participant_id;
    struct pl_str delegation_id;   // empty: none
    bool skips_off_record;         // gets no words that are off the record
    const uint8_t *channel_rights; // [channel index], bits of enum pl_channel_right
    // [channel index], as pl_sanctions_until says; of channels that the role may not read 0.
    const int64_t *removed_until_ms;
    size_t channel_count;
};

enum pl_channel_right {
    PL_RIGHT_READ = 1,
    PL_RIGHT_POST = 2,
    PL_RIGHT_MODERATE = 4,
};

// Who asks for what is read off the loop, and what they may see.
struct pl_viewer {
    int64_t participant;
    const uint8_t *channel_rights; // [channel index], bits of enum pl_channel_right
    size_t channel_count;
    bool skips_off_record;
};

// Which part of a channel's log is read for subscribers.
struct pl_follow {
    struct pl_str channel_id;
    uint32_t channel; // index
    int64_t after;
    size_t limit;
    bool skips_off_record;
};

struct pl_reply {
    struct pl_origin origin;
    enum pl_method method;
    bool is_refused;
    struct pl_refusal refusal;            // when is_refused
    struct pl_str result;                 // otherwise: the JSON of the result object
    const struct pl_session_grant *grant; // session.open and operator.speak_as only
};

// A durable event, encoded once: the whole channel.event notification as one JSON text.
struct pl_event_out {
    uint32_t channel; // index
    int64_t seq;
    enum pl_event_type
        type;           // fan-out gathers posts, never moderation, and forgets what was redacted
    int64_t target;     // seq of the message it is about; 0: none
    bool is_off_record; // who skips those gets this event as the record tells it to them
    struct pl_str json;
};

enum pl_audience {
    PL_AUDIENCE_PARTICIPANT,    // all sessions of `participant`
    PL_AUDIENCE_MODERATORS,     // sessions with PL_RIGHT_MODERATE in `channel`
    PL_AUDIENCE_ALL_MODERATORS, // sessions with PL_RIGHT_MODERATE anywhere
    PL_AUDIENCE_SUBSCRIBERS,    // subscribers of `channel`, except `participant`
    PL_AUDIENCE_EVERYONE,       // all sessions
};

// An ephemeral notification: no seq, may be dropped.
struct pl_notice {
    enum pl_audience audience;
    int64_t participant;
    uint32_t channel;
    struct pl_str json;
};

enum pl_session_effect_kind {
    PL_EFFECT_TOKEN_REVOKED,         // close the sessions that `token` opened (1008)
    PL_EFFECT_PARTICIPANT_CHANGED,   // role, delegation or rights changed: close with 1012, client
                                     // reopens
    PL_EFFECT_PARTICIPANT_SUSPENDED, // close with 1008 when what waits is sent
    PL_EFFECT_REMOVAL_CHANGED,       // removed from `channel` as before, but until `until_ms`
};

struct pl_session_effect {
    enum pl_session_effect_kind kind;
    int64_t token;
    int64_t participant;
    uint32_t channel; // index
    int64_t until_ms; // as pl_sanctions_until says
};

// What a batch brought, in order. Counted: made with one reference, freed with the last.
struct pl_outcomes {
    _Atomic uint32_t refs;
    struct pl_arena arena; // owns everything below
    struct pl_reply *replies;
    size_t reply_count;
    struct pl_event_out *events;
    size_t event_count;
    struct pl_notice *notices;
    size_t notice_count;
    struct pl_session_effect *effects;
    size_t effect_count;
};

struct pl_outcomes *pl_outcomes_ref(struct pl_outcomes *outcomes);
void pl_outcomes_unref(struct pl_outcomes *outcomes); // NULL is fine

// Opens the core on a store whose schema is up to date and reads its state. The store stays the
// caller's. Returns 0 or a negative errno of the store.
PL_MUST_USE int pl_core_new(struct pl_store *store, const struct pl_limits *limits,
                            struct pl_core **ret_core);
void pl_core_free(struct pl_core *core); // NULL is fine

// Applies commands (methods with path `command`) in order in one transaction, commits, and returns
// what they brought, one reply per entry. When the store fails, nothing of the batch is left behind
// and every reply is a refusal (read_only or internal): this function itself cannot fail.
// `position` is the sequencer's position of the batch; one that was applied before is skipped and
// its replies are empty.
struct pl_outcomes *pl_core_apply(struct pl_core *core, uint64_t position,
                                  const struct pl_entry *entries, size_t count);

// Answers queries (path `query`: session.open, held.list, channel.typing ...) from the present
// state; writes nothing.
struct pl_outcomes *pl_core_query(struct pl_core *core, const struct pl_entry *entries,
                                  size_t count);

// The channels, fixed for the life of the process. Index order is their position in the summit.
struct pl_channel_info {
    struct pl_str id;
    int64_t last_seq;
};
size_t pl_core_channel_count(const struct pl_core *core);
struct pl_channel_info pl_core_channel(const struct pl_core *core, uint32_t index);
struct pl_str pl_core_epoch(const struct pl_core *core);
uint64_t pl_core_position(const struct pl_core *core); // last applied
// Why the storage cannot be written: the negative errno for which the last batch was refused with
// read_only. 0: it can.
int pl_core_trouble(const struct pl_core *core);
// When something falls due by itself, Unix epoch; INT64_MAX: never. A clock.tick is due then.
int64_t pl_core_next_due_ms(const struct pl_core *core);

#endif
