// SPDX-License-Identifier: MIT
/*
 * Segments off the record: who gets what while they last, and that nothing stays.
 */
#include <stdio.h>
#include <stdlib.h>

#include "harness.h"

#include "core/history.h"
#include "core/off_record.h"
#include "core/state.h"

#define MARKER "durian-under-the-table"

static void set_level(const char *who, const char *level)
{
    world_send(&world, who, PL_METHOD_CHANNEL_SET_ATTRIBUTION,
               "{\"channel\":\"climate\",\"level\":\"%s\"}", level);
    assert_ok(&world);
}

static int64_t post(const char *client_id)
{
    return world_post(&world, "d1", "climate", client_id, MARKER);
}

static void on_seq(const char *who, enum pl_method method, int64_t seq, const char *more)
{
    world_send(&world, who, method, "{\"channel\":\"climate\",\"seq\":%d%s}", (int)seq, more);
}

// The last one's seq.
static int64_t post_many(int count)
{
    int64_t last = 0;
    for (int i = 0; i < count; i++) {
        char id[16];
        (void)snprintf(id, sizeof id, "c%d", i);
        last = post(id);
    }
    return last;
}

static void tick(void)
{
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_ok(&world);
}

static bool has(struct pl_str json, const char *text)
{
    return memmem(json.ptr, json.len, text, strlen(text)) != NULL;
}

static struct pl_str history(const char *viewer)
{
    struct pl_reader *reader = NULL;
    struct pl_reply reply;
    struct pl_viewer as = world_viewer(&world, viewer);
    PL_CHECK(pl_history_open(world.path, &reader) == 0);
    pl_history_answer(reader, PL_STR("{\"channel\":\"climate\",\"after\":0}"), &as, &world.limits,
                      &world.arena, &reply);
    pl_history_close(reader);
    PL_CHECK(!reply.is_refused);
    return reply.result;
}

// What a subscriber who comes back is sent.
static bool follows(bool skips_off_record, const char *text)
{
    struct pl_reader *reader = NULL;
    struct pl_event_out *events = NULL;
    size_t count = 0;
    struct pl_follow what = {PL_STR("climate"), 0, 0, 200, skips_off_record};
    PL_CHECK(pl_history_open(world.path, &reader) == 0);
    PL_CHECK(pl_history_follow(reader, &what, &world.arena, &events, &count) == 0);
    pl_history_close(reader);
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(events[i].seq, i + 1);
        found = found || has(events[i].json, text);
    }
    return found;
}

static bool file_has(const char *path, const char *text)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    (void)fseek(file, 0, SEEK_END);
    size_t len = (size_t)ftell(file);
    char *bytes = malloc(len + 1);
    (void)fseek(file, 0, SEEK_SET);
    PL_CHECK(bytes != NULL && fread(bytes, 1, len, file) == len);
    bool found = memmem(bytes, len, text, strlen(text)) != NULL;
    free(bytes);
    (void)fclose(file);
    return found;
}

// Every file of the database, its log emptied.
static bool disk_has(const char *text)
{
    char log[128];
    (void)snprintf(log, sizeof log, "%s-wal", world.path);
    world_restart(&world);
    return file_has(world.path, text) || file_has(log, text);
}

static size_t count_events(const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < world.last->event_count; i++)
        count += has(world.last->events[i].json, text);
    return count;
}

static struct pl_audit_list_result clock_entries(void)
{
    struct pl_audit_list_result entries;
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{\"action\":\"clock.tick\"}");
    world_result(&world, &entries);
    return entries;
}

