// SPDX-License-Identifier: MIT
#ifndef PL_CORE_HISTORY_H
#define PL_CORE_HISTORY_H

/*
 * Pages of the past, read from a reader's own snapshot.
 *
 * Thread: any, one at a time per reader. Nothing here touches struct pl_core.
 */

#include "core/core.h"

struct pl_reader;

// A reader of its own for each thread that answers. Returns 0 or a negative errno of the store.
PL_MUST_USE int pl_history_open(const char *database, struct pl_reader **ret_reader);
void pl_history_close(struct pl_reader *reader); // NULL is fine

// Answers channel.history. `params` is the JSON object, already schema-checked. `viewer` decides
// what is marked as one's own, and what is off the record for them. The reply's memory is in
// `arena`.
void pl_history_answer(struct pl_reader *reader, struct pl_str params,
                       const struct pl_viewer *viewer, const struct pl_limits *limits,
                       struct pl_arena *arena, struct pl_reply *ret_reply);

// Catch-up for subscribers: up to `limit` events of the channel with seq > `after`, ascending, each
// encoded byte for byte as it was when live (unless redacted since, or off the record for them).
// `ret_events` is in `arena`. Returns 0 or a negative errno of the store.
PL_MUST_USE int pl_history_follow(struct pl_reader *reader, const struct pl_follow *what,
                                  struct pl_arena *arena, struct pl_event_out **ret_events,
                                  size_t *ret_count);

#endif
