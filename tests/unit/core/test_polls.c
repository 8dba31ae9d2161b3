// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#include "core/state.h"
#include "util/fault.h"

#define CREATE(more)                                                                               \
    world_send(&world, "m1", PL_METHOD_POLL_CREATE,                                                \
               "{\"channel\":\"climate\",\"title\":\"Where?\",\"options\":[\"A\",\"B\",\"C\"]%s}", \
               (more))
#define ON(who, method, poll) world_send(&world, (who), (method), "{\"poll\":\"%s\"}", (poll))
#define VOTE(who, what)                                                                            \
    world_send(&world, (who), PL_METHOD_POLL_VOTE, "{\"poll\":\"p1\",%s}", (what))

static void open_poll(const char *more)
{
    CREATE(more);
    assert_ok(&world);
    ON("m1", PL_METHOD_POLL_OPEN, "p1");
    assert_ok(&world);
}

static void close_and_publish(void)
{
    ON("m2", PL_METHOD_POLL_CLOSE, "p1");
    assert_ok(&world);
    ON("m1", PL_METHOD_POLL_PUBLISH, "p1");
    assert_ok(&world);
}

static void goes_through_its_states(void **state)
{
    (void)state;
    CREATE(",\"kind\":\"single\"");
    assert_true(event_has(0, "\"state\":\"created\"") && event_has(0, "\"entitled\":3"));
    VOTE("d1", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_CONFLICT);
    ON("m1", PL_METHOD_POLL_CLOSE, "p1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ON("d1", PL_METHOD_POLL_OPEN, "p1");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    ON("m1", PL_METHOD_POLL_OPEN, "p1");
    ON("m2", PL_METHOD_POLL_OPEN, "p1");
    assert_refused(&world, PL_REASON_CONFLICT);
    VOTE("d1", "\"choices\":[1]");
    assert_true(event_has(0, "\"votes\":1") && !event_has(0, "choices"));
    ON("m1", PL_METHOD_POLL_SHOW, "p1");
    assert_false(result_has("\"outcome\""));
    world_restart(&world);
    ON("m1", PL_METHOD_POLL_CLOSE, "p1");
    assert_true(event_has(0, "\"votes\":1,\"entitled\":3") && event_has(0, "\"by_clock\":false"));
    ON("m2", PL_METHOD_POLL_CLOSE, "p1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_false(result_has("\"outcome\""));
    ON("m1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[1,0,0]"));
    ON("m2", PL_METHOD_POLL_PUBLISH, "p1");
    assert_true(event_has(0, "\"winners\":[1]"));
    ON("m1", PL_METHOD_POLL_PUBLISH, "p1");
    assert_refused(&world, PL_REASON_CONFLICT);
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[1,0,0]"));
}

static void lets_vote_who_is_entitled(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"roles\":[\"observer\",\"expert\"]");
    VOTE("d1", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
    VOTE("m1", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
    VOTE("o1", "\"choices\":[1]");
    assert_ok(&world);
    ON("e1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"mine\":{\"entitled\":true,\"voted\":false}"));
    ON("o1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"voted\":true,\"choices\":[1],\"abstained\":false"));
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"mine\":{\"entitled\":false,\"voted\":false}"));
    // Who has voted was entitled then, and is on the roll although the role has changed since.
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT,
               "{\"dry_run\":false,\"rows\":[{\"row\":1,\"id\":\"o1\",\"name\":\"Observer\","
               "\"role\":\"delegate\","
               "\"delegation\":\"\",\"lang\":\"\"}]}");
    assert_ok(&world);
    close_and_publish();
    struct pl_poll_roll_result roll;
    ON("d1", PL_METHOD_POLL_ROLL, "p1");
    world_result(&world, &roll);
    assert_int_equal(roll.voters_count, 2);
    assert_true(pl_str_equal(roll.voters[0].participant.id, PL_STR("o1")) && roll.voters[0].voted);
    assert_int_equal(roll.voters[0].choices[0], 1);
    assert_true(pl_str_equal(roll.voters[1].participant.id, PL_STR("e1")) && !roll.voters[1].voted);
}

