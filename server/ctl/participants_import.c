// SPDX-License-Identifier: MIT
/*
 * All rows or none: the core judges what the file alone does not show to be wrong, in one request,
 * and every wrong row is told in one go. Links are made for those who were not there before, one
 * request each.
 */
#include <stdlib.h>
#include <string.h>

#include "conf/csv.h"
#include "ctl/commands.h"

// The words of participant.import, for people.
static struct pl_str sentence_of(struct pl_str problem)
{
    static const struct {
        const char *word;
        const char *sentence;
    } sentences[] = {
        {"missing", "is missing"},
        {"unknown_role",
         "is no role; roles: delegate, head, observer, expert, moderator, admin, bot"},
        {"unknown_delegation", "is no delegation of this summit"},
        {"unknown_language", "is no language of the server; languages: en, id"},
        {"duplicate", "stands in an earlier row too"},
        {"invalid", "has characters that are not allowed here"},
        {"too_long", "is too long"},
        {"too_many_fields", "has more fields than there are columns"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(sentences); i++)
        if (pl_str_equal(problem, pl_str_from(sentences[i].word)))
            return pl_str_from(sentences[i].sentence);
    return pl_ctl_explain(problem);
}

// A wrong row, found here or by the core.
struct wrong {
    int64_t row;
    struct pl_str field;
    struct pl_str problem; // a word, as in participant.import
};

struct wrongs {
    struct wrong *items;
    size_t count;
    size_t cap;
};

static void add(struct pl_ctl *ctl, struct wrongs *wrongs, struct wrong wrong)
{
    if (wrongs->count == wrongs->cap) {
        wrongs->cap = wrongs->cap ? wrongs->cap * 2 : 64;
        struct wrong *grown = pl_arena_alloc_array(&ctl->arena, wrongs->cap, sizeof(*grown));
        if (wrongs->count > 0)
            memcpy(grown, wrongs->items, wrongs->count * sizeof(*grown));
        wrongs->items = grown;
    }
    wrongs->items[wrongs->count++] = wrong;
}

static int by_row(const void *a, const void *b)
{
    const struct wrong *x = a;
    const struct wrong *y = b;
    return (x->row > y->row) - (x->row < y->row);
}

static int say_wrongs(const struct pl_ctl *ctl, const struct wrongs *wrongs)
{
    if (wrongs->count == 0)
        return PL_CTL_OK;
    qsort(wrongs->items, wrongs->count, sizeof(*wrongs->items), by_row);
    size_t rows = 0;
    for (size_t i = 0; i < wrongs->count; i++) {
        const struct wrong *wrong = &wrongs->items[i];
        rows += i == 0 || wrong->row != wrongs->items[i - 1].row;
        if (ctl->is_json)
            printf("{\"row\":%lld,\"field\":\"" PL_STR_FMT "\",\"problem\":\"" PL_STR_FMT "\"}\n",
                   (long long)wrong->row, PL_STR_ARG(wrong->field), PL_STR_ARG(wrong->problem));
        else
            pl_ctl_say("row %lld: " PL_STR_FMT " " PL_STR_FMT, (long long)wrong->row,
                       PL_STR_ARG(wrong->field), PL_STR_ARG(sentence_of(wrong->problem)));
    }
    pl_ctl_say("%zu bad row%s; nothing was changed", rows, rows == 1 ? "" : "s");
    return PL_CTL_FAILED;
}

static int read_file(struct pl_ctl *ctl, struct pl_csv *ret_csv, struct wrongs *wrongs)
{
    char problem[PL_CSV_PROBLEM_BYTES] = "";
    if (pl_csv_read(ctl->args[0], &ctl->arena, ret_csv, problem)) {
        pl_ctl_say("%s", problem);
        return PL_CTL_FAILED;
    }
    for (size_t i = 0; i < ret_csv->error_count; i++)
        add(ctl, wrongs,
            (struct wrong){ret_csv->errors[i].row, pl_str_from(ret_csv->errors[i].field),
                           pl_str_from(ret_csv->errors[i].problem)});
    return PL_CTL_OK;
}

// The rows that the file alone does not show to be wrong. Errors are in the order of the rows.
static void fill(struct pl_ctl *ctl, const struct pl_csv *csv,
                 struct pl_participant_import_params *params)
{
    size_t error = 0;
    params->rows = pl_arena_alloc_array(&ctl->arena, csv->count, sizeof(*params->rows));
    for (size_t i = 0; i < csv->count; i++) {
        const struct pl_csv_row *from = &csv->rows[i];
        while (error < csv->error_count && csv->errors[error].row < from->row)
            error++;
        if (error < csv->error_count && csv->errors[error].row == from->row)
            continue;
        struct pl_participant_import_params_rows *row = &params->rows[params->rows_count++];
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
}

// The ids that were there before, sorted.
struct ids {
    struct pl_str *items;
    size_t count;
};

static int compare(const void *a, const void *b)
{
    const struct pl_str *x = a;
    const struct pl_str *y = b;
    size_t len = x->len < y->len ? x->len : y->len;
    int order = memcmp(x->ptr, y->ptr, len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

static int read_ids(struct pl_ctl *ctl, struct ids *ids)
{
    struct pl_participant_list_result page = {.more = true};
    struct pl_str after = {0};
    int status = PL_CTL_OK;
    while (status == PL_CTL_OK && page.more) {
        status = pl_ctl_participants(ctl, after, (struct pl_str){0}, &page, NULL);
        if (status || page.participants_count == 0)
            break;
        struct pl_str *items =
            pl_arena_alloc_array(&ctl->arena, ids->count + page.participants_count, sizeof(*items));
        if (ids->count > 0)
            memcpy(items, ids->items, ids->count * sizeof(*items));
        for (size_t i = 0; i < page.participants_count; i++)
            items[ids->count++] = page.participants[i].id;
        ids->items = items;
        after = page.participants[page.participants_count - 1].id;
    }
    if (ids->count > 0)
        qsort(ids->items, ids->count, sizeof(*ids->items), compare);
    return status;
}

static bool was_there(const struct ids *ids, struct pl_str id)
{
    return ids->count > 0 && bsearch(&id, ids->items, ids->count, sizeof(id), compare);
}

static int print_link(struct pl_ctl *ctl, const struct pl_csv_row *row)
{
    struct pl_invite_create_params params = {.participant = row->id};
    struct pl_str link = {0};
    struct pl_str json = {0};
    int status = pl_ctl_invite(ctl, &params, pl_ctl_value(ctl, "url"), &link, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json_with("link", link, json);
    else
        printf(PL_STR_FMT "\t" PL_STR_FMT "\t" PL_STR_FMT "\n", PL_STR_ARG(row->id),
               PL_STR_ARG(row->name), PL_STR_ARG(link));
    return PL_CTL_OK;
}

static int print_links(struct pl_ctl *ctl, const struct pl_csv *csv, const struct ids *before)
{
    int status = PL_CTL_OK;
    for (size_t i = 0; i < csv->count && status == PL_CTL_OK; i++)
        if (!was_there(before, csv->rows[i].id))
            status = print_link(ctl, &csv->rows[i]);
    return status;
}

// Lets the core judge the rows and, unless something is wrong or nothing may change, write them.
static int import(struct pl_ctl *ctl, const struct pl_csv *csv, bool is_dry_run,
                  struct wrongs *wrongs)
{
    bool is_judged_only = is_dry_run || wrongs->count > 0;
    struct pl_participant_import_params params = {.dry_run = is_judged_only};
    struct pl_participant_import_result result = {0};
    fill(ctl, csv, &params);
    if (params.rows_count > 0) {
        int status = pl_ctl_call(ctl, PL_METHOD_PARTICIPANT_IMPORT, &params, &result, NULL);
        if (status)
            return status;
    }
    for (size_t i = 0; i < result.errors_count; i++)
        add(ctl, wrongs,
            (struct wrong){result.errors[i].row, result.errors[i].field, result.errors[i].problem});
    int status = say_wrongs(ctl, wrongs);
    if (!status)
        fprintf(stderr, "%s: %lld new, %lld changed, %lld as before\n",
                is_dry_run ? "nothing was changed; it would be" : "done", (long long)result.created,
                (long long)result.updated, (long long)result.unchanged);
    return status;
}

static int run(struct pl_ctl *ctl)
{
    struct pl_csv csv = {0};
    struct wrongs wrongs = {0};
    struct ids before = {0};
    bool is_dry_run = pl_ctl_value(ctl, "dry-run") != NULL;
    bool wants_links = !is_dry_run && !pl_ctl_value(ctl, "no-links");
    int status = pl_ctl_check_url(ctl);
    if (!status)
        status = read_file(ctl, &csv, &wrongs);
    if (!status && wants_links)
        status = read_ids(ctl, &before);
    if (!status)
        status = import(ctl, &csv, is_dry_run, &wrongs);
    if (!status && wants_links)
        status = print_links(ctl, &csv, &before);
    return status;
}

static const struct pl_ctl_option options[] = {
    {"dry-run", NULL, "check every row and change nothing", PL_CTL_TEXT, false},
    {"no-links", NULL, "make no sign-in links", PL_CTL_TEXT, false},
    {"url", "URL", "where people reach the server, instead of the setting public_url", PL_CTL_TEXT,
     false},
    {0},
};

const struct pl_ctl_command pl_ctl_participants_import = {
    .name = "participants import",
    .args = "FILE.csv",
    .help = "register participants from a list; print sign-in links",
    .more = "Columns, in any order: id, name, role and, if wanted, delegation and lang; separated\n"
            "by , or ; in UTF-8. A participant with the same id is updated. Either all rows are\n"
            "taken or, when one is wrong, none; each wrong row is named. Those who are new get a\n"
            "one-time link: id, name and link, separated by tabs, a line each.",
    .examples = "plenoctl participants import delegates.csv --dry-run\n"
                "plenoctl participants import delegates.csv > links.tsv",
    .options = options,
    .arg_value = PL_CTL_FILE,
    .run = run,
};
