// SPDX-License-Identifier: MIT
/*
 * The protocol's state `appealed` is here a message that waits and has an appeal, so that one index
 * serves the whole queue.
 */
#include "store/held.h"

#include <errno.h>

#include "store/words_private.h"

static enum pl_held_state stored_state(enum pl_held_state state)
{
    return state == PL_HELD_STATE_APPEALED ? PL_HELD_STATE_WAITING : state;
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
    pl_query_text(&query, pl_str_from(pl_held_why_name(row->why)));
    pl_query_text_or_null(&query, row->rule);
    pl_query_int(&query, row->version);
    pl_query_int_or_null(&query, row->due_ms);
    pl_query_text(&query, pl_str_from(pl_held_outcome_name(row->on_due)));
    pl_query_int_or_null(&query, row->due_by);
    pl_query_int(&query, row->is_anonymous);
    pl_query_text(&query, pl_str_from(pl_attribution_level_name(row->level)));
    pl_query_int_or_null(&query, row->shown_delegation);
    return pl_query_run(&query);
}

static int read_words(struct pl_query *query, struct pl_arena *arena, struct pl_held_row *row)
{
    int error = PL_WORDS_READ(query, 7, arena, pl_message_kind_find, &row->kind);
    if (error == 0)
        error = PL_WORDS_READ(query, 9, arena, pl_held_state_find, &row->state);
    if (error == 0)
        error = PL_WORDS_READ(query, 12, arena, pl_held_why_find, &row->why);
    if (error == 0)
        error = PL_WORDS_READ(query, 22, arena, pl_attribution_level_find, &row->level);
    row->on_due = PL_HELD_OUTCOME_REJECT;
    if (error == 0 && !pl_query_get_null(query, 16))
        error = PL_WORDS_READ(query, 16, arena, pl_held_outcome_find, &row->on_due);
    row->reason_code = PL_HELD_REASON_COUNT;
    if (error == 0 && !pl_query_get_null(query, 18))
        error = PL_WORDS_READ(query, 18, arena, pl_held_reason_find, &row->reason_code);
    row->overdue = PL_HELD_OVERDUE_COUNT;
    if (error == 0 && !pl_query_get_null(query, 24))
        error = PL_WORDS_READ(query, 24, arena, pl_held_overdue_find, &row->overdue);
    return error;
}

static int read_held(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_held_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->channel = pl_query_get_int(query, 1);
    row->author = pl_query_get_int(query, 2);
    row->client_id = pl_query_get_text(query, 3, arena);
    row->text = pl_query_get_text(query, 4, arena);
    row->lang = pl_query_get_text(query, 5, arena);
    row->reply_to = pl_query_get_int(query, 6);
    row->at_ms = pl_query_get_int(query, 8);
    row->event = pl_query_get_int(query, 10);
    row->decided_by = pl_query_get_int(query, 11);
    row->rule = pl_query_get_text(query, 13, arena);
    row->version = pl_query_get_int(query, 14);
    row->due_ms = pl_query_get_int(query, 15);
    row->due_by = pl_query_get_int(query, 17);
    row->reason = pl_query_get_text(query, 19, arena);
    row->appeal = pl_query_get_text(query, 20, arena);
    row->is_anonymous = pl_query_get_int(query, 21) != 0;
    row->shown_delegation = pl_query_get_int(query, 23);
    int error = read_words(query, arena, row);
    if (error == 0 && row->state == PL_HELD_STATE_WAITING && row->appeal.len > 0)
        row->state = PL_HELD_STATE_APPEALED;
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

int pl_store_held_update(struct pl_db *db, const struct pl_held_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_UPDATE);
    struct pl_str code = {0}, overdue = {0};
    if (row->overdue != PL_HELD_OVERDUE_COUNT)
        overdue = pl_str_from(pl_held_overdue_name(row->overdue));
    if (row->reason_code != PL_HELD_REASON_COUNT)
        code = pl_str_from(pl_held_reason_name(row->reason_code));
    pl_query_text(&query, pl_str_from(pl_held_state_name(stored_state(row->state))));
    if (row->state == PL_HELD_STATE_APPROVED)
        pl_query_null(&query);
    else
        pl_query_text_or_null(&query, row->text);
    pl_query_text_or_null(&query, row->lang);
    pl_query_text(&query, pl_str_from(pl_held_why_name(row->why)));
    pl_query_text_or_null(&query, row->rule);
    pl_query_int(&query, row->version);
    pl_query_int_or_null(&query, row->due_ms);
    pl_query_text(&query, pl_str_from(pl_held_outcome_name(row->on_due)));
    pl_query_int_or_null(&query, row->due_by);
    pl_query_int_or_null(&query, row->decided_by);
    pl_query_int_or_null(&query, row->event);
    pl_query_text_or_null(&query, code);
    pl_query_text_or_null(&query, row->reason);
    pl_query_text_or_null(&query, row->appeal);
    pl_query_text_or_null(&query, overdue);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_held_waiting(struct pl_db *db, int64_t channel, bool only_appealed, int64_t after,
                          int64_t limit, struct pl_arena *arena, struct pl_held_row **ret_rows,
                          size_t *ret_count)
{
    struct pl_query query =
        pl_query_start(db, only_appealed ? PL_SQL_HELD_APPEALED : PL_SQL_HELD_WAITING);
    pl_query_int(&query, channel);
    pl_query_int(&query, after);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_held, ret_rows, ret_count);
}

