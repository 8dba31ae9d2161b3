// SPDX-License-Identifier: MIT
#ifndef PL_CORE_DRY_RUN_H
#define PL_CORE_DRY_RUN_H

/*
 * Answers filter.dry_run: what a rule would have done to the newest messages of a channel, as the
 * database has them now.
 *
 * Thread: any, one at a time per reader. Nothing here touches struct pl_core.
 * Bound:  PL_DRY_RUN_MESSAGES, and PL_DRY_RUN_BUDGET steps of a pattern for all of them.
 */

#include "core/core.h"
#include "text/filter.h"

struct pl_reader;

enum {
    PL_DRY_RUN_MESSAGES = 1000,
    PL_DRY_RUN_EXAMPLES = 20,
    PL_DRY_RUN_BUDGET = 30 * PL_FILTER_BUDGET, // a third of a second or so
};

// `params` is the JSON object, already schema-checked. The reply's memory is in `arena`.
void pl_dry_run_answer(struct pl_reader *reader, struct pl_str params, struct pl_arena *arena,
                       struct pl_reply *ret_reply);

#endif
