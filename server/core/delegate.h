// SPDX-License-Identifier: MIT
#ifndef PL_CORE_DELEGATE_H
#define PL_CORE_DELEGATE_H

/*
 * Who votes and answers for a delegation: each of its heads, and the substitute that a head has
 * named, as long as they belong to it and do not moderate. A moderator may name one where no head
 * has decided; such a one stands in for heads that are silent, and never speaks over one.
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
// The substitute of a delegation, NULL: none that belongs to it and may be one.
PL_MUST_USE int pl_delegate_substitute(struct pl_ctx *ctx, int64_t delegation,
                                       const struct pl_participant **ret_substitute);
// Whether a head of the delegation has decided who is its substitute, or that nobody is. Who is its
// head no longer has decided nothing.
PL_MUST_USE int pl_delegate_is_decided(struct pl_ctx *ctx, int64_t delegation, bool *ret_is);
bool pl_delegate_is_head(const struct pl_ctx *ctx, int64_t delegation, int64_t participant);
// Whether the one who asks must let stand what `before` (a row id) has said for the delegation: a
// substitute whom no head has named, what a head has said.
PL_MUST_USE int pl_delegate_must_yield(struct pl_ctx *ctx, int64_t delegation, int64_t before,
                                       bool *ret_must);

#endif
