// SPDX-License-Identifier: MIT
#ifndef PL_STORE_STORE_H
#define PL_STORE_STORE_H

/*
 * The one writer: WAL with synchronous=FULL, so a commit that returned survives kill -9 and power
 * loss. Checkpoints run on a thread and a connection of their own (checkpoint.c), woken by commits.
 *
 * Owner:  the caller of pl_store_open; at most one store per file (plenod's lock sees to it).
 * Thread: the core thread; the checkpoint thread is inside.
 * Errors: as in store/db.h.
 */

#include "store/db.h"

struct pl_store;

enum { PL_STORE_PROBLEM_BYTES = 256 };

struct pl_store_config {
    const char *path;
    bool create;              // make the file when there is none
    int64_t checkpoint_bytes; // of the log before a checkpoint; 0: 4 MiB
    const char *index_path;   // of the search index (index.h), which then follows; NULL: none
};

// Once per process, before anything is opened: SQLite then counts no memory, since all threads
// share the lock of that count. Not needed by programs of one thread.
void pl_store_setup(void);

// Opens the file and brings its schema up to date, in one transaction; what the process before has
// written is on disk then, or the store is not settled (below). On failure `ret_problem`
// says what is wrong in a sentence; -EPROTO: a newer program wrote this file.
PL_MUST_USE int pl_store_open(const struct pl_store_config *config, struct pl_store **ret_store,
                              char ret_problem[PL_STORE_PROBLEM_BYTES]);
// Checkpoints all of the log into the file first. NULL is fine.
void pl_store_close(struct pl_store *store);

struct pl_db *pl_store_db(struct pl_store *store);
bool pl_store_is_empty(struct pl_store *store); // no summit yet

PL_MUST_USE int pl_store_begin(struct pl_store *store);
// Durable when it returns 0. Otherwise the caller has to roll back. -ESTALE: the file or its log
// was removed, moved or replaced while it was open, and nothing is written until it is back.
PL_MUST_USE int pl_store_commit(struct pl_store *store);
// One snapshot, and one lock, for the reads up to pl_store_read_end.
PL_MUST_USE int pl_store_read_begin(struct pl_store *store);
PL_MUST_USE int pl_store_read_end(struct pl_store *store);
// Undoes the open transaction, if any. After an I/O error the file is closed and opened anew, since
// what the kernel still holds of a failed write cannot be trusted. Returns 0 when it can be read
// again; pl_store_begin then fails until all that was committed is on disk once more.
PL_MUST_USE int pl_store_recover(struct pl_store *store, int error);
// False after an I/O error, until that is so.
bool pl_store_is_settled(const struct pl_store *store);
// Whether nobody can say if the last commit, which failed, is on disk: it may come back with the
// next start. False once the store is settled, since then it is gone, or there for good.
bool pl_store_is_unsure(const struct pl_store *store);

// Events that search does not find yet; -1: there is no index.
int64_t pl_store_index_lag(struct pl_store *store);

// Rows written by this connection since it was opened: a refused command must not move it.
int64_t pl_store_changes(struct pl_store *store);
// Something was erased: soon after the commit the log is emptied too, so that no copy stays there.
void pl_store_erased(struct pl_store *store);

#endif
