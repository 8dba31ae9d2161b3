// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_MODEL_H
#define PL_TESTS_MODEL_H

/*
 * The rules once more, as simply as they can be said: plain arrays, no database, no JSON. Each act_
 * function says what the core must answer, and moves the model on when the answer is yes.
 */

#include "proto/gen.h"
#include "util/base.h"

enum {
    MODEL_CHANNELS = 3,
    MODEL_PEOPLE = 10,
    MODEL_EMOJI = 4,
    MODEL_DELEGATIONS = 2,
    MODEL_VERSIONS = 20, // of a held text
    MODEL_WAITING = 200, // on a speakers' list
    MODEL_ROUNDS = 20,   // of a consensus call
    MODEL_ANSWER_TEXTS = 10,
    MODEL_TEXTS_BESIDE = 5 // of these, not by a head
};

// Votes are bits by person.
struct model_question {
    enum pl_question_state state;
    uint32_t votes;      // of those who voted for this one
    uint32_t given;      // while it is merged: what the other one has from it
    int64_t merged_into; // 0: not
    int64_t answer;      // 0: none, or it was given aloud
    int dismissed_by;    // while it is dismissed
    int reason;          // why it was dismissed; 0: it was not, or that was redacted
    bool is_reason_redacted;
    bool has_words;       // the log has a reason, perhaps of a dismissal before
    int64_t redacted_seq; // of the reasons; 0: never
};

struct model_message {
    bool exists; // other events have a seq too
    enum pl_message_kind kind;
    struct model_question question; // of that kind
    int64_t edit_of;                // an event that edited the message of that seq
    int author;
    bool is_unnamed, is_off_record; // as when it was sent
    bool is_untold;                 // not even the delegation is shown
    int64_t at_ms;
    int text; // number of the text now
    int64_t edited_seq;
    int64_t redacted_seq;
    int64_t withheld_seq;
    int bulk;        // that withheld it; 0: it was withheld alone
    int withheld_by; // person + 1; 0: reports
    int card;        // of its reports; 0: none
    int64_t pinned_seq;
    int64_t root;
    int replies;
    uint32_t reactions[MODEL_EMOJI]; // bits by person
};

// What was sent under one client_id, which is a number here.
struct model_sent {
    bool exists, is_off_record;
    int channel, text;
    enum pl_message_kind kind;
    bool is_anonymous;
    int64_t reply_to;
    int64_t seq; // 0: not posted
    int held;    // 0: never held
};

struct model_held {
    int author, channel, text, client;
    enum pl_message_kind kind;
    bool is_unnamed, is_untold, is_off_record, is_erased;
    int64_t root;
    enum pl_held_state state;
    enum pl_held_why why;
    int version;
    int64_t due_ms; // 0: none
    bool approves_when_due;
    bool had_appeal;
    bool has_rule;        // a filter has met it
    bool by_person;       // who approved it
    uint32_t rejected_by; // bits by person
};

// What a moderator may set for holds.
struct model_approval {
    enum pl_approval_mode mode;
    int64_t first, deadline_s;
    enum pl_held_outcome on_deadline;
};

struct model_budget {
    int64_t messages, reserve, window_s;
    enum pl_counted_per per;
    int64_t from_ms;
    int64_t spent[MODEL_PEOPLE], spent_period[MODEL_PEOPLE];
    int64_t spent_together[MODEL_DELEGATIONS], together_period[MODEL_DELEGATIONS];
};

// A wish to speak, or a turn.
struct model_turn {
    int id; // 0: none
    int who;
    enum pl_floor_kind kind;
    enum pl_floor_entry_state state;
    bool is_moved;      // a moderator chose its place
    int reply;          // the claim that was granted; 0: none
    int64_t since_ms;   // 0: the clock does not run
    int64_t spoken_ms;  // until then
    int64_t allowed_ms; // -1: no limit, or no turn yet
    bool goes_on;       // after the question that interrupted it
};

// A claim to a right of reply.
struct model_reply {
    int who, item;
    enum pl_reply_state state;
    int number; // of the delegation's in the item; 0: not granted
    int64_t redacted_seq;
};

// The time of a delegation, or of a person who belongs to none.
struct model_account {
    int turns;
    int64_t spoken_ms, charged_ms;
    int64_t added_ms;
};

