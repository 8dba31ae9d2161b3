// SPDX-License-Identifier: MIT
#include "store/known_private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES_NONE = PL_KNOWN_KIND_COUNT };

// A column that names one of them.
struct column {
    struct pl_str table;
    struct pl_str name;
    uint8_t kind;
};

struct set {
    uint8_t *bits;
    size_t bytes;
    bool is_whole;
};

struct pl_known {
    struct set sets[PL_KNOWN_KIND_COUNT];
    struct pl_arena arena; // of the columns
    struct column *columns;
    size_t column_count;
    uint8_t *statements[PL_SQL_COUNT]; // the kind of each column of its rows; made when first run
};

static const struct {
    const char *table;
    uint8_t kind;
} targets[] = {
    {"participant", PL_KNOWN_PARTICIPANT}, {"delegation", PL_KNOWN_DELEGATION},
    {"channel", PL_KNOWN_CHANNEL},         {"floor", PL_KNOWN_CHANNEL},
    {"event", PL_KNOWN_IN_CHANNEL},        {"message", PL_KNOWN_IN_CHANNEL},
    {"question", PL_KNOWN_IN_CHANNEL},     {"withheld", PL_KNOWN_IN_CHANNEL},
};

// Where the host acts as well, for the summit file's agenda.
static const char *const hosted[] = {"event", "channel_rules", "erasing"};

// Each reference to the tables above, and their own ids.
static const char columns_sql[] =
    "SELECT m.name, f.\"from\", f.\"table\""
    " FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
    " UNION SELECT name, 'id', name FROM sqlite_schema WHERE type = 'table'";

static uint8_t kind_of(const char *table)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(targets); i++)
        if (strcmp(targets[i].table, table) == 0)
            return targets[i].kind;
    return NAMES_NONE;
}

static uint8_t kind_of_column(const char *table, const char *target)
{
    uint8_t kind = kind_of(target);
    for (size_t i = 0; kind == PL_KNOWN_PARTICIPANT && i < PL_ARRAY_LEN(hosted); i++)
        if (strcmp(hosted[i], table) == 0)
            return PL_KNOWN_ACTOR;
    return kind;
}

static int read_columns(struct pl_known *known, sqlite3 *handle)
{
    sqlite3_stmt *stmt = NULL;
    size_t cap = 0;
    known->column_count = 0;
    int code = sqlite3_prepare_v2(handle, columns_sql, -1, &stmt, NULL);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(stmt);
        if (code != SQLITE_ROW)
            break;
        const char *texts[3];
        for (int i = 0; i < 3; i++)
            texts[i] = (const char *)sqlite3_column_text(stmt, i);
        if (texts[0] == NULL || texts[1] == NULL || texts[2] == NULL ||
            kind_of(texts[2]) == NAMES_NONE)
            continue;
        known->columns = pl_rows_push(&known->arena, known->columns, &known->column_count, &cap,
                                      sizeof *known->columns);
        known->columns[known->column_count - 1] = (struct column){
            .table = pl_arena_copy(&known->arena, pl_str_from(texts[0])),
            .name = pl_arena_copy(&known->arena, pl_str_from(texts[1])),
            .kind = kind_of_column(texts[0], texts[2]),
        };
    }
    sqlite3_finalize(stmt);
    int error = code == SQLITE_DONE ? 0 : pl_db_errno(code);
    if (error == 0 && known->columns == NULL)
        error = -EBADMSG; // none of our tables is there
    if (error != 0)
        known->columns = NULL;
    return error;
}

static uint8_t kind_of_result(const struct pl_known *known, sqlite3_stmt *stmt, int index)
{
    struct pl_str table = pl_str_from(sqlite3_column_table_name(stmt, index));
    struct pl_str name = pl_str_from(sqlite3_column_origin_name(stmt, index));
    for (size_t i = 0; i < known->column_count; i++)
        if (pl_str_equal(known->columns[i].table, table) &&
            pl_str_equal(known->columns[i].name, name))
            return known->columns[i].kind;
    return NAMES_NONE;
}

static uint8_t *kinds_of_results(const struct pl_known *known, sqlite3_stmt *stmt)
{
    size_t count = (size_t)sqlite3_column_count(stmt);
    uint8_t *kinds = pl_alloc(count + 1);
    for (size_t i = 0; i < count; i++)
        kinds[i] = kind_of_result(known, stmt, (int)i);
    return kinds;
}

static bool is_in(const struct set *set, int64_t id)
{
    return id > 0 && (uint64_t)id / 8 < set->bytes && (set->bits[id / 8] >> (id % 8) & 1) != 0;
}

static bool is_known(const struct pl_known *known, uint8_t kind, int64_t id)
{
    if (kind == PL_KNOWN_IN_CHANNEL) {
        kind = PL_KNOWN_CHANNEL;
        id = pl_row_channel(id);
    }
    if (kind == PL_KNOWN_ACTOR) {
        kind = PL_KNOWN_PARTICIPANT;
        if (id == 0)
            return true;
    }
    return !known->sets[kind].is_whole || is_in(&known->sets[kind], id);
}

int pl_known_check(struct pl_query *query)
{
    struct pl_known *known = query->db->known;
    if (known == NULL)
        return 0;
    if (known->columns == NULL) {
        int error = read_columns(known, query->db->handle);
        if (error != 0)
            return error;
    }
    uint8_t **kinds = &known->statements[query->sql];
    if (*kinds == NULL)
        *kinds = kinds_of_results(known, query->stmt);
    int count = sqlite3_data_count(query->stmt);
    for (int i = 0; i < count; i++) {
        int type = (*kinds)[i] == NAMES_NONE ? SQLITE_NULL : sqlite3_column_type(query->stmt, i);
        if (type == SQLITE_NULL)
            continue;
        if (type != SQLITE_INTEGER ||
            !is_known(known, (*kinds)[i], sqlite3_column_int64(query->stmt, i)))
            return -EBADMSG;
    }
    return 0;
}

void pl_known_begin(struct pl_db *db, enum pl_known_kind kind)
{
    if (db->known == NULL) {
        db->known = pl_alloc(sizeof *db->known);
        pl_arena_init(&db->known->arena);
    }
    struct set *set = &db->known->sets[kind];
    if (set->bytes > 0)
        memset(set->bits, 0, set->bytes);
    set->is_whole = false;
}

void pl_known_finish(struct pl_db *db, enum pl_known_kind kind)
{
    db->known->sets[kind].is_whole = true;
}

int pl_known_add(struct pl_db *db, enum pl_known_kind kind, int64_t id)
{
    if (db->known == NULL)
        return 0;
    if (id <= 0 || id > PL_KNOWN_MAX)
        return -EBADMSG;
    struct set *set = &db->known->sets[kind];
    size_t bytes = (size_t)id / 8 + 1;
    if (bytes > set->bytes) {
        bytes = 2 * bytes;
        set->bits = pl_realloc_array(set->bits, bytes, 1);
        memset(set->bits + set->bytes, 0, bytes - set->bytes);
        set->bytes = bytes;
    }
    set->bits[id / 8] |= (uint8_t)(1U << (id % 8));
    return 0;
}

void pl_known_free(struct pl_known *known)
{
    if (known == NULL)
        return;
    for (size_t i = 0; i < PL_KNOWN_KIND_COUNT; i++)
        free(known->sets[i].bits);
    for (size_t i = 0; i < PL_SQL_COUNT; i++)
        free(known->statements[i]);
    pl_arena_fini(&known->arena);
    free(known);
}
