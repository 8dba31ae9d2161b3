// SPDX-License-Identifier: MIT
#include "core/voters.h"

#include <errno.h>
#include <string.h>

#include "util/hash.h"

void pl_voters_add(struct pl_voters *voters, int64_t id, struct pl_arena *arena)
{
    PL_CHECK(id > 0);
    size_t byte = (size_t)id / 8;
    if (byte >= voters->bytes) {
        uint8_t *grown = pl_arena_alloc(arena, byte + 1);
        if (voters->bytes > 0)
            memcpy(grown, voters->bits, voters->bytes);
        voters->bits = grown;
        voters->bytes = byte + 1;
    }
    voters->bits[byte] = (uint8_t)(voters->bits[byte] | 1u << (id % 8));
}

void pl_voters_remove(struct pl_voters *voters, int64_t id)
{
    if (pl_voters_have(voters, id))
        voters->bits[id / 8] = (uint8_t)(voters->bits[id / 8] & ~(1u << (id % 8)));
}

bool pl_voters_have(const struct pl_voters *voters, int64_t id)
{
    size_t byte = (size_t)id / 8;
    return id > 0 && byte < voters->bytes && (voters->bits[byte] >> (id % 8) & 1) != 0;
}

int64_t pl_voters_next(const struct pl_voters *voters, int64_t id)
{
    int64_t end = (int64_t)voters->bytes * 8;
    for (int64_t next = id + 1; next < end; next++)
        if (pl_voters_have(voters, next))
            return next;
    return 0;
}

int64_t pl_voters_count(const struct pl_voters *voters)
{
    int64_t count = 0;
    for (size_t i = 0; i < voters->bytes; i++)
        count += __builtin_popcount(voters->bits[i]);
    return count;
}

struct pl_str pl_voters_write(const struct pl_voters *voters, struct pl_arena *arena)
{
    char *hex = pl_arena_alloc(arena, 2 * voters->bytes + 1);
    pl_hex_encode(voters->bits, voters->bytes, hex);
    return (struct pl_str){hex, 2 * voters->bytes};
}

int pl_voters_read(struct pl_str text, struct pl_arena *arena, struct pl_voters *ret_voters)
{
    struct pl_voters voters = {.bytes = text.len / 2};
    voters.bits = pl_arena_alloc(arena, voters.bytes + 1);
    if (text.len % 2 != 0 || pl_hex_decode(text, voters.bits, voters.bytes) != 0)
        return -EBADMSG;
    *ret_voters = voters;
    return 0;
}
