// SPDX-License-Identifier: MIT
#ifndef PL_NET_NET_PRIVATE_H
#define PL_NET_NET_PRIVATE_H

/*
 * What the parts of one network thread share. Only this folder looks inside.
 *
 * One turn of the loop: callbacks queue answers and publish events; just before the loop sleeps,
 * `turn` sends them. So all that one turn brought goes out together, whatever brought it.
 */

#include <pthread.h>
#include <sys/queue.h>
#include <uv.h>

#include "net/conn.h"
#include "net/fanout.h"
#include "net/net.h"
#include "net/presence.h"
#include "net/session.h"
#include "net/static.h"
#include "util/arena.h"
#include "util/buf.h"
#include "util/random.h"

struct pl_control;
struct pl_ws;

enum {
    PL_NET_MAGIC = 0x504c4e54,
    PL_TICK_MS = 1000,
    PL_DRAIN_STEP_MS = 20,
    PL_ANSWER_BYTES_MAX = 64 * 1024 * 1024, // one answer; a history page of the longest texts is 14
    PL_RING_BYTES_MIN = 1024 * 1024,
    PL_RING_FRAMES_MIN = 16, // of the longest message
};

// Outcomes on their way from the core thread.
struct pl_delivery {
    struct pl_outcomes *outcomes;
    STAILQ_ENTRY(pl_delivery) link;
};

// Requesters by the low half of their id; the high half tells a slot's users apart.
struct pl_slots {
    struct pl_requester **requesters;
    uint32_t *next_free; // [slot], a chain; UINT32_MAX ends it
    uint32_t free;
    uint32_t cap;
    uint32_t generation;
};

struct pl_net {
    uint32_t magic;
    uv_loop_t *loop;
    uint32_t thread;
    const struct pl_limits *limits;
    char **channel_ids;
    size_t channel_count;
    char *epoch;
    char **origins;
    size_t origin_count;
    struct pl_network *proxies; // whose X-Forwarded-For counts
    size_t proxy_count;
    struct pl_intake *intake;
    struct pl_roster *roster;
    struct pl_metrics *metrics;
    bool shows_metrics;
    struct pl_readpool_client *reads;

    struct pl_ws *ws;
    struct pl_control *control;
    struct pl_static *site;
    struct pl_fanout fanout;
    struct pl_sessions sessions;
    struct pl_presence presence;
    struct pl_slots slots;
    LIST_HEAD(, pl_later) laters;
    LIST_HEAD(, pl_conn) conns;   // WebSockets that are open
    LIST_HEAD(, pl_conn) closing; // those that have begun to close
    size_t websocket_count;       // until their sockets are closed
    LIST_HEAD(, pl_conn) wheel[PL_WHEEL_SLOTS];
    struct pl_random_pool random; // of requests' seeds
    struct pl_arena arena;        // of one request
    struct pl_buf scratch;        // of one answer

    uv_async_t wake;
    pthread_mutex_t lock; // guards `deliveries`
    STAILQ_HEAD(, pl_delivery) deliveries;

    uv_prepare_t turn;
    uv_timer_t flush;
    uv_timer_t tick;
    int64_t tick_s;

    bool is_draining;
    uv_timer_t drain;
    int64_t drain_from_ms;
    int64_t drain_ms_max;
    void (*on_drained)(void *arg);
    void *on_drained_arg;
};

// Index of a channel by its id. Returns 0 or -ENOENT.
PL_MUST_USE int pl_net_channel(const struct pl_net *net, struct pl_str id, uint32_t *ret_channel);

// The loop's monotonic time.
int64_t pl_net_now_ms(const struct pl_net *net);

#endif
