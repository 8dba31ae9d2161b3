// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_CLOCK_H
#define PL_UTIL_CLOCK_H

/*
 * The two clocks. Wall time is data; waiting and measuring use the monotonic one.
 * Thread: any.
 */

#include <stdint.h>

int64_t pl_clock_wall_ms(void);      // Unix epoch, UTC
int64_t pl_clock_monotonic_ms(void); // never steps
int64_t pl_clock_monotonic_us(void);

#endif
