// SPDX-License-Identifier: MIT
#include "store/polls.h"

#include <errno.h>
#include <string.h>

#include "store/words_private.h"

static struct pl_str join_lines(const struct pl_str *lines, size_t count, struct pl_arena *arena)
{
    size_t len = 0;
    for (size_t i = 0; i < count; i++)
        len += lines[i].len + 1;
    char *text = pl_arena_alloc(arena, len);
    char *at = text;
    for (size_t i = 0; i < count; i++) {
        memcpy(at, lines[i].ptr, lines[i].len);
        at += lines[i].len;
        *at++ = '\n';
    }
    return (struct pl_str){text, len};
}

// 0, or -EBADMSG: it was damaged.
static int split_lines(struct pl_str text, struct pl_arena *arena, struct pl_poll_row *row)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == '\n';
    if (count < 1 || count > PL_POLL_OPTIONS_MAX)
        return -EBADMSG;
    row->options = pl_arena_alloc_array(arena, count + 1, sizeof *row->options);
    row->option_count = 0;
    for (size_t start = 0, i = 0; i < text.len; i++) {
        if (text.ptr[i] != '\n')
            continue;
        row->options[row->option_count++] = (struct pl_str){text.ptr + start, i - start};
        start = i + 1;
    }
    return 0;
}

int pl_store_poll_create(struct pl_db *db, const struct pl_poll_row *row, int64_t *ret_id)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_query query = pl_query_start(db, PL_SQL_POLL_CREATE);
    pl_query_int(&query, row->channel);
    pl_query_text(&query, row->title);
    pl_query_text(&query, join_lines(row->options, row->option_count, &arena));
    pl_query_text(&query, pl_str_from(pl_poll_kind_name(row->kind)));
    pl_query_int(&query, row->max_choices);
    pl_query_text(&query, pl_str_from(pl_poll_per_name(row->per)));
    pl_query_text(&query, pl_words_write_roles(row->roles, &arena));
    pl_query_int(&query, row->is_secret);
    pl_query_text(&query, pl_str_from(pl_poll_results_when_name(row->results)));
    pl_query_int(&query, row->quorum);
    pl_query_int(&query, row->may_abstain);
    pl_query_text(&query, pl_str_from(pl_poll_state_name(row->state)));
    pl_query_int(&query, row->opened_by);
    pl_query_int_or_null(&query, row->closes_ms);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    pl_arena_fini(&arena);
    return error;
}

static int read_poll(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_poll_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->channel = pl_query_get_int(query, 1);
    row->title = pl_query_get_text(query, 2, arena);
    row->max_choices = pl_query_get_int(query, 5);
    row->is_secret = pl_query_get_int(query, 8) != 0;
    row->quorum = pl_query_get_int(query, 10);
    row->may_abstain = pl_query_get_int(query, 11) != 0;
    row->opened_by = pl_query_get_int(query, 13);
    row->closes_ms = pl_query_get_int(query, 14);
    row->votes = pl_query_get_int(query, 15);
    row->entitled = pl_query_get_int(query, 16);
    row->has_summary = !pl_query_get_null(query, 17);
    row->summary = pl_query_get_text(query, 17, arena);
    row->winners = pl_query_get_text(query, 18, arena);
    row->opened_ms = pl_query_get_int(query, 19);
    int error = split_lines(pl_query_get_text(query, 3, arena), arena, row);
    if (error == 0)
        error = PL_WORDS_READ(query, 4, arena, pl_poll_kind_find, &row->kind);
    if (error == 0)
        error = PL_WORDS_READ(query, 6, arena, pl_poll_per_find, &row->per);
    if (error == 0)
        error = pl_words_read_roles(pl_query_get_text(query, 7, arena), &row->roles);
    if (error == 0)
        error = PL_WORDS_READ(query, 9, arena, pl_poll_results_when_find, &row->results);
    if (error == 0)
        error = PL_WORDS_READ(query, 12, arena, pl_poll_state_find, &row->state);
    return error;
}

int pl_store_poll(struct pl_db *db, int64_t id, struct pl_arena *arena, struct pl_poll_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLL);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_poll(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

static void put_or_null(struct pl_query *query, struct pl_str text, bool is_there)
{
    if (is_there)
        pl_query_text(query, text);
    else
        pl_query_null(query);
}

int pl_store_poll_update(struct pl_db *db, const struct pl_poll_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLL_UPDATE);
    pl_query_text(&query, pl_str_from(pl_poll_state_name(row->state)));
    pl_query_int(&query, row->opened_by);
    pl_query_int_or_null(&query, row->closes_ms);
    pl_query_int(&query, row->votes);
    pl_query_int(&query, row->entitled);
    put_or_null(&query, row->summary, row->has_summary);
    put_or_null(&query, row->winners, row->has_summary);
    pl_query_int_or_null(&query, row->opened_ms);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_polls(struct pl_db *db, int64_t channel, enum pl_poll_state state, int64_t after,
                   int64_t limit, struct pl_arena *arena, struct pl_poll_row **ret_rows,
                   size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLLS);
    pl_query_int(&query, channel);
    pl_query_int(&query, after);
    if (state < PL_POLL_STATE_COUNT)
        pl_query_text(&query, pl_str_from(pl_poll_state_name(state)));
    else
        pl_query_null(&query);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_poll, ret_rows, ret_count);
}

