// SPDX-License-Identifier: MIT

/*
 * One walk over a table fills a struct and stops at the first thing that is wrong. Unknown fields
 * are looked for before missing ones: who writes "txet" wants to hear of it, not of "text".
 */

#include "proto/decode.h"

#include <errno.h>
#include <string.h>

#include "proto/json_private.h"
#include "proto/table_private.h"

struct decoder {
    struct pl_arena *arena;
    const struct pl_text_hook *hook; // NULL: none
    struct pl_refusal *refusal;
};

static int refuse(struct decoder *decoder, const struct pl_json_path *path, const char *rule)
{
    return pl_json_refuse(PL_REASON_INVALID_PARAMS, path, rule, decoder->refusal);
}

// ---- strings

static int64_t code_points(struct pl_str text)
{
    int64_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += ((unsigned char)text.ptr[i] & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

static bool is_matching(const struct pl_pattern *pattern, struct pl_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.ptr[i];
        if (byte >= 128 || (pattern->bits[byte / 64] >> (byte % 64) & 1) == 0)
            return false;
    }
    return text.len > 0;
}

static int check_string(struct decoder *decoder, const struct pl_field *field, struct pl_str text,
                        const struct pl_json_path *path)
{
    int64_t length = code_points(text);
    if (length < field->min)
        return refuse(decoder, path, "minLength");
    if (length > field->max && field->text != PL_TEXT_NONE)
        return pl_json_refuse(PL_REASON_TOO_LONG, path, "maxLength", decoder->refusal);
    if (length > field->max)
        return refuse(decoder, path, "maxLength");
    if (field->pattern != NULL && !is_matching(field->pattern, text))
        return refuse(decoder, path, "pattern");
    return 0;
}

// Lets text/ finish a string: normal form, forbidden characters, the configured limits. Some
// letters become two in their normal form, so the finished text is measured again: others decode
// it, too.
static int finish_text(struct decoder *decoder, const struct pl_field *field, struct pl_str text,
                       const struct pl_json_path *path, struct pl_str *ret_text)
{
    const char *rule = NULL;
    int error = decoder->hook->finish(decoder->hook->arg, field->text, text, decoder->arena,
                                      ret_text, &rule);
    if (error == 0)
        return check_string(decoder, field, *ret_text, path);
    enum pl_reason reason = error == -E2BIG ? PL_REASON_TOO_LONG : PL_REASON_INVALID_PARAMS;
    return pl_json_refuse(reason, path, rule, decoder->refusal);
}

static int decode_string(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                         const struct pl_json_path *path, void *out)
{
    struct pl_str text = {json_string_value(json), json_string_length(json)};
    struct pl_str finished = {NULL, 0};
    int error = check_string(decoder, field, text, path);
    if (error != 0)
        return error;
    if (field->text != PL_TEXT_NONE && decoder->hook != NULL)
        error = finish_text(decoder, field, text, path, &finished);
    else
        finished = pl_arena_copy(decoder->arena, text);
    if (error == 0)
        memcpy(out, &finished, sizeof(finished));
    return error;
}

static int decode_time(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                       const struct pl_json_path *path, void *out)
{
    struct pl_str text = {json_string_value(json), json_string_length(json)};
    int64_t ms = 0;
    int error = check_string(decoder, field, text, path);
    if (error != 0)
        return error;
    if (pl_time_parse(text, &ms) != 0)
        return refuse(decoder, path, "format");
    memcpy(out, &ms, sizeof(ms));
    return 0;
}

static int decode_word(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                       const struct pl_json_path *path, void *out)
{
    struct pl_str text = {json_string_value(json), json_string_length(json)};
    for (size_t i = 0; i < field->words->count; i++) {
        if (!pl_str_equal(text, pl_str_from(field->words->words[i])))
            continue;
        unsigned word = (unsigned)i;
        memcpy(out, &word, sizeof(word));
        return 0;
    }
    return refuse(decoder, path, "enum");
}

// ---- numbers

// JSON Schema counts 3.0 and 3e0 as integers. A double beyond 2^53 has no fraction, and is out of
// bounds for every field, so it only needs its sign.
static bool integer_of(const json_t *json, int64_t *ret_value)
{
    if (json_is_integer(json)) {
        *ret_value = json_integer_value(json);
        return true;
    }
    double real = json_real_value(json);
    if (real > (double)PL_JSON_INT_MAX || real < -(double)PL_JSON_INT_MAX) {
        *ret_value = real > 0 ? INT64_MAX : INT64_MIN;
        return true;
    }
    int64_t whole = (int64_t)real;
    *ret_value = whole;
    return (double)whole == real;
}

static int decode_integer(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                          const struct pl_json_path *path, void *out)
{
    int64_t value = 0;
    if (!integer_of(json, &value))
        return refuse(decoder, path, "type");
    if (value < field->min)
        return refuse(decoder, path, "minimum");
    if (value > field->max)
        return refuse(decoder, path, "maximum");
    memcpy(out, &value, sizeof(value));
    return 0;
}

// ---- values

// NOLINTBEGIN(misc-no-recursion): as deep as the JSON, which pl_json_load has bounded.

static int decode_object(struct decoder *decoder, const struct pl_object *object, json_t *json,
                         const struct pl_json_path *path, void *out);

static int decode_raw(struct decoder *decoder, const json_t *json, void *out)
{
    size_t len = json_dumpb(json, NULL, 0, JSON_COMPACT);
    char *bytes = pl_arena_alloc(decoder->arena, len);
    PL_CHECK(json_dumpb(json, bytes, len, JSON_COMPACT) == len);
    struct pl_str text = {bytes, len};
    memcpy(out, &text, sizeof(text));
    return 0;
}

static bool is_of_kind(const json_t *json, enum pl_field_kind kind)
{
    switch (kind) {
    case PL_FIELD_STRING:
    case PL_FIELD_TIME:
    case PL_FIELD_ENUM:
        return json_is_string(json);
    case PL_FIELD_INTEGER:
        return json_is_number(json);
    case PL_FIELD_BOOLEAN:
        return json_is_boolean(json);
    case PL_FIELD_OBJECT:
    case PL_FIELD_RAW:
        return json_is_object(json);
    case PL_FIELD_ARRAY:
        return json_is_array(json);
    }
    return false;
}

// Decodes a value that is no array into `out`, the place of the field or element itself.
static int decode_value(struct decoder *decoder, const struct pl_field *field, json_t *json,
                        const struct pl_json_path *path, void *out)
{
    if (!is_of_kind(json, field->kind))
        return refuse(decoder, path, "type");
    bool is_true = json_is_true(json);
    switch (field->kind) {
    case PL_FIELD_STRING:
        return decode_string(decoder, field, json, path, out);
    case PL_FIELD_TIME:
        return decode_time(decoder, field, json, path, out);
    case PL_FIELD_ENUM:
        return decode_word(decoder, field, json, path, out);
    case PL_FIELD_INTEGER:
        return decode_integer(decoder, field, json, path, out);
    case PL_FIELD_BOOLEAN:
        memcpy(out, &is_true, sizeof(is_true));
        return 0;
    case PL_FIELD_OBJECT:
        return decode_object(decoder, field->object, json, path, out);
    case PL_FIELD_RAW:
        return decode_raw(decoder, json, out);
    case PL_FIELD_ARRAY:
        break;
    }
    PL_CHECK(field->kind != PL_FIELD_ARRAY); // arrays of arrays are not in the subset
    return -EINVAL;
}

static int decode_array(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                        const struct pl_json_path *path, char *base)
{
    if (!json_is_array(json))
        return refuse(decoder, path, "type");
    size_t count = json_array_size(json);
    if ((int64_t)count < field->min)
        return refuse(decoder, path, "minItems");
    if ((int64_t)count > field->max)
        return refuse(decoder, path, "maxItems");
    size_t step = pl_field_size(field->items);
    char *elements = count == 0 ? NULL : pl_arena_alloc_array(decoder->arena, count, step);
    for (size_t i = 0; i < count; i++) {
        struct pl_json_path item = {.parent = path, .index = i};
        int error = decode_value(decoder, field->items, json_array_get(json, i), &item,
                                 elements + i * step);
        if (error != 0)
            return error;
    }
    memcpy(base + field->offset, &elements, sizeof(elements));
    memcpy(base + field->count_offset, &count, sizeof(count));
    return 0;
}

static int check_known(struct decoder *decoder, const struct pl_object *object, json_t *json,
                       const struct pl_json_path *path)
{
    const char *key = NULL;
    json_t *value = NULL;
    json_object_foreach(json, key, value)
    {
        bool is_known = false;
        for (size_t i = 0; i < object->field_count && !is_known; i++)
            is_known = strcmp(object->fields[i].name, key) == 0;
        struct pl_json_path unknown = {.parent = path, .name = pl_str_from(key)};
        if (!is_known)
            return refuse(decoder, &unknown, "additionalProperties");
    }
    return 0;
}

static int decode_field(struct decoder *decoder, const struct pl_field *field, const json_t *json,
                        const struct pl_json_path *parent, char *base, uint32_t *has)
{
    struct pl_json_path path = {.parent = parent, .name = pl_str_from(field->name)};
    json_t *value = json_object_get(json, field->name);
    if (value == NULL)
        return field->is_required ? refuse(decoder, &path, "required") : 0;
    *has |= field->has;
    if (field->kind == PL_FIELD_ARRAY)
        return decode_array(decoder, field, value, &path, base);
    return decode_value(decoder, field, value, &path, base + field->offset);
}

static int decode_object(struct decoder *decoder, const struct pl_object *object, json_t *json,
                         const struct pl_json_path *path, void *out)
{
    uint32_t has = 0;
    int error = 0;
    if (object->is_closed)
        error = check_known(decoder, object, json, path);
    for (size_t i = 0; i < object->field_count && error == 0; i++)
        error = decode_field(decoder, &object->fields[i], json, path, out, &has);
    if (error != 0)
        return error;
    if (object->exactly_one != 0 && __builtin_popcount(has & object->exactly_one) != 1)
        return refuse(decoder, path, "oneOf");
    memcpy(out, &has, sizeof(has));
    return 0;
}

// NOLINTEND(misc-no-recursion)

int pl_decode(const struct pl_object *object, const struct pl_json *json, void *out,
              const struct pl_text_hook *hook, struct pl_arena *arena,
              struct pl_refusal *ret_refusal)
{
    struct decoder decoder = {arena, hook, ret_refusal};
    struct pl_json_path path = {.name = PL_STR("params")};
    // jansson's iteration takes no const object, and changes nothing.
    const union {
        const struct pl_json *ours;
        json_t *theirs;
    } value = {.ours = json};
    memset(out, 0, object->size);
    if (!json_is_object(value.theirs))
        return refuse(&decoder, &path, "type");
    return decode_object(&decoder, object, value.theirs, &path, out);
}

int pl_decode_text(const struct pl_object *object, struct pl_str json_text, void *out,
                   struct pl_arena *arena, struct pl_refusal *ret_refusal)
{
    json_t *json = NULL;
    int error = pl_json_load(json_text, &json, ret_refusal);
    if (error != 0)
        return error;
    error = pl_decode(object, (const struct pl_json *)json, out, NULL, arena, ret_refusal);
    json_decref(json);
    return error;
}

int pl_decode_members(struct pl_str json_text, const struct pl_member *members, size_t count,
                      struct pl_arena *arena, struct pl_str *ret_texts)
{
    json_t *json = NULL;
    struct pl_refusal ignored;
    int error = pl_json_load(json_text, &json, &ignored);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++) {
        const json_t *in =
            members[i].outer == NULL ? json : json_object_get(json, members[i].outer);
        const json_t *text = json_object_get(in, members[i].name);
        ret_texts[i] = pl_arena_copy(
            arena, (struct pl_str){json_string_value(text), json_string_length(text)});
    }
    json_decref(json);
    return 0;
}
