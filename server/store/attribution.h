// SPDX-License-Identifier: MIT
#ifndef PL_STORE_ATTRIBUTION_H
#define PL_STORE_ATTRIBUTION_H

/*
 * What becomes of the messages of a channel and their authors' names at present.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_attribution {
    enum pl_attribution_level level;
    enum pl_attribution_show show; // only under chatham; else nobody, and meaningless
    int64_t since_seq;             // 0: never set
};

PL_MUST_USE int pl_store_attribution(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                                     struct pl_attribution *ret_attribution);
PL_MUST_USE int pl_store_attribution_set(struct pl_db *db, int64_t channel,
                                         const struct pl_attribution *attribution);

#endif