int pl_store_poll_count(struct pl_db *db, int64_t channel, int64_t *ret_all, int64_t *ret_open)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLL_COUNT);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_all = pl_query_get_int(&query, 0);
    *ret_open = pl_query_get_int(&query, 1);
    pl_query_end(&query);
    return 0;
}

int pl_store_polls_secret_open(struct pl_db *db, int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLLS_SECRET_OPEN);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_count = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

static int read_due(struct pl_query *query, struct pl_arena *arena, void *to)
{
    (void)arena;
    struct pl_poll_due_row *row = to;
    row->poll = pl_query_get_int(query, 0);
    row->closes_ms = pl_query_get_int(query, 1);
    return 0;
}

int pl_store_polls_due(struct pl_db *db, struct pl_arena *arena, struct pl_poll_due_row **ret_rows,
                       size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_POLLS_DUE);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_due, ret_rows, ret_count);
}

static int read_ballot(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_ballot_row *row = to;
    row->voter = pl_query_get_int(query, 0);
    row->participant = pl_query_get_int(query, 1);
    row->choices = pl_query_get_text(query, 2, arena);
    return 0;
}

int pl_store_ballot(struct pl_db *db, int64_t poll, int64_t voter, struct pl_arena *arena,
                    struct pl_ballot_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BALLOT);
    pl_query_int(&query, poll);
    pl_query_int(&query, voter);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_ballot(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_ballot_put(struct pl_db *db, int64_t poll, const struct pl_ballot_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BALLOT_PUT);
    pl_query_int(&query, poll);
    pl_query_int(&query, row->voter);
    pl_query_int(&query, row->participant);
    pl_query_text(&query, row->choices);
    return pl_query_run(&query);
}

int pl_store_ballots(struct pl_db *db, int64_t poll, struct pl_arena *arena,
                     struct pl_ballot_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BALLOTS);
    pl_query_int(&query, poll);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_ballot, ret_rows, ret_count);
}

int pl_store_ballots_remove(struct pl_db *db, int64_t poll)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BALLOTS_REMOVE);
    pl_query_int(&query, poll);
    return pl_query_run(&query);
}

int pl_store_box(struct pl_db *db, int64_t poll, struct pl_arena *arena, struct pl_box_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BOX);
    pl_query_int(&query, poll);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    ret_row->voters = pl_query_get_text(&query, 0, arena);
    ret_row->tally = pl_query_get_text(&query, 1, arena);
    pl_query_end(&query);
    return 0;
}

int pl_store_box_put(struct pl_db *db, int64_t poll, const struct pl_box_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BOX_PUT);
    pl_query_int(&query, poll);
    pl_query_text(&query, row->voters);
    pl_query_text(&query, row->tally);
    return pl_query_run(&query);
}

int pl_store_roll_add(struct pl_db *db, int64_t poll, const struct pl_roll_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ROLL_ADD);
    pl_query_int(&query, poll);
    pl_query_int(&query, row->voter);
    pl_query_int(&query, row->has_voted);
    return pl_query_run(&query);
}

static int read_roll(struct pl_query *query, struct pl_arena *arena, void *to)
{
    (void)arena;
    struct pl_roll_row *row = to;
    row->voter = pl_query_get_int(query, 0);
    row->has_voted = pl_query_get_int(query, 1) != 0;
    return 0;
}

int pl_store_roll(struct pl_db *db, int64_t poll, int64_t after, int64_t limit,
                  struct pl_arena *arena, struct pl_roll_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ROLL);
    pl_query_int(&query, poll);
    pl_query_int(&query, after);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_roll, ret_rows, ret_count);
}

int pl_store_substitute(struct pl_db *db, int64_t delegation, struct pl_substitute_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SUBSTITUTE);
    pl_query_int(&query, delegation);
    int error = pl_query_one(&query);
    *ret_row = (struct pl_substitute_row){0};
    if (error == -ENOENT)
        return 0;
    if (error != 0)
        return error;
    ret_row->participant = pl_query_get_int(&query, 0);
    ret_row->named_by = pl_query_get_int(&query, 1);
    pl_query_end(&query);
    return 0;
}

int pl_store_substitute_set(struct pl_db *db, int64_t delegation,
                            const struct pl_substitute_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SUBSTITUTE_SET);
    pl_query_int(&query, delegation);
    pl_query_int_or_null(&query, row->participant);
    pl_query_int(&query, row->named_by);
    return pl_query_run(&query);
}
