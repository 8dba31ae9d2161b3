// SPDX-License-Identifier: MIT
/*
 * Values are put into the struct of the method's params, and read from that of its result, by the
 * same generated tables that encode and decode them: a new method needs no code here.
 */
#include "ctl/act.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/agenda.h"
#include "ctl/folder.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "store/directory.h"
#include "store/reader.h"
#include "util/clock.h"

enum { TEXT_CHARACTERS_MAX = 40 }; // of words in a table

static const char path_start[] = "/params/";

const char *pl_act_option_at(const struct pl_ctl_command *command, struct pl_str path)
{
    const struct pl_act_param *params = command->act->params;
    size_t len = strlen(path_start);
    if (path.len <= len || memcmp(path.ptr, path_start, len) != 0)
        return NULL;
    struct pl_str field = {path.ptr + len, 0};
    while (len + field.len < path.len && field.ptr[field.len] != '/') // not what in it
        field.len++;
    for (size_t i = 0; params[i].field; i++)
        if (pl_str_equal(field, pl_str_from(params[i].field)))
            return command->options[i].name;
    return NULL;
}

// What was typed into params

static int put_integer(const struct pl_act_param *param, const char *text, int64_t *ret_value)
{
    if (param->is_duration)
        return pl_ctl_duration(text, ret_value);
    char *end = NULL;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (errno || end == text || *end != '\0')
        return -EINVAL;
    *ret_value = value;
    return 0;
}

static int put_flag(const char *text, bool *ret_value)
{
    bool is_on = strcmp(text, "on") == 0;
    if (!is_on && strcmp(text, "off") != 0)
        return -EINVAL;
    *ret_value = is_on;
    return 0;
}

// The summit's; empty: it has none, or cannot be read, which asking the server will tell.
static struct pl_str find_timezone(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    struct pl_reader *reader = NULL;
    struct pl_str timezone = {0};
    pl_folder_init(&folder, ctl->data);
    char problem[PL_FOLDER_PROBLEM_BYTES];
    int error = pl_folder_find(&folder, problem);
    if (!error)
        error = pl_reader_open_unknown(folder.database, &reader);
    if (!error)
        error = pl_reader_begin(reader);
    if (!error) {
        error = pl_store_summit_timezone(pl_reader_db(reader), &ctl->arena, &timezone);
        pl_reader_end(reader);
    }
    pl_reader_close(reader);
    pl_folder_fini(&folder);
    return error ? (struct pl_str){0} : timezone;
}

// How long from now, or a time as on the agenda.
static int put_time(struct pl_ctl *ctl, const char *text, int64_t *ret_ms)
{
    int64_t seconds = 0, now_ms = pl_clock_wall_ms();
    if (pl_ctl_duration(text, &seconds) == 0) {
        *ret_ms = now_ms + seconds * 1000;
        return 0;
    }
    int error = pl_agenda_typed(pl_str_from(text), (struct pl_str){0}, now_ms, ret_ms);
    return error == -ENOENT ? pl_agenda_typed(pl_str_from(text), find_timezone(ctl), now_ms, ret_ms)
                            : error;
}

static int put_word(const struct pl_words *words, const char *text, unsigned *ret_value)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->words[i], text) == 0) {
            *ret_value = (unsigned)i;
            return 0;
        }
    return -EINVAL;
}

static int put_one(struct pl_ctl *ctl, const struct pl_field *field,
                   const struct pl_act_param *param, const char *text, void *at)
{
    switch (field->kind) {
    case PL_FIELD_STRING:
        *(struct pl_str *)at = pl_str_from(text);
        return 0;
    case PL_FIELD_INTEGER:
        return put_integer(param, text, at);
    case PL_FIELD_BOOLEAN:
        return put_flag(text, at);
    case PL_FIELD_TIME:
        return put_time(ctl, text, at);
    case PL_FIELD_ENUM:
        return put_word(field->words, text, at);
    case PL_FIELD_OBJECT:
    case PL_FIELD_ARRAY:
    case PL_FIELD_RAW:
        break;
    }
    PL_CHECK(!"a param that can be typed");
    return -EINVAL;
}

