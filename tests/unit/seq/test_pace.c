// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "seq/pace.h"

enum { MAX_US = 5000, SECOND_US = 1000 * 1000 };

// Takes a batch each `every_us` for a second; returns what the last one might have waited.
static int64_t run(struct pl_pace *pace, int64_t *now_us, int64_t every_us, size_t entries)
{
    int64_t wait_us = 0;
    for (int64_t until_us = *now_us + SECOND_US; *now_us < until_us; *now_us += every_us) {
        wait_us = pl_pace_wait_us(pace, *now_us);
        pl_pace_took(pace, *now_us, entries);
    }
    return wait_us;
}

static void only_a_busy_core_waits(void **state)
{
    (void)state;
    struct pl_pace pace = {.us_max = MAX_US};
    int64_t now_us = 77 * SECOND_US;
    assert_int_equal(run(&pace, &now_us, 10000, 1), 0);   // 100 a second
    assert_int_equal(run(&pace, &now_us, 1000, 1), 4000); // 1,000 a second: the rest of 5 ms
    assert_int_equal(pl_pace_wait_us(&pace, now_us + MAX_US), 0);
    assert_int_equal(run(&pace, &now_us, 20000, 20), 0); // batches that are apart anyway
    // After a pause nobody waits, whatever was before it.
    assert_int_equal(run(&pace, &now_us, 1000, 1), 4000);
    now_us += SECOND_US;
    pl_pace_took(&pace, now_us, 1);
    assert_int_equal(pl_pace_wait_us(&pace, now_us + 1), 0);
}

static void zero_forbids_it(void **state)
{
    (void)state;
    struct pl_pace pace = {.us_max = 0};
    int64_t now_us = 77 * SECOND_US;
    assert_int_equal(run(&pace, &now_us, 100, 10), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_a_busy_core_waits),
        cmocka_unit_test(zero_forbids_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
