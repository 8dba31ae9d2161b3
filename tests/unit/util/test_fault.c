// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>

#include "util/fault.h"

static void fails_at_the_call_that_was_asked_for(void **state)
{
    (void)state;
    assert_int_equal(pl_fault_set("store.commit:3:ENOSPC,store.read:2+:EIO"), 0);
    assert_int_equal(pl_fault("store.commit"), 0);
    assert_int_equal(pl_fault("store.commit"), 0);
    assert_int_equal(pl_fault("store.commit"), -ENOSPC);
    assert_int_equal(pl_fault("store.commit"), 0);
    assert_int_equal(pl_fault("store.read"), 0);
    assert_int_equal(pl_fault("store.read"), -EIO);
    assert_int_equal(pl_fault("store.read"), -EIO);
    assert_int_equal(pl_fault("unknown"), 0);
    assert_int_equal(pl_fault_set(""), 0);
    assert_int_equal(pl_fault("store.read"), 0);
}

static void refuses_a_list_that_makes_no_sense(void **state)
{
    (void)state;
    assert_int_equal(pl_fault_set("store.commit"), -EINVAL);
    assert_int_equal(pl_fault_set("store.commit:x:EIO"), -EINVAL);
    assert_int_equal(pl_fault_set("store.commit:0:EIO"), -EINVAL);
    assert_int_equal(pl_fault_set(":1:EIO"), -EINVAL);
    assert_int_equal(pl_fault_set("store.commit:1:EWHATEVER"), -EINVAL);
    assert_int_equal(pl_fault_set(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fails_at_the_call_that_was_asked_for),
        cmocka_unit_test(refuses_a_list_that_makes_no_sense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
