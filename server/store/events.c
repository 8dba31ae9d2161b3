// SPDX-License-Identifier: MIT
#include "store/events.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_event_append(struct pl_db *db, const struct pl_event_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_APPEND);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->at_ms);
    pl_query_text(&query, pl_str_from(pl_event_type_name(row->type)));
    pl_query_int(&query, row->participant);
    pl_query_int_or_null(&query, row->target);
    pl_query_text(&query, row->actor);
    pl_query_text(&query, row->data);
    pl_query_blob(&query, row->salt, sizeof row->salt);
    pl_query_blob(&query, row->content_hash, sizeof row->content_hash);
    pl_query_blob(&query, row->chain, sizeof row->chain);
    return pl_query_run(&query);
}

static int read_event(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_event_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->at_ms = pl_query_get_int(query, 1);
    row->participant = pl_query_get_int(query, 3);
    row->target = pl_query_get_int(query, 4);
    row->actor = pl_query_get_text(query, 5, arena);
    row->data = pl_query_get_text(query, 6, arena);
    row->is_erased = pl_query_get_null(query, 7);
    pl_query_get_blob(query, 7, row->salt, sizeof row->salt);
    pl_query_get_blob(query, 8, row->content_hash, sizeof row->content_hash);
    pl_query_get_blob(query, 9, row->chain, sizeof row->chain);
    return PL_WORDS_READ(query, 2, arena, pl_event_type_find, &row->type);
}

int pl_store_event(struct pl_db *db, int64_t id, struct pl_arena *arena,
                   struct pl_event_row *ret_row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = read_event(&query, arena, ret_row);
    pl_query_end(&query);
    return error;
}

int pl_store_event_time(struct pl_db *db, int64_t id, int64_t *ret_at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_TIME);
    pl_query_int(&query, id);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_at_ms = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_event_head(struct pl_db *db, int64_t channel, int64_t *ret_seq,
                        uint8_t ret_chain[PL_ROW_HASH_BYTES])
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_HEAD);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    int step = pl_query_step(&query);
    if (step < 0)
        return step;
    *ret_seq = 0;
    if (step == 1) {
        *ret_seq = pl_row_seq(pl_query_get_int(&query, 0));
        pl_query_get_blob(&query, 1, ret_chain, PL_ROW_HASH_BYTES);
        pl_query_end(&query);
    }
    return 0;
}

int pl_store_event_erase(struct pl_db *db, int64_t id, struct pl_str data)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_ERASE);
    pl_query_text(&query, data);
    pl_query_int(&query, id);
    return pl_query_run(&query);
}

int pl_store_event_edits(struct pl_db *db, int64_t message, struct pl_arena *arena,
                         struct pl_event_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_EDITS);
    pl_query_int(&query, message);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_event, ret_rows, ret_count);
}

int pl_store_event_replies(struct pl_db *db, int64_t channel, int64_t reply, struct pl_arena *arena,
                           struct pl_event_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_REPLIES);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    pl_query_int(&query, reply);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_event, ret_rows, ret_count);
}

int pl_store_event_answers(struct pl_db *db, int64_t channel, int64_t consensus, int64_t round,
                           struct pl_arena *arena, struct pl_event_row **ret_rows,
                           size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_ANSWERS);
    pl_query_int(&query, pl_row_id(channel, 0));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    pl_query_int(&query, consensus);
    pl_query_int(&query, round);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_event, ret_rows, ret_count);
}

int pl_store_event_dismissals(struct pl_db *db, int64_t question, struct pl_arena *arena,
                              struct pl_event_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENT_DISMISSALS);
    pl_query_int(&query, question);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_event, ret_rows, ret_count);
}

int pl_store_events_after(struct pl_db *db, int64_t channel, int64_t after, int64_t limit,
                          struct pl_arena *arena, struct pl_event_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_EVENTS_AFTER);
    pl_query_int(&query, pl_row_id(channel, after));
    pl_query_int(&query, pl_row_id(channel + 1, 0));
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_event, ret_rows, ret_count);
}

int pl_store_event_seq_at(struct pl_db *db, int64_t channel, int64_t at_ms, int64_t *ret_seq)
{
    int64_t head = 0;
    uint8_t chain[PL_ROW_HASH_BYTES];
    int error = pl_store_event_head(db, channel, &head, chain);
    if (error != 0)
        return error;
    int64_t low = 1, high = head + 1;
    while (low < high) {
        int64_t middle = low + (high - low) / 2, middle_ms = 0;
        error = pl_store_event_time(db, pl_row_id(channel, middle), &middle_ms);
        if (error != 0)
            return error;
        if (middle_ms < at_ms)
            low = middle + 1;
        else
            high = middle;
    }
    *ret_seq = low;
    return 0;
}

int pl_store_audit_append(struct pl_db *db, const struct pl_audit_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_AUDIT_APPEND);
    pl_query_int(&query, row->id);
    pl_query_int(&query, row->at_ms);
    pl_query_text(&query, row->actor);
    pl_query_text(&query, row->action);
    pl_query_int_or_null(&query, row->event);
    pl_query_text(&query, row->data);
    pl_query_blob(&query, row->chain, sizeof row->chain);
    return pl_query_run(&query);
}

int pl_store_audit_head(struct pl_db *db, int64_t *ret_id, uint8_t ret_chain[PL_ROW_HASH_BYTES])
{
    struct pl_query query = pl_query_start(db, PL_SQL_AUDIT_HEAD);
    int step = pl_query_step(&query);
    if (step < 0)
        return step;
    *ret_id = 0;
    if (step == 1) {
        *ret_id = pl_query_get_int(&query, 0);
        pl_query_get_blob(&query, 1, ret_chain, PL_ROW_HASH_BYTES);
        pl_query_end(&query);
    }
    return 0;
}

static int read_audit(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_audit_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->at_ms = pl_query_get_int(query, 1);
    row->actor = pl_query_get_text(query, 2, arena);
    row->action = pl_query_get_text(query, 3, arena);
    row->event = pl_query_get_int(query, 4);
    row->data = pl_query_get_text(query, 5, arena);
    pl_query_get_blob(query, 6, row->chain, sizeof row->chain);
    return 0;
}

int pl_store_audit_after(struct pl_db *db, int64_t after, int64_t limit, struct pl_arena *arena,
                         struct pl_audit_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_AUDIT_AFTER);
    pl_query_int(&query, after);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_audit, ret_rows, ret_count);
}

int pl_store_audit_where(struct pl_db *db, const struct pl_audit_wish *wish, struct pl_arena *arena,
                         struct pl_audit_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_AUDIT_WHERE);
    pl_query_int(&query, wish->after);
    pl_query_int(&query, wish->before);
    pl_query_text_or_null(&query, wish->actor);
    pl_query_text_or_null(&query, wish->action);
    pl_query_int(&query, wish->event_first);
    pl_query_int(&query, wish->event_last);
    pl_query_int(&query, wish->with_eventless);
    pl_query_int(&query, wish->limit);
    pl_query_list(&query, wish->shut, arena);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_audit, ret_rows, ret_count);
}
