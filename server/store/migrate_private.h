// SPDX-License-Identifier: MIT
#ifndef PL_STORE_MIGRATE_PRIVATE_H
#define PL_STORE_MIGRATE_PRIVATE_H

/*
 * The schema's version, in PRAGMA user_version: how many of the steps in schema/ a file has taken.
 * A released step never changes. A file of a newer version is refused: this program cannot know
 * what it means.
 */

#include "store/db_private.h"

// Made from schema/*.sql by the build, in the order of their names: step n leads to version n + 1.
extern const char *const pl_schema_steps[];
extern const size_t pl_schema_step_count;

// Brings the file up to date in one transaction; an empty one only where it `is_made` now.
// -EPROTO: newer than this program; -EBADMSG: not a database of ours, or not all of one.
// `ret_problem` (PL_DB_PROBLEM_BYTES) then says so.
PL_MUST_USE int pl_migrate(struct pl_db *db, bool is_made, char *ret_problem);
// What would keep it from being brought up to date, with the same errors; in the caller's
// transaction. `ret_version`: of the schema, 0 when nothing is in the file.
PL_MUST_USE int pl_migrate_check(struct pl_db *db, bool is_made, int64_t *ret_version,
                                 char *ret_problem);

#endif
