// SPDX-License-Identifier: MIT
#ifndef PL_CORE_WORDS_H
#define PL_CORE_WORDS_H

/*
 * Words that everyone in a channel reads and that are no message: a delegation's reservation, a
 * claim to a right of reply, why a question was dismissed. No queue holds them and no card gathers
 * reports on them, so whoever may not write says nothing in this way, and the channel's rules judge
 * the words before anybody reads them: what a rule refuses, or would hold, is refused; what it
 * masks is masked; a flag has no card to make and is passed over.
 *
 * Approval, delay and slow mode are for messages. These are formal acts, which are heard at once: a
 * delegation's objection waits for nobody. What bounds them is the message rate and a limit of
 * their own (PL_CONSENSUS_TEXTS_MAX, PL_FLOOR_REPLIES_MAX; a question is dismissed once until it is
 * reopened), and moderators can take each down.
 */

#include "core/ctx.h"
#include "store/events.h"

// Whether the speaker may put `text` (the params' field at `path`) before everyone now, and what is
// put: the text, or what masks leave of it. 0, 1 or a negative errno.
int pl_words_check(struct pl_ctx *ctx, const struct pl_channel *channel, const char *path,
                   struct pl_str text, struct pl_str *ret_text);
// The rules alone, for the speaker whose voice was looked at.
int pl_words_judge(struct pl_ctx *ctx, const struct pl_channel *channel, const char *path,
                   struct pl_str text, struct pl_str *ret_text);

// Takes the words out of an event's decoded data; whether it had any. `arg` is the caller's.
typedef bool pl_words_blank_fn(enum pl_event_type type, void *data, const void *arg);
// How many of the events have such words; with `erase` these are taken out of the log, for ever.
// 0 or a negative errno.
PL_MUST_USE int pl_words_in_events(struct pl_ctx *ctx, const struct pl_event_row *rows,
                                   size_t count, pl_words_blank_fn *blank, const void *arg,
                                   bool erase, size_t *ret_count);

#endif
