// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_LOCAL_H
#define PL_SEQ_LOCAL_H

/*
 * The sequencer of one machine: hands each batch straight back, with the next position. It keeps
 * nothing: the store's transaction is the log, and the core remembers the last position in it.
 *
 * Owner: the caller of pl_sequencer_local_new; freed with ops->free.
 */

#include "seq/sequencer.h"

// `head` is the position to go on from: pl_core_position.
struct pl_sequencer *pl_sequencer_local_new(uint64_t head);

#endif
