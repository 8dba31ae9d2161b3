// SPDX-License-Identifier: MIT
#ifndef PL_RECORD_VERIFY_H
#define PL_RECORD_VERIFY_H

/*
 * Walks the record and recomputes every hash. Finds what SQLite's own integrity check does not: a
 * changed word, a changed time, a missing or an extra event, a message that says something else
 * than its events do.
 *
 * Errors: what is wrong with the record is in the report, also where the file is damaged and cannot
 *         be read; a negative errno means that nothing can be said.
 */

#include "store/reader.h"
#include "util/base.h"

struct pl_verify_report {
    int64_t checked;                 // events, or audit entries
    int64_t bad;                     // the first seq (or audit id) that does not hold; 0: all hold
    const char *problem;             // what is wrong there, a static sentence; NULL when all hold
    uint8_t head[PL_ROW_HASH_BYTES]; // the chain after the last one; only when all hold
};

// One channel of one snapshot. Returns 0 (the report says more) or a negative errno of the store;
// -ENOENT: no such channel.
PL_MUST_USE int pl_verify_channel(struct pl_reader *reader, struct pl_str channel,
                                  struct pl_verify_report *ret_report);
PL_MUST_USE int pl_verify_audit(struct pl_reader *reader, struct pl_verify_report *ret_report);

// The same of the newest `count` only, for a start that may not take long: each against the chain
// of the one before it.
PL_MUST_USE int pl_verify_channel_newest(struct pl_reader *reader, struct pl_str channel,
                                         int64_t count, struct pl_verify_report *ret_report);
PL_MUST_USE int pl_verify_audit_newest(struct pl_reader *reader, int64_t count,
                                       struct pl_verify_report *ret_report);

// Whether the record still holds what somebody noted of it: entry `seq` with this hash. A chain
// that was cut at its end, or written anew from some point on, holds by itself; only a noted head
// tells. `channel` empty: the audit log. To be asked once the chain is known to hold.
PL_MUST_USE int pl_verify_noted(struct pl_reader *reader, struct pl_str channel, int64_t seq,
                                const uint8_t hash[PL_ROW_HASH_BYTES],
                                struct pl_verify_report *ret_report);

// The ids of all channels, in the summit's order, in `arena`.
PL_MUST_USE int pl_verify_channels(struct pl_reader *reader, struct pl_arena *arena,
                                   struct pl_str **ret_ids, size_t *ret_count);

#endif
