// SPDX-License-Identifier: MIT
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "store/script_private.h"

// Decodes one code point of valid UTF-8.
static uint32_t next_point(const char **at)
{
    const uint8_t *bytes = (const uint8_t *)*at;
    if (bytes[0] < 0x80) {
        *at += 1;
        return bytes[0];
    }
    if (bytes[0] < 0xe0) {
        *at += 2;
        return (bytes[0] & 0x1fU) << 6 | (bytes[1] & 0x3fU);
    }
    if (bytes[0] < 0xf0) {
        *at += 3;
        return (bytes[0] & 0x0fU) << 12 | (bytes[1] & 0x3fU) << 6 | (bytes[2] & 0x3fU);
    }
    *at += 4;
    return (bytes[0] & 0x07U) << 18 | (bytes[1] & 0x3fU) << 12 | (bytes[2] & 0x3fU) << 6 |
           (bytes[3] & 0x3fU);
}

static bool is_break(uint32_t point)
{
    return point == 0x200b || point == 0xad || point == 0x2060;
}

struct pl_str pl_script_plain(struct pl_str text, struct pl_arena *arena)
{
    const char *end = text.ptr + text.len;
    bool has_break = false;
    for (const char *at = text.ptr; at < end && !has_break;)
        has_break = is_break(next_point(&at));
    if (!has_break)
        return text;
    char *to = pl_arena_alloc(arena, text.len);
    size_t len = 0;
    for (const char *at = text.ptr; at < end;) {
        const char *from = at;
        if (is_break(next_point(&at)))
            continue;
        memcpy(to + len, from, (size_t)(at - from));
        len += (size_t)(at - from);
    }
    return (struct pl_str){to, len};
}

// Source: Unicode's blocks, and LineBreak.txt's classes SA and ID.
static bool is_unparted(uint32_t point)
{
    static const struct {
        uint32_t first, last;
    } blocks[] = {
        {0x0e00, 0x0eff},   // Thai, Lao
        {0x1000, 0x109f},   // Myanmar
        {0x1780, 0x17ff},   // Khmer
        {0x1950, 0x19df},   // Tai Le, New Tai Lue
        {0x1a20, 0x1aaf},   // Tai Tham
        {0x3040, 0x30ff},   // Hiragana, Katakana
        {0x3400, 0x9fff},   // Chinese characters
        {0xa9e0, 0xa9ff},   // Myanmar Extended-B
        {0xaa60, 0xaadf},   // Myanmar Extended-A, Tai Viet
        {0xf900, 0xfaff},   // Chinese compatibility
        {0x20000, 0x3ffff}, // more Chinese characters
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(blocks) && point >= blocks[i].first; i++) {
        if (point <= blocks[i].last)
            return true;
    }
    return false;
}

bool pl_script_is_unparted(struct pl_str text)
{
    const char *end = text.ptr + text.len;
    for (const char *at = text.ptr; at < end;) {
        if (is_unparted(next_point(&at)))
            return true;
    }
    return false;
}

size_t pl_script_points(struct pl_str text)
{
    size_t count = 0;
    const char *end = text.ptr + text.len;
    for (const char *at = text.ptr; at < end; count++)
        (void)next_point(&at);
    return count;
}

void pl_script_place(int64_t channel, char ret_place[PL_PLACE_BYTES])
{
    (void)snprintf(ret_place, PL_PLACE_BYTES, "c%07" PRId64, channel);
}
