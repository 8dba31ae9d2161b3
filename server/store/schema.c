// SPDX-License-Identifier: MIT
#include "store/schema_private.h"

#include <errno.h>
#include <string.h>

#include "store/migrate_private.h"

// What SQLite makes by itself is left out; a table is named before what goes with it. A damaged
// list may name anything: numbers, say.
#define OBJECTS                                                                                    \
    "SELECT type, name, tbl_name, sql FROM sqlite_schema"                                          \
    " WHERE name IS NULL OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"                                \
    " ORDER BY type = 'table' DESC, type, name"

const char pl_schema_newest[PL_HASH_HEX_BYTES] =
    "ddf51c110d7670bd1697af233097a19dd2d4c37234c940c1744b5b12cde37842";

enum { COLUMNS = 4, OBJECTS_MAX = 10000, NAME_BYTES_MAX = 64 };

struct object {
    struct pl_str columns[COLUMNS]; // type, name, table, SQL
    bool is_seen;
};

struct compare {
    struct pl_arena *arena;
    struct object *objects; // that the steps make
    size_t count;
    struct pl_schema_report *report;
    struct pl_hash hash;
};

typedef int each_fn(struct compare *compare, const struct object *object);

static int for_each(struct pl_db *db, struct compare *compare, each_fn *each)
{
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(db->handle, OBJECTS, -1, &stmt, NULL);
    int error = 0;
    size_t count = 0;
    while (code == SQLITE_OK || (code == SQLITE_ROW && error == 0)) {
        code = sqlite3_step(stmt);
        struct object object = {0};
        for (int i = 0; code == SQLITE_ROW && i < COLUMNS; i++)
            object.columns[i] = (struct pl_str){(const char *)sqlite3_column_text(stmt, i),
                                                (size_t)sqlite3_column_bytes(stmt, i)};
        if (code == SQLITE_ROW)
            error = ++count > OBJECTS_MAX ? -EBADMSG : each(compare, &object);
    }
    if (error == 0 && code != SQLITE_DONE)
        error = pl_db_errno(sqlite3_extended_errcode(db->handle));
    sqlite3_finalize(stmt);
    return error;
}

static int take(struct compare *compare, const struct object *object)
{
    struct object *to = &compare->objects[compare->count++];
    for (int i = 0; i < COLUMNS; i++)
        to->columns[i] = pl_arena_copy(compare->arena, object->columns[i]);
    return 0;
}

static bool is_plain(struct pl_str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '_'))
            return false;
    }
    return name.len > 0 && name.len <= NAME_BYTES_MAX;
}

static void add(struct compare *compare, const struct object *object, const char *what)
{
    struct pl_schema_report *report = compare->report;
    struct pl_str type = object->columns[0], name = object->columns[1];
    if (report->count == PL_CHECK_PROBLEMS_MAX)
        return;
    // Whoever planted it may have chosen a name that does something to a terminal.
    if (!is_plain(type) || !is_plain(name))
        type = PL_STR("something"), name = PL_STR("without a proper name");
    report->problems[report->count++] = (struct pl_check_problem){
        .what = pl_arena_printf(compare->arena, "the " PL_STR_FMT " " PL_STR_FMT " %s",
                                PL_STR_ARG(type), PL_STR_ARG(name), what),
    };
}