static void names_people_and_says_that_it_is_off_the_record(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_ATTRIBUTION,
               "{\"channel\":\"climate\",\"level\":\"off_record\",\"show\":\"nobody\"}");
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    set_level("m1", "off_record");
    assert_true(event_has(0, "\"data\":{\"level\":\"off_record\"}"));
    int64_t seq = post("a");
    assert_true(event_has(0, "\"id\":\"d1\"") && event_has(0, "\"attribution\":\"off_record\""));
    assert_true(event_has(0, MARKER) && world.last->events[0].is_off_record);
    on_seq("d2", PL_METHOD_MESSAGE_REACT, seq, ",\"emoji\":\"👍\",\"on\":true");
    assert_true(event_has(0, "\"id\":\"d2\""));
    assert_true(has(history("d2"), MARKER) && has(history("o1"), MARKER));
    assert_true(follows(false, MARKER));
    on_seq("a1", PL_METHOD_MESSAGE_UNMASK, seq, ",\"reason\":\"it has a name\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void gives_bots_no_words(void **state)
{
    (void)state;
    int64_t kept = world_post(&world, "d1", "climate", "k", "for the minutes");
    set_level("m1", "off_record");
    int64_t seq = post("a");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"q\",\"text\":\"" MARKER
               "?\",\"kind\":\"question\"}");
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, seq, ",\"text\":\"" MARKER " again\"");
    assert_true(world.last->events[0].is_off_record);
    assert_true(has(history("b1"), "for the minutes") && !has(history("b1"), MARKER));
    assert_true(has(history("b1"), "\"attribution\":\"off_record\""));
    assert_true(follows(true, "for the minutes") && !follows(true, MARKER));
    world_send(&world, "b1", PL_METHOD_QUESTION_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"questions\":[{") && !result_has(MARKER));
    world_send(&world, "d2", PL_METHOD_QUESTION_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has(MARKER));
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, kept, ",\"text\":\"for the minutes, still\"");
    assert_false(world.last->events[0].is_off_record); // sent before, it stays on the record
}

static void erases_all_of_it_at_the_end(void **state)
{
    (void)state;
    int64_t before = world_post(&world, "d1", "climate", "k", "for the minutes");
    set_level("m1", "off_record");
    int64_t first = post("a"), second = post("b"), third = post("c");
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, first, ",\"text\":\"" MARKER " again\"");
    on_seq("d2", PL_METHOD_MESSAGE_REPORT, first,
           ",\"category\":\"other\",\"text\":\"" MARKER "\"");
    on_seq("m1", PL_METHOD_MESSAGE_WITHHOLD, second, ",\"reason\":\"looking at it\"");
    on_seq("m1", PL_METHOD_MESSAGE_PIN, third, ",\"on\":true");
    assert_true(disk_has(MARKER));

    set_level("m2", "chatham");
    assert_int_equal(world.last->event_count, 4);
    assert_true(event_has(1, "\"id\":\"m2\"") && event_has(1, "message.redacted"));
    assert_true(event_has(1, "\"by_moderator\":true,\"off_record\":true"));
    assert_false(disk_has(MARKER));
    assert_false(has(history("m1"), MARKER) || follows(false, MARKER));
    assert_true(has(history("m1"), "for the minutes"));
    world_send(&world, "m1", PL_METHOD_REPORT_LIST, "{}");
    assert_true(result_has("\"reports\":[{") && !result_has(MARKER));
    world_send(&world, "m1", PL_METHOD_WITHHELD_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"messages\":[]"));
    on_seq("m1", PL_METHOD_MESSAGE_RESTORE, second, "");
    assert_false(has(history("m1"), MARKER));
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MESSAGES, "{\"participant\":\"d1\"}");
    assert_false(result_has(MARKER));
    world_send(&world, "m1", PL_METHOD_AUDIT_LIST, "{}");
    assert_false(result_has(MARKER));
    struct pl_audit_list_result entries = clock_entries();
    assert_int_equal(entries.entries_count, 1);
    assert_true(has(entries.entries[0].data,
                    "{\"channel\":\"climate\",\"off_record\":true,\"messages\":3,\"held\":0}"));

    // What was said before stays as it was; nobody edits what is gone; a retry finds its place.
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, before, ",\"text\":\"for the minutes, still\"");
    assert_ok(&world);
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, first, ",\"text\":\"once more\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_int_equal(post("a"), first);
    world_send(
        &world, "d2", PL_METHOD_MESSAGE_POST,
        "{\"channel\":\"climate\",\"client_id\":\"r\",\"text\":\"about that\",\"reply_to\":%d}",
        (int)first);
    assert_ok(&world);
    assert_true(event_has(0, "\"attribution\":\"chatham\""));
}

// A fingerprint would let whoever has the file try their guesses.
static void keeps_no_fingerprint_of_the_words(void **state)
{
    (void)state;
    post("on");
    set_level("m1", "off_record");
    int64_t seq = post("off");
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"on\",\"text\":\"other\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_int_equal(world_post(&world, "d1", "climate", "off", "other"), seq);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"off\",\"text\":\"" MARKER
               "\",\"lang\":\"id\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
}

