// SPDX-License-Identifier: MIT
#ifndef PL_STORE_HELD_H
#define PL_STORE_HELD_H

/*
 * Messages that wait, or waited, for a moderator. One that is appealed waits again.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_held_row {
    int64_t id;
    int64_t channel;
    int64_t author;
    struct pl_str client_id;
    struct pl_str text; // empty: erased
    struct pl_str lang;
    int64_t reply_to; // seq, 0: none
    enum pl_message_kind kind;
    int64_t at_ms;
    enum pl_held_state state;
    bool is_anonymous;               // nobody is shown who the author is
    enum pl_attribution_level level; // as when it was sent
    int64_t shown_delegation;        // of an anonymous one; 0: not even that is shown
    int64_t event;                   // of the decision, 0: undecided
    int64_t decided_by;              // who decided last; 0: nobody yet, or the clock
    enum pl_held_why why;
    struct pl_str rule; // that holds it, or has flagged it; empty: none
    int64_t version;
    int64_t due_ms; // 0: the clock does not decide it
    enum pl_held_outcome on_due;
    int64_t due_by;                  // 0: nobody
    enum pl_held_reason reason_code; // PL_HELD_REASON_COUNT: none
    struct pl_str reason;            // of the last rejection
    struct pl_str appeal;            // empty: never appealed
    enum pl_held_overdue overdue;    // PL_HELD_OVERDUE_COUNT: it is not
};

PL_MUST_USE int pl_store_held_create(struct pl_db *db, const struct pl_held_row *row);
PL_MUST_USE int pl_store_held(struct pl_db *db, int64_t id, struct pl_arena *arena,
                              struct pl_held_row *ret_row);
// Writes what changes in a held message's life: state, text, version, deadline, decision, appeal.
// An approved one's text is erased here: it is the message's now.
PL_MUST_USE int pl_store_held_update(struct pl_db *db, const struct pl_held_row *row);

// Those of a channel that wait, with id > `after`, oldest first; or only those that were appealed.
PL_MUST_USE int pl_store_held_waiting(struct pl_db *db, int64_t channel, bool only_appealed,
                                      int64_t after, int64_t limit, struct pl_arena *arena,
                                      struct pl_held_row **ret_rows, size_t *ret_count);
// Those of an author that wait or were rejected, and have a text, with id > `after`, oldest first.
// `channel` 0: all.
PL_MUST_USE int pl_store_held_of(struct pl_db *db, int64_t author, int64_t channel, int64_t after,
                                 int64_t limit, struct pl_arena *arena,
                                 struct pl_held_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_held_count(struct pl_db *db, int64_t channel, int64_t *ret_count);
// How many of an author's messages in a channel a person approved; counts up to `limit`.
PL_MUST_USE int pl_store_held_approved(struct pl_db *db, int64_t channel, int64_t author,
                                       int64_t limit, int64_t *ret_count);
// The newest id; 0: none yet.
PL_MUST_USE int pl_store_held_last(struct pl_db *db, int64_t *ret_id);
// The first that the clock will decide: its id and when. id 0 and INT64_MAX: none.
PL_MUST_USE int pl_store_held_due(struct pl_db *db, int64_t *ret_id, int64_t *ret_due_ms);

PL_MUST_USE int pl_store_held_rejection_add(struct pl_db *db, int64_t held, int64_t moderator,
                                            int64_t version);
PL_MUST_USE int pl_store_held_rejection_exists(struct pl_db *db, int64_t held, int64_t moderator,
                                               bool *ret_exists);

#endif
