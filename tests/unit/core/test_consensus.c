// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#define ANSWER(who, round, what)                                                                   \
    world_send(&world, (who), PL_METHOD_CONSENSUS_ANSWER,                                          \
               "{\"consensus\":\"c1\",\"round\":%d,\"stance\":%s}", (round), (what))
#define CLOSE(who)                                                                                 \
    world_send(&world, (who), PL_METHOD_CONSENSUS_CLOSE,                                           \
               "{\"consensus\":\"c1\",\"statement\":\"Agreed.\"}")
#define REVISE(text)                                                                               \
    world_send(&world, "m1", PL_METHOD_CONSENSUS_REVISE, "{\"consensus\":\"c1\",\"text\":\"%s\"}", \
               (text))
#define SHOW(more)                                                                                 \
    world_send(&world, "o1", PL_METHOD_CONSENSUS_SHOW, "{\"channel\":\"climate\"%s}", (more))

static void open_call(void)
{
    world_send(&world, "m1", PL_METHOD_CONSENSUS_OPEN,
               "{\"channel\":\"climate\",\"text\":\"First text\"}");
    assert_true(result_has("\"consensus\":\"c1\""));
}

static void answers_for_the_delegation(void **state)
{
    (void)state;
    SHOW("");
    assert_true(result_has("{}"));
    open_call();
    world_send(&world, "m2", PL_METHOD_CONSENSUS_OPEN,
               "{\"channel\":\"climate\",\"text\":\"Another\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    ANSWER("d1", 1, "\"agree\"");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
    ANSWER("h1", 1, "\"reservation\"");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    ANSWER("h1", 1, "\"agree\",\"text\":\"but\"");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    ANSWER("h1", 1, "\"object\",\"text\":\"too early\"");
    assert_true(event_has(0, "\"delegation\":\"jakarta\"") && event_has(0, "too early"));
    ANSWER("h1", 1, "\"object\",\"text\":\"too early\"");
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    ANSWER("h1", 1, "\"live_with\"");
    assert_true(result_has("\"changed\":true") && !event_has(0, "text"));
    SHOW("");
    assert_true(result_has("\"live_with\":1") && result_has("\"object\":0"));
    CLOSE("m2");
    assert_true(result_has("\"reached\":true"));
    CLOSE("m1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ANSWER("h1", 1, "\"agree\"");
    assert_refused(&world, PL_REASON_CONFLICT);
}

