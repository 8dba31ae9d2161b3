// SPDX-License-Identifier: MIT
/*
 * clock.tick: nothing of its own. What is due happens before every command, and this is the command
 * that comes when no other does (core/due.h).
 */
#include "core/handlers.gen.h"

int pl_cmd_clock_tick(struct pl_ctx *ctx, const struct pl_clock_tick_params *in,
                      struct pl_clock_tick_result *out)
{
    (void)ctx;
    (void)in;
    (void)out;
    return 0;
}
