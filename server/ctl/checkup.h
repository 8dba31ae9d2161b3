// SPDX-License-Identifier: MIT
#ifndef PL_CTL_CHECKUP_H
#define PL_CTL_CHECKUP_H

/*
 * Looks a database through from end to end: the file as SQLite sees it, each channel's chain, the
 * audit log's, and what was noted of them before. Says of each what it found.
 */

#include "ctl/ctl.h"
#include "ctl/heads.h"
#include "store/reader.h"

struct pl_checkup {
    struct pl_ctl *ctl;
    const char *path;             // of the database
    const struct pl_heads *noted; // NULL: nothing was
    bool has_sum;                 // `noted` also says what the file was, byte for byte
    bool says_good;               // also what holds
    FILE *out;
    bool holds; // result
};

// Returns an exit status: PL_CTL_OK also when something does not hold; otherwise the reason was
// said.
PL_MUST_USE int pl_checkup_run(struct pl_checkup *checkup);

// Reads noted heads into the arena, at least one, or the sum of a file to be compared (`has_sum`).
// Returns an exit status; the reason was said.
PL_MUST_USE int pl_checkup_load(struct pl_ctl *ctl, const char *path, bool has_sum,
                                struct pl_heads *ret_heads);

#endif
