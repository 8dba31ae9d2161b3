// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SANCTION_H
#define PL_CORE_SANCTION_H

/*
 * Sanctions in force: who is warned, muted, removed from a channel or suspended from the summit,
 * and until when. On one participant, or on a delegation: then on whoever is a member at the time.
 *
 * Whom it binds: never an admin; a delegation's not its members who moderate; anybody else.
 *
 * Owner:  struct pl_core; a cache of the table `sanction`, of its rows in the state `in_force`.
 * Time:   milliseconds since the Unix epoch, always passed in. One that has run out binds nobody,
 *         though it stays here until the clock ends it (core/due.h).
 * Bound:  per participant and per delegation PL_WARNINGS_MAX warnings, one suspension, and one mute
 *         and one removal per channel: a new one replaces the old.
 */

#include "core/participant.h"
#include "store/sanctions.h"

enum { PL_WARNINGS_MAX = 8 }; // whoever has not read that many is better muted

// One participant, or one delegation; the other is 0.
struct pl_sanction_target {
    int64_t participant;
    int64_t delegation;
};

struct pl_sanction {
    int64_t id;
    enum pl_sanction_kind kind;
    int64_t channel; // row id; 0: the whole summit
    struct pl_sanction_target target;
    int64_t until_ms;         // INT64_MAX: until somebody lifts it
    struct pl_sanction *next; // of the same target, newer
};

struct pl_sanctions {
    struct pl_sanctioned *by_target;
    int64_t last; // newest id ever given
    // The one that runs out first, the oldest of several; NULL: none does.
    const struct pl_sanction *first_due;
};

void pl_sanctions_add(struct pl_sanctions *sanctions, const struct pl_sanction_row *row);
void pl_sanctions_remove(struct pl_sanctions *sanctions, const struct pl_sanction *sanction);
void pl_sanctions_clear(struct pl_sanctions *sanctions);

// All of a target, oldest first, by `next`; NULL: none. Some may have run out.
const struct pl_sanction *pl_sanctions_on(const struct pl_sanctions *sanctions,
                                          struct pl_sanction_target target);
// The one of a kind that is in force on exactly this target in this channel; NULL: none.
const struct pl_sanction *pl_sanctions_find(const struct pl_sanctions *sanctions,
                                            enum pl_sanction_kind kind, int64_t channel,
                                            struct pl_sanction_target target, int64_t now_ms);
// By id, in force.
const struct pl_sanction *pl_sanctions_by_id(const struct pl_sanctions *sanctions, int64_t id,
                                             int64_t now_ms);

bool pl_sanction_is_in_force(const struct pl_sanction *sanction, int64_t now_ms);
bool pl_sanction_binds(struct pl_sanction_target target, const struct pl_participant *who);
// Until when a participant is muted, removed (in that channel) or suspended (channel 0), by their
// own sanction or their delegation's, whichever is longer. 0: not; INT64_MAX: until lifted.
int64_t pl_sanctions_until(const struct pl_sanctions *sanctions, const struct pl_participant *who,
                           enum pl_sanction_kind kind, int64_t channel, int64_t now_ms);

#endif
