// SPDX-License-Identifier: MIT
#include "store/notes.h"

#include "store/db_private.h"

int pl_store_note_create(struct pl_db *db, const struct pl_note_row *row, int64_t *ret_id)
{
    struct pl_query query = pl_query_start(db, PL_SQL_NOTE_CREATE);
    pl_query_int_or_null(&query, row->participant);
    pl_query_int_or_null(&query, row->delegation);
    pl_query_int(&query, row->author);
    pl_query_int(&query, row->at_ms);
    pl_query_text(&query, row->text);
    int error = pl_query_run(&query);
    if (error == 0)
        *ret_id = sqlite3_last_insert_rowid(db->handle);
    return error;
}

static int read_note(struct pl_query *query, struct pl_arena *arena, void *to)
{
    struct pl_note_row *row = to;
    *row = (struct pl_note_row){
        .id = pl_query_get_int(query, 0),
        .author = pl_query_get_int(query, 1),
        .at_ms = pl_query_get_int(query, 2),
        .text = pl_query_get_text(query, 3, arena),
    };
    return 0;
}

int pl_store_notes_before(struct pl_db *db, const struct pl_note_row *about, int64_t limit,
                          struct pl_arena *arena, struct pl_note_row **ret_rows, size_t *ret_count)
{
    bool is_person = about->participant != 0;
    struct pl_query query =
        pl_query_start(db, is_person ? PL_SQL_NOTES_OF_PARTICIPANT : PL_SQL_NOTES_OF_DELEGATION);
    pl_query_int(&query, is_person ? about->participant : about->delegation);
    pl_query_int(&query, about->id);
    pl_query_int(&query, limit);
    return pl_query_rows(&query, arena, sizeof **ret_rows, read_note, ret_rows, ret_count);
}
