// SPDX-License-Identifier: MIT
#ifndef PL_RECORD_CHAIN_H
#define PL_RECORD_CHAIN_H

/*
 * The hash chain that makes a channel's log evidence. Pure hashing, BLAKE2b-256.
 *
 *   content = H(salt || actor JSON || 0 || data JSON)
 *   chain 0 = H("pleno.chain.v1" || first epoch || 0 || channel id)
 *   chain n = H(chain n-1 || u64 seq || i64 at_ms || type || 0 || channel id || 0 || content)
 *
 * Numbers are big-endian. The salt is random per event and erased with the text on a redaction:
 * the content hash stays, so the chain still verifies, yet nobody can guess short texts from it.
 */

#include "util/base.h"
#include "util/hash.h"

enum { PL_SALT_BYTES = 16 };

// What the chain takes in of one event.
struct pl_chain_link {
    int64_t seq;
    int64_t at_ms;
    struct pl_str type;
    struct pl_str channel;
    const uint8_t *content; // PL_HASH_BYTES
};

void pl_chain_content(const uint8_t salt[PL_SALT_BYTES], struct pl_str actor, struct pl_str data,
                      uint8_t ret_content[PL_HASH_BYTES]);
void pl_chain_start(struct pl_str origin, struct pl_str channel, uint8_t ret_chain[PL_HASH_BYTES]);
// `chain` is the previous hash and becomes the next.
void pl_chain_next(const struct pl_chain_link *link, uint8_t chain[PL_HASH_BYTES]);

// The audit log's chain:
//   chain 0 = H("pleno.audit.v1")
//   chain n = H(chain n-1 || u64 id || i64 at_ms || actor || 0 || action || 0 || u64 event || data)
struct pl_audit_link {
    int64_t id;
    int64_t at_ms;
    struct pl_str actor;
    struct pl_str action;
    int64_t event;
    struct pl_str data;
};

void pl_chain_audit_start(uint8_t ret_chain[PL_HASH_BYTES]);
void pl_chain_audit_next(const struct pl_audit_link *link, uint8_t chain[PL_HASH_BYTES]);

#endif
