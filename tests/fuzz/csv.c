// SPDX-License-Identifier: MIT
/*
 * A list of participants, and the request it becomes.
 *
 * Holds: rows without errors make a participant.import that the edge lets through.
 */
#include "conf/csv.h"

#include <string.h>

#include "fuzz.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "text/text.h"
#include "util/buf.h"

enum { ROWS_MAX = 100, BYTES_MAX = 12 * 1024 * 1024 };

static int finish_text(void *arg, enum pl_text_kind kind, struct pl_str in, struct pl_arena *arena,
                       struct pl_str *ret_text, const char **ret_rule)
{
    (void)arg;
    PL_CHECK(kind == PL_TEXT_NAME || kind == PL_TEXT_LINE);
    struct pl_text_limits limits = {.graphemes = 4000, .bytes = 16384};
    return pl_text_finish(kind == PL_TEXT_NAME ? PL_TEXT_POLICY_NAME : PL_TEXT_POLICY_LINE, in,
                          &limits, arena, ret_text, ret_rule);
}

static void fill(struct pl_participant_import_params_rows *row, const struct pl_csv_row *from)
{
    row->row = from->row;
    row->id = from->id;
    row->name = from->name;
    row->role = from->role;
    row->delegation = from->delegation;
    row->lang = from->lang;
    if (from->delegation.len > 0)
        row->has |= PL_HAS_PARTICIPANT_IMPORT_PARAMS_ROWS_DELEGATION;
    if (from->lang.len > 0)
        row->has |= PL_HAS_PARTICIPANT_IMPORT_PARAMS_ROWS_LANG;
}

static void check_import(const struct pl_csv *csv, struct pl_arena *arena)
{
    const struct pl_text_hook hook = {finish_text, NULL};
    struct pl_participant_import_params params = {0};
    struct pl_participant_import_params decoded;
    params.rows = pl_arena_alloc_array(arena, csv->count, sizeof(*params.rows));
    while (params.rows_count < csv->count && params.rows_count < ROWS_MAX) {
        fill(&params.rows[params.rows_count], &csv->rows[params.rows_count]);
        params.rows_count++;
    }
    struct pl_call call;
    struct pl_refusal refusal;
    struct pl_buf buf;
    pl_buf_init(&buf, BYTES_MAX);
    PL_CHECK(pl_encode_request(1, PL_METHOD_PARTICIPANT_IMPORT, &params, &buf) == 0);
    PL_CHECK(pl_request_parse(pl_buf_view(&buf), arena, &call, &refusal) == 0);
    PL_CHECK(pl_decode(pl_methods[call.method].params, call.params, &decoded, &hook, arena,
                       &refusal) == 0);
    PL_CHECK(decoded.rows_count == params.rows_count);
    pl_call_fini(&call);
    pl_buf_fini(&buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *path = fuzz_file((struct pl_str){(const char *)data, size});
    char problem[PL_CSV_PROBLEM_BYTES] = "";
    struct pl_csv csv = {0};
    struct pl_arena arena;
    pl_arena_init(&arena);
    if (pl_csv_read(path, &arena, &csv, problem) != 0)
        PL_CHECK(problem[0] != '\0' && memchr(problem, '\0', sizeof(problem)) != NULL);
    else if (csv.error_count == 0)
        check_import(&csv, &arena);
    pl_arena_fini(&arena);
    return 0;
}
