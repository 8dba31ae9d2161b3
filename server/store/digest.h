// SPDX-License-Identifier: MIT
#ifndef PL_STORE_DIGEST_H
#define PL_STORE_DIGEST_H

/*
 * One hash over every row of every table: two databases with the same digest hold the same state.
 * For the simulation, and for comparing the nodes of a cluster.
 */

#include "store/db.h"

PL_MUST_USE int pl_store_digest(struct pl_db *db, uint8_t ret_digest[PL_ROW_HASH_BYTES]);

#endif
