// SPDX-License-Identifier: MIT
#include "store/reports.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_report_threshold(struct pl_db *db, int64_t channel,
                              struct pl_report_threshold *ret_threshold)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_THRESHOLD);
    pl_query_int(&query, channel);
    int step = pl_query_step(&query);
    if (step < 0)
        return step;
    *ret_threshold = (struct pl_report_threshold){0};
    if (step == 1) {
        ret_threshold->delegations = pl_query_get_int(&query, 0);
        ret_threshold->set_by = pl_query_get_int(&query, 1);
        pl_query_end(&query);
    }
    return 0;
}

int pl_store_report_threshold_set(struct pl_db *db, int64_t channel,
                                  const struct pl_report_threshold *threshold)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_THRESHOLD_SET);
    pl_query_int(&query, channel);
    pl_query_int(&query, threshold->delegations);
    pl_query_int(&query, threshold->set_by);
    return pl_query_run(&query);
}

int pl_store_report_create(struct pl_db *db, const struct pl_report_row *row, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_CREATE);
    pl_query_int(&query, row->message);
    pl_query_int(&query, row->author);
    pl_query_int(&query, row->at_ms);
    pl_query_text_or_null(&query, row->filter);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

static int read_report(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_report_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->message = pl_query_get_int(query, 1);
    row->author = pl_query_get_int(query, 2);
    row->at_ms = pl_query_get_int(query, 3);
    row->filter = pl_query_get_text(query, 5, arena);
    row->was_withheld = pl_query_get_int(query, 6) != 0;
    row->assigned_to = pl_query_get_int(query, 7);
    row->outcome = pl_query_get_text(query, 8, arena);
    row->reason = pl_query_get_text(query, 9, arena);
    row->resolved_by = pl_query_get_int(query, 10);
    row->resolved_ms = pl_query_get_int(query, 11);
    row->round = pl_query_get_int(query, 12);
    row->since = pl_query_get_int(query, 13);
    row->version = pl_query_get_int(query, 14);
    return PL_WORDS_READ(query, 4, arena, pl_report_state_find, &row->state);
}

static int read_one(struct pl_db *db, enum pl_sql sql, int64_t key, struct pl_arena *arena,
                    struct pl_report_row *ret_row)
{
    struct pl_query query = pl_query_start(db, sql);
    pl_query_int(&query, key);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_report(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_report(struct pl_db *db, int64_t id, struct pl_arena *arena,
                    struct pl_report_row *ret_row)
{
    return read_one(db, PL_SQL_REPORT, id, arena, ret_row);
}

int pl_store_report_of(struct pl_db *db, int64_t message, struct pl_arena *arena,
                       struct pl_report_row *ret_row)
{
    return read_one(db, PL_SQL_REPORT_OF, message, arena, ret_row);
}

int pl_store_reports(struct pl_db *db, const struct pl_report_wish *wish, struct pl_arena *arena,
                     struct pl_report_row **ret_rows, size_t *ret_count)
{
    bool is_any = wish->state == PL_REPORT_STATE_COUNT;
    struct pl_query query =
        pl_query_start(db, is_any ? PL_SQL_REPORTS_UNDECIDED : PL_SQL_REPORTS_IN_STATE);
    if (!is_any)
        pl_query_text(&query, pl_str_from(pl_report_state_name(wish->state)));
    pl_query_int(&query, wish->after);
    pl_query_int(&query, wish->message_first);
    pl_query_int(&query, wish->message_last);
    pl_query_list(&query, wish->shut, arena);
    pl_query_int(&query, wish->limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_report, ret_rows, ret_count);
}

int pl_store_report_assign(struct pl_db *db, int64_t id, int64_t participant)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_ASSIGN);
    pl_query_int(&query, participant);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_report_resolve(struct pl_db *db, const struct pl_report_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_RESOLVE);
    pl_query_text(&query, row->outcome);
    pl_query_text(&query, row->reason);
    pl_query_int(&query, row->resolved_by);
    pl_query_int(&query, row->resolved_ms);
    pl_query_int(&query, row->version);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_report_mark_withheld(struct pl_db *db, int64_t id, int64_t version)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_MARK_WITHHELD);
    pl_query_int(&query, version);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_report_renew(struct pl_db *db, const struct pl_report_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_KEEP_ROUND);
    pl_query_int(&query, row->id);
    int error = pl_query_run(&query);
    if (error != 0)
        return error;
    query = pl_query_start(db, PL_SQL_REPORT_RENEW);
    pl_query_text(&query, pl_str_from(pl_report_state_name(row->state)));
    pl_query_int(&query, row->round);
    pl_query_int(&query, row->since);
    pl_query_text_or_null(&query, row->filter);
    pl_query_int_or_null(&query, row->assigned_to);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

