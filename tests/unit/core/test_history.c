// SPDX-License-Identifier: MIT
#include "harness.h"

#include <stdio.h>

#include "core/history.h"

static struct pl_reader *reader;
static struct pl_arena arena;

static int open_history(void **state)
{
    open_world(state);
    pl_arena_init(&arena);
    return pl_history_open(world.path, &reader);
}

static int close_history(void **state)
{
    pl_history_close(reader);
    pl_arena_fini(&arena);
    return close_world(state);
}

static struct pl_channel_history_result page_of(const char *who, const char *params)
{
    struct pl_reply reply;
    struct pl_refusal refusal;
    struct pl_channel_history_result result;
    struct pl_viewer viewer = world_viewer(&world, who);
    pl_history_answer(reader, pl_str_from(params), &viewer, &world.limits, &arena, &reply);
    assert_false(reply.is_refused);
    assert_int_equal(
        pl_decode_text(&pl_channel_history_result_object, reply.result, &result, &arena, &refusal),
        0);
    return result;
}

static void post_many(int count)
{
    for (int i = 0; i < count; i++) {
        char id[16];
        snprintf(id, sizeof id, "c%d", i);
        world_post(&world, i % 2 == 0 ? "d1" : "d2", "climate", id, "words");
        world.now_ms += 1000;
    }
}

static void assert_range(const struct pl_channel_history_result *page, int64_t first, int64_t last)
{
    assert_int_equal(page->first_seq, first);
    assert_int_equal(page->last_seq, last);
    assert_int_equal(page->events_count, last == 0 ? 0 : last - first + 1);
}

static void pages_both_ways(void **state)
{
    (void)state;
    post_many(10);
    struct pl_channel_history_result page =
        page_of("d1", "{\"channel\":\"climate\",\"before\":100,\"limit\":4}");
    assert_range(&page, 7, 10);
    assert_true(page.more_before && !page.more_after);
    assert_int_equal(page.head, 10);
    page = page_of("d1", "{\"channel\":\"climate\",\"before\":3,\"limit\":4}");
    assert_range(&page, 1, 2);
    assert_true(!page.more_before && page.more_after);
    page = page_of("d1", "{\"channel\":\"climate\",\"after\":0,\"limit\":4}");
    assert_range(&page, 1, 4);
    page = page_of("d1", "{\"channel\":\"climate\",\"after\":8}");
    assert_range(&page, 9, 10);
    page = page_of("d1", "{\"channel\":\"climate\",\"after\":10}");
    assert_range(&page, 0, 0);
    assert_true(page.more_before && !page.more_after);
    page = page_of("d1", "{\"channel\":\"climate\",\"before\":1}");
    assert_range(&page, 0, 0);
    assert_true(!page.more_before && page.more_after);
    page = page_of("d1", "{\"channel\":\"lobby\",\"around\":5}");
    assert_range(&page, 0, 0);
    assert_true(!page.more_before && !page.more_after);
}

static void pages_around_a_seq_or_a_time(void **state)
{
    (void)state;
    char params[128], time[40];
    struct pl_message_post_result posted;
    post_many(4);
    world_post(&world, "d1", "climate", "here", "words");
    world_result(&world, &posted);
    int64_t fifth_ms = posted.at_ms;
    world.now_ms += 1000;
    for (int i = 0; i < 5; i++) {
        snprintf(params, sizeof params, "x%d", i);
        world_post(&world, "d1", "climate", params, "words");
        world.now_ms += 1000;
    }
    struct pl_channel_history_result page =
        page_of("d1", "{\"channel\":\"climate\",\"around\":5,\"limit\":4}");
    assert_range(&page, 3, 6);
    page = page_of("d1", "{\"channel\":\"climate\",\"around\":1,\"limit\":4}");
    assert_range(&page, 1, 4);
    page = page_of("d1", "{\"channel\":\"climate\",\"around\":99,\"limit\":4}");
    assert_range(&page, 7, 10);
    page = page_of("d1", "{\"channel\":\"climate\",\"around\":10,\"limit\":4}");
    assert_range(&page, 7, 10);
    // 1690849800000 is 2023-08-01T00:30:00Z.
    int64_t second = (fifth_ms - 1690849800000) / 1000;
    snprintf(time, sizeof time, "2023-08-01T00:30:%02d.000Z", (int)second);
    snprintf(params, sizeof params, "{\"channel\":\"climate\",\"at\":\"%s\",\"limit\":1}", time);
    page = page_of("d1", params);
    assert_range(&page, 5, 5);
    page = page_of("d1", "{\"channel\":\"climate\",\"at\":\"2020-01-01T00:00:00Z\",\"limit\":2}");
    assert_range(&page, 1, 2);
    page = page_of("d1", "{\"channel\":\"climate\",\"at\":\"2030-01-01T00:00:00Z\",\"limit\":2}");
    assert_range(&page, 9, 10);
}

