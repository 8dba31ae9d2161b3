// SPDX-License-Identifier: MIT
#ifndef PL_STORE_INDEX_H
#define PL_STORE_INDEX_H

/*
 * The search index: a second file that follows the log on a thread and connections of its own, so
 * that indexing, which costs more than committing, never holds a commit up. It can be deleted at
 * any time while no server runs; it is then built anew. What is redacted leaves it, its words too.
 *
 * Source: SQLite's FTS5. Words are folded by unicode61 without diacritics; texts in scripts that do
 *         not part words (Thai, Lao, Khmer, Burmese, Chinese, Japanese) are indexed by trigrams
 * too. Thread: any for wake, pace and lag; start and stop from one thread. Bound:  PL_INDEX_LAG_MAX
 * events behind; then the writer is slowed down.
 */

#include "util/base.h"

struct pl_index;

enum {
    PL_INDEX_LAG_MAX = 200000, // some ten seconds of the index's own speed
    PL_INDEX_PACE_MS = 5,      // what one commit waits at most when the index is that far behind
};

// Opens the file, or makes it when it is missing, damaged or of another history, and starts the
// thread. Returns 0 or a negative errno (store/db.h).
PL_MUST_USE int pl_index_start(const char *database, const char *path, struct pl_index **ret_index);
void pl_index_stop(struct pl_index *index); // NULL is fine

void pl_index_wake(struct pl_index *index);   // something was committed
void pl_index_pace(struct pl_index *index);   // waits a moment while the index is too far behind
int64_t pl_index_lag(struct pl_index *index); // events not indexed yet, as of its last round

#endif
