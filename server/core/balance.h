// SPDX-License-Identifier: MIT
#ifndef PL_CORE_BALANCE_H
#define PL_CORE_BALANCE_H

/*
 * The balance board: who was heard in a channel, for its moderators alone. It counts delegations,
 * so who belongs to none is not counted, nor a message that does not even tell its author's
 * delegation; and it ranks nobody.
 */

#include "core/ctx.h"

// A message of this delegation was published. 0 or a negative errno.
PL_MUST_USE int pl_balance_count_message(struct pl_ctx *ctx, const struct pl_channel *channel,
                                         int64_t delegation, enum pl_message_kind kind);
// A question of this delegation was answered (1), or is open again (-1). 0 or a negative errno.
PL_MUST_USE int pl_balance_count_answered(struct pl_ctx *ctx, const struct pl_channel *channel,
                                          int64_t delegation, int64_t change);

#endif
