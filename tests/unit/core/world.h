// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_WORLD_H
#define PL_TESTS_WORLD_H

/*
 * A small summit on a real database in a temporary folder, and a core to drive: time is a number
 * that tests set. Used by the unit tests of the core and by the simulation.
 *
 * Channels: climate, announcements, lobby. Delegations: jakarta, manila. Participants by id:
 * d1 (delegate, jakarta), d2 (delegate, manila), h1 (head, jakarta), o1 (observer), e1 (expert),
 * m1 and m2 (moderators), a1 (admin), b1 (bot).
 */

#include "core/core.h"
#include "proto/decode.h"
#include "store/store.h"

struct world {
    char dir[64];
    char path[96];
    struct pl_store *store;
    struct pl_core *core;
    struct pl_limits limits;
    struct pl_arena arena; // decoded results
    int64_t now_ms;
    uint64_t position;
    uint64_t entries; // so far: the seed of the next one
    struct pl_outcomes *last;
    int64_t token; // of the speaker, 0: none
};

void world_open(struct world *world);
void world_close(struct world *world);
// As after a restart of the server: store and core are closed and opened.
void world_restart(struct world *world);
// Its two halves. The second may fail when the disk does, and be tried again: 0 or negative errno.
void world_stop(struct world *world);
PL_MUST_USE int world_start(struct world *world);

// Sends one command or query as the participant of that id; "" is the operator, NULL nobody. The
// reply lives until the next one.
const struct pl_reply *world_send(struct world *world, const char *who, enum pl_method method,
                                  const char *params, ...) PL_PRINTF(4, 5);
// The same, many at once in one batch; entries from world_entry.
struct pl_entry world_entry(struct world *world, const char *who, enum pl_method method,
                            struct pl_str params);
const struct pl_outcomes *world_apply(struct world *world, const struct pl_entry *entries,
                                      size_t count);
int64_t world_participant(struct world *world, const char *id);
// Who looks at history; it says nothing of channels.
struct pl_viewer world_viewer(struct world *world, const char *id);

// Decodes the last reply's result into the method's own struct; it must not be a refusal.
void world_result(struct world *world, void *ret_result);
bool world_was_refused(const struct world *world, enum pl_reason reason);

// Posts and returns the seq; the post must be accepted.
int64_t world_post(struct world *world, const char *who, const char *channel, const char *client_id,
                   const char *text);

// The state of the whole database.
void world_digest(struct world *world, uint8_t ret_digest[32]);

#define assert_ok(world)               assert_false((world)->last->replies[0].is_refused)
#define assert_refused(world, reason_) assert_true(world_was_refused((world), (reason_)))
#define assert_refused_by(world, reason_, rule_)                                                   \
    do {                                                                                           \
        assert_refused((world), (reason_));                                                        \
        assert_string_equal((world)->last->replies[0].refusal.rule, (rule_));                      \
    } while (0)

#endif
