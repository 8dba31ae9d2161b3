// SPDX-License-Identifier: MIT
/*
 * One SQLite connection. Statements are prepared once, at first use, and reset after each; SQLite
 * is told to trust nothing that a damaged or hostile file could bring (defensive, no trusted
 * schema) and its memory is bounded by its page cache.
 */
#include "store/db_private.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "store/known_private.h"
#include "util/fault.h"
#include "util/utf8.h"

enum {
    DB_ROW_BYTES_MAX = 4 * 1024 * 1024, // the largest row is a text of 16 KiB, escaped, twice
    DB_SQL_BYTES_MAX = 64 * 1024,
};

int pl_db_errno(int sqlite_code)
{
    switch (sqlite_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return -EEXIST;
    case SQLITE_IOERR_NOMEM:
        return -ENOMEM;
    default:
        break;
    }
    switch (sqlite_code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return 0;
    case SQLITE_FULL:
        return -ENOSPC;
    case SQLITE_INTERRUPT:
        return -EINTR;
    case SQLITE_READONLY:
        return -EROFS;
    case SQLITE_NOMEM:
        return -ENOMEM;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return -EBUSY;
    case SQLITE_CONSTRAINT:
        return -EINVAL;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return -EBADMSG;
    case SQLITE_CANTOPEN:
        return -ENOENT;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return -EACCES;
    default:
        return -EIO;
    }
}

static int set_limits(struct pl_db *db)
{
    sqlite3_extended_result_codes(db->handle, 1);
    sqlite3_limit(db->handle, SQLITE_LIMIT_LENGTH, DB_ROW_BYTES_MAX);
    sqlite3_limit(db->handle, SQLITE_LIMIT_SQL_LENGTH, DB_SQL_BYTES_MAX);
    sqlite3_limit(db->handle, SQLITE_LIMIT_ATTACHED, 0);
    int code = sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_busy_timeout(db->handle, PL_DB_BUSY_MS);
    if (code != SQLITE_OK)
        return pl_db_errno(code);
    return pl_db_exec(db, "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                          "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;");
}

int pl_db_open(struct pl_db *db, const char *path, int flags)
{
    memset(db, 0, sizeof *db);
    int code = sqlite3_open_v2(path, &db->handle, flags | SQLITE_OPEN_NOMUTEX, NULL);
    int error = code == SQLITE_OK ? set_limits(db) : pl_db_errno(code);
    if (error != 0)
        pl_db_close(db);
    return error;
}

void pl_db_close(struct pl_db *db)
{
    for (size_t i = 0; i < PL_SQL_COUNT; i++) {
        sqlite3_finalize(db->statements[i]);
        db->statements[i] = NULL;
    }
    // Every statement is finalized, so this cannot be refused.
    PL_CHECK(sqlite3_close(db->handle) == SQLITE_OK);
    db->handle = NULL;
    pl_known_free(db->known);
    db->known = NULL;
}

int pl_db_copy(struct pl_db *from, struct pl_db *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to->handle, "main", from->handle, "main");
    if (backup == NULL)
        return pl_db_errno(sqlite3_extended_errcode(to->handle));
    int code = sqlite3_backup_step(backup, -1);
    int finish = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? pl_db_errno(finish) : pl_db_errno(code);
}