struct model_floor {
    bool on, open, controls, has_replies; // has_replies: the rights of reply have begun
    enum pl_floor_order order;
    int item, replies_max;
    int entry_last, reply_last;
    struct model_turn speaker, interrupted;
    int64_t returned_ms; // when a question gave the floor back; 0: not since a turn was given
    struct model_turn waiting[MODEL_WAITING]; // the next one first
    int waiting_count;
    struct model_turn *left;     // by entry, as they were when they left the list or the floor
    struct model_reply *replies; // by number, from 1
    struct model_account accounts[MODEL_PEOPLE];
    int lots[MODEL_DELEGATIONS]; // places that were drawn; 0: never
    int budget_s;
};

// Reports on one message.
struct model_card {
    int channel;
    int64_t seq;
    uint32_t reporters;   // bits by person
    uint32_t ever;        // likewise, of texts that were judged, too
    uint32_t delegations; // bits
    int assigned_to;      // person + 1
    bool is_resolved, was_withheld;
    int64_t judged_seq; // the edit that brought the text which was judged; 0: none had
};

struct model_bulk {
    int channel, whose, by;
    bool is_undone;
};

// Meets every text whose number ends in `digit`.
struct model_filter {
    int channel; // -1: all
    int digit;
    enum pl_filter_action action;
    bool is_enabled, is_deleted;
};

// On a person or a delegation, the other is -1.
struct model_target {
    int person, delegation;
};

struct model_sanction {
    bool in_force, is_appealed, is_reviewed, is_lifted; // lifted: by the review
    int appealed_by, appeal_text, reviewed_by;
    enum pl_sanction_kind kind;
    int channel; // of a warning, where it was given; -1: a suspension
    struct model_target target;
    int by;
    int64_t until_ms;      // INT64_MAX: until lifted
    int64_t read_ms;       // when a person's warning was acknowledged; 0: not, or taken back
    uint32_t acknowledged; // bits by person
};

// What is left of segments off the record that are over.
struct model_erasing {
    int64_t end_seq; // messages before it; 0: nothing is left
    int held_end;    // held ones up to this number
    int64_t due_ms;
    int erased;
};

struct model_channel {
    int64_t last_seq;
    struct model_floor floor;
    bool is_locked;
    enum pl_lock_mode lock_mode;
    bool is_locked_by_summit;
    struct model_approval approval;
    struct model_budget budget;
    int64_t delay_s;
    int64_t opens_ms, closes_ms; // 0: none
    int64_t slow_s;
    enum pl_attribution_level level;
    struct model_erasing erasing;
    bool is_untold; // where messages show no name: nor a delegation
    bool has_anonymous_questions;
    int report_threshold;
    enum pl_counted_per slow_per;
    int pins;
    int64_t last_sent_ms[MODEL_PEOPLE];
    int64_t last_told_ms[MODEL_PEOPLE]; // of what tells the delegation
    int64_t read_seq[MODEL_PEOPLE];
    struct model_message *messages; // by seq, from 1
};

enum { MODEL_OPTIONS = 3, MODEL_POLLS = 3 * 200 + 1 };

// What somebody has voted.
struct model_vote {
    bool is_cast;
    int by;                         // for a delegation
    int count;                      // of options; 0: abstained
    int options[MODEL_OPTIONS + 1]; // from 1, the most wanted first; there may be one too many
};

struct model_poll {
    int channel;
    enum pl_poll_state state;
    enum pl_poll_kind kind;
    enum pl_poll_per per;
    bool is_secret, is_live, is_for_all, may_abstain;
    int max_choices, quorum;
    int64_t closes_ms;                     // 0: by hand
    int entitled;                          // when it closed
    struct model_vote votes[MODEL_PEOPLE]; // by person or delegation
};

// What comes of a poll. Winners are bits by option.
struct model_outcome {
    int64_t votes, abstentions;
    int64_t counts[MODEL_OPTIONS];
    int winners;
};

struct model_answer {
    bool is_given;
    int by;
    enum pl_stance stance;
    bool has_text;
    bool has_words;       // in the log, perhaps of an answer before this one
    int texts;            // of this delegation in this round
    int texts_beside;     // of these, not by a head
    bool is_redacted;     // the text of this one
    int64_t redacted_seq; // 0: nothing ever was
};

// A consensus call.
struct model_call {
    int channel, round;
    bool is_closed, is_reached;
    struct model_answer answers[MODEL_ROUNDS + 1][MODEL_DELEGATIONS]; // by round, from 1
};

