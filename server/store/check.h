// SPDX-License-Identifier: MIT
#ifndef PL_STORE_CHECK_H
#define PL_STORE_CHECK_H

/*
 * Whether the file is a sound SQLite file: its pages, rows, indexes, and rows that point to others.
 * What the rows say is not judged here (record/verify.h).
 */

#include "store/db.h"

struct pl_check_problem {
    struct pl_str table; // empty: no table can be named
    struct pl_str what;  // SQLite's words: the page, the row, the index
};

enum { PL_CHECK_PROBLEMS_MAX = 20 };

// Reads all of the file. Returns 0, with the problems in `arena` and none when all is sound, or a
// negative errno when it cannot be looked at.
PL_MUST_USE int pl_store_check(struct pl_db *db, struct pl_arena *arena,
                               struct pl_check_problem **ret_problems, size_t *ret_count);

// The list of tables, indexes and triggers, against what this program makes.
struct pl_schema_report {
    struct pl_check_problem *problems;
    size_t count;
    bool is_readable; // false: what is missing is needed to ask for rows
};

// Of the file at `path`, for the schema version it has. Changes nothing. Returns 0, with a report
// in `arena`, or a negative errno: -EBADMSG when not even the list can be read, -EPROTO when a
// newer Pleno wrote it.
PL_MUST_USE int pl_store_check_schema(const char *path, struct pl_arena *arena,
                                      struct pl_schema_report *ret_report);

#endif
