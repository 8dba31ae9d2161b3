// SPDX-License-Identifier: MIT
#ifndef PL_STORE_TOKENS_H
#define PL_STORE_TOKENS_H

/*
 * Sign-in tokens and one-time invites. Only hashes of secrets come here.
 */

#include "store/db.h"

struct pl_token_row {
    int64_t id; // 0 when not stored yet
    bool is_invite;
    int64_t participant;
    uint8_t hash[PL_ROW_HASH_BYTES];
    struct pl_str label;
    int64_t created_ms;
    int64_t expires_ms; // 0: never
    int64_t used_ms;    // 0: not yet
    int64_t claimed;    // the token that came of an invite; 0: none
    int64_t revoked_ms; // 0: in force
};

PL_MUST_USE int pl_store_token_create(struct pl_db *db, const struct pl_token_row *row,
                                      int64_t *ret_id);
// -ENOENT when there is none.
PL_MUST_USE int pl_store_token_find(struct pl_db *db, const uint8_t hash[PL_ROW_HASH_BYTES],
                                    struct pl_arena *arena, struct pl_token_row *ret_row);
// Everyone's (`participant` 0) or one's, tokens and invites, revoked ones too, oldest first.
PL_MUST_USE int pl_store_tokens(struct pl_db *db, int64_t participant, struct pl_arena *arena,
                                struct pl_token_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_token_revoke(struct pl_db *db, int64_t id, int64_t at_ms);
PL_MUST_USE int pl_store_invite_claim(struct pl_db *db, int64_t id, int64_t token, int64_t at_ms);

#endif
