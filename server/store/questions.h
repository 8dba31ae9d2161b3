// SPDX-License-Identifier: MIT
#ifndef PL_STORE_QUESTIONS_H
#define PL_STORE_QUESTIONS_H

/*
 * What became of each question, and who wants it answered.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_question_row {
    int64_t message;
    enum pl_question_state state;
    int64_t votes;
    int64_t answer;          // id of a message, 0: none
    int64_t merged_into;     // id of a question, 0: none
    struct pl_str reason;    // why it is dismissed; empty once redacted
    bool is_reason_redacted; // it is dismissed, and why is not there any more
    int64_t author;
    bool is_anonymous;
    int64_t shown_delegation; // of an anonymous one; 0: not even that is shown
    bool is_hidden;           // redacted or withheld
    bool is_voted;            // by the viewer
};

PL_MUST_USE int pl_store_question_create(struct pl_db *db, int64_t message);
// -ENOENT when there is no such message or it is no question.
PL_MUST_USE int pl_store_question(struct pl_db *db, int64_t message, int64_t viewer,
                                  struct pl_arena *arena, struct pl_question_row *ret_row);
// Writes state, answer, merged_into and reason.
PL_MUST_USE int pl_store_question_move(struct pl_db *db, const struct pl_question_row *row);
// Takes the reason out of the question and remembers the redaction's event (a row id).
PL_MUST_USE int pl_store_question_redact(struct pl_db *db, int64_t message, int64_t event);
// The event of the last redaction; -ENOENT: there was none.
PL_MUST_USE int pl_store_question_redaction(struct pl_db *db, int64_t message, int64_t *ret_event);
// Whether the reason that an event tells was redacted after it. -ENOENT: it tells of no
// question.
PL_MUST_USE int pl_store_question_is_redacted(struct pl_db *db, int64_t event, bool *ret_is);
// The questions of a channel with first <= seq <= last, ascending.
PL_MUST_USE int pl_store_questions(struct pl_db *db, int64_t channel, int64_t first, int64_t last,
                                   int64_t viewer, struct pl_arena *arena,
                                   struct pl_question_row **ret_rows, size_t *ret_count);

// Which questions are asked for.
struct pl_question_wish {
    int64_t channel;
    enum pl_question_state state; // PL_QUESTION_STATE_COUNT: any
    enum pl_question_sort sort;
    int64_t after_votes; // by votes: those that follow this place; INT64_MAX: from the start
    int64_t after;       // id of a question, 0: from the start
    int64_t viewer;
    int64_t limit;
};
// Hidden ones are left out.
PL_MUST_USE int pl_store_questions_where(struct pl_db *db, const struct pl_question_wish *wish,
                                         struct pl_arena *arena, struct pl_question_row **ret_rows,
                                         size_t *ret_count);

// Each of these leaves the question's count to pl_store_question_recount.
PL_MUST_USE int pl_store_question_vote(struct pl_db *db, int64_t question, int64_t participant);
PL_MUST_USE int pl_store_question_unvote(struct pl_db *db, int64_t question, int64_t participant);
// Copies the votes for `question` to `into`, except those of `author`, who asked `into`.
PL_MUST_USE int pl_store_question_add_votes(struct pl_db *db, int64_t question, int64_t into,
                                            int64_t author);
// Takes back what pl_store_question_add_votes copied.
PL_MUST_USE int pl_store_question_drop_votes(struct pl_db *db, int64_t question, int64_t into);
// Counts each participant once.
PL_MUST_USE int pl_store_question_recount(struct pl_db *db, int64_t question, int64_t *ret_votes);

PL_MUST_USE int pl_store_anonymous_questions(struct pl_db *db, int64_t channel, bool *ret_on);
PL_MUST_USE int pl_store_anonymous_questions_set(struct pl_db *db, int64_t channel, bool on);

#endif
