// SPDX-License-Identifier: MIT
/*
 * The local sequencer: every batch once, with the next position, from where the core stands.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>

#include "seq/local.h"

struct heard {
    size_t count;
    uint64_t position;
    uint64_t batch_id;
    struct pl_str bytes;
};

static void on_deliver(void *arg, uint64_t position, uint64_t batch_id, struct pl_str bytes)
{
    struct heard *heard = arg;
    heard->count++;
    heard->position = position;
    heard->batch_id = batch_id;
    heard->bytes = bytes;
}

static uint64_t head_of(struct pl_sequencer *seq)
{
    uint64_t head = 0;
    assert_int_equal(seq->ops->head(seq, &head), 0);
    return head;
}

static void positions_follow_the_core(void **state)
{
    (void)state;
    struct heard heard = {0};
    struct pl_sequencer *seq = pl_sequencer_local_new(41);
    assert_int_equal(head_of(seq), 41);
    assert_int_equal(seq->ops->append(seq, 1, PL_STR("too early")), -EAGAIN);
    assert_int_equal(seq->ops->follow(seq, 40, on_deliver, &heard), -EINVAL);
    assert_int_equal(seq->ops->follow(seq, 41, on_deliver, &heard), 0);
    assert_int_equal(heard.count, 0);

    assert_int_equal(seq->ops->append(seq, 1, PL_STR("one")), 0);
    assert_int_equal(heard.count, 1);
    assert_int_equal(heard.position, 42);
    assert_int_equal(heard.batch_id, 1);
    assert_true(pl_str_equal(heard.bytes, PL_STR("one")));
    assert_int_equal(seq->ops->append(seq, 2, PL_STR("two")), 0);
    assert_int_equal(heard.position, 43);
    assert_int_equal(head_of(seq), 43);
    seq->ops->free(seq);
}

static void a_repeat_is_delivered_once(void **state)
{
    (void)state;
    struct heard heard = {0};
    struct pl_sequencer *seq = pl_sequencer_local_new(0);
    assert_int_equal(seq->ops->follow(seq, 0, on_deliver, &heard), 0);
    assert_int_equal(seq->ops->append(seq, 0, PL_STR("a")), 0);
    assert_int_equal(seq->ops->append(seq, 0, PL_STR("a")), 0);
    assert_int_equal(heard.count, 1);
    assert_int_equal(head_of(seq), 1);
    seq->ops->free(seq);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(positions_follow_the_core),
        cmocka_unit_test(a_repeat_is_delivered_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
