// SPDX-License-Identifier: MIT
#include "core/poll_clock.h"

#include <stdlib.h>
#include <string.h>

// Of two that close at the same time, the older poll: the same order as when they are read again.
static bool is_before(const struct pl_poll_due_row *a, const struct pl_poll_due_row *b)
{
    return a->closes_ms != b->closes_ms ? a->closes_ms < b->closes_ms : a->poll < b->poll;
}

void pl_poll_clock_set(struct pl_poll_clock *clock, int64_t poll, int64_t closes_ms)
{
    if (clock->count == clock->cap) {
        clock->cap = clock->cap == 0 ? 16 : 2 * clock->cap;
        clock->due = pl_realloc_array(clock->due, clock->cap, sizeof *clock->due);
    }
    size_t at = clock->count++;
    struct pl_poll_due_row due = {poll, closes_ms};
    for (; at > 0 && is_before(&due, &clock->due[at - 1]); at--)
        clock->due[at] = clock->due[at - 1];
    clock->due[at] = due;
}

void pl_poll_clock_remove(struct pl_poll_clock *clock, int64_t poll)
{
    for (size_t i = 0; i < clock->count; i++) {
        if (clock->due[i].poll != poll)
            continue;
        clock->count--;
        memmove(&clock->due[i], &clock->due[i + 1], (clock->count - i) * sizeof *clock->due);
        return;
    }
}

void pl_poll_clock_clear(struct pl_poll_clock *clock)
{
    clock->count = 0;
}

void pl_poll_clock_fini(struct pl_poll_clock *clock)
{
    free(clock->due);
    *clock = (struct pl_poll_clock){0};
}
