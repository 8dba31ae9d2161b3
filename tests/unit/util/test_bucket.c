// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "util/bucket.h"

static int64_t take_all(struct pl_bucket *bucket, int64_t now_ms)
{
    int64_t taken = 0;
    int64_t wait_ms = 0;
    while (pl_bucket_take(bucket, now_ms, &wait_ms))
        taken++;
    return taken;
}

static void starts_full_and_refills_evenly(void **state)
{
    (void)state;
    struct pl_bucket bucket;
    pl_bucket_init(&bucket, 60, 5000);
    assert_int_equal(take_all(&bucket, 5000), 60);
    assert_int_equal(take_all(&bucket, 5999), 0);
    assert_int_equal(take_all(&bucket, 6000), 1);
    assert_int_equal(take_all(&bucket, 16000), 10);
    assert_int_equal(take_all(&bucket, 16000 + 3600000), 60);
}

static void says_exactly_how_long_to_wait(void **state)
{
    (void)state;
    static const int64_t rates[] = {1, 7, 59, 60, 61, 600, 999983};
    for (size_t i = 0; i < PL_ARRAY_LEN(rates); i++) {
        struct pl_bucket bucket;
        int64_t wait_ms = 0;
        pl_bucket_init(&bucket, rates[i], 0);
        take_all(&bucket, 0);
        assert_false(pl_bucket_take(&bucket, 0, &wait_ms));
        assert_true(wait_ms > 0);
        assert_true(pl_bucket_take(&bucket, wait_ms, &wait_ms));
    }
}

static void small_steps_lose_nothing(void **state)
{
    (void)state;
    struct pl_bucket bucket;
    int64_t taken = 0;
    pl_bucket_init(&bucket, 60, 0);
    take_all(&bucket, 0);
    for (int64_t now_ms = 1; now_ms <= 60000; now_ms++)
        taken += take_all(&bucket, now_ms);
    assert_int_equal(taken, 60);
}

static void zero_means_no_limit_and_time_never_runs_backwards(void **state)
{
    (void)state;
    struct pl_bucket bucket;
    int64_t wait_ms = 0;
    pl_bucket_init(&bucket, 0, 0);
    for (int i = 0; i < 100000; i++)
        assert_true(pl_bucket_take(&bucket, 0, &wait_ms));
    pl_bucket_init(&bucket, 2, 1000000);
    assert_int_equal(take_all(&bucket, 1000000), 2);
    assert_int_equal(take_all(&bucket, 0), 0);
    assert_int_equal(take_all(&bucket, 1000000 + 29999), 0);
    assert_int_equal(take_all(&bucket, 1000000 + 30000), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(starts_full_and_refills_evenly),
        cmocka_unit_test(says_exactly_how_long_to_wait),
        cmocka_unit_test(small_steps_lose_nothing),
        cmocka_unit_test(zero_means_no_limit_and_time_never_runs_backwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
