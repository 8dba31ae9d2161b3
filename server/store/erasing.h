// SPDX-License-Identifier: MIT
#ifndef PL_STORE_ERASING_H
#define PL_STORE_ERASING_H

/*
 * What is left to erase of a segment off the record that is over.
 */

#include "store/db.h"

struct pl_erasing_row {
    int64_t end_seq;  // messages before it; 0: nothing is left to erase
    int64_t held_end; // held messages with an id up to it
    int64_t ended_by;
    int64_t due_ms;   // of the next batch
    int64_t messages; // erased so far
    int64_t held;
};

// All zero when nothing is left.
PL_MUST_USE int pl_store_erasing(struct pl_db *db, int64_t channel, struct pl_erasing_row *ret_row);
PL_MUST_USE int pl_store_erasing_put(struct pl_db *db, int64_t channel,
                                     const struct pl_erasing_row *row);
PL_MUST_USE int pl_store_erasing_remove(struct pl_db *db, int64_t channel);

// Up to `limit` ids of what is left, oldest first: messages that are not redacted ...
PL_MUST_USE int pl_store_erasing_messages(struct pl_db *db, int64_t channel, int64_t end_seq,
                                          int64_t limit, struct pl_arena *arena, int64_t **ret_ids,
                                          size_t *ret_count);
// ... and held ones that still have a text.
PL_MUST_USE int pl_store_erasing_held(struct pl_db *db, int64_t channel, int64_t held_end,
                                      int64_t limit, struct pl_arena *arena, int64_t **ret_ids,
                                      size_t *ret_count);

#endif
