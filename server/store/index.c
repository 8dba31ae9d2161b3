// SPDX-License-Identifier: MIT
/*
 * The thread works in rounds: from one snapshot of the database it reads the next events of all
 * channels in order of their time (so that a document's number grows with it, and newest first is
 * the index's own order), lets the snapshot go, since as long as it lasts the database's log cannot
 * start over, and brings the messages they are about up to the state that it read. That makes a
 * round safe to repeat, and a redaction safe to see late.
 *
 * FTS5 only marks what is deleted until its segments are merged: after a redaction the index is
 * merged to the end, in steps between rounds, and its log emptied, so that the words are gone.
 */
#include "store/index.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "store/db_private.h"
#include "store/events.h"
#include "store/script_private.h"
#include "util/clock.h"
#include "util/fault.h"
#include "util/log.h"

enum {
    ROUND_EVENTS = 2000,
    ROUND_BYTES = 1024 * 1024, // of texts, about
    CHANNEL_EVENTS = 250,      // read ahead of each channel
    MERGE_PAGES = 500,         // written in one step
    RETRY_MS = 1000,           // after an error
    NICENESS = 10,
    FINISH_MS = 3000, // what it may take to stop
    REST_MS = 250,    // between rounds: one round of many events costs little more than one of one
    PATH_BYTES_MAX = 4096,
};

// A channel and what was read ahead of it in this round.
struct feed {
    int64_t channel;
    int64_t seq; // read to; indexed to, between rounds
    struct change *changes;
    size_t count;
    size_t next;
    bool is_drained;
};

// An event, and the present text of the message it is about.
struct change {
    int64_t event;
    int64_t at_ms;
    int64_t message; // 0: it is about none
    bool is_gone;
    struct pl_str text;
};

struct pl_index {
    struct pl_db log; // read only
    struct pl_db index;
    char path[PATH_BYTES_MAX];
    struct feed *feeds;
    size_t feed_count;
    struct pl_arena round; // what was read in it
    struct change changes[ROUND_EVENTS];
    size_t change_count;
    bool is_erasing;
    bool is_merge_begun;
    _Atomic int64_t lag;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    pthread_cond_t paced;
    bool is_stopping; // under lock
    bool is_woken;    // under lock
};

// The file

static const char schema[] =
    "CREATE TABLE about (id INTEGER PRIMARY KEY CHECK (id = 1), epoch TEXT NOT NULL,"
    " erasing INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE TABLE progress (channel INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;"
    // The text as it was indexed: deleting from the index needs it.
    "CREATE TABLE doc (id INTEGER PRIMARY KEY, message INTEGER NOT NULL UNIQUE,"
    " is_unparted INTEGER NOT NULL, text TEXT NOT NULL) STRICT;"
    "CREATE INDEX doc_unparted ON doc (id) WHERE is_unparted = 1;"
    "CREATE VIRTUAL TABLE words USING fts5(text, place, content='', columnsize=0,"
    " tokenize='unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE grams USING fts5(text, place, content='', columnsize=0,"
    " tokenize='trigram');"
    "PRAGMA user_version = 1;";

enum { INDEX_VERSION = 1 };

static void remove_file(const char *path, const char *suffix)
{
    char name[PATH_BYTES_MAX + 8];
    (void)snprintf(name, sizeof name, "%s%s", path, suffix);
    if (unlink(name) != 0 && errno != ENOENT)
        pl_log(PL_LOG_WARNING, "cannot remove the search index", PL_LOG_TEXT("file", name),
               PL_LOG_TEXT("error", strerror(errno)));
}

