// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CHANNEL_H
#define PL_CORE_CHANNEL_H

/*
 * A channel as the core holds it: its place in the log, how it is moderated.
 *
 * Owner: struct pl_core; the array is made once and never moves. What can change is a cache of the
 *        database, read again after a failed batch.
 */

#include "conf/limits.h"
#include "core/core.h"
#include "store/attribution.h"
#include "store/channel_rules.h"
#include "store/directory.h"
#include "store/erasing.h"
#include "store/reports.h"
#include "util/hash.h"
#include "util/map.h"

struct pl_channel {
    uint32_t index;
    struct pl_channel_row row; // texts are the core's, except lock_reason
    char *lock_reason;         // what row.lock_reason shows; NULL: none
    struct pl_channel_rules_row rules;
    int64_t last_seq;
    uint8_t chain[PL_HASH_BYTES];            // of the last event
    int64_t pinned[PL_PINS_PER_CHANNEL_MAX]; // seqs, oldest pin first
    size_t pinned_count;
    int64_t held_count;    // that wait
    int64_t floor_speaker; // who alone posts statements (core/floor.h); 0: everyone
    bool has_anonymous_questions;
    struct pl_attribution attribution;
    struct pl_erasing_row erasing; // of segments that are over
    struct pl_report_threshold reports;
    UT_hash_handle hh; // pl_core::channels_by_id
};

// Reads what can change from the database. `origin` starts the chain of an empty channel.
PL_MUST_USE int pl_channel_load(struct pl_channel *channel, struct pl_db *db, struct pl_str origin,
                                struct pl_arena *arena);
void pl_channel_fini(struct pl_channel *channel);

void pl_channel_set_lock_reason(struct pl_channel *channel, struct pl_str reason);
bool pl_channel_is_pinned(const struct pl_channel *channel, int64_t seq);
void pl_channel_pin(struct pl_channel *channel, int64_t seq); // there must be room
void pl_channel_unpin(struct pl_channel *channel, int64_t seq);

// Nobody posts there, not even moderators.
bool pl_channel_is_closed(const struct pl_channel *channel);

// The channel's door: whether a role may come in. Who may not has no message, vote or answer there.
bool pl_channel_admits(const struct pl_channel *channel, enum pl_role role);
// Bits of enum pl_channel_right for a role. What a sanction takes away from somebody is not looked
// at here: pl_ctx_rights.
uint8_t pl_channel_rights(const struct pl_channel *channel, enum pl_role role);

#endif
