// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <pthread.h>

#include "util/queue.h"

enum { WRITERS = 4, ITEMS = 20000 };

static void *item(uintptr_t number)
{
    return (void *)number; // NOLINT(performance-no-int-to-ptr): only the number counts
}

static void keeps_order_and_bound(void **state)
{
    (void)state;
    struct pl_queue queue;
    void *items[8];
    bool was_empty = false;
    pl_queue_init(&queue, 3);
    assert_int_equal(pl_queue_push(&queue, item(1), &was_empty), 0);
    assert_true(was_empty);
    assert_int_equal(pl_queue_push(&queue, item(2), &was_empty), 0);
    assert_false(was_empty);
    assert_int_equal(pl_queue_push(&queue, item(3), NULL), 0);
    assert_int_equal(pl_queue_push(&queue, item(4), NULL), -EAGAIN);
    assert_int_equal(pl_queue_pop(&queue, items, 2), 2);
    assert_ptr_equal(items[0], item(1));
    assert_ptr_equal(items[1], item(2));
    assert_int_equal(pl_queue_push(&queue, item(5), &was_empty), 0);
    assert_false(was_empty);
    assert_int_equal(pl_queue_pop(&queue, items, 8), 2);
    assert_ptr_equal(items[0], item(3));
    assert_ptr_equal(items[1], item(5));
    assert_int_equal(pl_queue_pop(&queue, items, 8), 0);
    pl_queue_fini(&queue);
    pl_queue_fini(&queue);
}

static void what_is_pushed_ahead_is_taken_first(void **state)
{
    (void)state;
    struct pl_queue queue;
    void *items[8];
    pl_queue_init(&queue, 4);
    for (int round = 0; round < 5; round++) { // all around the rings
        assert_int_equal(pl_queue_push(&queue, item(1), NULL), 0);
        assert_int_equal(pl_queue_push_ahead(&queue, item(2), NULL), 0);
        assert_int_equal(pl_queue_push(&queue, item(3), NULL), 0);
        assert_int_equal(pl_queue_push_ahead(&queue, item(4), NULL), 0);
        assert_int_equal(pl_queue_push(&queue, item(5), NULL), -EAGAIN);
        assert_int_equal(pl_queue_push_ahead(&queue, item(5), NULL), -EAGAIN);
        assert_int_equal(pl_queue_pop(&queue, items, 3), 3);
        assert_ptr_equal(items[0], item(2));
        assert_ptr_equal(items[1], item(4));
        assert_ptr_equal(items[2], item(1));
        assert_int_equal(pl_queue_pop(&queue, items, 3), 1);
        assert_ptr_equal(items[0], item(3));
    }
    pl_queue_fini(&queue);
}

static void a_closed_queue_is_drained_and_takes_no_more(void **state)
{
    (void)state;
    struct pl_queue queue;
    void *items[8];
    pl_queue_init(&queue, 8);
    assert_int_equal(pl_queue_push(&queue, item(1), NULL), 0);
    pl_queue_close(&queue);
    assert_int_equal(pl_queue_push(&queue, item(2), NULL), -ESHUTDOWN);
    assert_int_equal(pl_queue_wait(&queue, items, 8), 1);
    assert_int_equal(pl_queue_wait(&queue, items, 8), 0);
    pl_queue_fini(&queue);
}

struct writer {
    struct pl_queue *queue;
    uintptr_t number;
};

static void *write_items(void *arg)
{
    const struct writer *writer = arg;
    for (uintptr_t i = 0; i < ITEMS; i++)
        while (pl_queue_push(writer->queue, item(writer->number * ITEMS + i), NULL) == -EAGAIN)
            continue;
    return NULL;
}

static void many_writers_lose_nothing_and_keep_their_order(void **state)
{
    (void)state;
    struct pl_queue queue;
    struct writer writers[WRITERS];
    pthread_t threads[WRITERS];
    uintptr_t next[WRITERS] = {0};
    size_t total = 0;
    pl_queue_init(&queue, 64);
    for (uintptr_t i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){&queue, i};
        assert_int_equal(pthread_create(&threads[i], NULL, write_items, &writers[i]), 0);
    }
    while (total < (size_t)WRITERS * ITEMS) {
        void *items[16];
        size_t count = pl_queue_wait(&queue, items, 16);
        assert_in_range(count, 1, 16);
        for (size_t i = 0; i < count; i++) {
            uintptr_t number = (uintptr_t)items[i];
            assert_int_equal(number % ITEMS, next[number / ITEMS]++);
        }
        total += count;
    }
    for (size_t i = 0; i < WRITERS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    void *rest[1];
    assert_int_equal(pl_queue_pop(&queue, rest, 1), 0);
    pl_queue_fini(&queue);
}

