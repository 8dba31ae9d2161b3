// SPDX-License-Identifier: MIT
#ifndef PL_CORE_MESSAGE_H
#define PL_CORE_MESSAGE_H

/*
 * Messages: finding one, publishing one, erasing one.
 */

#include "core/blank.h"
#include "core/ctx.h"
#include "store/messages.h"

// A message that is about to be posted, or held.
struct pl_draft {
    const struct pl_participant *author;
    struct pl_str client_id;
    struct pl_str text;
    struct pl_str lang; // empty: not given
    int64_t reply_to;   // seq of a first-level message, 0: none
    enum pl_message_kind kind;
    bool is_anonymous;                        // nobody is shown who the author is
    enum pl_attribution_level level;          // of the channel when it was sent
    int64_t shown_delegation;                 // of an anonymous one; 0: not even that is shown
    int64_t held;                             // row id, 0: was never held
    const struct pl_participant *approved_by; // NULL: nobody; the clock, when it was held
};

// Finds a posted message by its seq, or refuses with not_found. A redacted one is found.
int pl_message_find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                    struct pl_message_row *ret_message);
// The same; one whose text is redacted, or will be in a moment, or withheld is not found.
int pl_message_find_shown(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                          struct pl_message_row *ret_message);

// Appends message.posted and makes the message. The channel's last_seq is then its seq.
// Returns 0 or a negative errno.
PL_MUST_USE int pl_message_publish(struct pl_ctx *ctx, struct pl_channel *channel,
                                   const struct pl_draft *draft);

// Takes the text out of the message and all its versions, for ever. 0 or a negative errno.
PL_MUST_USE int pl_message_erase(struct pl_ctx *ctx, const struct pl_message_row *message,
                                 int64_t redacted_seq);

// Rewrites the message's events (as it was posted, and each edit) without their text. Withheld
// ones are kept beside, so that they can come back. 0 or a negative errno.
PL_MUST_USE int pl_message_blank(struct pl_ctx *ctx, int64_t message, enum pl_message_mark mark);

#endif
