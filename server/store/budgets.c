// SPDX-License-Identifier: MIT
#include "store/budgets.h"

#include <errno.h>

#include "store/db_private.h"

static void put_holder(struct pl_query *query, const struct pl_budget_holder *holder)
{
    pl_query_int(query, holder->channel);
    pl_query_int(query, holder->delegation);
    pl_query_int(query, holder->participant);
}

int pl_store_budget_spent(struct pl_db *db, const struct pl_budget_holder *holder, int64_t period,
                          int64_t *ret_messages)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BUDGET_SPENT);
    put_holder(&query, holder);
    pl_query_int(&query, period);
    int error = pl_query_one(&query);
    if (error == -ENOENT) {
        *ret_messages = 0;
        return 0;
    }
    if (error != 0)
        return error;
    *ret_messages = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_store_budget_set(struct pl_db *db, const struct pl_budget_holder *holder, int64_t period,
                        int64_t messages)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BUDGET_SET);
    put_holder(&query, holder);
    pl_query_int(&query, period);
    pl_query_int(&query, messages);
    return pl_query_run(&query);
}

int pl_store_budget_clear(struct pl_db *db, int64_t channel)
{
    struct pl_query query = pl_query_start(db, PL_SQL_BUDGET_CLEAR);
    pl_query_int(&query, channel);
    return pl_query_run(&query);
}
