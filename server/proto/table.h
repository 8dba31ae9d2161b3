// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_TABLE_H
#define PL_PROTO_TABLE_H

/*
 * The shape of the generated tables: what one struct is as JSON. The decoder and the encoder walk
 * them; nothing else needs to look inside.
 *
 * Every struct begins with `uint32_t has`, the bits of its optional fields that are present.
 */

#include "util/base.h"

// JSON integers that every language reads exactly.
#define PL_JSON_INT_MAX INT64_C(9007199254740991)

enum pl_field_kind {
    PL_FIELD_STRING,  // struct pl_str
    PL_FIELD_INTEGER, // int64_t
    PL_FIELD_BOOLEAN, // bool
    PL_FIELD_TIME,    // int64_t, milliseconds since the Unix epoch; RFC 3339 as JSON
    PL_FIELD_ENUM,    // enum of `words`
    PL_FIELD_OBJECT,  // struct of `object`, in place
    PL_FIELD_ARRAY,   // pointer to elements like `items`, and a size_t count
    PL_FIELD_RAW,     // struct pl_str: the finished JSON text of an object
};

// Which rules of text/ a string has to meet (x-text).
enum pl_text_kind {
    PL_TEXT_NONE,
    PL_TEXT_MESSAGE,
    PL_TEXT_LINE,
    PL_TEXT_NAME,
    PL_TEXT_EMOJI,
};

// The ASCII characters a string may have, one bit each.
struct pl_pattern {
    uint64_t bits[2];
};

struct pl_words {
    const char *const *words; // by enum value
    size_t count;
};

struct pl_object;

struct pl_field {
    const char *name;  // NULL for the items of an array
    struct pl_str key; // the name as it stands in JSON, with quotes and colon
    enum pl_field_kind kind;
    enum pl_text_kind text;
    bool is_required;
    uint32_t has;     // the bit when it is optional
    int64_t min, max; // value, code points or items, by kind
    const struct pl_pattern *pattern;
    const struct pl_words *words;
    const struct pl_object *object;
    const struct pl_field *items;
    size_t offset;
    size_t count_offset; // arrays
};

struct pl_object {
    const char *name;
    const struct pl_field *fields;
    size_t field_count;
    size_t size;          // of the struct
    uint32_t exactly_one; // of these `has` bits exactly one must be set; 0: no such rule
    bool is_closed;       // unknown fields are refused
};

#endif
