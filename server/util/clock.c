// SPDX-License-Identifier: MIT
#include "util/clock.h"

#include <time.h>

#include "util/base.h"

static int64_t read_us(clockid_t clock)
{
    struct timespec now;
    PL_CHECK(clock_gettime(clock, &now) == 0);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t pl_clock_wall_ms(void)
{
    return read_us(CLOCK_REALTIME) / 1000;
}

int64_t pl_clock_monotonic_ms(void)
{
    return read_us(CLOCK_MONOTONIC) / 1000;
}

int64_t pl_clock_monotonic_us(void)
{
    return read_us(CLOCK_MONOTONIC);
}
