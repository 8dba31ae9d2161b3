// SPDX-License-Identifier: MIT
#ifndef PL_STORE_READ_MARKS_H
#define PL_STORE_READ_MARKS_H

/*
 * How far each participant has read.
 */

#include "store/db.h"

// 0 when nothing is marked.
PL_MUST_USE int pl_store_read_mark(struct pl_db *db, int64_t participant, int64_t channel,
                                   int64_t *ret_seq);
PL_MUST_USE int pl_store_read_mark_set(struct pl_db *db, int64_t participant, int64_t channel,
                                       int64_t seq);

#endif
