// SPDX-License-Identifier: MIT
#ifndef PL_CORE_POLL_H
#define PL_CORE_POLL_H

/*
 * Polls: created, opened, closed by hand or by the clock, published; or cancelled before they are
 * closed.
 *
 * Of a named poll each voter's last vote is kept. Of a secret poll two things are kept that have
 * nothing to do with each other: what the votes say, counted, and who has voted. Neither tells the
 * order in which anything came, and a vote's event has no name. So nothing that the server stores
 * or sends afterwards leads from a voter to a vote; deploy/README.md says what can meanwhile.
 *
 * Owner: the store; in memory only the clock (poll_clock.h).
 * Bound: below, and PL_POLL_OPTIONS_MAX.
 */

#include "core/ctx.h"
#include "core/tally.h"
#include "core/voters.h"
#include "store/polls.h"

enum {
    PL_POLLS_PER_CHANNEL_MAX = 200, // far more than a meeting can decide, and quick to list
    PL_POLLS_OPEN_MAX = 20,         // at once in one channel
};

struct pl_str pl_poll_id(struct pl_ctx *ctx, int64_t poll);
// Finds the poll that `id`, the request's `poll`, names, and its channel; or refuses.
int pl_poll_find(struct pl_ctx *ctx, struct pl_str id, struct pl_poll_row *ret_row,
                 struct pl_channel **ret_channel);
// Refuses with conflict when the poll is not in this state.
int pl_poll_expect(struct pl_ctx *ctx, const struct pl_poll_row *row, enum pl_poll_state state);

// The protocol's Poll, without an outcome; `row` must outlive it. Returns 0 or a negative errno.
PL_MUST_USE int pl_poll_describe(struct pl_ctx *ctx, const struct pl_poll_row *row,
                                 struct pl_wire_poll *ret_poll);
bool pl_poll_has_quorum(const struct pl_poll_row *row);
// Whether the one who asks is shown the outcome now.
bool pl_poll_is_shown(const struct pl_ctx *ctx, const struct pl_poll_row *row);
PL_MUST_USE int pl_poll_outcome(struct pl_ctx *ctx, const struct pl_poll_row *row,
                                struct pl_wire_poll_outcome *ret_outcome);

// The same without its rounds, which costs no more than the poll's row once it is closed.
PL_MUST_USE int pl_poll_summary(struct pl_ctx *ctx, const struct pl_poll_row *row,
                                struct pl_wire_poll_outcome *ret_outcome);
// Writes the summary of a poll that comes to `outcome` into its row.
void pl_poll_sum_up(struct pl_ctx *ctx, const struct pl_wire_poll_outcome *outcome,
                    struct pl_poll_row *row);

// The voter for whom the one who asks may vote; 0: none. Returns 0 or a negative errno.
PL_MUST_USE int pl_poll_voter(struct pl_ctx *ctx, const struct pl_poll_row *row,
                              int64_t *ret_voter);
// Who has voted in an open secret poll, and what was said; both empty at first.
PL_MUST_USE int pl_poll_box(struct pl_ctx *ctx, const struct pl_poll_row *row,
                            struct pl_voters *ret_voters, struct pl_tally *ret_tally);
PL_MUST_USE int pl_poll_box_put(struct pl_ctx *ctx, const struct pl_poll_row *row,
                                const struct pl_voters *voters, const struct pl_tally *tally);

// Who could vote as things are.
PL_MUST_USE int pl_poll_entitled(struct pl_ctx *ctx, const struct pl_poll_row *row,
                                 struct pl_voters *ret_voters);

// Closes an open poll: writes its roll, tells everyone, and audits it. Returns 0 or a negative
// errno.
PL_MUST_USE int pl_poll_close(struct pl_ctx *ctx, struct pl_channel *channel,
                              struct pl_poll_row *row, bool by_clock);

// The source of core/due.c.
int64_t pl_poll_next_ms(const struct pl_core *core);
PL_MUST_USE int pl_poll_run_due(struct pl_ctx *ctx);

#endif
