// SPDX-License-Identifier: MIT
/*
 * The text is cut into fields in place: quotes are taken off and doubled ones halved, so nothing is
 * copied but finished names. Which of `,` and `;` separates is what the first row has more of.
 */
#include "conf/csv.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "text/text.h"
#include "util/utf8.h"

enum {
    COLUMN_ID,
    COLUMN_NAME,
    COLUMN_ROLE,
    COLUMN_DELEGATION,
    COLUMN_LANG,
    COLUMN_COUNT,
    NAME_POINTS_MAX = 120, // types.json: Name
    NAME_BYTES_MAX = 480,
    ID_BYTES_MAX = 64,
    ROLE_BYTES_MAX = 50,
    DELEGATION_BYTES_MAX = 64,
    LANG_BYTES_MAX = 25,
    ERRORS_MAX = 1000, // enough to read in one sitting
    COLUMN_NONE = -1,  // of a column without a name
};

static const char *const columns[COLUMN_COUNT] = {"id", "name", "role", "delegation", "lang"};
static const char whole_row[] = "row";

struct reading {
    const char *path;
    struct pl_arena *arena;
    char *problem;
    char *next; // what is not read yet; ends with a NUL
    int64_t line;
    int64_t lines_in_row; // beyond the first, in quoted fields
    char separator;
    int column_of[32]; // field of a row -> column
    size_t field_count;
    struct pl_csv csv;
};

static int fail(const struct reading *reading, const char *what)
{
    snprintf(reading->problem, PL_CSV_PROBLEM_BYTES, "%s:%lld: %s", reading->path,
             (long long)reading->line, what);
    return -EINVAL;
}

