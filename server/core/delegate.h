// SPDX-License-Identifier: MIT
#ifndef PL_CORE_DELEGATE_H
#define PL_CORE_DELEGATE_H

/*
 * Who votes and answers for a delegation: each of its heads, and the substitute that a head has
 * named, as long as they belong to it.
 *
 * Owner: the table `substitute`; the core keeps nothing in memory.
 */

#include "core/ctx.h"
#include "core/voters.h"

// The delegation that the one who asks may vote for; 0: none. Returns 0 or a negative errno.
PL_MUST_USE int pl_delegate_of(struct pl_ctx *ctx, int64_t *ret_delegation);
// The delegations for which somebody may vote in a channel: those who vote for them come in there.
PL_MUST_USE int pl_delegate_all(struct pl_ctx *ctx, const struct pl_channel *channel,
                                struct pl_voters *ret_delegations);
// The substitute of a delegation, NULL: none that belongs to it.
PL_MUST_USE int pl_delegate_substitute(struct pl_ctx *ctx, int64_t delegation,
                                       const struct pl_participant **ret_substitute);

#endif
