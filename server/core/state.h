// SPDX-License-Identifier: MIT
#ifndef PL_CORE_STATE_H
#define PL_CORE_STATE_H

/*
 * What the core remembers. The summit, its channels and delegations are read once; the rest is a
 * cache of the database, changed by handlers as they write, and read again when a batch failed.
 */

#include "core/channel.h"
#include "core/core.h"
#include "core/participant.h"
#include "core/poll_clock.h"
#include "core/rule.h"
#include "core/sanction.h"
#include "core/token.h"
#include "store/store.h"
#include "util/buf.h"

struct pl_core {
    struct pl_store *store; // borrowed
    struct pl_db *db;       // of the store
    struct pl_limits limits;
    struct pl_arena arena; // owns what is read once
    struct pl_meta_row meta;
    struct pl_summit_row summit;
    struct pl_channel *channels;
    size_t channel_count;
    struct pl_channel *channels_by_id;
    struct pl_directory directory;
    struct pl_tokens tokens;
    struct pl_rules rules;
    struct pl_poll_clock poll_clock;
    struct pl_sanctions sanctions;
    int64_t held_last;       // row id of the newest held message
    int64_t held_due;        // row id of the one that the clock decides next; 0: none
    int64_t held_due_ms;     // and when; INT64_MAX: never
    int64_t agenda_next_ms;  // when the clock opens or closes a channel; INT64_MAX: never
    int64_t erasing_next_ms; // when it erases more of what was off the record; INT64_MAX: never
    int64_t audit_last;
    uint8_t audit_chain[PL_HASH_BYTES];
    bool is_stale; // a batch failed and the state could not be read again yet
    int trouble;   // why the last batch was refused with read_only, a negative errno; 0: it was not
    struct pl_buf data; // scratch for one event's data
    struct pl_buf text; // scratch for a frame or a result
};

// Reads what never changes, then the rest. 0 or a negative errno of the store.
PL_MUST_USE int pl_state_load(struct pl_core *core);
// Reads what can change again.
PL_MUST_USE int pl_state_reload(struct pl_core *core);
void pl_state_fini(struct pl_core *core);

// NULL when there is none.
struct pl_channel *pl_state_channel(struct pl_core *core, struct pl_str id);
struct pl_channel *pl_state_channel_by_row(struct pl_core *core, int64_t row);

#endif
