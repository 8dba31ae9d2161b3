// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_BUCKET_H
#define PL_UTIL_BUCKET_H

/*
 * A token bucket: so many a minute, with a burst of the same size. Pure: time is passed in.
 */

#include "util/base.h"

struct pl_bucket {
    int64_t per_minute; // 0: no limit
    int64_t level;      // 60000ths of a token
    int64_t at_ms;      // monotonic
};

// Starts full.
void pl_bucket_init(struct pl_bucket *bucket, int64_t per_minute, int64_t now_ms);

// Takes one token at `now_ms` (monotonic). Returns true when taken; otherwise `ret_wait_ms` says in
// how many milliseconds the next one is there.
PL_MUST_USE bool pl_bucket_take(struct pl_bucket *bucket, int64_t now_ms, int64_t *ret_wait_ms);

#endif
