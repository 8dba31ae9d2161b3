// SPDX-License-Identifier: MIT
#include "util/queue.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum { NS_PER_S = 1000000000 };

void pl_queue_init(struct pl_queue *queue, size_t max)
{
    *queue = (struct pl_queue){.max = max};
    queue->ahead.items = pl_alloc_array(max, sizeof *queue->ahead.items);
    queue->lane.items = pl_alloc_array(max, sizeof *queue->lane.items);
    PL_CHECK(pthread_mutex_init(&queue->lock, NULL) == 0);
    pthread_condattr_t monotonic;
    PL_CHECK(pthread_condattr_init(&monotonic) == 0);
    PL_CHECK(pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC) == 0);
    PL_CHECK(pthread_cond_init(&queue->filled, &monotonic) == 0);
    PL_CHECK(pthread_condattr_destroy(&monotonic) == 0);
    queue->wanted = SIZE_MAX;
}

void pl_queue_fini(struct pl_queue *queue)
{
    if (!queue->lane.items)
        return;
    free(queue->ahead.items);
    free(queue->lane.items);
    queue->ahead.items = queue->lane.items = NULL;
    PL_CHECK(pthread_cond_destroy(&queue->filled) == 0);
    PL_CHECK(pthread_mutex_destroy(&queue->lock) == 0);
}

static int push(struct pl_queue *queue, struct pl_lane *lane, void *item, bool *ret_was_empty)
{
    int error = 0;
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    if (queue->is_closed)
        error = -ESHUTDOWN;
    else if (queue->count == queue->max)
        error = -EAGAIN;
    if (error == 0) {
        if (ret_was_empty)
            *ret_was_empty = queue->count == 0;
        lane->items[(lane->first + lane->count) % queue->max] = item;
        lane->count++;
        queue->count++;
        if (queue->count >= queue->wanted)
            PL_CHECK(pthread_cond_signal(&queue->filled) == 0);
    }
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
    return error;
}

int pl_queue_push(struct pl_queue *queue, void *item, bool *ret_was_empty)
{
    return push(queue, &queue->lane, item, ret_was_empty);
}

int pl_queue_push_ahead(struct pl_queue *queue, void *item, bool *ret_was_empty)
{
    return push(queue, &queue->ahead, item, ret_was_empty);
}

static size_t take_lane(struct pl_queue *queue, struct pl_lane *lane, void **ret_items, size_t max)
{
    size_t taken = 0;
    while (taken < max && lane->count > 0) {
        ret_items[taken++] = lane->items[lane->first];
        lane->first = (lane->first + 1) % queue->max;
        lane->count--;
    }
    queue->count -= taken;
    return taken;
}

static size_t take_locked(struct pl_queue *queue, void **ret_items, size_t max)
{
    size_t taken = take_lane(queue, &queue->ahead, ret_items, max);
    return taken + take_lane(queue, &queue->lane, ret_items + taken, max - taken);
}

size_t pl_queue_pop(struct pl_queue *queue, void **ret_items, size_t max)
{
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    size_t taken = take_locked(queue, ret_items, max);
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
    return taken;
}

size_t pl_queue_wait(struct pl_queue *queue, void **ret_items, size_t max)
{
    ssize_t taken = pl_queue_wait_for(queue, ret_items, max, -1);
    return taken < 0 ? 0 : (size_t)taken;
}

static struct timespec after_us(int64_t us)
{
    struct timespec until;
    PL_CHECK(clock_gettime(CLOCK_MONOTONIC, &until) == 0);
    int64_t ns = until.tv_nsec + us * 1000;
    until.tv_sec += ns / NS_PER_S;
    until.tv_nsec = ns % NS_PER_S;
    return until;
}

ssize_t pl_queue_wait_for(struct pl_queue *queue, void **ret_items, size_t max, int64_t us)
{
    struct timespec until = after_us(us < 0 ? 0 : us);
    int result = 0;
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    queue->wanted = 1;
    while (queue->count == 0 && !queue->is_closed && result == 0)
        result = us < 0 ? pthread_cond_wait(&queue->filled, &queue->lock)
                        : pthread_cond_timedwait(&queue->filled, &queue->lock, &until);
    PL_CHECK(result == 0 || result == ETIMEDOUT);
    queue->wanted = SIZE_MAX;
    queue->is_hurried = false;
    ssize_t taken = (ssize_t)take_locked(queue, ret_items, max);
    if (taken == 0 && queue->is_closed)
        taken = -ESHUTDOWN;
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
    return taken;
}

void pl_queue_linger(struct pl_queue *queue, size_t wanted, int64_t us)
{
    struct timespec until = after_us(us);
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    queue->wanted = wanted;
    int result = 0;
    while (queue->count < wanted && !queue->is_hurried && !queue->is_closed && result == 0)
        result = pthread_cond_timedwait(&queue->filled, &queue->lock, &until);
    PL_CHECK(result == 0 || result == ETIMEDOUT);
    queue->wanted = SIZE_MAX;
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
}

void pl_queue_hurry(struct pl_queue *queue)
{
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    queue->is_hurried = true;
    PL_CHECK(pthread_cond_signal(&queue->filled) == 0);
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
}

void pl_queue_close(struct pl_queue *queue)
{
    PL_CHECK(pthread_mutex_lock(&queue->lock) == 0);
    queue->is_closed = true;
    PL_CHECK(pthread_cond_broadcast(&queue->filled) == 0);
    PL_CHECK(pthread_mutex_unlock(&queue->lock) == 0);
}
