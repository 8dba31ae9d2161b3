// SPDX-License-Identifier: MIT
#include "util/random.h"

#include <errno.h>
#include <sodium.h>
#include <string.h>

int pl_random_init(void)
{
    return sodium_init() < 0 ? -ENOSYS : 0;
}

void pl_random_bytes(void *ret_bytes, size_t len)
{
    randombytes_buf(ret_bytes, len);
}

void pl_random_pool_take(struct pl_random_pool *pool, void *ret_bytes, size_t len)
{
    PL_CHECK(len <= sizeof pool->bytes);
    if (pool->left < len) {
        randombytes_buf(pool->bytes, sizeof pool->bytes);
        pool->left = sizeof pool->bytes;
    }
    pool->left -= len;
    memcpy(ret_bytes, pool->bytes + pool->left, len);
    sodium_memzero(pool->bytes + pool->left, len);
}

void pl_random_secret(const char *prefix, char ret_secret[PL_SECRET_BYTES])
{
    unsigned char bytes[PL_SECRET_RANDOM_BYTES];
    PL_CHECK(strlen(prefix) == 3);
    randombytes_buf(bytes, sizeof bytes);
    memcpy(ret_secret, prefix, 3);
    PL_CHECK(sodium_bin2base64(ret_secret + 3, PL_SECRET_BYTES - 3, bytes, sizeof bytes,
                               sodium_base64_VARIANT_URLSAFE_NO_PADDING) != NULL);
    sodium_memzero(bytes, sizeof bytes);
}
