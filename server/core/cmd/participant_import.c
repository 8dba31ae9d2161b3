// SPDX-License-Identifier: MIT
/*
 * participant.import: every row is checked and every problem told, then all rows are written or
 * none. The file is the truth: a row replaces name, role and delegation of the participant with its
 * id. A language that the row leaves out stays as it was. How a name is written was judged before;
 * here, of those that are new, whether it is another's, in the file or beside it.
 */
#include <string.h>

#include "core/account.h"
#include "core/anonymous.h"
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "util/map.h"

enum {
    ID_BYTES_MAX = 64, // types.json: ParticipantId
};

struct seen_id {
    struct pl_str id;
    UT_hash_handle hh;
};

struct seen_look {
    struct pl_str look; // behind a digit that tells which
    bool is_kept;       // by who had that name before
    UT_hash_handle hh;
};

struct import {
    struct pl_ctx *ctx;
    const struct pl_participant_import_params *in;
    struct pl_participant_import_result *out;
    struct pl_participant_row *rows; // checked, one for each of in->rows
    bool *is_changed;
    struct seen_id *seen;
    struct seen_look *looks;
    size_t error_cap;
    struct pl_arena arena;   // of what was seen
    struct pl_arena scratch; // of one name
};

static void add_error(struct import *import, int64_t row, const char *field, const char *problem)
{
    struct pl_participant_import_result *out = import->out;
    if (out->errors_count == import->error_cap) {
        import->error_cap = import->error_cap == 0 ? 16 : import->error_cap * 2;
        struct pl_wire_import_error *grown =
            pl_arena_alloc_array(import->ctx->arena, import->error_cap, sizeof *grown);
        if (out->errors_count > 0)
            memcpy(grown, out->errors, out->errors_count * sizeof *grown);
        out->errors = grown;
    }
    out->errors[out->errors_count++] = (struct pl_wire_import_error){
        .row = row,
        .field = pl_str_from(field),
        .problem = pl_str_from(problem),
    };
}

static const char *id_problem(struct pl_str id)
{
    if (id.len == 0)
        return "missing";
    if (id.len > ID_BYTES_MAX)
        return "too_long";
    for (size_t i = 0; i < id.len; i++) {
        char byte = id.ptr[i];
        bool is_plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                        (byte >= '0' && byte <= '9');
        if (!is_plain && (byte == '\0' || strchr("._:@+-", byte) == NULL))
            return "invalid";
    }
    if (pl_directory_is_reserved(id))
        return "invalid";
    return NULL;
}

static const char *duplicate_problem(struct import *import, struct pl_str id)
{
    struct seen_id *seen = NULL;
    HASH_FIND(hh, import->seen, id.ptr, id.len, seen);
    if (seen != NULL)
        return "duplicate";
    seen = pl_arena_alloc(&import->arena, sizeof *seen);
    seen->id = id;
    HASH_ADD_KEYPTR(hh, import->seen, seen->id.ptr, seen->id.len, seen);
    return NULL;
}

static const char *find_delegation(struct import *import, struct pl_str slug, int64_t *ret_id)
{
    const struct pl_delegation_row *found =
        pl_directory_delegation(&import->ctx->core->directory, slug);
    if (found == NULL)
        return "unknown_delegation";
    *ret_id = found->id;
    return NULL;
}

static void check_row(struct import *import, size_t index)
{
    const struct pl_participant_import_params_rows *in = &import->in->rows[index];
    struct pl_participant_row *row = &import->rows[index];
    const char *problem = id_problem(in->id);
    *row = (struct pl_participant_row){.slug = in->id, .name = in->name, .lang = PL_LANG_COUNT};
    if (problem == NULL)
        problem = duplicate_problem(import, in->id);
    if (problem != NULL)
        add_error(import, in->row, "id", problem);
    if (in->role.len == 0)
        add_error(import, in->row, "role", "missing");
    else if (pl_role_find(in->role, &row->role) != 0)
        add_error(import, in->row, "role", "unknown_role");
    if (in->delegation.len > 0) {
        problem = find_delegation(import, in->delegation, &row->delegation);
        if (problem != NULL)
            add_error(import, in->row, "delegation", problem);
    }
    if (in->lang.len > 0 && pl_lang_find(in->lang, &row->lang) != 0)
        add_error(import, in->row, "lang", "unknown_language");
}

// Whether an earlier row's name looks the same, unless both have had theirs before.
static bool is_seen_look(struct import *import, struct pl_str look, bool is_kept)
{
    struct seen_look *seen = NULL;
    HASH_FIND(hh, import->looks, look.ptr, look.len, seen);
    if (seen != NULL)
        return !is_kept || !seen->is_kept;
    seen = pl_arena_alloc(&import->arena, sizeof *seen);
    seen->look = pl_arena_copy(&import->arena, look);
    seen->is_kept = is_kept;
    HASH_ADD_KEYPTR(hh, import->looks, seen->look.ptr, seen->look.len, seen);
    return false;
}

