// SPDX-License-Identifier: MIT
#ifndef PL_CORE_WITHHOLD_H
#define PL_CORE_WITHHOLD_H

/*
 * Withholding a message, and restoring it: one event each, however many one act is about, so that
 * every client follows them like a redaction, and the index and fan-out do, too.
 */

#include "core/message.h"

enum {
    PL_WITHHOLD_ID = 'b',
    PL_WITHHOLD_MAX = 500,                // messages of one act: one batch, one commit
    PL_ANSWER_TEXT_BYTES_MAX = 96 * 1024, // texts of one answer, well within a connection's queue
};

// Who withholds or restores, and why.
struct pl_withholding {
    struct pl_channel *channel;
    const struct pl_participant *actor;
    struct pl_str reason; // empty: none
    int64_t bulk;         // row id of the act on many, 0: none
    bool is_by_reports;
};

// Appends message.withheld and hides the text. The message must be shown. 0 or a negative errno.
PL_MUST_USE int pl_withhold(struct pl_ctx *ctx, const struct pl_withholding *how, int64_t message);
// Refuses what another moderator, or reports, have withheld of the speaker's own. 0, 1 or a
// negative errno.
int pl_restore_check_other(struct pl_ctx *ctx, const struct pl_message_row *message);
// Appends message.restored and brings the text back. The message must be withheld.
PL_MUST_USE int pl_restore(struct pl_ctx *ctx, const struct pl_withholding *how, int64_t message);

#endif
