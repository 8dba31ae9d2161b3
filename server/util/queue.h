// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_QUEUE_H
#define PL_UTIL_QUEUE_H

/*
 * A bounded queue of pointers between threads, with two lanes: what is pushed ahead is taken before
 * all that is not. Within a lane the order is kept.
 *
 * Thread: push, pop, wait and close from any thread.
 * Owner:  items stay whoever's they are; what is left at pl_queue_fini is the caller's to drain.
 */

#include <pthread.h>
#include <sys/types.h>

#include "util/base.h"

struct pl_lane {
    void **items; // circular
    size_t first;
    size_t count;
};

struct pl_queue {
    pthread_mutex_t lock;
    pthread_cond_t filled;
    struct pl_lane ahead;
    struct pl_lane lane;
    size_t max;   // of both
    size_t count; // in both
    bool is_closed;
    bool is_hurried;
    size_t wanted; // a reader sleeps until so many are there; SIZE_MAX: none sleeps
};

// `max` items at most, all allocated now.
void pl_queue_init(struct pl_queue *queue, size_t max);
void pl_queue_fini(struct pl_queue *queue);

// Returns 0, -EAGAIN (full) or -ESHUTDOWN (closed). `ret_was_empty` (may be NULL) says whether a
// sleeping reader outside this queue, such as a loop, must be woken.
PL_MUST_USE int pl_queue_push(struct pl_queue *queue, void *item, bool *ret_was_empty);
// Likewise, before all that was not pushed so.
PL_MUST_USE int pl_queue_push_ahead(struct pl_queue *queue, void *item, bool *ret_was_empty);

// Takes up to `max` items that are there now; returns how many.
size_t pl_queue_pop(struct pl_queue *queue, void **ret_items, size_t max);
// Likewise, but waits for the first one; 0 means closed and empty.
size_t pl_queue_wait(struct pl_queue *queue, void **ret_items, size_t max);

// Likewise, but waits for at most `us` (< 0: as long as it takes). Returns how many, 0 when none
// came in that time, or -ESHUTDOWN: closed and empty.
PL_MUST_USE ssize_t pl_queue_wait_for(struct pl_queue *queue, void **ret_items, size_t max,
                                      int64_t us);

// Sleeps for at most `us`, until `wanted` items are there, somebody hurries, or it is closed. One
// reader at a time. Pushes meanwhile wake nobody.
void pl_queue_linger(struct pl_queue *queue, size_t wanted, int64_t us);
// Ends a pl_queue_linger, or the next one.
void pl_queue_hurry(struct pl_queue *queue);

// No more pushes; waiting readers drain what is left and then see 0.
void pl_queue_close(struct pl_queue *queue);

#endif
