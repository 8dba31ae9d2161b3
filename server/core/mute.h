// SPDX-License-Identifier: MIT
#ifndef PL_CORE_MUTE_H
#define PL_CORE_MUTE_H

/*
 * Mutes of one channel: who may not post, edit or react, and until when.
 *
 * Owner:  the channel; a cache of the table `mute`.
 * Time:   milliseconds since the Unix epoch, always passed in. A mute ends by itself.
 * Bound:  one per participant.
 */

#include "util/base.h"

struct pl_mute;

struct pl_mutes {
    struct pl_mute *by_participant;
};

// A later one replaces an earlier one.
void pl_mutes_set(struct pl_mutes *mutes, int64_t participant, int64_t until_ms);
void pl_mutes_remove(struct pl_mutes *mutes, int64_t participant);
// When the mute that is in force ends; 0: not muted.
int64_t pl_mutes_until(const struct pl_mutes *mutes, int64_t participant, int64_t now_ms);
void pl_mutes_clear(struct pl_mutes *mutes);

#endif
