// SPDX-License-Identifier: MIT
#ifndef PL_NET_RING_H
#define PL_NET_RING_H

/*
 * The newest events of one channel as framed bytes, ready to be sent as they are.
 *
 * The memory is mapped twice, back to back, so that any run of frames is contiguous. Beside it
 * stands where each event starts: a reader's position is a seq, never a copy.
 *
 * Owner:  one net thread.
 * Bound:  `bytes` given to pl_ring_init, and PL_RING_EVENTS_MAX events; the oldest give way.
 */

#include "util/base.h"

enum { PL_RING_EVENTS_MAX = 8192 }; // 128 bytes a frame at 1 MiB: fewer than any real event has

struct pl_ring {
    char *base;       // `bytes` long, and once more behind it
    size_t bytes;     // a power of two
    uint64_t *starts; // [seq % PL_RING_EVENTS_MAX], offsets that only grow
    uint64_t end;     // offset behind the newest event
    int64_t first;    // oldest seq held; == next when empty
    int64_t next;     // the seq that the next event must have
};

// `bytes` is rounded up to a power of two. Returns 0 or a negative errno of memfd_create or mmap.
PL_MUST_USE int pl_ring_init(struct pl_ring *ring, size_t bytes, int64_t next);
void pl_ring_fini(struct pl_ring *ring); // after a failed init, too

// Frames `json` as the event `ring->next`. It must be shorter than half the ring.
void pl_ring_append(struct pl_ring *ring, struct pl_str json);

// An empty ring's next event shall be `seq`.
void pl_ring_begin(struct pl_ring *ring, int64_t seq);

// Drops the events before `first`; beyond `next` it drops all and goes on from there.
void pl_ring_forget(struct pl_ring *ring, int64_t first);

// True when a reader that needs `seq` next can be served from here (or has all: `seq` == next).
bool pl_ring_holds(const struct pl_ring *ring, int64_t seq);

// Where `seq` starts; pl_ring_holds(ring, seq) must be true.
uint64_t pl_ring_start(const struct pl_ring *ring, int64_t seq);
const char *pl_ring_at(const struct pl_ring *ring, uint64_t offset);

// The first seq that starts at or after `offset` (`next` for the end).
int64_t pl_ring_seq_from(const struct pl_ring *ring, uint64_t offset);

#endif
