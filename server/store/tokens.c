// SPDX-License-Identifier: MIT
#include "store/tokens.h"

#include "store/db_private.h"

int pl_store_token_create(struct pl_db *db, const struct pl_token_row *row, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_TOKEN_CREATE);
    pl_query_text(&query, row->is_invite ? PL_STR("invite") : PL_STR("token"));
    pl_query_int(&query, row->participant);
    pl_query_blob(&query, row->hash, sizeof row->hash);
    pl_query_text_or_null(&query, row->label);
    pl_query_int(&query, row->created_ms);
    pl_query_int_or_null(&query, row->expires_ms);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

static int read_token(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_token_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->is_invite = pl_str_equal(pl_query_get_text(query, 1, arena), PL_STR("invite"));
    row->participant = pl_query_get_int(query, 2);
    pl_query_get_blob(query, 3, row->hash, sizeof row->hash);
    row->label = pl_query_get_text(query, 4, arena);
    row->created_ms = pl_query_get_int(query, 5);
    row->expires_ms = pl_query_get_int(query, 6);
    row->used_ms = pl_query_get_int(query, 7);
    row->claimed = pl_query_get_int(query, 8);
    row->revoked_ms = pl_query_get_int(query, 9);
    return 0;
}

int pl_store_token_find(struct pl_db *db, const uint8_t hash[PL_ROW_HASH_BYTES],
                        struct pl_arena *arena, struct pl_token_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_TOKEN_FIND);
    pl_query_blob(&query, hash, PL_ROW_HASH_BYTES);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_token(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_tokens(struct pl_db *db, int64_t participant, struct pl_arena *arena,
                    struct pl_token_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, participant == 0 ? PL_SQL_TOKENS : PL_SQL_TOKENS_OF);
    if (participant != 0)
        pl_query_int(&query, participant);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_token, ret_rows, ret_count);
}

int pl_store_token_revoke(struct pl_db *db, int64_t id, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_TOKEN_REVOKE);
    pl_query_int(&query, at_ms);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_invite_claim(struct pl_db *db, int64_t id, int64_t token, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_INVITE_CLAIM);
    pl_query_int(&query, token);
    pl_query_int(&query, at_ms);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}
