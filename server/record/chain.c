// SPDX-License-Identifier: MIT
#include "record/chain.h"

static void update_str(struct pl_hash *hash, struct pl_str text)
{
    pl_hash_update(hash, text.ptr, text.len);
}

// Text and the zero byte that ends it, so that no two neighbours can trade characters.
static void update_ended(struct pl_hash *hash, struct pl_str text)
{
    update_str(hash, text);
    pl_hash_update(hash, "", 1);
}

void pl_chain_content(const uint8_t salt[PL_SALT_BYTES], struct pl_str actor, struct pl_str data,
                      uint8_t ret_content[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    pl_hash_update(&hash, salt, PL_SALT_BYTES);
    update_ended(&hash, actor);
    update_str(&hash, data);
    pl_hash_final(&hash, ret_content);
}

void pl_chain_start(struct pl_str origin, struct pl_str channel, uint8_t ret_chain[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    update_str(&hash, PL_STR("pleno.chain.v1"));
    update_ended(&hash, origin);
    update_str(&hash, channel);
    pl_hash_final(&hash, ret_chain);
}

void pl_chain_next(const struct pl_chain_link *link, uint8_t chain[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    pl_hash_update(&hash, chain, PL_HASH_BYTES);
    pl_hash_update_u64be(&hash, (uint64_t)link->seq);
    pl_hash_update_u64be(&hash, (uint64_t)link->at_ms);
    update_ended(&hash, link->type);
    update_ended(&hash, link->channel);
    pl_hash_update(&hash, link->content, PL_HASH_BYTES);
    pl_hash_final(&hash, chain);
}

void pl_chain_audit_start(uint8_t ret_chain[PL_HASH_BYTES])
{
    struct pl_str label = PL_STR("pleno.audit.v1");
    pl_hash(label, ret_chain);
}

void pl_chain_audit_next(const struct pl_audit_link *link, uint8_t chain[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    pl_hash_update(&hash, chain, PL_HASH_BYTES);
    pl_hash_update_u64be(&hash, (uint64_t)link->id);
    pl_hash_update_u64be(&hash, (uint64_t)link->at_ms);
    update_ended(&hash, link->actor);
    update_ended(&hash, link->action);
    pl_hash_update_u64be(&hash, (uint64_t)link->event);
    update_str(&hash, link->data);
    pl_hash_final(&hash, chain);
}
