// SPDX-License-Identifier: MIT
#ifndef PL_CORE_TALLY_H
#define PL_CORE_TALLY_H

/*
 * Counting votes: pure arithmetic, the same on any machine.
 *
 * Votes that say the same are one line with a count. Ranked votes are counted by instant runoff:
 * each vote counts for the first of its options that is still in; an option with more than half of
 * the votes that still count wins; else the one with the fewest is out. Of several with the fewest
 * that one is out which had fewer in the latest earlier round in which they differ. When they never
 * differed, all of them are out, since nothing tells one from the other; and when these are all
 * that is left, they are tied and all win.
 *
 * Bound: PL_POLL_OPTIONS_MAX options, as in proto/methods/poll.create.json.
 */

#include "proto/gen.h"
#include "store/polls.h"
#include "util/arena.h"

// What one vote says: numbers of options from 1; in order of preference when ranked, else
// ascending. None: abstained.
struct pl_choices {
    size_t count;
    uint8_t options[PL_POLL_OPTIONS_MAX];
};

struct pl_tally_line {
    struct pl_choices choices;
    int64_t votes;
};

struct pl_tally {
    struct pl_tally_line *lines; // sorted by choices, each once
    size_t count;
};

int pl_choices_compare(const struct pl_choices *a, const struct pl_choices *b);
// As numbers between spaces, in the arena.
struct pl_str pl_choices_write(const struct pl_choices *choices, struct pl_arena *arena);
// Returns 0 or -EBADMSG.
PL_MUST_USE int pl_choices_read(struct pl_str text, struct pl_choices *ret_choices);

// Adds `votes` votes that say this. The lines are in the arena.
void pl_tally_add(struct pl_tally *tally, const struct pl_choices *choices, int64_t votes,
                  struct pl_arena *arena);
// As lines "choices=votes\n", in the arena.
struct pl_str pl_tally_write(const struct pl_tally *tally, struct pl_arena *arena);
// Returns 0 or -EBADMSG.
PL_MUST_USE int pl_tally_read(struct pl_str text, struct pl_arena *arena,
                              struct pl_tally *ret_tally);

// The outcome of a poll of that kind with that many options, in the arena.
struct pl_wire_poll_outcome pl_tally_count(const struct pl_tally *tally, enum pl_poll_kind kind,
                                           size_t options, struct pl_arena *arena);

#endif
