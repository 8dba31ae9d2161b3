// SPDX-License-Identifier: MIT
/*
 * A database in which texts, blobs and references were damaged behind the server's back: what opens
 * it, reads rows, pages and hash chains, and goes on writing.
 *
 * Input: a byte for which of the questions below are asked, since asking all takes long; then
 * damages. Each is a byte for the column (of all that hold text, blobs or ids of other rows), one
 * for the row, one for the length, and so many bytes that are put there. Where the column is 255,
 * the file is overwritten instead, three bytes say where, and only readers are asked.
 *
 * Holds: nothing crashes, and what is sent is text. That it is still the text that was stored is
 * for the hash chains to say (record/verify.h), not for each read.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/dry_run.h"
#include "core/history.h"
#include "core/state.h"
#include "fuzz.h"
#include "record/verify.h"
#include "util/log.h"
#include "util/utf8.h"
#include "world.h"

enum { GROUPS = 4, DAMAGES_MAX = 8, COLUMNS_MAX = 254, IN_THE_FILE = 255, PATH_BYTES_MAX = 160 };

static struct column {
    char *table;
    char *name;
    char type; // 'T'EXT, 'B'LOB or 'I'NTEGER
} columns[COLUMNS_MAX];
static size_t column_count;

// The undamaged file, and where it is put for each input.
static char *image;
static size_t image_len;
static char path[PATH_BYTES_MAX];

struct step {
    const char *who; // "" is the operator
    enum pl_method method;
    const char *params;
};

// Something in every table.
static const struct step story[] = {
    {"", PL_METHOD_TOKEN_CREATE,
     "{\"participant\":\"d1\",\"role\":\"delegate\",\"label\":\"Tablet\",\"secret_hash\":"
     "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}"},
    {"d1", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c1\",\"text\":\"Good morning\"}"},
    {"d2", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c2\",\"text\":\"Why?\",\"kind\":\"question\","
     "\"reply_to\":1,\"lang\":\"en\"}"},
    {"m1", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"lobby\",\"client_id\":\"c3\",\"text\":\"Welcome\"}"},
    {"d1", PL_METHOD_MESSAGE_EDIT, "{\"channel\":\"climate\",\"seq\":1,\"text\":\"Good evening\"}"},
    {"d2", PL_METHOD_MESSAGE_REACT,
     "{\"channel\":\"climate\",\"seq\":1,\"emoji\":\"\xf0\x9f\x91\x8d\",\"on\":true}"},
    {"m1", PL_METHOD_MESSAGE_PIN, "{\"channel\":\"climate\",\"seq\":1,\"on\":true}"},
    {"h1", PL_METHOD_QUESTION_UPVOTE, "{\"channel\":\"climate\",\"seq\":2,\"on\":true}"},
    {"d1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":2}"},
    {"d2", PL_METHOD_MESSAGE_REPORT,
     "{\"channel\":\"climate\",\"seq\":1,\"category\":\"attack\",\"text\":\"It insults us.\"}"},
    {"m1", PL_METHOD_NOTE_ADD, "{\"participant\":\"d1\",\"text\":\"Spoken to.\"}"},
    {"m1", PL_METHOD_PARTICIPANT_WARN,
     "{\"channel\":\"climate\",\"participant\":\"d2\",\"reason\":\"Off topic.\"}"},
    {"d2", PL_METHOD_WARNING_ACKNOWLEDGE, "{\"sanction\":\"s1\"}"},
    {"m1", PL_METHOD_PARTICIPANT_MUTE,
     "{\"channel\":\"lobby\",\"participant\":\"d2\",\"duration_s\":600,\"reason\":\"Off topic.\"}"},
    {"m1", PL_METHOD_FILTER_CREATE,
     "{\"channel\":\"climate\",\"kind\":\"pattern\",\"action\":\"hold\",\"pattern\":\"casino|"
     "slot\","
     "\"label\":\"gambling\"}"},
    {"m1", PL_METHOD_FILTER_CREATE,
     "{\"kind\":\"words\",\"action\":\"refuse\",\"words\":[\"badword\"],\"label\":\"rude\"}"},
    {"d1", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c4\",\"text\":\"The casino\"}"},
    {"d1", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c5\",\"text\":\"The slot\"}"},
    {"m1", PL_METHOD_HELD_REJECT,
     "{\"held_id\":\"h1\",\"reason_code\":\"off_topic\",\"reason\":\"No.\",\"text_version\":1}"},
    {"m1", PL_METHOD_MESSAGE_WITHHOLD,
     "{\"channel\":\"climate\",\"seq\":2,\"reason\":\"Names a person.\"}"},
    {"m1", PL_METHOD_CHANNEL_SLOW_MODE,
     "{\"channel\":\"lobby\",\"seconds\":30,\"per\":\"delegation\"}"},
    {"m1", PL_METHOD_CHANNEL_SET_BUDGET,
     "{\"channel\":\"lobby\",\"messages\":20,\"per\":\"delegation\",\"window_s\":3600}"},
    {"m1", PL_METHOD_CHANNEL_SET_APPROVAL,
     "{\"channel\":\"announcements\",\"mode\":\"first\",\"first\":3}"},
    {"m1", PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD, "{\"channel\":\"climate\",\"delegations\":3}"},
    {"m1", PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS, "{\"channel\":\"climate\",\"on\":true}"},
    {"m1", PL_METHOD_CHANNEL_LOCK,
     "{\"channel\":\"announcements\",\"mode\":\"closed\",\"reason\":\"Back at ten.\"}"},
    {"m1", PL_METHOD_FLOOR_SET,
     "{\"channel\":\"climate\",\"on\":true,\"order\":\"heads_first\",\"turn_s\":180,\"budget_s\":"
     "600,"
     "\"controls_posting\":false,\"replies_max\":2,\"reply_first_s\":600,\"reply_second_s\":300}"},
    {"m1", PL_METHOD_FLOOR_OPEN, "{\"channel\":\"climate\",\"item\":\"Floods\"}"},
    {"d1", PL_METHOD_FLOOR_REQUEST, "{\"channel\":\"climate\",\"kind\":\"statement\"}"},
    {"d2", PL_METHOD_FLOOR_REQUEST, "{\"channel\":\"climate\",\"kind\":\"statement\"}"},
    {"m1", PL_METHOD_FLOOR_START, "{\"channel\":\"climate\",\"entry\":1}"},
    {"d2", PL_METHOD_REPLY_CLAIM,
     "{\"channel\":\"climate\",\"seq\":1,\"text\":\"We were misquoted.\"}"},
    {"m1", PL_METHOD_POLL_CREATE,
     "{\"channel\":\"climate\",\"title\":\"Where next?\",\"options\":[\"Hanoi\",\"Dili\"],"
     "\"kind\":\"single\",\"per\":\"participant\",\"roles\":[\"delegate\",\"head\"],"
     "\"secret\":false,\"results\":\"after\",\"abstention\":true}"},
    {"m1", PL_METHOD_POLL_OPEN, "{\"poll\":\"p1\"}"},
    {"d1", PL_METHOD_POLL_VOTE, "{\"poll\":\"p1\",\"choices\":[1]}"},
    {"m1", PL_METHOD_POLL_CREATE,
     "{\"channel\":\"climate\",\"title\":\"Who?\",\"options\":[\"A\",\"B\"],\"kind\":\"single\","
     "\"per\":\"participant\",\"roles\":[\"delegate\"],\"secret\":true,\"results\":\"after\","
     "\"abstention\":false}"},
    {"m1", PL_METHOD_POLL_OPEN, "{\"poll\":\"p2\"}"},
    {"d1", PL_METHOD_POLL_VOTE, "{\"poll\":\"p2\",\"choices\":[2]}"},
    {"m1", PL_METHOD_POLL_CLOSE, "{\"poll\":\"p2\"}"},
    {"h1", PL_METHOD_POLL_SUBSTITUTE, "{\"participant\":\"d1\"}"},
    {"m1", PL_METHOD_CONSENSUS_OPEN,
     "{\"channel\":\"climate\",\"text\":\"The cities will plant trees.\"}"},
    {"h1", PL_METHOD_CONSENSUS_ANSWER,
     "{\"consensus\":\"c1\",\"round\":1,\"stance\":\"reservation\",\"text\":\"Subject to "
     "money.\"}"},
    {"m1", PL_METHOD_CHANNEL_SET_ATTRIBUTION,
     "{\"channel\":\"climate\",\"level\":\"chatham\",\"show\":\"delegation\",\"reason\":\"Budget."
     "\"}"},
};

// What is asked of the damaged one: everything that reads rows, and some of what writes them.
static const struct step questions[] = {
    {"m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}"},
    {"d1", PL_METHOD_HELD_MINE, "{}"},
    {"m1", PL_METHOD_REPORT_LIST, "{\"state\":\"open\"}"},
    {"d2", PL_METHOD_REPORT_MINE, "{}"},
    {"m1", PL_METHOD_NOTE_LIST, "{\"participant\":\"d1\"}"},
    {"m1", PL_METHOD_FILTER_LIST, "{}"},
    {"m1", PL_METHOD_SANCTION_LIST, "{}"},
    {"m1", PL_METHOD_AUDIT_LIST, "{}"},
    {"m1", PL_METHOD_WITHHELD_LIST, "{\"channel\":\"climate\"}"},
    {"m1", PL_METHOD_PARTICIPANT_MESSAGES, "{\"participant\":\"d1\"}"},
    {"", PL_METHOD_PARTICIPANT_LIST, "{}"},
    {"", PL_METHOD_TOKEN_LIST, "{}"},
    {"d1", PL_METHOD_FLOOR_SHOW, "{\"channel\":\"climate\"}"},
    {"m1", PL_METHOD_FLOOR_BALANCE, "{\"channel\":\"climate\"}"},
    {"d1", PL_METHOD_QUESTION_LIST, "{\"channel\":\"climate\"}"},
    {"d1", PL_METHOD_POLL_LIST, "{\"channel\":\"climate\"}"},
    {"d1", PL_METHOD_POLL_SHOW, "{\"poll\":\"p1\"}"},
    {"d1", PL_METHOD_POLL_SHOW, "{\"poll\":\"p2\"}"},
    {"m1", PL_METHOD_POLL_ROLL, "{\"poll\":\"p2\"}"},
    {"d1", PL_METHOD_CONSENSUS_SHOW, "{\"channel\":\"climate\"}"},
    {"d1", PL_METHOD_BUDGET_MINE, "{\"channel\":\"lobby\"}"},
    {"a1", PL_METHOD_MESSAGE_UNMASK, "{\"channel\":\"climate\",\"seq\":1}"},
    {"d1", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c1\",\"text\":\"Good morning\"}"},
    {"d2", PL_METHOD_MESSAGE_POST,
     "{\"channel\":\"climate\",\"client_id\":\"c9\",\"text\":\"And now?\",\"reply_to\":1}"},
    {"m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h2\"}"},
    {"m1", PL_METHOD_POLL_CLOSE, "{\"poll\":\"p1\"}"},
    {"m1", PL_METHOD_CONSENSUS_CLOSE, "{\"consensus\":\"c1\",\"statement\":\"We will.\"}"},
    {"m1", PL_METHOD_MESSAGE_RESTORE, "{\"channel\":\"climate\",\"seq\":2}"},
    {"m1", PL_METHOD_FLOOR_END, "{\"channel\":\"climate\",\"entry\":1}"},
    {"m1", PL_METHOD_MESSAGE_REDACT,
     "{\"channel\":\"climate\",\"seq\":1,\"reason\":\"Off topic.\"}"},
};

// Making the image

static void tell(struct world *world)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(story); i++) {
        const struct pl_reply *reply =
            world_send(world, story[i].who, story[i].method, "%s", story[i].params);
        if (reply->is_refused)
            fprintf(stderr, "%s %s: refused: %s at %s\n", pl_methods[story[i].method].name,
                    story[i].params, pl_reason_name(reply->refusal.reason), reply->refusal.path);
        PL_CHECK(!reply->is_refused);
    }
}

static void read_image(const char *from)
{
    FILE *file = fopen(from, "re");
    PL_CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0);
    image_len = (size_t)ftell(file);
    image = pl_alloc(image_len);
    rewind(file);
    PL_CHECK(fread(image, 1, image_len, file) == image_len);
    (void)fclose(file);
}

static void list_columns(const char *file)
{
    static const char sql[] =
        "SELECT m.name, c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND (c.type IN ('TEXT', 'BLOB') OR c.name IN"
        " (SELECT \"from\" FROM pragma_foreign_key_list(m.name))) ORDER BY c.type = 'INTEGER', 1, "
        "2";
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;
    PL_CHECK(sqlite3_open(file, &db) == SQLITE_OK);
    PL_CHECK(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        PL_CHECK(column_count < COLUMNS_MAX);
        columns[column_count++] = (struct column){
            .table = pl_strdup((const char *)sqlite3_column_text(stmt, 0)),
            .name = pl_strdup((const char *)sqlite3_column_text(stmt, 1)),
            .type = *(const char *)sqlite3_column_text(stmt, 2),
        };
    }
    sqlite3_finalize(stmt);
    PL_CHECK(sqlite3_close(db) == SQLITE_OK);
}

static void make_image(void)
{
    struct world world;
    world_open(&world);
    tell(&world);
    char from[PATH_BYTES_MAX];
    snprintf(from, sizeof(from), "%s", world.path);
    world_restart(&world); // all of the log goes into the file
    read_image(from);
    list_columns(from);
    world_close(&world);
}

// In memory where the system has a place for it: every commit is synced.
static void make_folder(void)
{
    const char *shm = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    PL_CHECK(setenv("TMPDIR", shm, 1) == 0);
    snprintf(path, sizeof(path), "%s/pleno-fuzz-%d.db", shm, (int)getpid());
}

static void remove_files(void)
{
    static const char *const ends[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < PL_ARRAY_LEN(ends); i++) {
        char name[PATH_BYTES_MAX + 8];
        snprintf(name, sizeof(name), "%s%s", path, ends[i]);
        (void)unlink(name);
    }
}

// Damage

static void write_file(const char *bytes, size_t len)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    PL_CHECK(fd >= 0 && write(fd, bytes, len) == (ssize_t)len);
    close(fd);
}

static struct pl_str take_bytes(struct fuzz_input *input)
{
    size_t len = fuzz_byte(input);
    if (len > input->size)
        len = input->size;
    struct pl_str bytes = {(const char *)input->data, len};
    input->data += len;
    input->size -= len;
    return bytes;
}

static void damage_file(struct fuzz_input *input, char *bytes)
{
    size_t at = (size_t)fuzz_byte(input) << 16;
    at |= (size_t)fuzz_byte(input) << 8;
    at |= fuzz_byte(input);
    struct pl_str with = take_bytes(input);
    at %= image_len;
    size_t len = with.len < image_len - at ? with.len : image_len - at;
    if (len > 0)
        memcpy(bytes + at, with.ptr, len);
}

static int64_t number_of(struct pl_str bytes)
{
    uint64_t number = 0;
    for (size_t i = 0; i < bytes.len && i < sizeof(number); i++)
        number = number << 8 | (uint8_t)bytes.ptr[i];
    return (int64_t)number;
}

static void damage_column(sqlite3 *db, const struct column *column, uint8_t row, struct pl_str with)
{
    char sql[256];
    sqlite3_stmt *stmt = NULL;
    snprintf(sql, sizeof(sql),
             "UPDATE %s SET %s = ?1 WHERE rowid = (SELECT rowid FROM %s LIMIT 1 OFFSET"
             " ?2 %% (SELECT max(1, count(*)) FROM %s))",
             column->table, column->name, column->table, column->table);
    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
        return; // a table without rowid
    if (column->type == 'I')
        sqlite3_bind_int64(stmt, 1, number_of(with));
    else if (column->type == 'B')
        sqlite3_bind_blob(stmt, 1, with.len > 0 ? with.ptr : "", (int)with.len, SQLITE_STATIC);
    else
        sqlite3_bind_text(stmt, 1, with.len > 0 ? with.ptr : "", (int)with.len, SQLITE_STATIC);
    sqlite3_bind_int(stmt, 2, row);
    (void)sqlite3_step(stmt); // a unique rule may be in the way
    sqlite3_finalize(stmt);
}

// Whether it is more than some texts and blobs.
static bool damage(struct fuzz_input *input)
{
    char *bytes = pl_alloc(image_len);
    memcpy(bytes, image, image_len);
    bool is_file_damaged = input->size > 0 && input->data[0] == IN_THE_FILE;
    while (input->size > 0 && input->data[0] == IN_THE_FILE) {
        (void)fuzz_byte(input);
        damage_file(input, bytes);
    }
    write_file(bytes, image_len);
    free(bytes);
    if (is_file_damaged || input->size == 0)
        return is_file_damaged;
    sqlite3 *db = NULL;
    PL_CHECK(sqlite3_open(path, &db) == SQLITE_OK);
    (void)sqlite3_exec(db,
                       "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;"
                       "PRAGMA synchronous = OFF; DROP TRIGGER IF EXISTS audit_keep_update",
                       NULL, NULL, NULL);
    for (int i = 0; i < DAMAGES_MAX && input->size > 0; i++) {
        const struct column *column = &columns[fuzz_byte(input) % column_count];
        uint8_t row = fuzz_byte(input);
        damage_column(db, column, row, take_bytes(input));
    }
    (void)sqlite3_close(db);
    return false;
}

// Reading

static void check_reply(const struct pl_reply *reply)
{
    if (!reply->is_refused)
        PL_CHECK(pl_utf8_is_valid(reply->result));
}

static void ask_reader(const struct pl_limits *limits)
{
    static const char *const pages[] = {
        "{\"channel\":\"climate\",\"after\":0}",
        "{\"channel\":\"lobby\",\"before\":99,\"limit\":5}",
    };
    // One who gets all words, and one who gets none that are off the record.
    static const struct pl_viewer viewers[] = {{.participant = 1},
                                               {.participant = 1, .skips_off_record = true}};
    const struct pl_follow climate = {
        .channel_id = PL_STR("climate"), .limit = 100, .skips_off_record = true};
    struct pl_reader *reader = NULL;
    struct pl_arena arena;
    struct pl_reply reply;
    struct pl_verify_report report;
    struct pl_event_out *events = NULL;
    size_t count = 0;
    if (pl_history_open(path, &reader) != 0)
        return;
    pl_arena_init(&arena);
    for (size_t i = 0; i < PL_ARRAY_LEN(pages); i++) {
        reply = (struct pl_reply){0};
        pl_history_answer(reader, pl_str_from(pages[i]), &viewers[i], limits, &arena, &reply);
        check_reply(&reply);
    }
    reply = (struct pl_reply){0};
    pl_dry_run_answer(reader,
                      PL_STR("{\"channel\":\"climate\",\"kind\":\"words\",\"action\":\"hold\","
                             "\"words\":[\"good\"]}"),
                      &arena, &reply);
    check_reply(&reply);
    if (pl_history_follow(reader, &climate, &arena, &events, &count) == 0)
        for (size_t i = 0; i < count; i++)
            PL_CHECK(pl_utf8_is_valid(events[i].json));
    int error = pl_verify_channel(reader, PL_STR("climate"), &report);
    PL_CHECK(error <= 0);
    error = pl_verify_audit(reader, &report);
    PL_CHECK(error <= 0);
    pl_arena_fini(&arena);
    pl_history_close(reader);
}

static void ask_core(struct world *world, size_t group)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(questions); i++) {
        if (group < GROUPS && i % GROUPS != group)
            continue;
        const struct pl_participant *known =
            pl_directory_by_slug(&world->core->directory, pl_str_from(questions[i].who));
        if (*questions[i].who != '\0' && known == NULL)
            continue; // their id was damaged
        check_reply(
            world_send(world, questions[i].who, questions[i].method, "%s", questions[i].params));
        for (size_t j = 0; j < world->last->event_count; j++)
            PL_CHECK(pl_utf8_is_valid(world->last->events[j].json));
    }
}

static void open_and_ask(size_t group, bool is_file_damaged)
{
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct world world = {.now_ms = 1690849900000, .limits.history_page = 200, .position = 1000};
    struct pl_store_config config = {.path = path};
    if (pl_store_open(&config, &world.store, problem) != 0) {
        PL_CHECK(problem[0] != '\0');
        return;
    }
    ask_reader(&world.limits);
    pl_arena_init(&world.arena);
    // A page that was damaged otherwise is for SQLite's check and the hash chains to find.
    if (!is_file_damaged && pl_core_new(world.store, &world.limits, &world.core) == 0) {
        ask_core(&world, group);
        pl_outcomes_unref(world.last);
        pl_core_free(world.core);
    }
    pl_arena_fini(&world.arena);
    pl_store_close(world.store);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input input = {data, size};
    if (image == NULL) {
        pl_log_setup(PL_LOG_ERROR, PL_LOG_FORMAT_TEXT);
        make_folder();
        make_image();
    }
    size_t group = fuzz_byte(&input) % (GROUPS + 1); // the last: all of them
    bool is_file_damaged = damage(&input);
    open_and_ask(group, is_file_damaged);
    remove_files();
    return 0;
}
