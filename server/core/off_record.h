// SPDX-License-Identifier: MIT
#ifndef PL_CORE_OFF_RECORD_H
#define PL_CORE_OFF_RECORD_H

/*
 * The end of a segment off the record: what was said in it is erased.
 *
 * Messages go one by one, each with a message.redacted in the name of whoever ended the segment;
 * with each go its edits, what is kept of it while it is withheld, and what was written in reports
 * of it. Held messages that wait are rejected, and those are erased that were rejected. All of it
 * is one audit entry of the clock, which counts.
 *
 * Bound: PL_OFF_RECORD_BATCH messages in the command that ends the segment; as many in each later
 *        millisecond in which a command comes, be it only clock.tick (core/due.h). Where it stands
 *        is in the database: a server that was killed goes on.
 */

#include "core/ctx.h"
#include "store/held.h"
#include "store/messages.h"

enum { PL_OFF_RECORD_BATCH = 64 };

// Whether the segment in which it was sent is over: nothing is done with it any more but to erase.
bool pl_off_record_is_over(const struct pl_channel *channel, const struct pl_message_row *message);
bool pl_off_record_is_held_over(const struct pl_channel *channel, const struct pl_held_row *held);

// Changes the channel's level, of which the caller has told; a segment off the record that ends
// with it is erased, or begins to be. 0 or a negative errno.
PL_MUST_USE int pl_off_record_set_level(struct pl_ctx *ctx, struct pl_channel *channel,
                                        const struct pl_attribution *next,
                                        const struct pl_participant *actor);
// A channel that closes is on the record from then on: ends its segment, if it has one. 0 or a
// negative errno.
PL_MUST_USE int pl_off_record_close(struct pl_ctx *ctx, struct pl_channel *channel,
                                    const struct pl_participant *actor, bool by_clock);

// After any change to what is left to erase.
void pl_off_record_refresh(struct pl_core *core);

// The source of deadlines for core/due.h.
int64_t pl_off_record_next_ms(const struct pl_core *core);
int pl_off_record_run(struct pl_ctx *ctx);

#endif
