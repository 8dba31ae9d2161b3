// SPDX-License-Identifier: MIT
#include "store/directory.h"

#include <errno.h>

#include "store/known_private.h"
#include "store/words_private.h"

int pl_store_meta(struct pl_db *db, struct pl_arena *arena, struct pl_meta_row *ret)
{
    struct pl_query query = pl_query_start(db, PL_SQL_META);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    ret->epoch = pl_query_get_text(&query, 0, arena);
    ret->origin = pl_query_get_text(&query, 1, arena);
    ret->position = pl_query_get_int(&query, 2);
    ret->at_ms = pl_query_get_int(&query, 3);
    pl_query_end(&query);
    return 0;
}

int pl_store_meta_create(struct pl_db *db, const struct pl_meta_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_META_CREATE);
    pl_query_text(&query, row->epoch);
    pl_query_text(&query, row->origin);
    pl_query_int(&query, row->position);
    pl_query_int(&query, row->at_ms);
    return pl_query_run(&query);
}

int pl_store_meta_advance(struct pl_db *db, int64_t position, int64_t at_ms)
{
    struct pl_query query = pl_query_start(db, PL_SQL_META_ADVANCE);
    pl_query_int(&query, position);
    pl_query_int(&query, at_ms);
    return pl_query_run(&query);
}

int pl_store_meta_new_epoch(struct pl_db *db, struct pl_str epoch)
{
    struct pl_query query = pl_query_start(db, PL_SQL_META_NEW_EPOCH);
    pl_query_text(&query, epoch);
    return pl_query_run(&query);
}

static struct pl_row_text get_texts(struct pl_query *query, int column, struct pl_arena *arena)
{
    struct pl_row_text text;
    text.in[PL_LANG_EN] = pl_query_get_text(query, column, arena);
    text.in[PL_LANG_ID] = pl_query_get_text(query, column + 1, arena);
    return text;
}

static void put_texts(struct pl_query *query, const struct pl_row_text *text)
{
    pl_query_text(query, text->in[PL_LANG_EN]);
    pl_query_text(query, text->in[PL_LANG_ID]);
}

int pl_store_summit(struct pl_db *db, struct pl_arena *arena, struct pl_summit_row *ret)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SUMMIT);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    ret->slug = pl_query_get_text(&query, 0, arena);
    ret->name = get_texts(&query, 1, arena);
    ret->description = get_texts(&query, 3, arena);
    ret->city = pl_query_get_text(&query, 5, arena);
    ret->country = pl_query_get_text(&query, 6, arena);
    ret->starts = pl_query_get_text(&query, 7, arena);
    ret->ends = pl_query_get_text(&query, 8, arena);
    ret->host = pl_query_get_text(&query, 9, arena);
    ret->languages = pl_query_get_text(&query, 10, arena);
    ret->timezone = pl_query_get_text(&query, 11, arena);
    pl_query_end(&query);
    return 0;
}

int pl_store_summit_timezone(struct pl_db *db, struct pl_arena *arena, struct pl_str *ret)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SUMMIT_TIMEZONE);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret = pl_query_get_text(&query, 0, arena);
    pl_query_end(&query);
    return 0;
}

int pl_store_summit_create(struct pl_db *db, const struct pl_summit_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_SUMMIT_CREATE);
    pl_query_text(&query, row->slug);
    put_texts(&query, &row->name);
    put_texts(&query, &row->description);
    pl_query_text(&query, row->city);
    pl_query_text(&query, row->country);
    pl_query_text(&query, row->starts);
    pl_query_text(&query, row->ends);
    pl_query_text(&query, row->host);
    pl_query_text(&query, row->languages);
    pl_query_text(&query, row->timezone);
    return pl_query_run(&query);
}

static int read_channel(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_channel_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->slug = pl_query_get_text(query, 1, arena);
    row->position = pl_query_get_int(query, 2);
    row->title = get_texts(query, 4, arena);
    row->description = get_texts(query, 6, arena);
    row->is_locked = pl_query_get_int(query, 9) != 0;
    row->lock_reason = pl_query_get_text(query, 10, arena);
    row->slow_mode_s = pl_query_get_int(query, 11);
    row->edit_window_s = pl_query_get_int(query, 13);
    int error = PL_WORDS_READ(query, 3, arena, pl_channel_kind_find, &row->kind);
    if (error == 0)
        error = pl_words_read_roles(pl_query_get_text(query, 8, arena), &row->post_roles);
    if (error == 0)
        error = PL_WORDS_READ(query, 12, arena, pl_approval_mode_find, &row->approval);
    if (error == 0 && !pl_query_get_null(query, 14))
        error = pl_words_read_roles(pl_query_get_text(query, 14, arena), &row->read_roles);
    return error != 0 ? error : pl_known_add(query->db, PL_KNOWN_CHANNEL, row->id);
}

