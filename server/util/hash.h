// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_HASH_H
#define PL_UTIL_HASH_H

/*
 * BLAKE2b-256 (RFC 7693, libsodium's generichash) and hexadecimal.
 * Thread: any; nothing is shared.
 */

#include <sodium.h>

#include "util/base.h"

enum { PL_HASH_BYTES = 32, PL_HASH_HEX_BYTES = 2 * PL_HASH_BYTES + 1 };

struct pl_hash {
    crypto_generichash_state state;
};

// Incremental: init, update any number of times, final once.
void pl_hash_init(struct pl_hash *hash);
void pl_hash_update(struct pl_hash *hash, const void *bytes, size_t len);
void pl_hash_update_u64be(struct pl_hash *hash, uint64_t value);
void pl_hash_final(struct pl_hash *hash, uint8_t ret_digest[PL_HASH_BYTES]);

// One shot.
void pl_hash(struct pl_str bytes, uint8_t ret_digest[PL_HASH_BYTES]);

// `len` (16 to 64) bytes derived from a 32-byte key and an index: different indexes give unrelated
// bytes. Deterministic.
void pl_hash_derive(const uint8_t key[32], uint64_t index, uint8_t *ret_bytes, size_t len);

// What is stored of a secret: the hash of its text, as NUL-terminated lower-case hex. Secrets have
// 256 random bits, so no slow hash is needed.
void pl_hash_secret(struct pl_str secret, char ret_hex[PL_HASH_HEX_BYTES]);

// A digest as NUL-terminated lower-case hex.
void pl_hash_hex(const uint8_t digest[PL_HASH_BYTES], char ret_hex[PL_HASH_HEX_BYTES]);

// `ret_hex` has room for 2 * len + 1.
void pl_hex_encode(const uint8_t *bytes, size_t len, char *ret_hex);
// Exactly `len` bytes from 2 * len digits. Returns 0 or -EINVAL.
PL_MUST_USE int pl_hex_decode(struct pl_str hex, uint8_t *ret_bytes, size_t len);

#endif
