// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#include "core/history.h"

#define ASK(who, client_id)                                                                        \
    world_send(&world, (who), PL_METHOD_MESSAGE_POST,                                              \
               "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"why\","                   \
               "\"kind\":\"question\"}",                                                           \
               (client_id))
#define ASK_UNNAMED(who, client_id)                                                                \
    world_send(&world, (who), PL_METHOD_MESSAGE_POST,                                              \
               "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"why\","                   \
               "\"kind\":\"question\",\"anonymous\":true}",                                        \
               (client_id))
#define ON(who, method, seq) world_send(&world, (who), (method), ON_SEQ, (seq))
#define ON_SEQ               "{\"channel\":\"climate\",\"seq\":%d}"
#define DISMISSED            "{\"channel\":\"climate\",\"seq\":%d,\"reason\":\"no\"}"
#define VOTE(who, seq, on)                                                                         \
    world_send(&world, (who), PL_METHOD_QUESTION_UPVOTE,                                           \
               "{\"channel\":\"climate\",\"seq\":%d,\"on\":%s}", (seq), (on) ? "true" : "false")
#define MERGE(who, seq, into)                                                                      \
    world_send(&world, (who), PL_METHOD_QUESTION_MERGE,                                            \
               "{\"channel\":\"climate\",\"seq\":%d,\"into\":%d}", (seq), (into))
#define LIST(more)                                                                                 \
    world_send(&world, "d1", PL_METHOD_QUESTION_LIST, "{\"channel\":\"climate\"%s}", (more))

static void takes_one_vote_from_each(void **state)
{
    (void)state;
    ASK("d1", "q");
    VOTE("d1", 1, true);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    VOTE("d2", 1, true);
    assert_true(result_has("\"votes\":1"));
    assert_true(event_has(0, "\"votes\":1") && event_has(0, "\"id\":\"anonymous\""));
    assert_false(event_has(0, "d2"));
    VOTE("d2", 1, true);
    assert_true(result_has("\"changed\":false") && result_has("\"votes\":1"));
    VOTE("o1", 1, true);
    world_restart(&world);
    VOTE("d2", 1, false);
    assert_true(result_has("\"votes\":1"));
    VOTE("b1", 1, true);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_post(&world, "d1", "climate", "s", "a statement");
    VOTE("d2", 5, true);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    VOTE("d2", 1, true);
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
}

static void moves_through_its_states(void **state)
{
    (void)state;
    ASK("d1", "q");
    ON("d2", PL_METHOD_QUESTION_TAKE, 1);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    ON("e1", PL_METHOD_QUESTION_TAKE, 1);
    assert_true(event_has(0, "\"type\":\"question.taken\""));
    ON("m1", PL_METHOD_QUESTION_TAKE, 1);
    assert_true(result_has("\"changed\":false"));
    int seq = (int)world_post(&world, "e1", "climate", "a", "because");
    world_send(&world, "m1", PL_METHOD_QUESTION_ANSWER,
               "{\"channel\":\"climate\",\"seq\":1,\"answer_seq\":%d}", seq);
    assert_true(event_has(0, "\"answer_seq\":3"));
    ON("m2", PL_METHOD_QUESTION_ANSWER, 1); // answered otherwise
    assert_refused(&world, PL_REASON_CONFLICT);
    VOTE("d2", 1, true);
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "m2", PL_METHOD_QUESTION_DISMISS,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"no\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_restart(&world);
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_true(result_has("\"changed\":true"));
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_true(result_has("\"changed\":false"));
    world_send(&world, "m2", PL_METHOD_QUESTION_DISMISS,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"off topic\"}");
    LIST(",\"state\":\"dismissed\"");
    assert_true(result_has("\"reason\":\"off topic\"") && !result_has("\"own\""));
    LIST(",\"state\":\"asked\"");
    assert_true(result_has("\"questions\":[]"));
}

