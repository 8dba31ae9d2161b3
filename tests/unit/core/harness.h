// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_HARNESS_H
#define PL_TESTS_HARNESS_H

/*
 * One fresh world per test.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "world.h"

static struct world world;

static inline int open_world(void **state)
{
    (void)state;
    world_open(&world);
    return 0;
}

static inline int close_world(void **state)
{
    (void)state;
    world_close(&world);
    return 0;
}

#define WORLD_TEST(function) cmocka_unit_test_setup_teardown(function, open_world, close_world)

// The event that the last command brought contains this text.
static inline bool event_has(size_t index, const char *text)
{
    PL_CHECK(index < world.last->event_count);
    struct pl_str json = world.last->events[index].json;
    return memmem(json.ptr, json.len, text, strlen(text)) != NULL;
}

static inline bool notice_has(size_t index, const char *text)
{
    PL_CHECK(index < world.last->notice_count);
    struct pl_str json = world.last->notices[index].json;
    return memmem(json.ptr, json.len, text, strlen(text)) != NULL;
}

static inline bool result_has(const char *text)
{
    struct pl_str json = world.last->replies[0].result;
    return json.ptr != NULL && memmem(json.ptr, json.len, text, strlen(text)) != NULL;
}

#endif
