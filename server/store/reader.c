// SPDX-License-Identifier: MIT
#include "store/reader.h"

#include <errno.h>
#include <stdlib.h>

#include "store/db_private.h"
#include "store/migrate_private.h"
#include "store/schema_private.h"
#include "util/fault.h"

struct pl_reader {
    struct pl_db db;
};

// A private file that SQLite makes and removes takes its place.
static int read_migrated(struct pl_reader *reader)
{
    struct pl_db copy;
    char problem[PL_DB_PROBLEM_BYTES];
    int error = pl_db_open(&copy, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (error != 0)
        return error;
    error = pl_db_copy(&reader->db, &copy);
    if (error == 0)
        error = pl_migrate(&copy, false, problem);
    if (error != 0) {
        pl_db_close(&copy);
        return error;
    }
    pl_db_close(&reader->db);
    reader->db = copy;
    return 0;
}

// Statements over what is missing would not parse.
static int check_readable(struct pl_reader *reader, int64_t version)
{
    struct pl_arena arena;
    struct pl_schema_report report = {0};
    pl_arena_init(&arena);
    int error = pl_schema_compare(&reader->db, version, &arena, &report);
    pl_arena_fini(&arena);
    return error == 0 && !report.is_readable ? -EBADMSG : error;
}

static int prepare(struct pl_reader *reader, bool is_unknown)
{
    int64_t version = 0;
    int error = pl_db_exec_int(&reader->db, "PRAGMA user_version", &version);
    if (error == 0 && version != (int64_t)pl_schema_step_count)
        error = read_migrated(reader);
    else if (error == 0 && is_unknown)
        error = check_readable(reader, version);
    return error == 0 ? pl_db_exec(&reader->db, "PRAGMA query_only = ON; PRAGMA cache_size = -4096")
                      : error;
}

static int open_reader(const char *path, bool is_unknown, struct pl_reader **ret_reader)
{
    struct pl_reader *reader = pl_alloc(sizeof *reader);
    int error = pl_db_open(&reader->db, path, SQLITE_OPEN_READONLY);
    if (error == 0) {
        error = prepare(reader, is_unknown);
        if (error != 0)
            pl_db_close(&reader->db);
    }
    if (error != 0) {
        free(reader);
        return error;
    }
    *ret_reader = reader;
    return 0;
}

int pl_reader_open(const char *path, struct pl_reader **ret_reader)
{
    return open_reader(path, false, ret_reader);
}

int pl_reader_open_unknown(const char *path, struct pl_reader **ret_reader)
{
    return open_reader(path, true, ret_reader);
}

void pl_reader_close(struct pl_reader *reader)
{
    if (reader == NULL)
        return;
    pl_db_close(&reader->db);
    free(reader);
}

struct pl_db *pl_reader_db(struct pl_reader *reader)
{
    return &reader->db;
}

int pl_reader_begin(struct pl_reader *reader)
{
    int error = pl_fault("store.read");
    return error != 0 ? error : pl_db_exec(&reader->db, "BEGIN");
}

void pl_reader_end(struct pl_reader *reader)
{
    // Nothing was written: COMMIT only lets the snapshot go. It may lack the memory to be parsed,
    // and when that is lacking once more there is no way on (util/base.h).
    if (pl_db_exec(&reader->db, "COMMIT") != 0 && pl_db_exec(&reader->db, "ROLLBACK") != 0)
        PL_CHECK(sqlite3_get_autocommit(reader->db.handle) != 0);
}
