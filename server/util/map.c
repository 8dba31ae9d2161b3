// SPDX-License-Identifier: MIT
#include "util/map.h"

#include <pthread.h>
#include <sodium.h>

// One key for the process, made on first use and never changed after.
static struct {
    pthread_once_t once;
    uint8_t bytes[crypto_shorthash_KEYBYTES];
} key = {.once = PTHREAD_ONCE_INIT};

static void make_key(void)
{
    crypto_shorthash_keygen(key.bytes);
}

unsigned pl_map_hash(const void *bytes, size_t len)
{
    unsigned char digest[crypto_shorthash_BYTES];
    PL_CHECK(pthread_once(&key.once, make_key) == 0);
    PL_CHECK(crypto_shorthash(digest, bytes, len, key.bytes) == 0);
    return (unsigned)digest[0] | (unsigned)digest[1] << 8 | (unsigned)digest[2] << 16 |
           (unsigned)digest[3] << 24;
}

void pl_map_out_of_memory(void)
{
    pl_check_failed("memory for a hash table", __FILE__, __LINE__);
}
