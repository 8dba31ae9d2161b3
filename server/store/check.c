// SPDX-License-Identifier: MIT
/*
 * SQLite's own check, first over everything. It names pages, seldom tables; so where it finds
 * something it is asked once more for each table.
 */
#include "store/check.h"

#include <errno.h>
#include <string.h>

#include "store/db_private.h"
#include "store/migrate_private.h"
#include "store/schema_private.h"

struct check {
    struct pl_db *db;
    struct pl_arena *arena;
    struct pl_check_problem *problems;
    size_t count;
};

static void add(struct check *check, struct pl_str table, struct pl_str what)
{
    if (check->count == PL_CHECK_PROBLEMS_MAX)
        return;
    check->problems[check->count++] = (struct pl_check_problem){
        .table = pl_arena_copy(check->arena, table),
        .what = pl_arena_copy(check->arena, what),
    };
}

static struct pl_str column(sqlite3_stmt *stmt, int at)
{
    const char *text = (const char *)sqlite3_column_text(stmt, at);
    return text != NULL ? pl_str_from(text) : PL_STR("");
}

// The first line of what SQLite says of a whole file is a heading.
static struct pl_str without_heading(struct pl_str text)
{
    static const char heading[] = "*** in database main ***\n";
    size_t len = sizeof heading - 1;
    if (text.len < len || memcmp(text.ptr, heading, len) != 0)
        return text;
    return (struct pl_str){text.ptr + len, text.len - len};
}

static void on_integrity(struct check *check, struct pl_str table, sqlite3_stmt *stmt)
{
    struct pl_str text = without_heading(column(stmt, 0));
    if (!pl_str_equal(text, PL_STR("ok")))
        add(check, table, text);
}

static void on_foreign_key(struct check *check, struct pl_str table, sqlite3_stmt *stmt)
{
    (void)table;
    struct pl_str parent = column(stmt, 2);
    add(check, column(stmt, 0),
        pl_arena_printf(check->arena, "row %lld points to a row of " PL_STR_FMT " that is missing",
                        (long long)sqlite3_column_int64(stmt, 1), PL_STR_ARG(parent)));
}

typedef void each_fn(struct check *check, struct pl_str table, sqlite3_stmt *stmt);

// Runs a pragma and takes its rows. That it cannot run over a damaged file is a finding as well.
static int run(struct check *check, const char *sql, struct pl_str table, each_fn *each)
{
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(check->db->handle, sql, -1, &stmt, NULL);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(stmt);
        if (code == SQLITE_ROW)
            each(check, table, stmt);
    }
    int error = code == SQLITE_DONE ? 0 : pl_db_errno(sqlite3_extended_errcode(check->db->handle));
    if (error == -EBADMSG) {
        add(check, table, pl_str_from(sqlite3_errmsg(check->db->handle)));
        error = 0;
    }
    sqlite3_finalize(stmt);
    return error;
}

static int check_table(struct check *check, struct pl_str table)
{
    char sql[256];
    sqlite3_snprintf(sizeof sql, sql, "PRAGMA integrity_check(%.*Q)", (int)table.len, table.ptr);
    return run(check, sql, table, on_integrity);
}

static void take_name(struct check *check, struct pl_str table, sqlite3_stmt *stmt)
{
    (void)table;
    add(check, column(stmt, 0), PL_STR(""));
}

// What was found of the file as a whole is put in the words of the tables, where they have some.
static int name_tables(struct check *check)
{
    struct check names = {.db = check->db, .arena = check->arena};
    struct check named = names;
    struct pl_str none = {0};
    names.problems =
        pl_arena_alloc_array(check->arena, PL_CHECK_PROBLEMS_MAX, sizeof *names.problems);
    named.problems =
        pl_arena_alloc_array(check->arena, PL_CHECK_PROBLEMS_MAX, sizeof *named.problems);
    int error = 0;
    for (int64_t after = 0; error == 0; after += PL_CHECK_PROBLEMS_MAX) {
        char sql[128];
        sqlite3_snprintf(sizeof sql, sql,
                         "SELECT name FROM sqlite_schema WHERE type = 'table'"
                         " ORDER BY rowid LIMIT %d OFFSET %lld",
                         PL_CHECK_PROBLEMS_MAX, (long long)after);
        names.count = 0;
        error = run(&names, sql, none, take_name);
        for (size_t i = 0; i < names.count && error == 0; i++)
            if (names.problems[i].table.len > 0) // else it is why there are no names
                error = check_table(&named, names.problems[i].table);
        if (names.count < PL_CHECK_PROBLEMS_MAX)
            break;
    }
    if (error == 0 && named.count > 0) {
        check->problems = named.problems;
        check->count = named.count;
    }
    return error;
}

int pl_store_check(struct pl_db *db, struct pl_arena *arena, struct pl_check_problem **ret_problems,
                   size_t *ret_count)
{
    struct check check = {.db = db, .arena = arena};
    struct pl_str none = {0};
    check.problems = pl_arena_alloc_array(arena, PL_CHECK_PROBLEMS_MAX, sizeof *check.problems);
    int error = run(&check, "PRAGMA integrity_check(10)", none, on_integrity);
    if (error == 0 && check.count > 0)
        error = name_tables(&check);
    else if (error == 0)
        error = run(&check, "PRAGMA foreign_key_check", none, on_foreign_key);
    if (error != 0)
        return error;
    *ret_problems = check.problems;
    *ret_count = check.count;
    return 0;
}

static int compare(struct pl_db *db, struct pl_arena *arena, struct pl_schema_report *ret_report)
{
    char problem[PL_DB_PROBLEM_BYTES] = "";
    int64_t version = 0;
    int error = pl_db_exec(db, "BEGIN");
    if (error == 0)
        error = pl_migrate_check(db, false, &version, problem);
    if (error == 0)
        return pl_schema_compare(db, version, arena, ret_report);
    if (error != -EBADMSG || problem[0] == '\0')
        return error;
    *ret_report = (struct pl_schema_report){
        .problems = pl_arena_alloc(arena, sizeof *ret_report->problems),
        .count = 1,
    };
    ret_report->problems[0].what = pl_arena_copy(arena, pl_str_from(problem));
    return 0;
}

int pl_store_check_schema(const char *path, struct pl_arena *arena,
                          struct pl_schema_report *ret_report)
{
    struct pl_db db;
    int error = pl_db_open(&db, path, SQLITE_OPEN_READONLY);
    if (error != 0)
        return error;
    error = compare(&db, arena, ret_report);
    pl_db_close(&db);
    return error;
}
