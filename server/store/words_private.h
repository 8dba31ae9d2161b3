// SPDX-License-Identifier: MIT
#ifndef PL_STORE_WORDS_PRIVATE_H
#define PL_STORE_WORDS_PRIVATE_H

/*
 * Words in the database and the enums of the protocol.
 */

#include "proto/gen.h"
#include "store/db_private.h"

// Sets of roles are words between spaces. -EBADMSG for a word this version does not know.
PL_MUST_USE int pl_words_read_roles(struct pl_str words, uint32_t *ret_roles);
struct pl_str pl_words_write_roles(uint32_t roles, struct pl_arena *arena);

// The word in a column, by one of the generated finders; -EBADMSG when it is unknown.
#define PL_WORDS_READ(query, column, arena, find, ret)                                             \
    (find(pl_query_get_text((query), (column), (arena)), (ret)) == 0 ? 0 : -EBADMSG)

#endif
