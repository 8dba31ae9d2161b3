// SPDX-License-Identifier: MIT
#include "store/reactions.h"

#include "store/db_private.h"

int pl_store_reaction_add(struct pl_db *db, int64_t message, struct pl_str emoji,
                          int64_t participant, int64_t seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REACTION_ADD);
    pl_query_int(&query, message);
    pl_query_text(&query, emoji);
    pl_query_int(&query, participant);
    pl_query_int(&query, seq);
    return pl_query_run(&query);
}

int pl_store_reaction_remove(struct pl_db *db, int64_t message, struct pl_str emoji,
                             int64_t participant)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REACTION_REMOVE);
    pl_query_int(&query, message);
    pl_query_text(&query, emoji);
    pl_query_int(&query, participant);
    return pl_query_run(&query);
}

int pl_store_reaction_exists(struct pl_db *db, int64_t message, struct pl_str emoji,
                             int64_t participant, bool *ret_exists)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REACTION_EXISTS);
    pl_query_int(&query, message);
    pl_query_text(&query, emoji);
    pl_query_int(&query, participant);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_exists = pl_query_get_int(&query, 0) != 0;
    pl_query_end(&query);
    return 0;
}

int pl_store_reaction_others(struct pl_db *db, int64_t message, struct pl_str emoji,
                             int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REACTION_OTHERS);
    pl_query_int(&query, message);
    pl_query_text(&query, emoji);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_count = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

static int read_reaction(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_reaction_row *row = to;
    row->message = pl_query_get_int(query, 0);
    row->emoji = pl_query_get_text(query, 1, arena);
    row->count = pl_query_get_int(query, 2);
    row->is_mine = pl_query_get_int(query, 3) != 0;
    return 0;
}

int pl_store_reactions(struct pl_db *db, int64_t channel, int64_t first, int64_t last,
                       int64_t viewer, struct pl_arena *arena, struct pl_reaction_row **ret_rows,
                       size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REACTIONS);
    pl_query_int(&query, viewer);
    pl_query_int(&query, pl_row_id(channel, first));
    pl_query_int(&query, pl_row_id(channel, last));
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_reaction, ret_rows, ret_count);
}
