// SPDX-License-Identifier: MIT
#include "harness.h"

static struct pl_message_post_result posted(void)
{
    struct pl_message_post_result result;
    world_result(&world, &result);
    return result;
}

static void gives_each_channel_its_own_seqs(void **state)
{
    (void)state;
    assert_int_equal(world_post(&world, "d1", "climate", "a", "one"), 1);
    assert_int_equal(world_post(&world, "d2", "climate", "a", "two"), 2);
    assert_int_equal(world_post(&world, "d1", "lobby", "b", "three"), 1);
    assert_int_equal(world.last->event_count, 1);
    assert_int_equal(world.last->events[0].channel, 2);
    assert_int_equal(world.last->events[0].seq, 1);
    assert_true(event_has(0, "\"method\":\"channel.event\""));
    assert_true(event_has(0, "\"id\":\"lobby/1\""));
    assert_true(event_has(0, "\"text\":\"three\""));
    assert_true(event_has(0, "\"delegation\":\"jakarta\""));
    assert_int_equal(pl_core_channel(world.core, 0).last_seq, 2);
}

static void answers_a_retry_with_the_first_answer(void **state)
{
    (void)state;
    const char *post = "{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"hello\"}";
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST, "%s", post);
    struct pl_message_post_result first = posted();
    world.now_ms += 60000;
    world_restart(&world);
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MUTE,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"duration_s\":600,"
               "\"reason\":\"off topic\"}");
    assert_ok(&world);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST, "%s", post);
    struct pl_message_post_result again = posted();
    assert_int_equal(first.seq, again.seq);
    assert_int_equal(first.at_ms, again.at_ms);
    assert_int_equal(world.last->event_count, 0);
    // The same words of somebody else are another message.
    world_send(&world, "d2", PL_METHOD_MESSAGE_POST, "%s", post);
    assert_int_equal(posted().seq, 3);
}

static void refuses_a_client_id_with_other_content(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "x", "hello");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"bye\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"lobby\",\"client_id\":\"x\",\"text\":\"hello\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"hello\","
               "\"kind\":\"question\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_int_equal(pl_core_channel(world.core, 0).last_seq, 1);
}

static void knows_retries_within_one_batch(void **state)
{
    (void)state;
    struct pl_str params = PL_STR("{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"a\"}");
    struct pl_entry entries[3];
    for (size_t i = 0; i < 3; i++)
        entries[i] = world_entry(&world, "d1", PL_METHOD_MESSAGE_POST, params);
    const struct pl_outcomes *outcomes = world_apply(&world, entries, 3);
    assert_int_equal(outcomes->reply_count, 3);
    assert_int_equal(outcomes->event_count, 1);
    for (size_t i = 1; i < 3; i++)
        assert_true(pl_str_equal(outcomes->replies[0].result, outcomes->replies[i].result));
}

static void lets_each_role_post_where_it_may(void **state)
{
    (void)state;
    const struct {
        const char *who;
        bool climate, announcements;
    } rows[] = {
        {"d1", true, false}, {"h1", true, false}, {"o1", false, false}, {"e1", true, false},
        {"m1", true, true},  {"a1", true, true},  {"b1", true, false},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(rows); i++) {
        world_send(&world, rows[i].who, PL_METHOD_MESSAGE_POST,
                   "{\"channel\":\"climate\",\"client_id\":\"c\",\"text\":\"t\"}");
        assert_true(rows[i].climate != world.last->replies[0].is_refused);
        world_send(&world, rows[i].who, PL_METHOD_MESSAGE_POST,
                   "{\"channel\":\"announcements\",\"client_id\":\"d\",\"text\":\"t\"}");
        if (rows[i].announcements)
            assert_ok(&world);
        else
            assert_refused(&world, PL_REASON_FORBIDDEN);
    }
}

static void refuses_unknown_channels_and_strangers(void **state)
{
    (void)state;
    const char *post = "{\"channel\":\"nowhere\",\"client_id\":\"x\",\"text\":\"t\"}";
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST, "%s", post);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_string_equal(world.last->replies[0].refusal.path, "/params/channel");
    world_send(&world, NULL, PL_METHOD_MESSAGE_POST, "%s", post);
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    world_send(&world, "", PL_METHOD_MESSAGE_POST, "%s", post);
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
}