static bool is_in_file(struct import *import, struct pl_str id)
{
    struct seen_id *seen = NULL;
    HASH_FIND(hh, import->seen, id.ptr, id.len, seen);
    return seen != NULL;
}

// Who stands in the file has the name that stands there.
static bool is_anothers(struct import *import, struct pl_str slug,
                        const struct pl_str looks[PL_NAME_LOOKS])
{
    const struct pl_participant **others =
        pl_directory_look_alikes(&import->ctx->core->directory, looks, &import->scratch);
    for (size_t i = 0; others[i] != NULL; i++)
        if (!pl_str_equal(others[i]->row.slug, slug) && !is_in_file(import, others[i]->row.slug))
            return true;
    return false;
}

// Once all ids are seen.
static void check_name(struct import *import, size_t index)
{
    const struct pl_participant_row *row = &import->rows[index];
    const struct pl_participant *known =
        pl_directory_by_slug(&import->ctx->core->directory, row->slug);
    bool is_kept = known != NULL && pl_str_equal(known->row.name, row->name);
    struct pl_str looks[PL_NAME_LOOKS];
    bool is_taken = false;
    pl_name_looks(row->name, &import->scratch, looks);
    for (size_t i = 0; i < PL_NAME_LOOKS; i++)
        is_taken |=
            is_seen_look(import, pl_directory_look_key(looks[i], i, &import->scratch), is_kept);
    if (is_taken || (!is_kept && is_anothers(import, row->slug, looks)))
        add_error(import, import->in->rows[index].row, "name", "look_alike");
    bool is_same_role = known != NULL && known->row.role == row->role;
    if (!(is_kept && is_same_role) && pl_account_claims_office(row->role, looks))
        add_error(import, import->in->rows[index].row, "name", "office");
    pl_arena_reset(&import->scratch);
}

static void check_rows(struct import *import)
{
    pl_arena_init(&import->arena);
    pl_arena_init(&import->scratch);
    for (size_t i = 0; i < import->in->rows_count; i++)
        check_row(import, i);
    for (size_t i = 0; i < import->in->rows_count; i++)
        check_name(import, i);
    HASH_CLEAR(hh, import->seen);
    HASH_CLEAR(hh, import->looks);
    pl_arena_fini(&import->scratch);
    pl_arena_fini(&import->arena);
}

// Counts what a row would do, and completes it from the participant it updates.
static void compare_row(struct import *import, size_t index)
{
    struct pl_participant_row *row = &import->rows[index];
    const struct pl_participant *known =
        pl_directory_by_slug(&import->ctx->core->directory, row->slug);
    if (known == NULL) {
        row->created_ms = import->ctx->now_ms;
        import->is_changed[index] = true;
        import->out->created++;
        return;
    }
    row->id = known->row.id;
    row->created_ms = known->row.created_ms;
    if (row->lang == PL_LANG_COUNT)
        row->lang = known->row.lang;
    bool is_same = pl_str_equal(row->name, known->row.name) && row->role == known->row.role &&
                   row->delegation == known->row.delegation && row->lang == known->row.lang;
    import->is_changed[index] = !is_same;
    if (is_same)
        import->out->unchanged++;
    else
        import->out->updated++;
}

static int write_row(struct import *import, size_t index)
{
    struct pl_ctx *ctx = import->ctx;
    struct pl_participant_row *row = &import->rows[index];
    if (!import->is_changed[index])
        return 0;
    bool is_new = row->id == 0;
    int error = is_new ? pl_store_participant_create(ctx->db, row, &row->id)
                       : pl_store_participant_update(ctx->db, row);
    if (error != 0)
        return error;
    pl_directory_put(&ctx->core->directory, row);
    if (!is_new)
        *pl_brought_effect(ctx->brought) = (struct pl_session_effect){
            .kind = PL_EFFECT_PARTICIPANT_CHANGED,
            .participant = row->id,
        };
    return 0;
}

int pl_cmd_participant_import(struct pl_ctx *ctx, const struct pl_participant_import_params *in,
                              struct pl_participant_import_result *out)
{
    struct import import = {.ctx = ctx, .in = in, .out = out};
    import.rows = pl_arena_alloc_array(ctx->arena, in->rows_count, sizeof *import.rows);
    import.is_changed = pl_arena_alloc_array(ctx->arena, in->rows_count, sizeof(bool));
    check_rows(&import);
    for (size_t i = 0; i < in->rows_count && out->errors_count == 0; i++)
        compare_row(&import, i);
    if (out->errors_count > 0 || in->dry_run || out->created + out->updated == 0)
        return 0;
    int error = 0;
    for (size_t i = 0; i < in->rows_count && error == 0; i++)
        error = write_row(&import, i);
    if (error != 0)
        return error;
    return pl_ctx_audit(ctx, 0, pl_ctx_encode(ctx, &pl_participant_import_result_object, out));
}
