// SPDX-License-Identifier: MIT
/*
 * What moderators set in a channel: locks, the agenda's times, budgets, shared waits.
 */
#include "harness.h"

#define CLIMATE "\"channel\":\"climate\""

static int posts;

static const struct pl_reply *post(const char *who)
{
    return world_send(&world, who, PL_METHOD_MESSAGE_POST,
                      "{" CLIMATE ",\"client_id\":\"c%d\",\"text\":\"t\"}", ++posts);
}

static void lock(const char *mode)
{
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{" CLIMATE ",\"mode\":\"%s\"}", mode);
    assert_ok(&world);
}

// A time of the first of August 2023, by minutes after the world's first second.
static void schedule(const char *name, int minutes)
{
    world_send(&world, "m1", PL_METHOD_CHANNEL_SCHEDULE,
               "{" CLIMATE ",\"%s\":\"2023-08-01T00:%02d:01.000Z\"}", name, 30 + minutes);
    assert_ok(&world);
}

static void the_mode_of_a_lock_says_who_speaks(void **state)
{
    (void)state;
    lock("read_only");
    post("d1");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    post("e1");
    assert_ok(&world);
    post("m1");
    assert_ok(&world);
    lock("closed");
    assert_true(result_has("\"changed\":true"));
    world_restart(&world);
    post("e1");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    post("a1");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    lock("read_only");
    post("m1");
    assert_ok(&world);
}

static void the_clock_closes_before_a_post_of_that_moment(void **state)
{
    (void)state;
    schedule("closes", 5);
    world.now_ms += 5 * 60000 - 1;
    post("d1");
    assert_ok(&world);
    world.now_ms += 1;
    post("d1");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "channel.locked") && event_has(0, "\"by_clock\":true"));
}

static void a_time_that_changes_nothing_is_over_too(void **state)
{
    (void)state;
    schedule("opens", 5);
    world_restart(&world);
    world.now_ms += 5 * 60000;
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 0);
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
    world_restart(&world);
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
}

static void the_agenda_keeps_the_order_of_its_times(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SCHEDULE,
               "{" CLIMATE ",\"opens\":\"2023-08-01T00:40:01.000Z\","
               "\"closes\":\"2023-08-01T00:35:01.000Z\"}");
    assert_ok(&world);
    world_send(&world, "m2", PL_METHOD_CHANNEL_SCHEDULE,
               "{\"channel\":\"lobby\",\"closes\":\"2023-08-01T00:35:01.000Z\"}");
    world.now_ms += 60 * 60000; // all at once, by a server that was off
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 3);
    assert_true(event_has(0, "channel.locked") && event_has(0, "climate"));
    assert_true(event_has(1, "channel.locked") && event_has(1, "lobby") && event_has(1, "\"m2\""));
    assert_true(event_has(2, "channel.unlocked") && event_has(2, "climate"));
}

static void a_window_refills_the_budget(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_BUDGET,
               "{" CLIMATE ",\"messages\":2,\"per\":\"delegation\",\"reserve_head\":1,"
               "\"window_s\":60}");
    world.now_ms += 90000; // in the second window
    post("d1");
    assert_ok(&world);
    assert_int_equal(world.last->notice_count, 2); // d1 and h1
    post("d1");
    assert_refused(&world, PL_REASON_BUDGET_SPENT);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, 30000);
    world_restart(&world);
    post("h1");
    assert_ok(&world);
    post("h1");
    assert_refused(&world, PL_REASON_BUDGET_SPENT);
    world.now_ms += 30000;
    post("h1");
    assert_ok(&world);
    post("d1"); // what is left is the head's
    assert_refused(&world, PL_REASON_BUDGET_SPENT);
}

static void a_refused_post_spends_nothing(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_BUDGET, "{" CLIMATE ",\"messages\":1}");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{" CLIMATE ",\"client_id\":\"x\",\"text\":\"t\",\"reply_to\":99}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    post("d1");
    assert_ok(&world);
    post("h1"); // each for themself
    assert_ok(&world);
    post("d1");
    assert_refused(&world, PL_REASON_BUDGET_SPENT);
}

static void members_of_a_delegation_wait_together(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SLOW_MODE,
               "{" CLIMATE ",\"seconds\":60,\"per\":\"delegation\"}");
    post("h1");
    assert_ok(&world);
    post("d1");
    assert_refused(&world, PL_REASON_SLOW_MODE);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, 60000);
    post("d2");
    assert_ok(&world);
    world.now_ms += 60000;
    post("d1");
    assert_ok(&world);
}

static void assert_closed(const char *channel, const char *client_id, bool is_closed)
{
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"%s\",\"client_id\":\"%s\",\"text\":\"t\"}", channel, client_id);
    if (is_closed)
        assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    else
        assert_ok(&world);
}

static void unlocking_all_opens_what_was_locked_with_all(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{" CLIMATE ",\"mode\":\"closed\"}");
    world_send(&world, "m1", PL_METHOD_SUMMIT_LOCK, "{\"reason\":\"lunch\"}");
    assert_ok(&world);
    world_restart(&world);
    world_send(&world, "m1", PL_METHOD_SUMMIT_UNLOCK, "{\"reason\":\"back\"}");
    assert_ok(&world);
    assert_closed("climate", "a", true);
    assert_closed("lobby", "a", false);
    // Who locks it otherwise meanwhile, or opens and locks it, has it locked.
    world_send(&world, "m1", PL_METHOD_CHANNEL_UNLOCK, "{" CLIMATE "}");
    world_send(&world, "m1", PL_METHOD_SUMMIT_LOCK, "{\"reason\":\"dinner\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{" CLIMATE ",\"mode\":\"closed\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"lobby\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"lobby\"}");
    world_send(&world, "m1", PL_METHOD_SUMMIT_UNLOCK, "{\"reason\":\"back\"}");
    assert_closed("climate", "b", true);
    assert_closed("lobby", "b", true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(the_mode_of_a_lock_says_who_speaks),
        WORLD_TEST(unlocking_all_opens_what_was_locked_with_all),
        WORLD_TEST(the_clock_closes_before_a_post_of_that_moment),
        WORLD_TEST(a_time_that_changes_nothing_is_over_too),
        WORLD_TEST(the_agenda_keeps_the_order_of_its_times),
        WORLD_TEST(a_window_refills_the_budget),
        WORLD_TEST(a_refused_post_spends_nothing),
        WORLD_TEST(members_of_a_delegation_wait_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
