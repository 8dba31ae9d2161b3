// SPDX-License-Identifier: MIT

/*
 * One walk both measures and copies, so that the two cannot disagree: without memory it only
 * counts. What the caller sees of a struct lies at the front; texts and arrays follow in the order
 * in which the walk meets them.
 */

#include "proto/clone.h"

#include <string.h>

#include "proto/table_private.h"

struct cloner {
    char *memory; // NULL: only measure
    size_t used;
};

static void *take(struct cloner *cloner, size_t size)
{
    size_t at = (cloner->used + PL_CLONE_ALIGNMENT - 1) & ~(size_t)(PL_CLONE_ALIGNMENT - 1);
    cloner->used = at + size;
    return cloner->memory == NULL ? NULL : cloner->memory + at;
}

static void clone_text(struct cloner *cloner, const void *in, void *out)
{
    struct pl_str text;
    memcpy(&text, in, sizeof(text));
    char *bytes = take(cloner, text.len);
    if (bytes == NULL || text.len == 0)
        return;
    PL_CHECK(out != NULL); // else it is measured, and there is no memory
    memcpy(bytes, text.ptr, text.len);
    text.ptr = bytes;
    memcpy(out, &text, sizeof(text));
}

// NOLINTBEGIN(misc-no-recursion): as deep as the tables, which do not refer to themselves.

static void clone_inside(struct cloner *cloner, const struct pl_object *object, const char *in,
                         char *out);

// What a value points to; the value itself is already copied to `out` (NULL: measuring).
static void clone_value(struct cloner *cloner, const struct pl_field *field, const char *in,
                        char *out)
{
    if (field->kind == PL_FIELD_STRING || field->kind == PL_FIELD_RAW)
        clone_text(cloner, in, out);
    else if (field->kind == PL_FIELD_OBJECT)
        clone_inside(cloner, field->object, in, out);
}

static void clone_array(struct cloner *cloner, const struct pl_field *field, const char *in,
                        char *out)
{
    const char *elements = NULL;
    size_t count = 0;
    memcpy(&elements, in + field->offset, sizeof(elements));
    memcpy(&count, in + field->count_offset, sizeof(count));
    if (count == 0)
        return;
    size_t step = pl_field_size(field->items);
    char *copy = take(cloner, count * step);
    if (copy != NULL) {
        memcpy(copy, elements, count * step);
        memcpy(out + field->offset, &copy, sizeof(copy));
    }
    for (size_t i = 0; i < count; i++)
        clone_value(cloner, field->items, elements + i * step,
                    copy == NULL ? NULL : copy + i * step);
}

static void clone_inside(struct cloner *cloner, const struct pl_object *object, const char *in,
                         char *out)
{
    for (size_t i = 0; i < object->field_count; i++) {
        const struct pl_field *field = &object->fields[i];
        if (field->kind == PL_FIELD_ARRAY)
            clone_array(cloner, field, in, out);
        else
            clone_value(cloner, field, in + field->offset,
                        out == NULL ? NULL : out + field->offset);
    }
}

// NOLINTEND(misc-no-recursion)

size_t pl_clone_bytes(const struct pl_object *object, const void *in)
{
    struct cloner cloner = {.used = object->size};
    clone_inside(&cloner, object, in, NULL);
    return cloner.used;
}

void pl_clone(const struct pl_object *object, const void *in, void *memory)
{
    struct cloner cloner = {.memory = memory, .used = object->size};
    memcpy(memory, in, object->size);
    clone_inside(&cloner, object, in, memory);
}