static int open_index(struct pl_index *index)
{
    int error = pl_db_open(&index->index, index->path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (error != 0)
        return error;
    error = pl_db_exec(&index->index, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                      "PRAGMA cache_size = -16384;"
                                      "PRAGMA journal_size_limit = 4194304");
    if (error != 0)
        pl_db_close(&index->index);
    return error;
}

// 1: the file is an index of this very history; 0: of another one, or of another version.
static int is_ours(struct pl_index *index, struct pl_str epoch, struct pl_arena *arena)
{
    int64_t version = 0;
    int error = pl_db_exec_int(&index->index, "PRAGMA user_version", &version);
    if (error != 0 || version != INDEX_VERSION)
        return error;
    struct pl_query query = pl_query_start(&index->index, PL_SQL_INDEX_ABOUT);
    error = pl_query_one(&query);
    if (error != 0)
        return error == -ENOENT ? 0 : error;
    bool is_same = pl_str_equal(pl_query_get_text(&query, 0, arena), epoch);
    index->is_erasing = pl_query_get_int(&query, 1) != 0;
    index->is_merge_begun = false;
    pl_query_end(&query);
    return is_same;
}

static int create(struct pl_index *index, struct pl_str epoch)
{
    pl_db_close(&index->index);
    remove_file(index->path, "");
    remove_file(index->path, "-wal");
    remove_file(index->path, "-shm");
    int error = open_index(index);
    if (error == 0)
        error = pl_db_exec(&index->index, "BEGIN IMMEDIATE");
    if (error == 0)
        error = pl_db_exec(&index->index, schema);
    if (error != 0)
        return error;
    struct pl_query query = pl_query_start(&index->index, PL_SQL_INDEX_CREATE);
    pl_query_text(&query, epoch);
    error = pl_query_run(&query);
    return error == 0 ? pl_db_exec(&index->index, "COMMIT") : error;
}

static int read_epoch(struct pl_index *index, struct pl_arena *arena, struct pl_str *ret_epoch)
{
    struct pl_query query = pl_query_start(&index->log, PL_SQL_META);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_epoch = pl_query_get_text(&query, 0, arena);
    pl_query_end(&query);
    return 0;
}

// Sets how far each channel is indexed. Returns 0; 1 when the index is ahead of the log, which is
// then an older copy; or a negative errno.
static int read_progress(struct pl_index *index)
{
    for (size_t i = 0; i < index->feed_count; i++) {
        int64_t head = 0;
        struct pl_query query = pl_query_start(&index->index, PL_SQL_INDEX_PROGRESS);
        pl_query_int(&query, index->feeds[i].channel);
        int error = pl_query_one(&query);
        index->feeds[i].seq = 0;
        if (error == -ENOENT)
            continue;
        if (error != 0)
            return error;
        index->feeds[i].seq = pl_query_get_int(&query, 0);
        pl_query_end(&query);
        uint8_t chain[PL_ROW_HASH_BYTES];
        error = pl_store_event_head(&index->log, index->feeds[i].channel, &head, chain);
        if (error != 0)
            return error;
        if (index->feeds[i].seq > head)
            return 1;
    }
    return 0;
}

static int open_ours(struct pl_index *index)
{
    struct pl_arena arena;
    struct pl_str epoch = {0};
    pl_arena_init(&arena);
    int error = read_epoch(index, &arena, &epoch);
    if (error == 0)
        error = open_index(index);
    int status = error == 0 ? is_ours(index, epoch, &arena) : error;
    bool is_usable = status == 1;
    if (is_usable) {
        status = read_progress(index);
        is_usable = status == 0;
    }
    // A damaged file is as good as none. One that cannot be opened, for lack of space, is not
    // damaged.
    if (!is_usable && (status >= 0 || status == -EBADMSG)) {
        status = create(index, epoch);
        if (status == 0)
            status = read_progress(index);
    }
    pl_arena_fini(&arena);
    return status;
}

// A round

static int read_ahead(struct pl_index *index, struct feed *feed)
{
    feed->count = feed->next = 0;
    feed->changes = pl_arena_alloc_array(&index->round, CHANNEL_EVENTS, sizeof *feed->changes);
    struct pl_query query = pl_query_start(&index->log, PL_SQL_INDEX_CHANGES);
    pl_query_int(&query, pl_row_id(feed->channel, feed->seq));
    pl_query_int(&query, pl_row_id(feed->channel + 1, 0));
    pl_query_int(&query, CHANNEL_EVENTS);
    int step = pl_query_step(&query);
    for (; step == 1; step = pl_query_step(&query)) {
        feed->changes[feed->count++] = (struct change){
            .event = pl_query_get_int(&query, 0),
            .at_ms = pl_query_get_int(&query, 1),
            .message = pl_query_get_int(&query, 2),
            .is_gone = pl_query_get_null(&query, 3),
            .text = pl_query_get_text(&query, 3, &index->round),
        };
    }
    feed->is_drained = feed->count == 0;
    return step;
}

// The feed whose next event is the oldest. Returns 1, 0 (none has any) or a negative errno.
static int oldest(struct pl_index *index, struct feed **ret_feed)
{
    *ret_feed = NULL;
    for (size_t i = 0; i < index->feed_count; i++) {
        struct feed *feed = &index->feeds[i];
        if (!feed->is_drained && feed->next == feed->count) {
            int error = read_ahead(index, feed);
            if (error != 0)
                return error;
        }
        if (!feed->is_drained &&
            (*ret_feed == NULL ||
             feed->changes[feed->next].at_ms < (*ret_feed)->changes[(*ret_feed)->next].at_ms))
            *ret_feed = feed;
    }
    return *ret_feed != NULL;
}

static int put(struct pl_index *index, enum pl_sql sql, int64_t doc, int64_t message,
               struct pl_str text)
{
    char place[PL_PLACE_BYTES];
    pl_script_place(pl_row_channel(message), place);
    struct pl_query query = pl_query_start(&index->index, sql);
    pl_query_int(&query, doc);
    pl_query_text(&query, text);
    pl_query_text(&query, pl_str_from(place));
    return pl_query_run(&query);
}

static int put_both(struct pl_index *index, bool is_added, int64_t doc, int64_t message,
                    struct pl_str text)
{
    int error = put(index, is_added ? PL_SQL_WORDS_ADD : PL_SQL_WORDS_REMOVE, doc, message, text);
    if (error == 0 && pl_script_is_unparted(text))
        error = put(index, is_added ? PL_SQL_GRAMS_ADD : PL_SQL_GRAMS_REMOVE, doc, message, text);
    return error;
}

// Finds a message's document. Returns 0 or a negative errno; `ret_doc` 0: it has none.
static int find_doc(struct pl_index *index, int64_t message, struct pl_arena *arena,
                    int64_t *ret_doc, struct pl_str *ret_text)
{
    struct pl_query query = pl_query_start(&index->index, PL_SQL_DOC_FIND);
    pl_query_int(&query, message);
    int error = pl_query_one(&query);
    *ret_doc = 0;
    if (error == -ENOENT)
        return 0;
    if (error != 0)
        return error;
    *ret_doc = pl_query_get_int(&query, 0);
    *ret_text = pl_query_get_text(&query, 1, arena);
    pl_query_end(&query);
    return 0;
}

static int remove_doc(struct pl_index *index, int64_t doc)
{
    struct pl_query query = pl_query_start(&index->index, PL_SQL_DOC_REMOVE);
    pl_query_int(&query, doc);
    return pl_query_run(&query);
}

static int put_doc(struct pl_index *index, int64_t *doc, int64_t message, struct pl_str text)
{
    struct pl_query query = pl_query_start(&index->index, PL_SQL_DOC_PUT);
    pl_query_int_or_null(&query, *doc);
    pl_query_int(&query, message);
    pl_query_int(&query, pl_script_is_unparted(text));
    pl_query_text(&query, text);
    int error = pl_query_run(&query);
    if (*doc == 0)
        *doc = sqlite3_last_insert_rowid(index->index.handle);
    return error;
}

static int save_erasing(struct pl_index *index, bool is_erasing)
{
    struct pl_query query = pl_query_start(&index->index, PL_SQL_INDEX_ERASING);
    pl_query_int(&query, is_erasing);
    int error = pl_query_run(&query);
    if (error == 0)
        index->is_erasing = is_erasing;
    return error;
}

static int take(struct pl_index *index, const struct change *change, struct pl_arena *arena)
{
    if (change->message == 0)
        return 0;
    int64_t doc = 0;
    struct pl_str old = {0};
    struct pl_str text = pl_script_plain(change->text, arena);
    int error = find_doc(index, change->message, arena, &doc, &old);
    if (error != 0 || (doc == 0 && change->is_gone) ||
        (doc != 0 && !change->is_gone && pl_str_equal(old, text)))
        return error;
    if (doc != 0)
        error = put_both(index, false, doc, change->message, old);
    if (error != 0)
        return error;
    if (change->is_gone) {
        index->is_merge_begun = false;
        error = save_erasing(index, true);
        return error == 0 ? remove_doc(index, doc) : error;
    }
    error = put_doc(index, &doc, change->message, text);
    return error == 0 ? put_both(index, true, doc, change->message, text) : error;
}

static int save_progress(struct pl_index *index)
{
    for (size_t i = 0; i < index->feed_count; i++) {
        struct pl_query query = pl_query_start(&index->index, PL_SQL_INDEX_PROGRESS_SET);
        pl_query_int(&query, index->feeds[i].channel);
        pl_query_int(&query, index->feeds[i].seq);
        int error = pl_query_run(&query);
        if (error != 0)
            return error;
    }
    return 0;
}

static int count_lag(struct pl_index *index)
{
    int64_t lag = 0;
    for (size_t i = 0; i < index->feed_count; i++) {
        const struct feed *feed = &index->feeds[i];
        struct pl_query query = pl_query_start(&index->log, PL_SQL_EVENT_HEAD);
        pl_query_int(&query, pl_row_id(feed->channel, feed->seq));
        pl_query_int(&query, pl_row_id(feed->channel + 1, 0));
        int error = pl_query_one(&query);
        if (error == -ENOENT)
            continue;
        if (error != 0)
            return error;
        lag += pl_row_seq(pl_query_get_int(&query, 0)) - feed->seq;
        pl_query_end(&query);
    }
    atomic_store(&index->lag, lag);
    return 0;
}

// The next events of all channels, oldest first. 0 or a negative errno.
static int read_events(struct pl_index *index)
{
    struct feed *feed = NULL;
    size_t bytes = 0;
    for (size_t i = 0; i < index->feed_count; i++) {
        index->feeds[i].count = index->feeds[i].next = 0;
        index->feeds[i].is_drained = false;
    }
    pl_arena_reset(&index->round);
    index->change_count = 0;
    while (index->change_count < ROUND_EVENTS && bytes < ROUND_BYTES) {
        int status = oldest(index, &feed);
        if (status < 0 || feed == NULL)
            return status;
        struct change *change = &feed->changes[feed->next++];
        index->changes[index->change_count++] = *change;
        feed->seq = pl_row_seq(change->event);
        bytes += change->text.len;
    }
    return 0;
}

static int read_round(struct pl_index *index)
{
    int error = pl_db_exec(&index->log, "BEGIN");
    if (error != 0)
        return error;
    error = read_events(index);
    if (error == 0)
        error = count_lag(index);
    if (pl_db_exec(&index->log, "COMMIT") != 0)
        PL_CHECK(sqlite3_get_autocommit(index->log.handle) != 0);
    return error;
}

static int take_round(struct pl_index *index)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = pl_db_exec(&index->index, "BEGIN IMMEDIATE");
    for (size_t i = 0; i < index->change_count && error == 0; i++) {
        pl_arena_reset(&arena);
        error = take(index, &index->changes[i], &arena);
    }
    pl_arena_fini(&arena);
    if (error == 0)
        error = save_progress(index);
    return error == 0 ? pl_db_exec(&index->index, "COMMIT") : error;
}

