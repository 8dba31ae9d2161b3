// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_READPOOL_H
#define PL_SEQ_READPOOL_H

/*
 * History pages, searches and catch-up, read off the loop on a few threads with their own read-only
 * connections, so that a long read never delays a message. Searches take a while
 * (pl_load_is_search): they have a thread of their own, so that they never delay a page either.
 *
 * Thread: requests from any net thread; the answer comes on that thread's own loop.
 * Bound:  `queue_max` requests waiting of each of the two; more are refused with -EAGAIN.
 */

#include <uv.h>

#include "core/core.h"
#include "seq/load.h"

struct pl_readpool;
struct pl_readpool_client; // one per net thread, bound to its loop

struct pl_readpool_config {
    const char *database; // path
    const char *index;    // path of the search index
    const struct pl_limits *limits;
    unsigned threads; // for pages; one more searches
    size_t queue_max;
};

PL_MUST_USE int pl_readpool_new(const struct pl_readpool_config *config,
                                struct pl_readpool **ret_pool);
void pl_readpool_free(struct pl_readpool *pool); // waits for running reads

PL_MUST_USE int pl_readpool_client_new(struct pl_readpool *pool, uv_loop_t *loop,
                                       struct pl_readpool_client **ret_client);
// Answers still under way are dropped. Closes its handle; the loop must turn once more.
void pl_readpool_client_free(struct pl_readpool_client *client);

// Whether there is room for a read of the class; catching up has what is left.
bool pl_readpool_admits(const struct pl_readpool_client *client, enum pl_load_class class);
size_t pl_readpool_waiting(const struct pl_readpool_client *client); // reads of all clients

// Called on the client's loop. Memory lives until the callback returns.
typedef void pl_read_fn(void *arg, const struct pl_reply *reply);
typedef void pl_follow_fn(void *arg, int error, const struct pl_event_out *events, size_t count);

// Answers a method of path `read`: channel.history, message.search, filter.dry_run or
// participant.find. The caller has looked whether the viewer may read the channel that is named;
// `viewer` is copied. With `is_ahead` it passes the others.
PL_MUST_USE int pl_readpool_answer(struct pl_readpool_client *client, enum pl_method method,
                                   struct pl_str params, const struct pl_viewer *viewer,
                                   bool is_ahead, pl_read_fn *on_reply, void *arg);
// `what` is copied.
PL_MUST_USE int pl_readpool_follow(struct pl_readpool_client *client, const struct pl_follow *what,
                                   pl_follow_fn *on_events, void *arg);

#endif
