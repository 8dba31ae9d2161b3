// SPDX-License-Identifier: MIT
#include "store/mutes.h"

#include "store/db_private.h"

int pl_store_mute_set(struct pl_db *db, const struct pl_mute_row *row, int64_t event)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MUTE_SET);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->participant);
    pl_query_int(&query, row->until_ms);
    pl_query_int(&query, event);
    return pl_query_run(&query);
}

int pl_store_mute_remove(struct pl_db *db, int64_t channel, int64_t participant)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MUTE_REMOVE);
    pl_query_int(&query, channel);
    pl_query_int(&query, participant);
    return pl_query_run(&query);
}

int pl_store_mutes(struct pl_db *db, struct pl_arena *arena, struct pl_mute_row **ret_rows,
                   size_t *ret_count)
{
    struct pl_mute_row *rows = NULL;
    size_t count = 0, cap = 0;
    struct pl_query query = pl_query_start(db, PL_SQL_MUTES);
    int step = 0;
    while ((step = pl_query_step(&query)) == 1) {
        rows = pl_rows_push(arena, rows, &count, &cap, sizeof *rows);
        rows[count - 1].channel = pl_query_get_int(&query, 0);
        rows[count - 1].participant = pl_query_get_int(&query, 1);
        rows[count - 1].until_ms = pl_query_get_int(&query, 2);
    }
    if (step != 0)
        return step;
    *ret_rows = rows;
    *ret_count = count;
    return 0;
}
