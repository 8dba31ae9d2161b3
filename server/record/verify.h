// SPDX-License-Identifier: MIT
#ifndef PL_RECORD_VERIFY_H
#define PL_RECORD_VERIFY_H

/*
 * Walks the record and recomputes every hash. Finds what SQLite's own integrity check does not: a
 * changed word, a changed time, a missing or an extra event.
 */

#include "store/reader.h"
#include "util/base.h"

struct pl_verify_report {
    int64_t checked;     // events, or audit entries
    int64_t bad;         // the first seq (or audit id) that does not hold; 0: all hold
    const char *problem; // what is wrong there, a static sentence; NULL when all hold
};

// One channel of one snapshot. Returns 0 (the report says more) or a negative errno of the store;
// -ENOENT: no such channel.
PL_MUST_USE int pl_verify_channel(struct pl_reader *reader, struct pl_str channel,
                                  struct pl_verify_report *ret_report);
PL_MUST_USE int pl_verify_audit(struct pl_reader *reader, struct pl_verify_report *ret_report);

// The ids of all channels, in the summit's order, in `arena`.
PL_MUST_USE int pl_verify_channels(struct pl_reader *reader, struct pl_arena *arena,
                                   struct pl_str **ret_ids, size_t *ret_count);

#endif
