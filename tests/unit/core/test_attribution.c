// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#include "core/history.h"

#define SET(who, more)                                                                             \
    world_send(&world, (who), PL_METHOD_CHANNEL_SET_ATTRIBUTION, "{\"channel\":\"climate\",%s}",   \
               (more))
#define CHATHAM            "\"level\":\"chatham\""
#define CHATHAM_DELEGATION "\"level\":\"chatham\",\"show\":\"delegation\""
#define ON_RECORD          "\"level\":\"on_record\""
#define UNNAMED            "\"actor\":{\"id\":\"anonymous\",\"name\":\"\",\"role\":\"delegate\""
#define OF_JAKARTA         UNNAMED ",\"delegation\":\"jakarta\",\"bot\":false}"
#define OF_NOBODY          UNNAMED ",\"bot\":false}"
// The author in these tests is d1 of jakarta, whose name is like the id.
#define TELLS_WHO "\"d1\""

static int64_t post(const char *client_id)
{
    return world_post(&world, "d1", "climate", client_id, "frankly");
}

static void on_seq(const char *who, enum pl_method method, int64_t seq, const char *more)
{
    world_send(&world, who, method, "{\"channel\":\"climate\",\"seq\":%d%s}", (int)seq, more);
}

static bool history_has(const char *viewer, const char *text)
{
    struct pl_reader *reader = NULL;
    struct pl_reply reply;
    struct pl_viewer as = world_viewer(&world, viewer);
    PL_CHECK(pl_history_open(world.path, &reader) == 0);
    pl_history_answer(reader, PL_STR("{\"channel\":\"climate\",\"after\":0}"), &as, &world.limits,
                      &world.arena, &reply);
    pl_history_close(reader);
    return memmem(reply.result.ptr, reply.result.len, text, strlen(text)) != NULL;
}

static void is_set_by_moderators_and_shown_to_all(void **state)
{
    (void)state;
    SET("d1", CHATHAM);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    SET("m1", ON_RECORD ",\"show\":\"nobody\"");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    SET("m1", ON_RECORD);
    assert_true(result_has("\"changed\":false"));
    SET("m1", CHATHAM_DELEGATION ",\"reason\":\"the budget\"");
    assert_true(event_has(0, "\"data\":{\"level\":\"chatham\",\"show\":\"delegation\","
                             "\"reason\":\"the budget\"}"));
    SET("m2", CHATHAM_DELEGATION);
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    SET("m1", CHATHAM);
    assert_true(event_has(0, "\"data\":{\"level\":\"chatham\",\"show\":\"nobody\"}"));
    SET("m1", ON_RECORD);
    assert_true(event_has(0, "\"data\":{\"level\":\"on_record\"}"));
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{\"action\":\"channel.set_attribution\"}");
    struct pl_audit_list_result entries;
    world_result(&world, &entries);
    assert_int_equal(entries.entries_count, 3);
}

static void names_nobody_in_what_an_author_does(void **state)
{
    (void)state;
    SET("m1", CHATHAM_DELEGATION);
    int64_t seq = post("d1-a");
    assert_true(event_has(0, OF_JAKARTA) && event_has(0, "\"attribution\":\"chatham\""));
    assert_false(event_has(0, "d1"));
    assert_int_equal(post("d1-a"), seq); // a retry
    assert_int_equal(world.last->event_count, 0);
    on_seq("d2", PL_METHOD_MESSAGE_EDIT, seq, ",\"text\":\"mine\"");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    SET("m1", ON_RECORD);
    world_restart(&world);
    assert_int_equal(post("d1-a"), seq);
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, seq, ",\"text\":\"more frankly\"");
    assert_true(event_has(0, OF_JAKARTA) && !event_has(0, TELLS_WHO));
    assert_true(history_has("d1", "\"own\":true") && !history_has("d2", "\"own\":true"));
    on_seq("d1", PL_METHOD_MESSAGE_REDACT, seq, "");
    assert_true(event_has(0, OF_JAKARTA) && !event_has(0, TELLS_WHO));
    assert_false(history_has("m1", TELLS_WHO));
    post("d1-b");
    assert_true(event_has(0, TELLS_WHO) && !event_has(0, "attribution"));
}

static void tells_no_delegation_where_it_shall_not(void **state)
{
    (void)state;
    SET("m1", CHATHAM);
    int64_t seq = post("a");
    assert_true(event_has(0, OF_NOBODY) && !event_has(0, "jakarta"));
    SET("m1", CHATHAM_DELEGATION);
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, seq, ",\"text\":\"more frankly\"");
    assert_true(event_has(0, OF_NOBODY));
}

static void says_of_a_program_that_it_is_one(void **state)
{
    (void)state;
    SET("m1", CHATHAM_DELEGATION);
    world_post(&world, "b1", "climate", "x", "summary");
    assert_true(event_has(0, "\"actor\":{\"id\":\"anonymous\",\"name\":\"\",\"role\":\"bot\","
                             "\"bot\":true}"));
}

