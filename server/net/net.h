// SPDX-License-Identifier: MIT
#ifndef PL_NET_NET_H
#define PL_NET_NET_H

/*
 * One network thread: a libuv loop with its sockets. It frames, bounds, checks and routes; it knows
 * no rules. Several of them are a crew (net/crew.h).
 *
 * Thread: everything on the loop's thread, except pl_net_on_outcomes (the core thread).
 */

#include <uv.h>

#include "conf/limits.h"
#include "core/core.h"
#include "net/metrics.h"
#include "net/roster.h"
#include "seq/intake.h"
#include "seq/readpool.h"

struct pl_net;

// The newest events of one channel.
struct pl_recent {
    const struct pl_event_out *events;
    size_t count;
};

struct pl_net_config {
    uv_loop_t *loop;
    uint32_t thread;             // index, goes into pl_origin
    const char *listen_address;  // "127.0.0.1", "::", ...
    uint16_t listen_port;        // 0: any, see pl_net_port
    const char *tls_certificate; // PEM file with its chain; NULL: no TLS
    const char *tls_key;         // PEM file
    const char *const *origins;  // allowed besides the server's own host; NULL-terminated
    const char *const *proxies;  // whose X-Forwarded-For counts, valid; NULL-terminated or NULL
    const char *static_dir;      // built client, NULL: none
    const char *control_path;    // UNIX socket of plenoctl, NULL: not on this thread
    int64_t gather_ms;           // net/gather.h
    const struct pl_limits *limits;
    const char *const *channel_ids; // by index
    const int64_t *channel_last_seqs;
    const struct pl_recent *channel_recent; // by index; needed during pl_net_new only; NULL: none
    size_t channel_count;
    const char *epoch;
    struct pl_intake *intake;
    struct pl_roster *roster; // shared by all net threads
    struct pl_metrics *metrics;
    bool shows_metrics; // GET /metrics
    struct pl_readpool *reads;
};

// Opens the listener and starts to serve. Returns 0 or a negative errno (-EADDRINUSE ...).
PL_MUST_USE int pl_net_new(const struct pl_net_config *config, struct pl_net **ret_net);
uint16_t pl_net_port(const struct pl_net *net);

// For pl_intake_listen; `arg` is the struct pl_net.
void pl_net_on_outcomes(void *arg, struct pl_outcomes *outcomes);

// Stops accepting, refuses requests with shutting_down, sends what is queued, closes clients with
// 1012, then calls `on_drained` (at most `ms_max` later).
void pl_net_drain(struct pl_net *net, int64_t ms_max, void (*on_drained)(void *arg), void *arg);
// After the loop has stopped. NULL is fine.
void pl_net_free(struct pl_net *net);

#endif
