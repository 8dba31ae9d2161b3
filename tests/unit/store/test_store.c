// SPDX-License-Identifier: MIT
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "store/directory.h"
#include "store/events.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/schema_private.h"
#include "store/sent.h"
#include "store/store.h"
#include "util/clock.h"
#include "util/fault.h"

static char dir[64], path[96];
static char problem[PL_STORE_PROBLEM_BYTES];
static struct pl_store *store;

static int open_store(bool create)
{
    struct pl_store_config config = {.path = path, .create = create, .checkpoint_bytes = 65536};
    return pl_store_open(&config, &store, problem);
}

static int setup(void **state)
{
    (void)state;
    const char *tmp = getenv("TMPDIR");
    snprintf(dir, sizeof dir, "%.40s/pleno-XXXXXX", tmp ? tmp : "/tmp");
    if (mkdtemp(dir) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/pleno.db", dir);
    store = NULL;
    return open_store(true);
}

static int teardown(void **state)
{
    (void)state;
    char name[128];
    pl_store_close(store);
    unlink(path);
    snprintf(name, sizeof name, "%s-wal", path);
    unlink(name);
    snprintf(name, sizeof name, "%s-shm", path);
    unlink(name);
    rmdir(dir);
    return 0;
}

// A change from outside, as a restored or edited file would bring it.
static void change(const char *sql)
{
    sqlite3 *handle = NULL;
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(handle);
}

static void close_and_change(const char *sql)
{
    pl_store_close(store);
    store = NULL;
    change(sql);
}

static int64_t add_participant(const char *slug)
{
    struct pl_participant_row row = {
        .slug = pl_str_from(slug),
        .name = PL_STR("Somebody"),
        .role = PL_ROLE_DELEGATE,
        .lang = PL_LANG_COUNT,
    };
    int64_t id = 0;
    assert_int_equal(pl_store_participant_create(pl_store_db(store), &row, &id), 0);
    return id;
}

static int add_event(int64_t channel, int64_t seq, int64_t at_ms)
{
    struct pl_event_row row = {
        .id = pl_row_id(channel, seq),
        .at_ms = at_ms,
        .type = PL_EVENT_MESSAGE_POSTED,
        .participant = 1,
        .actor = PL_STR("{}"),
        .data = PL_STR("{\"text\":\"0123456789012345678901234567890123456789\"}"),
    };
    return pl_store_event_append(pl_store_db(store), &row);
}

static void opens_again_what_it_made(void **state)
{
    (void)state;
    assert_true(pl_store_is_empty(store));
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(pl_store_commit(store), 0);
    pl_store_close(store);
    assert_int_equal(open_store(false), 0);
    struct pl_arena arena;
    struct pl_participant_row *rows = NULL;
    size_t count = 0;
    pl_arena_init(&arena);
    assert_int_equal(pl_store_participants(pl_store_db(store), &arena, &rows, &count), 0);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].id, 1);
    assert_int_equal(rows[0].lang, PL_LANG_COUNT);
    pl_arena_fini(&arena);
}

static void expect_no_commit(void)
{
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("lost");
    assert_int_equal(pl_store_commit(store), -ESTALE);
    assert_int_equal(pl_store_recover(store, -ESTALE), 0);
}

static void commits_nothing_into_a_file_that_lost_its_place(void **state)
{
    (void)state;
    static const char *const suffixes[] = {"", "-wal"};
    for (size_t i = 0; i < PL_ARRAY_LEN(suffixes); i++) {
        char name[128], aside[160];
        snprintf(name, sizeof name, "%s%s", path, suffixes[i]);
        snprintf(aside, sizeof aside, "%s.aside", name);
        assert_int_equal(rename(name, aside), 0);
        expect_no_commit();
        FILE *other = fopen(name, "wb");
        assert_non_null(other);
        fclose(other);
        expect_no_commit();
        assert_int_equal(rename(aside, name), 0);
        assert_int_equal(pl_store_begin(store), 0);
        add_participant(i == 0 ? "p1" : "p2");
        assert_int_equal(pl_store_commit(store), 0);
    }
}

static void refuses_a_newer_schema(void **state)
{
    (void)state;
    close_and_change("PRAGMA user_version = 999");
    assert_int_equal(open_store(false), -EPROTO);
    assert_non_null(strstr(problem, "999"));
    assert_non_null(strstr(problem, "newer"));
    close_and_change("PRAGMA user_version = -1");
    assert_int_equal(open_store(false), -EBADMSG);
}

static void refuses_a_file_that_is_not_ours(void **state)
{
    (void)state;
    close_and_change("PRAGMA application_id = 7");
    assert_int_equal(open_store(false), -EBADMSG);
    assert_non_null(strstr(problem, "not one of Pleno's"));
    FILE *file = fopen(path, "wb");
    fputs("this is no database at all, only some words that are long enough to be one", file);
    fclose(file);
    assert_int_equal(open_store(false), -EBADMSG);
    unlink(path);
    assert_int_equal(open_store(false), -ENOENT);
    assert_true(problem[0] != '\0');
}