static void erases_a_long_segment_in_batches(void **state)
{
    (void)state;
    enum { MESSAGES = 2 * PL_OFF_RECORD_BATCH + 5 };
    set_level("m1", "off_record");
    int64_t last = post_many(MESSAGES);
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    set_level("m1", "on_record");
    assert_int_equal(count_events("\"message.redacted\""), PL_OFF_RECORD_BATCH);
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms + 1);

    // Nothing is done any more with what waits to be erased.
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, last, ",\"text\":\"once more\"");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    on_seq("d2", PL_METHOD_MESSAGE_REACT, last, ",\"emoji\":\"👍\",\"on\":true");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    assert_int_equal(world.last->event_count, 0); // within the same millisecond, no second batch

    // The next segment is not touched, and an entry of its own.
    set_level("m1", "off_record");
    int64_t next = post("next");
    world_restart(&world);
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms + 1);
    world.now_ms++;
    tick();
    assert_int_equal(world.last->event_count, PL_OFF_RECORD_BATCH);
    assert_int_equal(clock_entries().entries_count, 0);
    world.now_ms++;
    world_post(&world, "d2", "lobby", "x", "elsewhere"); // any command does
    assert_int_equal(count_events("\"message.redacted\""), 5);
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    assert_int_equal(clock_entries().entries_count, 1);
    on_seq("d1", PL_METHOD_MESSAGE_EDIT, next, ",\"text\":\"" MARKER " again\"");
    assert_ok(&world);

    set_level("m1", "on_record");
    struct pl_audit_list_result entries = clock_entries();
    assert_int_equal(entries.entries_count, 2);
    assert_true(has(entries.entries[0].data, "\"messages\":1,"));
    assert_true(has(entries.entries[1].data, "\"messages\":133,"));
    assert_false(disk_has(MARKER));
}

static void a_segment_that_ends_before_the_last_one_is_erased(void **state)
{
    (void)state;
    set_level("m1", "off_record");
    post_many(PL_OFF_RECORD_BATCH + 2);
    set_level("m1", "on_record");
    set_level("m1", "off_record");
    post("next");
    set_level("m1", "on_record");
    assert_int_equal(count_events("\"message.redacted\""), 3);
    struct pl_audit_list_result entries = clock_entries();
    assert_int_equal(entries.entries_count, 2);
    assert_true(has(entries.entries[0].data, "\"messages\":3,"));
    assert_true(has(entries.entries[1].data, "\"messages\":64,"));
    assert_false(disk_has(MARKER));
}

static void ends_when_the_channel_closes(void **state)
{
    (void)state;
    set_level("m1", "off_record");
    post("a");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    assert_int_equal(world.last->event_count, 1); // only read: moderators go on
    world_send(&world, "a1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"climate\"}");
    assert_ok(&world);
    world_send(&world, "a1", PL_METHOD_SUMMIT_LOCK, "{\"reason\":\"lunch\"}");
    assert_ok(&world);
    assert_int_equal(count_events("\"message.redacted\""), 0);
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK,
               "{\"channel\":\"climate\",\"mode\":\"closed\"}");
    struct pl_channel_lock_result locked;
    assert_true(event_has(0, "channel.attribution_changed") && event_has(0, "\"on_record\""));
    assert_true(event_has(1, "message.redacted") && event_has(2, "channel.locked"));
    world_result(&world, &locked);
    assert_int_equal(locked.seq, world.last->events[2].seq);
    assert_false(disk_has(MARKER));
}

static void ends_when_the_agenda_closes_the_channel(void **state)
{
    (void)state;
    set_level("m1", "off_record");
    post("a");
    world_send(&world, "m2", PL_METHOD_CHANNEL_SCHEDULE,
               "{\"channel\":\"climate\",\"closes\":\"2023-08-02T10:00:00.000Z\"}");
    assert_ok(&world);
    world.now_ms = pl_core_next_due_ms(world.core);
    tick();
    assert_int_equal(world.last->event_count, 3);
    assert_true(event_has(0, "\"on_record\",\"by_clock\":true") && event_has(0, "\"id\":\"m2\""));
    assert_true(event_has(1, "\"id\":\"m2\"") && event_has(2, "channel.locked"));
    assert_false(disk_has(MARKER));
}

