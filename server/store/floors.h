// SPDX-License-Identifier: MIT
#ifndef PL_STORE_FLOORS_H
#define PL_STORE_FLOORS_H

/*
 * Speakers' lists: settings, entries, time accounts and rights of reply, by channel.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_floor_row {
    int64_t channel;
    bool is_on;
    bool is_open;
    bool controls_posting;
    enum pl_floor_order order;
    int64_t turn_s;
    int64_t budget_s;
    int64_t replies_max;
    int64_t reply_first_s;
    int64_t reply_second_s;
    enum pl_floor_phase phase;
    int64_t item;
    struct pl_str title; // empty: unnamed
    int64_t entry_last;
    int64_t reply_last;
    int64_t returned_ms; // when a question's turn gave it back; 0: not since a turn was given
};

struct pl_floor_entry_row {
    int64_t channel;
    int64_t id;
    int64_t participant;
    enum pl_floor_kind kind;
    enum pl_floor_entry_state state;
    int64_t place;
    bool is_moved;
    int64_t asked_ms;
    int64_t reply;      // 0: none
    int64_t allowed_ms; // -1: no limit, or no turn yet
    int64_t spoken_ms;
    int64_t since_ms; // 0: the clock does not run
};

struct pl_floor_account_row {
    int64_t channel;
    int64_t delegation;  // 0: of a person
    int64_t participant; // 0: of a delegation
    int64_t lot;         // 0: not drawn
    int64_t turns;
    int64_t spoken_ms;
    int64_t charged_ms;
    int64_t added_ms;
    int64_t messages;
    int64_t questions;
    int64_t answered;
};

struct pl_floor_reply_row {
    int64_t channel;
    int64_t id;
    int64_t item;
    int64_t participant;
    int64_t delegation;
    int64_t seq;        // 0: none
    int64_t named_by;   // 0: none
    struct pl_str text; // empty once redacted
    enum pl_reply_state state;
    int64_t number;     // 0: not granted
    int64_t decided_by; // 0: nobody yet
    struct pl_str reason;
    int64_t redacted_seq; // the redaction's event; 0: none
};

// -ENOENT: the channel's list was never set.
PL_MUST_USE int pl_store_floor(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                               struct pl_floor_row *ret_row);
PL_MUST_USE int pl_store_floor_put(struct pl_db *db, const struct pl_floor_row *row);

// Who waits, in order of place, and who has the floor or was interrupted.
PL_MUST_USE int pl_store_floor_entries(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                                       struct pl_floor_entry_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_floor_entry(struct pl_db *db, int64_t channel, int64_t id,
                                     struct pl_arena *arena, struct pl_floor_entry_row *ret_row);
PL_MUST_USE int pl_store_floor_entry_put(struct pl_db *db, const struct pl_floor_entry_row *row);

// Of delegations first, then of people.
PL_MUST_USE int pl_store_floor_accounts(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                                        struct pl_floor_account_row **ret_rows, size_t *ret_count);
// Writes all but the counts of messages and questions.
PL_MUST_USE int pl_store_floor_account_put(struct pl_db *db,
                                           const struct pl_floor_account_row *row);
// Adds to the counts of a delegation.
PL_MUST_USE int pl_store_floor_count(struct pl_db *db, int64_t channel, int64_t delegation,
                                     int64_t messages, int64_t questions, int64_t answered);

// Of one item, oldest first.
PL_MUST_USE int pl_store_floor_replies(struct pl_db *db, int64_t channel, int64_t item,
                                       struct pl_arena *arena, struct pl_floor_reply_row **ret_rows,
                                       size_t *ret_count);
PL_MUST_USE int pl_store_floor_reply(struct pl_db *db, int64_t channel, int64_t id,
                                     struct pl_arena *arena, struct pl_floor_reply_row *ret_row);
PL_MUST_USE int pl_store_floor_reply_put(struct pl_db *db, const struct pl_floor_reply_row *row);
// Whether the claim that an event tells of was redacted. -ENOENT: it tells of none.
PL_MUST_USE int pl_store_floor_reply_is_redacted(struct pl_db *db, int64_t event, bool *ret_is);

#endif