static int load(struct reading *reading)
{
    FILE *file = fopen(reading->path, "re");
    struct stat status = {0};
    int error = 0;
    if (!file || fstat(fileno(file), &status) != 0)
        error = -errno;
    else if (!S_ISREG(status.st_mode) || status.st_size > PL_CSV_BYTES_MAX)
        error = -EFBIG;
    if (error) {
        snprintf(reading->problem, PL_CSV_PROBLEM_BYTES, "%s: %s", reading->path, strerror(-error));
    } else {
        char *text = pl_arena_alloc(reading->arena, (size_t)status.st_size + 1);
        size_t len = fread(text, 1, (size_t)status.st_size, file);
        reading->next = strncmp(text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
        if (strlen(text) != len || !pl_utf8_is_valid((struct pl_str){text, len}))
            error = fail(reading, "this is not UTF-8: save the list as CSV UTF-8");
    }
    if (file)
        (void)fclose(file);
    return error;
}

static bool is_end_of_row(char c)
{
    return c == '\0' || c == '\n' || c == '\r';
}

// Takes a quoted field; `next` stands behind its first quote.
static int take_quoted(struct reading *reading, struct pl_str *ret_field)
{
    char *from = reading->next;
    char *to = from;
    char *start = from;
    while (*from && (from[0] != '"' || from[1] == '"')) {
        reading->lines_in_row += *from == '\n';
        from += from[0] == '"';
        *to++ = *from++;
    }
    if (!*from)
        return fail(reading, "a quote is not closed");
    *ret_field = (struct pl_str){start, (size_t)(to - start)};
    reading->next = from + 1;
    if (!is_end_of_row(*reading->next) && *reading->next != reading->separator)
        return fail(reading, "there is text behind a closing quote");
    return 0;
}

static struct pl_str trimmed(struct pl_str text)
{
    while (text.len > 0 && strchr(" \t", text.ptr[0])) {
        text.ptr++;
        text.len--;
    }
    while (text.len > 0 && strchr(" \t", text.ptr[text.len - 1]))
        text.len--;
    return text;
}

static int take_field(struct reading *reading, struct pl_str *ret_field)
{
    if (*reading->next == '"') {
        reading->next++;
        return take_quoted(reading, ret_field);
    }
    char *start = reading->next;
    while (!is_end_of_row(*reading->next) && *reading->next != reading->separator)
        reading->next++;
    *ret_field = trimmed((struct pl_str){start, (size_t)(reading->next - start)});
    return 0;
}

// Takes one row, with the end of its line. At most `max` fields are kept; more of them must be
// empty, or `ret_count` is one more than `max`.
static int take_row(struct reading *reading, struct pl_str *ret_fields, size_t max,
                    size_t *ret_count)
{
    size_t count = 0;
    reading->lines_in_row = 0;
    for (;;) {
        struct pl_str field = {0};
        int error = take_field(reading, &field);
        if (error)
            return error;
        if (count < max)
            ret_fields[count++] = field;
        else if (field.len > 0)
            count = max + 1;
        if (*reading->next != reading->separator)
            break;
        reading->next++;
    }
    if (*reading->next == '\r')
        reading->next++;
    if (*reading->next == '\n')
        reading->next++;
    *ret_count = count;
    return 0;
}

static int find_column(struct pl_str name)
{
    static const char long_id[] = "external_id";
    if (name.len == strlen(long_id) && strncasecmp(long_id, name.ptr, name.len) == 0)
        return COLUMN_ID;
    for (int i = 0; i < COLUMN_COUNT; i++)
        if (strlen(columns[i]) == name.len && strncasecmp(columns[i], name.ptr, name.len) == 0)
            return i;
    return COLUMN_COUNT;
}

static int read_head(struct reading *reading)
{
    size_t commas = 0;
    size_t semicolons = 0;
    for (const char *at = reading->next; !is_end_of_row(*at); at++) {
        commas += *at == ',';
        semicolons += *at == ';';
    }
    reading->separator = semicolons > commas ? ';' : ',';
    struct pl_str names[PL_ARRAY_LEN(reading->column_of)];
    int error = take_row(reading, names, PL_ARRAY_LEN(names), &reading->field_count);
    if (error)
        return error;
    if (reading->field_count > PL_ARRAY_LEN(names))
        return fail(reading, "there are more than 32 columns");
    unsigned seen = 0;
    char what[160];
    for (size_t i = 0; i < reading->field_count; i++) {
        struct pl_str name = trimmed(names[i]);
        int column = name.len == 0 ? COLUMN_NONE : find_column(name);
        reading->column_of[i] = column;
        if (column == COLUMN_NONE)
            continue;
        bool is_unknown = column == COLUMN_COUNT;
        if (is_unknown || seen & 1u << column) {
            snprintf(what, sizeof(what),
                     "column \"%.40s\" %s; columns: id, name, role, delegation, lang",
                     pl_arena_copy(reading->arena, name).ptr,
                     is_unknown ? "is unknown" : "is there twice");
            return fail(reading, what);
        }
        seen |= 1u << column;
    }
    for (int i = COLUMN_ID; i <= COLUMN_ROLE; i++)
        if (!(seen & 1u << i)) {
            snprintf(what, sizeof(what), "the column %s is missing", columns[i]);
            return fail(reading, what);
        }
    return 0;
}

static void note(struct reading *reading, int64_t row, int column, const char *problem)
{
    struct pl_csv *csv = &reading->csv;
    if (!csv->errors)
        csv->errors = pl_arena_alloc_array(reading->arena, ERRORS_MAX, sizeof(*csv->errors));
    if (csv->error_count < ERRORS_MAX)
        csv->errors[csv->error_count++] = (struct pl_csv_error){
            .row = row,
            .field = column == COLUMN_COUNT ? whole_row : columns[column],
            .problem = problem,
        };
}

static void check_id(struct reading *reading, const struct pl_csv_row *row)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                  "._:@+-";
    if (row->id.len == 0)
        note(reading, row->row, COLUMN_ID, "missing");
    else if (row->id.len > ID_BYTES_MAX)
        note(reading, row->row, COLUMN_ID, "too_long");
    for (size_t i = 0; i < row->id.len; i++)
        if (!strchr(allowed, row->id.ptr[i])) {
            note(reading, row->row, COLUMN_ID, "invalid");
            return;
        }
}

