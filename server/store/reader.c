// SPDX-License-Identifier: MIT
#include "store/reader.h"

#include <stdlib.h>

#include "store/db_private.h"
#include "util/fault.h"

struct pl_reader {
    struct pl_db db;
};

int pl_reader_open(const char *path, struct pl_reader **ret_reader)
{
    struct pl_reader *reader = pl_alloc(sizeof *reader);
    int error = pl_db_open(&reader->db, path, SQLITE_OPEN_READONLY);
    if (error == 0) {
        error = pl_db_exec(&reader->db, "PRAGMA query_only = ON; PRAGMA cache_size = -4096");
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
