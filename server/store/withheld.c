// SPDX-License-Identifier: MIT
#include "store/withheld.h"

#include "store/db_private.h"

int pl_store_withheld_create(struct pl_db *db, int64_t message, int64_t withheld_seq, int64_t bulk)
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD_CREATE);
    pl_query_int(&query, message);
    pl_query_int_or_null(&query, bulk);
    int error = pl_query_run(&query);
    if (error != 0)
        return error;
    query = pl_query_start(db, PL_SQL_MESSAGE_HIDE);
    pl_query_int(&query, message);
    pl_query_int(&query, withheld_seq);
    return pl_query_run(&query);
}

int pl_store_withheld_event(struct pl_db *db, int64_t event, int64_t message)
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD_EVENT_CREATE);
    pl_query_int(&query, event);
    pl_query_int(&query, message);
    return pl_query_run(&query);
}

static int run_on(struct pl_db *db, enum pl_sql sql, int64_t message)
{
    struct pl_query query = pl_query_start(db, sql);
    pl_query_int(&query, message);
    return pl_query_run(&query);
}

int pl_store_withheld_forget(struct pl_db *db, int64_t message)
{
    int error = run_on(db, PL_SQL_WITHHELD_EVENTS_DELETE, message);
    return error == 0 ? run_on(db, PL_SQL_WITHHELD_DELETE, message) : error;
}

int pl_store_withheld_restore(struct pl_db *db, int64_t message)
{
    int error = run_on(db, PL_SQL_WITHHELD_EVENTS_RESTORE, message);
    if (error == 0)
        error = run_on(db, PL_SQL_MESSAGE_SHOW, message);
    return error == 0 ? pl_store_withheld_forget(db, message) : error;
}

int pl_store_withheld_text(struct pl_db *db, int64_t message, struct pl_arena *arena,
                           struct pl_str *ret_text)
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD);
    pl_query_int(&query, message);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_text = pl_query_get_text(&query, 0, arena);
    pl_query_end(&query);
    return 0;
}

int pl_store_withheld_data(struct pl_db *db, int64_t event, struct pl_arena *arena,
                           struct pl_str *ret_data, uint8_t ret_salt[PL_ROW_SALT_BYTES])
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD_EVENT);
    pl_query_int(&query, event);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_data = pl_query_get_text(&query, 0, arena);
    pl_query_get_blob(&query, 1, ret_salt, PL_ROW_SALT_BYTES);
    pl_query_end(&query);
    return 0;
}

static int read_withheld(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_withheld_row *row = to;
    *row = (struct pl_withheld_row){
        .message = pl_query_get_int(query, 0),
        .author = pl_query_get_int(query, 1),
        .text = pl_query_get_text(query, 2, arena),
        .withheld_seq = pl_query_get_int(query, 3),
        .bulk = pl_query_get_int(query, 4),
        .is_anonymous = pl_query_get_int(query, 5) != 0,
        .shown_delegation = pl_query_get_int(query, 6),
    };
    return 0;
}

int pl_store_withheld_before(struct pl_db *db, int64_t channel, int64_t before, int64_t limit,
                             struct pl_arena *arena, struct pl_withheld_row **ret_rows,
                             size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD_BEFORE);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel, before));
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_withheld, ret_rows, ret_count);
}

int pl_store_withheld_of_bulk(struct pl_db *db, int64_t bulk, struct pl_arena *arena,
                              int64_t **ret_messages, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_WITHHELD_OF_BULK);
    pl_query_int(&query, bulk);
    return pl_query_ids(&query, arena, ret_messages, ret_count);
}

int pl_store_bulk_create(struct pl_db *db, const struct pl_bulk_row *row, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BULK_CREATE);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->participant);
    pl_query_int(&query, row->actor);
    pl_query_int(&query, row->at_ms);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

int pl_store_bulk(struct pl_db *db, int64_t id, struct pl_bulk_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BULK);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    ret_row->channel = pl_query_get_int(&query, 0);
    ret_row->participant = pl_query_get_int(&query, 1);
    ret_row->undone_ms = pl_query_get_int(&query, 2);
    ret_row->actor = pl_query_get_int(&query, 3);
    pl_query_end(&query);
    return 0;
}

int pl_store_bulk_undo(struct pl_db *db, int64_t id, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BULK_UNDO);
    pl_query_int(&query, at_ms);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}
