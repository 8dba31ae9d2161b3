// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SEARCH_H
#define PL_CORE_SEARCH_H

/*
 * Answers message.search: what the index finds, as the database has it now, in the channels that
 * the viewer may read; what was redacted or withheld since it was indexed is left out.
 *
 * Thread: any, one at a time per reader and search.
 */

#include "core/core.h"

struct pl_reader;
struct pl_search;

// On the index file at `path`, which may not be there yet.
struct pl_search *pl_finder_new(const char *path);
void pl_finder_free(struct pl_search *search); // NULL is fine

// `params` is the JSON object, already schema-checked. The reply's memory is in `arena`.
void pl_search_answer(struct pl_reader *reader, struct pl_search *search, struct pl_str params,
                      const struct pl_viewer *viewer, struct pl_arena *arena,
                      struct pl_reply *ret_reply);

#endif
