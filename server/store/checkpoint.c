// SPDX-License-Identifier: MIT
/*
 * One thread that sleeps until the writer says that the log has grown. A passive checkpoint copies
 * what no reader still needs. A truncating one also empties the log: asked for after a redaction,
 * since the log still holds the erased text. It gives up soon when somebody is in the way, so that
 * the writer never waits for a reader, and tries again a little later.
 */
#include "store/checkpoint_private.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "store/db_private.h"
#include "util/fault.h"

enum {
    TRUNCATE_BUSY_MS = 20,
    TRUNCATE_RETRY_MS = 500,
};

struct pl_checkpoint {
    struct pl_db db;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    pthread_mutex_t running; // held during a checkpoint; never together with `lock`
    bool is_stopping;        // under lock
    bool is_passive_wanted;  // under lock
    bool is_truncate_wanted; // under lock
};

static int run_checkpoint(struct pl_checkpoint *checkpoint, int mode)
{
    int error = pl_fault("store.checkpoint");
    if (error != 0)
        return error;
    pthread_mutex_lock(&checkpoint->running);
    int code = sqlite3_wal_checkpoint_v2(checkpoint->db.handle, "main", mode, NULL, NULL);
    pthread_mutex_unlock(&checkpoint->running);
    return pl_db_errno(code);
}

static void wait_a_little(struct pl_checkpoint *checkpoint)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += TRUNCATE_RETRY_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    while (!checkpoint->is_stopping &&
           pthread_cond_timedwait(&checkpoint->wake, &checkpoint->lock, &until) == 0) {
    }
}

static void *checkpoint_main(void *arg)
{
    struct pl_checkpoint *checkpoint = arg;
    pthread_mutex_lock(&checkpoint->lock);
    while (!checkpoint->is_stopping) {
        if (!checkpoint->is_passive_wanted && !checkpoint->is_truncate_wanted) {
            pthread_cond_wait(&checkpoint->wake, &checkpoint->lock);
            continue;
        }
        bool truncate = checkpoint->is_truncate_wanted;
        checkpoint->is_passive_wanted = false;
        checkpoint->is_truncate_wanted = false;
        pthread_mutex_unlock(&checkpoint->lock);
        // A checkpoint that fails is not an answer that fails: the log keeps everything, and the
        // writer meets a full disk by itself.
        int error = run_checkpoint(checkpoint, truncate ? SQLITE_CHECKPOINT_TRUNCATE
                                                        : SQLITE_CHECKPOINT_PASSIVE);
        pthread_mutex_lock(&checkpoint->lock);
        if (truncate && error != 0) {
            checkpoint->is_truncate_wanted = true;
            wait_a_little(checkpoint);
        }
    }
    pthread_mutex_unlock(&checkpoint->lock);
    return NULL;
}

static void init_lock(struct pl_checkpoint *checkpoint)
{
    pthread_condattr_t attributes;
    PL_CHECK(pthread_mutex_init(&checkpoint->lock, NULL) == 0);
    PL_CHECK(pthread_mutex_init(&checkpoint->running, NULL) == 0);
    PL_CHECK(pthread_condattr_init(&attributes) == 0);
    PL_CHECK(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0);
    PL_CHECK(pthread_cond_init(&checkpoint->wake, &attributes) == 0);
    pthread_condattr_destroy(&attributes);
}

int pl_checkpoint_start(const char *path, struct pl_checkpoint **ret_checkpoint)
{
    struct pl_checkpoint *checkpoint = pl_alloc(sizeof *checkpoint);
    int error = pl_db_open(&checkpoint->db, path, SQLITE_OPEN_READWRITE);
    if (error != 0) {
        free(checkpoint);
        return error;
    }
    sqlite3_busy_timeout(checkpoint->db.handle, TRUNCATE_BUSY_MS);
    error = pl_db_exec(&checkpoint->db, "PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL;"
                                        "PRAGMA cache_size = -512");
    init_lock(checkpoint);
    if (error == 0)
        error = -pthread_create(&checkpoint->thread, NULL, checkpoint_main, checkpoint);
    if (error != 0) {
        pl_db_close(&checkpoint->db);
        free(checkpoint);
        return error;
    }
    *ret_checkpoint = checkpoint;
    return 0;
}

void pl_checkpoint_wake(struct pl_checkpoint *checkpoint, enum pl_checkpoint_mode mode)
{
    pthread_mutex_lock(&checkpoint->lock);
    if (mode == PL_CHECKPOINT_TRUNCATE)
        checkpoint->is_truncate_wanted = true;
    else
        checkpoint->is_passive_wanted = true;
    pthread_cond_signal(&checkpoint->wake);
    pthread_mutex_unlock(&checkpoint->lock);
}

void pl_checkpoint_pause(struct pl_checkpoint *checkpoint)
{
    pthread_mutex_lock(&checkpoint->running);
}

void pl_checkpoint_resume(struct pl_checkpoint *checkpoint)
{
    pthread_mutex_unlock(&checkpoint->running);
}

void pl_checkpoint_stop(struct pl_checkpoint *checkpoint)
{
    if (checkpoint == NULL)
        return;
    pthread_mutex_lock(&checkpoint->lock);
    checkpoint->is_stopping = true;
    pthread_cond_signal(&checkpoint->wake);
    pthread_mutex_unlock(&checkpoint->lock);
    pthread_join(checkpoint->thread, NULL);
    pthread_cond_destroy(&checkpoint->wake);
    pthread_mutex_destroy(&checkpoint->lock);
    pthread_mutex_destroy(&checkpoint->running);
    pl_db_close(&checkpoint->db);
    free(checkpoint);
}
