// SPDX-License-Identifier: MIT
#include "seq/pace.h"

static void roll_window(struct pl_pace *pace, int64_t now_us)
{
    int64_t elapsed_us = now_us - pace->window_us;
    if (elapsed_us < PL_PACE_WINDOW_US)
        return;
    pace->rate = (size_t)((int64_t)pace->count * 1000000 / elapsed_us);
    pace->window_us = now_us;
    pace->count = 0;
}

int64_t pl_pace_wait_us(struct pl_pace *pace, int64_t now_us)
{
    roll_window(pace, now_us);
    int64_t due_us = pace->last_us + pace->us_max;
    return pace->rate > PL_PACE_RATE && due_us > now_us ? due_us - now_us : 0;
}

void pl_pace_took(struct pl_pace *pace, int64_t now_us, size_t entries)
{
    pace->last_us = now_us;
    pace->count += entries;
}
