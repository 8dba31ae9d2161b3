// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/note.h"
#include "core/withhold.h"

enum { NOTES_PAGE = 50 };

int pl_cmd_note_list(struct pl_ctx *ctx, const struct pl_note_list_params *in,
                     struct pl_note_list_result *out)
{
    struct pl_note_row about, *rows = NULL;
    size_t count = 0, bytes = 0;
    size_t limit = (in->has & PL_HAS_NOTE_LIST_PARAMS_LIMIT) != 0 ? (size_t)in->limit : NOTES_PAGE;
    int status = pl_note_subject(ctx, in->participant, in->delegation, &about);
    if (status != 0)
        return status;
    if ((in->has & PL_HAS_NOTE_LIST_PARAMS_BEFORE) != 0)
        about.id = in->before;
    int error =
        pl_store_notes_before(ctx->db, &about, (int64_t)limit + 1, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->notes = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->notes);
    while (out->notes_count < count && out->notes_count < limit &&
           bytes < PL_ANSWER_TEXT_BYTES_MAX) {
        const struct pl_note_row *row = &rows[out->notes_count];
        bytes += row->text.len;
        out->notes[out->notes_count++] = (struct pl_wire_note){
            .number = row->id,
            .at_ms = row->at_ms,
            .by = pl_directory_by_id(&ctx->core->directory, row->author)->wire,
            .text = row->text,
        };
    }
    out->more = out->notes_count < count;
    return 0;
}
