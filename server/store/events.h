// SPDX-License-Identifier: MIT
#ifndef PL_STORE_EVENTS_H
#define PL_STORE_EVENTS_H

/*
 * The log of each channel, and the audit log.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_event_row {
    int64_t id; // pl_row_id(channel, seq)
    int64_t at_ms;
    enum pl_event_type type;
    int64_t participant; // who did it
    int64_t target;      // id of the message it is about, 0: none
    struct pl_str actor; // JSON
    struct pl_str data;  // JSON
    bool is_erased;      // text and salt are gone
    uint8_t salt[PL_ROW_SALT_BYTES];
    uint8_t content_hash[PL_ROW_HASH_BYTES];
    uint8_t chain[PL_ROW_HASH_BYTES];
};

PL_MUST_USE int pl_store_event_append(struct pl_db *db, const struct pl_event_row *row);
PL_MUST_USE int pl_store_event(struct pl_db *db, int64_t id, struct pl_arena *arena,
                               struct pl_event_row *ret_row);
PL_MUST_USE int pl_store_event_time(struct pl_db *db, int64_t id, int64_t *ret_at_ms);
// The newest event of a channel: its seq and chain; seq 0 when there is none.
PL_MUST_USE int pl_store_event_head(struct pl_db *db, int64_t channel, int64_t *ret_seq,
                                    uint8_t ret_chain[PL_ROW_HASH_BYTES]);
// Replaces the data by one without text and erases the salt.
PL_MUST_USE int pl_store_event_erase(struct pl_db *db, int64_t id, struct pl_str data);
// Ids of the edits of a message, oldest first.
PL_MUST_USE int pl_store_event_edits(struct pl_db *db, int64_t message, struct pl_arena *arena,
                                     struct pl_event_row **ret_rows, size_t *ret_count);

// The events that tell of a claim to a right of reply and what it says, oldest first.
PL_MUST_USE int pl_store_event_replies(struct pl_db *db, int64_t channel, int64_t reply,
                                       struct pl_arena *arena, struct pl_event_row **ret_rows,
                                       size_t *ret_count);

// The events that tell what delegations said to a consensus call in one round, and its outcome when
// that was its last; oldest first.
PL_MUST_USE int pl_store_event_answers(struct pl_db *db, int64_t channel, int64_t consensus,
                                       int64_t round, struct pl_arena *arena,
                                       struct pl_event_row **ret_rows, size_t *ret_count);

// The events that tell why a question (a message's row id) was dismissed, oldest first.
PL_MUST_USE int pl_store_event_dismissals(struct pl_db *db, int64_t question,
                                          struct pl_arena *arena, struct pl_event_row **ret_rows,
                                          size_t *ret_count);

// Up to `limit` events with seq > `after`, ascending.
PL_MUST_USE int pl_store_events_after(struct pl_db *db, int64_t channel, int64_t after,
                                      int64_t limit, struct pl_arena *arena,
                                      struct pl_event_row **ret_rows, size_t *ret_count);
// The first seq whose time is not before `at_ms`; head + 1 when all are before it. Halves the
// range, since time never goes backwards within a channel.
PL_MUST_USE int pl_store_event_seq_at(struct pl_db *db, int64_t channel, int64_t at_ms,
                                      int64_t *ret_seq);

struct pl_audit_row {
    int64_t id; // 1, 2, 3, ...
    int64_t at_ms;
    struct pl_str actor; // a participant's id in the protocol; empty: the operator
    struct pl_str action;
    int64_t event; // 0: none
    struct pl_str data;
    uint8_t chain[PL_ROW_HASH_BYTES];
};

PL_MUST_USE int pl_store_audit_append(struct pl_db *db, const struct pl_audit_row *row);
// id 0 when there is none.
PL_MUST_USE int pl_store_audit_head(struct pl_db *db, int64_t *ret_id,
                                    uint8_t ret_chain[PL_ROW_HASH_BYTES]);
PL_MUST_USE int pl_store_audit_after(struct pl_db *db, int64_t after, int64_t limit,
                                     struct pl_arena *arena, struct pl_audit_row **ret_rows,
                                     size_t *ret_count);

// Which acts are asked for. The caller bounds `after` .. `before`: all between are looked through.
struct pl_audit_wish {
    int64_t after, before;           // ids, both exclusive
    struct pl_str actor;             // empty: anybody
    struct pl_str action;            // empty: any
    int64_t event_first, event_last; // row ids of what it brought into the log
    bool with_eventless;             // also what brought nothing into the log
    struct pl_id_list shut;          // channels of which nothing is wanted
    int64_t limit;
};
// Newest first.
PL_MUST_USE int pl_store_audit_where(struct pl_db *db, const struct pl_audit_wish *wish,
                                     struct pl_arena *arena, struct pl_audit_row **ret_rows,
                                     size_t *ret_count);

#endif
