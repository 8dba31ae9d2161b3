// SPDX-License-Identifier: MIT
/*
 * Counted in 60000ths of a token, of which each millisecond brings `per_minute`: whole numbers, so
 * that nothing is lost however often one asks.
 */
#include "util/bucket.h"

enum { MINUTE_MS = 60000, TOKEN = MINUTE_MS };

void pl_bucket_init(struct pl_bucket *bucket, int64_t per_minute, int64_t now_ms)
{
    *bucket =
        (struct pl_bucket){.per_minute = per_minute, .level = per_minute * TOKEN, .at_ms = now_ms};
}

static void refill(struct pl_bucket *bucket, int64_t now_ms)
{
    int64_t full = bucket->per_minute * TOKEN;
    int64_t passed_ms = now_ms - bucket->at_ms;
    if (passed_ms <= 0)
        return;
    bucket->level += (passed_ms < MINUTE_MS ? passed_ms : MINUTE_MS) * bucket->per_minute;
    if (bucket->level > full)
        bucket->level = full;
    bucket->at_ms = now_ms;
}

bool pl_bucket_take(struct pl_bucket *bucket, int64_t now_ms, int64_t *ret_wait_ms)
{
    if (bucket->per_minute == 0)
        return true;
    refill(bucket, now_ms);
    if (bucket->level >= TOKEN) {
        bucket->level -= TOKEN;
        return true;
    }
    *ret_wait_ms = (TOKEN - bucket->level + bucket->per_minute - 1) / bucket->per_minute;
    return false;
}
