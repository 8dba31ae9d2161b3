// SPDX-License-Identifier: MIT
#ifndef PL_STORE_BUDGETS_H
#define PL_STORE_BUDGETS_H

/*
 * What has been spent of the channels' budgets.
 */

#include "store/db.h"

// Whose budget: of a delegation as a whole, or of one participant. The other is 0.
struct pl_budget_holder {
    int64_t channel;
    int64_t delegation;
    int64_t participant;
};

// Messages spent in this period; 0 when nothing was.
PL_MUST_USE int pl_store_budget_spent(struct pl_db *db, const struct pl_budget_holder *holder,
                                      int64_t period, int64_t *ret_messages);
PL_MUST_USE int pl_store_budget_set(struct pl_db *db, const struct pl_budget_holder *holder,
                                    int64_t period, int64_t messages);
// Forgets what was spent in a channel: a new budget begins.
PL_MUST_USE int pl_store_budget_clear(struct pl_db *db, int64_t channel);

#endif
