// SPDX-License-Identifier: MIT
/*
 * What one commit costs here: one row of a message's size into SQLite, WAL and synchronous=FULL,
 * in a new file in the folder given.
 *
 * usage: bench-commit FOLDER COUNT
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "usage.h"

enum { COMMITS_MAX = 100000, ROW_BYTES = 400 };

static void must(sqlite3 *db, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
        return;
    fprintf(stderr, "bench-commit: %s\n", sqlite3_errmsg(db));
    exit(1);
}

int main(int argc, char **argv)
{
    static uint32_t took_us[COMMITS_MAX];
    static char row[ROW_BYTES];
    char path[512];
    sqlite3 *db = NULL;
    sqlite3_stmt *insert = NULL;
    size_t count = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
    if (count == 0 || count > COMMITS_MAX) {
        fputs("usage: bench-commit FOLDER COUNT\n", stderr);
        return 2;
    }
    snprintf(path, sizeof path, "%s/commit.db", argv[1]);
    must(db, sqlite3_open(path, &db));
    must(db, sqlite3_exec(db,
                          "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                          "CREATE TABLE t (id INTEGER PRIMARY KEY, row BLOB)",
                          NULL, NULL, NULL));
    must(db, sqlite3_prepare_v2(db, "INSERT INTO t (row) VALUES (?)", -1, &insert, NULL));
    for (size_t i = 0; i < count; i++) {
        uint64_t began = bench_now_ns();
        must(db, sqlite3_bind_blob(insert, 1, row, sizeof row, SQLITE_STATIC));
        must(db, sqlite3_step(insert));
        must(db, sqlite3_reset(insert));
        took_us[i] = (uint32_t)((bench_now_ns() - began) / 1000);
    }
    sqlite3_finalize(insert);
    sqlite3_close(db);
    remove(path);
    printf("{\"commits\":%zu,\"p50_ms\":%.3f,\"p99_ms\":%.3f}\n", count,
           bench_percentile(took_us, count, 0.5) / 1000.0,
           bench_percentile(took_us, count, 0.99) / 1000.0);
    return 0;
}