static void checks_what_a_vote_says(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"multiple\",\"max_choices\":2");
    static const char *const bad[] = {
        "\"choices\":[4]",
        "\"choices\":[1,2,3]",
        "\"choices\":[2,2]",
        "\"abstain\":true",
        "\"choices\":[1],\"abstain\":true",
        "\"abstain\":false",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        VOTE("d1", bad[i]);
        assert_refused(&world, PL_REASON_INVALID_PARAMS);
    }
    VOTE("d1", "\"choices\":[3,1]");
    assert_true(result_has("\"votes\":1"));
    VOTE("d1", "\"choices\":[1,3]"); // the same set
    assert_true(result_has("\"changed\":false"));
    VOTE("d1", "\"choices\":[2]");
    assert_true(result_has("\"changed\":true") && result_has("\"votes\":1"));
    assert_true(event_has(0, "\"again\":true"));
    close_and_publish();
    assert_true(event_has(0, "\"counts\":[0,1,0]"));
}

static void refuses_polls_that_cannot_be(void **state)
{
    (void)state;
    static const struct {
        const char *more, *path;
    } bad[] = {
        {",\"kind\":\"single\",\"max_choices\":2", "/params/max_choices"},
        {",\"kind\":\"ranked\",\"max_choices\":4", "/params/max_choices"},
        {",\"kind\":\"single\",\"per\":\"delegation\",\"roles\":[\"head\"]", "/params/roles"},
        {",\"kind\":\"single\",\"secret\":true,\"results\":\"live\"", "/params/results"},
        {",\"kind\":\"single\",\"closes\":\"2023-08-01T00:00:00.000Z\"", "/params/closes"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        CREATE(bad[i].more);
        assert_refused(&world, PL_REASON_INVALID_PARAMS);
        assert_string_equal(world.last->replies[0].refusal.path, bad[i].path);
    }
    world_send(&world, "m1", PL_METHOD_POLL_CREATE,
               "{\"channel\":\"climate\",\"title\":\"T\",\"options\":[\"A\",\"A\"],"
               "\"kind\":\"single\"}");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
}

static void closes_at_its_time_before_what_comes_then(void **state)
{
    (void)state;
    int64_t start_ms = world.now_ms;
    open_poll(",\"kind\":\"single\",\"closes\":\"2023-08-01T00:40:00.000Z\"");
    int64_t closes_ms = pl_core_next_due_ms(world.core);
    assert_true(closes_ms > start_ms && closes_ms < INT64_MAX);
    world.now_ms = closes_ms - 1;
    VOTE("d1", "\"choices\":[1]");
    assert_ok(&world);
    assert_int_equal(world.last->event_count, 1);
    world_restart(&world);
    assert_int_equal(pl_core_next_due_ms(world.core), closes_ms);
    world.now_ms = closes_ms;
    VOTE("d2", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_int_equal(world.last->event_count, 1); // the closing
    assert_true(event_has(0, "\"by_clock\":true") && event_has(0, "\"votes\":1"));
    assert_true(event_has(0, "\"id\":\"m1\""));
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    world_send(&world, "a1", PL_METHOD_AUDIT_LIST, "{\"action\":\"clock.tick\"}");
    assert_true(result_has("\"poll\":\"p1\""));
}

static void closes_once_of_hand_and_clock(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"closes\":\"2023-08-01T00:40:00.000Z\"");
    int64_t closes_ms = pl_core_next_due_ms(world.core);
    world.now_ms = closes_ms;
    ON("m1", PL_METHOD_POLL_CLOSE, "p1"); // crosses its time
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_int_equal(world.last->event_count, 1);
    CREATE(",\"kind\":\"single\",\"closes\":\"2023-08-01T00:50:00.000Z\"");
    ON("m1", PL_METHOD_POLL_OPEN, "p2");
    ON("m1", PL_METHOD_POLL_CLOSE, "p2");
    assert_ok(&world);
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    // One that was prepared for a time that has passed needs another.
    CREATE(",\"kind\":\"single\",\"closes\":\"2023-08-01T00:50:00.000Z\"");
    world.now_ms += 3600000;
    ON("m1", PL_METHOD_POLL_OPEN, "p3");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    world_send(&world, "m1", PL_METHOD_POLL_OPEN,
               "{\"poll\":\"p3\",\"closes\":\"2023-08-02T00:00:00.000Z\"}");
    assert_ok(&world);
}

static void forgets_a_deadline_with_the_batch(void **state)
{
    (void)state;
    CREATE(",\"kind\":\"single\",\"closes\":\"2023-08-01T00:40:00.000Z\"");
    assert_int_equal(pl_fault_set("store.commit:1:ENOSPC"), 0);
    ON("m1", PL_METHOD_POLL_OPEN, "p1");
    assert_refused(&world, PL_REASON_READ_ONLY);
    assert_int_equal(pl_fault_set(NULL), 0);
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    ON("m1", PL_METHOD_POLL_OPEN, "p1");
    assert_ok(&world);
    assert_int_not_equal(pl_core_next_due_ms(world.core), INT64_MAX);
}

#define LOCK(mode)                                                                                 \
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\",\"mode\":\"%s\"}",  \
               (mode))

