// SPDX-License-Identifier: MIT
#include "util/utf8.h"

// Bytes of the sequence that begins here, 0: none does.
static size_t sequence_at(const unsigned char *at, size_t left)
{
    unsigned char first = at[0];
    size_t len = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first == 0 || (first >= 0x80 && first < 0xc2) || first > 0xf4 || len > left)
        return 0;
    for (size_t i = 1; i < len; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    // What the second byte excludes: overlong forms, surrogates, beyond U+10FFFF.
    if ((first == 0xe0 && at[1] < 0xa0) || (first == 0xed && at[1] > 0x9f) ||
        (first == 0xf0 && at[1] < 0x90) || (first == 0xf4 && at[1] > 0x8f))
        return 0;
    return len;
}

bool pl_utf8_is_text(struct pl_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;
    for (size_t at = 0; at < text.len;) {
        size_t len = sequence_at(bytes + at, text.len - at);
        if (len == 0)
            return false;
        at += len;
    }
    return true;
}