struct model {
    int64_t now_ms;
    size_t cap; // of every array below
    struct model_channel channels[MODEL_CHANNELS];
    struct model_sent *sent[MODEL_PEOPLE];
    struct model_held *held; // by number, from 1
    int held_count;
    struct model_card *cards; // these three by number, from 1
    int card_count, report_count;
    struct model_bulk *bulks;
    int bulk_count;
    struct model_filter *filters;
    int filter_count, filters_live;
    struct model_poll polls[MODEL_POLLS]; // by number, from 1
    int poll_count;
    struct model_call *calls; // by number, from 1
    int call_count;
    int substitutes[MODEL_DELEGATIONS]; // person + 1; 0: none
    bool is_decided[MODEL_DELEGATIONS]; // by a head
    int note_count;
    int notes_on[MODEL_PEOPLE + MODEL_DELEGATIONS];
    struct model_sanction *sanctions; // by number, from 1
    int sanction_count;
    int64_t audits;
};

struct expected {
    bool is_refused;
    enum pl_reason reason;
    int64_t seq; // 0: the answer has none
    int held;    // 0: not held
    int changed; // -1: the answer does not say
    int sanction;
    int number; // of a note; 0: none
    int whom;   // whose name the answer tells; person + 1
    int votes;  // that the answer counts, + 1; 0: none
};

void model_init(struct model *model, size_t cap);
void model_fini(struct model *model);
void model_copy(struct model *to, const struct model *from);

extern const enum pl_role model_roles[MODEL_PEOPLE];
extern const int model_delegations[MODEL_PEOPLE]; // -1: none
bool model_moderates(int who);

// What the clock does before the next command.
void model_run_due(struct model *model);
// When it does something next; INT64_MAX: never.
int64_t model_next_due_ms(const struct model *model);

struct model_post {
    int client, text;
    enum pl_message_kind kind;
    bool is_anonymous;
    int64_t reply_to;
};

// `channel` -1: an unknown one.
struct expected act_post(struct model *model, int who, int channel, const struct model_post *post);
struct expected act_edit(struct model *model, int who, int channel, int64_t seq, int text);
struct expected act_redact(struct model *model, int who, int channel, int64_t seq, bool reason);
struct expected act_react(struct model *model, int who, int channel, int64_t seq, int emoji,
                          bool on);
struct expected act_pin(struct model *model, int who, int channel, int64_t seq, bool on);
struct expected act_mark(struct model *model, int who, int channel, int64_t seq);
struct expected act_lock(struct model *model, int who, int channel, enum pl_lock_mode mode);
struct expected act_unlock(struct model *model, int who, int channel);
struct expected act_attribution(struct model *model, int who, int channel,
                                enum pl_attribution_level level, bool is_untold);
struct expected act_anonymous_questions(struct model *model, int who, int channel, bool on);
struct expected act_unmask(struct model *model, int who, int channel, int64_t seq);
// `target` of -1 and -1: somebody unknown.
struct expected act_note(struct model *model, int who, struct model_target target);

struct expected act_upvote(struct model *model, int who, int channel, int64_t seq, bool on);
struct expected act_take(struct model *model, int who, int channel, int64_t seq);
// `answer` 0: aloud.
struct expected act_answer(struct model *model, int who, int channel, int64_t seq, int64_t answer);
struct expected act_dismiss(struct model *model, int who, int channel, int64_t seq, int reason);
struct expected act_merge(struct model *model, int who, int channel, int64_t seq, int64_t into);
struct expected act_reopen(struct model *model, int who, int channel, int64_t seq);
struct expected act_redact_reason(struct model *model, int who, int channel, int64_t seq);
// Who wants it answered, bits by person.
uint32_t model_votes_for(const struct model *model, int channel, int64_t seq);

struct expected act_slow(struct model *model, int who, int channel, int64_t seconds,
                         enum pl_counted_per per);
struct expected act_approval(struct model *model, int who, int channel,
                             const struct model_approval *wish);
struct expected act_delay(struct model *model, int who, int channel, int64_t seconds);
struct expected act_schedule(struct model *model, int who, int channel, int64_t opens_ms,
                             int64_t closes_ms);
struct expected act_budget(struct model *model, int who, int channel,
                           const struct model_budget *wish);
// Both of `target` -1: somebody unknown. A suspension's channel is not looked at. `seconds` 0:
// until lifted.
struct expected act_impose(struct model *model, int who, enum pl_sanction_kind kind, int channel,
                           struct model_target target, int64_t seconds);
struct expected act_lift(struct model *model, int who, enum pl_sanction_kind kind, int channel,
                         struct model_target target);
