// SPDX-License-Identifier: MIT
#ifndef PL_NET_METRICS_H
#define PL_NET_METRICS_H

/*
 * What fan-out has done since the start, what waits, and what was put off, for GET /metrics.
 *
 * Owner:  the crew; all its net threads add. Thread: any.
 */

#include <stdatomic.h>

#include "seq/load.h"
#include "util/buf.h"

struct pl_net;

struct pl_metrics {
    _Atomic uint64_t events;      // that came from the core
    _Atomic uint64_t passes;      // over a channel's live subscribers
    _Atomic uint64_t sends;       // send() calls of passes
    _Atomic uint64_t deliveries;  // events times the subscribers they went out to in passes
    _Atomic uint64_t gathered_ms; // that the first event of a pass waited for others
    _Atomic uint64_t fell_behind; // subscribers whose socket did not take all
    _Atomic uint64_t page_reads;  // for those whom the ring no longer serves
    _Atomic uint64_t page_shares; // pages given without a read of their own
    _Atomic uint64_t overloaded[PL_LOAD_CLASS_COUNT]; // requests put off
};

static inline void pl_metrics_add(_Atomic uint64_t *counter, uint64_t count)
{
    atomic_fetch_add_explicit(counter, count, memory_order_relaxed);
}

// Appends all in the text format of Prometheus, 0.0.4. Source:
// https://prometheus.io/docs/instrumenting/exposition_formats/
void pl_metrics_write(const struct pl_net *net, struct pl_buf *buf);

#endif