static void puts_answers_under_the_first_message(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "root");
    world_send(&world, "d2", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"b\",\"text\":\"r\",\"reply_to\":1}");
    assert_int_equal(posted().seq, 2);
    assert_true(event_has(0, "\"reply_to\":1"));
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"c\",\"text\":\"r\",\"reply_to\":2}");
    assert_int_equal(posted().seq, 3);
    assert_true(event_has(0, "\"reply_to\":1"));
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"d\",\"text\":\"r\",\"reply_to\":9}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_string_equal(world.last->replies[0].refusal.path, "/params/reply_to");
    // An event that is no message cannot be answered; a redacted message can.
    world_send(&world, "m1", PL_METHOD_CHANNEL_SLOW_MODE,
               "{\"channel\":\"climate\",\"seconds\":5}");
    world_send(&world, "m1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"d\",\"text\":\"r\",\"reply_to\":4}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    assert_ok(&world);
    world_send(&world, "m1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"d\",\"text\":\"r\",\"reply_to\":1}");
    assert_ok(&world);
}

static void slows_everyone_but_moderators(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "one");
    world_send(&world, "m1", PL_METHOD_CHANNEL_SLOW_MODE,
               "{\"channel\":\"climate\",\"seconds\":30}");
    world.now_ms += 10000;
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"b\",\"text\":\"two\"}");
    assert_refused(&world, PL_REASON_SLOW_MODE);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, 20000);
    world_post(&world, "d1", "lobby", "b2", "elsewhere");
    world_post(&world, "d2", "climate", "b", "someone else");
    world_post(&world, "m1", "climate", "b", "first");
    world_post(&world, "m1", "climate", "c", "second");
    world_post(&world, "b1", "climate", "b", "bot");
    world_send(&world, "b1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"c\",\"text\":\"bot\"}");
    assert_refused(&world, PL_REASON_SLOW_MODE);
    world.now_ms += 19999;
    world_restart(&world);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"b\",\"text\":\"two\"}");
    assert_refused(&world, PL_REASON_SLOW_MODE);
    world.now_ms += 1;
    world_post(&world, "d1", "climate", "b", "two");
}

static void never_lets_time_go_backwards(void **state)
{
    (void)state;
    struct pl_message_post_result result;
    world_post(&world, "d1", "climate", "a", "one");
    world_result(&world, &result);
    int64_t first_ms = result.at_ms;
    world.now_ms -= 3600000;
    world_post(&world, "d1", "climate", "b", "two");
    world_result(&world, &result);
    assert_int_equal(result.at_ms, first_ms);
    world_restart(&world);
    world_post(&world, "d1", "climate", "c", "three");
    world_result(&world, &result);
    assert_int_equal(result.at_ms, first_ms);
}

static void skips_a_position_it_has_applied(void **state)
{
    (void)state;
    struct pl_entry entry =
        world_entry(&world, "d1", PL_METHOD_MESSAGE_POST,
                    PL_STR("{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"a\"}"));
    world_apply(&world, &entry, 1);
    assert_int_equal(pl_core_position(world.core), world.position);
    world_restart(&world);
    assert_int_equal(pl_core_position(world.core), world.position);
    world.position--;
    const struct pl_outcomes *outcomes = world_apply(&world, &entry, 1);
    assert_int_equal(outcomes->reply_count, 0);
    assert_int_equal(outcomes->event_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(gives_each_channel_its_own_seqs),
        WORLD_TEST(answers_a_retry_with_the_first_answer),
        WORLD_TEST(refuses_a_client_id_with_other_content),
        WORLD_TEST(knows_retries_within_one_batch),
        WORLD_TEST(lets_each_role_post_where_it_may),
        WORLD_TEST(refuses_unknown_channels_and_strangers),
        WORLD_TEST(puts_answers_under_the_first_message),
        WORLD_TEST(slows_everyone_but_moderators),
        WORLD_TEST(never_lets_time_go_backwards),
        WORLD_TEST(skips_a_position_it_has_applied),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
