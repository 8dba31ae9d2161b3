// SPDX-License-Identifier: MIT
#include "store/questions.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_question_create(struct pl_db *db, int64_t message)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_CREATE);
    pl_query_int(&query, message);
    pl_query_int(&query, pl_row_channel(message));
    return pl_query_run(&query);
}

static int read_question(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_question_row *row = to;
    row->message = pl_query_get_int(query, 0);
    row->votes = pl_query_get_int(query, 2);
    row->answer = pl_query_get_int(query, 3);
    row->merged_into = pl_query_get_int(query, 4);
    row->reason = pl_query_get_text(query, 5, arena);
    row->author = pl_query_get_int(query, 6);
    row->is_anonymous = pl_query_get_int(query, 7) != 0;
    row->is_hidden = pl_query_get_int(query, 8) != 0;
    row->is_voted = pl_query_get_int(query, 9) != 0;
    row->shown_delegation = pl_query_get_int(query, 10);
    row->is_reason_redacted = pl_query_get_int(query, 11) != 0;
    return PL_WORDS_READ(query, 1, arena, pl_question_state_find, &row->state);
}

int pl_store_question(struct pl_db *db, int64_t message, int64_t viewer, struct pl_arena *arena,
                      struct pl_question_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION);
    pl_query_int(&query, viewer);
    pl_query_int(&query, message);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_question(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_questions(struct pl_db *db, int64_t channel, int64_t first, int64_t last,
                       int64_t viewer, struct pl_arena *arena, struct pl_question_row **ret_rows,
                       size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTIONS);
    pl_query_int(&query, viewer);
    pl_query_int(&query, pl_row_id(channel, first));
    pl_query_int(&query, pl_row_id(channel, last));
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_question, ret_rows, ret_count);
}

int pl_store_questions_where(struct pl_db *db, const struct pl_question_wish *wish,
                             struct pl_arena *arena, struct pl_question_row **ret_rows,
                             size_t *ret_count)
{
    bool by_votes = wish->sort == PL_QUESTION_SORT_VOTES;
    struct pl_query query =
        pl_query_start(db, by_votes ? PL_SQL_QUESTIONS_BY_VOTES : PL_SQL_QUESTIONS_BY_AGE);
    pl_query_int(&query, wish->viewer);
    pl_query_int(&query, wish->channel);
    if (wish->state < PL_QUESTION_STATE_COUNT)
        pl_query_text(&query, pl_str_from(pl_question_state_name(wish->state)));
    else
        pl_query_null(&query);
    pl_query_int(&query, wish->after);
    pl_query_int(&query, wish->limit);
    if (by_votes)
        pl_query_int(&query, wish->after_votes);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_question, ret_rows, ret_count);
}

int pl_store_question_move(struct pl_db *db, const struct pl_question_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_MOVE);
    pl_query_text(&query, pl_str_from(pl_question_state_name(row->state)));
    pl_query_int_or_null(&query, row->answer);
    pl_query_int_or_null(&query, row->merged_into);
    pl_query_text_or_null(&query, row->reason);
    pl_query_int(&query, row->message);
    return pl_query_run(&query);
}

int pl_store_question_redact(struct pl_db *db, int64_t message, int64_t event)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_REDACT);
    pl_query_int(&query, event);
    pl_query_int(&query, message);
    return pl_query_run(&query);
}

static int read_number(struct pl_query *query, int64_t *ret_number)
{
    int error = pl_query_one(query);
    if (error != 0)
        return error;
    *ret_number = pl_query_get_int(query, 0);
    pl_query_end(query);
    return 0;
}

int pl_store_question_redaction(struct pl_db *db, int64_t message, int64_t *ret_event)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_REDACTION);
    pl_query_int(&query, message);
    return read_number(&query, ret_event);
}

int pl_store_question_is_redacted(struct pl_db *db, int64_t event, bool *ret_is)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_REDACTION_OF_EVENT);
    int64_t is = 0;
    pl_query_int(&query, event);
    int error = read_number(&query, &is);
    *ret_is = is != 0;
    return error;
}

int pl_store_question_vote(struct pl_db *db, int64_t question, int64_t participant)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_VOTE);
    pl_query_int(&query, question);
    pl_query_int(&query, participant);
    return pl_query_run(&query);
}

int pl_store_question_unvote(struct pl_db *db, int64_t question, int64_t participant)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_UNVOTE);
    pl_query_int(&query, question);
    pl_query_int(&query, participant);
    return pl_query_run(&query);
}

int pl_store_question_add_votes(struct pl_db *db, int64_t question, int64_t into, int64_t author)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_ADD_VOTES);
    pl_query_int(&query, question);
    pl_query_int(&query, into);
    pl_query_int(&query, author);
    return pl_query_run(&query);
}

int pl_store_question_drop_votes(struct pl_db *db, int64_t question, int64_t into)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_DROP_VOTES);
    pl_query_int(&query, question);
    pl_query_int(&query, into);
    return pl_query_run(&query);
}

int pl_store_question_recount(struct pl_db *db, int64_t question, int64_t *ret_votes)
{
    struct pl_query query = pl_query_start(db, PL_SQL_QUESTION_RECOUNT);
    pl_query_int(&query, question);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_votes = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_anonymous_questions(struct pl_db *db, int64_t channel, bool *ret_on)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ANONYMOUS_QUESTIONS);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_on = pl_query_get_int(&query, 0) != 0;
    pl_query_end(&query);
    return 0;
}

int pl_store_anonymous_questions_set(struct pl_db *db, int64_t channel, bool on)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ANONYMOUS_QUESTIONS_SET);
    pl_query_int(&query, on);
    pl_query_int(&query, channel);
    return pl_query_run(&query);
}
