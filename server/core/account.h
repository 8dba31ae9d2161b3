// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ACCOUNT_H
#define PL_CORE_ACCOUNT_H

/*
 * What the operator's methods share: finding the participant a secret is for, making one that is
 * not there yet, and secrets as hashes.
 */

#include "core/ctx.h"

// Whom token.create or invite.create names.
struct pl_account_wish {
    struct pl_str participant; // id or exact name
    bool has_role;
    enum pl_role role;
    struct pl_str delegation; // empty: not given
};

// What is to be done: `found`, or a new participant of this row.
struct pl_account_plan {
    const struct pl_participant *found;
    struct pl_participant_row row;
};

// Checks the wish. Refuses with not_found (unknown and no role given, unknown delegation), conflict
// (another role or delegation, or several of that name) or, at the name of somebody new,
// invalid_params with the rule "look_alike" (somebody's name looks the same, text/name.h) or
// "office". Who has such a name, from before this was looked at, keeps it.
int pl_account_plan(struct pl_ctx *ctx, const struct pl_account_wish *wish,
                    struct pl_account_plan *ret_plan);
// Makes the participant where needed. 0 or a negative errno.
PL_MUST_USE int pl_account_make(struct pl_ctx *ctx, const struct pl_account_plan *plan,
                                const struct pl_participant **ret_participant);

// Whether a name with these looks claims an office that the role is not: "Moderator 7", of a
// delegate.
bool pl_account_claims_office(enum pl_role role, const struct pl_str looks[PL_NAME_LOOKS]);

// By id or exact name, or refuses with not_found; conflict when several have that name.
int pl_account_find(struct pl_ctx *ctx, struct pl_str id_or_name,
                    const struct pl_participant **ret_participant);

// Makes the one a sign-in token (its hash, as the edge gives it) speaks for the speaker, or refuses
// with auth_required.
int pl_account_speaker(struct pl_ctx *ctx, struct pl_str token_hash,
                       struct pl_token_row *ret_token);

// 32 bytes from hexadecimal, or refuses with invalid_params at `path`.
int pl_account_hash(struct pl_ctx *ctx, struct pl_str hex, const char *path,
                    uint8_t ret_hash[PL_HASH_BYTES]);

// Revokes a token or an invite and, if it was in force, ends its sessions.
PL_MUST_USE int pl_account_revoke(struct pl_ctx *ctx, const struct pl_token_row *token);

#endif
