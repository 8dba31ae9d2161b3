// SPDX-License-Identifier: MIT
#ifndef PL_STORE_SCHEMA_PRIVATE_H
#define PL_STORE_SCHEMA_PRIVATE_H

/*
 * Whether a file's tables, indexes and triggers are those that the schema's steps make up to its
 * version. A statement over a table that is missing does not parse, and a trigger that somebody
 * planted does what nobody asked for.
 */

#include "store/check.h"
#include "store/db_private.h"
#include "util/hash.h"

// The digest of what all the steps make. Where a file has it nothing needs to be compared; where it
// is out of date comparing only takes longer. A test says what it has to be after a new step.
extern const char pl_schema_newest[PL_HASH_HEX_BYTES];
// In the caller's transaction, or of a file that nobody else has. -EBADMSG: the list of tables
// cannot be read.
PL_MUST_USE int pl_schema_digest(struct pl_db *db, char ret_hex[PL_HASH_HEX_BYTES]);

// In the caller's transaction. `version`: the file's, which this program knows. Returns 0 or a
// negative errno; -EBADMSG: the list of tables cannot be read.
PL_MUST_USE int pl_schema_compare(struct pl_db *db, int64_t version, struct pl_arena *arena,
                                  struct pl_schema_report *ret_report);

#endif
