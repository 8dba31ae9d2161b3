// SPDX-License-Identifier: MIT
#include "ctl/ctl.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ctl/act.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "text/text.h"
#include "util/hash.h"
#include "util/random.h"

enum { CELLS_FIRST = 64, EPOCH_BYTES = 16 };

const char *pl_ctl_value(const struct pl_ctl *ctl, const char *option)
{
    const struct pl_ctl_option *options = ctl->command->options;
    for (size_t i = 0; options[i].name; i++)
        if (strcmp(options[i].name, option) == 0)
            return ctl->values[i];
    PL_CHECK(!"an option of this command");
    return NULL;
}

struct pl_str pl_ctl_text(const struct pl_ctl *ctl, const char *option)
{
    const char *value = pl_ctl_value(ctl, option);
    return pl_str_from(value ? value : "");
}

int pl_ctl_role(const struct pl_ctl *ctl, const char *option, enum pl_role *ret_role)
{
    const char *value = pl_ctl_value(ctl, option);
    if (!value)
        return -ENOENT;
    if (pl_role_find(pl_str_from(value), ret_role) == 0)
        return 0;
    pl_ctl_say("%s is no role. Roles: delegate, head, observer, expert, moderator, admin, bot",
               value);
    return -EINVAL;
}

bool pl_ctl_has_colour(FILE *out)
{
    return isatty(fileno(out)) && !getenv("NO_COLOR");
}