static void leaves_a_reaction_without_a_name(void **state)
{
    (void)state;
    int64_t named = post("a");
    SET("m1", CHATHAM_DELEGATION);
    int64_t unnamed = post("b");
    on_seq("d1", PL_METHOD_MESSAGE_REACT, named, ",\"emoji\":\"👍\",\"on\":true");
    assert_true(event_has(0, OF_NOBODY));
    SET("m1", ON_RECORD);
    on_seq("d1", PL_METHOD_MESSAGE_REACT, unnamed, ",\"emoji\":\"👍\",\"on\":true");
    assert_true(event_has(0, OF_NOBODY));
    on_seq("d1", PL_METHOD_MESSAGE_REACT, named, ",\"emoji\":\"👏\",\"on\":true");
    assert_true(event_has(0, TELLS_WHO));
    assert_true(history_has("d1", "\"mine\":true") && !history_has("d2", "\"mine\":true"));
}

static void tells_nobody_who_is_typing(void **state)
{
    (void)state;
    SET("m1", CHATHAM_DELEGATION);
    world_send(&world, "d1", PL_METHOD_CHANNEL_TYPING, "{\"channel\":\"climate\"}");
    assert_ok(&world);
    assert_int_equal(world.last->notice_count, 0);
}

static void keeps_what_a_held_message_was_sent_under(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    SET("m1", CHATHAM_DELEGATION);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"d1-a\",\"text\":\"frankly\"}");
    assert_true(notice_has(0, "\"anonymous\":true,\"attribution\":\"chatham\""));
    assert_true(notice_has(0, "\"delegation\":\"jakarta\"") && !notice_has(0, "d1"));
    SET("m1", ON_RECORD);
    world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_false(result_has("d1"));
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_true(event_has(0, OF_JAKARTA) && event_has(0, "\"attribution\":\"chatham\""));
    assert_false(event_has(0, TELLS_WHO));
}

static void tells_nobody_on_the_moderators_lists(void **state)
{
    (void)state;
    SET("m1", CHATHAM_DELEGATION);
    int64_t seq = post("d1-a");
    on_seq("d2", PL_METHOD_MESSAGE_REPORT, seq, ",\"category\":\"other\"");
    assert_false(notice_has(0, TELLS_WHO));
    world_send(&world, "m1", PL_METHOD_REPORT_LIST, "{}");
    assert_true(result_has("\"delegation\":\"jakarta\"") && !result_has(TELLS_WHO));
    on_seq("m1", PL_METHOD_MESSAGE_WITHHOLD, seq, ",\"reason\":\"looking at it\"");
    world_send(&world, "m1", PL_METHOD_WITHHELD_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"delegation\":\"jakarta\"") && !result_has(TELLS_WHO));
    on_seq("m1", PL_METHOD_MESSAGE_RESTORE, seq, "");
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MESSAGES, "{\"participant\":\"d1\"}");
    assert_true(result_has("\"messages\":[]"));
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_WITHHOLD,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"all\":true,\"reason\":\"r\"}");
    assert_true(result_has("\"count\":0"));
    assert_false(history_has("m1", TELLS_WHO));
}

static void counts_on_the_balance_board_what_is_told(void **state)
{
    (void)state;
    struct pl_floor_balance_result board;
    SET("m1", CHATHAM);
    post("a");
    SET("m1", CHATHAM_DELEGATION);
    post("b");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"q\",\"text\":\"why\","
               "\"kind\":\"question\"}");
    on_seq("m1", PL_METHOD_QUESTION_ANSWER, 5, "");
    world_send(&world, "m1", PL_METHOD_FLOOR_BALANCE, "{\"channel\":\"climate\"}");
    world_result(&world, &board);
    assert_int_equal(board.delegations[0].messages, 2);
    assert_int_equal(board.delegations[0].questions, 1);
    assert_int_equal(board.delegations[0].answered, 1);
}

static void is_unmasked_for_an_admin_alone(void **state)
{
    (void)state;
    int64_t named = post("a");
    SET("m1", CHATHAM);
    int64_t seq = post("b");
    on_seq("m1", PL_METHOD_MESSAGE_UNMASK, seq, ",\"reason\":\"a threat\"");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    on_seq("a1", PL_METHOD_MESSAGE_UNMASK, named, ",\"reason\":\"it has a name\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    on_seq("a1", PL_METHOD_MESSAGE_UNMASK, seq, ",\"reason\":\"a threat\"");
    assert_true(result_has("\"id\":\"d1\""));
    assert_int_equal(world.last->event_count + world.last->notice_count, 0);
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{\"action\":\"message.unmask\"}");
    assert_true(result_has("a threat") && !result_has(TELLS_WHO));
}

static void asks_without_even_a_delegation_who_wants_to(void **state)
{
    (void)state;
    SET("m1", CHATHAM_DELEGATION);
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS,
               "{\"channel\":\"climate\",\"on\":true}");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"q\",\"text\":\"why\","
               "\"kind\":\"question\",\"anonymous\":true}");
    assert_true(event_has(0, OF_NOBODY));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(is_set_by_moderators_and_shown_to_all),
        WORLD_TEST(names_nobody_in_what_an_author_does),
        WORLD_TEST(tells_no_delegation_where_it_shall_not),
        WORLD_TEST(says_of_a_program_that_it_is_one),
        WORLD_TEST(leaves_a_reaction_without_a_name),
        WORLD_TEST(tells_nobody_who_is_typing),
        WORLD_TEST(keeps_what_a_held_message_was_sent_under),
        WORLD_TEST(tells_nobody_on_the_moderators_lists),
        WORLD_TEST(counts_on_the_balance_board_what_is_told),
        WORLD_TEST(is_unmasked_for_an_admin_alone),
        WORLD_TEST(asks_without_even_a_delegation_who_wants_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
