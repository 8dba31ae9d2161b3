// SPDX-License-Identifier: MIT
#ifndef PL_CTL_AGENDA_H
#define PL_CTL_AGENDA_H

/*
 * The agenda's times as people write them into the summit file.
 */

#include "conf/summit.h"

// A time of the agenda: local, such as "2023-08-01 09:00", or RFC 3339. Returns NULL and the time
// (0 when none is given), or what is wrong with it.
const char *pl_agenda_time(const struct pl_summit_word *time, const struct pl_summit_word *timezone,
                           int64_t *ret_ms);

#endif
