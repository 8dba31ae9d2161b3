// SPDX-License-Identifier: MIT
#include "core/id.h"

#include <errno.h>
#include <inttypes.h>

enum { DIGITS_MAX = 16 };

struct pl_str pl_id_make(struct pl_arena *arena, char letter, int64_t row)
{
    return pl_arena_printf(arena, "%c%" PRId64, letter, row);
}

int pl_id_take_number(struct pl_str *text, int64_t *ret_number)
{
    int64_t number = 0;
    size_t len = 0;
    for (; len < text->len && text->ptr[len] >= '0' && text->ptr[len] <= '9'; len++) {
        if (len == DIGITS_MAX)
            return -EINVAL;
        number = number * 10 + (text->ptr[len] - '0');
    }
    if (len == 0)
        return -EINVAL;
    text->ptr += len;
    text->len -= len;
    *ret_number = number;
    return 0;
}

int pl_id_parse(struct pl_str id, char letter, int64_t *ret_row)
{
    if (id.len < 2 || id.ptr[0] != letter)
        return -ENOENT;
    struct pl_str digits = {id.ptr + 1, id.len - 1};
    return pl_id_take_number(&digits, ret_row) == 0 && digits.len == 0 ? 0 : -ENOENT;
}
