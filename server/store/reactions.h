// SPDX-License-Identifier: MIT
#ifndef PL_STORE_REACTIONS_H
#define PL_STORE_REACTIONS_H

/*
 * Who chose which emoji under which message.
 */

#include "store/db.h"

struct pl_reaction_row {
    int64_t message;
    struct pl_str emoji;
    int64_t count;
    bool is_mine;
};

PL_MUST_USE int pl_store_reaction_add(struct pl_db *db, int64_t message, struct pl_str emoji,
                                      int64_t participant, int64_t seq);
PL_MUST_USE int pl_store_reaction_remove(struct pl_db *db, int64_t message, struct pl_str emoji,
                                         int64_t participant);
PL_MUST_USE int pl_store_reaction_exists(struct pl_db *db, int64_t message, struct pl_str emoji,
                                         int64_t participant, bool *ret_exists);
// How many distinct emoji other than `emoji` the message has.
PL_MUST_USE int pl_store_reaction_others(struct pl_db *db, int64_t message, struct pl_str emoji,
                                         int64_t *ret_count);
// Reactions to the messages of a channel with first <= seq <= last; by message, then in the order
// in which each emoji first appeared.
PL_MUST_USE int pl_store_reactions(struct pl_db *db, int64_t channel, int64_t first, int64_t last,
                                   int64_t viewer, struct pl_arena *arena,
                                   struct pl_reaction_row **ret_rows, size_t *ret_count);

#endif
