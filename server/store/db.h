// SPDX-License-Identifier: MIT
#ifndef PL_STORE_DB_H
#define PL_STORE_DB_H

/*
 * One connection to the database, a writer's (store.h) or a reader's (reader.h). The functions of
 * the other headers here read and write rows through it.
 *
 * Thread: one at a time.
 * Errors: 0 or a negative errno. -ENOSPC disk full, -EIO, -EROFS, -ENOMEM, -EBUSY, -EINTR,
 *         -EEXIST a unique rule, -EINVAL any other constraint, -EBADMSG a damaged file, -ENOENT no
 * such row. After an error inside a transaction the caller rolls back. Memory: rows that a function
 * returns are in the arena it was given.
 */

#include "util/arena.h"
#include "util/base.h"

struct pl_db;

enum {
    PL_ROW_HASH_BYTES = 32,
    PL_ROW_SALT_BYTES = 16,
};

// An event's or a message's row id: channel row id << 40 | seq.
enum { PL_ROW_SEQ_BITS = 40 };

static inline int64_t pl_row_id(int64_t channel, int64_t seq)
{
    return (int64_t)((uint64_t)channel << PL_ROW_SEQ_BITS | (uint64_t)seq);
}

static inline int64_t pl_row_seq(int64_t id)
{
    return (int64_t)((uint64_t)id & ((UINT64_C(1) << PL_ROW_SEQ_BITS) - 1));
}

static inline int64_t pl_row_channel(int64_t id)
{
    return (int64_t)((uint64_t)id >> PL_ROW_SEQ_BITS);
}

// Row ids that a query is told.
struct pl_id_list {
    const int64_t *ids;
    size_t count;
};

#endif
