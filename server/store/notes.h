// SPDX-License-Identifier: MIT
#ifndef PL_STORE_NOTES_H
#define PL_STORE_NOTES_H

/*
 * Moderators' notes on participants and delegations.
 */

#include "store/db.h"

struct pl_note_row {
    int64_t id;
    int64_t participant; // one of the two is 0
    int64_t delegation;
    int64_t author;
    int64_t at_ms;
    struct pl_str text;
};

PL_MUST_USE int pl_store_note_create(struct pl_db *db, const struct pl_note_row *row,
                                     int64_t *ret_id);
// The newest `limit` notes on `about` (its participant or delegation) before `about->id`, newest
// first.
PL_MUST_USE int pl_store_notes_before(struct pl_db *db, const struct pl_note_row *about,
                                      int64_t limit, struct pl_arena *arena,
                                      struct pl_note_row **ret_rows, size_t *ret_count);

#endif
