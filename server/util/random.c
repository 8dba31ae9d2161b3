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
