// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_BATCH_H
#define PL_SEQ_BATCH_H

/*
 * A batch of commands as bytes, as the sequencer's log keeps them.
 *
 *     "PLB" version:u8 count:u32, then `count` times
 *     length:u32 { flags:u8 method_length:u8 method participant:u64 token:u64 at_ms:u64
 *                  seed:32 bytes params }
 *
 * Integers are big-endian. A method is stored by its name, so that an old log can be read after
 * methods were added. Origins are not stored: who waits for the answer is known only to the node
 * that took the request.
 *
 * Bound:  PL_BATCH_BYTES_MAX and PL_BATCH_COMMANDS_MAX.
 * Errors: -EPROTO a version that this program does not know, -ENOENT a method that it does not
 *         know, -EBADMSG anything else that is not a batch.
 */

#include "core/core.h"
#include "util/buf.h"

enum {
    PL_BATCH_VERSION = 1,
    PL_BATCH_BYTES_MAX = 16 * 1024 * 1024, // an import of 20,000 participants fits
    PL_BATCH_HEADER_BYTES = 8,
};

// How many bytes the entry takes in a batch.
size_t pl_batch_entry_bytes(const struct pl_entry *entry);

// Appends the batch. Returns 0 or -ENOBUFS (over the buffer's maximum).
PL_MUST_USE int pl_batch_encode(const struct pl_entry *const *entries, size_t count,
                                struct pl_buf *buf);

// Reads a batch. The array is in `arena`; params point into `bytes`.
PL_MUST_USE int pl_batch_decode(struct pl_str bytes, struct pl_arena *arena,
                                struct pl_entry **ret_entries, size_t *ret_count);

#endif
