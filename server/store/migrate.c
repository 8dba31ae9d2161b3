// SPDX-License-Identifier: MIT
#include "store/migrate_private.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/schema_private.h"
#include "util/fault.h"

// "Plno": says that a SQLite file is ours.
#define APPLICATION_ID "1349283439"

static int refuse(int error, const char *problem, char *ret_problem)
{
    (void)snprintf(ret_problem, PL_DB_PROBLEM_BYTES, "%s", problem);
    return error;
}

int pl_migrate_check(struct pl_db *db, bool is_made, int64_t *ret_version, char *ret_problem)
{
    int64_t id = 0, tables = 0, version = 0;
    int error = pl_db_exec_int(db, "PRAGMA user_version", &version);
    if (error == 0)
        error = pl_db_exec_int(db, "PRAGMA application_id", &id);
    if (error == 0)
        error = pl_db_exec_int(db, "SELECT count(*) FROM sqlite_schema", &tables);
    if (error != 0)
        return error;
    bool is_new = version == 0 && tables == 0;
    if (is_new && !is_made)
        return refuse(-EBADMSG, "nothing is in it: this is not a database of Pleno's", ret_problem);
    if (!is_new && id != strtoll(APPLICATION_ID, NULL, 10))
        return refuse(-EBADMSG, "this is a SQLite file, but not one of Pleno's", ret_problem);
    if (version < 0 || (version == 0 && !is_new))
        return refuse(-EBADMSG, "the database's schema version is damaged", ret_problem);
    if (version > (int64_t)pl_schema_step_count) {
        (void)snprintf(ret_problem, PL_DB_PROBLEM_BYTES,
                       "the database has schema version %" PRId64
                       " and this program knows versions up to %zu: install a newer Pleno",
                       version, pl_schema_step_count);
        return -EPROTO;
    }
    *ret_version = version;
    return 0;
}

static int check_schema(struct pl_db *db, int64_t version, char *ret_problem)
{
    struct pl_arena arena;
    struct pl_schema_report report = {0};
    pl_arena_init(&arena);
    int error = pl_schema_compare(db, version, &arena, &report);
    if (error == 0 && report.count > 0) {
        error = -EBADMSG;
        (void)snprintf(ret_problem, PL_DB_PROBLEM_BYTES, PL_STR_FMT,
                       PL_STR_ARG(report.problems[0].what));
    }
    pl_arena_fini(&arena);
    return error;
}

static int migrate_from(struct pl_db *db, int64_t version)
{
    int error = 0;
    for (int64_t at = version; at < (int64_t)pl_schema_step_count && error == 0; at++) {
        char pragma[96];
        (void)snprintf(pragma, sizeof pragma,
                       "PRAGMA application_id = " APPLICATION_ID "; PRAGMA user_version = %" PRId64,
                       at + 1);
        error = pl_fault("store.migrate");
        if (error == 0)
            error = pl_db_exec(db, pl_schema_steps[at]);
        if (error == 0)
            error = pl_db_exec(db, pragma);
    }
    return error;
}

int pl_migrate(struct pl_db *db, bool is_made, char *ret_problem)
{
    int64_t version = 0;
    int error = pl_db_exec(db, "BEGIN IMMEDIATE");
    if (error != 0)
        return error;
    error = pl_migrate_check(db, is_made, &version, ret_problem);
    if (error == 0)
        error = check_schema(db, version, ret_problem);
    if (error == 0)
        error = migrate_from(db, version);
    if (error == 0)
        error = pl_db_exec(db, "COMMIT");
    if (error != 0 && pl_db_exec(db, "ROLLBACK") != 0) {
        // The caller closes the connection, which undoes the transaction as well.
    }
    return error;
}
