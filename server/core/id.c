// SPDX-License-Identifier: MIT
#include "core/id.h"

#include <errno.h>
#include <inttypes.h>

enum { DIGITS_MAX = 17 };

struct pl_str pl_id_make(struct pl_arena *arena, char letter, int64_t row)
{
    return pl_arena_printf(arena, "%c%" PRId64, letter, row);
}

int pl_id_parse(struct pl_str id, char letter, int64_t *ret_row)
{
    int64_t row = 0;
    if (id.len < 2 || id.len > 1 + DIGITS_MAX || id.ptr[0] != letter)
        return -ENOENT;
    for (size_t i = 1; i < id.len; i++) {
        if (id.ptr[i] < '0' || id.ptr[i] > '9')
            return -ENOENT;
        row = row * 10 + (id.ptr[i] - '0');
    }
    *ret_row = row;
    return 0;
}
