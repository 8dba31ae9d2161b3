// SPDX-License-Identifier: MIT
#include "store/floors.h"

#include <errno.h>

#include "store/words_private.h"

static void put_int_or_null(struct pl_query *query, bool is_null, int64_t value)
{
    if (is_null)
        pl_query_null(query);
    else
        pl_query_int(query, value);
}

int pl_store_floor(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                   struct pl_floor_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    struct pl_floor_row row = {
        .channel = channel,
        .is_on = pl_query_get_int(&query, 0) != 0,
        .is_open = pl_query_get_int(&query, 1) != 0,
        .turn_s = pl_query_get_int(&query, 3),
        .budget_s = pl_query_get_int(&query, 4),
        .controls_posting = pl_query_get_int(&query, 5) != 0,
        .replies_max = pl_query_get_int(&query, 6),
        .reply_first_s = pl_query_get_int(&query, 7),
        .reply_second_s = pl_query_get_int(&query, 8),
        .item = pl_query_get_int(&query, 10),
        .title = pl_query_get_text(&query, 11, arena),
        .entry_last = pl_query_get_int(&query, 12),
        .reply_last = pl_query_get_int(&query, 13),
        .returned_ms = pl_query_get_int(&query, 14),
    };
    error = PL_WORDS_READ(&query, 2, arena, pl_floor_order_find, &row.order);
    if (error == 0)
        error = PL_WORDS_READ(&query, 9, arena, pl_floor_phase_find, &row.phase);
    pl_query_end(&query);
    if (error == 0)
        *ret_row = row;
    return error;
}

int pl_store_floor_put(struct pl_db *db, const struct pl_floor_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_PUT);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->is_on);
    pl_query_int(&query, row->is_open);
    pl_query_text(&query, pl_str_from(pl_floor_order_name(row->order)));
    pl_query_int(&query, row->turn_s);
    pl_query_int(&query, row->budget_s);
    pl_query_int(&query, row->controls_posting);
    pl_query_int(&query, row->replies_max);
    pl_query_int(&query, row->reply_first_s);
    pl_query_int(&query, row->reply_second_s);
    pl_query_text(&query, pl_str_from(pl_floor_phase_name(row->phase)));
    pl_query_int(&query, row->item);
    pl_query_text_or_null(&query, row->title);
    pl_query_int(&query, row->entry_last);
    pl_query_int(&query, row->reply_last);
    pl_query_int(&query, row->returned_ms);
    return pl_query_run(&query);
}

static int read_entry(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_floor_entry_row *row = to;
    row->channel = pl_query_get_int(query, 0);
    row->id = pl_query_get_int(query, 1);
    row->participant = pl_query_get_int(query, 2);
    row->place = pl_query_get_int(query, 5);
    row->is_moved = pl_query_get_int(query, 6) != 0;
    row->asked_ms = pl_query_get_int(query, 7);
    row->reply = pl_query_get_int(query, 8);
    row->allowed_ms = pl_query_get_null(query, 9) ? -1 : pl_query_get_int(query, 9);
    row->spoken_ms = pl_query_get_int(query, 10);
    row->since_ms = pl_query_get_int(query, 11);
    int error = PL_WORDS_READ(query, 3, arena, pl_floor_kind_find, &row->kind);
    if (error == 0)
        error = PL_WORDS_READ(query, 4, arena, pl_floor_entry_state_find, &row->state);
    return error;
}

int pl_store_floor_entries(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                           struct pl_floor_entry_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_ENTRIES);
    pl_query_int(&query, channel);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_entry, ret_rows, ret_count);
}

int pl_store_floor_entry(struct pl_db *db, int64_t channel, int64_t id, struct pl_arena *arena,
                         struct pl_floor_entry_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_ENTRY);
    pl_query_int(&query, channel);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_entry(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_floor_entry_put(struct pl_db *db, const struct pl_floor_entry_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_ENTRY_PUT);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->participant);
    pl_query_text(&query, pl_str_from(pl_floor_kind_name(row->kind)));
    pl_query_text(&query, pl_str_from(pl_floor_entry_state_name(row->state)));
    pl_query_int(&query, row->place);
    pl_query_int(&query, row->is_moved);
    pl_query_int(&query, row->asked_ms);
    pl_query_int_or_null(&query, row->reply);
    put_int_or_null(&query, row->allowed_ms < 0, row->allowed_ms);
    pl_query_int(&query, row->spoken_ms);
    pl_query_int_or_null(&query, row->since_ms);
    return pl_query_run(&query);
}