static void counts_once_who_voted_for_both(void **state)
{
    (void)state;
    ASK("d1", "q1");
    ASK("d2", "q2");
    VOTE("h1", 1, true);
    VOTE("e1", 1, true);
    VOTE("d2", 1, true); // asked the other
    VOTE("e1", 2, true);
    MERGE("m1", 1, 1);
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    MERGE("m1", 1, 2);
    assert_true(result_has("\"votes\":2"));
    MERGE("m2", 1, 2);
    assert_true(result_has("\"changed\":false") && result_has("\"votes\":2"));
    MERGE("m2", 2, 1);
    assert_refused(&world, PL_REASON_CONFLICT);
    VOTE("h1", 1, false);
    assert_refused(&world, PL_REASON_CONFLICT);
    VOTE("h1", 2, true); // counts already
    assert_true(result_has("\"changed\":false"));
    VOTE("e1", 2, false); // both of them
    assert_true(result_has("\"votes\":1"));
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_true(event_has(0, "\"votes\":3") && event_has(0, "\"from_votes\":0"));
    MERGE("m1", 1, 2);
    ON("m1", PL_METHOD_QUESTION_ANSWER, 2);
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_refused(&world, PL_REASON_CONFLICT);
}

static void pages_by_votes_and_by_age(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++) {
        char id[8];
        snprintf(id, sizeof id, "q%d", i);
        ASK("d1", id);
    }
    VOTE("d2", 4, true);
    VOTE("h1", 4, true);
    VOTE("h1", 2, true);
    static const struct {
        const char *sort;
        int64_t seqs[5];
    } orders[] = {{"votes", {4, 2, 1, 3, 5}}, {"age", {1, 2, 3, 4, 5}}};
    for (size_t i = 0; i < PL_ARRAY_LEN(orders); i++) {
        char after[64] = "";
        for (size_t j = 0; j < 5; j++) {
            struct pl_question_list_result page;
            world_send(&world, "d2", PL_METHOD_QUESTION_LIST,
                       "{\"channel\":\"climate\",\"sort\":\"%s\",\"limit\":1%s}", orders[i].sort,
                       after);
            world_result(&world, &page);
            assert_int_equal(page.questions_count, 1);
            assert_int_equal(page.questions[0].state.seq, orders[i].seqs[j]);
            assert_int_equal(page.more, j < 4);
            snprintf(after, sizeof after, ",\"after\":\"" PL_STR_FMT "\"", PL_STR_ARG(page.next));
        }
    }
    const char *bad[] = {"x", "1", "1.", ".1", "1.2.3", "1.99999999999999999999"};
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        world_send(&world, "d2", PL_METHOD_QUESTION_LIST,
                   "{\"channel\":\"climate\",\"after\":\"%s\"}", bad[i]);
        assert_refused(&world, PL_REASON_NOT_FOUND);
    }
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":4,\"reason\":\"r\"}");
    LIST("");
    assert_false(result_has("\"seq\":4,"));
    VOTE("e1", 4, true);
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void allow_unnamed(const char *on)
{
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS,
               "{\"channel\":\"climate\",\"on\":%s}", on);
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

static void leaves_ones_own_to_another_moderator(void **state)
{
    (void)state;
    ASK("m1", "own");
    world_send(&world, "m2", PL_METHOD_QUESTION_DISMISS, DISMISSED, 1);
    assert_ok(&world);
    world_restart(&world);
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_refused_by(&world, PL_REASON_FORBIDDEN, "another_moderator");
    ON("e1", PL_METHOD_QUESTION_REOPEN, 1);
    assert_ok(&world);
    world_send(&world, "m1", PL_METHOD_QUESTION_DISMISS, DISMISSED, 1);
    ON("m1", PL_METHOD_QUESTION_REOPEN, 1); // what they did themself
    assert_ok(&world);
    int64_t theirs = world.last->events[0].seq + 1;
    ASK("d1", "theirs");
    MERGE("m1", (int)theirs, 1);
    assert_refused_by(&world, PL_REASON_FORBIDDEN, "another_moderator");
    MERGE("m1", 1, (int)theirs);
    assert_ok(&world);
}

static void keeps_the_name_of_who_asks(void **state)
{
    (void)state;
    ASK_UNNAMED("d1", "d1-q");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    allow_unnamed("true");
    allow_unnamed("true");
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"x\",\"text\":\"t\",\"anonymous\":true}");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    ASK_UNNAMED("d1", "d1-q");
    assert_true(event_has(0, "\"id\":\"anonymous\"") && !event_has(0, "d1"));
    ASK_UNNAMED("d1", "d1-q"); // a retry
    assert_int_equal(world.last->event_count, 0);
    assert_true(result_has("\"seq\":2"));
    ASK("d1", "d1-q"); // with the name it is another
    assert_refused(&world, PL_REASON_CONFLICT);
    VOTE("d1", 2, true);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "d2", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":2,\"text\":\"mine\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "d1", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":2,\"text\":\"why not\"}");
    assert_true(event_has(0, "\"id\":\"anonymous\"") && !event_has(0, "d1"));
    assert_true(history_has("d1", "\"own\":true") && !history_has("d2", "\"own\":true"));
    assert_false(history_has("m1", "d1"));
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, ON_SEQ, 2);
    assert_true(event_has(0, "\"id\":\"anonymous\"") && !event_has(0, "d1"));
    assert_false(history_has("a1", "d1"));
}

