// SPDX-License-Identifier: MIT
#ifndef PL_CORE_DUE_H
#define PL_CORE_DUE_H

/*
 * What falls due by itself: deadlines, as part of the one order.
 *
 * The core has no clock. Before each command it looks at the time that came with it, and does first
 * whatever was due by then; so nothing that comes after a deadline can get in front of it, and the
 * same commands give the same state everywhere. When no command comes, the sequencer's thread sends
 * clock.tick at pl_due_next_ms. What the clock does is audited as clock.tick, in nobody's name; its
 * events are in the name of whoever set the deadline, and say that the clock did it.
 */

#include "core/ctx.h"

enum { PL_DUE_PER_COMMAND_MAX = 256 }; // the rest is due still, and comes with the next command

// One kind of deadline. Both look at the core's memory only.
struct pl_due_source {
    int64_t (*next_ms)(const struct pl_core *core); // the earliest; INT64_MAX: none
    // Does what is due first, one thing, so that next_ms moves. 0 or a negative errno.
    int (*run)(struct pl_ctx *ctx);
};

// When the next thing falls due; INT64_MAX: never.
int64_t pl_due_next_ms(const struct pl_core *core);
// Does all that is due at ctx->now_ms, oldest first. 0 or a negative errno of the store.
PL_MUST_USE int pl_due_run(struct pl_ctx *ctx);

#endif