static void *close_queue(void *arg)
{
    pl_queue_close(arg);
    return NULL;
}

static void closing_wakes_a_waiting_reader(void **state)
{
    (void)state;
    struct pl_queue queue;
    pthread_t thread;
    void *items[1];
    pl_queue_init(&queue, 1);
    assert_int_equal(pthread_create(&thread, NULL, close_queue, &queue), 0);
    assert_int_equal(pl_queue_wait(&queue, items, 1), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    pl_queue_fini(&queue);
}

enum { NEVER_US = 600 * 1000 * 1000 };

static void *write_three(void *arg)
{
    for (uintptr_t i = 1; i <= 3; i++)
        assert_int_equal(pl_queue_push(arg, item(i), NULL), 0);
    return NULL;
}

static void *hurry_queue(void *arg)
{
    pl_queue_hurry(arg);
    return NULL;
}

static void a_lingering_reader_ends_when_it_has_enough(void **state)
{
    (void)state;
    struct pl_queue queue;
    pthread_t thread;
    void *items[8];
    pl_queue_init(&queue, 8);
    assert_int_equal(pthread_create(&thread, NULL, write_three, &queue), 0);
    pl_queue_linger(&queue, 3, NEVER_US);
    assert_int_equal(pl_queue_wait(&queue, items, 8), 3);
    assert_int_equal(pthread_join(thread, NULL), 0);
    pl_queue_linger(&queue, 3, 1); // or when its time is over
    assert_int_equal(pl_queue_pop(&queue, items, 8), 0);
    pl_queue_fini(&queue);
}

static void a_lingering_reader_ends_when_hurried_or_closed(void **state)
{
    (void)state;
    struct pl_queue queue;
    pthread_t thread;
    void *items[8];
    pl_queue_init(&queue, 8);
    void *(*const ends[])(void *) = {hurry_queue, close_queue};
    for (size_t i = 0; i < PL_ARRAY_LEN(ends); i++) {
        assert_int_equal(pl_queue_push(&queue, item(1), NULL), 0);
        assert_int_equal(pthread_create(&thread, NULL, ends[i], &queue), 0);
        pl_queue_linger(&queue, 2, NEVER_US);
        assert_int_equal(pthread_join(thread, NULL), 0);
        assert_int_equal(pl_queue_wait(&queue, items, 8), 1);
    }
    pl_queue_fini(&queue);
}

static void a_reader_waits_no_longer_than_it_wants(void **state)
{
    (void)state;
    struct pl_queue queue;
    pthread_t thread;
    void *items[8];
    pl_queue_init(&queue, 8);
    assert_int_equal(pl_queue_wait_for(&queue, items, 8, 1000), 0);
    assert_int_equal(pthread_create(&thread, NULL, write_three, &queue), 0);
    assert_true(pl_queue_wait_for(&queue, items, 8, NEVER_US) > 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    pl_queue_close(&queue);
    while (pl_queue_wait_for(&queue, items, 8, NEVER_US) > 0)
        continue;
    assert_int_equal(pl_queue_wait_for(&queue, items, 8, -1), -ESHUTDOWN);
    pl_queue_fini(&queue);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_order_and_bound),
        cmocka_unit_test(what_is_pushed_ahead_is_taken_first),
        cmocka_unit_test(a_closed_queue_is_drained_and_takes_no_more),
        cmocka_unit_test(many_writers_lose_nothing_and_keep_their_order),
        cmocka_unit_test(closing_wakes_a_waiting_reader),
        cmocka_unit_test(a_lingering_reader_ends_when_it_has_enough),
        cmocka_unit_test(a_lingering_reader_ends_when_hurried_or_closed),
        cmocka_unit_test(a_reader_waits_no_longer_than_it_wants),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
