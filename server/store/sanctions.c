// SPDX-License-Identifier: MIT
#include "store/sanctions.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_sanction_create(struct pl_db *db, const struct pl_sanction_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_CREATE);
    pl_query_int(&query, row->id);
    pl_query_text(&query, pl_str_from(pl_sanction_kind_name(row->kind)));
    pl_query_int_or_null(&query, row->channel);
    pl_query_int_or_null(&query, row->participant);
    pl_query_int_or_null(&query, row->delegation);
    pl_query_int(&query, row->imposed_by);
    pl_query_text(&query, row->reason);
    pl_query_int(&query, row->at_ms);
    pl_query_int_or_null(&query, row->until_ms);
    pl_query_text(&query, pl_str_from(pl_sanction_state_name(row->state)));
    return pl_query_run(&query);
}

static int read_sanction(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_sanction_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->channel = pl_query_get_int(query, 2);
    row->participant = pl_query_get_int(query, 3);
    row->delegation = pl_query_get_int(query, 4);
    row->imposed_by = pl_query_get_int(query, 5);
    row->reason = pl_query_get_text(query, 6, arena);
    row->at_ms = pl_query_get_int(query, 7);
    row->until_ms = pl_query_get_int(query, 8);
    row->over_ms = pl_query_get_int(query, 10);
    row->appeal_by = pl_query_get_int(query, 11);
    row->appeal_text = pl_query_get_text(query, 12, arena);
    row->appeal_ms = pl_query_get_int(query, 13);
    row->reviewed_by = pl_query_get_int(query, 15);
    row->review_reason = pl_query_get_text(query, 16, arena);
    row->review_ms = pl_query_get_int(query, 17);
    row->review = PL_APPEAL_OUTCOME_COUNT;
    int error = PL_WORDS_READ(query, 1, arena, pl_sanction_kind_find, &row->kind);
    if (error == 0)
        error = PL_WORDS_READ(query, 9, arena, pl_sanction_state_find, &row->state);
    if (error == 0 && !pl_query_get_null(query, 14))
        error = PL_WORDS_READ(query, 14, arena, pl_appeal_outcome_find, &row->review);
    if (error == 0 && (row->participant == 0) == (row->delegation == 0))
        error = -EBADMSG; // somebody's or a delegation's, as the table's own check says
    return error;
}

int pl_store_sanction(struct pl_db *db, int64_t id, struct pl_arena *arena,
                      struct pl_sanction_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_sanction(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_sanction_end(struct pl_db *db, int64_t id, enum pl_sanction_state state, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_END);
    pl_query_text(&query, pl_str_from(pl_sanction_state_name(state)));
    pl_query_int(&query, at_ms);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_sanction_appeal(struct pl_db *db, const struct pl_sanction_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_APPEAL);
    pl_query_int(&query, row->appeal_by);
    pl_query_text(&query, row->appeal_text);
    pl_query_int(&query, row->appeal_ms);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_sanction_review(struct pl_db *db, const struct pl_sanction_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_REVIEW);
    pl_query_text(&query, pl_str_from(pl_appeal_outcome_name(row->review)));
    pl_query_int(&query, row->reviewed_by);
    pl_query_text(&query, row->review_reason);
    pl_query_int(&query, row->review_ms);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_sanction_acknowledge(struct pl_db *db, int64_t id, int64_t participant, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_ACKNOWLEDGE);
    pl_query_int(&query, id);
    pl_query_int(&query, participant);
    pl_query_int(&query, at_ms);
    return pl_query_run(&query);
}

int pl_store_sanction_is_acknowledged(struct pl_db *db, int64_t id, int64_t participant,
                                      bool *ret_is)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_IS_ACKNOWLEDGED);
    pl_query_int(&query, id);
    pl_query_int(&query, participant);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_is = pl_query_get_int(&query, 0) != 0;
    pl_query_end(&query);
    return 0;
}

static int read_reader(struct pl_query *query, struct pl_arena *arena, void *to)
{
    (void)arena;
    struct pl_sanction_reader_row *row = to;
    row->participant = pl_query_get_int(query, 0);
    row->at_ms = pl_query_get_int(query, 1);
    return 0;
}

int pl_store_sanction_readers(struct pl_db *db, int64_t id, struct pl_arena *arena,
                              struct pl_sanction_reader_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_READERS);
    pl_query_int(&query, id);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_reader, ret_rows, ret_count);
}

int pl_store_sanctions_in_force(struct pl_db *db, struct pl_arena *arena,
                                struct pl_sanction_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTIONS_IN_FORCE);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_sanction, ret_rows, ret_count);
}

int pl_store_sanctions_where(struct pl_db *db, const struct pl_sanction_query *wish,
                             struct pl_arena *arena, struct pl_sanction_row **ret_rows,
                             size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTIONS_WHERE);
    pl_query_int(&query, wish->before);
    pl_query_int_or_null(&query, wish->channel);
    pl_query_int_or_null(&query, wish->participant);
    pl_query_int_or_null(&query, wish->delegation);
    pl_query_int(&query, wish->in_force);
    pl_query_int(&query, wish->is_appealed);
    pl_query_int(&query, wish->now_ms);
    pl_query_int(&query, wish->limit);
    pl_query_int(&query, wish->viewer);
    pl_query_list(&query, wish->shut, arena);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_sanction, ret_rows, ret_count);
}

int pl_store_sanction_last(struct pl_db *db, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SANCTION_LAST);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_id = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}
