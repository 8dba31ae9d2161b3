// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ID_H
#define PL_CORE_ID_H

/*
 * How the protocol names rows: a letter and the row's number, r12, f3, b7.
 */

#include "util/arena.h"

struct pl_str pl_id_make(struct pl_arena *arena, char letter, int64_t row);
// Returns 0 or -ENOENT: no id of that kind.
PL_MUST_USE int pl_id_parse(struct pl_str id, char letter, int64_t *ret_row);
// Takes a whole number off the start of `text`. Returns 0 or -EINVAL.
PL_MUST_USE int pl_id_take_number(struct pl_str *text, int64_t *ret_number);

#endif
