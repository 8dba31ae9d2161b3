// SPDX-License-Identifier: MIT
#ifndef PL_STORE_WITHHELD_H
#define PL_STORE_WITHHELD_H

/*
 * Messages that are withheld: their words and events stand here, not in `message` and `event`,
 * until they are restored byte for byte; and acts on many messages at once.
 */

#include "store/db.h"

struct pl_withheld_row {
    int64_t message;
    int64_t author;
    bool is_anonymous;        // nobody is shown who the author is
    int64_t shown_delegation; // of an anonymous one; 0: not even that is shown
    struct pl_str text;
    int64_t withheld_seq;
    int64_t bulk; // 0: alone
};

// Moves the message's text here. Its events follow with pl_store_withheld_event, one by one.
PL_MUST_USE int pl_store_withheld_create(struct pl_db *db, int64_t message, int64_t withheld_seq,
                                         int64_t bulk);
// Keeps an event of the message as it is; its row is then erased (pl_store_event_erase).
PL_MUST_USE int pl_store_withheld_event(struct pl_db *db, int64_t event, int64_t message);
// Moves text and events back.
PL_MUST_USE int pl_store_withheld_restore(struct pl_db *db, int64_t message);
// Forgets what stands here, which is then nowhere; nothing is fine.
PL_MUST_USE int pl_store_withheld_forget(struct pl_db *db, int64_t message);

// -ENOENT when it is not withheld.
PL_MUST_USE int pl_store_withheld_text(struct pl_db *db, int64_t message, struct pl_arena *arena,
                                       struct pl_str *ret_text);
// The event's data and salt as they were; -ENOENT when it is not withheld.
PL_MUST_USE int pl_store_withheld_data(struct pl_db *db, int64_t event, struct pl_arena *arena,
                                       struct pl_str *ret_data,
                                       uint8_t ret_salt[PL_ROW_SALT_BYTES]);
// The newest `limit` of a channel before `before` (seq), newest first.
PL_MUST_USE int pl_store_withheld_before(struct pl_db *db, int64_t channel, int64_t before,
                                         int64_t limit, struct pl_arena *arena,
                                         struct pl_withheld_row **ret_rows, size_t *ret_count);
// Messages that this act has withheld and that still are, ascending.
PL_MUST_USE int pl_store_withheld_of_bulk(struct pl_db *db, int64_t bulk, struct pl_arena *arena,
                                          int64_t **ret_messages, size_t *ret_count);

struct pl_bulk_row {
    int64_t channel;
    int64_t participant; // whose messages
    int64_t actor;
    int64_t at_ms;
    int64_t undone_ms; // 0: it was not
};

PL_MUST_USE int pl_store_bulk_create(struct pl_db *db, const struct pl_bulk_row *row,
                                     int64_t *ret_id);
// Reads channel, participant, actor and undone_ms. -ENOENT when there is none.
PL_MUST_USE int pl_store_bulk(struct pl_db *db, int64_t id, struct pl_bulk_row *ret_row);
PL_MUST_USE int pl_store_bulk_undo(struct pl_db *db, int64_t id, int64_t at_ms);

#endif
