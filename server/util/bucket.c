// SPDX-License-Identifier: MIT
#include "util/bucket.h"

enum { MICRO = 1000000, MINUTE_MS = 60000 };

void pl_bucket_init(struct pl_bucket *bucket, int64_t per_minute, int64_t now_ms)
{
    *bucket = (struct pl_bucket){
        .per_minute = per_minute, .level_micro = per_minute * MICRO, .at_ms = now_ms};
}

static void refill(struct pl_bucket *bucket, int64_t now_ms)
{
    int64_t full = bucket->per_minute * MICRO;
    int64_t passed_ms = now_ms - bucket->at_ms;
    if (passed_ms <= 0)
        return;
    bucket->level_micro += passed_ms >= MINUTE_MS ? full : passed_ms * full / MINUTE_MS;
    if (bucket->level_micro > full)
        bucket->level_micro = full;
    bucket->at_ms = now_ms;
}

bool pl_bucket_take(struct pl_bucket *bucket, int64_t now_ms, int64_t *ret_wait_ms)
{
    if (bucket->per_minute == 0)
        return true;
    refill(bucket, now_ms);
    if (bucket->level_micro >= MICRO) {
        bucket->level_micro -= MICRO;
        return true;
    }
    int64_t full = bucket->per_minute * MICRO;
    *ret_wait_ms = ((MICRO - bucket->level_micro) * MINUTE_MS + full - 1) / full;
    return false;
}
