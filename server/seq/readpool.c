// SPDX-License-Identifier: MIT
/*
 * A job goes through its queue to any thread of that, is answered into its own arena, and comes
 * back through its client's list, emptied on the client's loop. A client that leaves drops what is
 * on the list; jobs still under way find it closed. Jobs and the loop's handle hold references to
 * the client.
 */
#include "seq/readpool.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/queue.h>

#include "core/dry_run.h"
#include "core/find.h"
#include "core/history.h"
#include "core/search.h"
#include "util/queue.h"

enum { CLIENT_MAGIC = 0x504c5243 };

struct job {
    struct pl_readpool_client *client;
    STAILQ_ENTRY(job) link; // pl_readpool_client::done
    struct pl_arena arena;  // the request and its answer
    void *arg;
    // One of the two is set.
    pl_read_fn *on_reply;
    pl_follow_fn *on_events;

    enum pl_method method; // a page, a search or a dry run
    struct pl_str params;
    struct pl_viewer viewer;
    struct pl_reply reply;

    struct pl_follow what;
    int error;
    struct pl_event_out *events;
    size_t count;
};

STAILQ_HEAD(job_list, job);

struct pl_readpool_client {
    uint32_t magic;
    struct pl_readpool *pool;
    uv_async_t wake;
    pthread_mutex_t lock; // guards the rest
    size_t refs;
    bool is_closed;
    struct job_list done;
};

struct worker {
    struct pl_readpool *pool;
    struct pl_queue *queue;
    struct pl_reader *reader;
    struct pl_search *search;
    pthread_t thread;
    bool is_started;
};

struct pl_readpool {
    const struct pl_limits *limits;
    struct pl_queue pages;
    struct pl_queue searches;
    size_t queue_max;
    _Atomic size_t waiting;
    struct worker *workers; // the last one searches
    unsigned worker_count;
};

// With the lock held; frees the client with the last reference.
static void unref_locked(struct pl_readpool_client *client)
{
    bool is_last = --client->refs == 0;
    pthread_mutex_unlock(&client->lock);
    if (!is_last)
        return;
    PL_CHECK(STAILQ_EMPTY(&client->done));
    pthread_mutex_destroy(&client->lock);
    client->magic = 0;
    free(client);
}

static void job_free(struct job *job)
{
    struct pl_readpool_client *client = job->client;
    pl_arena_fini(&job->arena);
    free(job);
    pthread_mutex_lock(&client->lock);
    unref_locked(client);
}

static struct job *job_new(struct pl_readpool_client *client, void *arg)
{
    struct job *job = pl_alloc(sizeof(*job));
    pl_arena_init(&job->arena);
    job->client = client;
    job->arg = arg;
    pthread_mutex_lock(&client->lock);
    client->refs++;
    pthread_mutex_unlock(&client->lock);
    return job;
}

static bool is_closed(struct pl_readpool_client *client)
{
    pthread_mutex_lock(&client->lock);
    bool closed = client->is_closed;
    pthread_mutex_unlock(&client->lock);
    return closed;
}

static void work(struct worker *worker, struct job *job)
{
    if (is_closed(job->client))
        return;
    if (job->on_reply && job->method == PL_METHOD_MESSAGE_SEARCH)
        pl_search_answer(worker->reader, worker->search, job->params, &job->viewer, &job->arena,
                         &job->reply);
    else if (job->on_reply && job->method == PL_METHOD_FILTER_DRY_RUN)
        pl_dry_run_answer(worker->reader, job->params, &job->arena, &job->reply);
    else if (job->on_reply && job->method == PL_METHOD_PARTICIPANT_FIND)
        pl_find_answer(worker->reader, job->params, &job->arena, &job->reply);
    else if (job->on_reply)
        pl_history_answer(worker->reader, job->params, &job->viewer, worker->pool->limits,
                          &job->arena, &job->reply);
    else
        job->error =
            pl_history_follow(worker->reader, &job->what, &job->arena, &job->events, &job->count);
}

static void hand_back(struct job *job)
{
    struct pl_readpool_client *client = job->client;
    pthread_mutex_lock(&client->lock);
    bool is_dropped = client->is_closed;
    if (!is_dropped) {
        STAILQ_INSERT_TAIL(&client->done, job, link);
        uv_async_send(&client->wake); // with the lock held: the handle cannot be closed meanwhile
    }
    pthread_mutex_unlock(&client->lock);
    if (is_dropped)
        job_free(job);
}

static void *run(void *arg)
{
    struct worker *worker = arg;
    void *job = NULL;
    while (pl_queue_wait(worker->queue, &job, 1) > 0) {
        work(worker, job);
        atomic_fetch_sub(&worker->pool->waiting, 1);
        hand_back(job);
    }
    return NULL;
}

static int start(struct worker *worker)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int result = -pthread_create(&worker->thread, NULL, run, worker);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (result)
        return result;
    pthread_setname_np(worker->thread, "pleno-read");
    worker->is_started = true;
    return 0;
}

int pl_readpool_new(const struct pl_readpool_config *config, struct pl_readpool **ret_pool)
{
    if (config->threads == 0 || config->queue_max == 0)
        return -EINVAL;
    struct pl_readpool *pool = pl_alloc(sizeof(*pool));
    pool->limits = config->limits;
    pool->worker_count = config->threads + 1;
    pool->workers = pl_alloc_array(pool->worker_count, sizeof(*pool->workers));
    pool->queue_max = config->queue_max;
    pl_queue_init(&pool->pages, config->queue_max);
    pl_queue_init(&pool->searches, config->queue_max);
    int result = 0;
    for (unsigned i = 0; i < pool->worker_count && !result; i++) {
        pool->workers[i].pool = pool;
        pool->workers[i].queue = i < config->threads ? &pool->pages : &pool->searches;
        pool->workers[i].search = pl_finder_new(config->index);
        result = pl_history_open(config->database, &pool->workers[i].reader);
        if (!result)
            result = start(&pool->workers[i]);
    }
    if (result) {
        pl_readpool_free(pool);
        return result;
    }
    *ret_pool = pool;
    return 0;
}

