// SPDX-License-Identifier: MIT
#ifndef PL_CTL_HEADS_H
#define PL_CTL_HEADS_H

/*
 * The heads of the record: how far each chain reaches, and its hash there. Noted anywhere, they
 * show later that nothing was cut off or written anew. Beside a backup they stand in FILE.heads:
 *
 *   epoch 3f0c...
 *   file 1236992 9d41...         bytes, BLAKE2b-256
 *   channel lobby 42 77aa...     seq of the last event, the chain after it
 *   audit 17 0b5e...
 *
 * Lines that begin with # say something to people.
 */

#include "ctl/ctl.h"
#include "store/db.h"
#include "util/hash.h"

struct pl_heads_row {
    struct pl_str channel; // empty: the audit log
    int64_t seq;           // > 0: of what has no entry yet there is no row
    uint8_t chain[PL_ROW_HASH_BYTES];
};

struct pl_heads {
    struct pl_str epoch;
    int64_t file_bytes; // -1: nothing is said of a file
    uint8_t file_sum[PL_HASH_BYTES];
    struct pl_heads_row *rows;
    size_t count;
};

// What the database holds now, in the snapshot the caller has begun. 0 or a negative errno.
PL_MUST_USE int pl_heads_read(struct pl_db *db, struct pl_arena *arena, struct pl_heads *ret_heads);
// As lines of text, in the arena.
struct pl_str pl_heads_text(const struct pl_heads *heads, struct pl_arena *arena);
// As members of a JSON object, without its braces.
struct pl_str pl_heads_json(const struct pl_heads *heads, struct pl_arena *arena);
// From a file of such lines. 0; -ENOENT; -EINVAL with the number of the line; a negative errno.
PL_MUST_USE int pl_heads_load(const char *path, struct pl_arena *arena, struct pl_heads *ret_heads,
                              int *ret_line);

#endif
