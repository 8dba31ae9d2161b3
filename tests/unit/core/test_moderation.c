// SPDX-License-Identifier: MIT
#include "harness.h"

#define POST(who, client_id)                                                                       \
    world_send(&world, (who), PL_METHOD_MESSAGE_POST,                                              \
               "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"t\"}", (client_id))
#define MUTE(who, whom, seconds)                                                                   \
    world_send(&world, (who), PL_METHOD_PARTICIPANT_MUTE,                                          \
               "{\"channel\":\"climate\",\"participant\":\"%s\",\"duration_s\":%d,"                \
               "\"reason\":\"calm down\"}",                                                        \
               (whom), (seconds))

static void mutes_for_a_time(void **state)
{
    (void)state;
    MUTE("m1", "d1", 60);
    assert_ok(&world);
    assert_true(event_has(0, "\"type\":\"participant.muted\""));
    POST("d1", "a");
    assert_refused(&world, PL_REASON_MUTED);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, 60000);
    world_post(&world, "d1", "lobby", "l", "elsewhere");
    world_send(&world, "d1", PL_METHOD_CHANNEL_TYPING, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_MUTED);
    POST("d2", "a");
    world_send(&world, "d1", PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":2,\"emoji\":\"x\",\"on\":true}");
    assert_refused(&world, PL_REASON_MUTED);
    world.now_ms += 59999;
    world_restart(&world);
    POST("d1", "a");
    assert_refused(&world, PL_REASON_MUTED);
    world.now_ms += 1;
    POST("d1", "a");
    assert_ok(&world);
}

// The operator in somebody's name: that person's rights, and a mark in the audit log.
static void the_operator_borrows_a_voice(void **state)
{
    (void)state;
    static const struct {
        const char *who;
        enum pl_method method;
        const char *params;
        int refused; // -1: done
    } acts[] = {
        {"m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\",\"reason\":\"r\"}", -1},
        {"d1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}", PL_REASON_FORBIDDEN},
        {"d1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":1}", -1},
        {"a1", PL_METHOD_TOKEN_REVOKE, "{\"participant\":\"d1\"}", PL_REASON_METHOD_NOT_FOUND},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(acts); i++) {
        struct pl_entry entry =
            world_entry(&world, acts[i].who, acts[i].method, pl_str_from(acts[i].params));
        entry.speaker.is_operator = true;
        world_apply(&world, &entry, 1);
        if (acts[i].refused < 0)
            assert_ok(&world);
        else
            assert_refused(&world, (enum pl_reason)acts[i].refused);
    }
    world_send(&world, "a1", PL_METHOD_AUDIT_LIST, "{}");
    assert_true(result_has("\"action\":\"read.mark\",\"data\":{\"via\":\"operator\"}"));
    assert_true(
        result_has("\"data\":{\"via\":\"operator\",\"channel\":\"climate\",\"reason\":\"r\"}"));
    assert_true(result_has("\"number\":2"));
    assert_false(result_has("\"number\":3"));
}

static void a_new_mute_replaces_the_old(void **state)
{
    (void)state;
    MUTE("m1", "d1", 600);
    MUTE("m1", "d1", 10);
    world.now_ms += 10000;
    POST("d1", "a");
    assert_ok(&world);
}

static void unmutes_early_and_once(void **state)
{
    (void)state;
    const char *unmute = "{\"channel\":\"climate\",\"participant\":\"d1\"}";
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_UNMUTE, "%s", unmute);
    assert_true(result_has("\"changed\":false"));
    MUTE("m1", "d1", 600);
    world_send(&world, "m2", PL_METHOD_PARTICIPANT_UNMUTE, "%s", unmute);
    assert_true(result_has("\"changed\":true"));
    POST("d1", "a");
    assert_ok(&world);
    world_restart(&world);
    POST("d1", "b");
    assert_ok(&world);
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_UNMUTE,
               "{\"channel\":\"climate\",\"participant\":\"nobody\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void mutes_nobody_who_moderates(void **state)
{
    (void)state;
    MUTE("m1", "m2", 60);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    MUTE("m1", "a1", 60);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    MUTE("a1", "a1", 60);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    MUTE("d1", "d2", 60);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    MUTE("m1", "nobody", 60);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_int_equal(pl_core_channel(world.core, 0).last_seq, 0);
}

