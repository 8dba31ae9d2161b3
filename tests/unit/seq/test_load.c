// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "seq/load.h"

// How many must wait before the class is refused.
static size_t limit_of(enum pl_load_class class, size_t max)
{
    size_t waiting = 0;
    while (pl_load_admits(class, waiting, max))
        waiting++;
    return waiting;
}

static void what_is_put_off_comes_in_a_stated_order(void **state)
{
    (void)state;
    assert_int_equal(limit_of(PL_LOAD_EPHEMERAL, 8192), 2048);
    assert_int_equal(limit_of(PL_LOAD_READING, 8192), 4096);
    assert_int_equal(limit_of(PL_LOAD_ARRIVING, 8192), 6144);
    assert_int_equal(limit_of(PL_LOAD_WRITING, 8192), 7168);
    assert_int_equal(limit_of(PL_LOAD_MODERATING, 8192), 8192);
    // In a queue of any size nobody is refused while somebody less important is let in.
    for (size_t max = 1; max < 100; max++) {
        assert_in_range(limit_of(PL_LOAD_EPHEMERAL, max), 1, max);
        for (int class = 1; class < PL_LOAD_CLASS_COUNT; class ++)
            assert_true(limit_of((enum pl_load_class) class, max) >=
                        limit_of((enum pl_load_class)(class - 1), max));
        assert_int_equal(limit_of(PL_LOAD_MODERATING, max), max);
    }
}

static void each_request_has_its_class(void **state)
{
    (void)state;
    static const struct {
        enum pl_method method;
        enum pl_load_class participants, moderators;
    } cases[] = {
        {PL_METHOD_CHANNEL_TYPING, PL_LOAD_EPHEMERAL, PL_LOAD_EPHEMERAL},
        {PL_METHOD_PRESENCE_LIST, PL_LOAD_EPHEMERAL, PL_LOAD_EPHEMERAL},
        {PL_METHOD_CHANNEL_HISTORY, PL_LOAD_READING, PL_LOAD_MODERATING},
        {PL_METHOD_MESSAGE_SEARCH, PL_LOAD_READING, PL_LOAD_MODERATING},
        {PL_METHOD_POLL_SHOW, PL_LOAD_READING, PL_LOAD_MODERATING},
        {PL_METHOD_READ_MARK, PL_LOAD_READING, PL_LOAD_MODERATING},
        {PL_METHOD_SESSION_OPEN, PL_LOAD_ARRIVING, PL_LOAD_MODERATING},
        {PL_METHOD_INVITE_CLAIM, PL_LOAD_ARRIVING, PL_LOAD_MODERATING},
        {PL_METHOD_CHANNEL_SUBSCRIBE, PL_LOAD_ARRIVING, PL_LOAD_MODERATING},
        {PL_METHOD_MESSAGE_POST, PL_LOAD_WRITING, PL_LOAD_MODERATING},
        {PL_METHOD_POLL_VOTE, PL_LOAD_WRITING, PL_LOAD_MODERATING},
        {PL_METHOD_FLOOR_REQUEST, PL_LOAD_WRITING, PL_LOAD_MODERATING},
        {PL_METHOD_PARTICIPANT_MUTE, PL_LOAD_WRITING, PL_LOAD_MODERATING},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++) {
        assert_int_equal(pl_load_class_of(cases[i].method, false), cases[i].participants);
        assert_int_equal(pl_load_class_of(cases[i].method, true), cases[i].moderators);
    }
    for (int role = 0; role < PL_ROLE_COUNT; role++)
        assert_int_equal(pl_load_moderates((enum pl_role)role),
                         role == PL_ROLE_MODERATOR || role == PL_ROLE_ADMIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_put_off_comes_in_a_stated_order),
        cmocka_unit_test(each_request_has_its_class),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
