// SPDX-License-Identifier: MIT
#ifndef PL_STORE_SEARCH_H
#define PL_STORE_SEARCH_H

/*
 * Finds messages in the index (store/index.h). What it finds must still be looked up in the
 * database: the index follows it by moments.
 *
 * Thread: one at a time per struct pl_search.
 * Bound:  PL_SEARCH_TERMS_MAX terms, PL_SEARCH_MS_MAX of work; then it answers with what it has.
 */

#include "store/db.h"

struct pl_search; // a read-only connection to the index, opened at first use

enum { PL_SEARCH_TERMS_MAX = 12, PL_SEARCH_MS_MAX = 250 };

struct pl_search_query {
    struct pl_str text; // words, "phrases", prefixes*
    int64_t channel;    // row id; 0: everywhere
    int64_t before;     // row id of a message; 0: from the newest
    size_t limit;
    const int64_t *hidden; // row ids of channels of which nothing may be found
    size_t hidden_count;
};

struct pl_search_page {
    int64_t *messages; // row ids, newest first
    size_t count;
    bool more;
};

struct pl_search *pl_search_new(const char *path);
void pl_search_free(struct pl_search *search); // NULL is fine

// All between begin and end is as of one moment.
PL_MUST_USE int pl_search_begin(struct pl_search *search);
void pl_search_end(struct pl_search *search);

// Returns 0, -E2BIG (more than PL_SEARCH_TERMS_MAX terms), -ENOENT (no such `before`) or another
// error of store/db.h. The page is in `arena`.
PL_MUST_USE int pl_search_run(struct pl_search *search, const struct pl_search_query *query,
                              struct pl_arena *arena, struct pl_search_page *ret_page);
// How far the index has followed a channel: 0 when it has not begun.
PL_MUST_USE int pl_search_indexed_to(struct pl_search *search, int64_t channel, int64_t *ret_seq);

#endif
