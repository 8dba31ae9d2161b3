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

// In the caller's transaction. `version`: the file's, which this program knows. Returns 0 or a
// negative errno; -EBADMSG: the list of tables cannot be read.
PL_MUST_USE int pl_schema_compare(struct pl_db *db, int64_t version, struct pl_arena *arena,
                                  struct pl_schema_report *ret_report);

#endif
