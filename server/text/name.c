// SPDX-License-Identifier: MIT
#include "text/name.h"

#include <stdlib.h>
#include <unicode/ucasemap.h>
#include <unicode/uspoof.h>
#include <utf8proc.h>

#include "text/text.h"

// A skeleton can have several letters for one: room for the worst, which is no name.
enum { GROWTH_MAX = 18, SLUG_BYTES_MAX = 1024 };

// As they look: an m is taken for r and n.
static const char *const offices[] = {"rnoderator", "adrnin", "adrninistrator", "operator"};

static bool is_ascii(struct pl_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0x80)
            return false;
    return true;
}

// Fails only without memory, or without the tables that come with the library.
static USpoofChecker *new_checker(int32_t checks)
{
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker = uspoof_open(&status);
    uspoof_setChecks(checker, checks, &status);
    uspoof_setRestrictionLevel(checker, USPOOF_MODERATELY_RESTRICTIVE);
    PL_CHECK(U_SUCCESS(status));
    return checker;
}

const char *pl_name_broken_rule(struct pl_str name)
{
    if (is_ascii(name))
        return NULL;
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker =
        new_checker(USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS | USPOOF_HIDDEN_OVERLAY);
    int32_t broken = uspoof_check2UTF8(checker, name.ptr, (int32_t)name.len, NULL, &status);
    PL_CHECK(U_SUCCESS(status));
    uspoof_close(checker);
    if (broken & USPOOF_RESTRICTION_LEVEL)
        return "script";
    if (broken & USPOOF_MIXED_NUMBERS)
        return "numbers";
    return broken & USPOOF_HIDDEN_OVERLAY ? "overlay" : NULL;
}

static struct pl_str skeleton_of(const USpoofChecker *checker, struct pl_str text,
                                 struct pl_arena *arena)
{
    UErrorCode status = U_ZERO_ERROR;
    size_t room = GROWTH_MAX * text.len + 1;
    char *out = pl_arena_alloc(arena, room);
    int32_t len = uspoof_getSkeletonUTF8(checker, 0, text.ptr, (int32_t)text.len, out,
                                         (int32_t)room, &status);
    PL_CHECK(U_SUCCESS(status));
    return (struct pl_str){out, (size_t)len};
}

static struct pl_str folded(const UCaseMap *map, struct pl_str text, struct pl_arena *arena)
{
    UErrorCode status = U_ZERO_ERROR;
    size_t room = GROWTH_MAX * text.len + 1;
    char *out = pl_arena_alloc(arena, room);
    int32_t len =
        ucasemap_utf8FoldCase(map, out, (int32_t)room, text.ptr, (int32_t)text.len, &status);
    PL_CHECK(U_SUCCESS(status));
    return (struct pl_str){out, (size_t)len};
}

// Full-width, bold and circled letters as plain ones, which the tables of confusables leave alone.
static struct pl_str plain(struct pl_str text, struct pl_arena *arena)
{
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t len =
        utf8proc_map((const utf8proc_uint8_t *)text.ptr, (utf8proc_ssize_t)text.len, &out,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    PL_CHECK(len >= 0); // the edge lets nothing else through
    struct pl_str copy = pl_arena_copy(arena, (struct pl_str){(const char *)out, (size_t)len});
    free(out);
    return copy;
}

void pl_name_looks(struct pl_str name, struct pl_arena *arena,
                   struct pl_str ret_looks[PL_NAME_LOOKS])
{
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker = new_checker(USPOOF_CONFUSABLE);
    UCaseMap *map = ucasemap_open("", U_FOLD_CASE_DEFAULT, &status);
    PL_CHECK(U_SUCCESS(status));
    name = plain(name, arena);
    ret_looks[0] = skeleton_of(checker, folded(map, name, arena), arena);
    struct pl_str seen = skeleton_of(checker, name, arena);
    ret_looks[1] = skeleton_of(checker, folded(map, seen, arena), arena);
    ucasemap_close(map);
    uspoof_close(checker);
}

static bool has_word(struct pl_str words, struct pl_str word)
{
    for (size_t at = 0, end = 0; at < words.len; at = end + 1) {
        for (end = at; end < words.len && words.ptr[end] != '-';)
            end++;
        if (pl_str_equal((struct pl_str){words.ptr + at, end - at}, word))
            return true;
    }
    return false;
}

// Compared as ids are made: accents gone, each word its letters and digits.
bool pl_name_claims_office(const struct pl_str looks[PL_NAME_LOOKS])
{
    struct pl_arena arena;
    bool claims = false;
    pl_arena_init(&arena);
    for (size_t i = 0; i < PL_NAME_LOOKS; i++) {
        struct pl_str words = pl_text_slug(looks[i], SLUG_BYTES_MAX, &arena);
        for (size_t j = 0; j < PL_ARRAY_LEN(offices); j++)
            claims |= has_word(words, pl_str_from(offices[j]));
    }
    pl_arena_fini(&arena);
    return claims;
}
