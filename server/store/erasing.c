// SPDX-License-Identifier: MIT
#include "store/erasing.h"

#include <errno.h>

#include "store/db_private.h"
#include "util/fault.h"

int pl_store_erasing(struct pl_db *db, int64_t channel, struct pl_erasing_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ERASING);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    *ret_row = (struct pl_erasing_row){0};
    if (error == -ENOENT)
        return 0;
    if (error != 0)
        return error;
    *ret_row = (struct pl_erasing_row){
        .end_seq = pl_query_get_int(&query, 0),
        .held_end = pl_query_get_int(&query, 1),
        .ended_by = pl_query_get_int(&query, 2),
        .due_ms = pl_query_get_int(&query, 3),
        .messages = pl_query_get_int(&query, 4),
        .held = pl_query_get_int(&query, 5),
    };
    pl_query_end(&query);
    return 0;
}

int pl_store_erasing_put(struct pl_db *db, int64_t channel, const struct pl_erasing_row *row)
{
    int error = pl_fault("store.erase");
    if (error != 0)
        return error;
    struct pl_query query = pl_query_start(db, PL_SQL_ERASING_PUT);
    pl_query_int(&query, channel);
    pl_query_int(&query, row->end_seq);
    pl_query_int(&query, row->held_end);
    pl_query_int(&query, row->ended_by);
    pl_query_int(&query, row->due_ms);
    pl_query_int(&query, row->messages);
    pl_query_int(&query, row->held);
    return pl_query_run(&query);
}

int pl_store_erasing_remove(struct pl_db *db, int64_t channel)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ERASING_REMOVE);
    pl_query_int(&query, channel);
    return pl_query_run(&query);
}

int pl_store_erasing_messages(struct pl_db *db, int64_t channel, int64_t end_seq, int64_t limit,
                              struct pl_arena *arena, int64_t **ret_ids, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ERASING_MESSAGES);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel, end_seq));
    pl_query_int(&query, limit);
    return pl_query_ids(&query, arena, ret_ids, ret_count);
}

int pl_store_erasing_held(struct pl_db *db, int64_t channel, int64_t held_end, int64_t limit,
                          struct pl_arena *arena, int64_t **ret_ids, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ERASING_HELD);
    pl_query_int(&query, channel);
    pl_query_int(&query, held_end);
    pl_query_int(&query, limit);
    return pl_query_ids(&query, arena, ret_ids, ret_count);
}
