// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CONSENSUS_H
#define PL_CORE_CONSENSUS_H

/*
 * Consensus calls (musyawarah and mufakat): a text is put to the delegations, each answers, the
 * text is revised in rounds, and the call is closed with an outcome statement.
 *
 * Owner: the store; the core keeps nothing in memory.
 * Bound: one open in each channel, PL_CONSENSUS_ROUNDS_MAX rounds, one answer for each delegation
 *        and round, changed with words PL_CONSENSUS_TEXTS_MAX times, and without as often as the
 *        message rate allows.
 */

#include "core/ctx.h"
#include "core/voters.h"
#include "store/consensus.h"

enum {
    PL_CONSENSUS_ROUNDS_MAX = 20,   // proto/methods/consensus.answer.json
    PL_CONSENSUS_VOTERS_MAX = 10,   // named of one delegation; proto/types.json
    PL_CONSENSUS_TEXTS_MAX = 10,    // of one delegation in one round; consensus.answer.json
    PL_CONSENSUS_TEXTS_BESIDE = 5,  // of these, by others than its heads
    PL_CONSENSUS_REMARKS_MAX = 100, // in one event, which half a ring must hold (net/ring.h)
};

struct pl_str pl_consensus_id(struct pl_ctx *ctx, int64_t consensus);
// Finds the call that `id`, the request's `consensus`, names, and its channel; or refuses.
int pl_consensus_find(struct pl_ctx *ctx, struct pl_str id, struct pl_consensus_row *ret_row,
                      struct pl_channel **ret_channel);
// The same; refuses with conflict when it is closed.
int pl_consensus_find_open(struct pl_ctx *ctx, struct pl_str id, struct pl_consensus_row *ret_row,
                           struct pl_channel **ret_channel);
// Two chairs may act at once: refuses with conflict when the call is in another round than `round`
// by now. 0: in any.
int pl_consensus_check_round(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t round);

// The answers of a round, and how many said what. Returns 0 or a negative errno.
struct pl_consensus_answers {
    struct pl_consensus_answer_row *rows; // in seat order
    size_t count;
    struct pl_wire_consensus_counts counts;
    struct pl_voters silent; // delegations for which somebody may answer, and nobody has
};
PL_MUST_USE int pl_consensus_answers(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                                     int64_t round, struct pl_consensus_answers *ret_answers);
// The delegations that have not answered in a channel's call, and who can for each at present.
// Returns 0 or a negative errno.
PL_MUST_USE int pl_consensus_silent(struct pl_ctx *ctx, const struct pl_channel *channel,
                                    const struct pl_consensus_answers *answers,
                                    struct pl_wire_consensus_silent **ret_silent,
                                    size_t *ret_count);
struct pl_wire_consensus_answer pl_consensus_answer(const struct pl_ctx *ctx,
                                                    const struct pl_consensus_answer_row *row);

// Takes out of the log what a delegation said in the round; the answer stays. `event`: the row id
// of the redaction. 0 or a negative errno.
PL_MUST_USE int pl_consensus_erase(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                                   const struct pl_delegation_row *delegation, int64_t round,
                                   int64_t event);
// Whether the log has words of it there.
PL_MUST_USE int pl_consensus_has_words(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                                       const struct pl_delegation_row *delegation, int64_t round,
                                       bool *ret_has);

// Audits the request without the texts that were put, which are in the log.
PL_MUST_USE int pl_consensus_audit(struct pl_ctx *ctx, const struct pl_channel *channel,
                                   int64_t consensus);

#endif
