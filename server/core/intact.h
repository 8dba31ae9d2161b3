// SPDX-License-Identifier: MIT
#ifndef PL_CORE_INTACT_H
#define PL_CORE_INTACT_H

/*
 * Events as evidence: each that is read to be shown is held against its hash and against the chain
 * of the one before it. In the place of one that is missing, cannot be read, or does not hold
 * stands an event of type record.damaged, so that nothing false is shown, and nothing left out in
 * silence.
 *
 * Errors: as in store/db.h; -EBADMSG only where the damage is elsewhere than in the events.
 */

#include "store/events.h"

struct pl_intact_range {
    struct pl_db *db;
    struct pl_str channel;
    int64_t channel_row;
    int64_t first, last; // seqs that the channel has; first > last: none
};

// All of the range, one row for each seq.
PL_MUST_USE int pl_intact_events(const struct pl_intact_range *range, struct pl_arena *arena,
                                 struct pl_event_row **ret_rows, size_t *ret_count);

// One event by its row id.
PL_MUST_USE int pl_intact_event(struct pl_db *db, struct pl_str channel, int64_t id,
                                struct pl_arena *arena, struct pl_event_row *ret_row);

#endif
