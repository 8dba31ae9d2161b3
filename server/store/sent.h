// SPDX-License-Identifier: MIT
#ifndef PL_STORE_SENT_H
#define PL_STORE_SENT_H

/*
 * What each participant has sent under which client_id, held or posted: one unique rule makes
 * retries safe.
 */

#include "proto/gen.h"
#include "store/db.h"

// One row per (author, client_id), for the message's whole life.
struct pl_sent_row {
    int64_t author;
    struct pl_str client_id;
    int64_t channel;
    int64_t at_ms;
    uint8_t digest[PL_ROW_HASH_BYTES]; // of the content
    bool is_erased;                    // with the words their digest went
    int64_t message;                   // 0: not posted
    int64_t held;                      // 0: was never held
};

PL_MUST_USE int pl_store_sent_create(struct pl_db *db, const struct pl_sent_row *row);
// -ENOENT when this client_id is new.
PL_MUST_USE int pl_store_sent_find(struct pl_db *db, int64_t author, struct pl_str client_id,
                                   struct pl_sent_row *ret_row);
PL_MUST_USE int pl_store_sent_post(struct pl_db *db, int64_t author, struct pl_str client_id,
                                   int64_t message);
// Nothing of what the message said is kept. Takes time with how much its author sent there.
PL_MUST_USE int pl_store_sent_erase(struct pl_db *db, int64_t author, int64_t channel,
                                    int64_t message);
// When the author last sent anything to the channel, posted or held; 0: never.
PL_MUST_USE int pl_store_sent_last(struct pl_db *db, int64_t author, int64_t channel,
                                   int64_t *ret_at_ms);
// The same for a delegation's members together, without those who moderate and without what was
// sent anonymously.
PL_MUST_USE int pl_store_sent_last_of_delegation(struct pl_db *db, int64_t delegation,
                                                 int64_t channel, int64_t *ret_at_ms);

// Something that was sent, and where it is now.
struct pl_sent_view {
    int64_t at_ms;
    struct pl_str client_id;
    int64_t message;    // 0: not posted
    int64_t held;       // 0: was never held
    struct pl_str text; // the present one, also of what is held or withheld; empty once redacted
    enum pl_sent_state state;
};
// The newest `limit` that the author has sent to the channel before (at_ms, client_id), newest
// first.
PL_MUST_USE int pl_store_sent_before(struct pl_db *db, int64_t author, int64_t channel,
                                     const struct pl_sent_view *before, int64_t limit,
                                     struct pl_arena *arena, struct pl_sent_view **ret_rows,
                                     size_t *ret_count);
// The newest `limit` of the author's messages there whose text is shown, newest first.
PL_MUST_USE int pl_store_sent_shown(struct pl_db *db, int64_t author, int64_t channel,
                                    int64_t limit, struct pl_arena *arena, int64_t **ret_messages,
                                    size_t *ret_count);
// How many the author has sent there since; without what names nobody, unless `with_unnamed`.
PL_MUST_USE int pl_store_sent_count(struct pl_db *db, int64_t author, int64_t channel,
                                    int64_t since_ms, bool with_unnamed, int64_t *ret_count);
// The texts of the newest `limit` of them, newest first.
PL_MUST_USE int pl_store_sent_texts(struct pl_db *db, int64_t author, int64_t channel,
                                    int64_t since_ms, bool with_unnamed, int64_t limit,
                                    struct pl_arena *arena, struct pl_str **ret_texts,
                                    size_t *ret_count);

#endif