// After a new step: what it says here goes into pl_schema_newest.
static void knows_what_all_its_steps_make(void **state)
{
    (void)state;
    struct pl_db *db = pl_store_db(store);
    char hex[PL_HASH_HEX_BYTES];
    assert_int_equal(pl_schema_digest(db, hex), 0);
    assert_string_equal(hex, pl_schema_newest);
    assert_int_equal(pl_db_exec(db, "BEGIN; CREATE INDEX planted ON message (author)"), 0);
    assert_int_equal(pl_schema_digest(db, hex), 0);
    assert_string_not_equal(hex, pl_schema_newest);
    assert_int_equal(pl_db_exec(db, "ROLLBACK"), 0);
}

static void undoes_a_migration_that_fails(void **state)
{
    (void)state;
    pl_store_close(store);
    store = NULL;
    unlink(path);
    assert_int_equal(pl_fault_set("store.migrate:1:ENOSPC"), 0);
    assert_int_equal(open_store(true), -ENOSPC);
    pl_fault_set(NULL);
    assert_int_equal(open_store(false), -EBADMSG);
    assert_non_null(strstr(problem, "nothing is in it"));
    assert_int_equal(open_store(true), 0); // an empty file, not half a schema
    assert_true(pl_store_is_empty(store));
}

static void knows_one_message_per_author_and_client_id(void **state)
{
    (void)state;
    struct pl_db *db = pl_store_db(store);
    struct pl_sent_row sent = {.client_id = PL_STR("x"), .channel = 1, .at_ms = 5, .message = 1};
    assert_int_equal(pl_store_begin(store), 0);
    sent.author = add_participant("p1");
    assert_int_equal(pl_store_sent_create(db, &sent), 0);
    assert_int_equal(pl_store_sent_create(db, &sent), -EEXIST);
    sent.message = 0;
    sent.held = 3;
    assert_int_equal(pl_store_sent_create(db, &sent), -EEXIST);
    sent.author = add_participant("p2");
    assert_int_equal(pl_store_sent_create(db, &sent), 0);
    assert_int_equal(pl_store_commit(store), 0);
}

static void refuses_rows_that_point_nowhere(void **state)
{
    (void)state;
    assert_int_equal(pl_store_begin(store), 0);
    struct pl_message_row message = {.id = 12, .author = 34, .text = PL_STR("t")};
    assert_int_equal(pl_store_message_create(pl_store_db(store), &message), -EINVAL);
    assert_int_equal(add_event(1, 1, 1), -EINVAL);
    assert_int_equal(pl_store_recover(store, -EINVAL), 0);
}

static void finds_a_time_in_a_channel(void **state)
{
    (void)state;
    struct pl_db *db = pl_store_db(store);
    int64_t seq = 0;
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(pl_store_event_seq_at(db, 1, 5, &seq), 0);
    assert_int_equal(seq, 1);
    const int64_t times[] = {10, 20, 20, 20, 30};
    for (size_t i = 0; i < PL_ARRAY_LEN(times); i++)
        assert_int_equal(add_event(1, (int64_t)i + 1, times[i]), 0);
    assert_int_equal(add_event(2, 1, 1), 0);
    const struct {
        int64_t at, seq;
    } rows[] = {{5, 1}, {10, 1}, {11, 2}, {20, 2}, {21, 5}, {30, 5}, {31, 6}};
    for (size_t i = 0; i < PL_ARRAY_LEN(rows); i++) {
        assert_int_equal(pl_store_event_seq_at(db, 1, rows[i].at, &seq), 0);
        assert_int_equal(seq, rows[i].seq);
    }
    assert_int_equal(pl_store_commit(store), 0);
}

static void readers_see_one_moment(void **state)
{
    (void)state;
    struct pl_reader *reader = NULL;
    int64_t seq = 0;
    uint8_t chain[PL_ROW_HASH_BYTES];
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(add_event(1, 1, 1), 0);
    assert_int_equal(pl_store_commit(store), 0);
    assert_int_equal(pl_reader_open(path, &reader), 0);
    assert_int_equal(pl_reader_begin(reader), 0);
    assert_int_equal(pl_store_event_head(pl_reader_db(reader), 1, &seq, chain), 0);
    assert_int_equal(pl_store_begin(store), 0);
    assert_int_equal(add_event(1, 2, 2), 0);
    assert_int_equal(pl_store_commit(store), 0);
    assert_int_equal(pl_store_event_head(pl_reader_db(reader), 1, &seq, chain), 0);
    assert_int_equal(seq, 1);
    pl_reader_end(reader);
    assert_int_equal(pl_reader_begin(reader), 0);
    assert_int_equal(pl_store_event_head(pl_reader_db(reader), 1, &seq, chain), 0);
    assert_int_equal(seq, 2);
    pl_reader_end(reader);
    pl_reader_close(reader);
}

