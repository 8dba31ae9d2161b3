// SPDX-License-Identifier: MIT
#ifndef PL_STORE_FILTERS_H
#define PL_STORE_FILTERS_H

/*
 * Rules for messages, in the order in which they were made.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_filter_row {
    int64_t id;
    int64_t channel; // 0: all
    enum pl_filter_kind kind;
    enum pl_filter_action action;
    struct pl_str label;
    struct pl_str terms; // words, or hosts, one a line
    struct pl_str pattern;
    int64_t times;
    int64_t within_s;
    bool is_enabled;
    int64_t actor; // who made it
    int64_t at_ms;
};

PL_MUST_USE int pl_store_filters(struct pl_db *db, struct pl_arena *arena,
                                 struct pl_filter_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_filter_create(struct pl_db *db, const struct pl_filter_row *row,
                                       int64_t *ret_id);
PL_MUST_USE int pl_store_filter_enable(struct pl_db *db, int64_t id, bool is_enabled);
PL_MUST_USE int pl_store_filter_delete(struct pl_db *db, int64_t id, int64_t at_ms);

#endif
