// SPDX-License-Identifier: MIT
#ifndef PL_CORE_BUDGET_H
#define PL_CORE_BUDGET_H

/*
 * Message budgets: how many messages a participant, or a delegation as a whole, may send in a
 * channel, for good or in each period of some seconds.
 *
 * The last ones of a delegation's budget, as many as are kept for its head, only the head may send.
 * Who belongs to no delegation counts alone, with the whole budget. A message counts when it is
 * sent, also while it is held and when it is rejected: its author may put another text in its
 * place. Moderators are exempt. A new budget begins with nothing spent. An anonymous question needs
 * something left and takes nothing of a delegation's: the members would learn that it was theirs.
 *
 * Source: the table `budget_spent`; nothing is cached. Never negative: what is left is checked
 * before it is spent, in the one order.
 */

#include "core/ctx.h"

// What is left to the speaker's kind, or whether there is a budget for them at all.
PL_MUST_USE int pl_budget_left(struct pl_ctx *ctx, const struct pl_channel *channel,
                               bool *ret_applies, struct pl_wire_budget_left *ret_left);

// 0, or refuses with budget_spent, and says when it begins anew if it does.
int pl_budget_check(struct pl_ctx *ctx, const struct pl_channel *channel);
// Takes one message of it, and tells whom it concerns. 0 or a negative errno.
PL_MUST_USE int pl_budget_spend(struct pl_ctx *ctx, const struct pl_channel *channel,
                                bool is_anonymous);

#endif
