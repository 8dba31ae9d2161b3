// SPDX-License-Identifier: MIT
/*
 * What one thread wants of another's loop goes through a uv_async of that loop: the only call of
 * libuv that is safe from outside.
 */
#include "net/crew.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

enum { TURNS_TO_CLOSE = 4, THREAD_NAME_BYTES = 16 };

struct hand {
    struct pl_crew *crew;
    struct pl_net *net;
    uv_loop_t loop; // not of the first
    uv_async_t order;
    bool has_loop;
    bool has_order;
    bool is_started;
    _Atomic bool must_drain;
    _Atomic bool must_stop;
    pthread_t thread;
};

struct pl_crew {
    struct hand *hands;
    size_t count;
    struct pl_metrics metrics;
    uv_loop_t *loop; // the caller's
    uv_async_t drained;
    bool has_drained;
    _Atomic size_t undrained;
    int64_t drain_ms_max;
    void (*on_drained)(void *arg);
    void *on_drained_arg;
};

uint16_t pl_crew_port(const struct pl_crew *crew)
{
    return pl_net_port(crew->hands[0].net);
}

void pl_crew_on_outcomes(void *arg, struct pl_outcomes *outcomes)
{
    struct pl_crew *crew = arg;
    for (size_t i = 0; i < crew->count; i++)
        pl_net_on_outcomes(crew->hands[i].net, outcomes);
}

// Draining

static void on_hand_drained(void *arg)
{
    struct hand *hand = arg;
    if (atomic_fetch_sub(&hand->crew->undrained, 1) == 1)
        uv_async_send(&hand->crew->drained);
}

static void on_all_drained(uv_async_t *async)
{
    struct pl_crew *crew = async->data;
    crew->on_drained(crew->on_drained_arg);
}

static void on_order(uv_async_t *async)
{
    struct hand *hand = async->data;
    if (atomic_exchange(&hand->must_drain, false))
        pl_net_drain(hand->net, hand->crew->drain_ms_max, on_hand_drained, hand);
    if (atomic_load(&hand->must_stop))
        uv_stop(&hand->loop);
}

void pl_crew_drain(struct pl_crew *crew, int64_t ms_max, void (*on_drained)(void *arg), void *arg)
{
    if (crew->on_drained)
        return;
    crew->drain_ms_max = ms_max;
    crew->on_drained = on_drained;
    crew->on_drained_arg = arg;
    atomic_store(&crew->undrained, crew->count);
    for (size_t i = 1; i < crew->count; i++) {
        atomic_store(&crew->hands[i].must_drain, true);
        uv_async_send(&crew->hands[i].order);
    }
    pl_net_drain(crew->hands[0].net, ms_max, on_hand_drained, &crew->hands[0]);
}

// Making, starting, freeing

static int make_loop(struct hand *hand)
{
    int result = uv_loop_init(&hand->loop);
    hand->has_loop = result == 0;
    if (!result)
        result = uv_async_init(&hand->loop, &hand->order, on_order);
    hand->has_order = result == 0;
    hand->order.data = hand;
    return result;
}

static int make_hand(struct pl_crew *crew, size_t index, const struct pl_net_config *config)
{
    struct hand *hand = &crew->hands[index];
    struct pl_net_config own = *config;
    own.thread = (uint32_t)index;
    own.metrics = &crew->metrics;
    if (index > 0) {
        int result = make_loop(hand);
        if (result)
            return result;
        own.loop = &hand->loop;
        own.listen_port = pl_crew_port(crew);
        own.control_path = NULL;
    }
    return pl_net_new(&own, &hand->net);
}

int pl_crew_new(const struct pl_net_config *config, size_t count, struct pl_crew **ret_crew)
{
    PL_CHECK(count > 0 && count <= PL_CREW_MAX);
    struct pl_crew *crew = pl_alloc(sizeof(*crew));
    crew->hands = pl_alloc_array(count, sizeof(*crew->hands));
    crew->count = count;
    crew->loop = config->loop;
    int result = uv_async_init(config->loop, &crew->drained, on_all_drained);
    crew->has_drained = result == 0;
    crew->drained.data = crew;
    for (size_t i = 0; i < count; i++)
        crew->hands[i].crew = crew;
    for (size_t i = 0; !result && i < count; i++)
        result = make_hand(crew, i, config);
    if (result) {
        pl_crew_free(crew);
        return result;
    }
    *ret_crew = crew;
    return 0;
}

static void *hand_main(void *arg)
{
    struct hand *hand = arg;
    uv_run(&hand->loop, UV_RUN_DEFAULT);
    return NULL;
}

int pl_crew_start(struct pl_crew *crew)
{
    for (size_t i = 1; i < crew->count; i++) {
        struct hand *hand = &crew->hands[i];
        char name[THREAD_NAME_BYTES];
        int error = pthread_create(&hand->thread, NULL, hand_main, hand);
        if (error)
            return -error;
        hand->is_started = true;
        snprintf(name, sizeof(name), "pleno-net-%zu", i % 1000);
        pthread_setname_np(hand->thread, name);
    }
    return 0;
}

// The thread has ended; its loop is turned from here until all is closed.
static void free_hand(struct hand *hand)
{
    pl_net_free(hand->net);
    if (hand->has_order)
        uv_close((uv_handle_t *)&hand->order, NULL);
    if (!hand->has_loop)
        return;
    for (int i = 0; i < TURNS_TO_CLOSE; i++)
        uv_run(&hand->loop, UV_RUN_NOWAIT);
    PL_CHECK(uv_loop_close(&hand->loop) == 0);
}

void pl_crew_free(struct pl_crew *crew)
{
    if (!crew)
        return;
    for (size_t i = 1; i < crew->count; i++) {
        struct hand *hand = &crew->hands[i];
        if (!hand->is_started)
            continue;
        atomic_store(&hand->must_stop, true);
        uv_async_send(&hand->order);
        pthread_join(hand->thread, NULL);
    }
    for (size_t i = crew->count; i-- > 0;)
        free_hand(&crew->hands[i]);
    if (crew->has_drained) {
        uv_close((uv_handle_t *)&crew->drained, NULL);
        uv_run(crew->loop, UV_RUN_NOWAIT);
    }
    free(crew->hands);
    free(crew);
}
