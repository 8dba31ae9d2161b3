// SPDX-License-Identifier: MIT
#include "store/held.h"

#include <errno.h>

#include "store/words_private.h"

static const char *const held_states[PL_HELD_STATE_COUNT] = {
    [PL_HELD_WAITING] = "waiting",
    [PL_HELD_APPROVED] = "approved",
    [PL_HELD_REJECTED] = "rejected",
};

static int find_state(struct pl_str word, enum pl_held_state *ret_state)
{
    for (int state = 0; state < PL_HELD_STATE_COUNT; state++)
        if (pl_str_equal(word, pl_str_from(held_states[state]))) {
            *ret_state = (enum pl_held_state)state;
            return 0;
        }
    return -ENOENT;
}

int pl_store_held_create(struct pl_db *db, const struct pl_held_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_CREATE);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->author);
    pl_query_text(&query, row->client_id);
    pl_query_text(&query, row->text);
    pl_query_text_or_null(&query, row->lang);
    pl_query_int_or_null(&query, row->reply_to);
    pl_query_text(&query, pl_str_from(pl_message_kind_name(row->kind)));
    pl_query_int(&query, row->at_ms);
    pl_query_int(&query, row->is_anonymous);
    return pl_query_run(&query);
}

static int read_held(struct pl_query *query, struct pl_arena *arena, struct pl_held_row *row)
{
    row->id = pl_query_get_int(query, 0);
    row->channel = pl_query_get_int(query, 1);
    row->author = pl_query_get_int(query, 2);
    row->client_id = pl_query_get_text(query, 3, arena);
    row->text = pl_query_get_text(query, 4, arena);
    row->lang = pl_query_get_text(query, 5, arena);
    row->reply_to = pl_query_get_int(query, 6);
    row->at_ms = pl_query_get_int(query, 8);
    row->event = pl_query_get_int(query, 10);
    row->is_anonymous = pl_query_get_int(query, 11) != 0;
    int error = PL_WORDS_READ(query, 7, arena, pl_message_kind_find, &row->kind);
    if (error == 0)
        error = PL_WORDS_READ(query, 9, arena, find_state, &row->state);
    return error;
}

int pl_store_held(struct pl_db *db, int64_t id, struct pl_arena *arena, struct pl_held_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_held(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_held_decide(struct pl_db *db, int64_t id, enum pl_held_state state, int64_t decided_by,
                         int64_t event, struct pl_str reason)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_DECIDE);
    pl_query_text(&query, pl_str_from(held_states[state]));
    pl_query_int(&query, decided_by);
    pl_query_int(&query, event);
    pl_query_text_or_null(&query, reason);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_held_waiting(struct pl_db *db, int64_t channel, int64_t after, int64_t limit,
                          struct pl_arena *arena, struct pl_held_row **ret_rows, size_t *ret_count)
{
    struct pl_held_row *rows = NULL;
    size_t count = 0, cap = 0;
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_WAITING);
    pl_query_int(&query, channel);
    pl_query_int(&query, after);
    pl_query_int(&query, limit);
    int step = 0;
    while ((step = pl_query_step(&query)) == 1) {
        rows = pl_rows_push(arena, rows, &count, &cap, sizeof *rows);
        int error = read_held(&query, arena, &rows[count - 1]);
        if (error != 0) {
            pl_query_end(&query);
            return error;
        }
    }
    if (step != 0)
        return step;
    *ret_rows = rows;
    *ret_count = count;
    return 0;
}

int pl_store_held_count(struct pl_db *db, int64_t channel, int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_COUNT);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_count = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_held_last(struct pl_db *db, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_LAST);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_id = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}
