// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_MAP_H
#define PL_UTIL_MAP_H

/*
 * uthash with its two defaults replaced, once, here: out of memory aborts like every allocation of
 * ours, and the hash is keyed (SipHash-2-4 by libsodium), so that a peer cannot choose keys that
 * collide. Include this, never uthash.h.
 */

#include "util/base.h"

// Hash of `len` bytes under this process's random key; pl_random_init must have been called.
unsigned pl_map_hash(const void *key, size_t len);
void pl_map_out_of_memory(void) PL_NORETURN;

#define HASH_FUNCTION(keyptr, keylen, hashv) ((hashv) = pl_map_hash((keyptr), (keylen)))
#define uthash_fatal(message)                pl_map_out_of_memory()

// uthash's macros convert signs freely; that is theirs to answer for.
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wconversion"
#include <uthash.h>

#endif
