// SPDX-License-Identifier: MIT
#include "core/token.h"

#include <stdlib.h>

void pl_tokens_put(struct pl_tokens *tokens, const struct pl_token_row *row)
{
    PL_CHECK(row->id > 0 && (size_t)row->id == tokens->count + 1);
    if (tokens->count == tokens->cap) {
        tokens->cap = tokens->cap == 0 ? 64 : tokens->cap * 2;
        tokens->by_id = pl_realloc_array(tokens->by_id, tokens->cap, sizeof *tokens->by_id);
    }
    bool is_in_force = !row->is_invite && row->revoked_ms == 0;
    tokens->by_id[tokens->count++].participant = is_in_force ? row->participant : 0;
    tokens->in_force += is_in_force;
}

void pl_tokens_revoke(struct pl_tokens *tokens, int64_t id)
{
    PL_CHECK(id > 0 && (size_t)id <= tokens->count);
    if (tokens->by_id[id - 1].participant != 0)
        tokens->in_force--;
    tokens->by_id[id - 1].participant = 0;
}

bool pl_tokens_speak_for(const struct pl_tokens *tokens, int64_t id, int64_t participant)
{
    return id > 0 && (size_t)id <= tokens->count && participant != 0 &&
           tokens->by_id[id - 1].participant == participant;
}

void pl_tokens_clear(struct pl_tokens *tokens)
{
    tokens->count = 0;
    tokens->in_force = 0;
}

void pl_tokens_fini(struct pl_tokens *tokens)
{
    free(tokens->by_id);
    *tokens = (struct pl_tokens){0};
}
