// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_RANDOM_H
#define PL_UTIL_RANDOM_H

/*
 * Random bytes and secrets, from libsodium (getrandom).
 * Thread: any, after pl_random_init.
 */

#include "util/base.h"

enum {
    PL_SECRET_RANDOM_BYTES = 32,
    PL_SECRET_BYTES = 3 + 43 + 1, // prefix, base64url without padding, NUL
};

// Once per process, before any other use of random or hash functions. Returns 0 or -ENOSYS.
PL_MUST_USE int pl_random_init(void);
void pl_random_bytes(void *ret_bytes, size_t len);

// Random bytes fetched ahead, for those who need a few of them often: a system call for many.
// Owner: one thread. All zero is an empty pool; bytes that were taken are gone from it.
struct pl_random_pool {
    uint8_t bytes[1024];
    size_t left;
};
void pl_random_pool_take(struct pl_random_pool *pool, void *ret_bytes, size_t len); // <= 1024

// A new secret: `prefix` ("pl_" for tokens, "pi_" for sign-in links) and 32 random bytes as
// base64url. NUL-terminated.
void pl_random_secret(const char *prefix, char ret_secret[PL_SECRET_BYTES]);

#endif