int pl_store_floor_accounts(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                            struct pl_floor_account_row **ret_rows, size_t *ret_count)
{
    struct pl_floor_account_row *rows = NULL;
    size_t count = 0, cap = 0;
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_ACCOUNTS);
    pl_query_int(&query, channel);
    int step = 0;
    while ((step = pl_query_step(&query)) == 1) {
        rows = pl_rows_push(arena, rows, &count, &cap, sizeof *rows);
        rows[count - 1] = (struct pl_floor_account_row){
            .channel = channel,
            .delegation = pl_query_get_int(&query, 0),
            .participant = pl_query_get_int(&query, 1),
            .lot = pl_query_get_int(&query, 2),
            .turns = pl_query_get_int(&query, 3),
            .spoken_ms = pl_query_get_int(&query, 4),
            .charged_ms = pl_query_get_int(&query, 5),
            .added_ms = pl_query_get_int(&query, 6),
            .messages = pl_query_get_int(&query, 7),
            .questions = pl_query_get_int(&query, 8),
            .answered = pl_query_get_int(&query, 9),
        };
    }
    if (step != 0)
        return step;
    *ret_rows = rows;
    *ret_count = count;
    return 0;
}

int pl_store_floor_account_put(struct pl_db *db, const struct pl_floor_account_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_ACCOUNT_PUT);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->delegation);
    pl_query_int(&query, row->participant);
    pl_query_int(&query, row->lot);
    pl_query_int(&query, row->turns);
    pl_query_int(&query, row->spoken_ms);
    pl_query_int(&query, row->charged_ms);
    pl_query_int(&query, row->added_ms);
    return pl_query_run(&query);
}

int pl_store_floor_count(struct pl_db *db, int64_t channel, int64_t delegation, int64_t messages,
                         int64_t questions, int64_t answered)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_COUNT);
    pl_query_int(&query, channel);
    pl_query_int(&query, delegation);
    pl_query_int(&query, messages);
    pl_query_int(&query, questions);
    pl_query_int(&query, answered);
    return pl_query_run(&query);
}

static int read_reply(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_floor_reply_row *row = to;
    row->channel = pl_query_get_int(query, 0);
    row->id = pl_query_get_int(query, 1);
    row->item = pl_query_get_int(query, 2);
    row->participant = pl_query_get_int(query, 3);
    row->delegation = pl_query_get_int(query, 4);
    row->seq = pl_query_get_int(query, 5);
    row->named_by = pl_query_get_int(query, 6);
    row->text = pl_query_get_text(query, 7, arena);
    row->number = pl_query_get_int(query, 9);
    row->decided_by = pl_query_get_int(query, 10);
    row->reason = pl_query_get_text(query, 11, arena);
    row->redacted_seq = pl_query_get_int(query, 12);
    return PL_WORDS_READ(query, 8, arena, pl_reply_state_find, &row->state);
}

int pl_store_floor_replies(struct pl_db *db, int64_t channel, int64_t item, struct pl_arena *arena,
                           struct pl_floor_reply_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_REPLIES);
    pl_query_int(&query, channel);
    pl_query_int(&query, item);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_reply, ret_rows, ret_count);
}

int pl_store_floor_reply(struct pl_db *db, int64_t channel, int64_t id, struct pl_arena *arena,
                         struct pl_floor_reply_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_REPLY);
    pl_query_int(&query, channel);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_reply(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_floor_reply_put(struct pl_db *db, const struct pl_floor_reply_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_REPLY_PUT);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->item);
    pl_query_int(&query, row->participant);
    pl_query_int(&query, row->delegation);
    pl_query_int_or_null(&query, row->seq);
    pl_query_int_or_null(&query, row->named_by);
    pl_query_text(&query, row->text);
    pl_query_text(&query, pl_str_from(pl_reply_state_name(row->state)));
    pl_query_int_or_null(&query, row->number);
    pl_query_int_or_null(&query, row->decided_by);
    pl_query_text_or_null(&query, row->reason);
    pl_query_int_or_null(&query, row->redacted_seq);
    return pl_query_run(&query);
}

int pl_store_floor_reply_is_redacted(struct pl_db *db, int64_t event, bool *ret_is)
{
    struct pl_query query = pl_query_start(db, PL_SQL_FLOOR_REPLY_OF_EVENT);
    pl_query_int(&query, event);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_is = !pl_query_get_null(&query, 0);
    pl_query_end(&query);
    return 0;
}
