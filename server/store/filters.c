// SPDX-License-Identifier: MIT
#include "store/filters.h"

#include <errno.h>

#include "store/words_private.h"

static int read_filter(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_filter_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->channel = pl_query_get_int(query, 1);
    row->label = pl_query_get_text(query, 4, arena);
    row->terms = pl_query_get_text(query, 5, arena);
    row->pattern = pl_query_get_text(query, 6, arena);
    row->times = pl_query_get_int(query, 7);
    row->within_s = pl_query_get_int(query, 8);
    row->is_enabled = pl_query_get_int(query, 9) != 0;
    row->actor = pl_query_get_int(query, 10);
    row->at_ms = pl_query_get_int(query, 11);
    int error = PL_WORDS_READ(query, 2, arena, pl_filter_kind_find, &row->kind);
    return error == 0 ? PL_WORDS_READ(query, 3, arena, pl_filter_action_find, &row->action) : error;
}

int pl_store_filters(struct pl_db *db, struct pl_arena *arena, struct pl_filter_row **ret_rows,
                     size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FILTERS);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_filter, ret_rows, ret_count);
}

int pl_store_filter_create(struct pl_db *db, const struct pl_filter_row *row, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FILTER_CREATE);
    pl_query_int_or_null(&query, row->channel);
    pl_query_text(&query, pl_str_from(pl_filter_kind_name(row->kind)));
    pl_query_text(&query, pl_str_from(pl_filter_action_name(row->action)));
    pl_query_text(&query, row->label);
    pl_query_text_or_null(&query, row->terms);
    pl_query_text_or_null(&query, row->pattern);
    pl_query_int_or_null(&query, row->times);
    pl_query_int_or_null(&query, row->within_s);
    pl_query_int(&query, row->actor);
    pl_query_int(&query, row->at_ms);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

int pl_store_filter_enable(struct pl_db *db, int64_t id, bool is_enabled)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FILTER_ENABLE);
    pl_query_int(&query, is_enabled);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_filter_delete(struct pl_db *db, int64_t id, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FILTER_DELETE);
    pl_query_int(&query, at_ms);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}