static void takes_votes_of_the_muted_and_none_in_a_closed_channel(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\"");
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MUTE,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"reason\":\"loud\"}");
    assert_ok(&world);
    LOCK("read_only");
    VOTE("d1", "\"choices\":[1]");
    assert_ok(&world);
    LOCK("closed");
    VOTE("d1", "\"choices\":[2]");
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
    close_and_publish();
    assert_true(event_has(0, "\"counts\":[1,0,0]"));
}

static void reaches_a_quorum_with_abstentions(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"quorum\":2,\"abstention\":true");
    VOTE("d1", "\"choices\":[2]");
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"quorum_reached\":false"));
    VOTE("d2", "\"abstain\":true");
    close_and_publish();
    assert_true(event_has(0, "\"votes\":2,\"entitled\":3,\"quorum_reached\":true"));
    assert_true(event_has(0, "\"counts\":[0,1,0],\"abstentions\":1,\"winners\":[2]"));
}

// The counts are told, and that they decide nothing.
static void nothing_wins_below_the_quorum(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"quorum\":2,\"results\":\"live\"");
    VOTE("d1", "\"choices\":[2]");
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[0,1,0],\"abstentions\":0,\"winners\":[]"));
    close_and_publish();
    assert_true(event_has(0, "\"votes\":1,\"entitled\":3,\"quorum_reached\":false"));
    assert_true(event_has(0, "\"counts\":[0,1,0],\"abstentions\":0,\"winners\":[]"));
    world_restart(&world);
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[0,1,0],\"abstentions\":0,\"winners\":[]"));
    world_send(&world, "d1", PL_METHOD_POLL_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"counts\":[0,1,0],\"abstentions\":0,\"winners\":[]"));
}

static void lets_a_moderator_name_the_substitute(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"per\":\"delegation\"");
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE,
               "{\"delegation\":\"manila\",\"participant\":\"d2\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "m1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d2\"}");
    assert_refused(&world, PL_REASON_NOT_ENTITLED); // has no delegation
    int64_t audited = world.core->audit_last;
    world_send(&world, "m1", PL_METHOD_POLL_SUBSTITUTE,
               "{\"delegation\":\"manila\",\"participant\":\"d1\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "m1", PL_METHOD_POLL_SUBSTITUTE,
               "{\"delegation\":\"manila\",\"participant\":\"d2\"}");
    assert_int_equal(world.last->event_count, 3); // each channel
    assert_int_equal(world.core->audit_last, audited + 1);
    VOTE("d2", "\"choices\":[1]");
    assert_ok(&world);
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE,
               "{\"delegation\":\"jakarta\",\"participant\":\"d1\"}");
    assert_ok(&world);
    assert_int_equal(world.core->audit_last, audited + 1); // a head's own affair
}

#define SUBSTITUTE(who, delegation, more)                                                          \
    world_send(&world, (who), PL_METHOD_POLL_SUBSTITUTE, "{\"delegation\":\"%s\"%s}",              \
               (delegation), (more))

static void make_o1_in_jakarta(const char *role)
{
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT,
               "{\"dry_run\":false,\"rows\":[{\"row\":1,\"id\":\"o1\",\"name\":\"Other\","
               "\"role\":\"%s\",\"delegation\":\"jakarta\",\"lang\":\"\"}]}",
               role);
    assert_ok(&world);
}

