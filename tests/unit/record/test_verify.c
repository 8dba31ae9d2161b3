// SPDX-License-Identifier: MIT
#include "harness.h"

#include <errno.h>
#include <sqlite3.h>

#include "record/verify.h"

static void change(const char *sql)
{
    sqlite3 *handle = NULL;
    assert_int_equal(sqlite3_open(world.path, &handle), SQLITE_OK);
    sqlite3_busy_timeout(handle, 5000); // a checkpoint may be at work
    if (sqlite3_exec(handle, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

static struct pl_verify_report verify(const char *channel)
{
    struct pl_reader *reader = NULL;
    struct pl_verify_report report = {0};
    assert_int_equal(pl_reader_open(world.path, &reader), 0);
    int error = channel != NULL ? pl_verify_channel(reader, pl_str_from(channel), &report)
                                : pl_verify_audit(reader, &report);
    assert_int_equal(error, 0);
    pl_reader_close(reader);
    return report;
}

static void talk(void)
{
    world_post(&world, "d1", "climate", "a", "one");
    world.now_ms += 10;
    world_post(&world, "d2", "climate", "b", "two");
    world_send(&world, "d1", PL_METHOD_MESSAGE_EDIT,
               "{\"channel\":\"climate\",\"seq\":1,\"text\":\"one, better\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK, "{\"channel\":\"climate\"}");
    world_send(&world, "m1", PL_METHOD_MESSAGE_REDACT,
               "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"r\"}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_UNLOCK, "{\"channel\":\"climate\"}");
    world_post(&world, "d1", "climate", "c", "three");
}

static void holds_for_what_the_core_wrote(void **state)
{
    (void)state;
    talk();
    struct pl_verify_report report = verify("climate");
    assert_int_equal(report.checked, 7);
    assert_int_equal(report.bad, 0);
    assert_null(report.problem);
    report = verify("lobby");
    assert_int_equal(report.checked, 0);
    report = verify(NULL);
    assert_int_equal(report.checked, 3);
    assert_int_equal(report.bad, 0);
    struct pl_reader *reader = NULL;
    assert_int_equal(pl_reader_open(world.path, &reader), 0);
    assert_int_equal(pl_verify_channel(reader, PL_STR("nowhere"), &report), -ENOENT);
    pl_reader_close(reader);
}

// After a restored backup has started a new epoch, the old chain goes on.
static void holds_across_epochs(void **state)
{
    (void)state;
    talk();
    change("UPDATE meta SET epoch = 'epoch-2'");
    world_restart(&world);
    world_post(&world, "d1", "climate", "d", "four");
    assert_int_equal(verify("climate").bad, 0);
    assert_int_equal(verify("climate").checked, 8);
    assert_true(pl_str_equal(pl_core_epoch(world.core), PL_STR("epoch-2")));
}

static void finds_the_first_bad_event(void **state)
{
    (void)state;
    // Channel 1, seq 2 is row 1 << 40 | 2.
    const struct {
        const char *sql;
        int64_t bad;
    } rows[] = {
        {"UPDATE event SET data = replace(data, 'two', 'twO') WHERE id = (1 << 40 | 2)", 2},
        {"UPDATE event SET actor = replace(actor, 'd2', 'd1') WHERE id = (1 << 40 | 2)", 2},
        {"UPDATE event SET at_ms = at_ms + 1 WHERE id = (1 << 40 | 2)", 2},
        {"UPDATE event SET at_ms = at_ms - 100 WHERE id = (1 << 40 | 2)", 2},
        {"UPDATE event SET type = 'message.edited' WHERE id = (1 << 40 | 2)", 2},
        {"UPDATE event SET content_hash = zeroblob(32) WHERE id = (1 << 40 | 3)", 3},
        {"UPDATE event SET salt = NULL WHERE id = (1 << 40 | 2)", 2},
        {"DELETE FROM message WHERE id = (1 << 40 | 2);"
         "DELETE FROM event WHERE id = (1 << 40 | 2)",
         3},
        {"UPDATE event SET chain = zeroblob(32) WHERE id = (1 << 40 | 7)", 7},
        {"UPDATE message SET redacted_seq = NULL", 1},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(rows); i++) {
        if (i > 0)
            world_open(&world);
        talk();
        change(rows[i].sql);
        struct pl_verify_report report = verify("climate");
        if (report.bad != rows[i].bad)
            fail_msg("%s: bad %d", rows[i].sql, (int)report.bad);
        assert_non_null(report.problem);
        if (i + 1 < PL_ARRAY_LEN(rows))
            world_close(&world);
    }
}

// What is withheld stands beside the log, and is held to the same hash.
static void finds_a_changed_word_that_is_withheld(void **state)
{
    (void)state;
    static const struct {
        const char *sql;
        int64_t bad;
    } rows[] = {
        {"SELECT 1", 0},
        {"UPDATE withheld_event SET data = replace(data, 'three', 'thrice')", 7},
        {"UPDATE withheld_event SET salt = zeroblob(16)", 7},
        {"DELETE FROM withheld_event", 7},
        {"UPDATE message SET withheld_seq = NULL", 7},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(rows); i++) {
        if (i > 0)
            world_open(&world);
        talk();
        world_send(&world, "m1", PL_METHOD_MESSAGE_WITHHOLD,
                   "{\"channel\":\"climate\",\"seq\":7,\"reason\":\"r\"}");
        change(rows[i].sql);
        struct pl_verify_report report = verify("climate");
        if (report.bad != rows[i].bad)
            fail_msg("%s: bad %d", rows[i].sql, (int)report.bad);
        if (i + 1 < PL_ARRAY_LEN(rows))
            world_close(&world);
    }
}

static void finds_a_changed_audit_entry(void **state)
{
    (void)state;
    talk();
    change("DROP TRIGGER audit_keep_update;"
           "UPDATE audit SET actor = 'm2' WHERE id = 2");
    assert_int_equal(verify(NULL).bad, 2);
    world_close(&world);
    world_open(&world);
    talk();
    change("DROP TRIGGER audit_keep_delete; DELETE FROM audit WHERE id = 1");
    assert_int_equal(verify(NULL).bad, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(holds_for_what_the_core_wrote),
        WORLD_TEST(holds_across_epochs),
        WORLD_TEST(finds_the_first_bad_event),
        WORLD_TEST(finds_a_changed_word_that_is_withheld),
        WORLD_TEST(finds_a_changed_audit_entry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
