// SPDX-License-Identifier: MIT
#include "store/read_marks.h"

#include "store/db_private.h"

int pl_store_read_mark(struct pl_db *db, int64_t participant, int64_t channel, int64_t *ret_seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_READ_MARK);
    pl_query_int(&query, participant);
    pl_query_int(&query, channel);
    int step = pl_query_step(&query);
    if (step < 0)
        return step;
    *ret_seq = 0;
    if (step == 1) {
        *ret_seq = pl_query_get_int(&query, 0);
        pl_query_end(&query);
    }
    return 0;
}

int pl_store_read_mark_set(struct pl_db *db, int64_t participant, int64_t channel, int64_t seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_READ_MARK_SET);
    pl_query_int(&query, participant);
    pl_query_int(&query, channel);
    pl_query_int(&query, seq);
    return pl_query_run(&query);
}