static size_t size_of(enum pl_field_kind item)
{
    if (item == PL_FIELD_STRING)
        return sizeof(struct pl_str);
    return item == PL_FIELD_ENUM ? sizeof(unsigned) : sizeof(int64_t);
}

// "a | b | c"; spaces around an item do not count.
static int put_list(struct pl_ctl *ctl, const struct pl_field *field,
                    const struct pl_act_param *param, const char *text, char *params)
{
    size_t count = 1, size = size_of(field->items->kind);
    for (const char *at = text; *at; at++)
        count += *at == '|';
    char *items = pl_arena_alloc_array(&ctl->arena, count, size);
    for (size_t i = 0; i < count; i++) {
        const char *end = text + strcspn(text, "|");
        const char *next = *end ? end + 1 : end;
        while (text < end && *text == ' ')
            text++;
        while (end > text && end[-1] == ' ')
            end--;
        struct pl_str item = {text, (size_t)(end - text)};
        const char *typed = pl_arena_copy(&ctl->arena, item).ptr;
        if (put_one(ctl, field->items, param, typed, items + i * size))
            return -EINVAL;
        text = next;
    }
    *(void **)(void *)(params + field->offset) = items;
    *(size_t *)(void *)(params + field->count_offset) = count;
    return 0;
}

static const struct pl_field *field_of(const struct pl_object *object, const char *name)
{
    for (size_t i = 0; i < object->field_count; i++)
        if (strcmp(object->fields[i].name, name) == 0)
            return &object->fields[i];
    PL_CHECK(!"a param of this method");
    return NULL;
}

static int put(struct pl_ctl *ctl, const struct pl_act_param *param, const char *text, char *params)
{
    const struct pl_object *object = pl_methods[ctl->command->act->method].params;
    const struct pl_field *field = field_of(object, param->field);
    for (size_t i = 0; param->words && param->words[i].word; i++)
        if (strcmp(param->words[i].word, text) == 0) {
            text = param->words[i].means;
            break;
        }
    *(uint32_t *)(void *)params |= field->has;
    if (field->kind == PL_FIELD_ARRAY)
        return put_list(ctl, field, param, text, params);
    return put_one(ctl, field, param, text, params + field->offset);
}

// What to write instead of a value that a param does not take.
static const char *advice(const struct pl_act *act, const struct pl_act_param *param, int error)
{
    if (param->is_duration)
        return ". Write it like 90s, 10m, 2h or 7d";
    if (field_of(pl_methods[act->method].params, param->field)->kind != PL_FIELD_TIME)
        return "";
    if (error == -ENOENT)
        return ": the summit's time zone is not known. Write it like 2023-08-01T09:00:00+07:00";
    if (error == -ERANGE)
        return ": the clocks of the summit's time zone do not show it";
    return ". Write it like 14:30, \"2023-08-01 09:00\", 2023-08-01T09:00+07:00, or 90m for "
           "how long from now";
}

static int fill(struct pl_ctl *ctl, char *params)
{
    const struct pl_act *act = ctl->command->act;
    for (size_t i = 0; act->params[i].field; i++) {
        const char *value = ctl->values[i];
        int error = value ? put(ctl, &act->params[i], value, params) : 0;
        if (error) {
            pl_ctl_say("--%s takes %s, not %s%s", ctl->command->options[i].name,
                       ctl->command->options[i].argument, value,
                       advice(act, &act->params[i], error));
            return PL_CTL_USAGE;
        }
    }
    for (size_t i = 0; act->fixed && act->fixed[i].word; i++) {
        struct pl_act_param param = {.field = act->fixed[i].word};
        PL_CHECK(!put(ctl, &param, act->fixed[i].means, params));
    }
    return PL_CTL_OK;
}

// The result for people

