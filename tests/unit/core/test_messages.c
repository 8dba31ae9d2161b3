// SPDX-License-Identifier: MIT
#include "harness.h"

#include <stdio.h>

#include "util/buf.h"

static int64_t edit(const char *who, int64_t seq, const char *text)
{
    world_send(&world, who, PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":%d,\"text\":\"%s\"}", (int)seq, text);
    if (world.last->replies[0].is_refused)
        return 0;
    struct pl_message_edit_result result;
    world_result(&world, &result);
    return result.seq;
}

static void edits_ones_own_words_within_the_window(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "frist");
    assert_int_equal(edit("d1", 1, "first"), 2);
    assert_true(event_has(0, "\"type\":\"message.edited\""));
    assert_true(event_has(0, "\"version\":2"));
    assert_int_equal(world.last->events[0].target, 1);
    assert_int_equal(edit("d1", 1, "first, again"), 3);
    assert_true(event_has(0, "\"version\":3"));
    world.now_ms += 899999;
    assert_int_equal(edit("d1", 1, "still in time"), 4);
    world.now_ms += 1;
    assert_int_equal(edit("d1", 1, "too late"), 0);
    assert_refused(&world, PL_REASON_EDIT_WINDOW_EXPIRED);
    // The retry of an edit that was in time still gets its answer.
    assert_int_equal(edit("d1", 1, "still in time"), 4);
    assert_true(result_has("\"changed\":false"));
    assert_int_equal(world.last->event_count, 0);
}

static void edits_nobody_elses_words(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "mine");
    assert_int_equal(edit("d2", 1, "ours"), 0);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    assert_int_equal(edit("a1", 1, "ours"), 0);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    assert_int_equal(edit("d1", 7, "x"), 0);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_int_equal(edit("o1", 1, "x"), 0);
    assert_refused(&world, PL_REASON_FORBIDDEN);
}

static void refuses_edits_that_would_slip_past_moderators(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "mine");
    world_post(&world, "m1", "climate", "a", "moderator");
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    assert_int_equal(edit("d1", 1, "unseen"), 0);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    assert_true(edit("m1", 2, "fine") > 0);
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"off\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    assert_int_equal(edit("d1", 1, "x"), 0);
    assert_refused(&world, PL_REASON_CHANNEL_LOCKED);
}

// No table of the file holds the word any more, nor does the log beside it once it was emptied.
static bool file_has(const char *suffix, const char *word)
{
    char path[128], bytes[65536];
    bool found = false;
    snprintf(path, sizeof path, "%s%s", world.path, suffix);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    struct pl_buf all;
    pl_buf_init(&all, 64 * 1024 * 1024);
    for (size_t len; (len = fread(bytes, 1, sizeof bytes, file)) > 0;)
        pl_buf_append(&all, bytes, len);
    fclose(file);
    found = all.len > 0 && memmem(all.data, all.len, word, strlen(word)) != NULL;
    pl_buf_fini(&all);
    return found;
}

static void withholds_redacted_words_for_ever(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "xylophone one");
    assert_int_equal(edit("d1", 1, "xylophone two"), 2);
    assert_int_equal(edit("d1", 1, "xylophone three"), 3);
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"names a person\"}");
    assert_ok(&world);
    assert_true(event_has(0, "\"by_moderator\":true"));
    assert_true(event_has(0, "\"reason\":\"names a person\""));
    assert_int_equal(world.last->events[0].target, 1);
    world_restart(&world); // closing carries the log into the file and empties it
    assert_false(file_has("", "xylophone"));
    assert_false(file_has("-wal", "xylophone"));
    assert_true(file_has("", "names a person"));
    // A second time changes nothing and gives the same answer.
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    struct pl_message_redact_result result;
    world_result(&world, &result);
    assert_false(result.changed);
    assert_int_equal(result.seq, 4);
    assert_int_equal(edit("d1", 1, "back"), 0);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    // The retry of the post is still the same post.
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"a\",\"text\":\"xylophone one\"}");
    assert_true(result_has("\"seq\":1"));
}

static void asks_moderators_for_a_reason(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "words");
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    assert_string_equal(world.last->replies[0].refusal.path, "/params/reason");
    world_send(&world, "d2", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"no\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    assert_ok(&world);
    assert_true(event_has(0, "\"by_moderator\":false"));
}

static bool react(const char *who, int64_t seq, const char *emoji, bool on)
{
    world_send(&world, who, PL_METHOD_MESSAGE_REACT,
               "{\"channel\":\"climate\",\"seq\":%d,\"emoji\":\"%s\",\"on\":%s}", (int)seq, emoji,
               on ? "true" : "false");
    return world.last->event_count == 1;
}