int pl_store_held_of(struct pl_db *db, int64_t author, int64_t channel, int64_t after,
                     int64_t limit, struct pl_arena *arena, struct pl_held_row **ret_rows,
                     size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_OF);
    pl_query_int(&query, author);
    pl_query_int(&query, after);
    pl_query_int_or_null(&query, channel);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_held, ret_rows, ret_count);
}

// Takes the one integer that a query gives.
static int read_int(struct pl_query *query, int64_t *ret_value)
{
    int error = pl_query_one(query);
    if (error != 0)
        return error;
    *ret_value = pl_query_get_int(query, 0);
    pl_query_end(query);
    return 0;
}

int pl_store_held_count(struct pl_db *db, int64_t channel, int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_COUNT);
    pl_query_int(&query, channel);
    return read_int(&query, ret_count);
}

int pl_store_held_approved(struct pl_db *db, int64_t channel, int64_t author, int64_t limit,
                           int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_APPROVED);
    pl_query_int(&query, channel);
    pl_query_int(&query, author);
    pl_query_int(&query, limit);
    return read_int(&query, ret_count);
}

int pl_store_held_last(struct pl_db *db, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_LAST);
    return read_int(&query, ret_id);
}

int pl_store_held_due(struct pl_db *db, int64_t *ret_id, int64_t *ret_due_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_DUE);
    int error = pl_query_one(&query);
    *ret_id = 0;
    *ret_due_ms = INT64_MAX;
    if (error == -ENOENT)
        return 0;
    if (error != 0)
        return error;
    *ret_id = pl_query_get_int(&query, 0);
    *ret_due_ms = pl_query_get_int(&query, 1);
    pl_query_end(&query);
    return 0;
}

int pl_store_held_rejection_add(struct pl_db *db, int64_t held, int64_t moderator, int64_t version)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_REJECTION_ADD);
    pl_query_int(&query, held);
    pl_query_int(&query, moderator);
    pl_query_int(&query, version);
    return pl_query_run(&query);
}

int pl_store_held_rejection_exists(struct pl_db *db, int64_t held, int64_t moderator,
                                   bool *ret_exists)
{
    struct pl_query query = pl_query_start(db, PL_SQL_HELD_REJECTION_EXISTS);
    int64_t exists = 0;
    pl_query_int(&query, held);
    pl_query_int(&query, moderator);
    int error = read_int(&query, &exists);
    *ret_exists = exists != 0;
    return error;
}