static void keeps_what_a_head_has_decided(void **state)
{
    (void)state;
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    assert_ok(&world);
    SUBSTITUTE("h1", "jakarta", "");
    assert_ok(&world);
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_decided"); // nobody is to
    SUBSTITUTE("h1", "jakarta", ",\"participant\":\"d1\"");
    assert_ok(&world);
    world_restart(&world);
    SUBSTITUTE("m1", "jakarta", "");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_decided");
    SUBSTITUTE("a1", "jakarta", ",\"participant\":\"h1\"");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_decided");
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    assert_true(result_has("\"changed\":false"));

    // Another head may; and when that one heads it no longer, a moderator again.
    make_o1_in_jakarta("head");
    SUBSTITUTE("o1", "jakarta", "");
    assert_ok(&world);
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_decided");
    make_o1_in_jakarta("observer");
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    assert_true(result_has("\"changed\":true"));

    // A head who says the same makes it theirs, and nothing is told.
    SUBSTITUTE("h1", "jakarta", ",\"participant\":\"d1\"");
    assert_true(result_has("\"changed\":false"));
    assert_int_equal(world.last->event_count, 0);
    SUBSTITUTE("m1", "jakarta", "");
    assert_refused_by(&world, PL_REASON_CONFLICT, "head_decided");
}

static void names_nobody_who_moderates(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"per\":\"delegation\"");
    make_o1_in_jakarta("moderator");
    SUBSTITUTE("o1", "jakarta", ",\"participant\":\"o1\"");
    assert_refused_by(&world, PL_REASON_FORBIDDEN, "moderates");
    SUBSTITUTE("h1", "jakarta", ",\"participant\":\"o1\"");
    assert_refused_by(&world, PL_REASON_FORBIDDEN, "moderates");
    make_o1_in_jakarta("observer");
    SUBSTITUTE("h1", "jakarta", ",\"participant\":\"o1\"");
    assert_ok(&world);
    make_o1_in_jakarta("admin"); // is one no longer
    VOTE("o1", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
}

static void lets_a_moderators_substitute_not_vote_over_a_head(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"per\":\"delegation\",\"results\":\"live\"");
    SUBSTITUTE("m1", "jakarta", ",\"participant\":\"d1\"");
    VOTE("d1", "\"choices\":[1]");
    assert_ok(&world);
    VOTE("d1", "\"choices\":[3]");
    assert_ok(&world);
    VOTE("h1", "\"choices\":[2]");
    assert_true(result_has("\"votes\":1") && event_has(0, "\"again\":true"));
    world_restart(&world);
    VOTE("d1", "\"choices\":[3]");
    assert_refused_by(&world, PL_REASON_ALREADY_VOTED, "head_voted");
    SUBSTITUTE("h1", "jakarta", ",\"participant\":\"d1\""); // the head stands by them
    VOTE("d1", "\"choices\":[3]");
    assert_true(result_has("\"changed\":true"));
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[0,0,1]"));
}

static void gives_a_delegation_one_vote(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"per\":\"delegation\",\"results\":\"live\"");
    VOTE("d1", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
    VOTE("h1", "\"choices\":[1]");
    assert_true(event_has(0, "\"votes\":1") && event_has(0, "\"choices\":[1]"));
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d2\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND); // of another delegation
    world_send(&world, "d1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}");
    assert_int_equal(world.last->event_count, 3); // each channel
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}");
    assert_true(result_has("\"changed\":false"));
    world_restart(&world);
    VOTE("d1", "\"choices\":[2]"); // replaces the head's
    assert_true(result_has("\"votes\":1") && event_has(0, "\"again\":true"));
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"counts\":[0,1,0]") && result_has("\"entitled\":1,"));
    world_send(&world, "h1", PL_METHOD_POLL_SUBSTITUTE, "{}");
    assert_true(result_has("\"changed\":true"));
    VOTE("d1", "\"choices\":[3]");
    assert_refused(&world, PL_REASON_NOT_ENTITLED);
    close_and_publish();
    ON("o1", PL_METHOD_POLL_ROLL, "p1");
    assert_true(result_has("\"delegation\":\"jakarta\"") && result_has("\"choices\":[2]"));
}

