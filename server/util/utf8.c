// SPDX-License-Identifier: MIT
#include "util/utf8.h"

#include <string.h>

enum { WORD_BYTES = 8 };

// Bytes of the ASCII that begins here: whole words where it can, since most texts are little else.
static size_t ascii_at(const unsigned char *at, size_t left)
{
    size_t len = 0;
    for (uint64_t word = 0; left - len >= WORD_BYTES; len += WORD_BYTES) {
        memcpy(&word, at + len, WORD_BYTES);
        if ((word & UINT64_C(0x8080808080808080)) != 0)
            break;
    }
    while (len < left && at[len] < 0x80)
        len++;
    return len;
}

static bool is_tail(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

// What the second byte excludes: overlong forms, surrogates, beyond U+10FFFF.
static bool is_excluded(unsigned char first, unsigned char second)
{
    return (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
           (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
}

// Bytes of the sequence beyond ASCII that begins here, 0: none does.
static size_t sequence_at(const unsigned char *at, size_t left)
{
    unsigned char first = at[0];
    size_t len = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4 || len > left)
        return 0;
    if (!is_tail(at[1]) || (len >= 3 && !is_tail(at[2])) || (len == 4 && !is_tail(at[3])))
        return 0;
    return is_excluded(first, at[1]) ? 0 : len;
}

bool pl_utf8_is_valid(struct pl_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;
    for (size_t at = 0; at < text.len;) {
        size_t len = bytes[at] < 0x80 ? ascii_at(bytes + at, text.len - at)
                                      : sequence_at(bytes + at, text.len - at);
        if (len == 0)
            return false;
        at += len;
    }
    return true;
}

bool pl_utf8_is_text(struct pl_str text)
{
    return text.len == 0 || (memchr(text.ptr, '\0', text.len) == NULL && pl_utf8_is_valid(text));
}
