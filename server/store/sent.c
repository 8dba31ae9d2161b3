// SPDX-License-Identifier: MIT
#include "store/sent.h"

#include <errno.h>

#include "store/words_private.h"
#include "util/fault.h"

int pl_store_sent_create(struct pl_db *db, const struct pl_sent_row *row)
{
    if (pl_fault("break.unique"))
        return 0;
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_CREATE);
    pl_query_int(&query, row->author);
    pl_query_text(&query, row->client_id);
    pl_query_int(&query, row->channel);
    pl_query_int(&query, row->at_ms);
    pl_query_blob(&query, row->digest, sizeof row->digest);
    pl_query_int_or_null(&query, row->message);
    pl_query_int_or_null(&query, row->held);
    return pl_query_run(&query);
}

int pl_store_sent_find(struct pl_db *db, int64_t author, struct pl_str client_id,
                       struct pl_sent_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_FIND);
    pl_query_int(&query, author);
    pl_query_text(&query, client_id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    ret_row->author = author;
    ret_row->client_id = client_id;
    ret_row->channel = pl_query_get_int(&query, 0);
    ret_row->at_ms = pl_query_get_int(&query, 1);
    pl_query_get_blob(&query, 2, ret_row->digest, sizeof ret_row->digest);
    ret_row->message = pl_query_get_int(&query, 3);
    ret_row->held = pl_query_get_int(&query, 4);
    ret_row->is_erased = pl_query_get_int(&query, 5) != 0;
    pl_query_end(&query);
    return 0;
}

int pl_store_sent_post(struct pl_db *db, int64_t author, struct pl_str client_id, int64_t message)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_POST);
    pl_query_int(&query, message);
    pl_query_int(&query, author);
    pl_query_text(&query, client_id);
    return pl_query_run(&query);
}

int pl_store_sent_erase(struct pl_db *db, int64_t author, int64_t channel, int64_t message)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_ERASE);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    pl_query_int(&query, message);
    return pl_query_run(&query);
}

static int read_last(struct pl_query *query, int64_t of, int64_t channel, int64_t *ret_at_ms)
{
    pl_query_int(query, of);
    pl_query_int(query, channel);
    int error = pl_query_one(query);
    if (error != 0)
        return error;
    *ret_at_ms = pl_query_get_int(query, 0);
    pl_query_end(query);
    return 0;
}

int pl_store_sent_last(struct pl_db *db, int64_t author, int64_t channel, int64_t *ret_at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_LAST);
    return read_last(&query, author, channel, ret_at_ms);
}

int pl_store_sent_last_of_delegation(struct pl_db *db, int64_t delegation, int64_t channel,
                                     int64_t *ret_at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_LAST_OF_DELEGATION);
    return read_last(&query, delegation, channel, ret_at_ms);
}

static int read_view(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_sent_view *row = to;
    row->at_ms = pl_query_get_int(query, 0);
    row->client_id = pl_query_get_text(query, 1, arena);
    row->message = pl_query_get_int(query, 2);
    row->held = pl_query_get_int(query, 3);
    row->text = pl_query_get_text(query, 4, arena);
    return PL_WORDS_READ(query, 5, arena, pl_sent_state_find, &row->state);
}

int pl_store_sent_before(struct pl_db *db, int64_t author, int64_t channel,
                         const struct pl_sent_view *before, int64_t limit, struct pl_arena *arena,
                         struct pl_sent_view **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_BEFORE);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    pl_query_int(&query, before->at_ms);
    pl_query_text(&query, before->client_id);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_view, ret_rows, ret_count);
}

int pl_store_sent_shown(struct pl_db *db, int64_t author, int64_t channel, int64_t limit,
                        struct pl_arena *arena, int64_t **ret_messages, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_SHOWN);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    pl_query_int(&query, limit);
    return pl_query_ids(&query, arena, ret_messages, ret_count);
}

int pl_store_sent_count(struct pl_db *db, int64_t author, int64_t channel, int64_t since_ms,
                        bool with_unnamed, int64_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_COUNT);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    pl_query_int(&query, since_ms);
    pl_query_int(&query, with_unnamed);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_count = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

static int read_text(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_str *text = to;
    *text = pl_query_get_text(query, 0, arena);
    return 0;
}

int pl_store_sent_texts(struct pl_db *db, int64_t author, int64_t channel, int64_t since_ms,
                        bool with_unnamed, int64_t limit, struct pl_arena *arena,
                        struct pl_str **ret_texts, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_TEXTS);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    pl_query_int(&query, since_ms);
    pl_query_int(&query, with_unnamed);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_texts, read_text, ret_texts, ret_count);
}
