// SPDX-License-Identifier: MIT
#ifndef PL_CORE_FLOOR_TURN_H
#define PL_CORE_FLOOR_TURN_H

/*
 * Turns: who has the floor, and the clock of it. What is spoken is counted when the clock stops:
 * all of it on the delegation's account, that of statements also against its budget. Questions,
 * points of order and replies cost no budget: they are rights, not requests.
 *
 * Each function emits its events; all return 0 or a negative errno, but for the checks.
 */

#include "core/floor.h"

// A turn that had no more than that has only just begun, and so has one to which a question gave
// the floor back.
enum { PL_FLOOR_BEGUN_MS = 2000 };

// Spoken in this turn by then.
int64_t pl_floor_spoken_ms(const struct pl_floor_entry_row *entry, int64_t now_ms);
// How long it is over its time by then.
int64_t pl_floor_overrun_ms(const struct pl_floor_entry_row *entry, int64_t now_ms);

// Whether the turn of `speaker` goes on when that of `next` is over.
bool pl_floor_only_interrupts(const struct pl_floor_entry *speaker,
                              const struct pl_floor_entry *next);

// Refuses with conflict when nobody has the floor, or another than `entry` (0: whoever has it).
int pl_floor_check_speaker(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t entry);

// Gives the floor to one that waits. A turn before it ends, or is interrupted by a question.
PL_MUST_USE int pl_floor_start(struct pl_ctx *ctx, struct pl_floor *floor,
                               struct pl_floor_entry *entry);
// Ends the turn of who has the floor; whom it had interrupted goes on. `reason` is empty when none
// was given.
PL_MUST_USE int pl_floor_end(struct pl_ctx *ctx, struct pl_floor *floor, struct pl_str reason);
// Ends the turn of whom a question has interrupted; the question goes on.
PL_MUST_USE int pl_floor_end_interrupted(struct pl_ctx *ctx, struct pl_floor *floor,
                                         struct pl_str reason);
// Ends every turn.
PL_MUST_USE int pl_floor_end_all(struct pl_ctx *ctx, struct pl_floor *floor);
// Stops the clock of who has the floor and speaks, and lets it run again.
PL_MUST_USE int pl_floor_pause(struct pl_ctx *ctx, struct pl_floor *floor);
PL_MUST_USE int pl_floor_resume(struct pl_ctx *ctx, struct pl_floor *floor);

#endif