// One line, whatever is in the text.
static struct pl_str one_line(struct pl_ctl *ctl, struct pl_str text)
{
    char *line = pl_arena_alloc(&ctl->arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++)
        line[i] = (char)((unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
    return (struct pl_str){line, text.len};
}

static bool is_there(const struct pl_field *field, const char *in)
{
    return field->is_required || (*(const uint32_t *)(const void *)in & field->has);
}

// Shortens words, never an id.
static struct pl_str cut(struct pl_ctl *ctl, const struct pl_field *field, struct pl_str text)
{
    size_t characters = 0, len = 0;
    if (field->kind != PL_FIELD_STRING || !memchr(text.ptr, ' ', text.len))
        return text;
    for (size_t i = 0; i < text.len; i++) {
        characters += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
        if (characters <= TEXT_CHARACTERS_MAX)
            len = i + 1;
    }
    return len == text.len ? text : pl_arena_printf(&ctl->arena, "%.*s…", (int)len, text.ptr);
}

// What an object is called; NULL: nothing that people would know.
static const struct pl_field *name_field(const struct pl_object *object)
{
    for (size_t i = 0; i < object->field_count; i++)
        if (strcmp(object->fields[i].name, "name") == 0)
            return &object->fields[i];
    return NULL;
}

// NOLINTBEGIN(misc-no-recursion): as deep as the generated tables, which have no cycles.

static struct pl_str cell(struct pl_ctl *ctl, const struct pl_field *field, const char *in);

// An object inside another in one line: its name, or else all that is in it.
static struct pl_str line_of(struct pl_ctl *ctl, const struct pl_object *object, const char *in)
{
    const struct pl_field *name = name_field(object);
    struct pl_str line = PL_STR("");
    if (name)
        return cell(ctl, name, in);
    for (size_t i = 0; i < object->field_count; i++) {
        const struct pl_field *field = &object->fields[i];
        if (!is_there(field, in))
            continue;
        struct pl_str value = cut(ctl, field, cell(ctl, field, in));
        line = pl_arena_printf(&ctl->arena, PL_STR_FMT "%s%s " PL_STR_FMT, PL_STR_ARG(line),
                               line.len > 0 ? ", " : "", field->name, PL_STR_ARG(value));
    }
    return line;
}

static struct pl_str cell(struct pl_ctl *ctl, const struct pl_field *field, const char *in)
{
    char time[PL_TIME_BYTES];
    const void *at = in + field->offset;
    if (!is_there(field, in))
        return PL_STR("-");
    switch (field->kind) {
    case PL_FIELD_STRING:
    case PL_FIELD_RAW:
        return one_line(ctl, *(const struct pl_str *)at);
    case PL_FIELD_INTEGER:
        return pl_arena_printf(&ctl->arena, "%lld", (long long)*(const int64_t *)at);
    case PL_FIELD_BOOLEAN:
        return *(const bool *)at ? PL_STR("yes") : PL_STR("no");
    case PL_FIELD_TIME:
        pl_time_format(*(const int64_t *)at, time);
        return pl_arena_copy(&ctl->arena, pl_str_from(time));
    case PL_FIELD_ENUM:
        return pl_str_from(field->words->words[*(const unsigned *)at]);
    case PL_FIELD_OBJECT:
        return line_of(ctl, field->object, at);
    case PL_FIELD_ARRAY:
        break;
    }
    size_t count = *(const size_t *)(const void *)(in + field->count_offset);
    return pl_arena_printf(&ctl->arena, "%zu", count);
}
// NOLINTEND(misc-no-recursion)

static bool is_list(const struct pl_field *field)
{
    return field->kind == PL_FIELD_ARRAY && field->items->kind == PL_FIELD_OBJECT;
}

static struct pl_str head_of(struct pl_ctl *ctl, const char *name)
{
    struct pl_str head = pl_arena_printf(&ctl->arena, "%s", name);
    char *upper = pl_arena_alloc(&ctl->arena, head.len + 1);
    for (size_t i = 0; i < head.len; i++)
        upper[i] = (char)(head.ptr[i] >= 'a' && head.ptr[i] <= 'z' ? head.ptr[i] - 'a' + 'A'
                                                                   : head.ptr[i]);
    return (struct pl_str){upper, head.len};
}

// What no item has needs no column.
static bool is_in_any(const struct pl_field *field, const char *items, size_t count, size_t size)
{
    bool is_in = field->is_required;
    for (size_t i = 0; i < count && !is_in; i++)
        is_in = is_there(field, items + i * size);
    return is_in;
}

static void print_list(struct pl_ctl *ctl, const struct pl_field *field, const char *in)
{
    const struct pl_object *object = field->items->object;
    const char *items = *(const char *const *)(const void *)(in + field->offset);
    size_t count = *(const size_t *)(const void *)(in + field->count_offset);
    size_t *columns = pl_arena_alloc_array(&ctl->arena, object->field_count, sizeof *columns);
    size_t column_count = 0;
    for (size_t i = 0; i < object->field_count; i++)
        if (is_in_any(&object->fields[i], items, count, object->size))
            columns[column_count++] = i;
    if (column_count == 0)
        return;
    struct pl_ctl_table *table = pl_ctl_table_new(ctl, column_count);
    for (size_t i = 0; i < column_count; i++)
        pl_ctl_table_cell(table, head_of(ctl, object->fields[columns[i]].name));
    for (size_t row = 0; row < count; row++)
        for (size_t i = 0; i < column_count; i++) {
            const struct pl_field *shown = &object->fields[columns[i]];
            struct pl_str text = cell(ctl, shown, items + row * object->size);
            pl_ctl_table_cell(table, cut(ctl, shown, text));
        }
    pl_ctl_table_print(ctl, table);
}

// A line for each value; of an object that has no name, for each value in it: "speaker.kind". The
// lists of a result are not among them.
// NOLINTNEXTLINE(misc-no-recursion): likewise
static void add_lines(struct pl_ctl *ctl, struct pl_ctl_table *table, const char *before,
                      const struct pl_object *object, const char *in)
{
    for (size_t i = 0; i < object->field_count; i++) {
        const struct pl_field *field = &object->fields[i];
        if ((*before == '\0' && is_list(field)) || !is_there(field, in))
            continue;
        struct pl_str name = pl_arena_printf(&ctl->arena, "%s%s", before, field->name);
        if (field->kind == PL_FIELD_OBJECT && !name_field(field->object)) {
            struct pl_str inner = pl_arena_printf(&ctl->arena, PL_STR_FMT ".", PL_STR_ARG(name));
            add_lines(ctl, table, inner.ptr, field->object, in + field->offset);
            continue;
        }
        pl_ctl_table_cell(table, name);
        pl_ctl_table_cell(table, cell(ctl, field, in));
    }
}

// Lists as tables; the rest above them.
static void print_result(struct pl_ctl *ctl, const struct pl_object *object, const char *in)
{
    struct pl_ctl_table *table = pl_ctl_table_new(ctl, 2);
    bool is_colour = ctl->is_colour;
    add_lines(ctl, table, "", object, in);
    ctl->is_colour = false; // it has no head
    pl_ctl_table_print(ctl, table);
    ctl->is_colour = is_colour;
    for (size_t i = 0; i < object->field_count; i++)
        if (is_list(&object->fields[i]))
            print_list(ctl, &object->fields[i], in);
}

static int speak_as(struct pl_ctl *ctl)
{
    struct pl_operator_speak_as_params params = {.participant = pl_ctl_text(ctl, "as")};
    struct pl_operator_speak_as_result result;
    return pl_ctl_call(ctl, PL_METHOD_OPERATOR_SPEAK_AS, &params, &result, NULL);
}

int pl_act_run(struct pl_ctl *ctl)
{
    const struct pl_method_def *def = &pl_methods[ctl->command->act->method];
    char *params = pl_arena_alloc(&ctl->arena, def->params->size);
    char *result = pl_arena_alloc(&ctl->arena, def->result->size);
    struct pl_str json = {0};
    int status = fill(ctl, params);
    if (!status)
        status = speak_as(ctl);
    if (!status)
        status = pl_ctl_call(ctl, ctl->command->act->method, params, result, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json(json);
    else
        print_result(ctl, def->result, result);
    return PL_CTL_OK;
}
