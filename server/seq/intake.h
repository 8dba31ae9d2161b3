// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_INTAKE_H
#define PL_SEQ_INTAKE_H

/*
 * The way from the network threads to the core and back.
 *
 * Submitted entries wait in one bounded queue. The core thread takes all that wait (at most
 * PL_BATCH_COMMANDS_MAX), answers the queries, appends the commands as one batch to the sequencer,
 * applies what the sequencer delivers, and hands the outcomes to every registered net thread. While
 * the disk works, the next batch gathers: group commit.
 *
 * Thread: pl_intake_submit from any thread; the outcomes callback runs on the core thread and must
 *         only enqueue and wake.
 */

#include "core/core.h"
#include "seq/load.h"
#include "seq/sequencer.h"

struct pl_intake;

enum { PL_INTAKE_BYTES_MAX = 64 * 1024 * 1024 }; // of all that waits

// `outcomes` is borrowed: take a reference to keep it.
typedef void pl_outcomes_fn(void *arg, struct pl_outcomes *outcomes);

struct pl_intake_config {
    struct pl_core *core;     // owned by the caller, used by the core thread only
    struct pl_sequencer *seq; // likewise
    size_t queue_max;         // entries waiting
    int64_t pace_us;          // seq/pace.h
};

PL_MUST_USE int pl_intake_new(const struct pl_intake_config *config, struct pl_intake **ret_intake);
// Registers a receiver of outcomes; before pl_intake_start only.
void pl_intake_listen(struct pl_intake *intake, pl_outcomes_fn *on_outcomes, void *arg);
PL_MUST_USE int pl_intake_start(struct pl_intake *intake);

// Queues a deep copy of `entry` (params and request id included). Commands and queries of one
// connection keep their order as long as `is_ahead` is the same for all of them: those pass the
// others on the way to the core. Returns 0, -EAGAIN (queue full: answer `overloaded`), -ESHUTDOWN
// (stopping) or -E2BIG (params that fit in no batch; frame limits are far below).
PL_MUST_USE int pl_intake_submit(struct pl_intake *intake, const struct pl_entry *entry,
                                 bool is_ahead);

// Whether there is room for a request of the class. Any thread.
bool pl_intake_admits(const struct pl_intake *intake, enum pl_load_class class);
// Entries that were submitted and not answered yet. Any thread.
size_t pl_intake_waiting(const struct pl_intake *intake);

// Refuses new entries, lets the core finish what waits, joins its thread.
void pl_intake_stop(struct pl_intake *intake);
void pl_intake_free(struct pl_intake *intake); // NULL is fine; stops first

#endif
