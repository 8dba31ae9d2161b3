// SPDX-License-Identifier: MIT
#ifndef PL_STORE_DB_PRIVATE_H
#define PL_STORE_DB_PRIVATE_H

/*
 * A connection with its prepared statements, and a small cursor over one of them: bind in order,
 * step, read by column, end. An error anywhere sticks to the cursor and comes out of the step.
 */

#include <sqlite3.h>

#include "store/db.h"
#include "store/sql_private.h"

struct pl_known; // known_private.h

struct pl_db {
    sqlite3 *handle;
    sqlite3_stmt *statements[PL_SQL_COUNT]; // prepared at first use
    struct pl_known *known;                 // NULL: rows may name anybody
};

struct pl_query {
    struct pl_db *db;
    enum pl_sql sql;
    sqlite3_stmt *stmt;
    int next; // parameter to bind
    int error;
};

enum {
    PL_DB_PROBLEM_BYTES = 256, // text for a person: what is wrong with the file
    PL_DB_BUSY_MS = 5000,      // how long a statement waits for another connection's lock
};

// `flags` as for sqlite3_open_v2. Sets every limit and pragma that writers and readers share.
PL_MUST_USE int pl_db_open(struct pl_db *db, const char *path, int flags);
void pl_db_close(struct pl_db *db); // a closed one is fine
// Runs statements that give no rows.
PL_MUST_USE int pl_db_exec(struct pl_db *db, const char *sql);
// The one integer a statement gives.
PL_MUST_USE int pl_db_exec_int(struct pl_db *db, const char *sql, int64_t *ret_value);
// All pages of one file to another, which becomes its equal.
PL_MUST_USE int pl_db_copy(struct pl_db *from, struct pl_db *to);
int pl_db_errno(int sqlite_code); // extended result code -> negative errno, 0 for OK

struct pl_query pl_query_start(struct pl_db *db, enum pl_sql sql);
void pl_query_int(struct pl_query *query, int64_t value);
void pl_query_null(struct pl_query *query);
void pl_query_text(struct pl_query *query, struct pl_str text); // bytes must live until the end
void pl_query_blob(struct pl_query *query, const uint8_t *bytes, size_t len);
// For IS_LISTED (sql.c). The arena must live until the end.
void pl_query_list(struct pl_query *query, struct pl_id_list list, struct pl_arena *arena);
// Zero, or empty, is stored as NULL.
void pl_query_int_or_null(struct pl_query *query, int64_t value);
void pl_query_text_or_null(struct pl_query *query, struct pl_str text);

// 1: a row, 0: no more, negative errno. Anything but 1 has ended the query.
PL_MUST_USE int pl_query_step(struct pl_query *query);
// Steps to the end. 0 or negative errno.
PL_MUST_USE int pl_query_run(struct pl_query *query);
// One row is wanted: 0, -ENOENT or another error. On 0 the caller reads it and ends the query.
PL_MUST_USE int pl_query_one(struct pl_query *query);
void pl_query_end(struct pl_query *query);

int64_t pl_query_get_int(struct pl_query *query, int column); // NULL gives 0
bool pl_query_get_null(struct pl_query *query, int column);
struct pl_str pl_query_get_text(struct pl_query *query, int column, struct pl_arena *arena);
// Copies exactly `len` bytes; zeroes when the column is NULL or has another length.
void pl_query_get_blob(struct pl_query *query, int column, uint8_t *ret_bytes, size_t len);

// Reads the query's row into `to`, a row of the reader's type: 0 or negative errno.
typedef int pl_row_fn(struct pl_query *query, struct pl_arena *arena, void *to);
// Steps to the end and has `read` fill an array in the arena, a zeroed row of `size` bytes each
// time. `ret_rows` is the address of the caller's row pointer, NULL when no row came. On an error,
// SQLite's or the reader's, the query is ended and `ret_rows` and `ret_count` are left untouched.
PL_MUST_USE int pl_query_rows(struct pl_query *query, struct pl_arena *arena, size_t size,
                              pl_row_fn *read, void *ret_rows, size_t *ret_count);
// The same for rows of one number, column 0.
PL_MUST_USE int pl_query_ids(struct pl_query *query, struct pl_arena *arena, int64_t **ret_ids,
                             size_t *ret_count);

// Room for one more row in an array that lives in the arena.
void *pl_rows_push(struct pl_arena *arena, void *rows, size_t *count, size_t *cap, size_t size);

#endif