static void readers_cannot_write(void **state)
{
    (void)state;
    struct pl_reader *reader = NULL;
    assert_int_equal(pl_reader_open(path, &reader), 0);
    int error = pl_store_meta_advance(pl_reader_db(reader), 1, 1);
    assert_true(error == -EROFS);
    pl_reader_close(reader);
}

static void keeps_the_audit_log_as_it_is(void **state)
{
    (void)state;
    struct pl_audit_row row = {.id = 1, .action = PL_STR("a"), .data = PL_STR("{}")};
    sqlite3 *handle = NULL;
    assert_int_equal(pl_store_begin(store), 0);
    assert_int_equal(pl_store_audit_append(pl_store_db(store), &row), 0);
    assert_int_equal(pl_store_commit(store), 0);
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(handle, "DELETE FROM audit", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(handle, "UPDATE audit SET action = 'b'", NULL, NULL, NULL),
                         SQLITE_OK);
    sqlite3_close(handle);
}

// Writes far more than the bound, with the checkpoint thread at work; the log stays bounded.
static void bounds_the_log(void **state)
{
    (void)state;
    char wal[128];
    struct stat status;
    snprintf(wal, sizeof wal, "%s-wal", path);
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(pl_store_commit(store), 0);
    off_t largest = 0;
    for (int64_t batch = 0; batch < 300; batch++) {
        assert_int_equal(pl_store_begin(store), 0);
        for (int64_t i = 1; i <= 40; i++)
            assert_int_equal(add_event(1, batch * 40 + i, batch), 0);
        assert_int_equal(pl_store_commit(store), 0);
        if (stat(wal, &status) == 0 && status.st_size > largest)
            largest = status.st_size;
    }
    // Emptied at 8 times the checkpoint size; a batch here has a good 20 KiB.
    assert_true(largest > 0 && largest < (off_t)65536 * 8 * 2);
    pl_store_close(store);
    assert_true(stat(wal, &status) != 0 || status.st_size == 0);
    assert_int_equal(open_store(false), 0);
}

static sqlite3 *open_other(const char *sql)
{
    sqlite3 *other = NULL;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, sql, NULL, NULL, NULL), SQLITE_OK);
    return other;
}

// That somebody is in the way of settling is no better news of the disk.
static void fails_as_the_disk_did_until_it_is_settled(void **state)
{
    (void)state;
    assert_int_equal(pl_store_begin(store), 0);
    pl_fault_set("store.commit:1:EIO");
    assert_int_equal(pl_store_commit(store), -EIO);
    pl_fault_set(NULL);
    assert_int_equal(pl_store_recover(store, 0), 0); // rolled back, and not opened anew yet
    sqlite3 *other = open_other("BEGIN IMMEDIATE");
    assert_int_equal(pl_store_recover(store, -EIO), 0);
    assert_int_equal(pl_store_begin(store), -EIO);
    assert_int_equal(sqlite3_close(other), SQLITE_OK);
    assert_int_equal(pl_store_begin(store), 0);
    assert_int_equal(pl_store_commit(store), 0);
}

static bool holds(const char *suffix, const char *word)
{
    static char bytes[1024 * 1024];
    char name[128];
    snprintf(name, sizeof name, "%s%s", path, suffix);
    FILE *file = fopen(name, "rb");
    size_t len = file == NULL ? 0 : fread(bytes, 1, sizeof bytes, file);
    if (file != NULL)
        fclose(file);
    return memmem(bytes, len, word, strlen(word)) != NULL;
}

static void set_name(const char *name)
{
    struct pl_participant_row row = {
        .id = 1, .slug = PL_STR("p1"), .name = pl_str_from(name), .lang = PL_LANG_COUNT};
    assert_int_equal(pl_store_begin(store), 0);
    assert_int_equal(pl_store_participant_update(pl_store_db(store), &row), 0);
}

