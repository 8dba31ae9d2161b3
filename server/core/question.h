// SPDX-License-Identifier: MIT
#ifndef PL_CORE_QUESTION_H
#define PL_CORE_QUESTION_H

/*
 * Questions: messages that can be voted for, taken up, answered, dismissed with a reason, or merged
 * into another that asks the same.
 *
 *     asked --> taken --> answered | dismissed | merged        (from `asked` at once, too)
 *       ^------------------ reopen -----------------|
 *
 * Why one was dismissed can be taken down, of all its dismissals at once.
 *
 * Owner: the table `question`; the core keeps nothing in memory.
 * Bound: one vote for each question and participant.
 */

#include "core/ctx.h"
#include "store/questions.h"

// Finds a question that can be seen, or refuses with not_found at `path`.
int pl_question_find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                     const char *path, struct pl_question_row *ret_row);
// Still wanted: asked or taken. Otherwise it is decided.
bool pl_question_is_open(const struct pl_question_row *row);
// Whether it is the speaker's own, and another one dismissed it last. 0 or a negative errno.
PL_MUST_USE int pl_question_is_own_dismissed(struct pl_ctx *ctx, const struct pl_question_row *row,
                                             bool *ret_is);

// Moves the question to `state` by the event, in the name of the one who asks, and audits it: the
// words of a dismissal stay in the log alone, from which they can be taken. 0 or a negative errno.
PL_MUST_USE int pl_question_move(struct pl_ctx *ctx, struct pl_question_row *row,
                                 enum pl_question_state state, const struct pl_ctx_event *event);

// Whether the log has a reason for which the question was dismissed. 0 or a negative errno.
PL_MUST_USE int pl_question_has_words(struct pl_ctx *ctx, const struct pl_question_row *row,
                                      bool *ret_has);
// Takes these reasons out of the log and the question's own; what became of it stays. `event`: the
// row id of the redaction. 0 or a negative errno.
PL_MUST_USE int pl_question_erase(struct pl_ctx *ctx, const struct pl_question_row *row,
                                  int64_t event);

#endif