static void begins_anew_with_each_text(void **state)
{
    (void)state;
    open_call();
    ANSWER("h1", 1, "\"object\",\"text\":\"not this way\"");
    REVISE("Second text");
    assert_true(result_has("\"round\":2") && event_has(0, "Second text"));
    ANSWER("h1", 1, "\"agree\""); // of words that no longer stand
    assert_refused(&world, PL_REASON_CONFLICT);
    SHOW("");
    assert_true(result_has("Second text") && result_has("\"answers\":[]") &&
                result_has("\"silent\":1"));
    SHOW(",\"round\":1");
    assert_true(result_has("First text") && result_has("not this way"));
    SHOW(",\"round\":3");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    ANSWER("h1", 2, "\"reservation\",\"text\":\"with funding\"");
    CLOSE("m1");
    assert_true(event_has(0, "\"reached\":true") && event_has(0, "with funding"));
    assert_false(event_has(0, "not this way"));
    SHOW(",\"consensus\":\"c1\"");
    assert_true(result_has("\"statement\":\"Agreed.\""));
    SHOW(",\"consensus\":\"c2\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void does_not_reach_it_against_an_objection_or_silence(void **state)
{
    (void)state;
    open_call();
    CLOSE("m1");
    assert_true(result_has("\"reached\":false"));
    world_send(&world, "m1", PL_METHOD_CONSENSUS_OPEN,
               "{\"channel\":\"climate\",\"text\":\"Second\"}");
    world_send(&world, "h1", PL_METHOD_CONSENSUS_ANSWER,
               "{\"consensus\":\"c2\",\"round\":1,\"stance\":\"object\",\"text\":\"no\"}");
    world_send(&world, "m1", PL_METHOD_CONSENSUS_CLOSE,
               "{\"consensus\":\"c2\",\"statement\":\"No agreement.\"}");
    assert_true(result_has("\"reached\":false"));
    assert_true(event_has(0, "\"stance\":\"object\""));
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{}");
    assert_true(result_has("\"action\":\"consensus.close\"") && !result_has("No agreement"));
}

static void bounds_the_rounds(void **state)
{
    (void)state;
    open_call();
    for (int i = 2; i <= 20; i++) {
        REVISE("Again");
        assert_ok(&world);
    }
    REVISE("Again");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
}

static void takes_the_last_of_head_and_substitute(void **state)
{
    (void)state;
    open_call();
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}");
    ANSWER("h1", 1, "\"agree\"");
    ANSWER("d1", 1, "\"object\",\"text\":\"no\"");
    SHOW("");
    assert_true(result_has("\"agree\":0") && result_has("\"object\":1"));
    assert_true(result_has("\"id\":\"d1\""));
}

static void lets_a_moderators_substitute_not_answer_over_a_head(void **state)
{
    (void)state;
    open_call();
    world_send(&world, "m1", PL_METHOD_POLL_SUBSTITUTE,
               "{\"delegation\":\"jakarta\",\"participant\":\"d1\"}");
    ANSWER("d1", 1, "\"live_with\"");
    assert_ok(&world);
    ANSWER("h1", 1, "\"object\",\"text\":\"no\"");
    assert_ok(&world);
    world_restart(&world);
    ANSWER("d1", 1, "\"agree\"");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_answered");
    SHOW("");
    assert_true(result_has("\"agree\":0") && result_has("\"object\":1"));
    REVISE("Another text");
    ANSWER("d1", 2, "\"agree\""); // the head has not answered this one
    assert_ok(&world);
}

static void keeps_texts_for_the_head(void **state)
{
    char what[64];
    (void)state;
    open_call();
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}");
    for (int i = 0; i < 5; i++) {
        (void)snprintf(what, sizeof what, "\"object\",\"text\":\"no %d\"", i);
        ANSWER("d1", 1, what);
        assert_ok(&world);
    }
    world_restart(&world);
    ANSWER("d1", 1, "\"object\",\"text\":\"once more\"");
    assert_refused_by(&world, PL_REASON_LIMIT_REACHED, "texts_kept");
    ANSWER("d1", 1, "\"object\"");
    assert_ok(&world);
    for (int i = 0; i < 5; i++) {
        (void)snprintf(what, sizeof what, "\"object\",\"text\":\"no, %d\"", i);
        ANSWER("h1", 1, what);
        assert_ok(&world);
    }
    ANSWER("h1", 1, "\"object\",\"text\":\"once more\"");
    assert_refused_by(&world, PL_REASON_LIMIT_REACHED, "texts");
    REVISE("Another text");
    ANSWER("d1", 2, "\"object\",\"text\":\"begins anew\"");
    assert_ok(&world);
}

static void takes_no_answer_in_a_closed_channel(void **state)
{
    (void)state;
    open_call();
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    ANSWER("h1", 1, "\"agree\"");
    assert_ok(&world);
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK,
               "{\"channel\":\"climate\",\"mode\":\"closed\"}");
    ANSWER("h1", 1, "\"object\",\"text\":\"too late\"");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(answers_for_the_delegation),
        WORLD_TEST(begins_anew_with_each_text),
        WORLD_TEST(does_not_reach_it_against_an_objection_or_silence),
        WORLD_TEST(bounds_the_rounds),
        WORLD_TEST(takes_the_last_of_head_and_substitute),
        WORLD_TEST(lets_a_moderators_substitute_not_answer_over_a_head),
        WORLD_TEST(keeps_texts_for_the_head),
        WORLD_TEST(takes_no_answer_in_a_closed_channel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
