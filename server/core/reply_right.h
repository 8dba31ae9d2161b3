// SPDX-License-Identifier: MIT
#ifndef PL_CORE_REPLY_RIGHT_H
#define PL_CORE_REPLY_RIGHT_H

/*
 * The right of reply: a delegation that somebody has named claims it, a moderator grants or refuses
 * it, and granted ones are spoken at the end of the item. How many a delegation has is counted per
 * item, in public. No item ends with claims that nobody has decided, unless the chair puts the list
 * away; these can no longer be decided.
 */

#include "core/floor.h"

// How many a delegation was granted in this item, and whether a claim of it is undecided.
struct pl_reply_count {
    int64_t granted;
    bool is_waiting;
    size_t all;       // of every delegation
    size_t undecided; // likewise
};

PL_MUST_USE int pl_reply_count(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t delegation,
                               struct pl_reply_count *ret_count);
// A delegation that claims a reply gets an answer before its item is over: refuses with
// claims_undecided.
int pl_reply_check_decided(struct pl_ctx *ctx, const struct pl_floor *floor);
// Finds a claim that a moderator can decide. Refuses with not_found or conflict.
int pl_reply_find(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t id,
                  struct pl_floor_reply_row *ret_reply);
// Saves a claim that was redacted, and takes what it said out of the log. 0 or a negative errno.
PL_MUST_USE int pl_reply_erase(struct pl_ctx *ctx, const struct pl_floor_reply_row *reply);
// As the protocol shows it.
struct pl_wire_floor_reply pl_reply_wire(const struct pl_directory *directory,
                                         const struct pl_floor_reply_row *reply);

#endif
