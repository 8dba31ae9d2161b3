// SPDX-License-Identifier: MIT
#ifndef PL_STORE_CHANNEL_RULES_H
#define PL_STORE_CHANNEL_RULES_H

/*
 * What moderators set in a channel besides what its own row has (directory.h). All zero is what a
 * channel has in which nothing was set.
 */

#include "proto/gen.h"
#include "store/db.h"

// How messages are held in mode `first`, and what the clock does to a hold that nobody decides.
struct pl_approval_rules {
    int64_t first;      // 0: not that mode
    int64_t deadline_s; // 0: none
    enum pl_held_outcome on_deadline;
    int64_t set_by; // participant, 0: nobody yet
};

// Times at which the clock opens and closes the channel; 0: none.
struct pl_schedule_rules {
    int64_t opens_ms;
    int64_t closes_ms;
    int64_t set_by; // participant; 0: the summit file
};

struct pl_budget_rules {
    int64_t messages; // 0: off
    enum pl_counted_per per;
    int64_t reserve;
    int64_t window_s; // 0: one period without end
    int64_t from_ms;
};

struct pl_channel_rules_row {
    int64_t channel;
    enum pl_lock_mode lock_mode; // while the channel is locked
    bool is_locked_by_summit;    // summit.lock locked it, and nobody changed that since
    struct pl_approval_rules approval;
    int64_t delay_s;
    int64_t delay_by; // participant
    struct pl_schedule_rules schedule;
    enum pl_counted_per slow_mode_per;
    struct pl_budget_rules budget;
};

// Of all channels in which anything was set, by channel.
PL_MUST_USE int pl_store_channel_rules(struct pl_db *db, struct pl_arena *arena,
                                       struct pl_channel_rules_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_channel_rules_set(struct pl_db *db,
                                           const struct pl_channel_rules_row *row);

#endif
