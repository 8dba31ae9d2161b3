// SPDX-License-Identifier: MIT
#ifndef PL_CORE_TOKEN_H
#define PL_CORE_TOKEN_H

/*
 * Which sign-in tokens are in force, by row id: a command that was queued before its token was
 * revoked is judged after it, and refused.
 *
 * Owner: struct pl_core; a cache of the table `token`.
 */

#include "store/tokens.h"

struct pl_token_state {
    int64_t participant; // 0: an invite, or revoked
};

struct pl_tokens {
    struct pl_token_state *by_id; // [row id - 1]
    size_t count;
    size_t cap;
    int64_t in_force;
};

void pl_tokens_put(struct pl_tokens *tokens, const struct pl_token_row *row);
void pl_tokens_revoke(struct pl_tokens *tokens, int64_t id);
bool pl_tokens_speak_for(const struct pl_tokens *tokens, int64_t id, int64_t participant);
void pl_tokens_clear(struct pl_tokens *tokens);
void pl_tokens_fini(struct pl_tokens *tokens);

#endif