// Who reads while the file is settled keeps the log from being emptied there and then.
static void empties_the_log_once_a_reader_has_left(void **state)
{
    (void)state;
    struct pl_reader *reader = NULL;
    int64_t seq = 0;
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(pl_store_commit(store), 0);
    set_name("kanari");
    assert_int_equal(pl_store_commit(store), 0);
    assert_true(holds("-wal", "kanari"));
    set_name("erased");
    pl_store_erased(store);
    pl_fault_set("store.committed:1:EIO");
    assert_int_equal(pl_store_commit(store), -EIO);
    pl_fault_set(NULL);
    assert_int_equal(pl_reader_open(path, &reader), 0);
    assert_int_equal(pl_reader_begin(reader), 0);
    assert_int_equal(
        pl_store_audit_head(pl_reader_db(reader), &seq, (uint8_t[PL_ROW_HASH_BYTES]){0}), 0);
    int64_t began_ms = pl_clock_monotonic_ms();
    assert_int_equal(pl_store_recover(store, -EIO), 0);
    assert_true(pl_store_is_settled(store));
    assert_true(pl_clock_monotonic_ms() - began_ms < 5000);
    assert_true(holds("-wal", "kanari"));
    pl_reader_end(reader);
    for (int64_t since_ms = pl_clock_monotonic_ms(); holds("-wal", "kanari");)
        assert_true(pl_clock_monotonic_ms() - since_ms < 60000);
    assert_false(holds("", "kanari"));
    pl_reader_close(reader);
}

// SQLite's own integrity check finds nothing wrong with these.
static void reads_no_damaged_text(void **state)
{
    (void)state;
    static const char *const damages[] = {
        "UPDATE participant SET name = CAST(x'4aff' AS TEXT)",
        "UPDATE participant SET name = CAST(x'eda080' AS TEXT)",
        "UPDATE participant SET name = CAST(x'610062' AS TEXT)",
    };
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    assert_int_equal(pl_store_commit(store), 0);
    for (size_t i = 0; i < PL_ARRAY_LEN(damages); i++) {
        close_and_change(damages[i]);
        assert_int_equal(open_store(false), 0);
        struct pl_arena arena;
        struct pl_participant_row *rows = NULL;
        size_t count = 0;
        pl_arena_init(&arena);
        assert_int_equal(pl_store_participants(pl_store_db(store), &arena, &rows, &count),
                         -EBADMSG);
        pl_arena_fini(&arena);
    }
}

static int read_event(int64_t id)
{
    struct pl_arena arena;
    struct pl_event_row row;
    pl_arena_init(&arena);
    int error = pl_store_event(pl_store_db(store), id, &arena, &row);
    pl_arena_fini(&arena);
    return error;
}

static void read_participants(void)
{
    struct pl_arena arena;
    struct pl_participant_row *rows = NULL;
    size_t count = 0;
    pl_arena_init(&arena);
    assert_int_equal(pl_store_participants(pl_store_db(store), &arena, &rows, &count), 0);
    pl_arena_fini(&arena);
}

// Once all participants were read, a row that names somebody else was damaged.
static void reads_no_row_that_names_nobody(void **state)
{
    (void)state;
    assert_int_equal(pl_store_begin(store), 0);
    add_participant("p1");
    for (int64_t seq = 1; seq <= 3; seq++)
        assert_int_equal(add_event(1, seq, 1), 0);
    assert_int_equal(pl_store_commit(store), 0);
    close_and_change("UPDATE event SET participant = 2 WHERE id = (1 << 40) + 1;"
                     "UPDATE event SET participant = 1 << 50 WHERE id = (1 << 40) + 2;");
    assert_int_equal(open_store(false), 0);
    assert_int_equal(read_event(pl_row_id(1, 1)), 0);
    read_participants();
    assert_int_equal(read_event(pl_row_id(1, 1)), -EBADMSG);
    assert_int_equal(read_event(pl_row_id(1, 2)), -EBADMSG);
    assert_int_equal(read_event(pl_row_id(1, 3)), 0);
    // As long as the process lives: the file was opened anew, and somebody came.
    assert_int_equal(pl_store_recover(store, -EIO), 0);
    assert_int_equal(read_event(pl_row_id(1, 1)), -EBADMSG);
    assert_int_equal(pl_store_begin(store), 0);
    assert_int_equal(add_participant("p2"), 2);
    assert_int_equal(pl_store_commit(store), 0);
    assert_int_equal(read_event(pl_row_id(1, 1)), 0);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(opens_again_what_it_made),
        STORE_TEST(commits_nothing_into_a_file_that_lost_its_place),
        STORE_TEST(refuses_a_newer_schema),
        STORE_TEST(knows_what_all_its_steps_make),
        STORE_TEST(refuses_a_file_that_is_not_ours),
        STORE_TEST(undoes_a_migration_that_fails),
        STORE_TEST(knows_one_message_per_author_and_client_id),
        STORE_TEST(refuses_rows_that_point_nowhere),
        STORE_TEST(finds_a_time_in_a_channel),
        STORE_TEST(readers_see_one_moment),
        STORE_TEST(readers_cannot_write),
        STORE_TEST(keeps_the_audit_log_as_it_is),
        STORE_TEST(bounds_the_log),
        STORE_TEST(fails_as_the_disk_did_until_it_is_settled),
        STORE_TEST(empties_the_log_once_a_reader_has_left),
        STORE_TEST(reads_no_damaged_text),
        STORE_TEST(reads_no_row_that_names_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
