// SPDX-License-Identifier: MIT
#include "harness.h"

#include <sqlite3.h>
#include <stdio.h>

#include "util/buf.h"

#define REPORT(who, seq)                                                                           \
    world_send(&world, (who), PL_METHOD_MESSAGE_REPORT,                                            \
               "{\"channel\":\"climate\",\"seq\":%d,\"category\":\"spam\",\"text\":\"ugly\"}",     \
               (seq))
#define WITHHOLD(seq)                                                                              \
    world_send(&world, "m1", PL_METHOD_MESSAGE_WITHHOLD,                                           \
               "{\"channel\":\"climate\",\"seq\":%d,\"reason\":\"r\"}", (seq))
#define RESTORE(seq)                                                                               \
    world_send(&world, "m2", PL_METHOD_MESSAGE_RESTORE, "{\"channel\":\"climate\",\"seq\":%d}",    \
               (seq))
#define FILTER(params)                                                                             \
    world_send(&world, "m1", PL_METHOD_FILTER_CREATE, "{\"label\":\"l\"," params "}")
#define SAY(who, client_id, text)                                                                  \
    world_send(&world, (who), PL_METHOD_MESSAGE_POST,                                              \
               "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"%s\"}", (client_id),      \
               (text))

static int audits(const char *action)
{
    int count = 0;
    world_send(&world, "a1", PL_METHOD_AUDIT_LIST, "{\"limit\":100}");
    struct pl_audit_list_result result;
    world_result(&world, &result);
    for (size_t i = 0; i < result.entries_count; i++)
        count += pl_str_equal(result.entries[i].action, pl_str_from(action));
    return count;
}

static void one_act_leaves_one_entry_however_many_it_is_about(void **state)
{
    (void)state;
    char client_id[8];
    for (int i = 0; i < 30; i++) {
        snprintf(client_id, sizeof client_id, "c%d", i);
        world_post(&world, "d1", "climate", client_id, "words");
    }
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_WITHHOLD,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"last\":20,\"reason\":\"r\"}");
    assert_true(result_has("\"count\":20,\"bulk\":\"b1\",\"more\":true"));
    assert_int_equal(world.last->event_count, 20);
    for (size_t i = 0; i < 20; i++)
        assert_int_equal(world.last->events[i].target, 11 + (int64_t)i);
    world_restart(&world);
    world_send(&world, "m2", PL_METHOD_BULK_UNDO, "{\"bulk\":\"b1\"}");
    assert_true(result_has("\"count\":20"));
    assert_int_equal(audits("participant.withhold"), 1);
    assert_int_equal(audits("bulk.undo"), 1);
}

// No table of the file holds the word after a redaction, also when it was withheld first.
static void redacting_what_is_withheld_leaves_no_word(void **state)
{
    (void)state;
    char bytes[4096];
    struct pl_buf all;
    world_post(&world, "d1", "climate", "a", "xylophone");
    WITHHOLD(1);
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"r\"}");
    assert_ok(&world);
    world_restart(&world);
    pl_buf_init(&all, 64 * 1024 * 1024);
    FILE *file = fopen(world.path, "rb");
    assert_non_null(file);
    for (size_t len; (len = fread(bytes, 1, sizeof bytes, file)) > 0;)
        pl_buf_append(&all, bytes, len);
    fclose(file);
    assert_null(memmem(all.data, all.len, "xylophone", 9));
    pl_buf_fini(&all);
}

static void an_audit_entry_of_reports_has_no_words(void **state)
{
    (void)state;
    world_post(&world, "b1", "climate", "a", "xylophone");
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD,
               "{\"channel\":\"climate\",\"delegations\":2}");
    REPORT("d1", 1);
    REPORT("h1", 1);
    REPORT("e1", 1);
    assert_int_equal(world.last->event_count, 0);
    assert_int_equal(audits("message.report"), 0);
    REPORT("d2", 1);
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "\"by_reports\":true"));
    assert_true(notice_has(0, "\"withheld\":true"));
    assert_int_equal(audits("message.report"), 1);
    assert_false(result_has("ugly"));
    assert_true(result_has("\"category\":\"spam\""));
}

static void only_other_delegations_hide_a_message(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD,
               "{\"channel\":\"climate\",\"delegations\":1}");
    world_post(&world, "d1", "climate", "a", "words");
    REPORT("h1", 2);
    assert_ok(&world);
    assert_int_equal(world.last->event_count, 0);
    REPORT("d2", 2);
    assert_true(event_has(0, "\"by_reports\":true"));
    // Not counted, it would tell whose words these are.
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_ATTRIBUTION,
               "{\"channel\":\"climate\",\"level\":\"chatham\",\"show\":\"nobody\"}");
    world_post(&world, "d1", "climate", "b", "words");
    REPORT("h1", 5);
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "\"by_reports\":true"));
}