static void keeps_a_secret_vote_secret(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"multiple\",\"secret\":true,\"abstention\":true");
    VOTE("d1", "\"choices\":[1,3]");
    assert_true(event_has(0, "\"actor\":{\"id\":\"anonymous\"") && !event_has(0, "d1"));
    assert_false(event_has(0, "choices"));
    VOTE("d1", "\"choices\":[2]");
    assert_refused(&world, PL_REASON_ALREADY_VOTED);
    VOTE("h1", "\"abstain\":true");
    VOTE("d2", "\"choices\":[3]");
    assert_true(result_has("\"votes\":3"));
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"mine\":{\"entitled\":true,\"voted\":true}"));
    ON("m1", PL_METHOD_POLL_ROLL, "p1");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_restart(&world);
    close_and_publish();
    assert_true(event_has(0, "\"counts\":[1,0,2],\"abstentions\":1,\"winners\":[3]"));
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"mine\":{\"entitled\":true,\"voted\":true}"));
    ON("d1", PL_METHOD_POLL_ROLL, "p1");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    ON("m1", PL_METHOD_POLL_ROLL, "p1");
    assert_true(result_has("\"voted\":true") && !result_has("choices"));
    world_send(&world, "a1", PL_METHOD_AUDIT_LIST, "{\"action\":\"poll.vote\"}");
    assert_true(result_has("\"entries\":[]"));
}

static void ranks(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"ranked\",\"secret\":true");
    VOTE("d1", "\"choices\":[3,1]");
    VOTE("d2", "\"choices\":[1]");
    VOTE("h1", "\"choices\":[2,3]");
    close_and_publish();
    // 1, 2 and 3 never differ in the only round.
    assert_true(event_has(0, "\"counts\":[1,1,1]") && event_has(0, "\"winners\":[1,2,3]"));
}

static void lists_and_bounds(void **state)
{
    (void)state;
    for (int i = 0; i < 200; i++) {
        CREATE(",\"kind\":\"single\"");
        assert_ok(&world);
    }
    CREATE(",\"kind\":\"single\"");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    char id[8];
    for (int i = 1; i <= 20; i++) {
        snprintf(id, sizeof id, "p%d", i);
        ON("m1", PL_METHOD_POLL_OPEN, id);
        assert_ok(&world);
    }
    ON("m1", PL_METHOD_POLL_OPEN, "p21");
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    struct pl_poll_list_result page;
    world_send(&world, "d1", PL_METHOD_POLL_LIST,
               "{\"channel\":\"climate\",\"state\":\"open\",\"after\":\"p15\",\"limit\":4}");
    world_result(&world, &page);
    assert_int_equal(page.polls_count, 4);
    assert_true(page.more && pl_str_equal(page.polls[0].id, PL_STR("p16")));
    const char *unknown[] = {"p0", "p201", "p", "x1", "p1x", "p99999999999999999999"};
    for (size_t i = 0; i < PL_ARRAY_LEN(unknown); i++) {
        ON("d1", PL_METHOD_POLL_SHOW, unknown[i]);
        assert_refused(&world, PL_REASON_NOT_FOUND);
    }
}

