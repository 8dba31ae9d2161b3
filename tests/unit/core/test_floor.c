// SPDX-License-Identifier: MIT
#include "harness.h"

#include <stdio.h>

#include "core/state.h"

// A request in the channel climate; `more` is the rest of its params, with a comma in front.
#define DO(who, method, more)                                                                      \
    world_send(&world, (who), PL_METHOD_##method, "{\"channel\":\"climate\"%s}", (more))
#define CHAIR(method, more)                                                                        \
    do {                                                                                           \
        DO("m1", method, more);                                                                    \
        assert_ok(&world);                                                                         \
    } while (0)
#define ASK(who)          DO((who), FLOOR_REQUEST, "")
#define ASK_POINT(who)    DO((who), FLOOR_REQUEST, ",\"kind\":\"point_of_order\"")
#define ASK_QUESTION(who) DO((who), FLOOR_REQUEST, ",\"kind\":\"question\"")
#define AS_PERSON(id)     ",\"participant\":\"" id "\""

static struct pl_floor_show_result shown;

static void show(void)
{
    DO("o1", FLOOR_SHOW, "");
    world_result(&world, &shown);
}

// The people who wait, as in "h1 d2 d1".
static void assert_waiting(const char *expected)
{
    char found[512] = "";
    size_t len = 0;
    show();
    for (size_t i = 0; i < shown.waiting_count; i++)
        len += (size_t)snprintf(found + len, sizeof found - len, "%s" PL_STR_FMT, i ? " " : "",
                                PL_STR_ARG(shown.waiting[i].participant.id));
    assert_string_equal(found, expected);
}

static void assert_speaker(const char *id, enum pl_floor_entry_state state)
{
    show();
    assert_true((shown.has & PL_HAS_FLOOR_SHOW_RESULT_SPEAKER) != 0);
    assert_true(pl_str_equal(shown.speaker.participant.id, pl_str_from(id)));
    assert_int_equal(shown.speaker.state, state);
}

static void assert_nobody_speaks(void)
{
    show();
    assert_true((shown.has &
                 (PL_HAS_FLOOR_SHOW_RESULT_SPEAKER | PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED)) == 0);
}

static void is_off_at_first(void **state)
{
    (void)state;
    ASK("d1");
    assert_refused(&world, PL_REASON_LIST_CLOSED);
    DO("m1", FLOOR_OPEN, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("d1", FLOOR_SET, ",\"on\":true");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    show();
    assert_false(shown.settings.on);
    CHAIR(FLOOR_SET, "");
    assert_true(result_has("\"changed\":false"));
    CHAIR(FLOOR_SET, ",\"on\":true");
    assert_true(event_has(0, "\"on\":true") && event_has(0, "\"open\":true"));
    ASK("d1");
    assert_ok(&world);
    assert_true(result_has("\"entry\":{\"entry\":1,") && result_has("\"place\":1"));
    world_send(&world, "d1", PL_METHOD_FLOOR_REQUEST, "{\"channel\":\"lobby\"}");
    assert_refused(&world, PL_REASON_LIST_CLOSED);
}

static void puts_questions_before_points_of_order_before_statements(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK_POINT("d2");
    ASK_QUESTION("h1");
    ASK("e1");
    ASK_POINT("d1");
    assert_waiting("h1 d2 d1 d1 e1");
    ASK("d1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ASK_POINT("d1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ASK_QUESTION("d1");
    assert_true(result_has("\"place\":2"));
}

static void a_closed_list_takes_points_of_order(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    CHAIR(FLOOR_CLOSE, "");
    CHAIR(FLOOR_CLOSE, "");
    assert_true(result_has("\"changed\":false"));
    ASK("d1");
    assert_refused(&world, PL_REASON_LIST_CLOSED);
    ASK_QUESTION("d1");
    assert_refused(&world, PL_REASON_LIST_CLOSED);
    ASK_POINT("d1");
    assert_ok(&world);
    CHAIR(FLOOR_REQUEST, AS_PERSON("d2"));
    assert_true(event_has(0, "\"id\":\"m1\"") && event_has(0, "\"id\":\"d2\""));
    DO("d1", FLOOR_REQUEST, AS_PERSON("d2"));
    assert_refused(&world, PL_REASON_FORBIDDEN);
    CHAIR(FLOOR_OPEN, "");
    ASK("d1");
    assert_ok(&world);
}

static void heads_come_first_when_the_chair_says_so(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK("d2");
    ASK("h1");
    assert_waiting("d1 d2 h1");
    CHAIR(FLOOR_SET, ",\"order\":\"heads_first\"");
    assert_true(event_has(0, "\"order\":[3,1,2]"));
    assert_waiting("h1 d1 d2");
    world_restart(&world);
    assert_waiting("h1 d1 d2");
    ASK_POINT("e1");
    assert_waiting("e1 h1 d1 d2");
}

static void who_has_spoken_least_comes_first(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"order\":\"least_spoken\"");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    ASK("h1"); // of the same delegation, which has spoken nothing that counts yet
    ASK("d2");
    assert_waiting("h1 d2");
    world.now_ms += 5000;
    CHAIR(FLOOR_END, "");
    assert_true(event_has(0, "\"order\":[3,2]"));
    assert_waiting("d2 h1");
    CHAIR(FLOOR_START, "");
    world.now_ms += 6000;
    ASK("e1"); // alone: has an account of their own
    assert_waiting("e1 h1");
    CHAIR(FLOOR_PAUSE, "");
    ASK("d2");
    assert_waiting("e1 h1 d2");
}

static void seats_decide_when_the_chair_says_so(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"order\":\"seat\"");
    ASK("e1");
    ASK("d2");
    ASK("h1");
    ASK("d1");
    assert_waiting("h1 d1 d2 e1");
}

static void a_lot_is_drawn_in_public(void **state)
{
    (void)state;
    size_t jakarta_first = 0;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK("d2");
    for (size_t i = 0; i < 64; i++) {
        CHAIR(FLOOR_SET, ",\"order\":\"lot\"");
        assert_int_equal(world.last->event_count, 2);
        bool is_first = event_has(1, "\"delegations\":[\"jakarta\",\"manila\"]");
        assert_true(is_first || event_has(1, "\"delegations\":[\"manila\",\"jakarta\"]"));
        assert_true(event_has(1, is_first ? "\"order\":[1,2]" : "\"order\":[2,1]"));
        if (i % 16 == 0)
            world_restart(&world);
        assert_waiting(is_first ? "d1 d2" : "d2 d1");
        assert_int_equal(shown.drawn_count, 2);
        jakarta_first += is_first;
    }
    assert_in_range(jakarta_first, 16, 48); // the seeds of the test are fixed
}

static void who_was_moved_stays_there(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"order\":\"heads_first\"");
    ASK("d1");
    ASK("d2");
    ASK("e1");
    CHAIR(FLOOR_MOVE, ",\"entry\":3,\"before\":1,\"reason\":\"flight\"");
    assert_true(event_has(0, "\"order\":[3,1,2]") && event_has(0, "\"reason\":\"flight\""));
    ASK("h1"); // before the delegates, not before whom the chair put first
    assert_waiting("e1 h1 d1 d2");
    CHAIR(FLOOR_MOVE, ",\"entry\":1,\"before\":0,\"reason\":\"later\"");
    ASK_POINT("d2");
    world_restart(&world);
    assert_waiting("e1 d2 h1 d2 d1");
    CHAIR(FLOOR_SET, ",\"order\":\"first_come\"");
    assert_waiting("d2 d1 d2 e1 h1");
    DO("m1", FLOOR_MOVE, ",\"entry\":1,\"before\":1,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("m1", FLOOR_MOVE, ",\"entry\":9,\"before\":0,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    CHAIR(FLOOR_REMOVE, ",\"entry\":2,\"reason\":\"twice\"");
    DO("m1", FLOOR_MOVE, ",\"entry\":1,\"before\":2,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_waiting("d2 d1 e1 h1");
}

static void counts_what_was_spoken(void **state)
{
    (void)state;
    struct pl_floor_end_result end;
    CHAIR(FLOOR_SET, ",\"on\":true,\"turn_s\":60,\"budget_s\":100");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_int_equal(shown.speaker.ends_ms, world.now_ms + 60000);
    world.now_ms += 20000;
    CHAIR(FLOOR_PAUSE, "");
    assert_true(event_has(0, "\"left_ms\":80000"));
    CHAIR(FLOOR_PAUSE, "");
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    world.now_ms += 500000; // does not count
    CHAIR(FLOOR_RESUME, "");
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_int_equal(shown.speaker.ends_ms, world.now_ms + 40000);
    world.now_ms += 47000;
    CHAIR(FLOOR_END, "");
    world_result(&world, &end);
    assert_int_equal(end.overrun_ms, 7000);
    assert_int_equal(end.entry.spoken_ms, 67000);
    assert_true(event_has(0, "\"left_ms\":33000") && event_has(0, "\"turns\":1"));
    // The budget is the delegation's, and shorter now than a turn.
    ASK("h1");
    CHAIR(FLOOR_START, "");
    assert_true(event_has(0, "\"allowed_ms\":33000"));
    world.now_ms += 40000;
    CHAIR(FLOOR_END, "");
    assert_true(event_has(0, "\"left_ms\":0") && event_has(0, "\"overrun_ms\":7000"));
    // Points of order cost no budget.
    ASK_POINT("d1");
    CHAIR(FLOOR_START, "");
    assert_true(event_has(0, "\"allowed_ms\":60000"));
    world.now_ms += 5000;
    CHAIR(FLOOR_END, "");
    assert_true(event_has(0, "\"spoken_ms\":112000") && event_has(0, "\"charged_ms\":107000"));
}

static void added_time_lengthens_the_turn(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"turn_s\":60,\"budget_s\":100");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    CHAIR(FLOOR_ADD_TIME, ",\"delegation\":\"jakarta\",\"duration_s\":30,\"reason\":\"sound\"");
    assert_true(event_has(0, "\"allowed_ms\":90000") && event_has(0, "\"left_ms\":130000"));
    CHAIR(FLOOR_ADD_TIME, ",\"delegation\":\"manila\",\"duration_s\":30,\"reason\":\"sound\"");
    assert_false(event_has(0, "\"allowed_ms\""));
    CHAIR(FLOOR_ADD_TIME, ",\"participant\":\"e1\",\"duration_s\":5,\"reason\":\"sound\"");
    assert_true(event_has(0, "\"account\":{\"participant\":\"e1\""));
    world.now_ms += 100000;
    CHAIR(FLOOR_END, "");
    assert_true(event_has(0, "\"overrun_ms\":10000") && event_has(0, "\"left_ms\":30000"));
    DO("m1", FLOOR_ADD_TIME, ",\"delegation\":\"oslo\",\"duration_s\":5,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    show();
    assert_int_equal(shown.accounts_count, 3);
    assert_int_equal(shown.accounts[1].left_ms, 130000);
}

static void added_time_is_the_speakers_whom_a_question_interrupts(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"turn_s\":60");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    ASK_QUESTION("h1"); // of the same delegation
    CHAIR(FLOOR_START, "");
    CHAIR(FLOOR_ADD_TIME, ",\"delegation\":\"jakarta\",\"duration_s\":30,\"reason\":\"r\"");
    assert_true(event_has(0, "\"entry\":{\"entry\":1,") && event_has(0, "\"allowed_ms\":90000"));
    assert_true(result_has("\"entry\":{\"entry\":1,"));
    CHAIR(FLOOR_ADD_TIME, ",\"entry\":2,\"duration_s\":10,\"reason\":\"r\"");
    assert_true(event_has(0, "\"entry\":{\"entry\":2,") && event_has(0, "\"allowed_ms\":70000"));
    assert_true(event_has(0, "\"added_ms\":40000"));
    CHAIR(FLOOR_ADD_TIME, ",\"entry\":1,\"duration_s\":10,\"reason\":\"r\"");
    assert_true(event_has(0, "\"allowed_ms\":100000"));
    ASK("d2");
    DO("m1", FLOOR_ADD_TIME, ",\"entry\":3,\"duration_s\":10,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_CONFLICT); // waits
    DO("m1", FLOOR_ADD_TIME, ",\"entry\":4,\"duration_s\":10,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void no_limits_no_deadline(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"turn_s\":0");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    assert_false(event_has(0, "\"ends\"") || event_has(0, "\"allowed_ms\""));
    world.now_ms += 5000000;
    CHAIR(FLOOR_END, "");
    assert_true(event_has(0, "\"overrun_ms\":0") && !event_has(0, "\"left_ms\""));
}

static void one_speaker_ends_the_other(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK("d2");
    CHAIR(FLOOR_START, "");
    DO("m2", FLOOR_START, ",\"instead_of\":0");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("m2", FLOOR_START, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT);
    int64_t audited = world.core->audit_last;
    DO("m2", FLOOR_START, ",\"instead_of\":1");
    assert_int_equal(world.last->event_count, 2);
    assert_true(event_has(0, "\"floor.ended\"") && event_has(1, "\"floor.started\""));
    assert_int_equal(world.core->audit_last, audited + 1);
    assert_speaker("d2", PL_FLOOR_ENTRY_STATE_SPEAKING);
    DO("m2", FLOOR_START, "");
    assert_refused(&world, PL_REASON_CONFLICT); // nobody waits
    DO("m2", FLOOR_END, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT);
    CHAIR(FLOOR_END, "");
    DO("m2", FLOOR_END, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("m2", FLOOR_PAUSE, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_nobody_speaks();
}

static void the_next_asked_for_twice_is_meant_once(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK("d2");
    ASK("h1");
    CHAIR(FLOOR_START, "");
    world.now_ms += 1999;
    DO("m2", FLOOR_START, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_string_equal(world.last->replies[0].refusal.path, "/params/instead_of");
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    ASK_QUESTION("e1");
    DO("m2", FLOOR_START, ""); // ends nobody
    assert_ok(&world);
    DO("m1", FLOOR_START, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    CHAIR(FLOOR_END, "");
    world.now_ms += 1999;
    DO("m2", FLOOR_START, ""); // it crossed the end of the question
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    world.now_ms += 1;
    CHAIR(FLOOR_START, "");
    assert_speaker("d2", PL_FLOOR_ENTRY_STATE_SPEAKING);
    CHAIR(FLOOR_START, ",\"instead_of\":2"); // who says whom may do it at once
    assert_speaker("h1", PL_FLOOR_ENTRY_STATE_SPEAKING);
}

static void the_end_of_a_question_asked_for_twice_ends_nobody_else(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    world.now_ms += 10000;
    ASK_QUESTION("d2");
    CHAIR(FLOOR_START, "");
    world.now_ms += 10000;
    CHAIR(FLOOR_END, "");
    world.now_ms += 1999;
    world_restart(&world);
    DO("m2", FLOOR_END, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_string_equal(world.last->replies[0].refusal.path, "/params/entry");
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    CHAIR(FLOOR_PAUSE, ""); // also one who does not speak
    DO("m2", FLOOR_END, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    world.now_ms += 1;
    CHAIR(FLOOR_END, "");
    assert_nobody_speaks();

    ASK("d1");
    CHAIR(FLOOR_START, "");
    ASK_QUESTION("d2");
    CHAIR(FLOOR_START, "");
    CHAIR(FLOOR_END, "");
    CHAIR(FLOOR_END, ",\"entry\":3"); // who says whom may do it at once
    ASK("d1");
    CHAIR(FLOOR_START, "");
    CHAIR(FLOOR_END, ""); // a turn that was given is no returned one
    assert_nobody_speaks();
}

static void a_question_interrupts_and_the_speaker_goes_on(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"turn_s\":60");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    world.now_ms += 10000;
    ASK_QUESTION("d2");
    ASK_QUESTION("e1");
    CHAIR(FLOOR_START, "");
    assert_true(event_has(0, "\"floor.paused\"") && event_has(0, "\"interrupted\""));
    assert_speaker("d2", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_true(pl_str_equal(shown.interrupted.participant.id, PL_STR("d1")));
    world_restart(&world);
    world.now_ms += 30000;
    CHAIR(FLOOR_START, ""); // the next question to the same speaker
    assert_true(event_has(0, "\"floor.ended\"") && event_has(0, "\"id\":\"d2\""));
    assert_speaker("e1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_true(pl_str_equal(shown.interrupted.participant.id, PL_STR("d1")));
    CHAIR(FLOOR_END, "");
    assert_int_equal(world.last->event_count, 2);
    assert_true(event_has(1, "\"floor.resumed\"") && event_has(1, "\"spoken_ms\":10000"));
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_int_equal(shown.speaker.ends_ms, world.now_ms + 50000);
}

static void whom_the_chair_paused_stays_paused_after_a_question(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    CHAIR(FLOOR_PAUSE, "");
    ASK_QUESTION("d2");
    CHAIR(FLOOR_START, "");
    assert_int_equal(world.last->event_count, 1);
    world_restart(&world);
    CHAIR(FLOOR_END, "");
    assert_int_equal(world.last->event_count, 1);
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_PAUSED);
    CHAIR(FLOOR_RESUME, "");
    assert_speaker("d1", PL_FLOOR_ENTRY_STATE_SPEAKING);
}

static void a_statement_ends_question_and_speaker(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    ASK_QUESTION("d2");
    CHAIR(FLOOR_START, "");
    ASK("e1");
    world.now_ms += 2000;
    CHAIR(FLOOR_START, "");
    assert_int_equal(world.last->event_count, 3);
    assert_speaker("e1", PL_FLOOR_ENTRY_STATE_SPEAKING);
    assert_false((shown.has & PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED) != 0);
    CHAIR(FLOOR_SET, ",\"on\":false");
    assert_true(event_has(0, "\"floor.ended\"") && event_has(1, "\"order\":[]"));
    assert_nobody_speaks();
}

static void brings_a_speaker_back(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    ASK("d2");
    DO("m1", FLOOR_READD, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT);
    CHAIR(FLOOR_START, "");
    DO("m1", FLOOR_READD, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT);
    world.now_ms += 9000;
    CHAIR(FLOOR_END, "");
    ASK_POINT("e1");
    CHAIR(FLOOR_CLOSE, ""); // for new wishes; the chair has the last word
    CHAIR(FLOOR_READD, ",\"entry\":1");
    assert_waiting("e1 d1 d2");
    assert_int_equal(shown.waiting[1].spoken_ms, 0);
    assert_int_equal(shown.accounts[0].spoken_ms, 9000);
    DO("d1", FLOOR_WITHDRAW, "");
    DO("m1", FLOOR_READD, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT); // they do not want to
    DO("m1", FLOOR_READD, ",\"entry\":7");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void a_wish_is_withdrawn_until_it_has_the_floor(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    DO("d1", FLOOR_WITHDRAW, "");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    ASK("d1");
    ASK_POINT("d1");
    DO("d2", FLOOR_WITHDRAW, ",\"entry\":1");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    DO("d1", FLOOR_WITHDRAW, "");
    assert_true(event_has(0, "\"point_of_order\"") && event_has(0, "\"withdrawn\""));
    CHAIR(FLOOR_START, "");
    DO("d1", FLOOR_WITHDRAW, "");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("d1", FLOOR_WITHDRAW, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT);
    DO("d1", FLOOR_WITHDRAW, ",\"entry\":3");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static const struct pl_reply *post(const char *who, const char *client_id, const char *kind)
{
    return world_send(
        &world, who, PL_METHOD_MESSAGE_POST,
        "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"t\",\"kind\":\"%s\"}", client_id,
        kind);
}

static void only_the_speaker_posts_statements(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"controls_posting\":true");
    post("d2", "a", "statement");
    assert_ok(&world);
    ASK("d1");
    CHAIR(FLOOR_START, "");
    world_restart(&world);
    post("d2", "b", "statement");
    assert_refused(&world, PL_REASON_FLOOR_TAKEN);
    post("d2", "a", "statement"); // a retry is not a second message
    assert_ok(&world);
    post("d2", "c", "question");
    assert_ok(&world);
    post("m1", "a", "statement");
    assert_ok(&world);
    post("d1", "a", "statement");
    assert_ok(&world);
    ASK_QUESTION("d2");
    CHAIR(FLOOR_START, "");
    post("d2", "b", "statement");
    assert_ok(&world);
    post("d1", "b", "statement");
    assert_refused(&world, PL_REASON_FLOOR_TAKEN);
    CHAIR(FLOOR_END, "");
    post("d1", "b", "statement");
    assert_ok(&world);
    world_post(&world, "d2", "lobby", "l", "elsewhere");
    CHAIR(FLOOR_SET, ",\"controls_posting\":false");
    post("d2", "d", "statement");
    assert_ok(&world);
    CHAIR(FLOOR_SET, ",\"controls_posting\":true");
    world.now_ms += 2000;
    CHAIR(FLOOR_END, "");
    post("d2", "e", "statement");
    assert_ok(&world);
}

static void claim(const char *who, const char *named_by)
{
    world_send(&world, who, PL_METHOD_REPLY_CLAIM,
               "{\"channel\":\"climate\",\"named_by\":\"%s\",\"text\":\"not so\"}", named_by);
}

static void claim_to(const char *who, int seq)
{
    world_send(&world, who, PL_METHOD_REPLY_CLAIM,
               "{\"channel\":\"climate\",\"seq\":%d,\"text\":\"not so\"}", seq);
}

static void nobody_replies_to_themselves_nor_to_a_bot(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    post("h1", "a", "statement");
    post("b1", "a", "statement");
    claim("d1", "h1");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    claim("d1", "b1");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    claim_to("d1", 2);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    claim_to("d1", 3);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    claim_to("d2", 2);
    assert_ok(&world);
}

// What a refusal could tell is who wrote it.
static void a_claim_tells_nobody_who_wrote_without_a_name(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    CHAIR(CHANNEL_SET_ATTRIBUTION, ",\"level\":\"chatham\",\"show\":\"delegation\"");
    post("h1", "a", "statement");
    CHAIR(CHANNEL_SET_ATTRIBUTION, ",\"level\":\"chatham\",\"show\":\"nobody\"");
    post("h1", "b", "statement");
    post("b1", "a", "statement");
    claim_to("d1", 3);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    claim_to("d1", 5);
    assert_ok(&world);
    CHAIR(REPLY_REFUSE, ",\"reply\":1,\"reason\":\"r\"");
    claim_to("d1", 6);
    assert_ok(&world);
}

static void replies_are_claimed_granted_and_spoken_last(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    claim("d1", "d2");
    assert_true(event_has(0, "\"reply.claimed\"") && event_has(0, "\"state\":\"claimed\""));
    claim("h1", "d2");
    assert_refused(&world, PL_REASON_CONFLICT); // one at a time
    claim("e1", "d2");
    assert_refused(&world, PL_REASON_FORBIDDEN); // has no delegation
    int64_t audited = world.core->audit_last;
    CHAIR(REPLY_GRANT, ",\"reply\":1");
    assert_int_equal(world.core->audit_last, audited + 1);
    assert_true(result_has("\"number\":1"));
    DO("m2", REPLY_REFUSE, ",\"reply\":1,\"reason\":\"r\"");
    assert_refused(&world, PL_REASON_CONFLICT);
    claim("h1", "d2");
    CHAIR(REPLY_GRANT, ",\"reply\":2");
    claim("d1", "d2");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    claim("d2", "d1");
    CHAIR(REPLY_REFUSE, ",\"reply\":3,\"reason\":\"nobody named you\"");
    assert_true(event_has(0, "\"reason\":\"nobody named you\""));
    DO("m1", REPLY_GRANT, ",\"reply\":9");
    assert_refused(&world, PL_REASON_NOT_FOUND);

    ASK("e1");
    assert_waiting("e1 d1 h1");
    DO("m1", FLOOR_START, ",\"entry\":1");
    assert_refused(&world, PL_REASON_CONFLICT); // at the end of the item
    CHAIR(FLOOR_BEGIN_REPLIES, "");
    CHAIR(FLOOR_BEGIN_REPLIES, "");
    assert_true(result_has("\"changed\":false"));
    assert_waiting("d1 h1 e1");
    assert_false(shown.open);
    CHAIR(FLOOR_START, "");
    assert_true(event_has(0, "\"allowed_ms\":600000") && event_has(0, "\"reply\":1"));
    world.now_ms += 2000;
    CHAIR(FLOOR_START, "");
    assert_true(event_has(1, "\"allowed_ms\":300000"));
    show();
    assert_int_equal(shown.replies_count, 3);
}

static void a_new_item_gives_new_rights_of_reply(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true,\"replies_max\":1");
    claim("d1", "d2");
    CHAIR(REPLY_GRANT, ",\"reply\":1");
    claim("d1", "d2");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    CHAIR(FLOOR_OPEN, ",\"item\":\"Floods\"");
    assert_true(event_has(0, "\"item\":2,\"title\":\"Floods\""));
    claim("d1", "d2");
    assert_ok(&world);
    CHAIR(REPLY_GRANT, ",\"reply\":2");
    CHAIR(FLOOR_BEGIN_REPLIES, "");
    CHAIR(FLOOR_OPEN, "");
    assert_true(event_has(0, "\"item\":3") && !event_has(0, "\"title\""));
    show();
    assert_int_equal(shown.replies_count, 0);
    assert_true(shown.open);
}

static void no_item_ends_while_a_claim_is_undecided(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    claim("d1", "d2");
    DO("m1", FLOOR_OPEN, ",\"item\":\"Floods\"");
    assert_refused(&world, PL_REASON_CLAIMS_UNDECIDED);
    CHAIR(FLOOR_CLOSE, "");
    CHAIR(FLOOR_OPEN, ""); // the same item
    CHAIR(FLOOR_BEGIN_REPLIES, "");
    DO("m1", FLOOR_OPEN, "");
    assert_refused(&world, PL_REASON_CLAIMS_UNDECIDED);
    CHAIR(REPLY_REFUSE, ",\"reply\":1,\"reason\":\"r\"");
    CHAIR(FLOOR_OPEN, "");
    claim("d1", "d2");
    DO("m1", FLOOR_SET, ",\"on\":false");
    assert_refused(&world, PL_REASON_CLAIMS_UNDECIDED);
    CHAIR(REPLY_GRANT, ",\"reply\":2");
    CHAIR(FLOOR_SET, ",\"on\":false");
}

static void the_list_is_bounded(void **state)
{
    (void)state;
    char rows[16384] = "";
    size_t len = 0;
    for (int i = 0; i < 100; i++)
        len += (size_t)snprintf(
            rows + len, sizeof rows - len,
            "%s{\"row\":%d,\"id\":\"p%d\",\"name\":\"P %d\",\"role\":\"delegate\"}", i ? "," : "",
            i + 1, i, i);
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT, "{\"rows\":[%s],\"dry_run\":false}", rows);
    assert_ok(&world);
    CHAIR(FLOOR_SET, ",\"on\":true");
    for (int i = 0; i < 200; i++) {
        char who[8];
        snprintf(who, sizeof who, "p%d", i / 2);
        DO(who, FLOOR_REQUEST, i % 2 ? ",\"kind\":\"question\"" : "");
        assert_ok(&world);
    }
    ASK("d1");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    CHAIR(FLOOR_START, "");
    world_restart(&world);
    show();
    assert_int_equal(shown.waiting_count, 199);
    assert_int_equal(shown.waiting[99].entry, 1); // 100 questions, one of them has the floor
    ASK("d1");
    assert_ok(&world);
}

static void the_board_counts_who_was_heard(void **state)
{
    (void)state;
    struct pl_floor_balance_result board;
    DO("d1", FLOOR_BALANCE, "");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    post("d1", "a", "statement");
    post("h1", "a", "question");
    post("e1", "a", "statement"); // of no delegation
    CHAIR(FLOOR_SET, ",\"on\":true");
    ASK("d1");
    CHAIR(FLOOR_START, "");
    world.now_ms += 3000;
    CHAIR(FLOOR_END, "");
    DO("m1", FLOOR_BALANCE, "");
    world_result(&world, &board);
    assert_int_equal(board.delegations_count, 2);
    assert_int_equal(board.delegations[0].messages, 2);
    assert_int_equal(board.delegations[0].questions, 1);
    assert_int_equal(board.delegations[0].turns, 1);
    assert_int_equal(board.delegations[0].spoken_ms, 3000);
    assert_true(board.delegations[0].heard);
    assert_false(board.delegations[1].heard);
}

static void muted_people_ask_for_nothing(void **state)
{
    (void)state;
    CHAIR(FLOOR_SET, ",\"on\":true");
    CHAIR(PARTICIPANT_MUTE, ",\"participant\":\"d1\",\"duration_s\":60,\"reason\":\"r\"");
    ASK_POINT("d1");
    assert_refused(&world, PL_REASON_MUTED);
    claim("d1", "d2");
    assert_refused(&world, PL_REASON_MUTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(is_off_at_first),
        WORLD_TEST(puts_questions_before_points_of_order_before_statements),
        WORLD_TEST(a_closed_list_takes_points_of_order),
        WORLD_TEST(heads_come_first_when_the_chair_says_so),
        WORLD_TEST(who_has_spoken_least_comes_first),
        WORLD_TEST(seats_decide_when_the_chair_says_so),
        WORLD_TEST(a_lot_is_drawn_in_public),
        WORLD_TEST(who_was_moved_stays_there),
        WORLD_TEST(counts_what_was_spoken),
        WORLD_TEST(added_time_lengthens_the_turn),
        WORLD_TEST(added_time_is_the_speakers_whom_a_question_interrupts),
        WORLD_TEST(no_limits_no_deadline),
        WORLD_TEST(one_speaker_ends_the_other),
        WORLD_TEST(the_next_asked_for_twice_is_meant_once),
        WORLD_TEST(a_question_interrupts_and_the_speaker_goes_on),
        WORLD_TEST(the_end_of_a_question_asked_for_twice_ends_nobody_else),
        WORLD_TEST(whom_the_chair_paused_stays_paused_after_a_question),
        WORLD_TEST(a_statement_ends_question_and_speaker),
        WORLD_TEST(brings_a_speaker_back),
        WORLD_TEST(a_wish_is_withdrawn_until_it_has_the_floor),
        WORLD_TEST(only_the_speaker_posts_statements),
        WORLD_TEST(nobody_replies_to_themselves_nor_to_a_bot),
        WORLD_TEST(a_claim_tells_nobody_who_wrote_without_a_name),
        WORLD_TEST(replies_are_claimed_granted_and_spoken_last),
        WORLD_TEST(a_new_item_gives_new_rights_of_reply),
        WORLD_TEST(no_item_ends_while_a_claim_is_undecided),
        WORLD_TEST(the_list_is_bounded),
        WORLD_TEST(the_board_counts_who_was_heard),
        WORLD_TEST(muted_people_ask_for_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
