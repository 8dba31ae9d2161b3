// SPDX-License-Identifier: MIT

/*
 * Strict JSON. jansson refuses what other parsers let through (duplicate keys, bad UTF-8, lone
 * surrogates, \u0000, numbers that overflow, bytes after the end). Two things are looked for on
 * the bytes first, so that a hostile text costs one pass: nesting, since jansson's own bound is
 * 2048 levels of recursion; and NUL bytes, since 2.14 skips one that follows a number.
 */

#include "proto/json_private.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conf/limits.h"

static void *allocate(size_t size)
{
    void *memory = malloc(size);
    PL_CHECK(memory != NULL);
    return memory;
}

void pl_decode_setup(void)
{
    json_set_alloc_funcs(allocate, free);
}

static bool is_too_deep(struct pl_str text)
{
    size_t depth = 0;
    bool in_string = false;
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.ptr[i];
        if (in_string) {
            if (byte == '\\')
                i++; // whatever follows cannot end the string
            else if (byte == '"')
                in_string = false;
        } else if (byte == '"') {
            in_string = true;
        } else if (byte == '{' || byte == '[') {
            if (++depth > PL_JSON_DEPTH_MAX)
                return true;
        } else if ((byte == '}' || byte == ']') && depth > 0) {
            depth--;
        }
    }
    return false;
}

static const char *parse_rule(const json_error_t *error)
{
    switch (json_error_code(error)) {
    case json_error_invalid_utf8:
        return "utf8";
    case json_error_duplicate_key:
        return "duplicate";
    case json_error_null_character:
    case json_error_null_byte_in_key:
        return "nul";
    case json_error_numeric_overflow:
        return "number";
    case json_error_end_of_input_expected:
        return "trailing";
    default:
        return "syntax";
    }
}

int pl_json_load(struct pl_str text, json_t **ret_json, struct pl_refusal *ret_refusal)
{
    if (text.len > 0 && memchr(text.ptr, '\0', text.len) != NULL) {
        *ret_refusal = pl_refusal_at(PL_REASON_PARSE_ERROR, "", "nul");
        return -EINVAL;
    }
    if (is_too_deep(text)) {
        *ret_refusal = pl_refusal_at(PL_REASON_PARSE_ERROR, "", "depth");
        return -EINVAL;
    }
    json_error_t error;
    json_t *json = json_loadb(text.len == 0 ? "" : text.ptr, text.len,
                              JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    if (json == NULL && json_error_code(&error) == json_error_out_of_memory) {
        *ret_refusal = pl_refusal_of(PL_REASON_OVERLOADED);
        return -EINVAL;
    }
    if (json == NULL) {
        *ret_refusal = pl_refusal_at(PL_REASON_PARSE_ERROR, "", parse_rule(&error));
        return -EINVAL;
    }
    *ret_json = json;
    return 0;
}

// A path under construction, of fixed size.
struct writer {
    char *text;
    size_t len;
    size_t max; // bytes, without the NUL
    bool is_full;
};

static void put(struct writer *writer, const char *bytes, size_t len)
{
    if (writer->is_full || len > writer->max - writer->len) {
        writer->is_full = true;
        return;
    }
    memcpy(writer->text + writer->len, bytes, len);
    writer->len += len;
    writer->text[writer->len] = '\0';
}

// Bytes of the UTF-8 character that begins with `byte`.
static size_t character_bytes(char byte)
{
    unsigned char head = (unsigned char)byte;
    if (head < 0xc0)
        return 1;
    if (head < 0xe0)
        return 2;
    return head < 0xf0 ? 3 : 4;
}

static void put_token(struct writer *writer, struct pl_str name)
{
    for (size_t i = 0; i < name.len;) {
        size_t len = character_bytes(name.ptr[i]);
        if (len > name.len - i)
            len = name.len - i;
        if (name.ptr[i] == '~')
            put(writer, "~0", 2);
        else if (name.ptr[i] == '/')
            put(writer, "~1", 2);
        else
            put(writer, name.ptr + i, len);
        i += len;
    }
}

// NOLINTNEXTLINE(misc-no-recursion): at most PL_JSON_DEPTH_MAX deep.
static void put_path(struct writer *writer, const struct pl_json_path *path)
{
    if (path == NULL)
        return;
    put_path(writer, path->parent);
    put(writer, "/", 1);
    if (path->name.ptr != NULL) {
        put_token(writer, path->name);
        return;
    }
    char digits[24];
    int len = snprintf(digits, sizeof(digits), "%zu", path->index);
    PL_CHECK(len > 0);
    put(writer, digits, (size_t)len);
}

int pl_json_refuse(enum pl_reason reason, const struct pl_json_path *path, const char *rule,
                   struct pl_refusal *ret_refusal)
{
    struct pl_refusal refusal = pl_refusal_at(reason, "", rule);
    struct writer writer = {refusal.path, 0, sizeof(refusal.path) - 1, false};
    put_path(&writer, path);
    *ret_refusal = refusal;
    return -EINVAL;
}