int pl_db_exec(struct pl_db *db, const char *sql)
{
    int code = sqlite3_exec(db->handle, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? 0 : pl_db_errno(sqlite3_extended_errcode(db->handle));
}

int pl_db_exec_int(struct pl_db *db, const char *sql, int64_t *ret_value)
{
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(db->handle, sql, -1, &stmt, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(stmt);
    if (code == SQLITE_ROW)
        *ret_value = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    if (code == SQLITE_DONE)
        return -ENOENT;
    return code == SQLITE_ROW ? 0 : pl_db_errno(sqlite3_extended_errcode(db->handle));
}

struct pl_query pl_query_start(struct pl_db *db, enum pl_sql sql)
{
    struct pl_query query = {.db = db, .sql = sql, .next = 1};
    sqlite3_stmt **slot = &db->statements[sql];
    if (*slot == NULL) {
        int code =
            sqlite3_prepare_v3(db->handle, pl_sql[sql], -1, SQLITE_PREPARE_PERSISTENT, slot, NULL);
        // A statement that does not parse is a defect of this program, not of the disk.
        PL_CHECK(code != SQLITE_ERROR);
        query.error = pl_db_errno(code);
    }
    query.stmt = *slot;
    return query;
}

static void keep_error(struct pl_query *query, int code)
{
    if (query->error == 0)
        query->error = pl_db_errno(code);
}

void pl_query_int(struct pl_query *query, int64_t value)
{
    if (query->error == 0)
        keep_error(query, sqlite3_bind_int64(query->stmt, query->next++, value));
}

void pl_query_null(struct pl_query *query)
{
    if (query->error == 0)
        keep_error(query, sqlite3_bind_null(query->stmt, query->next++));
}

void pl_query_text(struct pl_query *query, struct pl_str text)
{
    if (query->error == 0)
        keep_error(query,
                   sqlite3_bind_text64(query->stmt, query->next++, text.len == 0 ? "" : text.ptr,
                                       text.len, SQLITE_STATIC, SQLITE_UTF8));
}

void pl_query_blob(struct pl_query *query, const uint8_t *bytes, size_t len)
{
    if (query->error == 0)
        keep_error(query,
                   sqlite3_bind_blob64(query->stmt, query->next++, bytes, len, SQLITE_STATIC));
}

void pl_query_list(struct pl_query *query, struct pl_id_list list, struct pl_arena *arena)
{
    struct pl_str text = PL_STR("[");
    for (size_t i = 0; i < list.count; i++)
        text = pl_arena_printf(arena, PL_STR_FMT "%s%" PRId64, PL_STR_ARG(text), i > 0 ? "," : "",
                               list.ids[i]);
    pl_query_text(query, pl_arena_printf(arena, PL_STR_FMT "]", PL_STR_ARG(text)));
}

void pl_query_int_or_null(struct pl_query *query, int64_t value)
{
    if (value == 0)
        pl_query_null(query);
    else
        pl_query_int(query, value);
}

void pl_query_text_or_null(struct pl_query *query, struct pl_str text)
{
    if (text.len == 0)
        pl_query_null(query);
    else
        pl_query_text(query, text);
}

void pl_query_end(struct pl_query *query)
{
    if (query->stmt == NULL)
        return;
    sqlite3_reset(query->stmt);
    sqlite3_clear_bindings(query->stmt);
    query->stmt = NULL;
}

// SQLite does not look into texts. What is none was damaged: it must not reach a client.
static bool has_whole_texts(sqlite3_stmt *stmt)
{
    int count = sqlite3_data_count(stmt);
    for (int i = 0; i < count; i++) {
        if (sqlite3_column_type(stmt, i) != SQLITE_TEXT)
            continue;
        const char *text = (const char *)sqlite3_column_text(stmt, i);
        size_t len = (size_t)sqlite3_column_bytes(stmt, i);
        if (text == NULL || !pl_utf8_is_text((struct pl_str){text, len}))
            return false;
    }
    return true;
}

int pl_query_step(struct pl_query *query)
{
    if (query->error == 0) {
        int code = sqlite3_step(query->stmt);
        if (code == SQLITE_ROW) {
            query->error = has_whole_texts(query->stmt) ? pl_known_check(query) : -EBADMSG;
            if (query->error == 0)
                return 1;
        } else if (code != SQLITE_DONE) {
            query->error = pl_db_errno(sqlite3_extended_errcode(query->db->handle));
        }
    }
    pl_query_end(query);
    return query->error;
}

int pl_query_run(struct pl_query *query)
{
    if (query->error == 0)
        query->error = pl_fault("store.write");
    int step = pl_query_step(query);
    while (step == 1)
        step = pl_query_step(query);
    return step;
}

int pl_query_one(struct pl_query *query)
{
    int step = pl_query_step(query);
    if (step == 1)
        return 0;
    return step == 0 ? -ENOENT : step;
}

int64_t pl_query_get_int(struct pl_query *query, int column)
{
    return sqlite3_column_int64(query->stmt, column);
}

bool pl_query_get_null(struct pl_query *query, int column)
{
    return sqlite3_column_type(query->stmt, column) == SQLITE_NULL;
}

struct pl_str pl_query_get_text(struct pl_query *query, int column, struct pl_arena *arena)
{
    if (sqlite3_column_type(query->stmt, column) != SQLITE_TEXT)
        return (struct pl_str){0};
    const unsigned char *text = sqlite3_column_text(query->stmt, column);
    size_t len = (size_t)sqlite3_column_bytes(query->stmt, column);
    return pl_arena_copy(arena, (struct pl_str){(const char *)text, len});
}

void pl_query_get_blob(struct pl_query *query, int column, uint8_t *ret_bytes, size_t len)
{
    const void *bytes = sqlite3_column_blob(query->stmt, column);
    if (bytes != NULL && (size_t)sqlite3_column_bytes(query->stmt, column) == len)
        memcpy(ret_bytes, bytes, len);
    else
        memset(ret_bytes, 0, len);
}

int pl_query_rows(struct pl_query *query, struct pl_arena *arena, size_t size, pl_row_fn *read,
                  void *ret_rows, size_t *ret_count)
{
    char *rows = NULL;
    size_t count = 0, cap = 0;
    int step = 0;
    while ((step = pl_query_step(query)) == 1) {
        rows = pl_rows_push(arena, rows, &count, &cap, size);
        int error = read(query, arena, rows + (count - 1) * size);
        if (error != 0) {
            pl_query_end(query);
            return error;
        }
    }
    if (step != 0)
        return step;
    memcpy(ret_rows, &rows, sizeof rows);
    *ret_count = count;
    return 0;
}

static int read_id(struct pl_query *query, struct pl_arena *arena, void *to)
{
    (void)arena;
    int64_t *id = to;
    *id = pl_query_get_int(query, 0);
    return 0;
}

int pl_query_ids(struct pl_query *query, struct pl_arena *arena, int64_t **ret_ids,
                 size_t *ret_count)
{
    return pl_query_rows(query, arena, sizeof **ret_ids, read_id, ret_ids, ret_count);
}

void *pl_rows_push(struct pl_arena *arena, void *rows, size_t *count, size_t *cap, size_t size)
{
    if (*count == *cap) {
        *cap = *cap == 0 ? 16 : *cap * 2;
        void *grown = pl_arena_alloc_array(arena, *cap, size);
        if (*count > 0)
            memcpy(grown, rows, *count * size);
        rows = grown;
    }
    (*count)++;
    return rows;
}