int pl_store_channels(struct pl_db *db, struct pl_arena *arena, struct pl_channel_row **ret_rows,
                      size_t *ret_count)
{
    pl_known_begin(db, PL_KNOWN_CHANNEL);
    struct pl_query query = pl_query_start(db, PL_SQL_CHANNELS);
    int error = pl_query_rows(&query, arena, sizeof **ret_rows, read_channel, ret_rows, ret_count);
    if (error == 0)
        pl_known_finish(db, PL_KNOWN_CHANNEL);
    return error;
}

int pl_store_channel_create(struct pl_db *db, const struct pl_channel_row *row)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_query query = pl_query_start(db, PL_SQL_CHANNEL_CREATE);
    pl_query_int(&query, row->id);
    pl_query_text(&query, row->slug);
    pl_query_int(&query, row->position);
    pl_query_text(&query, pl_str_from(pl_channel_kind_name(row->kind)));
    put_texts(&query, &row->title);
    put_texts(&query, &row->description);
    pl_query_text(&query, pl_words_write_roles(row->post_roles, &arena));
    pl_query_int(&query, row->is_locked);
    pl_query_text_or_null(&query, row->lock_reason);
    pl_query_int(&query, row->slow_mode_s);
    pl_query_text(&query, pl_str_from(pl_approval_mode_name(row->approval)));
    pl_query_int(&query, row->edit_window_s);
    pl_query_text_or_null(&query, pl_words_write_roles(row->read_roles, &arena));
    int error = pl_query_run(&query);
    pl_arena_fini(&arena);
    return error != 0 ? error : pl_known_add(db, PL_KNOWN_CHANNEL, row->id);
}

int pl_store_channel_update(struct pl_db *db, const struct pl_channel_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_CHANNEL_UPDATE);
    pl_query_int(&query, row->is_locked);
    pl_query_text_or_null(&query, row->lock_reason);
    pl_query_int(&query, row->slow_mode_s);
    pl_query_text(&query, pl_str_from(pl_approval_mode_name(row->approval)));
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}

static int find_by_slug(struct pl_db *db, enum pl_sql sql, struct pl_str slug, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, sql);
    pl_query_text(&query, slug);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_id = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_channel_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id)
{
    return find_by_slug(db, PL_SQL_CHANNEL_FIND, slug, ret_id);
}

static int read_delegation(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_delegation_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->slug = pl_query_get_text(query, 1, arena);
    row->name = get_texts(query, 2, arena);
    row->short_name = pl_query_get_text(query, 4, arena);
    row->country = pl_query_get_text(query, 6, arena);
    row->seat = pl_query_get_int(query, 7);
    int error = PL_WORDS_READ(query, 5, arena, pl_delegation_kind_find, &row->kind);
    return error != 0 ? error : pl_known_add(query->db, PL_KNOWN_DELEGATION, row->id);
}

int pl_store_delegations(struct pl_db *db, struct pl_arena *arena,
                         struct pl_delegation_row **ret_rows, size_t *ret_count)
{
    pl_known_begin(db, PL_KNOWN_DELEGATION);
    struct pl_query query = pl_query_start(db, PL_SQL_DELEGATIONS);
    int error =
        pl_query_rows(&query, arena, sizeof **ret_rows, read_delegation, ret_rows, ret_count);
    if (error == 0)
        pl_known_finish(db, PL_KNOWN_DELEGATION);
    return error;
}

int pl_store_delegation_create(struct pl_db *db, const struct pl_delegation_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_DELEGATION_CREATE);
    pl_query_int(&query, row->id);
    pl_query_text(&query, row->slug);
    put_texts(&query, &row->name);
    pl_query_text(&query, row->short_name);
    pl_query_text(&query, pl_str_from(pl_delegation_kind_name(row->kind)));
    pl_query_text(&query, row->country);
    pl_query_int(&query, row->seat);
    int error = pl_query_run(&query);
    return error != 0 ? error : pl_known_add(db, PL_KNOWN_DELEGATION, row->id);
}

