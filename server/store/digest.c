// SPDX-License-Identifier: MIT
#include "store/digest.h"

#include <stdio.h>
#include <string.h>

#include "store/db_private.h"
#include "util/hash.h"

enum { TABLE_NAME_BYTES_MAX = 64 };

static void hash_value(struct pl_hash *hash, sqlite3_stmt *stmt, int column)
{
    int type = sqlite3_column_type(stmt, column);
    pl_hash_update_u64be(hash, (uint64_t)type);
    if (type == SQLITE_INTEGER) {
        pl_hash_update_u64be(hash, (uint64_t)sqlite3_column_int64(stmt, column));
    } else if (type != SQLITE_NULL) {
        const void *bytes = sqlite3_column_blob(stmt, column);
        size_t len = (size_t)sqlite3_column_bytes(stmt, column);
        pl_hash_update_u64be(hash, len);
        pl_hash_update(hash, bytes, len);
    }
}

static int hash_table(struct pl_db *db, struct pl_hash *hash, const char *table)
{
    char sql[160];
    // Three columns are enough to order every table, and the name comes from the schema itself.
    int len = snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" ORDER BY 1, 2, 3", table);
    PL_CHECK(len > 0 && (size_t)len < sizeof sql);
    pl_hash_update(hash, table, strlen(table) + 1);
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(db->handle, sql, -1, &stmt, NULL);
    if (code != SQLITE_OK)
        return pl_db_errno(code);
    while ((code = sqlite3_step(stmt)) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(stmt); column++)
            hash_value(hash, stmt, column);
    sqlite3_finalize(stmt);
    return code == SQLITE_DONE ? 0 : pl_db_errno(code);
}

int pl_store_digest(struct pl_db *db, uint8_t ret_digest[PL_ROW_HASH_BYTES])
{
    struct pl_hash hash;
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(db->handle,
                                  "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                  " AND name NOT LIKE 'sqlite_%' ORDER BY name",
                                  -1, &stmt, NULL);
    if (code != SQLITE_OK)
        return pl_db_errno(code);
    pl_hash_init(&hash);
    int error = 0;
    while (error == 0 && (code = sqlite3_step(stmt)) == SQLITE_ROW) {
        char table[TABLE_NAME_BYTES_MAX];
        (void)snprintf(table, sizeof table, "%s", (const char *)sqlite3_column_text(stmt, 0));
        error = hash_table(db, &hash, table);
    }
    sqlite3_finalize(stmt);
    if (error == 0 && code != SQLITE_DONE)
        error = pl_db_errno(code);
    if (error == 0)
        pl_hash_final(&hash, ret_digest);
    return error;
}