static void reacts_once_per_emoji(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "words");
    assert_true(react("o1", 1, "👍", true));
    assert_false(react("o1", 1, "👍", true));
    assert_true(result_has("\"changed\":false"));
    assert_true(react("d2", 1, "👍", true));
    assert_true(react("o1", 1, "👍", false));
    assert_false(react("o1", 1, "👍", false));
    react("o1", 9, "👍", true);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    for (int i = 1; i < PL_REACTIONS_PER_MESSAGE_MAX; i++) {
        char emoji[8];
        snprintf(emoji, sizeof emoji, "e%d", i);
        assert_true(react("o1", 1, emoji, true));
    }
    react("o1", 1, "e99", true);
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    assert_true(react("o1", 1, "👍", true)); // d2's keeps its place
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    react("e1", 1, "👍", true);
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static bool pin(const char *who, int64_t seq, bool on)
{
    world_send(&world, who, PL_METHOD_MESSAGE_PIN, "{\"channel\":\"climate\",\"seq\":%d,\"on\":%s}",
               (int)seq, on ? "true" : "false");
    return world.last->event_count == 1;
}

static void pins_up_to_a_bound(void **state)
{
    (void)state;
    for (int i = 0; i <= PL_PINS_PER_CHANNEL_MAX; i++) {
        char id[16];
        snprintf(id, sizeof id, "p%d", i);
        world_post(&world, "d1", "climate", id, "words");
    }
    pin("d1", 1, true);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    for (int64_t seq = PL_PINS_PER_CHANNEL_MAX; seq > 0; seq--)
        assert_true(pin("m1", seq, true));
    assert_false(pin("m1", 1, true));
    pin("m1", PL_PINS_PER_CHANNEL_MAX + 1, true);
    assert_refused(&world, PL_REASON_LIMIT_REACHED);
    assert_true(pin("a1", 2, false));
    assert_false(pin("a1", 2, false));
    world_restart(&world);
    assert_false(pin("m1", 3, true));
    assert_true(pin("m1", PL_PINS_PER_CHANNEL_MAX + 1, true));
}

// Counted by the pins that another message may have meanwhile: none is left over, none is lost.
static void a_redacted_or_withheld_message_is_not_pinned(void **state)
{
    (void)state;
    for (int i = 0; i <= PL_PINS_PER_CHANNEL_MAX; i++) {
        char id[16];
        snprintf(id, sizeof id, "p%d", i);
        world_post(&world, "d1", "climate", id, "words");
    }
    for (int64_t seq = 1; seq <= PL_PINS_PER_CHANNEL_MAX; seq++)
        assert_true(pin("m1", seq, true));
    world_send(&world, "d1", PL_METHOD_MESSAGE_REDACT, "{\"channel\":\"climate\",\"seq\":1}");
    assert_int_equal(world.last->event_count, 1);
    assert_false(pin("m1", 1, false));
    assert_true(pin("m1", PL_PINS_PER_CHANNEL_MAX + 1, true));
    world_send(&world, "m1", PL_METHOD_MESSAGE_WITHHOLD,
               "{\"channel\":\"climate\",\"seq\":2,\"reason\":\"x\"}");
    assert_false(pin("m1", 2, false));
    world_send(&world, "m1", PL_METHOD_MESSAGE_RESTORE, "{\"channel\":\"climate\",\"seq\":2}");
    assert_false(pin("m1", 2, false));
    world_restart(&world);
    assert_false(pin("m1", 1, false));
    assert_true(pin("m1", 2, true));
    pin("m1", 3, false);
    assert_ok(&world);
}

static void marks_only_forward(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "one");
    world_post(&world, "d1", "climate", "b", "two");
    struct pl_read_mark_result result;
    world_send(&world, "o1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":2}");
    world_result(&world, &result);
    assert_int_equal(result.seq, 2);
    assert_int_equal(world.last->notice_count, 1);
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_PARTICIPANT);
    assert_int_equal(world.last->notices[0].participant, world_participant(&world, "o1"));
    world_send(&world, "o1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":1}");
    world_result(&world, &result);
    assert_int_equal(result.seq, 2);
    assert_int_equal(world.last->notice_count, 0);
    world_send(&world, "o1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":3}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void tells_who_is_typing(void **state)
{
    (void)state;
    world_send(&world, "d1", PL_METHOD_CHANNEL_TYPING, "{\"channel\":\"climate\"}");
    assert_ok(&world);
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_SUBSCRIBERS);
    assert_int_equal(world.last->notices[0].participant, world_participant(&world, "d1"));
    assert_true(notice_has(0, "\"method\":\"channel.typing\""));
    world_send(&world, "d1", PL_METHOD_CHANNEL_TYPING, "{\"channel\":\"announcements\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "o1", PL_METHOD_CHANNEL_TYPING, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(edits_ones_own_words_within_the_window),
        WORLD_TEST(edits_nobody_elses_words),
        WORLD_TEST(refuses_edits_that_would_slip_past_moderators),
        WORLD_TEST(withholds_redacted_words_for_ever),
        WORLD_TEST(asks_moderators_for_a_reason),
        WORLD_TEST(reacts_once_per_emoji),
        WORLD_TEST(pins_up_to_a_bound),
        WORLD_TEST(a_redacted_or_withheld_message_is_not_pinned),
        WORLD_TEST(marks_only_forward),
        WORLD_TEST(tells_who_is_typing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