static void counts_on_the_balance_board_what_has_a_name(void **state)
{
    (void)state;
    const char *balance = "{\"channel\":\"climate\"}";
    allow_unnamed("true");
    ASK("d1", "q");
    ASK_UNNAMED("d2", "q");
    ON("m1", PL_METHOD_QUESTION_ANSWER, 2);
    ON("m1", PL_METHOD_QUESTION_ANSWER, 3);
    struct pl_floor_balance_result board;
    world_send(&world, "m1", PL_METHOD_FLOOR_BALANCE, "%s", balance);
    world_result(&world, &board);
    assert_int_equal(board.delegations[0].questions, 1);
    assert_int_equal(board.delegations[0].answered, 1);
    assert_int_equal(board.delegations[1].questions + board.delegations[1].messages, 0);
    ON("m1", PL_METHOD_QUESTION_REOPEN, 2);
    world_send(&world, "m1", PL_METHOD_FLOOR_BALANCE, "%s", balance);
    world_result(&world, &board);
    assert_int_equal(board.delegations[0].answered, 0);
}

static void tells_the_name_to_an_admin_on_the_record(void **state)
{
    (void)state;
    const char *params = "{\"channel\":\"climate\",\"seq\":2,\"reason\":\"a threat\"}";
    allow_unnamed("true");
    ASK_UNNAMED("d1", "d1-q");
    ASK("d2", "d2-q");
    world_send(&world, "m1", PL_METHOD_MESSAGE_UNMASK, "%s", params);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "a1", PL_METHOD_MESSAGE_UNMASK,
               "{\"channel\":\"climate\",\"seq\":3,\"reason\":\"not anonymous\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":2,\"reason\":\"a threat\"}");
    world_send(&world, "a1", PL_METHOD_MESSAGE_UNMASK, "%s", params);
    assert_true(result_has("\"id\":\"d1\""));
    assert_int_equal(world.last->event_count, 0);
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{\"action\":\"message.unmask\"}");
    assert_true(result_has("a threat") && result_has("\"seq\":2") && !result_has("d1"));
}

static void keeps_the_name_while_it_is_held(void **state)
{
    (void)state;
    allow_unnamed("true");
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    ASK_UNNAMED("d1", "d1-q");
    assert_true(notice_has(0, "\"anonymous\":true") && !notice_has(0, "d1"));
    world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_false(result_has("d1"));
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_true(event_has(0, "\"id\":\"anonymous\"") && !event_has(0, "d1"));
    LIST("");
    assert_true(result_has("\"anonymous\":true") && result_has("\"own\":true"));
}

static void lets_nobody_be_called_anonymous(void **state)
{
    (void)state;
    world_send(&world, "", PL_METHOD_TOKEN_CREATE,
               "{\"participant\":\"Anonymous\",\"role\":\"delegate\",\"secret_hash\":"
               "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}");
    assert_true(result_has("\"anonymous-2\""));
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT,
               "{\"dry_run\":true,\"rows\":[{\"row\":1,\"id\":\"anonymous\",\"name\":\"A\","
               "\"role\":\"delegate\",\"delegation\":\"\",\"lang\":\"\"}]}");
    assert_true(result_has("\"invalid\""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(takes_one_vote_from_each),
        WORLD_TEST(moves_through_its_states),
        WORLD_TEST(counts_once_who_voted_for_both),
        WORLD_TEST(pages_by_votes_and_by_age),
        WORLD_TEST(leaves_ones_own_to_another_moderator),
        WORLD_TEST(keeps_the_name_of_who_asks),
        WORLD_TEST(counts_on_the_balance_board_what_has_a_name),
        WORLD_TEST(tells_the_name_to_an_admin_on_the_record),
        WORLD_TEST(keeps_the_name_while_it_is_held),
        WORLD_TEST(lets_nobody_be_called_anonymous),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
