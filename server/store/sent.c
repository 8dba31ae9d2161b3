// SPDX-License-Identifier: MIT
#include "store/sent.h"

#include "store/db_private.h"

int pl_store_sent_create(struct pl_db *db, const struct pl_sent_row *row)
{
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

int pl_store_sent_last(struct pl_db *db, int64_t author, int64_t channel, int64_t *ret_at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SENT_LAST);
    pl_query_int(&query, author);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_at_ms = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}
