// SPDX-License-Identifier: MIT
/*
 * The way to the core. The core is played here: it notes each call, and can be held at a gate, so
 * that what gathers meanwhile is known and nothing has to be timed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <time.h>

#include "seq/batch.h"
#include "seq/intake.h"
#include "seq/local.h"
#include "seq/pace.h"
#include "util/clock.h"
#include "util/random.h"

enum {
    CALLS_MAX = 64,
    TRACE_BYTES = 4096,
    WAIT_S_MAX = 20,
    AHEAD = 100
}; // connections from AHEAD on pass others

struct pl_core {
    uint64_t position;
    sem_t entered; // posted when a call begins
    sem_t gate;    // taken by each call while is_gated
    _Atomic bool is_gated;
    int64_t due_ms; // a command with params "due" sets it to the time it came, a tick takes it away
    int trouble;    // a command with params "full" brings it, the second tick takes it away
    size_t ticks;
    size_t batches[CALLS_MAX]; // entries of each pl_core_apply
    size_t batch_count;
    char trace[TRACE_BYTES]; // "C1.a " a command of connection 1 with params "a"; "Q" a query
};

static bool is_taken(sem_t *sem)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += WAIT_S_MAX;
    return sem_timedwait(sem, &until) == 0;
}

static void take(sem_t *sem)
{
    assert_true(is_taken(sem));
}

// What follows up to the fixture runs on the core thread, from where cmocka's assertions would jump
// into the other's stack.

static void note(struct pl_core *core, char kind, const struct pl_entry *entry)
{
    size_t len = strlen(core->trace);
    snprintf(core->trace + len, TRACE_BYTES - len, "%c%llu." PL_STR_FMT " ", kind,
             (unsigned long long)entry->origin.connection, PL_STR_ARG(entry->params));
}

static struct pl_outcomes *play(struct pl_core *core, char kind, const struct pl_entry *entries,
                                size_t count)
{
    sem_post(&core->entered);
    if (core->is_gated)
        PL_CHECK(is_taken(&core->gate));
    struct pl_outcomes *outcomes = pl_alloc(sizeof(*outcomes));
    atomic_init(&outcomes->refs, 1);
    pl_arena_init(&outcomes->arena);
    outcomes->replies = pl_arena_alloc_array(&outcomes->arena, count, sizeof(struct pl_reply));
    for (size_t i = 0; i < count; i++) {
        note(core, kind, &entries[i]);
        outcomes->replies[i].origin = entries[i].origin;
        outcomes->replies[i].origin.request_id =
            pl_arena_copy(&outcomes->arena, entries[i].origin.request_id);
    }
    outcomes->reply_count = count;
    return outcomes;
}

struct pl_outcomes *pl_core_apply(struct pl_core *core, uint64_t position,
                                  const struct pl_entry *entries, size_t count)
{
    PL_CHECK(position > core->position);
    core->position = position;
    PL_CHECK(core->batch_count < CALLS_MAX);
    core->batches[core->batch_count++] = count;
    bool is_tick = entries[0].method == PL_METHOD_CLOCK_TICK;
    if (pl_str_equal(entries[0].params, PL_STR("full")))
        core->trouble = -ENOSPC;
    else if (is_tick && ++core->ticks == 2)
        core->trouble = 0;
    if (is_tick)
        core->due_ms = INT64_MAX;
    else if (pl_str_equal(entries[0].params, PL_STR("due")))
        core->due_ms = pl_clock_wall_ms();
    return play(core, 'C', entries, count);
}

struct pl_outcomes *pl_core_query(struct pl_core *core, const struct pl_entry *entries,
                                  size_t count)
{
    return play(core, 'Q', entries, count);
}

uint64_t pl_core_position(const struct pl_core *core)
{
    return core->position;
}

int64_t pl_core_next_due_ms(const struct pl_core *core)
{
    return core->due_ms;
}

int pl_core_trouble(const struct pl_core *core)
{
    return core->trouble;
}

struct fixture {
    struct pl_core core;
    struct pl_sequencer *seq;
    struct pl_intake *intake;
    size_t replies;
    size_t refused;
    char ids[TRACE_BYTES];  // request ids, as they came back
    sem_t replied;          // posted for each
    char told[TRACE_BYTES]; // of the storage, after how many replies
};

static void on_outcomes(void *arg, struct pl_outcomes *outcomes)
{
    struct fixture *fixture = arg;
    for (size_t i = 0; i < outcomes->reply_count; i++) {
        const struct pl_reply *reply = &outcomes->replies[i];
        size_t len = strlen(fixture->ids);
        snprintf(fixture->ids + len, TRACE_BYTES - len, PL_STR_FMT " ",
                 PL_STR_ARG(reply->origin.request_id));
        fixture->replies++;
        fixture->refused += reply->is_refused;
        sem_post(&fixture->replied);
    }
    for (size_t i = 0; i < outcomes->notice_count; i++) {
        size_t len = strlen(fixture->told);
        PL_CHECK(outcomes->notices[i].audience == PL_AUDIENCE_EVERYONE);
        snprintf(fixture->told + len, TRACE_BYTES - len, "%zu" PL_STR_FMT " ", fixture->replies,
                 PL_STR_ARG(outcomes->notices[i].json));
        sem_post(&fixture->replied);
    }
}

static void set_up_paced(struct fixture *fixture, size_t queue_max, int64_t pace_us)
{
    memset(fixture, 0, sizeof(*fixture));
    assert_int_equal(pl_random_init(), 0);
    sem_init(&fixture->core.entered, 0, 0);
    sem_init(&fixture->core.gate, 0, 0);
    sem_init(&fixture->replied, 0, 0);
    fixture->core.position = 10;
    fixture->core.due_ms = INT64_MAX;
    fixture->seq = pl_sequencer_local_new(10);
    struct pl_intake_config config = {&fixture->core, fixture->seq, queue_max, pace_us};
    assert_int_equal(pl_intake_new(&config, &fixture->intake), 0);
    pl_intake_listen(fixture->intake, on_outcomes, fixture);
    assert_int_equal(pl_intake_start(fixture->intake), 0);
}

static void set_up(struct fixture *fixture, size_t queue_max)
{
    set_up_paced(fixture, queue_max, 0);
}

static void tear_down(struct fixture *fixture)
{
    pl_intake_free(fixture->intake);
    fixture->seq->ops->free(fixture->seq);
    sem_destroy(&fixture->core.entered);
    sem_destroy(&fixture->core.gate);
    sem_destroy(&fixture->replied);
}

static int submit(struct fixture *fixture, enum pl_method method, uint64_t connection,
                  const char *params)
{
    char text[32]; // gone after the call: submit has to copy
    char id[32];
    snprintf(text, sizeof(text), "%s", params);
    snprintf(id, sizeof(id), "%llu%s", (unsigned long long)connection, params);
    struct pl_entry entry = {.method = method, .params = pl_str_from(text)};
    entry.origin = (struct pl_origin){0, connection, pl_str_from(id)};
    int result = pl_intake_submit(fixture->intake, &entry, connection >= AHEAD);
    memset(text, '#', sizeof(text));
    memset(id, '#', sizeof(id));
    return result;
}

static int command(struct fixture *fixture, uint64_t connection, const char *params)
{
    return submit(fixture, PL_METHOD_MESSAGE_POST, connection, params);
}

static int query(struct fixture *fixture, uint64_t connection, const char *params)
{
    return submit(fixture, PL_METHOD_HELD_LIST, connection, params);
}

// Holds the core in a first command of connection 9, so that what follows gathers.
static void hold(struct fixture *fixture)
{
    fixture->core.is_gated = true;
    assert_int_equal(command(fixture, 9, "h"), 0);
    take(&fixture->core.entered);
}

static void let_go(struct fixture *fixture)
{
    fixture->core.is_gated = false;
    sem_post(&fixture->core.gate);
}

static void what_gathers_is_one_batch(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 100);
    hold(&fixture);
    for (uint64_t i = 1; i <= 40; i++)
        assert_int_equal(command(&fixture, i, "x"), 0);
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    assert_int_equal(fixture.core.batch_count, 2);
    assert_int_equal(fixture.core.batches[0], 1);
    assert_int_equal(fixture.core.batches[1], 40);
    assert_int_equal(fixture.replies, 41);
    assert_int_equal(fixture.core.position, 12);
    tear_down(&fixture);
}

static void queries_do_not_cut_a_batch_and_keep_their_connections_order(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 100);
    hold(&fixture);
    assert_int_equal(command(&fixture, 1, "a"), 0);
    assert_int_equal(query(&fixture, 2, "b"), 0);
    assert_int_equal(command(&fixture, 2, "c"), 0);
    assert_int_equal(query(&fixture, 1, "d"), 0);
    assert_int_equal(command(&fixture, 3, "e"), 0);
    assert_int_equal(query(&fixture, 1, "f"), 0);
    assert_int_equal(command(&fixture, 1, "g"), 0);
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.core.trace, "C9.h Q2.b C1.a C2.c C3.e Q1.d Q1.f C1.g ");
    assert_string_equal(fixture.ids, "9h 2b 1a 2c 3e 1d 1f 1g ");
    tear_down(&fixture);
}

static void a_full_queue_says_so(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 3);
    hold(&fixture);
    assert_int_equal(command(&fixture, 1, "a"), 0);
    assert_int_equal(command(&fixture, 2, "b"), 0);
    assert_int_equal(query(&fixture, 3, "c"), 0);
    assert_int_equal(command(&fixture, 4, "d"), -EAGAIN);
    assert_int_equal(query(&fixture, 4, "d"), -EAGAIN);
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.core.trace, "C9.h Q3.c C1.a C2.b ");
    tear_down(&fixture);
}

static void moderators_pass_the_others(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 8);
    hold(&fixture);
    assert_int_equal(command(&fixture, 1, "a"), 0);
    assert_int_equal(command(&fixture, AHEAD, "b"), 0);
    assert_int_equal(command(&fixture, 2, "c"), 0);
    assert_int_equal(command(&fixture, AHEAD, "d"), 0);
    assert_int_equal(pl_intake_waiting(fixture.intake), 5); // the one that holds the core, too
    assert_false(pl_intake_admits(fixture.intake, PL_LOAD_EPHEMERAL));
    assert_false(pl_intake_admits(fixture.intake, PL_LOAD_READING));
    assert_true(pl_intake_admits(fixture.intake, PL_LOAD_ARRIVING));
    assert_int_equal(command(&fixture, 1, "e"), 0);
    assert_false(pl_intake_admits(fixture.intake, PL_LOAD_ARRIVING));
    assert_true(pl_intake_admits(fixture.intake, PL_LOAD_WRITING));
    assert_int_equal(command(&fixture, 1, "f"), 0);
    assert_false(pl_intake_admits(fixture.intake, PL_LOAD_WRITING));
    assert_true(pl_intake_admits(fixture.intake, PL_LOAD_MODERATING));
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.core.trace, "C9.h C100.b C100.d C1.a C2.c C1.e C1.f ");
    assert_int_equal(pl_intake_waiting(fixture.intake), 0);
    tear_down(&fixture);
}

static void waiting_bytes_are_bounded(void **state)
{
    (void)state;
    enum { PARAMS = 8 * 1024 * 1024 };
    struct fixture fixture;
    set_up(&fixture, 100);
    hold(&fixture);
    char *large = pl_alloc(PARAMS);
    memset(large, ' ', PARAMS);
    struct pl_entry entry = {.method = PL_METHOD_MESSAGE_POST, .params = {large, PARAMS}};
    size_t taken = 0;
    int result = 0;
    while (!(result = pl_intake_submit(fixture.intake, &entry, false)))
        taken++;
    assert_int_equal(result, -EAGAIN);
    assert_int_equal(taken, PL_INTAKE_BYTES_MAX / PARAMS - 1);
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    // None of the batches is larger than a batch may be.
    size_t entries = 0;
    for (size_t i = 0; i < fixture.core.batch_count; i++) {
        assert_true(fixture.core.batches[i] * PARAMS < PL_BATCH_BYTES_MAX);
        entries += fixture.core.batches[i];
    }
    assert_int_equal(entries, taken + 1);
    free(large);
    tear_down(&fixture);
}

static void what_fits_no_batch_is_not_taken(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 100);
    char *large = pl_alloc(PL_BATCH_BYTES_MAX);
    struct pl_entry entry = {.method = PL_METHOD_MESSAGE_POST,
                             .params = {large, PL_BATCH_BYTES_MAX}};
    assert_int_equal(pl_intake_submit(fixture.intake, &entry, false), -E2BIG);
    free(large);
    tear_down(&fixture);
}

static void stop_finishes_what_waits_and_takes_no_more(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 2000);
    hold(&fixture); // else there are as many batches as the scheduler likes
    for (uint64_t i = 0; i < 1500; i++)
        assert_int_equal(command(&fixture, i + 1, ""), 0);
    let_go(&fixture);
    pl_intake_stop(fixture.intake);
    assert_int_equal(fixture.replies, 1501);
    assert_int_equal(fixture.core.batch_count, 4);
    assert_int_equal(fixture.core.batches[1], PL_BATCH_COMMANDS_MAX);
    assert_int_equal(fixture.core.batches[2], PL_BATCH_COMMANDS_MAX);
    assert_int_equal(fixture.core.batches[3], 1500 - 2 * PL_BATCH_COMMANDS_MAX);
    assert_int_equal(command(&fixture, 1, "late"), -ESHUTDOWN);
    pl_intake_stop(fixture.intake); // twice is fine
    tear_down(&fixture);
}

static int never(struct pl_sequencer *seq, uint64_t batch_id, struct pl_str bytes)
{
    (void)seq;
    (void)batch_id;
    (void)bytes;
    return -EAGAIN;
}

static void a_log_that_takes_nothing_refuses(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 100);
    struct pl_sequencer_ops ops = *fixture.seq->ops;
    const struct pl_sequencer_ops *before = fixture.seq->ops;
    ops.append = never;
    fixture.seq->ops = &ops; // the core thread reads it only after a push
    assert_int_equal(command(&fixture, 1, "a"), 0);
    pl_intake_stop(fixture.intake);
    assert_int_equal(fixture.core.batch_count, 0);
    assert_int_equal(fixture.refused, 1);
    assert_string_equal(fixture.ids, "1a ");
    fixture.seq->ops = before;
    tear_down(&fixture);
}

// Keeps the core busy until it would wait for more; a moderator sends the last of each round.
static void make_busy(struct fixture *fixture)
{
    int64_t until_us = pl_clock_monotonic_us() + 3 * PL_PACE_WINDOW_US / 2;
    while (pl_clock_monotonic_us() < until_us) {
        for (uint64_t i = 1; i < PL_PACE_ENTRIES; i++)
            assert_int_equal(command(fixture, i, ""), 0);
        assert_int_equal(submit(fixture, PL_METHOD_CHANNEL_LOCK, PL_PACE_ENTRIES, ""), 0);
        for (size_t i = 0; i < PL_PACE_ENTRIES; i++)
            take(&fixture->replied);
        fixture->core.batch_count = 0;
        fixture->core.trace[0] = fixture->ids[0] = '\0';
    }
}

static void a_moderator_waits_for_no_batch(void **state)
{
    (void)state;
    enum { LONGER_THAN_THE_TEST_US = 3 * WAIT_S_MAX * 1000 * 1000 };
    struct fixture fixture;
    set_up_paced(&fixture, 200, LONGER_THAN_THE_TEST_US);
    make_busy(&fixture);
    assert_int_equal(command(&fixture, 1, "a"), 0);
    assert_int_equal(submit(&fixture, PL_METHOD_CHANNEL_LOCK, 2, "b"), 0);
    take(&fixture.replied);
    take(&fixture.replied);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.ids, "1a 2b ");
    tear_down(&fixture);
}

static void the_clock_is_told_what_falls_due(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 8);
    assert_int_equal(command(&fixture, 1, "due"), 0);
    take(&fixture.replied);
    take(&fixture.replied); // nobody sent anything
    assert_int_equal(command(&fixture, 1, "a"), 0);
    take(&fixture.replied);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.core.trace, "C1.due C0.{} C1.a ");
    tear_down(&fixture);
}

// Nobody sends anything after the failure: the storage is tried again all the same.
static void everybody_hears_of_storage_that_fails_and_of_its_end(void **state)
{
    (void)state;
    struct fixture fixture;
    set_up(&fixture, 8);
    assert_int_equal(command(&fixture, 1, "full"), 0);
    for (int i = 0; i < 5; i++) // its reply, the notice, two ticks, the notice
        take(&fixture.replied);
    assert_int_equal(command(&fixture, 1, "a"), 0);
    take(&fixture.replied);
    pl_intake_stop(fixture.intake);
    assert_string_equal(fixture.core.trace, "C1.full C0.{} C0.{} C1.a ");
    assert_string_equal(
        fixture.told,
        "1{\"jsonrpc\":\"2.0\",\"method\":\"storage.changed\",\"params\":{\"read_only\":true}} "
        "3{\"jsonrpc\":\"2.0\",\"method\":\"storage.changed\",\"params\":{\"read_only\":false}} ");
    tear_down(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_gathers_is_one_batch),
        cmocka_unit_test(queries_do_not_cut_a_batch_and_keep_their_connections_order),
        cmocka_unit_test(a_full_queue_says_so),
        cmocka_unit_test(moderators_pass_the_others),
        cmocka_unit_test(waiting_bytes_are_bounded),
        cmocka_unit_test(what_fits_no_batch_is_not_taken),
        cmocka_unit_test(stop_finishes_what_waits_and_takes_no_more),
        cmocka_unit_test(a_log_that_takes_nothing_refuses),
        cmocka_unit_test(a_moderator_waits_for_no_batch),
        cmocka_unit_test(the_clock_is_told_what_falls_due),
        cmocka_unit_test(everybody_hears_of_storage_that_fails_and_of_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
