// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_FAULT_H
#define PL_UTIL_FAULT_H

/*
 * Named points where a test can make the world fail. Compiled in with PLENO_FAULTS (the test
 * presets); otherwise the constant 0.
 *
 * The environment variable PLENO_FAULTS lists them: "store.commit:3:ENOSPC,store.read:1+:EIO"
 * makes the third commit fail once, and every read from the first on. A unit test sets them with
 * pl_fault_set. With KILL for an error the process ends there, as with kill -9.
 *
 * A point named break.RULE is where a rule of the history contract can be left out, so that the
 * checker of tests/history can be seen to find it: "break.seam:1+:EIO". Thread: any.
 */

#include "util/base.h"

#ifdef PLENO_FAULTS
// 0, or the negative errno that this call of the point shall fail with.
int pl_fault(const char *point);
// Replaces the list; NULL or "": none. Returns 0 or -EINVAL.
int pl_fault_set(const char *list);
#else
static inline int pl_fault(const char *point)
{
    (void)point;
    return 0;
}
#endif

#endif
