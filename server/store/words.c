// SPDX-License-Identifier: MIT
/*
 * Roles as a set: a bit each in memory, words in the database, so that a later version may number
 * its roles as it likes.
 */
#include "store/words_private.h"

#include <errno.h>
#include <string.h>

int pl_words_read_roles(struct pl_str words, uint32_t *ret_roles)
{
    uint32_t roles = 0;
    size_t start = 0;
    for (size_t i = 0; i <= words.len; i++) {
        if (i < words.len && words.ptr[i] != ' ')
            continue;
        enum pl_role role = PL_ROLE_COUNT;
        struct pl_str word = {words.ptr + start, i - start};
        if (word.len > 0) {
            if (pl_role_find(word, &role) != 0)
                return -EBADMSG;
            roles |= UINT32_C(1) << role;
        }
        start = i + 1;
    }
    *ret_roles = roles;
    return 0;
}

struct pl_str pl_words_write_roles(uint32_t roles, struct pl_arena *arena)
{
    struct pl_str words = {0};
    for (int role = 0; role < PL_ROLE_COUNT; role++) {
        if ((roles & UINT32_C(1) << role) == 0)
            continue;
        const char *name = pl_role_name((enum pl_role)role);
        words = pl_arena_printf(arena, PL_STR_FMT "%s%s", PL_STR_ARG(words),
                                words.len == 0 ? "" : " ", name);
    }
    return words;
}