// Returns how many events were indexed, or a negative errno.
static int run_round(struct pl_index *index)
{
    int error = pl_fault("store.index");
    if (error == 0)
        error = read_round(index);
    if (error == 0 && index->change_count > 0)
        error = take_round(index);
    return error == 0 ? (int)index->change_count : error;
}

// Erasing

// One step of the merge of both indexes. Returns 1 (there is more), 0 or a negative errno.
static int merge_step(struct pl_index *index)
{
    static const char *const first = "INSERT INTO words (words, rank) VALUES ('merge', -500);"
                                     "INSERT INTO grams (grams, rank) VALUES ('merge', -500)";
    static const char *const next = "INSERT INTO words (words, rank) VALUES ('merge', 500);"
                                    "INSERT INTO grams (grams, rank) VALUES ('merge', 500)";
    int64_t before = sqlite3_total_changes64(index->index.handle);
    int error = pl_db_exec(&index->index, index->is_merge_begun ? next : first);
    int64_t written = sqlite3_total_changes64(index->index.handle) - before;
    index->is_merge_begun = true;
    // FTS5's manual: a merge that found nothing to do changes fewer than two rows; there are two.
    return error != 0 ? error : written >= 4;
}

// Returns 0 when the words are gone from the file, 1 when it goes on, or a negative errno.
static int erase_step(struct pl_index *index)
{
    int status = merge_step(index);
    if (status != 0)
        return status;
    int code =
        sqlite3_wal_checkpoint_v2(index->index.handle, "main", SQLITE_CHECKPOINT_TRUNCATE, 0, 0);
    // A search is in the way: again, soon.
    if (code == SQLITE_BUSY)
        return -EBUSY;
    return code == SQLITE_OK ? save_erasing(index, false) : pl_db_errno(code);
}

