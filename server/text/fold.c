// SPDX-License-Identifier: MIT
#include "text/fold.h"

#include <string.h>
#include <utf8proc.h>

enum { FOLDED_MAX = 32 }; // code points that one becomes; U+FDFA, the longest, becomes 18

static bool is_accent(int32_t code)
{
    return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) ||
           (code >= 0x1dc0 && code <= 0x1dff) || (code >= 0x20d0 && code <= 0x20ff) ||
           (code >= 0xfe20 && code <= 0xfe2f);
}

bool pl_code_is_invisible(int32_t code)
{
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) ||
           code == 0xfeff || code == 0x00ad || code == 0x034f || code == 0x180e ||
           (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef);
}

static bool is_space(int32_t code)
{
    return code == ' ' || code == '\n' || code == '\t' || code == 0xa0 ||
           utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

// Letters that Unicode does not take apart, though people read them as plain ones.
static int32_t plain(int32_t code)
{
    switch (code) {
    case 0x0111: // d with stroke, as in Vietnamese
        return 'd';
    case 0x0142:
        return 'l';
    case 0x00f8:
        return 'o';
    case 0x0131: // dotless i
        return 'i';
    default:
        return code;
    }
}

static void push_folded(struct pl_folded *text, int32_t code, size_t from, size_t to)
{
    if (is_accent(code) || pl_code_is_invisible(code))
        return;
    if (is_space(code))
        code = ' ';
    struct pl_folded_point *last = text->count > 0 ? &text->points[text->count - 1] : NULL;
    if (code == ' ' && (last == NULL || last->code == ' ')) {
        if (last != NULL)
            last->to = (uint32_t)to;
        return;
    }
    text->points[text->count++] =
        (struct pl_folded_point){plain(code), (uint32_t)from, (uint32_t)to};
}

struct pl_folded *pl_folded_new(struct pl_str in, struct pl_arena *arena)
{
    static const utf8proc_option_t options =
        UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    struct pl_folded *text = pl_arena_alloc(arena, sizeof *text);
    size_t cap = 0;
    *text = (struct pl_folded){.text = in};
    for (size_t at = 0; at < in.len;) {
        int32_t code = 0, folded[FOLDED_MAX];
        int class = 0;
        utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)in.ptr + at,
                                                (utf8proc_ssize_t)(in.len - at), &code);
        PL_CHECK(len > 0); // the edge lets nothing else through
        utf8proc_ssize_t count = utf8proc_decompose_char(code, folded, FOLDED_MAX, options, &class);
        PL_CHECK(count >= 0 && count <= FOLDED_MAX);
        if (text->count + FOLDED_MAX > cap) {
            cap = cap == 0 ? in.len + FOLDED_MAX : 2 * cap;
            struct pl_folded_point *grown = pl_arena_alloc_array(arena, cap, sizeof *grown);
            if (text->count > 0)
                memcpy(grown, text->points, text->count * sizeof *grown);
            text->points = grown;
        }
        for (utf8proc_ssize_t i = 0; i < count; i++)
            push_folded(text, folded[i], at, at + (size_t)len);
        at += (size_t)len;
    }
    if (text->count > 0 && text->points[text->count - 1].code == ' ')
        text->count--;
    return text;
}

size_t pl_folded_end(const struct pl_folded *text, size_t at)
{
    size_t end = text->points[at].to;
    while (end < text->text.len) {
        int32_t code = 0;
        utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)text->text.ptr + end,
                                                (utf8proc_ssize_t)(text->text.len - end), &code);
        PL_CHECK(len > 0);
        if (!is_accent(code) && !pl_code_is_invisible(code))
            break;
        end += (size_t)len;
    }
    return end;
}

static bool starts_at(const struct pl_folded *text, size_t at, const struct pl_folded *part)
{
    for (size_t i = 0; i < part->count; i++)
        if (text->points[at + i].code != part->points[i].code)
            return false;
    return true;
}

bool pl_folded_has(const struct pl_folded *text, const struct pl_folded *part)
{
    for (size_t at = 0; at + part->count <= text->count; at++)
        if (starts_at(text, at, part))
            return true;
    return false;
}

void pl_folded_digest(const struct pl_folded *text, uint8_t ret_digest[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    for (size_t i = 0; i < text->count; i++)
        pl_hash_update(&hash, &text->points[i].code, sizeof text->points[i].code);
    pl_hash_final(&hash, ret_digest);
}

bool pl_code_is_unparted(int32_t code)
{
    return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) ||
           (code >= 0x1780 && code <= 0x17ff) || (code >= 0x1950 && code <= 0x19df) ||
           (code >= 0x1a20 && code <= 0x1aaf) || (code >= 0x3040 && code <= 0x30ff) ||
           (code >= 0x3400 && code <= 0x9fff) || (code >= 0xa9e0 && code <= 0xa9ff) ||
           (code >= 0xaa60 && code <= 0xaadf) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0x20000 && code <= 0x3ffff);
}

bool pl_code_is_letter(int32_t code)
{
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

bool pl_code_is_word(int32_t code)
{
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return pl_code_is_letter(code);
    }
}
