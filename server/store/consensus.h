// SPDX-License-Identifier: MIT
#ifndef PL_STORE_CONSENSUS_H
#define PL_STORE_CONSENSUS_H

/*
 * Consensus calls: the texts that were put, and the delegations' answers to each.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_consensus_row {
    int64_t id; // 0: gets the next one
    int64_t channel;
    enum pl_consensus_state state;
    int64_t round; // the last one
    bool is_reached;
    struct pl_str statement; // empty: open
};

PL_MUST_USE int pl_store_consensus_create(struct pl_db *db, int64_t channel, int64_t *ret_id);
PL_MUST_USE int pl_store_consensus(struct pl_db *db, int64_t id, struct pl_arena *arena,
                                   struct pl_consensus_row *ret_row); // -ENOENT
// The newest of a channel, or -ENOENT.
PL_MUST_USE int pl_store_consensus_last(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                                        struct pl_consensus_row *ret_row);
PL_MUST_USE int pl_store_consensus_update(struct pl_db *db, const struct pl_consensus_row *row);

PL_MUST_USE int pl_store_consensus_text(struct pl_db *db, int64_t consensus, int64_t round,
                                        struct pl_arena *arena, struct pl_str *ret_text);
PL_MUST_USE int pl_store_consensus_text_add(struct pl_db *db, int64_t consensus, int64_t round,
                                            struct pl_str text);

struct pl_consensus_answer_row {
    int64_t delegation;
    int64_t participant; // who answered for it
    enum pl_stance stance;
    struct pl_str text;   // empty: none
    bool is_redacted;     // it is not there any more
    int64_t texts;        // how many were put in this round, this one among them
    int64_t texts_beside; // of these, how many no head put
};
// Of one round, in seat order.
PL_MUST_USE int pl_store_consensus_answers(struct pl_db *db, int64_t consensus, int64_t round,
                                           struct pl_arena *arena,
                                           struct pl_consensus_answer_row **ret_rows,
                                           size_t *ret_count);
PL_MUST_USE int pl_store_consensus_answer_put(struct pl_db *db, int64_t consensus, int64_t round,
                                              const struct pl_consensus_answer_row *row);
// Takes the text out of an answer and remembers the redaction's event (a row id).
PL_MUST_USE int pl_store_consensus_redact(struct pl_db *db, int64_t consensus, int64_t round,
                                          int64_t delegation, int64_t event);
// The event of the last redaction; -ENOENT: there was none.
PL_MUST_USE int pl_store_consensus_redaction(struct pl_db *db, int64_t consensus, int64_t round,
                                             int64_t delegation, int64_t *ret_event);
// Whether something that an event tells was redacted after it. -ENOENT: no such event.
PL_MUST_USE int pl_store_consensus_is_redacted(struct pl_db *db, int64_t event, bool *ret_is);

#endif