// The thread

static struct timespec in_ms(int ms)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += ms / 1000;
    until.tv_nsec += ms % 1000 * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_nsec -= 1000000000L;
        until.tv_sec++;
    }
    return until;
}

// Waits `rest_ms`, then until there is work, for at most `ms` (-1: for ever).
static void wait_for_work(struct pl_index *index, int rest_ms, int ms)
{
    struct timespec rested = in_ms(rest_ms);
    struct timespec until = in_ms(rest_ms + (ms < 0 ? 0 : ms));
    pthread_mutex_lock(&index->lock);
    pthread_cond_broadcast(&index->paced);
    int error = 0;
    while (!index->is_stopping && error == 0)
        error = pthread_cond_timedwait(&index->wake, &index->lock, &rested);
    error = 0;
    while (!index->is_stopping && !index->is_woken && error == 0)
        error = ms < 0 ? pthread_cond_wait(&index->wake, &index->lock)
                       : pthread_cond_timedwait(&index->wake, &index->lock, &until);
    index->is_woken = false;
    pthread_mutex_unlock(&index->lock);
}

static bool is_stopping(struct pl_index *index)
{
    pthread_mutex_lock(&index->lock);
    bool stopping = index->is_stopping;
    pthread_cond_broadcast(&index->paced);
    pthread_mutex_unlock(&index->lock);
    return stopping;
}