static void is_cancelled(void **state)
{
    (void)state;
    open_poll(",\"kind\":\"single\",\"secret\":true,\"closes\":\"2023-08-01T00:40:00.000Z\"");
    VOTE("d1", "\"choices\":[2]");
    world_send(&world, "d1", PL_METHOD_POLL_CANCEL, "{\"poll\":\"p1\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "m2", PL_METHOD_POLL_CANCEL, "{\"poll\":\"p1\",\"reason\":\"a typo\"}");
    assert_true(event_has(0, "\"poll\":\"p1\",\"reason\":\"a typo\""));
    VOTE("d2", "\"choices\":[1]");
    assert_refused(&world, PL_REASON_CONFLICT);
    static const int moves[] = {PL_METHOD_POLL_OPEN, PL_METHOD_POLL_CLOSE, PL_METHOD_POLL_PUBLISH,
                                PL_METHOD_POLL_CANCEL, PL_METHOD_POLL_ROLL};
    for (size_t i = 0; i < PL_ARRAY_LEN(moves); i++) {
        ON("m1", moves[i], "p1");
        assert_refused(&world, PL_REASON_CONFLICT);
    }
    // Its time comes, and there is nothing to close.
    world_restart(&world);
    world.now_ms += 3600000;
    ON("d1", PL_METHOD_POLL_SHOW, "p1");
    assert_true(result_has("\"state\":\"cancelled\"") && result_has("\"votes\":0,\"entitled\":3"));
    assert_true(result_has("\"voted\":false") && !result_has("outcome"));
    ON("m1", PL_METHOD_POLL_SHOW, "p1");
    assert_false(result_has("outcome"));
    world_send(&world, "a1", PL_METHOD_AUDIT_LIST, "{\"action\":\"poll.cancel\"}");
    assert_true(result_has("\"reason\":\"a typo\""));
    // One that is only prepared.
    CREATE(",\"kind\":\"single\"");
    ON("m1", PL_METHOD_POLL_CANCEL, "p2");
    assert_true(event_has(0, "\"poll\":\"p2\"") && !event_has(0, "reason"));
}

// Of the list, the first poll's outcome; undefined: it has none.
static const struct pl_wire_poll_outcome *listed_for(const char *who,
                                                     struct pl_poll_list_result *page)
{
    world_send(&world, who, PL_METHOD_POLL_LIST, "{\"channel\":\"climate\"}");
    world_result(&world, page);
    bool has = (page->polls[0].has & PL_HAS_WIRE_POLL_OUTCOME) != 0;
    return has ? &page->polls[0].outcome : NULL;
}

static void lists_what_it_came_to(void **state)
{
    (void)state;
    struct pl_poll_list_result page;
    open_poll(",\"kind\":\"ranked\",\"abstention\":true,\"results\":\"live\"");
    VOTE("d1", "\"choices\":[3,1]");
    VOTE("d2", "\"choices\":[3]");
    VOTE("h1", "\"abstain\":true");
    assert_null(listed_for("m1", &page)); // while it is open, poll.show counts
    ON("m1", PL_METHOD_POLL_CLOSE, "p1");
    world_restart(&world);
    const struct pl_wire_poll_outcome *outcome = listed_for("d1", &page);
    assert_non_null(outcome);
    assert_int_equal(outcome->counts_count, 3);
    assert_int_equal(outcome->counts[2], 2);
    assert_int_equal(outcome->counts[0] + outcome->counts[1], 0);
    assert_int_equal(outcome->abstentions, 1);
    assert_true(outcome->winners_count == 1 && outcome->winners[0] == 3);
    assert_int_equal(outcome->rounds_count, 0);
}

static void lists_no_outcome_before_it_is_published(void **state)
{
    (void)state;
    struct pl_poll_list_result page;
    open_poll(",\"kind\":\"single\",\"secret\":true");
    VOTE("d1", "\"choices\":[1]");
    ON("m1", PL_METHOD_POLL_CLOSE, "p1");
    assert_null(listed_for("d1", &page));
    assert_non_null(listed_for("m1", &page));
    ON("m1", PL_METHOD_POLL_PUBLISH, "p1");
    assert_non_null(listed_for("d1", &page));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(goes_through_its_states),
        WORLD_TEST(lets_vote_who_is_entitled),
        WORLD_TEST(checks_what_a_vote_says),
        WORLD_TEST(refuses_polls_that_cannot_be),
        WORLD_TEST(closes_at_its_time_before_what_comes_then),
        WORLD_TEST(closes_once_of_hand_and_clock),
        WORLD_TEST(forgets_a_deadline_with_the_batch),
        WORLD_TEST(takes_votes_of_the_muted_and_none_in_a_closed_channel),
        WORLD_TEST(reaches_a_quorum_with_abstentions),
        WORLD_TEST(nothing_wins_below_the_quorum),
        WORLD_TEST(gives_a_delegation_one_vote),
        WORLD_TEST(lets_a_moderator_name_the_substitute),
        WORLD_TEST(keeps_what_a_head_has_decided),
        WORLD_TEST(names_nobody_who_moderates),
        WORLD_TEST(lets_a_moderators_substitute_not_vote_over_a_head),
        WORLD_TEST(keeps_a_secret_vote_secret),
        WORLD_TEST(ranks),
        WORLD_TEST(lists_and_bounds),
        WORLD_TEST(is_cancelled),
        WORLD_TEST(lists_what_it_came_to),
        WORLD_TEST(lists_no_outcome_before_it_is_published),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
