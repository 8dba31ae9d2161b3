// SPDX-License-Identifier: MIT
/*
 * The rate of a channel is what the last full window showed, or the present one as soon as that
 * shows more: a burst is noticed within its first window, and quiet within one window after it.
 */
#include "net/gather.h"

static uint32_t per_second(uint32_t count, int64_t ms)
{
    return (uint32_t)((int64_t)count * 1000 / ms);
}

int64_t pl_gather_wait_ms(struct pl_gather *gather, int64_t now_ms, size_t subscribers,
                          bool is_urgent, int64_t ms_max)
{
    int64_t elapsed_ms = now_ms - gather->window_ms;
    if (elapsed_ms >= PL_GATHER_WINDOW_MS) {
        gather->rate = per_second(gather->count, elapsed_ms);
        gather->window_ms = now_ms;
        gather->count = 0;
    }
    gather->count++;

    uint32_t present = per_second(gather->count, PL_GATHER_WINDOW_MS);
    uint32_t rate = gather->rate > present ? gather->rate : present;
    if (is_urgent || rate <= PL_GATHER_RATE || (uint64_t)rate * subscribers <= PL_GATHER_DELIVERIES)
        return 0;
    if (rate >= PL_GATHER_RATE_FULL)
        return ms_max;
    return ms_max * (rate - PL_GATHER_RATE) / (PL_GATHER_RATE_FULL - PL_GATHER_RATE);
}
