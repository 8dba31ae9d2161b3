// SPDX-License-Identifier: MIT
/*
 * The writer's connection: opened with every safety on, one transaction per batch. After an I/O
 * error the connection is closed and opened anew: the kernel forgets a failed fsync once reported,
 * so nothing that is still in its cache may be trusted; the log is then carried into the file,
 * which writes and syncs those pages again, before the next commit is believed.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "store/checkpoint_private.h"
#include "store/db_private.h"
#include "store/index.h"
#include "store/migrate_private.h"
#include "store/store.h"
#include "util/fault.h"
#include "util/log.h"

enum {
    PATH_BYTES = 4096,
    CHECKPOINT_BYTES = 4 * 1024 * 1024,
    TRUNCATE_FACTOR = 8, // a log that many times larger is emptied by the writer itself
    PAGE_BYTES = 4096,
    PATIENCE_MS = 100, // for readers in the way, where the core waits as well
};

// Which file it is, whatever its name.
struct file_id {
    dev_t device;
    ino_t number;
};

struct pl_store {
    struct pl_db db;
    struct pl_checkpoint *checkpoint;
    struct pl_index *index; // NULL: none
    char *path;
    int64_t checkpoint_pages;
    int64_t log_pages;     // after the last commit
    int64_t patient_pages; // from this length on it is worth waiting for readers
    bool is_erased;        // since the last commit
    bool is_unsure;        // whether the last commit, which failed, is on disk
    struct file_id file;   // the one that was opened
    struct file_id log;    // and its write-ahead log
    bool is_suspect;       // opened anew after an I/O error, and not settled yet: only read
};

// Called by SQLite after each commit, with the log's length.
static int on_commit(void *arg, sqlite3 *handle, const char *schema, int pages)
{
    struct pl_store *store = arg;
    (void)handle;
    (void)schema;
    store->log_pages = pages;
    if (pages >= store->checkpoint_pages)
        pl_checkpoint_wake(store->checkpoint, PL_CHECKPOINT_PASSIVE);
    return SQLITE_OK;
}

// Zero: there is no such file, or it cannot be looked at.
static struct file_id identify(const struct pl_store *store, const char *suffix)
{
    struct stat status;
    char path[PATH_BYTES];
    int len = snprintf(path, sizeof path, "%s%s", store->path, suffix);
    if (len < 0 || (size_t)len >= sizeof path || stat(path, &status) != 0)
        return (struct file_id){0};
    return (struct file_id){status.st_dev, status.st_ino};
}

static bool is_same(struct file_id one, struct file_id other)
{
    return one.device == other.device && one.number == other.number;
}

// What is written to a file that has lost its name, or to the log of one, is gone with the process.
static int check_place(const struct pl_store *store)
{
    return is_same(identify(store, ""), store->file) && is_same(identify(store, "-wal"), store->log)
               ? 0
               : -ESTALE;
}

static int open_writer(struct pl_store *store, int flags)
{
    int error = pl_db_open(&store->db, store->path, SQLITE_OPEN_READWRITE | flags);
    if (error != 0)
        return error;
    error = pl_db_exec(&store->db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                   "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -16384");
    if (error == 0 && pl_fault("break.sync"))
        error = pl_db_exec(&store->db, "PRAGMA synchronous = OFF");
    if (error != 0)
        pl_db_close(&store->db);
    return error;
}

static int start_checkpoints(struct pl_store *store)
{
    int error = pl_checkpoint_start(store->path, &store->checkpoint);
    if (error == 0)
        sqlite3_wal_hook(store->db.handle, on_commit, store);
    return error;
}

// A failed commit that still lies behind the log's end would come back with the next start: whoever
// was told that it failed would be there after all. One that changes nothing takes its place.
static int write_over(struct pl_store *store)
{
    int error =
        pl_db_exec(&store->db, "BEGIN IMMEDIATE; UPDATE meta SET position = position; COMMIT");
    if (error != 0 && sqlite3_get_autocommit(store->db.handle) == 0) {
        int undone = pl_db_exec(&store->db, "ROLLBACK");
        (void)undone; // it stays suspect either way
    }
    return error;
}

// How SQLite ended it. Waits for those in the way no longer than it is told.
static int checkpoint_log(struct pl_store *store, int mode, int patience_ms)
{
    sqlite3_busy_timeout(store->db.handle, patience_ms);
    int code = sqlite3_wal_checkpoint_v2(store->db.handle, "main", mode, NULL, NULL);
    sqlite3_busy_timeout(store->db.handle, PL_DB_BUSY_MS);
    return code;
}

// Carries what the log holds into the file, which writes and syncs it again, and empties it of what
// a failed commit may have left there. Before this nothing that is committed could be believed.
static int settle(struct pl_store *store)
{
    int error = pl_fault("store.settle");
    if (error != 0)
        return error;
    int code = checkpoint_log(store, SQLITE_CHECKPOINT_TRUNCATE, PATIENCE_MS);
    bool is_read = code == SQLITE_BUSY; // a reader is in the way of emptying it
    if (is_read)
        code = checkpoint_log(store, SQLITE_CHECKPOINT_FULL, PATIENCE_MS);
    error = pl_db_errno(code);
    if (error == 0 && is_read)
        error = write_over(store);
    if (error == 0)
        error = start_checkpoints(store);
    // The log may still hold what was erased: it is emptied as soon as nobody reads.
    if (error == 0 && is_read)
        pl_checkpoint_wake(store->checkpoint, PL_CHECKPOINT_TRUNCATE);
    store->is_suspect = error != 0;
    return error == -EBUSY ? -EIO : error; // what it waits for is still the disk's failure
}

void pl_store_setup(void)
{
    // Refused once SQLite is in use, which would be our bug.
    PL_CHECK(sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK);
}

int pl_store_open(const struct pl_store_config *config, struct pl_store **ret_store,
                  char ret_problem[PL_STORE_PROBLEM_BYTES])
{
    struct pl_store *store = pl_alloc(sizeof *store);
    int64_t bytes = config->checkpoint_bytes > 0 ? config->checkpoint_bytes : CHECKPOINT_BYTES;
    ret_problem[0] = '\0';
    store->path = pl_strdup(config->path);
    store->checkpoint_pages = bytes / PAGE_BYTES > 0 ? bytes / PAGE_BYTES : 1;
    int error = open_writer(store, config->create ? SQLITE_OPEN_CREATE : 0);
    if (error != 0)
        goto out;
    error = pl_migrate(&store->db, config->create, ret_problem);
    // A process that was killed may have left in the log what it had erased, and a commit that only
    // the kernel's cache has: nobody may see that before it is on disk. Where it cannot be brought
    // there, the file is read all the same, and pl_store_begin tries again.
    if (error == 0)
        store->is_suspect = settle(store) != 0;
    store->file = identify(store, "");
    store->log = identify(store, "-wal");
    // A file that cannot be indexed can still be written and read.
    if (error == 0 && config->index_path != NULL &&
        pl_index_start(store->path, config->index_path, &store->index) != 0)
        pl_log(PL_LOG_ERROR, "no search: its index cannot be opened",
               PL_LOG_TEXT("file", config->index_path));
out:
    if (error != 0) {
        if (ret_problem[0] == '\0')
            (void)snprintf(ret_problem, PL_STORE_PROBLEM_BYTES, "the database cannot be opened: %s",
                           error == -EBADMSG ? "the file is damaged" : strerror(-error));
        pl_store_close(store);
        return error;
    }
    *ret_store = store;
    return 0;
}

void pl_store_close(struct pl_store *store)
{
    if (store == NULL)
        return;
    pl_index_stop(store->index);
    pl_checkpoint_stop(store->checkpoint);
    if (store->db.handle != NULL) {
        // Closing the last connection does the same; here it also happens while readers are open.
        sqlite3_wal_checkpoint_v2(store->db.handle, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
    }
    pl_db_close(&store->db);
    free(store->path);
    free(store);
}

struct pl_db *pl_store_db(struct pl_store *store)
{
    return &store->db;
}

bool pl_store_is_empty(struct pl_store *store)
{
    int64_t count = 0;
    return pl_db_exec_int(&store->db, "SELECT count(*) FROM summit", &count) == 0 && count == 0;
}

// A writer that never pauses keeps the log from starting over: passive checkpoints copy it, but it
// grows on. Once in a while the writer stops for the milliseconds it takes to empty it. It waits
// for a running checkpoint. When a reader is in the way, the next batch tries again; but where one
// read follows the other (the search index, in a busy summit) each try would find one, so at twice
// the length it waits a moment for them, and again after as much more. A read that takes longer
// than that still lets the log grow.
static void bound_log(struct pl_store *store)
{
    int64_t pages_max = store->checkpoint_pages * TRUNCATE_FACTOR;
    if (store->log_pages < pages_max) {
        store->patient_pages = 2 * pages_max;
        return;
    }
    bool is_patient = store->log_pages >= store->patient_pages;
    if (is_patient)
        store->patient_pages = store->log_pages + 2 * pages_max;
    pl_checkpoint_pause(store->checkpoint);
    int code = checkpoint_log(store, SQLITE_CHECKPOINT_TRUNCATE, is_patient ? PATIENCE_MS : 0);
    pl_checkpoint_resume(store->checkpoint);
    if (code == SQLITE_OK)
        store->log_pages = 0;
}

// A test's broken server acknowledges first and commits when the next batch comes.
static int commit_late(struct pl_store *store)
{
    if (pl_fault("break.commit") == 0 || sqlite3_get_autocommit(store->db.handle))
        return 0;
    return pl_db_exec(&store->db, "COMMIT");
}

int pl_store_begin(struct pl_store *store)
{
    store->is_unsure = false;
    int error = store->db.handle == NULL ? -EIO : pl_fault("store.begin");
    if (error == 0 && store->is_suspect)
        error = settle(store);
    if (error == 0)
        error = commit_late(store);
    if (error == 0)
        bound_log(store);
    if (error == 0)
        error = pl_db_exec(&store->db, "BEGIN IMMEDIATE");
    return error;
}

int pl_store_commit(struct pl_store *store)
{
    int error = pl_fault("store.commit");
    if (error == 0 && pl_fault("break.commit"))
        return 0;
    if (error == 0)
        error = check_place(store);
    if (error != 0)
        return error;
    error = pl_db_exec(&store->db, "COMMIT");
    if (error == 0)
        error = pl_fault("store.committed"); // durable, but the answer of the disk got lost
    store->is_unsure = error == -EIO;
    if (error != 0)
        return error;
    if (store->is_erased)
        pl_checkpoint_wake(store->checkpoint, PL_CHECKPOINT_TRUNCATE);
    store->is_erased = false;
    if (store->index != NULL) {
        pl_index_wake(store->index);
        pl_index_pace(store->index);
    }
    return 0;
}

int pl_store_read_begin(struct pl_store *store)
{
    int error = store->db.handle == NULL ? -EIO : commit_late(store);
    return error != 0 ? error : pl_db_exec(&store->db, "BEGIN");
}

int pl_store_read_end(struct pl_store *store)
{
    return pl_db_exec(&store->db, "COMMIT");
}

int64_t pl_store_index_lag(struct pl_store *store)
{
    return store->index != NULL ? pl_index_lag(store->index) : -1;
}

static int reopen(struct pl_store *store)
{
    pl_checkpoint_stop(store->checkpoint);
    store->checkpoint = NULL;
    struct pl_known *known = store->db.known; // who is there does not change with the connection
    store->db.known = NULL;
    pl_db_close(&store->db);
    int error = pl_fault("store.reopen");
    if (error == 0 && !is_same(identify(store, ""), store->file))
        error = -ESTALE; // another record must not take the place of what was acknowledged
    if (error == 0)
        error = open_writer(store, 0);
    store->log = identify(store, "-wal");
    store->db.known = known;
    if (error == 0) {
        store->is_suspect = true;
        // That it does not settle now is no reason not to read: pl_store_begin tries again.
        int settled = settle(store);
        (void)settled;
    }
    return error;
}

int pl_store_recover(struct pl_store *store, int error)
{
    bool is_open = store->db.handle != NULL;
    store->is_erased = false;
    if (is_open && sqlite3_get_autocommit(store->db.handle) == 0 &&
        pl_db_exec(&store->db, "ROLLBACK") != 0)
        error = -EIO;
    // One that is suspect was opened anew already.
    return !is_open || (error == -EIO && !store->is_suspect) ? reopen(store) : 0;
}

bool pl_store_is_settled(const struct pl_store *store)
{
    return store->db.handle != NULL && !store->is_suspect;
}

bool pl_store_is_unsure(const struct pl_store *store)
{
    return store->is_unsure && !pl_store_is_settled(store);
}

int64_t pl_store_changes(struct pl_store *store)
{
    return sqlite3_total_changes64(store->db.handle);
}

void pl_store_erased(struct pl_store *store)
{
    store->is_erased = true;
}
