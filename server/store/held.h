// SPDX-License-Identifier: MIT
#ifndef PL_STORE_HELD_H
#define PL_STORE_HELD_H

/*
 * Messages that wait, or waited, for a moderator.
 */

#include "proto/gen.h"
#include "store/db.h"

enum pl_held_state { PL_HELD_WAITING, PL_HELD_APPROVED, PL_HELD_REJECTED, PL_HELD_STATE_COUNT };

struct pl_held_row {
    int64_t id;
    int64_t channel;
    int64_t author;
    struct pl_str client_id;
    struct pl_str text;
    struct pl_str lang;
    int64_t reply_to; // seq, 0: none
    enum pl_message_kind kind;
    int64_t at_ms;
    enum pl_held_state state;
    int64_t event;     // 0: undecided
    bool is_anonymous; // nobody is shown who the author is
};

PL_MUST_USE int pl_store_held_create(struct pl_db *db, const struct pl_held_row *row);
PL_MUST_USE int pl_store_held(struct pl_db *db, int64_t id, struct pl_arena *arena,
                              struct pl_held_row *ret_row);
// Settles it. An approved one's text is erased here: it is the message's now.
PL_MUST_USE int pl_store_held_decide(struct pl_db *db, int64_t id, enum pl_held_state state,
                                     int64_t decided_by, int64_t event, struct pl_str reason);
// Those that wait, with id > `after`, oldest first.
PL_MUST_USE int pl_store_held_waiting(struct pl_db *db, int64_t channel, int64_t after,
                                      int64_t limit, struct pl_arena *arena,
                                      struct pl_held_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_held_count(struct pl_db *db, int64_t channel, int64_t *ret_count);
// The newest id; 0: none yet.
PL_MUST_USE int pl_store_held_last(struct pl_db *db, int64_t *ret_id);

#endif
