// SPDX-License-Identifier: MIT
#ifndef PL_STORE_MUTES_H
#define PL_STORE_MUTES_H

/*
 * Mutes: the newest per channel and participant, in force or run out.
 */

#include "store/db.h"

struct pl_mute_row {
    int64_t channel;
    int64_t participant;
    int64_t until_ms;
};

PL_MUST_USE int pl_store_mute_set(struct pl_db *db, const struct pl_mute_row *row, int64_t event);
PL_MUST_USE int pl_store_mute_remove(struct pl_db *db, int64_t channel, int64_t participant);
PL_MUST_USE int pl_store_mutes(struct pl_db *db, struct pl_arena *arena,
                               struct pl_mute_row **ret_rows, size_t *ret_count);

#endif
