// SPDX-License-Identifier: MIT

/*
 * Times against known instants, and formatting against parsing over the whole range.
 */

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "proto/decode.h"
#include "proto/encode.h"

static void test_known_instants(void **state)
{
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } instants[] = {
        {0, "1970-01-01T00:00:00.000Z"},
        {-1, "1969-12-31T23:59:59.999Z"},
        {951782400000, "2000-02-29T00:00:00.000Z"},
        {951868800000, "2000-03-01T00:00:00.000Z"},
        {1690859702480, "2023-08-01T03:15:02.480Z"},
        {1795467600000, "2026-11-23T21:00:00.000Z"},
        {4107542400000, "2100-03-01T00:00:00.000Z"},
        {-62167219200000, "0000-01-01T00:00:00.000Z"},
        {253402300799999, "9999-12-31T23:59:59.999Z"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(instants); i++) {
        char text[PL_TIME_BYTES];
        int64_t ms = 1;
        pl_time_format(instants[i].ms, text);
        assert_string_equal(text, instants[i].text);
        assert_int_equal(pl_time_parse(pl_str_from(instants[i].text), &ms), 0);
        assert_true(ms == instants[i].ms);
    }
}

static void test_beyond_the_calendar(void **state)
{
    (void)state;
    char text[PL_TIME_BYTES];
    pl_time_format(INT64_MAX, text);
    assert_string_equal(text, "9999-12-31T23:59:59.999Z");
    pl_time_format(INT64_MIN, text);
    assert_string_equal(text, "0000-01-01T00:00:00.000Z");
}

// Every 9 days and a bit over 10,000 years.
static void test_round_trip(void **state)
{
    (void)state;
    for (int64_t ms = INT64_C(-62167219200000); ms < INT64_C(253402300799999);
         ms += INT64_C(800000123)) {
        char text[PL_TIME_BYTES];
        int64_t back = 0;
        pl_time_format(ms, text);
        assert_int_equal(pl_time_parse(pl_str_from(text), &back), 0);
        assert_true(back == ms);
    }
}

static void test_other_forms(void **state)
{
    (void)state;
    static const char *const same[] = {
        "2023-08-01T03:15:02Z",      "2023-08-01t03:15:02z",      "2023-08-01T10:15:02+07:00",
        "2023-07-31T22:15:02-05:00", "2023-08-01T03:15:02.0000Z", "2023-08-01T03:15:02.0009Z",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(same); i++) {
        int64_t ms = 0;
        assert_int_equal(pl_time_parse(pl_str_from(same[i]), &ms), 0);
        assert_true(ms == 1690859702000);
    }
    int64_t leap = 0;
    assert_int_equal(pl_time_parse(PL_STR("2016-12-31T23:59:60Z"), &leap), 0);
    assert_true(leap == 1483228800000);
}

static void test_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "2023-08-01",
        "2023-08-01T03:15:02",
        "2023-08-01 03:15:02Z",
        "2023-8-01T03:15:02Z",
        "2023-13-01T03:15:02Z",
        "2023-00-01T03:15:02Z",
        "2023-02-29T03:15:02Z",
        "2100-02-29T03:15:02Z",
        "2023-08-32T03:15:02Z",
        "2023-08-01T24:15:02Z",
        "2023-08-01T03:60:02Z",
        "2023-08-01T03:15:61Z",
        "2023-08-01T03:15:02.Z",
        "2023-08-01T03:15:02+7",
        "2023-08-01T03:15:02+0700",
        "2023-08-01T03:15:02Zx",
        "-023-08-01T03:15:02Z",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        int64_t ms = 77;
        if (pl_time_parse(pl_str_from(bad[i]), &ms) != -EINVAL)
            fail_msg("'%s' was taken", bad[i]);
        assert_int_equal(ms, 77);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_instants), cmocka_unit_test(test_beyond_the_calendar),
        cmocka_unit_test(test_round_trip),     cmocka_unit_test(test_other_forms),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
