// SPDX-License-Identifier: MIT
#ifndef PL_CORE_INIT_H
#define PL_CORE_INIT_H

/*
 * Writes a summit into an empty store: what plenoctl init has read from the summit file. And begins
 * a new epoch where plenoctl restore has brought an older state back.
 */

#include "store/channel_rules.h"
#include "store/directory.h"
#include "store/store.h"

struct pl_init_participant {
    struct pl_str id;
    struct pl_str name;
    enum pl_role role;
    struct pl_str delegation; // a delegation's slug; empty: none
    enum pl_lang lang;        // PL_LANG_COUNT: not given
};

struct pl_init {
    struct pl_str epoch; // random, at most 64 bytes of [A-Za-z0-9._:@+-]
    int64_t at_ms;
    struct pl_summit_row summit;
    const struct pl_channel_row *channels;    // in order; their id and position are given here
    const struct pl_channel_rules_row *rules; // of each of these; NULL: nothing is set
    size_t channel_count;
    const struct pl_delegation_row *delegations; // their id is given here
    size_t delegation_count;
    const struct pl_init_participant *participants;
    size_t participant_count;
};

// All or nothing. Returns 0; -EEXIST: the store has a summit already, or a slug is given twice;
// -EINVAL: no channels, or more than PL_CHANNELS_MAX; -ENOENT: a participant names an unknown
// delegation; or another negative errno of the store.
PL_MUST_USE int pl_core_init_summit(struct pl_store *store, const struct pl_init *init);

// Begins a new epoch, of the same form as the first, and says so in the audit log. As above.
PL_MUST_USE int pl_core_restart_history(struct pl_store *store, struct pl_str epoch, int64_t at_ms);

#endif
