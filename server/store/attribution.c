// SPDX-License-Identifier: MIT
#include "store/attribution.h"

#include <errno.h>

#include "store/words_private.h"

int pl_store_attribution(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                         struct pl_attribution *ret_attribution)
{
    struct pl_attribution read = {0};
    struct pl_query query = pl_query_start(db, PL_SQL_ATTRIBUTION);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    error = PL_WORDS_READ(&query, 0, arena, pl_attribution_level_find, &read.level);
    if (error == 0)
        error = PL_WORDS_READ(&query, 1, arena, pl_attribution_show_find, &read.show);
    read.since_seq = pl_query_get_int(&query, 2);
    pl_query_end(&query);
    if (error == 0)
        *ret_attribution = read;
    return error;
}

int pl_store_attribution_set(struct pl_db *db, int64_t channel,
                             const struct pl_attribution *attribution)
{
    struct pl_query query = pl_query_start(db, PL_SQL_ATTRIBUTION_SET);
    pl_query_text(&query, pl_str_from(pl_attribution_level_name(attribution->level)));
    pl_query_text(&query, pl_str_from(pl_attribution_show_name(attribution->show)));
    pl_query_int(&query, attribution->since_seq);
    pl_query_int(&query, channel);
    return pl_query_run(&query);
}
