// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_INLINE_CHECKPOINT_H
#define PL_TESTS_INLINE_CHECKPOINT_H

/*
 * Linked in the place of store/checkpoint.c: no thread, so that a run is the same each time. What
 * the writer has asked for is done when the test says so, which may be in the middle of a commit.
 */

#include "util/base.h"

// Of all stores that are open.
void inline_checkpoint_run(void);

#endif
