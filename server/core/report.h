// SPDX-License-Identifier: MIT
#ifndef PL_CORE_REPORT_H
#define PL_CORE_REPORT_H

/*
 * Reports on messages. Each message has one card for its whole life: it is opened by the first
 * report, or by a filter, and decided; what is reported later finds the decision there.
 *
 *     open, assigned -> resolved -> open      reported again after its author has changed the text
 *
 * What moderators decide is about the text that they saw, and so is what they say by restoring what
 * reports had withheld. The next report on another text begins a new round: everybody may report
 * once more, and only these reports count.
 *
 * Nothing of it is in a channel's log: who reports must be safe to do so.
 */

#include "core/ctx.h"
#include "store/reports.h"

enum {
    PL_REPORT_ID = 'r',
    PL_REPORT_ENTRIES_SHOWN = 20, // of one card
    PL_REPORT_EARLIER_SHOWN = 5,  // decisions
};

// Finds a card, the message's channel too; refuses with not_found, with conflict when it is
// decided, or with forbidden when the message is the speaker's own.
int pl_report_find_undecided(struct pl_ctx *ctx, struct pl_str id, struct pl_report_row *ret_row,
                             struct pl_channel **ret_channel);

// On whom a decision is: the message's author, unless it does not name them. 0 or a negative errno.
PL_MUST_USE int pl_report_whom(struct pl_ctx *ctx, const struct pl_report_row *row,
                               struct pl_ctx_whom *ret_whom);

// A card as moderators see it. `ret_text_bytes` is what its text weighs. 0 or a negative errno.
PL_MUST_USE int pl_report_describe(struct pl_ctx *ctx, const struct pl_report_row *row,
                                   struct pl_wire_report_card *ret_card, size_t *ret_text_bytes);
// Tells the moderators how the card stands now.
PL_MUST_USE int pl_report_tell(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t id);

// The same when the message has a card that is undecided: its text is another by now, or gone.
PL_MUST_USE int pl_report_refresh(struct pl_ctx *ctx, const struct pl_channel *channel,
                                  int64_t message);

// Whether moderators have judged another text than that of this version, or reports withheld it.
bool pl_report_is_past(const struct pl_report_row *row, int64_t version);
// Begins a round when it is: open again, when it was decided. 0 or a negative errno.
PL_MUST_USE int pl_report_renew(struct pl_ctx *ctx, struct pl_report_row *row, int64_t version);

// A filter's card for a message that was just posted or edited. 0 or a negative errno.
PL_MUST_USE int pl_report_flag(struct pl_ctx *ctx, const struct pl_channel *channel,
                               int64_t message, int64_t author, struct pl_str label);

#endif
