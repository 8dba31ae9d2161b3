// SPDX-License-Identifier: MIT
#ifndef PL_STORE_POLLS_H
#define PL_STORE_POLLS_H

/*
 * Polls, their votes, and who may vote for a delegation.
 *
 * A voter is a participant's row id or, in a poll per delegation, the delegation's. Of a secret
 * poll there are no votes by voter: what the votes say is one value, who has voted another
 * (schema/06_decisions.sql says why).
 */

#include "proto/gen.h"
#include "store/db.h"

enum { PL_POLL_OPTIONS_MAX = 20 }; // as in proto/methods/poll.create.json

struct pl_poll_row {
    int64_t id; // 0: gets the next one
    int64_t channel;
    struct pl_str title;
    struct pl_str *options;
    size_t option_count; // 1 to PL_POLL_OPTIONS_MAX
    enum pl_poll_kind kind;
    int64_t max_choices;
    enum pl_poll_per per;
    uint32_t roles; // bits 1 << enum pl_role
    bool is_secret;
    enum pl_poll_results_when results;
    int64_t quorum;
    bool may_abstain;
    enum pl_poll_state state;
    int64_t opened_by;
    int64_t opened_ms; // 0: not known
    int64_t closes_ms; // 0: by hand
    int64_t votes;
    int64_t entitled;      // once closed
    bool has_summary;      // once closed, by this program or a newer one
    struct pl_str summary; // lines of "option=votes", and "=votes" of the abstentions
    struct pl_str winners; // numbers between spaces
};

PL_MUST_USE int pl_store_poll_create(struct pl_db *db, const struct pl_poll_row *row,
                                     int64_t *ret_id);
PL_MUST_USE int pl_store_poll(struct pl_db *db, int64_t id, struct pl_arena *arena,
                              struct pl_poll_row *ret_row); // -ENOENT
// Writes state, opened_by, opened_ms, closes_ms, votes, entitled and what it came to.
PL_MUST_USE int pl_store_poll_update(struct pl_db *db, const struct pl_poll_row *row);
// A channel's polls with id > `after`, ascending; `state` PL_POLL_STATE_COUNT: any.
PL_MUST_USE int pl_store_polls(struct pl_db *db, int64_t channel, enum pl_poll_state state,
                               int64_t after, int64_t limit, struct pl_arena *arena,
                               struct pl_poll_row **ret_rows, size_t *ret_count);
// How many a channel has, and how many of them are open.
PL_MUST_USE int pl_store_poll_count(struct pl_db *db, int64_t channel, int64_t *ret_all,
                                    int64_t *ret_open);

// How many secret polls are open, in all channels.
PL_MUST_USE int pl_store_polls_secret_open(struct pl_db *db, int64_t *ret_count);

struct pl_poll_due_row {
    int64_t poll;
    int64_t closes_ms;
};
// The open polls that close by themselves, the first to close first.
PL_MUST_USE int pl_store_polls_due(struct pl_db *db, struct pl_arena *arena,
                                   struct pl_poll_due_row **ret_rows, size_t *ret_count);

struct pl_ballot_row {
    int64_t voter;
    int64_t participant;   // who cast it
    struct pl_str choices; // numbers between spaces; empty: abstained
};
PL_MUST_USE int pl_store_ballot(struct pl_db *db, int64_t poll, int64_t voter,
                                struct pl_arena *arena,
                                struct pl_ballot_row *ret_row); // -ENOENT
PL_MUST_USE int pl_store_ballot_put(struct pl_db *db, int64_t poll,
                                    const struct pl_ballot_row *row);
// Who has voted in a named poll, ascending.
PL_MUST_USE int pl_store_ballots(struct pl_db *db, int64_t poll, struct pl_arena *arena,
                                 struct pl_ballot_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_ballots_remove(struct pl_db *db, int64_t poll);

struct pl_box_row {
    struct pl_str voters; // hexadecimal: a bit for each id, the lowest first
    struct pl_str tally;  // lines of "choices=count"
};
PL_MUST_USE int pl_store_box(struct pl_db *db, int64_t poll, struct pl_arena *arena,
                             struct pl_box_row *ret_row); // -ENOENT: nobody has voted
PL_MUST_USE int pl_store_box_put(struct pl_db *db, int64_t poll, const struct pl_box_row *row);

struct pl_roll_row {
    int64_t voter;
    bool has_voted;
};
PL_MUST_USE int pl_store_roll_add(struct pl_db *db, int64_t poll, const struct pl_roll_row *row);
// Those with voter > `after`, ascending.
PL_MUST_USE int pl_store_roll(struct pl_db *db, int64_t poll, int64_t after, int64_t limit,
                              struct pl_arena *arena, struct pl_roll_row **ret_rows,
                              size_t *ret_count);

// Who may vote for a delegation beside its heads.
struct pl_substitute_row {
    int64_t participant; // 0: nobody
    int64_t named_by;    // who said so last; 0: nobody ever did
};
PL_MUST_USE int pl_store_substitute(struct pl_db *db, int64_t delegation,
                                    struct pl_substitute_row *ret_row);
PL_MUST_USE int pl_store_substitute_set(struct pl_db *db, int64_t delegation,
                                        const struct pl_substitute_row *row);

#endif
