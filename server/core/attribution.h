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

// In the place of the author of a message, be it held or withheld, as everybody is shown them.
struct pl_wire_participant pl_attribution_author(const struct pl_ctx *ctx, int64_t author,
                                                 bool is_anonymous, int64_t shown_delegation);
// Whose message it is where delegations' are counted; 0: nobody's.
int64_t pl_attribution_delegation(const struct pl_ctx *ctx, int64_t author, bool is_anonymous,
                                  int64_t shown_delegation);
// Whom the audit log names, which outlasts what was said without a name, or off the record.
struct pl_ctx_whom pl_attribution_whom(int64_t author, bool is_anonymous,
                                       enum pl_attribution_level level);

// Emits what its author does with a message: under the name under which it was sent.
PL_MUST_USE int pl_attribution_emit_own(struct pl_ctx *ctx, const struct pl_message_row *message,
                                        const struct pl_ctx_event *event);

// Whether what somebody does with this message now, like a reaction, names them.
bool pl_attribution_names_actor(const struct pl_channel *channel,
                                const struct pl_message_row *message);

#endif
