// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_SEQUENCER_H
#define PL_SEQ_SEQUENCER_H

/*
 * The one thing that differs between one machine and many: who puts batches of commands in order.
 *
 * `local` (seq/local.c) hands each batch straight back; a replicated log delivers what a majority
 * has stored. Whoever appends learns nothing from the return but "taken": what counts is what
 * `deliver` is called with, in the log's order, once per position.
 *
 * Thread: all functions on the core thread.
 */

#include "util/base.h"

// One batch in the log's order. `bytes` live until the call returns.
typedef void pl_deliver_fn(void *arg, uint64_t position, uint64_t batch_id, struct pl_str bytes);

struct pl_sequencer {
    const struct pl_sequencer_ops *ops;
};

struct pl_sequencer_ops {
    // Takes a batch. A repeat of the same batch_id is stored once. Returns 0 or a negative errno
    // (-EAGAIN: no quorum, try the same batch_id again).
    int (*append)(struct pl_sequencer *seq, uint64_t batch_id, struct pl_str bytes);
    // From now on delivers every batch with position > from.
    int (*follow)(struct pl_sequencer *seq, uint64_t from, pl_deliver_fn *deliver, void *arg);
    // The last position in the log.
    int (*head)(struct pl_sequencer *seq, uint64_t *ret_position);
    void (*free)(struct pl_sequencer *seq);
};

#endif
