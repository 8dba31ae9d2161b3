// SPDX-License-Identifier: MIT
#include "store/consensus.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_consensus_create(struct pl_db *db, int64_t channel, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_CREATE);
    pl_query_int(&query, channel);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

static int read_one(struct pl_query *query, struct pl_arena *arena,
                    struct pl_consensus_row *ret_row)
{
    int error = pl_query_one(query);
    if (error != 0)
        return error;
    ret_row->id = pl_query_get_int(query, 0);
    ret_row->channel = pl_query_get_int(query, 1);
    ret_row->round = pl_query_get_int(query, 3);
    ret_row->is_reached = pl_query_get_int(query, 4) != 0;
    ret_row->statement = pl_query_get_text(query, 5, arena);
    error = PL_WORDS_READ(query, 2, arena, pl_consensus_state_find, &ret_row->state);
    pl_query_end(query);
    return error;
}

int pl_store_consensus(struct pl_db *db, int64_t id, struct pl_arena *arena,
                       struct pl_consensus_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS);
    pl_query_int(&query, id);
    return read_one(&query, arena, ret_row);
}

int pl_store_consensus_last(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                            struct pl_consensus_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_LAST);
    pl_query_int(&query, channel);
    return read_one(&query, arena, ret_row);
}

int pl_store_consensus_update(struct pl_db *db, const struct pl_consensus_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_UPDATE);
    pl_query_text(&query, pl_str_from(pl_consensus_state_name(row->state)));
    pl_query_int(&query, row->round);
    pl_query_int(&query, row->is_reached);
    pl_query_text_or_null(&query, row->statement);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

int pl_store_consensus_text(struct pl_db *db, int64_t consensus, int64_t round,
                            struct pl_arena *arena, struct pl_str *ret_text)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_TEXT);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_text = pl_query_get_text(&query, 0, arena);
    pl_query_end(&query);
    return 0;
}

int pl_store_consensus_text_add(struct pl_db *db, int64_t consensus, int64_t round,
                                struct pl_str text)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_TEXT_ADD);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    pl_query_text(&query, text);
    return pl_query_run(&query);
}

static int read_answer(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_consensus_answer_row *row = to;
    row->delegation = pl_query_get_int(query, 0);
    row->participant = pl_query_get_int(query, 1);
    row->text = pl_query_get_text(query, 3, arena);
    row->is_redacted = pl_query_get_int(query, 4) != 0;
    row->texts = pl_query_get_int(query, 5);
    row->texts_beside = pl_query_get_int(query, 6);
    return PL_WORDS_READ(query, 2, arena, pl_stance_find, &row->stance);
}

int pl_store_consensus_answers(struct pl_db *db, int64_t consensus, int64_t round,
                               struct pl_arena *arena, struct pl_consensus_answer_row **ret_rows,
                               size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_ANSWERS);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_answer, ret_rows, ret_count);
}

int pl_store_consensus_answer_put(struct pl_db *db, int64_t consensus, int64_t round,
                                  const struct pl_consensus_answer_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_ANSWER_PUT);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    pl_query_int(&query, row->delegation);
    pl_query_int(&query, row->participant);
    pl_query_text(&query, pl_str_from(pl_stance_name(row->stance)));
    pl_query_text_or_null(&query, row->text);
    pl_query_int(&query, row->texts);
    pl_query_int(&query, row->texts_beside);
    return pl_query_run(&query);
}

int pl_store_consensus_redact(struct pl_db *db, int64_t consensus, int64_t round,
                              int64_t delegation, int64_t event)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_ANSWER_REDACT);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    pl_query_int(&query, delegation);
    int error = pl_query_run(&query);
    if (error != 0)
        return error;
    query = pl_query_start(db, PL_SQL_CONSENSUS_REDACTION_PUT);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    pl_query_int(&query, delegation);
    pl_query_int(&query, event);
    return pl_query_run(&query);
}

int pl_store_consensus_redaction(struct pl_db *db, int64_t consensus, int64_t round,
                                 int64_t delegation, int64_t *ret_event)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_REDACTION);
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    pl_query_int(&query, delegation);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_event = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_consensus_is_redacted(struct pl_db *db, int64_t event, bool *ret_is)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CONSENSUS_REDACTION_OF_EVENT);
    pl_query_int(&query, event);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_is = pl_query_get_int(&query, 0) != 0;
    pl_query_end(&query);
    return 0;
}