struct expected act_acknowledge(struct model *model, int who, int number);
struct expected act_unwarn(struct model *model, int who, int number);
struct expected act_appeal(struct model *model, int who, int number, int text);
struct expected act_review(struct model *model, int who, int number, bool lift);
struct expected act_lock_all(struct model *model, int who, bool lock);
// `version` 0: any.
struct expected act_decide(struct model *model, int who, int held, int version, bool approve);
struct expected act_resubmit(struct model *model, int who, int held, int text);
struct expected act_appeal_held(struct model *model, int who, int held);
struct expected act_withhold(struct model *model, int who, int channel, int64_t seq);
struct expected act_restore(struct model *model, int who, int channel, int64_t seq);
// All that somebody has said in a channel; there must be no more than one act may take.
struct expected act_withhold_all(struct model *model, int who, int channel, int whom);
struct expected act_undo(struct model *model, int who, int bulk);
struct expected act_report(struct model *model, int who, int channel, int64_t seq);
struct expected act_threshold(struct model *model, int who, int channel, int delegations);
struct expected act_assign(struct model *model, int who, int card, int to);
struct expected act_resolve(struct model *model, int who, int card, bool remove);
// `channel` -2: an unknown one.
struct expected act_filter_create(struct model *model, int who, int channel,
                                  const struct model_filter *filter);
struct expected act_filter_enable(struct model *model, int who, int filter, bool enabled);
struct expected act_filter_delete(struct model *model, int who, int filter);

struct model_floor_set {
    bool on, controls;
    enum pl_floor_order order;
    int budget_s, replies_max;
};

struct expected act_floor_set(struct model *model, int who, int channel,
                              const struct model_floor_set *wanted);
struct expected act_floor_open(struct model *model, int who, int channel, bool has_item);
struct expected act_floor_close(struct model *model, int who, int channel);
struct expected act_floor_begin_replies(struct model *model, int who, int channel);
struct expected act_floor_request(struct model *model, int who, int channel,
                                  enum pl_floor_kind kind, int whom);
// `id` 0: as the method does when none is given. `instead_of` -1: not given.
struct expected act_floor_withdraw(struct model *model, int who, int channel, int id);
struct expected act_floor_remove(struct model *model, int who, int channel, int id);
// `before` 0: to the end.
struct expected act_floor_move(struct model *model, int who, int channel, int id, int before);
struct expected act_floor_readd(struct model *model, int who, int channel, int id);
struct expected act_floor_start(struct model *model, int who, int channel, int id, int instead_of);
struct expected act_floor_run(struct model *model, int who, int channel, bool run);
struct expected act_floor_end(struct model *model, int who, int channel, int id);
struct expected act_floor_add_time(struct model *model, int who, int channel, int delegation,
                                   int id, int seconds);
// What the core has drawn, which the model cannot know: places by delegation, from 1.
void model_floor_drawn(struct model *model, int channel, const int places[MODEL_DELEGATIONS]);
// `seq` 0: somebody named the delegation aloud; `named_by` -1: somebody unknown.
struct expected act_reply_claim(struct model *model, int who, int channel, int64_t seq,
                                int named_by);
struct expected act_reply_decide(struct model *model, int who, int channel, int reply, bool grant);
struct expected act_reply_redact(struct model *model, int who, int channel, int reply);

// What is left of a message budget: for the person or any member, and for the head; false: there is
// none for them.
bool model_budget_left(struct model *model, int who, int channel, int64_t *ret_left,
                       int64_t *ret_head_left);

struct expected act_poll_create(struct model *model, int who, int channel,
                                const struct model_poll *wanted);
struct expected act_poll_move(struct model *model, int who, int number, enum pl_poll_state state);
struct expected act_poll_cancel(struct model *model, int who, int number);
struct expected act_poll_vote(struct model *model, int who, int number,
                              const struct model_vote *vote);
// `whom` -1: nobody any more.
struct expected act_substitute(struct model *model, int who, int delegation, int whom);
struct model_outcome model_poll_outcome(const struct model_poll *poll);
bool model_poll_is_shown(const struct model_poll *poll, int who);
bool model_poll_may_vote(const struct model *model, const struct model_poll *poll, int who);
// How many may vote, as things are.
int model_poll_entitled(const struct model *model, const struct model_poll *poll);
// The delegation for which somebody answers; -1: none.
int model_delegate_of(const struct model *model, int who);
// Whether somebody who votes or answers for a delegation must leave what `by` has said.
bool model_must_yield(const struct model *model, int who, int by);

struct expected act_call_open(struct model *model, int who, int channel);
struct expected act_call_revise(struct model *model, int who, int number);
struct expected act_call_answer(struct model *model, int who, int number, int round,
                                enum pl_stance stance, bool has_text);
struct expected act_call_close(struct model *model, int who, int number);
// Whether somebody answers for the delegation, and can come into the channel.
bool model_can_answer(const struct model *model, int who, int channel, int delegation);
struct expected act_call_redact(struct model *model, int who, int number, int round,
                                int delegation);

#endif
