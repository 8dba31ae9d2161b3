// SPDX-License-Identifier: MIT
#ifndef PL_CTL_AGENDA_H
#define PL_CTL_AGENDA_H

/*
 * The agenda's times as people write them into the summit file, and type them.
 */

#include "conf/summit.h"

// A time of the agenda: local, such as "2023-08-01 09:00", or RFC 3339. Returns NULL and the time
// (0 when none is given), or what is wrong with it.
const char *pl_agenda_time(const struct pl_summit_word *time, const struct pl_summit_word *timezone,
                           int64_t *ret_ms);

// A time that somebody types: RFC 3339, with or without seconds; or one of the clocks of
// `timezone`, such as "2023-08-01 09:00", or "14:30", the next one. Returns 0, -EINVAL (it is no
// time), -ENOENT (it needs a time zone, and this is none) or -ERANGE (clocks there do not show it).
PL_MUST_USE int pl_agenda_typed(struct pl_str text, struct pl_str timezone, int64_t now_ms,
                                int64_t *ret_ms);

#endif