// Statements are made over tables, and some name an index.
static void spoil(struct compare *compare, const struct object *object)
{
    if (!pl_str_equal(object->columns[0], PL_STR("trigger")))
        compare->report->is_readable = false;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Where the token, space or comment that begins at `at` ends. One that is never closed goes to the
// end of the text.
static size_t token_end(struct pl_str sql, size_t at)
{
    char c = sql.ptr[at];
    size_t end = at + 1;
    if (c == '-' && end < sql.len && sql.ptr[end] == '-') {
        while (end < sql.len && sql.ptr[end] != '\n')
            end++;
    } else if (c == '"' || c == '\'') {
        while (end < sql.len && sql.ptr[end] != c)
            end++;
        end += end < sql.len;
    } else if (is_word(c)) {
        while (end < sql.len && is_word(sql.ptr[end]))
            end++;
    }
    return end;
}

static bool is_quoted_name(struct pl_str token)
{
    struct pl_str inside = {token.ptr + 1, token.len < 2 ? 0 : token.len - 2};
    return token.len > 2 && token.ptr[0] == '"' && token.ptr[token.len - 1] == '"' &&
           is_plain(inside);
}

// What a statement says: its tokens, with a space behind each. SQLite rewrites a table's text when
// it is altered, in a way of its own that may change with its version: quotes around names, and how
// much space there is, tell nothing.
static struct pl_str tokens_of(struct pl_arena *arena, struct pl_str sql)
{
    char *out = pl_arena_alloc(arena, 2 * sql.len + 1);
    size_t len = 0;
    for (size_t at = 0, end; at < sql.len; at = end) {
        end = token_end(sql, at);
        struct pl_str token = {sql.ptr + at, end - at};
        bool is_comment = token.len > 1 && token.ptr[0] == '-';
        if (is_comment || is_space(token.ptr[0]))
            continue;
        if (is_quoted_name(token))
            token = (struct pl_str){token.ptr + 1, token.len - 2};
        memcpy(out + len, token.ptr, token.len);
        len += token.len;
        out[len++] = ' ';
    }
    return (struct pl_str){out, len};
}

static bool is_same_sql(struct pl_arena *arena, struct pl_str one, struct pl_str two)
{
    return pl_str_equal(tokens_of(arena, one), tokens_of(arena, two));
}

static int look(struct compare *compare, const struct object *object)
{
    for (size_t i = 0; i < compare->count; i++) {
        struct object *known = &compare->objects[i];
        if (known->is_seen || !pl_str_equal(known->columns[0], object->columns[0]) ||
            !pl_str_equal(known->columns[1], object->columns[1]))
            continue;
        known->is_seen = true;
        if (pl_str_equal(known->columns[2], object->columns[2]) &&
            is_same_sql(compare->arena, known->columns[3], object->columns[3]))
            return 0;
        spoil(compare, known);
        add(compare, known, "is not as Pleno makes it");
        return 0;
    }
    add(compare, object, "is none of Pleno's");
    return 0;
}

static int add_to_hash(struct compare *compare, const struct object *object)
{
    for (int i = 0; i < COLUMNS; i++) {
        struct pl_str text = object->columns[i];
        if (i == COLUMNS - 1)
            text = tokens_of(compare->arena, text);
        pl_hash_update_u64be(&compare->hash, text.len);
        pl_hash_update(&compare->hash, text.ptr, text.len);
    }
    return 0;
}

int pl_schema_digest(struct pl_db *db, char ret_hex[PL_HASH_HEX_BYTES])
{
    struct pl_arena arena;
    struct compare compare = {.arena = &arena};
    uint8_t digest[PL_HASH_BYTES];
    pl_arena_init(&arena);
    pl_hash_init(&compare.hash);
    int error = for_each(db, &compare, add_to_hash);
    pl_arena_fini(&arena);
    pl_hash_final(&compare.hash, digest);
    pl_hash_hex(digest, ret_hex);
    return error;
}

// What the steps make, in memory.
static int make(struct compare *compare, int64_t version)
{
    struct pl_db db;
    int64_t count = 0;
    int error = pl_db_open(&db, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (error != 0)
        return error;
    for (int64_t at = 0; at < version && error == 0; at++)
        error = pl_db_exec(&db, pl_schema_steps[at]);
    if (error == 0)
        error = pl_db_exec_int(&db, "SELECT count(*) FROM sqlite_schema", &count);
    if (error == 0) {
        compare->objects =
            pl_arena_alloc_array(compare->arena, (size_t)count + 1, sizeof *compare->objects);
        error = for_each(&db, compare, take);
    }
    pl_db_close(&db);
    return error;
}

// Each object against what the steps make: 20 ms, most of it SQLite's for ALTER TABLE.
static int compare_each(struct pl_db *db, int64_t version, struct pl_arena *arena,
                        struct pl_schema_report *ret_report)
{
    struct pl_schema_report report = {.is_readable = true};
    struct compare compare = {.arena = arena, .report = &report};
    report.problems = pl_arena_alloc_array(arena, PL_CHECK_PROBLEMS_MAX, sizeof *report.problems);
    int error = make(&compare, version);
    if (error == 0)
        error = for_each(db, &compare, look);
    if (error != 0)
        return error;
    for (size_t i = 0; i < compare.count; i++) {
        if (compare.objects[i].is_seen)
            continue;
        spoil(&compare, &compare.objects[i]);
        add(&compare, &compare.objects[i], "is missing");
    }
    *ret_report = report;
    return 0;
}

int pl_schema_compare(struct pl_db *db, int64_t version, struct pl_arena *arena,
                      struct pl_schema_report *ret_report)
{
    PL_CHECK(version >= 0 && version <= (int64_t)pl_schema_step_count);
    char hex[PL_HASH_HEX_BYTES] = "";
    int error = version == (int64_t)pl_schema_step_count ? pl_schema_digest(db, hex) : 0;
    if (error == 0 && strcmp(hex, pl_schema_newest) == 0) {
        *ret_report = (struct pl_schema_report){.is_readable = true};
        return 0;
    }
    return error == 0 ? compare_each(db, version, arena, ret_report) : error;
}