static void finish_name(struct reading *reading, struct pl_csv_row *row)
{
    struct pl_text_limits limits = {
        .graphemes = NAME_POINTS_MAX, .bytes = NAME_BYTES_MAX, .points = NAME_POINTS_MAX};
    const char *rule = NULL;
    struct pl_str name = row->name;
    if (name.len == 0) {
        note(reading, row->row, COLUMN_NAME, "missing");
        return;
    }
    int error =
        pl_text_finish(PL_TEXT_POLICY_NAME, name, &limits, reading->arena, &row->name, &rule);
    if (error)
        note(reading, row->row, COLUMN_NAME, error == -E2BIG ? "too_long" : rule);
}

// Words of the protocol and ids: what they mean is the core's to judge.
static void check_word(struct reading *reading, int64_t row, int column, struct pl_str word,
                       size_t bytes_max)
{
    const char *problem = word.len > bytes_max ? "too_long" : NULL;
    for (size_t i = 0; i < word.len && !problem; i++)
        if ((unsigned char)word.ptr[i] < 0x20 || (unsigned char)word.ptr[i] >= 0x7f)
            problem = "invalid";
    if (problem)
        note(reading, row, column, problem);
}

static void check_words(struct reading *reading, const struct pl_csv_row *row)
{
    if (row->role.len == 0)
        note(reading, row->row, COLUMN_ROLE, "missing");
    check_word(reading, row->row, COLUMN_ROLE, row->role, ROLE_BYTES_MAX);
    check_word(reading, row->row, COLUMN_DELEGATION, row->delegation, DELEGATION_BYTES_MAX);
    check_word(reading, row->row, COLUMN_LANG, row->lang, LANG_BYTES_MAX);
}

// Spreadsheets like to begin a cell with a capital.
static struct pl_str in_lower_case(struct reading *reading, struct pl_str word)
{
    char *lower = pl_arena_alloc(reading->arena, word.len + 1);
    for (size_t i = 0; i < word.len; i++)
        lower[i] =
            (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + 32 : word.ptr[i]);
    return (struct pl_str){lower, word.len};
}

static bool is_empty(const struct pl_str *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i].len > 0)
            return false;
    return true;
}

static int read_row(struct reading *reading)
{
    struct pl_str fields[PL_ARRAY_LEN(reading->column_of)];
    struct pl_csv_row row = {.row = reading->line};
    size_t count = 0;
    int error = take_row(reading, fields, reading->field_count, &count);
    reading->line += reading->lines_in_row;
    if (error || is_empty(fields, count < reading->field_count ? count : reading->field_count))
        return error;
    if (count > reading->field_count) {
        note(reading, row.row, COLUMN_COUNT, "too_many_fields");
        count = reading->field_count;
    }
    struct pl_str *targets[COLUMN_COUNT] = {&row.id, &row.name, &row.role, &row.delegation,
                                            &row.lang};
    for (size_t i = 0; i < count; i++)
        if (reading->column_of[i] != COLUMN_NONE)
            *targets[reading->column_of[i]] = trimmed(fields[i]);
    row.role = in_lower_case(reading, row.role);
    row.lang = in_lower_case(reading, row.lang);
    check_id(reading, &row);
    finish_name(reading, &row);
    check_words(reading, &row);
    if (reading->csv.count == PL_CSV_ROWS_MAX)
        return fail(reading, "there are more than 20000 rows");
    reading->csv.rows[reading->csv.count++] = row;
    return 0;
}

int pl_csv_read(const char *path, struct pl_arena *arena, struct pl_csv *ret_csv,
                char ret_problem[PL_CSV_PROBLEM_BYTES])
{
    struct reading reading = {.path = path, .arena = arena, .problem = ret_problem, .line = 1};
    int error = load(&reading);
    if (!error && *reading.next == '\0')
        error = fail(&reading, "the file is empty");
    if (!error)
        error = read_head(&reading);
    reading.csv.rows = pl_arena_alloc_array(arena, PL_CSV_ROWS_MAX, sizeof(*reading.csv.rows));
    while (!error && *reading.next) {
        reading.line++;
        error = read_row(&reading);
    }
    if (!error && reading.csv.count == 0)
        error = fail(&reading, "there is no row below the names of the columns");
    if (!error)
        *ret_csv = reading.csv;
    return error;
}
