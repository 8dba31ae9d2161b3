// SPDX-License-Identifier: MIT
#ifndef PL_STORE_KNOWN_PRIVATE_H
#define PL_STORE_KNOWN_PRIVATE_H

/*
 * Participants, delegations and channels that a connection has read. They are never deleted, so a
 * row that names another one was damaged: a foreign key holds what is written, and nobody looks at
 * it again. Which columns name them, the schema says.
 *
 * Each kind is held against once all of it was read; before that, and on readers' connections,
 * which have no use for the numbers, nothing is.
 *
 * Owner: struct pl_db. Bound: PL_KNOWN_MAX of each kind, a bit for each.
 */

#include "store/db_private.h"

enum pl_known_kind {
    PL_KNOWN_PARTICIPANT,
    PL_KNOWN_DELEGATION,
    PL_KNOWN_CHANNEL,
    PL_KNOWN_ACTOR,      // a participant, or the host, who is 0
    PL_KNOWN_IN_CHANNEL, // a row id whose upper part is a channel
    PL_KNOWN_KIND_COUNT,
};

enum { PL_KNOWN_MAX = 1 << 24 };

// Forgets all of a kind: they are about to be read.
void pl_known_begin(struct pl_db *db, enum pl_known_kind kind);
// From here on rows are held against those that were added.
void pl_known_finish(struct pl_db *db, enum pl_known_kind kind);
// -EBADMSG: no such id was ever given.
PL_MUST_USE int pl_known_add(struct pl_db *db, enum pl_known_kind kind, int64_t id);
// Whether the query's row names nobody who is not there. 0, -EBADMSG or another error.
PL_MUST_USE int pl_known_check(struct pl_query *query);
void pl_known_free(struct pl_known *known); // NULL is fine

#endif
