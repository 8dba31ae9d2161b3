// SPDX-License-Identifier: MIT
#include "store/channel_rules.h"

#include <errno.h>

#include "store/words_private.h"

static int read_rules(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_channel_rules_row *row = to;
    row->channel = pl_query_get_int(query, 0);
    row->approval.first = pl_query_get_int(query, 2);
    row->approval.deadline_s = pl_query_get_int(query, 3);
    row->approval.set_by = pl_query_get_int(query, 5);
    row->delay_s = pl_query_get_int(query, 6);
    row->delay_by = pl_query_get_int(query, 7);
    row->schedule.opens_ms = pl_query_get_int(query, 8);
    row->schedule.closes_ms = pl_query_get_int(query, 9);
    row->schedule.set_by = pl_query_get_int(query, 10);
    row->budget.messages = pl_query_get_int(query, 12);
    row->budget.reserve = pl_query_get_int(query, 14);
    row->budget.window_s = pl_query_get_int(query, 15);
    row->budget.from_ms = pl_query_get_int(query, 16);
    row->is_locked_by_summit = pl_query_get_int(query, 17) != 0;
    int error = PL_WORDS_READ(query, 1, arena, pl_lock_mode_find, &row->lock_mode);
    if (error == 0)
        error = PL_WORDS_READ(query, 4, arena, pl_held_outcome_find, &row->approval.on_deadline);
    if (error == 0)
        error = PL_WORDS_READ(query, 11, arena, pl_counted_per_find, &row->slow_mode_per);
    if (error == 0)
        error = PL_WORDS_READ(query, 13, arena, pl_counted_per_find, &row->budget.per);
    return error;
}

int pl_store_channel_rules(struct pl_db *db, struct pl_arena *arena,
                           struct pl_channel_rules_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CHANNEL_RULES);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_rules, ret_rows, ret_count);
}

int pl_store_channel_rules_set(struct pl_db *db, const struct pl_channel_rules_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CHANNEL_RULES_SET);
    pl_query_int(&query, row->channel);
    pl_query_text(&query, pl_str_from(pl_lock_mode_name(row->lock_mode)));
    pl_query_int(&query, row->approval.first);
    pl_query_int(&query, row->approval.deadline_s);
    pl_query_text(&query, pl_str_from(pl_held_outcome_name(row->approval.on_deadline)));
    pl_query_int_or_null(&query, row->approval.set_by);
    pl_query_int(&query, row->delay_s);
    pl_query_int_or_null(&query, row->delay_by);
    pl_query_int_or_null(&query, row->schedule.opens_ms);
    pl_query_int_or_null(&query, row->schedule.closes_ms);
    pl_query_int_or_null(&query, row->schedule.set_by);
    pl_query_text(&query, pl_str_from(pl_counted_per_name(row->slow_mode_per)));
    pl_query_int(&query, row->budget.messages);
    pl_query_text(&query, pl_str_from(pl_counted_per_name(row->budget.per)));
    pl_query_int(&query, row->budget.reserve);
    pl_query_int(&query, row->budget.window_s);
    pl_query_int(&query, row->budget.from_ms);
    pl_query_int(&query, row->is_locked_by_summit);
    return pl_query_run(&query);
}