static void everyone_concerned_hears_once(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "words");
    REPORT("d2", 1);
    REPORT("d2", 1);
    REPORT("h1", 1);
    world_send(&world, "m1", PL_METHOD_REPORT_RESOLVE,
               "{\"report_id\":\"r1\",\"outcome\":\"retained\",\"reason\":\"fair\"}");
    assert_int_equal(world.last->event_count, 0); // there is nothing to restore
    assert_int_equal(world.last->notice_count, 4);
    size_t own = 0, others = 0;
    for (size_t i = 0; i < 4; i++) {
        own += notice_has(i, "\"own\":true");
        others += notice_has(i, "\"own\":false");
        if (notice_has(i, "\"own\":true"))
            assert_int_equal(world.last->notices[i].participant, world_participant(&world, "d1"));
    }
    assert_int_equal(own, 1);
    assert_int_equal(others, 2);
}

static void rules_are_tried_in_their_order(void **state)
{
    (void)state;
    FILTER("\"kind\":\"words\",\"action\":\"mask\",\"words\":[\"durian\"],\"channel\":\"lobby\"");
    FILTER("\"kind\":\"words\",\"action\":\"hold\",\"words\":[\"durian\"]");
    FILTER("\"kind\":\"words\",\"action\":\"refuse\",\"words\":[\"durian\",\"salak\"]");
    assert_ok(&world);
    SAY("d1", "a", "durian");
    assert_true(result_has("\"held\":true"));
    SAY("d1", "b", "salak");
    assert_refused(&world, PL_REASON_FILTERED);
    assert_int_equal(world.last->replies[0].refusal.detail.len, 1);
    world_send(&world, "m1", PL_METHOD_FILTER_UPDATE, "{\"filter_id\":\"f2\",\"enabled\":false}");
    world_restart(&world);
    SAY("d1", "c", "durian");
    assert_refused(&world, PL_REASON_FILTERED);
    SAY("m1", "c", "durian");
    assert_ok(&world);
    world_send(&world, "m1", PL_METHOD_FILTER_DELETE, "{\"filter_id\":\"f3\"}");
    SAY("d1", "c", "durian");
    assert_ok(&world);
}

// A pattern that an older library took: the server starts, and moderators see what it cannot judge.
static void a_rule_that_cannot_judge_holds(void **state)
{
    (void)state;
    FILTER("\"kind\":\"pattern\",\"action\":\"refuse\",\"pattern\":\"durian\"");
    sqlite3 *handle = NULL;
    assert_int_equal(sqlite3_open(world.path, &handle), SQLITE_OK);
    sqlite3_busy_timeout(handle, 5000);
    assert_int_equal(sqlite3_exec(handle, "UPDATE filter SET pattern = '('", NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(handle);
    world_restart(&world);
    SAY("d1", "a", "apple");
    assert_true(result_has("\"held\":true"));
    world_send(&world, "m1", PL_METHOD_FILTER_DELETE, "{\"filter_id\":\"f1\"}");
    SAY("d1", "b", "apple");
    assert_true(result_has("\"seq\":1"));
}

static void counting_forgets_in_time(void **state)
{
    (void)state;
    FILTER("\"kind\":\"flood\",\"action\":\"refuse\",\"times\":2,\"within_s\":60");
    SAY("d1", "a", "one");
    SAY("d1", "b", "two");
    assert_ok(&world);
    SAY("d1", "c", "three");
    assert_refused(&world, PL_REASON_FILTERED);
    world.now_ms += 60000;
    SAY("d1", "c", "three");
    assert_ok(&world);
    FILTER("\"kind\":\"repeat\",\"action\":\"refuse\",\"times\":2,\"within_s\":60");
    SAY("d1", "d", "THREE");
    assert_refused(&world, PL_REASON_FILTERED);
    assert_string_equal(world.last->replies[0].refusal.rule, "repeat");
    // Withheld words count on.
    WITHHOLD(3);
    SAY("d1", "d", "three");
    assert_refused(&world, PL_REASON_FILTERED);
    world.now_ms += 60000;
    SAY("d1", "d", "three");
    assert_ok(&world);
}

static void restores_what_was_there(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "words");
    world_send(&world, "d1", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":1,\"text\":\"better words\"}");
    WITHHOLD(1);
    world_restart(&world);
    RESTORE(1);
    assert_true(event_has(0, "\"type\":\"message.restored\""));
    assert_false(event_has(0, "words"));
    world_send(&world, "d1", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":1,\"text\":\"better words\"}");
    assert_true(result_has("\"changed\":false"));
    // A second time it may be hidden and shown again.
    WITHHOLD(1);
    assert_true(result_has("\"changed\":true"));
    RESTORE(1);
    assert_true(result_has("\"changed\":true"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(one_act_leaves_one_entry_however_many_it_is_about),
        WORLD_TEST(redacting_what_is_withheld_leaves_no_word),
        WORLD_TEST(an_audit_entry_of_reports_has_no_words),
        WORLD_TEST(only_other_delegations_hide_a_message),
        WORLD_TEST(everyone_concerned_hears_once),
        WORLD_TEST(rules_are_tried_in_their_order),
        WORLD_TEST(a_rule_that_cannot_judge_holds),
        WORLD_TEST(counting_forgets_in_time),
        WORLD_TEST(restores_what_was_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
