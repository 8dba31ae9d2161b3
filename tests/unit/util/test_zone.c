// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>

#include "util/zone.h"

#define MINUTE_MS INT64_C(60000)

// What a wall shows at 09:00 on 1 August 2023, at 02:30 on 26 March and on 29 October.
static const int64_t august = 1690880400000, march = 1679797800000, october = 1698546600000;

// How far the zone's clocks are ahead of UTC then, in minutes.
static int64_t ahead(const char *zone, int64_t shown_ms)
{
    int64_t utc_ms = 0;
    assert_int_equal(pl_zone_to_utc(zone, shown_ms, &utc_ms), 0);
    return (shown_ms - utc_ms) / MINUTE_MS;
}

static void knows_the_clocks_of_a_zone(void **state)
{
    (void)state;
    assert_int_equal(ahead("Asia/Jakarta", august), 7 * 60);
    assert_int_equal(ahead("Asia/Makassar", august), 8 * 60);
    assert_int_equal(ahead("Asia/Yangon", august), 6 * 60 + 30);
    assert_int_equal(ahead("Europe/Berlin", august), 2 * 60);
    assert_int_equal(ahead("America/New_York", august), -4 * 60);
    assert_int_equal(ahead("UTC", august), 0);
}

static void an_hour_may_be_missing_or_come_twice(void **state)
{
    (void)state;
    int64_t utc_ms = 77;
    assert_int_equal(pl_zone_to_utc("Europe/Berlin", march, &utc_ms), -ERANGE);
    assert_int_equal(utc_ms, 77);
    assert_int_equal(ahead("Europe/Berlin", october), 2 * 60); // the first
    // There the winter is what the database calls summer time.
    assert_int_equal(ahead("Europe/Dublin", october - 60 * MINUTE_MS), 60);
    assert_int_equal(ahead("Europe/Dublin", october), 0);
}

static void what_is_no_zone_is_not_taken_for_utc(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        "Asia",
        "Asia/Nowhere",
        "zone.tab",
        "/usr/share/zoneinfo/UTC",
        "../zoneinfo/UTC",
        "UTC+7",
        "localtime",
        "posixrules",
        "Factory",
        "right/Asia/Jakarta",
        "posix/UTC",
        "Asia//Jakarta",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(wrong); i++) {
        int64_t utc_ms = 77;
        assert_false(pl_zone_exists(wrong[i]));
        assert_int_equal(pl_zone_to_utc(wrong[i], august, &utc_ms), -ENOENT);
        assert_int_equal(utc_ms, 77);
    }
}

static void leaves_the_zone_of_the_process_alone(void **state)
{
    (void)state;
    assert_int_equal(setenv("TZ", "Asia/Tokyo", 1), 0);
    assert_int_equal(ahead("Asia/Jakarta", august), 7 * 60);
    assert_string_equal(getenv("TZ"), "Asia/Tokyo");
    assert_int_equal(unsetenv("TZ"), 0);
    assert_int_equal(ahead("Asia/Jakarta", august), 7 * 60);
    assert_null(getenv("TZ"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_clocks_of_a_zone),
        cmocka_unit_test(an_hour_may_be_missing_or_come_twice),
        cmocka_unit_test(what_is_no_zone_is_not_taken_for_utc),
        cmocka_unit_test(leaves_the_zone_of_the_process_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
