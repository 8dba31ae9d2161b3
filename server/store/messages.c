// SPDX-License-Identifier: MIT
#include "store/messages.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_message_create(struct pl_db *db, const struct pl_message_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_CREATE);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->author);
    pl_query_int_or_null(&query, row->reply_to);
    pl_query_text(&query, row->text);
    pl_query_int(&query, row->is_anonymous);
    pl_query_text(&query, pl_str_from(pl_attribution_level_name(row->level)));
    pl_query_int_or_null(&query, row->shown_delegation);
    return pl_query_run(&query);
}

static int read_message(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_message_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->author = pl_query_get_int(query, 1);
    row->reply_to = pl_query_get_int(query, 2);
    row->text = pl_query_get_text(query, 3, arena);
    row->version = pl_query_get_int(query, 4);
    row->edited_seq = pl_query_get_int(query, 5);
    row->redacted_seq = pl_query_get_int(query, 6);
    row->pinned_seq = pl_query_get_int(query, 7);
    row->reply_count = pl_query_get_int(query, 8);
    row->withheld_seq = pl_query_get_int(query, 9);
    row->is_anonymous = pl_query_get_int(query, 10) != 0;
    row->shown_delegation = pl_query_get_int(query, 12);
    return PL_WORDS_READ(query, 11, arena, pl_attribution_level_find, &row->level);
}

int pl_store_message(struct pl_db *db, int64_t id, struct pl_arena *arena,
                     struct pl_message_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_message(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_message_edit(struct pl_db *db, int64_t id, struct pl_str text, int64_t version,
                          int64_t edited_seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_EDIT);
    pl_query_text(&query, text);
    pl_query_int(&query, version);
    pl_query_int(&query, edited_seq);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_message_redact(struct pl_db *db, int64_t id, int64_t redacted_seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_REDACT);
    pl_query_int(&query, redacted_seq);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_message_pin(struct pl_db *db, int64_t id, int64_t pinned_seq)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_PIN);
    pl_query_int_or_null(&query, pinned_seq);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_message_add_reply(struct pl_db *db, int64_t id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_ADD_REPLY);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_messages_changed(struct pl_db *db, int64_t channel, int64_t first, int64_t last,
                              struct pl_arena *arena, struct pl_message_row **ret_rows,
                              size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGES_CHANGED);
    pl_query_int(&query, pl_row_id(channel, first));
    pl_query_int(&query, pl_row_id(channel, last));
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_message, ret_rows, ret_count);
}

int pl_store_message_odd(struct pl_db *db, int64_t channel, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGE_ODD);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    int error = pl_query_one(&query);
    if (error == -ENOENT) {
        *ret_id = 0;
        return 0;
    }
    if (error != 0)
        return error;
    *ret_id = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

static int read_recent(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_recent_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->author = pl_query_get_int(query, 1);
    row->at_ms = pl_query_get_int(query, 2);
    row->text = pl_query_get_text(query, 4, arena);
    return PL_WORDS_READ(query, 3, arena, pl_role_find, &row->role);
}

int pl_store_messages_recent(struct pl_db *db, int64_t channel, int64_t limit,
                             struct pl_arena *arena, struct pl_recent_row **ret_rows,
                             size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGES_RECENT);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_recent, ret_rows, ret_count);
}

static int read_seq(struct pl_query *query, struct pl_arena *arena, void *to)
{
    (void)arena;
    int64_t *seq = to;
    *seq = pl_row_seq(pl_query_get_int(query, 0));
    return 0;
}

int pl_store_messages_pinned(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                             int64_t **ret_seqs, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MESSAGES_PINNED);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    return pl_query_rows(&query, arena, sizeof **ret_seqs, read_seq, ret_seqs, ret_count);
}