static int read_participant(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_participant_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->slug = pl_query_get_text(query, 1, arena);
    row->name = pl_query_get_text(query, 2, arena);
    row->delegation = pl_query_get_int(query, 4);
    row->created_ms = pl_query_get_int(query, 6);
    row->lang = PL_LANG_COUNT;
    int error = PL_WORDS_READ(query, 3, arena, pl_role_find, &row->role);
    if (error == 0 && !pl_query_get_null(query, 5))
        error = PL_WORDS_READ(query, 5, arena, pl_lang_find, &row->lang);
    return error != 0 ? error : pl_known_add(query->db, PL_KNOWN_PARTICIPANT, row->id);
}

int pl_store_participants(struct pl_db *db, struct pl_arena *arena,
                          struct pl_participant_row **ret_rows, size_t *ret_count)
{
    pl_known_begin(db, PL_KNOWN_PARTICIPANT);
    struct pl_query query = pl_query_start(db, PL_SQL_PARTICIPANTS);
    int error =
        pl_query_rows(&query, arena, sizeof **ret_rows, read_participant, ret_rows, ret_count);
    if (error == 0)
        pl_known_finish(db, PL_KNOWN_PARTICIPANT);
    return error;
}

int pl_store_participants_by_slug(struct pl_db *db, int64_t delegation, struct pl_str after,
                                  int64_t limit, struct pl_arena *arena, int64_t **ret_ids,
                                  size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_PARTICIPANTS_BY_SLUG);
    pl_query_text(&query, after);
    pl_query_int_or_null(&query, delegation);
    pl_query_int(&query, limit);
    return pl_query_ids(&query, arena, ret_ids, ret_count);
}

static int read_member(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_member_row *row = to;
    row->id = pl_query_get_int(query, 0);
    row->slug = pl_query_get_text(query, 1, arena);
    row->name = pl_query_get_text(query, 2, arena);
    row->delegation = pl_query_get_text(query, 4, arena);
    return PL_WORDS_READ(query, 3, arena, pl_role_find, &row->role);
}

int pl_store_members(struct pl_db *db, const struct pl_member_wish *wish, struct pl_arena *arena,
                     struct pl_member_row **ret_rows, size_t *ret_count)
{
    struct pl_query query = pl_query_start(db, PL_SQL_MEMBERS);
    pl_query_int(&query, wish->after);
    pl_query_int_or_null(&query, wish->delegation);
    pl_query_int(&query, wish->is_unattached);
    pl_query_int(&query, wish->limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_member, ret_rows, ret_count);
}

int pl_store_participant_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id)
{
    return find_by_slug(db, PL_SQL_PARTICIPANT_FIND, slug, ret_id);
}

int pl_store_delegation_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id)
{
    return find_by_slug(db, PL_SQL_DELEGATION_FIND, slug, ret_id);
}

static void put_lang(struct pl_query *query, enum pl_lang lang)
{
    if (lang < PL_LANG_COUNT)
        pl_query_text(query, pl_str_from(pl_lang_name(lang)));
    else
        pl_query_null(query);
}

int pl_store_participant_create(struct pl_db *db, const struct pl_participant_row *row,
                                int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_PARTICIPANT_CREATE);
    pl_query_text(&query, row->slug);
    pl_query_text(&query, row->name);
    pl_query_text(&query, pl_str_from(pl_role_name(row->role)));
    pl_query_int_or_null(&query, row->delegation);
    put_lang(&query, row->lang);
    pl_query_int(&query, row->created_ms);
    int error = pl_query_run(&query);
    if (error != 0)
        return error;
    *ret_id = sqlite3_last_insert_rowid(db->handle);
    return pl_known_add(db, PL_KNOWN_PARTICIPANT, *ret_id);
}

int pl_store_participant_update(struct pl_db *db, const struct pl_participant_row *row)
{
    struct pl_query query = pl_query_start(db, PL_SQL_PARTICIPANT_UPDATE);
    pl_query_text(&query, row->name);
    pl_query_text(&query, pl_str_from(pl_role_name(row->role)));
    pl_query_int_or_null(&query, row->delegation);
    put_lang(&query, row->lang);
    pl_query_int(&query, row->id);
    return pl_query_run(&query);
}
