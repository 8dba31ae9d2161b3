// SPDX-License-Identifier: MIT
/*
 * Reads off the loop: answers come on the loop, a full queue says so, and a client that leaves gets
 * nothing more. The reads themselves are played here and can be held at a gate.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <time.h>

#include "core/history.h"
#include "core/search.h"
#include "seq/readpool.h"

enum { WAIT_S_MAX = 20 };

struct pl_reader {
    int unused;
};

static sem_t entered;
static sem_t gate;
static _Atomic bool is_gated;
static _Atomic bool is_search_gated;
static _Atomic int readers;

static void take(sem_t *sem)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += WAIT_S_MAX;
    assert_int_equal(sem_timedwait(sem, &until), 0);
}

static void pass(void)
{
    sem_post(&entered);
    if (is_gated)
        take(&gate);
}

int pl_history_open(const char *database, struct pl_reader **ret_reader)
{
    if (strcmp(database, "missing") == 0 && readers == 1)
        return -ENOENT;
    readers++;
    *ret_reader = pl_alloc(sizeof(**ret_reader));
    return 0;
}

void pl_history_close(struct pl_reader *reader)
{
    readers -= reader != NULL;
    free(reader);
}

void pl_history_answer(struct pl_reader *reader, struct pl_str params,
                       const struct pl_viewer *viewer, const struct pl_limits *limits,
                       struct pl_arena *arena, struct pl_reply *ret_reply)
{
    (void)reader;
    pass();
    ret_reply->result =
        pl_arena_printf(arena, PL_STR_FMT " %lld %lld", PL_STR_ARG(params),
                        (long long)viewer->participant, (long long)limits->history_page);
}

struct pl_search {
    char path[16];
};

struct pl_search *pl_finder_new(const char *path)
{
    struct pl_search *search = pl_alloc(sizeof(*search));
    (void)snprintf(search->path, sizeof(search->path), "%s", path);
    return search;
}

void pl_finder_free(struct pl_search *search)
{
    free(search);
}

void pl_search_answer(struct pl_reader *reader, struct pl_search *search, struct pl_str params,
                      const struct pl_viewer *viewer, struct pl_arena *arena,
                      struct pl_reply *ret_reply)
{
    (void)reader;
    (void)params;
    if (is_search_gated) {
        sem_post(&entered);
        take(&gate);
    }
    assert_int_equal(viewer->participant, 12);
    assert_int_equal(viewer->channel_rights[1], PL_RIGHT_READ);
    ret_reply->result = pl_arena_printf(arena, "found by %s", search->path);
}

int pl_history_follow(struct pl_reader *reader, const struct pl_follow *what,
                      struct pl_arena *arena, struct pl_event_out **ret_events, size_t *ret_count)
{
    (void)reader;
    pass();
    if (what->after < 0)
        return -EIO;
    *ret_events = pl_arena_alloc_array(arena, what->limit, sizeof(**ret_events));
    for (size_t i = 0; i < what->limit; i++)
        (*ret_events)[i] = (struct pl_event_out){.channel = what->channel,
                                                 .seq = what->after + 1 + (int64_t)i,
                                                 .json = what->channel_id};
    *ret_count = what->limit;
    return 0;
}

struct fixture {
    uv_loop_t loop;
    uv_timer_t alarm;
    struct pl_readpool *pool;
    struct pl_readpool_client *client;
    size_t wanted; // the loop stops after so many answers
    size_t got;
    pthread_t loop_thread;
    char last[64];
    int error;
    int64_t first_seq;
    size_t count;
};

static const struct pl_limits limits = {.history_page = 55};

static void on_alarm(uv_timer_t *timer)
{
    (void)timer;
    fail_msg("no answer in time");
}

static void set_up(struct fixture *fixture, unsigned threads, size_t queue_max)
{
    memset(fixture, 0, sizeof(*fixture));
    sem_init(&entered, 0, 0);
    sem_init(&gate, 0, 0);
    is_gated = false;
    assert_int_equal(uv_loop_init(&fixture->loop), 0);
    uv_timer_init(&fixture->loop, &fixture->alarm);
    uv_timer_start(&fixture->alarm, on_alarm, WAIT_S_MAX * 1000, 0);
    struct pl_readpool_config config = {"there", "index", &limits, threads, queue_max};
    assert_int_equal(pl_readpool_new(&config, &fixture->pool), 0);
    assert_int_equal(readers, threads + 1); // which searches
    assert_int_equal(pl_readpool_client_new(fixture->pool, &fixture->loop, &fixture->client), 0);
    fixture->loop_thread = pthread_self();
}

static void tear_down(struct fixture *fixture)
{
    if (fixture->client)
        pl_readpool_client_free(fixture->client);
    pl_readpool_free(fixture->pool);
    assert_int_equal(readers, 0);
    uv_close((uv_handle_t *)&fixture->alarm, NULL);
    uv_run(&fixture->loop, UV_RUN_DEFAULT);
    assert_int_equal(uv_loop_close(&fixture->loop), 0);
    sem_destroy(&entered);
    sem_destroy(&gate);
}

static void answered(struct fixture *fixture)
{
    assert_true(pthread_equal(pthread_self(), fixture->loop_thread));
    if (++fixture->got == fixture->wanted)
        uv_stop(&fixture->loop);
}

static void on_reply(void *arg, const struct pl_reply *reply)
{
    struct fixture *fixture = arg;
    assert_true(reply->result.len < sizeof(fixture->last));
    memcpy(fixture->last, reply->result.ptr, reply->result.len + 1);
    answered(fixture);
}

static void on_events(void *arg, int error, const struct pl_event_out *events, size_t count)
{
    struct fixture *fixture = arg;
    fixture->error = error;
    fixture->count = count;
    fixture->first_seq = count > 0 ? events[0].seq : 0;
    if (count > 0)
        assert_true(pl_str_equal(events[0].json, PL_STR("lobby")));
    answered(fixture);
}

static void run_until(struct fixture *fixture, size_t wanted)
{
    fixture->wanted = wanted;
    if (fixture->got < wanted)
        uv_run(&fixture->loop, UV_RUN_DEFAULT);
    assert_int_equal(fixture->got, wanted);
}

static int ask_for(struct fixture *fixture, enum pl_method method)
{
    char params[] = "{\"a\":1}"; // gone after the call
    uint8_t rights[] = {0, PL_RIGHT_READ};
    struct pl_viewer viewer = {12, rights, sizeof(rights), false};
    int result = pl_readpool_answer(fixture->client, method, pl_str_from(params), &viewer, false,
                                    on_reply, fixture);
    memset(params, '#', sizeof(params));
    memset(rights, '#', sizeof(rights));
    return result;
}

static int ask(struct fixture *fixture)
{
    return ask_for(fixture, PL_METHOD_CHANNEL_HISTORY);
}

static void answers_come_on_the_loop(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 2, 8);
    assert_int_equal(ask(&fixture), 0);
    run_until(&fixture, 1);
    assert_string_equal(fixture.last, "{\"a\":1} 12 55");
    struct pl_follow what = {PL_STR("lobby"), 3, 70, 5, false};
    assert_int_equal(pl_readpool_follow(fixture.client, &what, on_events, &fixture), 0);
    run_until(&fixture, 2);
    assert_int_equal(fixture.error, 0);
    assert_int_equal(fixture.count, 5);
    assert_int_equal(fixture.first_seq, 71);
    what.after = -1;
    assert_int_equal(pl_readpool_follow(fixture.client, &what, on_events, &fixture), 0);
    run_until(&fixture, 3);
    assert_int_equal(fixture.error, -EIO);
    assert_int_equal(fixture.count, 0);
    assert_int_equal(ask_for(&fixture, PL_METHOD_MESSAGE_SEARCH), 0);
    run_until(&fixture, 4);
    assert_string_equal(fixture.last, "found by index");
    tear_down(&fixture);
}

static void a_full_queue_says_so(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 1, 2);
    is_gated = true;
    assert_int_equal(ask(&fixture), 0);
    take(&entered);
    assert_int_equal(ask(&fixture), 0);
    assert_int_equal(ask(&fixture), 0);
    assert_int_equal(ask(&fixture), -EAGAIN);
    is_gated = false;
    sem_post(&gate);
    run_until(&fixture, 3);
    tear_down(&fixture);
}

static void a_search_delays_no_page(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 1, 8);
    is_search_gated = true;
    for (int i = 0; i < 3; i++)
        assert_int_equal(ask_for(&fixture, PL_METHOD_MESSAGE_SEARCH), 0);
    take(&entered);
    assert_int_equal(ask(&fixture), 0);
    run_until(&fixture, 1);
    assert_string_equal(fixture.last, "{\"a\":1} 12 55");
    is_search_gated = false;
    sem_post(&gate);
    run_until(&fixture, 4);
    tear_down(&fixture);
}

static void a_client_that_leaves_gets_nothing_more(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 1, 8);
    is_gated = true;
    for (int i = 0; i < 3; i++)
        assert_int_equal(ask(&fixture), 0);
    take(&entered); // one is being read, two wait
    pl_readpool_client_free(fixture.client);
    fixture.client = NULL;
    is_gated = false;
    sem_post(&gate);
    tear_down(&fixture);
    assert_int_equal(fixture.got, 0);
}

static void answers_on_the_list_are_dropped_too(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 1, 8);
    for (int i = 0; i < 3; i++)
        assert_int_equal(ask(&fixture), 0);
    for (int i = 0; i < 3; i++)
        take(&entered);
    tear_down(&fixture); // without a turn of the loop before
    assert_int_equal(fixture.got, 0);
}

static void a_reader_that_does_not_open_leaves_nothing_behind(void **state)
{
    (void)state;
    struct pl_readpool *pool = NULL;
    struct pl_readpool_config config = {"missing", "index", &limits, 3, 8};
    assert_int_equal(pl_readpool_new(&config, &pool), -ENOENT);
    assert_null(pool);
    assert_int_equal(readers, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_come_on_the_loop),
        cmocka_unit_test(a_full_queue_says_so),
        cmocka_unit_test(a_search_delays_no_page),
        cmocka_unit_test(a_client_that_leaves_gets_nothing_more),
        cmocka_unit_test(answers_on_the_list_are_dropped_too),
        cmocka_unit_test(a_reader_that_does_not_open_leaves_nothing_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