// After an error nothing in memory is believed. A damaged file is made anew.
static void start_over(struct pl_index *index, int error)
{
    pl_log(PL_LOG_WARNING, "search index", PL_LOG_TEXT("error", strerror(-error)));
    atomic_store(&index->lag, 0); // nobody is slowed down for an index that does not work
    wait_for_work(index, 0, RETRY_MS);
    pl_db_close(&index->index);
    error = open_ours(index);
    if (error != 0)
        pl_log(PL_LOG_WARNING, "search index", PL_LOG_TEXT("error", strerror(-error)));
}

// Search may be late, messages may not: on a busy core this thread gets about a tenth.
static void give_way(void)
{
    if (setpriority(PRIO_PROCESS, (id_t)gettid(), NICENESS) != 0)
        pl_log(PL_LOG_WARNING, "search index", PL_LOG_TEXT("priority", strerror(errno)));
}

// Before it stops: what was erased must not stay in this file while nobody looks after it. What
// takes longer than a moment goes on at the next start.
static void finish(struct pl_index *index)
{
    int64_t until_ms = pl_clock_monotonic_ms() + FINISH_MS;
    int status = index->index.handle == NULL ? -EIO : 1;
    while (status > 0 && pl_clock_monotonic_ms() < until_ms)
        status = run_round(index);
    if (status == 0 && index->is_erasing)
        status = 1;
    while ((status > 0 || status == -EBUSY) && pl_clock_monotonic_ms() < until_ms)
        status = erase_step(index);
    if (status < 0)
        pl_log(PL_LOG_WARNING, "search index", PL_LOG_TEXT("error", strerror(-status)));
}

