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
    MODEL_PEOPLE = 9,
    MODEL_EMOJI = 4,
    MODEL_DELEGATIONS = 2,
    MODEL_VERSIONS = 20, // of a held text
    MODEL_WAITING = 3 * MODEL_PEOPLE
};

struct model_message {
    bool exists;     // other events have a seq too
    int64_t edit_of; // an event that edited the message of that seq
    int author;
    bool is_unnamed, is_off_record; // as when it was sent
    int64_t at_ms;
    int text; // number of the text now
    int64_t edited_seq;
    int64_t redacted_seq;
    int64_t withheld_seq;
    int bulk; // that withheld it; 0: it was withheld alone
    int card; // of its reports; 0: none
    int64_t pinned_seq;
    int64_t root;
    int replies;
    uint32_t reactions[MODEL_EMOJI]; // bits by person
};

// What was sent under one client_id, which is a number here.
struct model_sent {
    bool exists, is_off_record;
    int channel, text;
    int64_t reply_to;
    int64_t seq; // 0: not posted
    int held;    // 0: never held
};

struct model_held {
    int author, channel, text, client;
    bool is_unnamed, is_off_record, is_erased;
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
    int64_t since_ms; // 0: the clock does not run
    bool goes_on;     // after the question that interrupted it
};

struct model_floor {
    bool on, open, controls;
    enum pl_floor_order order;
    int entry_last;
    struct model_turn speaker, interrupted;
    struct model_turn waiting[MODEL_WAITING];
    int waiting_count;
    int64_t spoken_ms[MODEL_PEOPLE]; // by account
    int budget_s;
    int64_t added_ms[MODEL_DELEGATIONS];
};

// Reports on one message.
struct model_card {
    int channel;
    int64_t seq;
    uint32_t reporters;   // bits by person
    uint32_t delegations; // bits
    int assigned_to;      // person + 1
    bool is_resolved, was_withheld;
};

struct model_bulk {
    int channel;
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
    bool in_force, is_appealed, is_reviewed;
    enum pl_sanction_kind kind;
    int channel; // of a warning, where it was given; -1: a suspension
    struct model_target target;
    int by;
    int64_t until_ms;      // INT64_MAX: until lifted
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
    struct model_approval approval;
    struct model_budget budget;
    int64_t delay_s;
    int64_t opens_ms, closes_ms; // 0: none
    int64_t slow_s;
    enum pl_attribution_level level; // under chatham messages show a delegation and no name
    struct model_erasing erasing;
    int report_threshold;
    enum pl_counted_per slow_per;
    int pins;
    int64_t last_sent_ms[MODEL_PEOPLE];
    int64_t read_seq[MODEL_PEOPLE];
    struct model_message *messages; // by seq, from 1
};

// What somebody has voted: bits by option; 0: abstained.
enum { MODEL_OPTIONS = 3, MODEL_POLLS = 3 * 200 + 1, MODEL_NO_VOTE = -1 };

struct model_poll {
    int channel;
    enum pl_poll_state state;
    bool is_secret, is_multiple, is_for_all, may_abstain;
    int64_t closes_ms; // 0: by hand
    int votes[MODEL_PEOPLE];
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
};

void model_init(struct model *model, size_t cap);
void model_fini(struct model *model);
void model_copy(struct model *to, const struct model *from);

extern const enum pl_role model_roles[MODEL_PEOPLE];
bool model_moderates(int who);

// What the clock does before the next command.
void model_run_due(struct model *model);

struct model_post {
    int client, text;
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
                                enum pl_attribution_level level);
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
struct expected act_appeal(struct model *model, int who, int number);
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
struct expected act_assign(struct model *model, int who, int card);
struct expected act_resolve(struct model *model, int who, int card, bool remove);
// `channel` -2: an unknown one.
struct expected act_filter_create(struct model *model, int who, int channel,
                                  const struct model_filter *filter);
struct expected act_filter_enable(struct model *model, int who, int filter, bool enabled);
struct expected act_filter_delete(struct model *model, int who, int filter);

struct model_floor_set {
    bool on, controls;
    enum pl_floor_order order;
    int budget_s;
};

struct expected act_floor_set(struct model *model, int who, int channel,
                              const struct model_floor_set *wanted);
struct expected act_floor_open(struct model *model, int who, int channel, bool open);
struct expected act_floor_request(struct model *model, int who, int channel,
                                  enum pl_floor_kind kind, int whom);
// `id` 0: as the method does when none is given. `instead_of` -1: not given.
struct expected act_floor_withdraw(struct model *model, int who, int channel, int id);
struct expected act_floor_remove(struct model *model, int who, int channel, int id);
struct expected act_floor_start(struct model *model, int who, int channel, int id, int instead_of);
struct expected act_floor_run(struct model *model, int who, int channel, bool run);
struct expected act_floor_end(struct model *model, int who, int channel, int id);
struct expected act_floor_add_time(struct model *model, int who, int channel, int delegation,
                                   int seconds);

struct expected act_poll_create(struct model *model, int who, int channel,
                                const struct model_poll *wanted);
struct expected act_poll_move(struct model *model, int who, int number, enum pl_poll_state state);
struct expected act_poll_vote(struct model *model, int who, int number, int choices);
// Votes by option; returns how many have voted.
int64_t model_poll_count(const struct model_poll *poll, int64_t ret_counts[MODEL_OPTIONS]);

// In the order in which they are called.
void model_floor_sort(struct model_floor *floor);
// What the account of a person has spoken.
int64_t model_floor_spoken(const struct model_floor *floor, int who);

#endif
