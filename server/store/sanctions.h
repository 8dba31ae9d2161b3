// SPDX-License-Identifier: MIT
#ifndef PL_STORE_SANCTIONS_H
#define PL_STORE_SANCTIONS_H

/*
 * Sanctions, in force and over, with their appeals.
 *
 * Errors: as in store/db.h; -EBADMSG for a word that this version does not know.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_sanction_row {
    int64_t id;
    enum pl_sanction_kind kind;
    int64_t channel;     // row id; 0: the whole summit
    int64_t participant; // on whom; 0: on a delegation
    int64_t delegation;
    int64_t imposed_by;
    struct pl_str reason;
    int64_t at_ms;
    int64_t until_ms; // 0: until somebody lifts it
    enum pl_sanction_state state;
    int64_t over_ms;   // 0: in force
    int64_t appeal_by; // 0: nobody has appealed
    struct pl_str appeal_text;
    int64_t appeal_ms;
    enum pl_appeal_outcome review; // PL_APPEAL_OUTCOME_COUNT: not decided
    int64_t reviewed_by;
    struct pl_str review_reason;
    int64_t review_ms;
};

PL_MUST_USE int pl_store_sanction_create(struct pl_db *db, const struct pl_sanction_row *row);
PL_MUST_USE int pl_store_sanction(struct pl_db *db, int64_t id, struct pl_arena *arena,
                                  struct pl_sanction_row *ret_row);
// It is no longer in force.
PL_MUST_USE int pl_store_sanction_end(struct pl_db *db, int64_t id, enum pl_sanction_state state,
                                      int64_t at_ms);
// Writes the appeal's fields.
PL_MUST_USE int pl_store_sanction_appeal(struct pl_db *db, const struct pl_sanction_row *row);
// Writes the review's fields.
PL_MUST_USE int pl_store_sanction_review(struct pl_db *db, const struct pl_sanction_row *row);

PL_MUST_USE int pl_store_sanction_acknowledge(struct pl_db *db, int64_t id, int64_t participant,
                                              int64_t at_ms);
PL_MUST_USE int pl_store_sanction_is_acknowledged(struct pl_db *db, int64_t id, int64_t participant,
                                                  bool *ret_is);

struct pl_sanction_reader_row {
    int64_t participant;
    int64_t at_ms;
};
// Who has acknowledged a warning, ascending.
PL_MUST_USE int pl_store_sanction_readers(struct pl_db *db, int64_t id, struct pl_arena *arena,
                                          struct pl_sanction_reader_row **ret_rows,
                                          size_t *ret_count);

// Those in force or run out unnoticed, oldest first.
PL_MUST_USE int pl_store_sanctions_in_force(struct pl_db *db, struct pl_arena *arena,
                                            struct pl_sanction_row **ret_rows, size_t *ret_count);

struct pl_sanction_query {
    int64_t before;      // id
    int64_t channel;     // 0: any
    int64_t participant; // 0: any; together with a delegation: on either
    int64_t delegation;
    bool in_force;          // at `now_ms`
    bool is_appealed;       // in force or acknowledged, and the appeal is not decided
    struct pl_id_list shut; // channels of which nothing is wanted, but what is on `viewer`
    int64_t viewer;
    int64_t now_ms;
    int64_t limit;
};
// Newest first.
PL_MUST_USE int pl_store_sanctions_where(struct pl_db *db, const struct pl_sanction_query *wish,
                                         struct pl_arena *arena, struct pl_sanction_row **ret_rows,
                                         size_t *ret_count);
// The newest id; 0: none yet.
PL_MUST_USE int pl_store_sanction_last(struct pl_db *db, int64_t *ret_id);

#endif