static void *index_main(void *arg)
{
    struct pl_index *index = arg;
    give_way();
    while (!is_stopping(index)) {
        int status = index->index.handle == NULL ? -EIO : run_round(index);
        if (status == 0 && index->is_erasing) {
            status = erase_step(index);
            if (status == -EBUSY) {
                wait_for_work(index, 0, RETRY_MS);
                continue;
            }
        } else if (status == 0) {
            wait_for_work(index, REST_MS, -1);
        }
        if (status < 0)
            start_over(index, status);
    }
    finish(index);
    return NULL;
}

static int open_feeds(struct pl_index *index)
{
    struct pl_arena arena;
    int64_t *channels = NULL;
    size_t count = 0;
    pl_arena_init(&arena);
    struct pl_query query = pl_query_start(&index->log, PL_SQL_CHANNEL_IDS);
    int error = pl_query_ids(&query, &arena, &channels, &count);
    index->feeds = pl_alloc_array(count + 1, sizeof *index->feeds);
    index->feed_count = count;
    for (size_t i = 0; i < count; i++)
        index->feeds[i].channel = channels[i];
    pl_arena_fini(&arena);
    return error;
}

static void init_lock(struct pl_index *index)
{
    pthread_condattr_t attributes;
    PL_CHECK(pthread_mutex_init(&index->lock, NULL) == 0);
    PL_CHECK(pthread_condattr_init(&attributes) == 0);
    PL_CHECK(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0);
    PL_CHECK(pthread_cond_init(&index->wake, &attributes) == 0);
    PL_CHECK(pthread_cond_init(&index->paced, &attributes) == 0);
    pthread_condattr_destroy(&attributes);
}

static void index_free(struct pl_index *index)
{
    free(index->feeds);
    pl_arena_fini(&index->round);
    pl_db_close(&index->index);
    pl_db_close(&index->log);
    pthread_cond_destroy(&index->wake);
    pthread_cond_destroy(&index->paced);
    pthread_mutex_destroy(&index->lock);
    free(index);
}

int pl_index_start(const char *database, const char *path, struct pl_index **ret_index)
{
    struct pl_index *index = pl_alloc(sizeof *index);
    init_lock(index);
    pl_arena_init(&index->round);
    int len = snprintf(index->path, sizeof index->path, "%s", path);
    int error = len > 0 && (size_t)len < sizeof index->path ? 0 : -ENAMETOOLONG;
    if (error == 0)
        error = pl_db_open(&index->log, database, SQLITE_OPEN_READONLY);
    if (error == 0)
        error = pl_db_exec(&index->log, "PRAGMA query_only = ON; PRAGMA cache_size = -2048");
    if (error == 0)
        error = open_feeds(index);
    if (error == 0)
        error = open_ours(index);
    if (error == 0)
        error = count_lag(index);
    if (error == 0)
        error = -pthread_create(&index->thread, NULL, index_main, index);
    if (error != 0) {
        index_free(index);
        return error;
    }
    pthread_setname_np(index->thread, "pleno-index");
    *ret_index = index;
    return 0;
}

void pl_index_stop(struct pl_index *index)
{
    if (index == NULL)
        return;
    pthread_mutex_lock(&index->lock);
    index->is_stopping = true;
    pthread_cond_signal(&index->wake);
    pthread_mutex_unlock(&index->lock);
    pthread_join(index->thread, NULL);
    index_free(index);
}

void pl_index_wake(struct pl_index *index)
{
    pthread_mutex_lock(&index->lock);
    if (!index->is_woken)
        pthread_cond_signal(&index->wake);
    index->is_woken = true;
    pthread_mutex_unlock(&index->lock);
}

void pl_index_pace(struct pl_index *index)
{
    if (atomic_load(&index->lag) <= PL_INDEX_LAG_MAX)
        return;
    struct timespec until = in_ms(PL_INDEX_PACE_MS);
    pthread_mutex_lock(&index->lock);
    (void)pthread_cond_timedwait(&index->paced, &index->lock, &until);
    pthread_mutex_unlock(&index->lock);
}

int64_t pl_index_lag(struct pl_index *index)
{
    return atomic_load(&index->lag);
}
