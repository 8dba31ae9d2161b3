// SPDX-License-Identifier: MIT
#include "util/hash.h"

#include <errno.h>

void pl_hash_init(struct pl_hash *hash)
{
    PL_CHECK(crypto_generichash_init(&hash->state, NULL, 0, PL_HASH_BYTES) == 0);
}

void pl_hash_update(struct pl_hash *hash, const void *bytes, size_t len)
{
    if (len > 0)
        PL_CHECK(crypto_generichash_update(&hash->state, bytes, len) == 0);
}

static void write_u64be(uint8_t bytes[8], uint64_t value)
{
    for (int i = 0; i < 8; i++)
        bytes[i] = (uint8_t)(value >> (56 - 8 * i));
}

void pl_hash_update_u64be(struct pl_hash *hash, uint64_t value)
{
    uint8_t bytes[8];
    write_u64be(bytes, value);
    pl_hash_update(hash, bytes, sizeof bytes);
}

void pl_hash_final(struct pl_hash *hash, uint8_t ret_digest[PL_HASH_BYTES])
{
    PL_CHECK(crypto_generichash_final(&hash->state, ret_digest, PL_HASH_BYTES) == 0);
}

void pl_hash(struct pl_str bytes, uint8_t ret_digest[PL_HASH_BYTES])
{
    const unsigned char *in = (const unsigned char *)bytes.ptr;
    PL_CHECK(crypto_generichash(ret_digest, PL_HASH_BYTES, in, bytes.len, NULL, 0) == 0);
}

void pl_hash_hex(const uint8_t digest[PL_HASH_BYTES], char ret_hex[PL_HASH_HEX_BYTES])
{
    pl_hex_encode(digest, PL_HASH_BYTES, ret_hex);
}

void pl_hash_derive(const uint8_t key[32], uint64_t index, uint8_t *ret_bytes, size_t len)
{
    uint8_t message[8];
    write_u64be(message, index);
    PL_CHECK(crypto_generichash(ret_bytes, len, message, sizeof message, key, 32) == 0);
}

void pl_hash_secret(struct pl_str secret, char ret_hex[PL_HASH_HEX_BYTES])
{
    uint8_t digest[PL_HASH_BYTES];
    pl_hash(secret, digest);
    pl_hash_hex(digest, ret_hex);
}

void pl_hex_encode(const uint8_t *bytes, size_t len, char *ret_hex)
{
    PL_CHECK(sodium_bin2hex(ret_hex, 2 * len + 1, bytes, len) != NULL);
}

int pl_hex_decode(struct pl_str hex, uint8_t *ret_bytes, size_t len)
{
    size_t written = 0;
    if (hex.len != 2 * len ||
        sodium_hex2bin(ret_bytes, len, hex.ptr, hex.len, NULL, &written, NULL) != 0 ||
        written != len)
        return -EINVAL;
    return 0;
}