static void locks_for_all_but_moderators(void **state)
{
    (void)state;
    POST("d1", "a");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK,
               "{\"channel\":\"climate\",\"reason\":\"lunch\"}");
    assert_true(event_has(0, "\"reason\":\"lunch\""));
    world_send(&world, "m2", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    POST("d1", "b");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, -1);
    world_send(&world, "o1", PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":1,\"emoji\":\"x\",\"on\":true}");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    POST("m1", "a");
    assert_ok(&world);
    world_send(&world, "d1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "a1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"changed\":true"));
    world_send(&world, "a1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"changed\":false"));
    POST("d1", "b");
    assert_ok(&world);
}

static void holds_until_a_moderator_decides(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    assert_int_equal(world.last->events[0].seq, 1);
    POST("d1", "a");
    assert_true(result_has("\"held\":true"));
    assert_true(result_has("\"held_id\":\"h1\""));
    assert_false(result_has("\"seq\""));
    assert_int_equal(world.last->event_count, 0);
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_MODERATORS);
    POST("d1", "a");
    assert_true(result_has("\"held_id\":\"h1\"") && !result_has("\"rejected\""));
    assert_int_equal(world.last->notice_count, 0);
    POST("m1", "a"); // moderators need no approval
    assert_true(result_has("\"seq\":2"));
    world_restart(&world);
    world_send(&world, "m2", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"total\":1"));
    world_send(&world, "d1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);

    world_send(&world, "m2", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_true(result_has("\"seq\":3"));
    assert_true(event_has(0, "\"approved_by\":\"m2\""));
    assert_true(event_has(0, "\"id\":\"d1\""));
    assert_int_equal(world.last->notice_count, 2);
    assert_int_equal(world.last->notices[1].participant, world_participant(&world, "d1"));
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "m1", PL_METHOD_HELD_REJECT, "{\"held_id\":\"h1\",\"reason\":\"x\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    POST("d1", "a");
    assert_true(result_has("\"held_id\":\"h1\"") && result_has("\"seq\":3"));
}

static void rejects_without_a_word_in_the_log(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    POST("d1", "a");
    world_send(&world, "m1", PL_METHOD_HELD_REJECT,
               "{\"held_id\":\"h1\",\"reason\":\"a sales pitch\"}");
    assert_ok(&world);
    assert_false(event_has(0, "sales pitch"));
    assert_true(notice_has(0, "sales pitch"));
    assert_true(notice_has(1, "sales pitch"));
    world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"total\":0"));
    POST("d1", "a"); // its author was away
    assert_true(result_has("\"held_id\":\"h1\"") && result_has("\"rejected\":true"));
    const char *unknown[] = {"h2", "h", "x1", "1", "h99999999999999999999"};
    for (size_t i = 0; i < PL_ARRAY_LEN(unknown); i++) {
        world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"%s\"}", unknown[i]);
        assert_refused(&world, PL_REASON_NOT_FOUND);
    }
}

static void counts_held_messages_for_slow_mode(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_SLOW_MODE,
               "{\"channel\":\"climate\",\"seconds\":60}");
    POST("d1", "a");
    assert_ok(&world);
    POST("d1", "b");
    assert_refused(&world, PL_REASON_SLOW_MODE);
    world.now_ms += 59000;
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    world.now_ms += 1000; // counts from when it was sent, not from when it was approved
    POST("d1", "b");
    assert_ok(&world);
}

static void pages_the_held_list(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    POST("d1", "a");
    POST("d1", "b");
    POST("d2", "c");
    struct pl_held_list_result result;
    world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\",\"limit\":2}");
    world_result(&world, &result);
    assert_int_equal(result.held_count, 2);
    assert_true(result.more);
    assert_int_equal(result.total, 3);
    world_send(&world, "m1", PL_METHOD_HELD_LIST,
               "{\"channel\":\"climate\",\"limit\":2,\"after\":\"h2\"}");
    world_result(&world, &result);
    assert_int_equal(result.held_count, 1);
    assert_false(result.more);
    assert_true(pl_str_equal(result.held[0].participant.id, PL_STR("d2")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(the_operator_borrows_a_voice),
        WORLD_TEST(mutes_for_a_time),
        WORLD_TEST(a_new_mute_replaces_the_old),
        WORLD_TEST(unmutes_early_and_once),
        WORLD_TEST(mutes_nobody_who_moderates),
        WORLD_TEST(locks_for_all_but_moderators),
        WORLD_TEST(holds_until_a_moderator_decides),
        WORLD_TEST(rejects_without_a_word_in_the_log),
        WORLD_TEST(counts_held_messages_for_slow_mode),
        WORLD_TEST(pages_the_held_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
