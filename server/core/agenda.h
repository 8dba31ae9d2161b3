// SPDX-License-Identifier: MIT
#ifndef PL_CORE_AGENDA_H
#define PL_CORE_AGENDA_H

/*
 * The agenda's times: when the clock opens and closes a channel, in the name of whoever scheduled
 * it: a moderator, or the operator by the summit file. A time that has come is gone from the
 * channel's state, whether or not it changed anything.
 */

#include "core/ctx.h"

// After any change to a channel's schedule.
void pl_agenda_refresh(struct pl_core *core);

// The source of deadlines for core/due.h.
int64_t pl_agenda_next_ms(const struct pl_core *core);
int pl_agenda_run(struct pl_ctx *ctx);

#endif
