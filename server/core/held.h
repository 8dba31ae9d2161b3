// SPDX-License-Identifier: MIT
#ifndef PL_CORE_HELD_H
#define PL_CORE_HELD_H

/*
 * Held messages: why a text waits, how it is shown, and what becomes of it.
 *
 *     waiting -> approved                      by a moderator, or by the clock
 *             -> rejected -> waiting           its author sends another text in its place
 *                         -> appealed          once; one who did not reject it decides
 *                                   -> approved, rejected for good
 *
 * A hold may have a deadline: then the clock decides, what nobody else has, as core/due.h says. The
 * clock publishes only what its author could post at that moment; what they could not (muted since,
 * the channel was locked, another has the floor) loses its deadline and is left to the moderators,
 * who are told which of these it was.
 *
 * Bound: PL_HELD_VERSIONS_MAX texts in one place; the queue is paged by id.
 */

#include "core/id.h"
#include "core/message.h"
#include "store/held.h"

enum { PL_HELD_VERSIONS_MAX = 20 }; // nobody is persuaded by a twenty-first

// Why a text is held. `rule` is the label of the filter's rule that holds it, or of one that flags
// it while it waits for another reason (which is not told to its author); else empty.
struct pl_held_cause {
    enum pl_held_why why;
    struct pl_str rule;
};

// A decision. `by` NULL: the clock's.
struct pl_held_decision {
    const struct pl_participant *by;
    enum pl_held_reason code; // PL_HELD_REASON_COUNT: none
    struct pl_str reason;     // empty: none
};

#define PL_HELD_ID 'h' // before the row's number in its id

// As moderators and its author see it.
struct pl_wire_held_item pl_held_item(struct pl_ctx *ctx, const struct pl_channel *channel,
                                      const struct pl_held_row *row);

// How many of these, the first ones, come into one answer of at most `limit`: when their texts are
// long, fewer.
size_t pl_held_fitting(const struct pl_held_row *rows, size_t count, size_t limit);

// Finds one and its channel, or refuses with not_found.
int pl_held_find(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                 struct pl_channel **ret_channel);
// The same for its author: another's is not found.
int pl_held_find_own(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                     struct pl_channel **ret_channel);
// Finds one that the speaker may decide now. Refuses with conflict when it was decided before or
// has another version than `version` (0: any) by now, and with forbidden when it is the speaker's
// own, who has become a moderator since, or an appeal from their own rejection.
int pl_held_find_waiting(struct pl_ctx *ctx, struct pl_str held_id, int64_t version,
                         struct pl_held_row *ret_row, struct pl_channel **ret_channel);

// Whether what the speaker says in this channel has to wait now, and why. 0 or a negative errno.
PL_MUST_USE int pl_held_must_wait(struct pl_ctx *ctx, const struct pl_channel *channel,
                                  bool *ret_must_wait, struct pl_held_cause *ret_cause);

// Holds a message: gives it the next id (draft->held), a deadline when the channel has one, and
// tells the moderators. 0 or a negative errno.
PL_MUST_USE int pl_held_hold(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_draft *draft,
                             const struct pl_held_cause *cause, struct pl_held_row *ret_row);
// Puts it into the queue again, changed by its author; from `rejected` the caller has set the state
// that waits. 0 or a negative errno.
PL_MUST_USE int pl_held_requeue(struct pl_ctx *ctx, struct pl_channel *channel,
                                const struct pl_held_row *row, bool was_waiting);
// Gives it the deadline that the channel has now.
void pl_held_set_deadline(const struct pl_ctx *ctx, const struct pl_channel *channel,
                          struct pl_held_row *row);

// Publishes it under its author's name, or refuses it; audits that, and tells the moderators and
// the author. 0 or a negative errno.
PL_MUST_USE int pl_held_approve(struct pl_ctx *ctx, struct pl_channel *channel,
                                struct pl_held_row *row, const struct pl_participant *by);
PL_MUST_USE int pl_held_reject(struct pl_ctx *ctx, struct pl_channel *channel,
                               struct pl_held_row *row, const struct pl_held_decision *decision);
// Erases the text of one off the record whose segment is over; one that waits is rejected with it,
// in the actor's name. Audits nothing: it is one of many. 0 or a negative errno.
PL_MUST_USE int pl_held_erase(struct pl_ctx *ctx, struct pl_channel *channel,
                              struct pl_held_row *row, const struct pl_participant *actor);

// The source of deadlines for core/due.h.
int64_t pl_held_next_due_ms(const struct pl_core *core);
int pl_held_run_due(struct pl_ctx *ctx);

#endif
