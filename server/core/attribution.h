// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ATTRIBUTION_H
#define PL_CORE_ATTRIBUTION_H

/*
 * Segments of a channel in which messages do not name their authors (the Chatham House rule). What
 * becomes of those off the record, which do, is said in core/off_record.h.
 *
 * Frozen: a message keeps what it was sent under, in its row; the present segment says nothing of
 *         older ones. Only the author's row id in the database says who it was.
 */

#include "core/message.h"

// Freezes on a draft what the channel's segment says of its author, who may have asked for no name
// themself.
void pl_attribution_freeze(const struct pl_channel *channel, struct pl_draft *draft);

// In the place of a message's author, as everybody is shown them.
struct pl_wire_participant pl_attribution_author(const struct pl_ctx *ctx,
                                                 const struct pl_message_row *message);

// Emits what its author does with a message: under the name under which it was sent.
PL_MUST_USE int pl_attribution_emit_own(struct pl_ctx *ctx, const struct pl_message_row *message,
                                        const struct pl_ctx_event *event);

// Whether what somebody does with this message now, like a reaction, names them.
bool pl_attribution_names_actor(const struct pl_channel *channel,
                                const struct pl_message_row *message);

#endif
