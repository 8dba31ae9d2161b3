// SPDX-License-Identifier: MIT
#ifndef PL_STORE_REPORTS_H
#define PL_STORE_REPORTS_H

/*
 * Reports on messages: a card for each message, and who reported it.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_report_threshold {
    int64_t delegations; // 0: never
    int64_t set_by;
};

// Zeroes when it was never set.
PL_MUST_USE int pl_store_report_threshold(struct pl_db *db, int64_t channel,
                                          struct pl_report_threshold *ret_threshold);
PL_MUST_USE int pl_store_report_threshold_set(struct pl_db *db, int64_t channel,
                                              const struct pl_report_threshold *threshold);

struct pl_report_row {
    int64_t id;
    int64_t message;
    int64_t author; // of the message
    int64_t at_ms;
    enum pl_report_state state;
    struct pl_str filter;  // the label of the filter that made it; empty: people did
    bool was_withheld;     // by reports
    int64_t assigned_to;   // 0: nobody
    struct pl_str outcome; // a word of enum pl_report_outcome; empty: undecided
    struct pl_str reason;
    int64_t resolved_by;
    int64_t resolved_ms;
    int64_t round;   // from 1
    int64_t since;   // the first round that the next decision is about
    int64_t version; // of the text that was decided about, or that reports withheld; 0: neither
};

// Makes an open one of message, author, at_ms and filter.
PL_MUST_USE int pl_store_report_create(struct pl_db *db, const struct pl_report_row *row,
                                       int64_t *ret_id);
// -ENOENT when there is none.
PL_MUST_USE int pl_store_report(struct pl_db *db, int64_t id, struct pl_arena *arena,
                                struct pl_report_row *ret_row);
PL_MUST_USE int pl_store_report_of(struct pl_db *db, int64_t message, struct pl_arena *arena,
                                   struct pl_report_row *ret_row);
// Which cards are asked for, oldest first.
struct pl_report_wish {
    int64_t after;
    int64_t message_first, message_last;
    enum pl_report_state state; // PL_REPORT_STATE_COUNT: open and assigned
    struct pl_id_list shut;     // channels of which nothing is wanted
    int64_t limit;
};
PL_MUST_USE int pl_store_reports(struct pl_db *db, const struct pl_report_wish *wish,
                                 struct pl_arena *arena, struct pl_report_row **ret_rows,
                                 size_t *ret_count);
PL_MUST_USE int pl_store_report_assign(struct pl_db *db, int64_t id, int64_t participant);
// Writes outcome, reason, resolved_by, resolved_ms and version.
PL_MUST_USE int pl_store_report_resolve(struct pl_db *db, const struct pl_report_row *row);
PL_MUST_USE int pl_store_report_mark_withheld(struct pl_db *db, int64_t id, int64_t version);
// Writes state, round, since, filter and assigned_to; nothing is decided then. A decision that
// there was is kept beside.
PL_MUST_USE int pl_store_report_renew(struct pl_db *db, const struct pl_report_row *row);

// A decision about an earlier text.
struct pl_report_round_row {
    struct pl_str outcome;
    struct pl_str reason;
    int64_t resolved_by;
    int64_t resolved_ms;
};
// The last `limit`, newest first.
PL_MUST_USE int pl_store_report_rounds(struct pl_db *db, int64_t report, int64_t limit,
                                       struct pl_arena *arena,
                                       struct pl_report_round_row **ret_rows, size_t *ret_count);
// Erases what was written about a message, since it may quote it.
PL_MUST_USE int pl_store_report_forget(struct pl_db *db, int64_t message);

struct pl_report_entry_row {
    int64_t report;
    int64_t round;
    int64_t participant;
    int64_t delegation; // 0: none
    enum pl_report_category category;
    struct pl_str text; // empty: none
    int64_t at_ms;
};

PL_MUST_USE int pl_store_report_entry_create(struct pl_db *db,
                                             const struct pl_report_entry_row *row);
// When this participant reported it last, from the round `since` on; -ENOENT when they did not.
PL_MUST_USE int pl_store_report_entry_time(struct pl_db *db, int64_t report, int64_t since,
                                           int64_t participant, int64_t *ret_at_ms);
// Up to `limit` from the round `since` on, the last round's first, in it oldest first; without
// delegations.
PL_MUST_USE int pl_store_report_entries(struct pl_db *db, int64_t report, int64_t since,
                                        int64_t limit, struct pl_arena *arena,
                                        struct pl_report_entry_row **ret_rows, size_t *ret_count);
// From the round `since` on: of how many people, and of how many different delegations beside
// `except` (0: none).
PL_MUST_USE int pl_store_report_counts(struct pl_db *db, int64_t report, int64_t since,
                                       int64_t except, int64_t *ret_people,
                                       int64_t *ret_delegations);

// A report as one of the two whom it concerns may see it.
struct pl_report_view {
    int64_t message;
    int64_t at_ms;
    struct pl_str category; // empty: not said
    enum pl_report_state state;
    struct pl_str outcome;
    struct pl_str reason;
};
// By this participant, newest first.
PL_MUST_USE int pl_store_reports_made(struct pl_db *db, int64_t participant, int64_t limit,
                                      struct pl_arena *arena, struct pl_report_view **ret_rows,
                                      size_t *ret_count);
// Decided ones on this participant's messages, newest first.
PL_MUST_USE int pl_store_reports_about(struct pl_db *db, int64_t participant, int64_t limit,
                                       struct pl_arena *arena, struct pl_report_view **ret_rows,
                                       size_t *ret_count);

#endif
