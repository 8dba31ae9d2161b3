// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "util/utf8.h"

// Wherever it begins, and whatever follows: ASCII is looked at in words. The copy ends where its
// memory does.
static void check_everywhere(struct pl_str text, bool is_valid)
{
    enum { MOST = 17 };
    for (size_t before = 0; before <= MOST; before++) {
        for (size_t after = 0; after <= MOST; after++) {
            size_t len = before + text.len + after;
            char *bytes = pl_alloc(len);
            memset(bytes, 'a', len);
            memcpy(bytes + before, text.ptr, text.len);
            assert_int_equal(pl_utf8_is_valid((struct pl_str){bytes, len}), is_valid);
            free(bytes);
        }
    }
}

// The first and the last of each row of the standard's table 3-7.
static void takes_every_length(void **state)
{
    (void)state;
    static const char text[] = "\x01\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xec\xbf\xbf\xed\x80\x80"
                               "\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\xf0\x90\x80\x80"
                               "\xf3\xbf\xbf\xbf\xf4\x80\x80\x80\xf4\x8f\xbf\xbf";
    assert_true(pl_utf8_is_text(PL_STR(text)));
    assert_true(pl_utf8_is_text((struct pl_str){NULL, 0}));
    check_everywhere(PL_STR(text), true);
    check_everywhere(PL_STR("\xf0\x9f\x91\x8d"), true);
}

static void refuses_what_is_none(void **state)
{
    (void)state;
    static const struct pl_str bad[] = {
        {"\x00", 1},         {"\x80", 1},         {"\xc0\x80", 2},         {"\xc1\xbf", 2},
        {"\xc2", 1},         {"\xc2\x7f", 2},     {"\xe0\x9f\xbf", 3},     {"\xe1\x80", 2},
        {"\xe1\x80\xc0", 3}, {"\xed\xa0\x80", 3}, {"\xed\xbf\xbf", 3},     {"\xf0\x8f\xbf\xbf", 4},
        {"\xf1\x80\x80", 3}, {"\xf1\x80\x80", 4}, {"\xf4\x90\x80\x80", 4}, {"\xf5\x80\x80\x80", 4},
        {"\xff", 1},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        assert_false(pl_utf8_is_text(bad[i]));
        bool is_nul = bad[i].ptr[0] == '\0';
        assert_int_equal(pl_utf8_is_valid(bad[i]), is_nul);
        check_everywhere(bad[i], is_nul);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_every_length),
        cmocka_unit_test(refuses_what_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