static void shows_what_became_of_messages(void **state)
{
    (void)state;
    post_many(4);
    world_send(&world, "d1", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":1,\"text\":\"better\"}");
    world_send(&world, "d2", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":2}");
    world_send(&world, "d2", PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":1,\"emoji\":\"B\",\"on\":true}");
    world_send(&world, "d1", PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":1,\"emoji\":\"A\",\"on\":true}");
    world_send(&world, "d1", PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":1,\"emoji\":\"B\",\"on\":true}");
    world_send(&world, "m1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"r\",\"text\":\"r\",\"reply_to\":1}");
    world_send(&world, "m1", PL_METHOD_MESSAGE_PIN,
               "{\"channel\":\"climate\",\"seq\":3,\"on\":true}");
    struct pl_channel_history_result page =
        page_of("d1", "{\"channel\":\"climate\",\"after\":0,\"limit\":4}");
    assert_int_equal(page.head, 11);
    assert_int_equal(page.messages_count, 3);
    const struct pl_wire_message_state *first = &page.messages[0];
    assert_int_equal(first->seq, 1);
    assert_true(pl_str_equal(first->text, PL_STR("better")));
    assert_int_equal(first->edited_seq, 5);
    assert_int_equal(first->reply_count, 1);
    assert_int_equal(first->reactions_count, 2);
    assert_true(pl_str_equal(first->reactions[0].emoji, PL_STR("B")));
    assert_int_equal(first->reactions[0].count, 2);
    assert_true(first->reactions[0].mine);
    assert_int_equal(page.messages[1].redacted_seq, 6);
    assert_true((page.messages[1].has & PL_HAS_WIRE_MESSAGE_STATE_TEXT) == 0);
    assert_true(page.messages[2].pinned);
    // The redacted post is in its place, without its words.
    assert_null(memmem(page.events[1].ptr, page.events[1].len, "words", 5));
    assert_non_null(memmem(page.events[1].ptr, page.events[1].len, "\"redacted\":true", 15));
    page = page_of("m1", "{\"channel\":\"climate\",\"after\":0,\"limit\":1}");
    assert_false(page.messages[0].reactions[0].mine);
}

static void never_shows_held_words(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"h\",\"text\":\"unseen\"}");
    world_send(&world, "m1", PL_METHOD_HELD_REJECT, "{\"held_id\":\"h1\",\"reason\":\"no\"}");
    struct pl_channel_history_result page = page_of("m1", "{\"channel\":\"climate\",\"after\":0}");
    assert_int_equal(page.events_count, 2);
    for (size_t i = 0; i < page.events_count; i++)
        assert_null(memmem(page.events[i].ptr, page.events[i].len, "unseen", 6));
}

static void follows_byte_for_byte(void **state)
{
    (void)state;
    struct pl_event_out *events = NULL;
    size_t count = 0;
    char live[4][1024];
    for (int i = 0; i < 4; i++) {
        char id[16];
        snprintf(id, sizeof id, "c%d", i);
        world_post(&world, "d1", "climate", id, "kata \\\"kata\\\" \\u0001 é");
        snprintf(live[i], sizeof live[i], PL_STR_FMT, PL_STR_ARG(world.last->events[0].json));
    }
    struct pl_follow what = {PL_STR("climate"), 7, 1, 2, false};
    assert_int_equal(pl_history_follow(reader, &what, &arena, &events, &count), 0);
    assert_int_equal(count, 2);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(events[i].channel, 7);
        assert_int_equal(events[i].seq, i + 2);
        assert_true(pl_str_equal(events[i].json, pl_str_from(live[i + 1])));
    }
    what.after = 4;
    assert_int_equal(pl_history_follow(reader, &what, &arena, &events, &count), 0);
    assert_int_equal(count, 0);
}

static void keeps_a_page_of_long_messages_small(void **state)
{
    (void)state;
    static char text[16001];
    memset(text, 'x', sizeof text - 1);
    for (int i = 0; i < 30; i++) {
        char id[16];
        snprintf(id, sizeof id, "c%d", i);
        world_post(&world, "d1", "climate", id, text);
    }
    struct pl_channel_history_result page =
        page_of("d1", "{\"channel\":\"climate\",\"before\":100,\"limit\":30}");
    assert_int_equal(page.last_seq, 30);
    assert_true(page.events_count >= 7 && page.events_count <= 8 && page.more_before);
    page = page_of("d1", "{\"channel\":\"climate\",\"after\":0,\"limit\":30}");
    assert_int_equal(page.first_seq, 1);
    assert_true(page.more_after);
    page = page_of("d1", "{\"channel\":\"climate\",\"around\":15,\"limit\":30}");
    assert_true(page.first_seq < 15 && page.last_seq > 15);
}

static void refuses_an_unknown_channel(void **state)
{
    (void)state;
    struct pl_reply reply;
    struct pl_viewer viewer = world_viewer(&world, "d1");
    pl_history_answer(reader, PL_STR("{\"channel\":\"nowhere\",\"after\":0}"), &viewer,
                      &world.limits, &arena, &reply);
    assert_true(reply.is_refused);
    assert_int_equal(reply.refusal.reason, PL_REASON_NOT_FOUND);
}

#define HISTORY_TEST(function)                                                                     \
    cmocka_unit_test_setup_teardown(function, open_history, close_history)

int main(void)
{
    const struct CMUnitTest tests[] = {
        HISTORY_TEST(pages_both_ways),
        HISTORY_TEST(pages_around_a_seq_or_a_time),
        HISTORY_TEST(shows_what_became_of_messages),
        HISTORY_TEST(never_shows_held_words),
        HISTORY_TEST(follows_byte_for_byte),
        HISTORY_TEST(keeps_a_page_of_long_messages_small),
        HISTORY_TEST(refuses_an_unknown_channel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
