// SPDX-License-Identifier: MIT
#ifndef PL_NET_OUTBOX_H
#define PL_NET_OUTBOX_H

/*
 * Answers and notices waiting for one connection, framed, in order.
 *
 * Owner: the connection's flow (net/flow.h), which sends them ahead of channel events.
 * Bound: nothing is added once `max` bytes wait; so at most `max` and one answer. Memory is freed
 *        when it runs empty: an idle connection holds none.
 */

#include "util/base.h"

struct pl_outbox {
    char *bytes;
    size_t start; // first byte not yet sent; always a frame's first
    size_t len;   // bytes from `start`
    size_t cap;
    size_t max;
};

void pl_outbox_init(struct pl_outbox *outbox, size_t max);
void pl_outbox_fini(struct pl_outbox *outbox);

// Frames and appends a message. Returns 0 or -ENOBUFS (the peer does not read its answers).
PL_MUST_USE int pl_outbox_add(struct pl_outbox *outbox, struct pl_str json);
// Appends a frame that is ready.
PL_MUST_USE int pl_outbox_add_frame(struct pl_outbox *outbox, struct pl_str frame);

// What waits, whole frames; and that the first `len` bytes of it (whole frames) are gone.
struct pl_str pl_outbox_view(const struct pl_outbox *outbox);
void pl_outbox_consume(struct pl_outbox *outbox, size_t len);

#endif