void pl_ctl_say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("plenoctl: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

struct pl_str pl_ctl_explain(struct pl_str rule)
{
    char word[32] = "";
    if (rule.len >= sizeof(word))
        return rule;
    memcpy(word, rule.ptr, rule.len);
    const char *sentence = pl_text_explain(word);
    return sentence ? pl_str_from(sentence) : rule;
}

// What a refusal means to the one at the command line; the protocol's sentences are for a browser.
static const char *sentence_of(const struct pl_response *response)
{
    static const struct {
        enum pl_reason reason;
        const char *path;
        const char *sentence;
    } sentences[] = {
        {PL_REASON_NOT_FOUND, "/params/participant",
         "there is no such participant; with --role, a new one is made"},
        {PL_REASON_NOT_FOUND, "/params/delegation", "there is no such delegation"},
        {PL_REASON_NOT_FOUND, "/params/secret_hash", "there is no such token"},
        {PL_REASON_CONFLICT, "/params/role", "the participant exists and has another role"},
        {PL_REASON_CONFLICT, "/params/delegation",
         "the participant exists and belongs to another delegation"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(sentences); i++)
        if (sentences[i].reason == response->reason &&
            pl_str_equal(response->path, pl_str_from(sentences[i].path)))
            return sentences[i].sentence;
    return NULL;
}

// The protocol's own sentence, and where it points.
static void say_sentence(const struct pl_response *response)
{
    bool has_path = response->path.len > 0;
    pl_ctl_say(PL_STR_FMT " (%s%s" PL_STR_FMT ")", PL_STR_ARG(response->message),
               pl_reason_name(response->reason), has_path ? ": " : "", PL_STR_ARG(response->path));
}

// The same for an act: which option is at fault, and why.
static void say_act_refusal(const struct pl_ctl *ctl, enum pl_method method,
                            const struct pl_response *response)
{
    const char *option = pl_act_option_at(ctl->command, response->path);
    if (method == PL_METHOD_OPERATOR_SPEAK_AS)
        option = "as";
    const char *value = option ? pl_ctl_value(ctl, option) : NULL;
    bool has_rule = response->rule.len > 0; // whose sentence says more, but of a value
    if (value && response->reason == PL_REASON_NOT_FOUND && !has_rule)
        pl_ctl_say("--%s %s: there is none", option, value);
    else if (value && response->reason == PL_REASON_INVALID_PARAMS && has_rule)
        pl_ctl_say("--%s %s is not accepted (" PL_STR_FMT ")", option, value,
                   PL_STR_ARG(response->rule));
    else if (option)
        pl_ctl_say("--%s: " PL_STR_FMT " (%s)", option, PL_STR_ARG(response->message),
                   pl_reason_name(response->reason));
    else
        say_sentence(response);
}

static int say_refusal(const struct pl_ctl *ctl, enum pl_method method,
                       const struct pl_response *response)
{
    const char *sentence = ctl->command->act ? NULL : sentence_of(response);
    bool is_participant = pl_str_equal(response->path, PL_STR("/params/participant"));
    if (ctl->command->act)
        say_act_refusal(ctl, method, response);
    else if (sentence)
        pl_ctl_say("%s", sentence);
    else if (response->rule.len > 0 && is_participant)
        pl_ctl_say("the name " PL_STR_FMT, PL_STR_ARG(pl_ctl_explain(response->rule)));
    else
        say_sentence(response);
    return pl_reasons[response->reason].retry ? PL_CTL_NOT_NOW : PL_CTL_FAILED;
}

int pl_ctl_find(const struct pl_folder *folder)
{
    char problem[PL_FOLDER_PROBLEM_BYTES] = "";
    int error = pl_folder_find(folder, problem);
    if (error)
        pl_ctl_say("%s", problem);
    if (error == -ENOENT)
        return PL_CTL_NOT_NOW;
    return error ? PL_CTL_FAILED : PL_CTL_OK;
}

static int open_client(struct pl_ctl *ctl)
{
    if (ctl->client)
        return PL_CTL_OK;
    char problem[PL_CLIENT_PROBLEM_BYTES] = "";
    int result = pl_client_open(ctl->data, &ctl->client, problem);
    if (result)
        pl_ctl_say("%s", problem);
    if (result == -EBUSY || result == -ENOENT)
        return PL_CTL_NOT_NOW;
    return result ? PL_CTL_FAILED : PL_CTL_OK;
}

int pl_ctl_call(struct pl_ctl *ctl, enum pl_method method, const void *params, void *ret_result,
                struct pl_str *ret_json)
{
    int status = open_client(ctl);
    if (status)
        return status;
    struct pl_response response = {0};
    struct pl_refusal refusal = {0};
    int result = pl_client_call(ctl->client, method, params, &ctl->arena, &response);
    if (!result && response.is_refused)
        return say_refusal(ctl, method, &response);
    if (!result && pl_decode_text(pl_methods[method].result, response.result, ret_result,
                                  &ctl->arena, &refusal))
        result = -EBADMSG;
    if (result == -EPIPE) {
        pl_ctl_say("the server has gone while it was asked; try again");
        return PL_CTL_NOT_NOW;
    }
    if (result) {
        pl_ctl_say("%s", result == -E2BIG ? "this is too much for one request"
                                          : "the server's answer was not understood");
        return PL_CTL_FAILED;
    }
    if (ret_json)
        *ret_json = response.result;
    return PL_CTL_OK;
}

void pl_ctl_print_json(struct pl_str json)
{
    printf(PL_STR_FMT "\n", PL_STR_ARG(json));
}

void pl_ctl_print_json_with(const char *key, struct pl_str value, struct pl_str json)
{
    struct pl_buf buf;
    pl_buf_init(&buf, json.len + 6 * value.len + strlen(key) + 64);
    PL_CHECK(json.len > 2 && json.ptr[0] == '{');
    PL_CHECK(!pl_buf_append_byte(&buf, '{') && !pl_encode_string(pl_str_from(key), &buf) &&
             !pl_buf_append_byte(&buf, ':') && !pl_encode_string(value, &buf) &&
             !pl_buf_append_byte(&buf, ',') &&
             !pl_buf_append_str(&buf, (struct pl_str){json.ptr + 1, json.len - 1}));
    pl_ctl_print_json(pl_buf_view(&buf));
    pl_buf_fini(&buf);
}

struct pl_ctl_table {
    struct pl_arena *arena;
    size_t columns;
    struct pl_str *cells;
    size_t count;
    size_t cap;
};

struct pl_ctl_table *pl_ctl_table_new(struct pl_ctl *ctl, size_t columns)
{
    PL_CHECK(columns > 0);
    struct pl_ctl_table *table = pl_arena_alloc(&ctl->arena, sizeof(*table));
    table->arena = &ctl->arena;
    table->columns = columns;
    return table;
}

void pl_ctl_table_cell(struct pl_ctl_table *table, struct pl_str text)
{
    if (table->count == table->cap) {
        size_t cap = table->cap ? 2 * table->cap : CELLS_FIRST;
        struct pl_str *cells = pl_arena_alloc_array(table->arena, cap, sizeof(*cells));
        if (table->count > 0)
            memcpy(cells, table->cells, table->count * sizeof(*cells));
        table->cells = cells;
        table->cap = cap;
    }
    table->cells[table->count++] = text;
}

// Columns on a terminal: characters, which is right for all but wide scripts.
static size_t width_of(struct pl_str text)
{
    size_t width = 0;
    for (size_t i = 0; i < text.len; i++)
        width += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return width;
}

static size_t widest(const struct pl_ctl_table *table, size_t column)
{
    size_t width = 0;
    for (size_t i = column; i < table->count; i += table->columns)
        if (width_of(table->cells[i]) > width)
            width = width_of(table->cells[i]);
    return width;
}

void pl_ctl_table_print(const struct pl_ctl *ctl, const struct pl_ctl_table *table)
{
    PL_CHECK(table->columns > 0);
    size_t *widths = pl_arena_alloc_array(table->arena, table->columns, sizeof(*widths));
    for (size_t i = 0; i < table->columns; i++)
        widths[i] = widest(table, i);
    for (size_t i = 0; i < table->count; i++) {
        size_t column = i % table->columns;
        bool is_head = i < table->columns && ctl->is_colour;
        printf("%s" PL_STR_FMT "%s", is_head ? "\033[1m" : "", PL_STR_ARG(table->cells[i]),
               is_head ? "\033[0m" : "");
        if (column + 1 == table->columns)
            putchar('\n');
        else
            printf("%*s", (int)(widths[column] - width_of(table->cells[i]) + 2), "");
    }
}

struct pl_str pl_ctl_new_epoch(struct pl_ctl *ctl)
{
    uint8_t random[EPOCH_BYTES];
    char epoch[2 * EPOCH_BYTES + 1];
    pl_random_bytes(random, sizeof(random));
    pl_hex_encode(random, sizeof(random), epoch);
    return pl_arena_copy(&ctl->arena, pl_str_from(epoch));
}

struct pl_str pl_ctl_link(struct pl_ctl *ctl, const char *base, const char *secret)
{
    size_t len = strlen(base);
    while (len > 0 && base[len - 1] == '/')
        len--;
    return pl_arena_printf(&ctl->arena, "%.*s/#invite=%s", (int)len, base, secret);
}

int pl_ctl_duration(const char *text, int64_t *ret_seconds)
{
    static const struct {
        char unit;
        int64_t seconds;
    } units[] = {{'\0', 1}, {'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}};
    if (text[0] < '0' || text[0] > '9')
        return -EINVAL;
    char *end = NULL;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (errno || value > INT32_MAX || (end[0] && end[1]))
        return -EINVAL;
    for (size_t i = 0; i < PL_ARRAY_LEN(units); i++)
        if (units[i].unit == end[0]) {
            *ret_seconds = value * units[i].seconds;
            return 0;
        }
    return -EINVAL;
}
