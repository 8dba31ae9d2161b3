// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ID_H
#define PL_CORE_ID_H

/*
 * Ids in the protocol that are a letter and a row's number: r12, f3, b7.
 */

#include "util/arena.h"
#include "util/base.h"

struct pl_str pl_id_make(struct pl_arena *arena, char letter, int64_t row);
// Returns 0 or -ENOENT: no id of that kind.
PL_MUST_USE int pl_id_parse(struct pl_str id, char letter, int64_t *ret_row);

#endif
