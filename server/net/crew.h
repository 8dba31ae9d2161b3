// SPDX-License-Identifier: MIT
#ifndef PL_NET_CREW_H
#define PL_NET_CREW_H

/*
 * All network threads: each has its own loop, library context and listener on the one port, and the
 * kernel deals connections out to them. The first is the caller's own thread and loop, and the only
 * one with the control socket.
 *
 * Thread: the caller's, except pl_crew_on_outcomes (the core thread).
 */

#include "net/net.h"

struct pl_crew;

enum { PL_CREW_MAX = 64 };

// As pl_net_new, `count` times; `config->loop` is the caller's; `thread` and `metrics` are set
// here. Nothing but the first runs before pl_crew_start.
PL_MUST_USE int pl_crew_new(const struct pl_net_config *config, size_t count,
                            struct pl_crew **ret_crew);
uint16_t pl_crew_port(const struct pl_crew *crew);

// Starts the other threads. Returns 0 or a negative errno.
PL_MUST_USE int pl_crew_start(struct pl_crew *crew);

// For pl_intake_listen; `arg` is the struct pl_crew.
void pl_crew_on_outcomes(void *arg, struct pl_outcomes *outcomes);

// As pl_net_drain, for all; `on_drained` is called on the caller's loop when the last is drained.
void pl_crew_drain(struct pl_crew *crew, int64_t ms_max, void (*on_drained)(void *arg), void *arg);

// After the caller's loop has stopped: stops and joins the others. NULL is fine.
void pl_crew_free(struct pl_crew *crew);

#endif