void pl_readpool_free(struct pl_readpool *pool)
{
    if (!pool)
        return;
    pl_queue_close(&pool->pages);
    pl_queue_close(&pool->searches);
    for (unsigned i = 0; i < pool->worker_count; i++) {
        if (pool->workers[i].is_started)
            PL_CHECK(!pthread_join(pool->workers[i].thread, NULL));
        pl_history_close(pool->workers[i].reader);
        pl_finder_free(pool->workers[i].search);
    }
    pl_queue_fini(&pool->pages);
    pl_queue_fini(&pool->searches);
    free(pool->workers);
    free(pool);
}

static struct pl_readpool_client *client_from(void *data)
{
    struct pl_readpool_client *client = data;
    PL_CHECK(client && client->magic == CLIENT_MAGIC);
    return client;
}

static void on_wake(uv_async_t *async)
{
    struct pl_readpool_client *client = client_from(async->data);
    struct job_list done = STAILQ_HEAD_INITIALIZER(done);
    pthread_mutex_lock(&client->lock);
    client->refs++; // a callback may free the client
    STAILQ_CONCAT(&done, &client->done);
    pthread_mutex_unlock(&client->lock);
    struct job *job = NULL;
    while ((job = STAILQ_FIRST(&done))) {
        STAILQ_REMOVE_HEAD(&done, link);
        if (!is_closed(client)) {
            if (job->on_reply)
                job->on_reply(job->arg, &job->reply);
            else
                job->on_events(job->arg, job->error, job->events, job->count);
        }
        job_free(job);
    }
    pthread_mutex_lock(&client->lock);
    unref_locked(client);
}

int pl_readpool_client_new(struct pl_readpool *pool, uv_loop_t *loop,
                           struct pl_readpool_client **ret_client)
{
    struct pl_readpool_client *client = pl_alloc(sizeof(*client));
    client->magic = CLIENT_MAGIC;
    client->pool = pool;
    client->refs = 1;
    client->wake.data = client;
    STAILQ_INIT(&client->done);
    int result = uv_async_init(loop, &client->wake, on_wake);
    if (result) {
        free(client);
        return result;
    }
    pthread_mutex_init(&client->lock, NULL);
    *ret_client = client;
    return 0;
}

static void on_closed(uv_handle_t *handle)
{
    struct pl_readpool_client *client = client_from(handle->data);
    pthread_mutex_lock(&client->lock);
    unref_locked(client);
}

void pl_readpool_client_free(struct pl_readpool_client *client)
{
    struct job_list dropped = STAILQ_HEAD_INITIALIZER(dropped);
    pthread_mutex_lock(&client->lock);
    client->is_closed = true;
    STAILQ_CONCAT(&dropped, &client->done);
    pthread_mutex_unlock(&client->lock);
    struct job *job = NULL;
    while ((job = STAILQ_FIRST(&dropped))) {
        STAILQ_REMOVE_HEAD(&dropped, link);
        job_free(job);
    }
    uv_close((uv_handle_t *)&client->wake, on_closed);
}

static int submit(struct job *job, bool is_ahead)
{
    struct pl_readpool *pool = job->client->pool;
    bool is_long = job->on_reply && pl_load_is_search(job->method);
    struct pl_queue *queue = is_long ? &pool->searches : &pool->pages;
    atomic_fetch_add(&pool->waiting, 1);
    int result = is_ahead ? pl_queue_push_ahead(queue, job, NULL) : pl_queue_push(queue, job, NULL);
    if (result) {
        atomic_fetch_sub(&pool->waiting, 1);
        job_free(job);
    }
    return result;
}

size_t pl_readpool_waiting(const struct pl_readpool_client *client)
{
    return atomic_load_explicit(&client->pool->waiting, memory_order_relaxed);
}

bool pl_readpool_admits(const struct pl_readpool_client *client, enum pl_load_class class)
{
    return pl_load_admits(class, pl_readpool_waiting(client), client->pool->queue_max);
}

int pl_readpool_answer(struct pl_readpool_client *client, enum pl_method method,
                       struct pl_str params, const struct pl_viewer *viewer, bool is_ahead,
                       pl_read_fn *on_reply, void *arg)
{
    PL_CHECK(method == PL_METHOD_CHANNEL_HISTORY || pl_load_is_search(method));
    struct job *job = job_new(client, arg);
    job->on_reply = on_reply;
    job->method = method;
    job->params = pl_arena_copy(&job->arena, params);
    struct pl_str rights = {(const char *)viewer->channel_rights, viewer->channel_count};
    job->viewer = *viewer;
    job->viewer.channel_rights = (const uint8_t *)pl_arena_copy(&job->arena, rights).ptr;
    return submit(job, is_ahead);
}

int pl_readpool_follow(struct pl_readpool_client *client, const struct pl_follow *what,
                       pl_follow_fn *on_events, void *arg)
{
    struct job *job = job_new(client, arg);
    job->on_events = on_events;
    job->what = *what;
    job->what.channel_id = pl_arena_copy(&job->arena, what->channel_id);
    return submit(job, false);
}