static int read_round(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_report_round_row *row = to;
    *row = (struct pl_report_round_row){
        .outcome = pl_query_get_text(query, 0, arena),
        .reason = pl_query_get_text(query, 1, arena),
        .resolved_by = pl_query_get_int(query, 2),
        .resolved_ms = pl_query_get_int(query, 3),
    };
    return 0;
}

int pl_store_report_rounds(struct pl_db *db, int64_t report, int64_t limit, struct pl_arena *arena,
                           struct pl_report_round_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_ROUNDS);
    pl_query_int(&query, report);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_round, ret_rows, ret_count);
}

int pl_store_report_forget(struct pl_db *db, int64_t message)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_FORGET);
    pl_query_int(&query, message);
    return pl_query_run(&query);
}

int pl_store_report_entry_create(struct pl_db *db, const struct pl_report_entry_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_ENTRY_CREATE);
    pl_query_int(&query, row->report);
    pl_query_int(&query, row->round);
    pl_query_int(&query, row->participant);
    pl_query_int_or_null(&query, row->delegation);
    pl_query_text(&query, pl_str_from(pl_report_category_name(row->category)));
    pl_query_text_or_null(&query, row->text);
    pl_query_int(&query, row->at_ms);
    return pl_query_run(&query);
}

int pl_store_report_entry_time(struct pl_db *db, int64_t report, int64_t since, int64_t participant,
                               int64_t *ret_at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_ENTRY);
    pl_query_int(&query, report);
    pl_query_int(&query, participant);
    pl_query_int(&query, since);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_at_ms = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_report_entries(struct pl_db *db, int64_t report, int64_t since, int64_t limit,
                            struct pl_arena *arena, struct pl_report_entry_row **ret_rows,
                            size_t *ret_count)
{
    struct pl_report_entry_row *rows = NULL;
    size_t count = 0, cap = 0;
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_ENTRIES);
    pl_query_int(&query, report);
    pl_query_int(&query, since);
    pl_query_int(&query, limit);
    int step = 0;
    while ((step = pl_query_step(&query)) == 1) {
        rows = pl_rows_push(arena, rows, &count, &cap, sizeof *rows);
        struct pl_report_entry_row *row = &rows[count - 1];
        row->report = report;
        row->participant = pl_query_get_int(&query, 0);
        row->text = pl_query_get_text(&query, 2, arena);
        row->at_ms = pl_query_get_int(&query, 3);
        row->round = pl_query_get_int(&query, 4);
        int error = PL_WORDS_READ(&query, 1, arena, pl_report_category_find, &row->category);
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

int pl_store_report_counts(struct pl_db *db, int64_t report, int64_t since, int64_t except,
                           int64_t *ret_people, int64_t *ret_delegations)
{
    struct pl_query query = pl_query_start(db, PL_SQL_REPORT_COUNTS);
    pl_query_int(&query, report);
    pl_query_int(&query, since);
    pl_query_int(&query, except);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_people = pl_query_get_int(&query, 0);
    *ret_delegations = pl_query_get_int(&query, 1);
    pl_query_end(&query);
    return 0;
}

static int read_view(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_report_view *row = to;
    row->message = pl_query_get_int(query, 0);
    row->at_ms = pl_query_get_int(query, 1);
    row->category = pl_query_get_text(query, 2, arena);
    row->outcome = pl_query_get_text(query, 4, arena);
    row->reason = pl_query_get_text(query, 5, arena);
    return PL_WORDS_READ(query, 3, arena, pl_report_state_find, &row->state);
}

static int read_views(struct pl_db *db, enum pl_sql sql, int64_t participant, int64_t limit,
                      struct pl_arena *arena, struct pl_report_view **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, sql);
    pl_query_int(&query, participant);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_view, ret_rows, ret_count);
}

int pl_store_reports_made(struct pl_db *db, int64_t participant, int64_t limit,
                          struct pl_arena *arena, struct pl_report_view **ret_rows,
                          size_t *ret_count)
{
    return read_views(db, PL_SQL_REPORTS_MADE, participant, limit, arena, ret_rows, ret_count);
}

int pl_store_reports_about(struct pl_db *db, int64_t participant, int64_t limit,
                           struct pl_arena *arena, struct pl_report_view **ret_rows,
                           size_t *ret_count)
{
    return read_views(db, PL_SQL_REPORTS_ABOUT, participant, limit, arena, ret_rows, ret_count);
}
