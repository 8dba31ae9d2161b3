// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/note.h"

static int check_room(struct pl_ctx *ctx, const struct pl_note_row *about)
{
    struct pl_note_row *rows = NULL;
    size_t count = 0;
    int error =
        pl_store_notes_before(ctx->db, about, PL_NOTES_PER_SUBJECT_MAX, ctx->arena, &rows, &count);
    if (error == 0 && count == PL_NOTES_PER_SUBJECT_MAX)
        return pl_ctx_refuse(ctx, PL_REASON_LIMIT_REACHED);
    return error;
}

// The audit log says about whom, not what.
static struct pl_str without_words(struct pl_ctx *ctx, const struct pl_note_add_params *in)
{
    struct pl_note_list_params kept = {
        .participant = in->participant,
        .delegation = in->delegation,
        .has = in->participant.len > 0 ? PL_HAS_NOTE_LIST_PARAMS_PARTICIPANT
                                       : PL_HAS_NOTE_LIST_PARAMS_DELEGATION,
    };
    return pl_ctx_encode(ctx, &pl_note_list_params_object, &kept);
}

int pl_cmd_note_add(struct pl_ctx *ctx, const struct pl_note_add_params *in,
                    struct pl_note_add_result *out)
{
    struct pl_note_row note;
    int status = pl_note_subject(ctx, in->participant, in->delegation, &note);
    if (status == 0)
        status = check_room(ctx, &note);
    if (status != 0)
        return status;
    note.author = ctx->speaker->row.id;
    note.at_ms = ctx->now_ms;
    note.text = in->text;
    int error = pl_store_note_create(ctx->db, &note, &out->number);
    out->at_ms = ctx->now_ms;
    return error == 0 ? pl_ctx_audit(ctx, 0, without_words(ctx, in)) : error;
}
