// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_TABLE_PRIVATE_H
#define PL_PROTO_TABLE_PRIVATE_H

/*
 * What the decoder and the encoder share: where an element of an array lies.
 */

#include "proto/table.h"

// Bytes of one value in its struct, or of one element of an array.
static inline size_t pl_field_size(const struct pl_field *field)
{
    switch (field->kind) {
    case PL_FIELD_STRING:
    case PL_FIELD_RAW:
        return sizeof(struct pl_str);
    case PL_FIELD_INTEGER:
    case PL_FIELD_TIME:
        return sizeof(int64_t);
    case PL_FIELD_BOOLEAN:
        return sizeof(bool);
    case PL_FIELD_ENUM:
        return sizeof(unsigned);
    case PL_FIELD_OBJECT:
        return field->object->size;
    case PL_FIELD_ARRAY:
        break;
    }
    return sizeof(void *);
}

#endif
