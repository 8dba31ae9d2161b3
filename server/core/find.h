// SPDX-License-Identifier: MIT
#ifndef PL_CORE_FIND_H
#define PL_CORE_FIND_H

/*
 * Answers participant.find: who takes part, as the database has it now.
 *
 * Thread: any, one at a time per reader. Nothing here touches struct pl_core.
 * Bound:  a look at every participant once; what is kept is a page.
 */

#include "core/core.h"

struct pl_reader;

// `params` is the JSON object, already schema-checked. The reply's memory is in `arena`.
void pl_find_answer(struct pl_reader *reader, struct pl_str params, struct pl_arena *arena,
                    struct pl_reply *ret_reply);

#endif