static void throws_away_what_is_held_of_it(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"}");
    world_send(&world, "d2", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"on\",\"text\":\"for the minutes\"}");
    set_level("m1", "off_record");
    for (int i = 0; i < 3; i++)
        world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
                   "{\"channel\":\"climate\",\"client_id\":\"h%d\",\"text\":\"" MARKER " %d\"}", i,
                   i);
    world_send(&world, "m1", PL_METHOD_HELD_REJECT,
               "{\"held_id\":\"h2\",\"reason_code\":\"off_topic\"}");
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h3\"}");
    assert_true(event_has(0, "\"attribution\":\"off_record\""));
    assert_true(world.last->events[0].is_off_record);

    set_level("m1", "on_record");
    assert_int_equal(count_events("\"message.redacted\""), 1);
    assert_int_equal(count_events("\"held.rejected\""), 1); // of the two, one was rejected before
    assert_int_equal(count_events("\"held_id\":\"h4\",\"by_clock\":true,\"off_record\":true"), 1);
    assert_int_equal(world.last->notice_count, 2);
    assert_true(notice_has(0, "\"off_record\":true") && notice_has(0, "\"total\":1"));
    assert_true(has(clock_entries().entries[0].data, "\"messages\":1,\"held\":2"));
    assert_false(disk_has(MARKER));
    world_send(&world, "d1", PL_METHOD_HELD_MINE, "{}");
    assert_true(result_has("\"held\":[]"));
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h4\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "d1", PL_METHOD_HELD_RESUBMIT,
               "{\"held_id\":\"h2\",\"text\":\"in other words\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "d1", PL_METHOD_HELD_APPEAL, "{\"held_id\":\"h2\",\"text\":\"why\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"h2\",\"text\":\"" MARKER " 2\"}");
    assert_true(result_has("\"rejected\":true"));
    // What was sent before waits on, and goes on the record.
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_true(event_has(0, "for the minutes") && !event_has(0, "attribution"));
}

// Between the end and the batch that erases it, neither a moderator nor the clock publishes it.
static void publishes_nothing_held_after_the_end(void **state)
{
    (void)state;
    set_level("m1", "off_record");
    for (int i = 0; i < PL_OFF_RECORD_BATCH; i++) {
        char id[16];
        (void)snprintf(id, sizeof id, "c%d", i);
        post(id);
    }
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_DELAY,
               "{\"channel\":\"climate\",\"seconds\":5}");
    assert_ok(&world);
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"h\",\"text\":\"" MARKER "\"}");
    assert_true(result_has("\"held\":true"));
    set_level("m1", "on_record");
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    world.now_ms += 5000;
    tick();
    assert_int_equal(count_events("message.posted"), 0);
    assert_int_equal(count_events("held.rejected"), 1);
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
    assert_false(disk_has(MARKER));
}
// The agenda of the summit file closes in the host's name, who is no participant.
static void ends_in_the_hosts_name(void **state)
{
    (void)state;
    set_level("m1", "off_record");
    post_many(PL_OFF_RECORD_BATCH + 2);
    world_send(&world, "m2", PL_METHOD_CHANNEL_SCHEDULE,
               "{\"channel\":\"climate\",\"closes\":\"2023-08-02T10:00:00.000Z\"}");
    assert_ok(&world);
    world.core->channels[0].rules.schedule.set_by = 0; // as the summit file's own
    world.now_ms = pl_core_next_due_ms(world.core);
    tick();
    assert_int_equal(count_events("\"message.redacted\""), PL_OFF_RECORD_BATCH);
    world_restart(&world);
    world.now_ms++;
    tick();
    assert_int_equal(count_events("\"message.redacted\""), 2);
    assert_true(event_has(0, "\"id\":\"operator\""));
    assert_int_equal(clock_entries().entries_count, 2);
    assert_false(disk_has(MARKER));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(names_people_and_says_that_it_is_off_the_record),
        WORLD_TEST(gives_bots_no_words),
        WORLD_TEST(erases_all_of_it_at_the_end),
        WORLD_TEST(keeps_no_fingerprint_of_the_words),
        WORLD_TEST(erases_a_long_segment_in_batches),
        WORLD_TEST(a_segment_that_ends_before_the_last_one_is_erased),
        WORLD_TEST(ends_when_the_channel_closes),
        WORLD_TEST(ends_when_the_agenda_closes_the_channel),
        WORLD_TEST(ends_in_the_hosts_name),
        WORLD_TEST(throws_away_what_is_held_of_it),
        WORLD_TEST(publishes_nothing_held_after_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
