// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_SIM_H
#define PL_TESTS_SIM_H

/*
 * What the parts of the simulation share: the run, the random choices that make it, the commands
 * that come of them, and what is checked after each batch and at the end.
 */

#include "crash.h"
#include "model.h"
#include "sweep.h"
#include "util/hash.h"
#include "watch.h"
#include "world.h"

struct pl_reader;

enum { BATCH_MAX = 8, PARAMS_BYTES_MAX = 320 };

extern const char *const channel_ids[MODEL_CHANNELS];
extern const char *const people[MODEL_PEOPLE];
extern const char *const delegation_ids[MODEL_DELEGATIONS];

struct command {
    int who;
    bool is_borrowed; // the operator speaks in their name
    bool is_act;      // has an audit entry
    bool is_last;     // of its batch
    int64_t at_ms;
    enum pl_method method;
    char params[PARAMS_BYTES_MAX];
    struct expected expected;
    int channel; // of message.post, and what is posted
    struct model_post post;
};

// One batch as it was applied, for the replay.
struct batch {
    size_t first; // index of its first entry
    size_t count;
    uint64_t position;
    bool is_unheard; // its answers were never given
};

struct sim {
    uint64_t seed, random;
    struct world world;
    struct model model, before; // before: to go back to when a batch fails
    struct watch watch;
    struct command batch[BATCH_MAX];
    size_t batch_size;
    struct pl_arena params;   // of the entries
    struct pl_entry *entries; // all that were applied and not undone
    size_t entry_count;
    struct batch *batches;
    size_t batch_count;
    struct pl_hash answers; // of all replies and events, in order
    int next_client;
    int next_text;
    size_t refused, undone, restarts;
    const char *broken; // a rule that is left out the whole time (util/fault.h); NULL: none
    struct crash crash;
    struct sweep sweep;
    size_t accepted_by[PL_METHOD_COUNT], refused_by[PL_METHOD_COUNT];
};

// Says what is wrong and with which seed, and what was sent; and ends the program.
_Noreturn void sim_fail(const struct sim *sim, const char *format, ...) PL_PRINTF(2, 3);
// The same of an invariant, by its name.
_Noreturn void sim_break(const struct sim *sim, enum invariant which, const char *format, ...)
    PL_PRINTF(3, 4);

// For the replay.
void keep_batch(struct sim *sim, const struct pl_entry *entries, size_t count, bool is_unheard);
// The model cannot know what was drawn by lot; the log, which was watched, says it.
void learn_lots(struct sim *sim);

// Random choices. The seed decides them all.
int below(struct sim *sim, int bound);
bool chance(struct sim *sim, int percent);
// -1: an unknown one.
int pick_channel(struct sim *sim);
// Mostly a recent event, sometimes any, sometimes one that does not exist.
int64_t pick_seq(struct sim *sim, int channel);
// Mostly a message.
int64_t pick_message(struct sim *sim, int channel);
// Somebody, a delegation, or nobody known, with the member of the params that says so.
struct model_target pick_target(struct sim *sim, char *ret_member, size_t size);

// In params.
const char *channel_name(int channel);
const char *word(bool value);

// Each makes a command of command->who, who may be changed, and what the model expects of it.
typedef void make_fn(struct sim *sim, struct command *command);
// Sends again what somebody sent.
void make_retry(struct sim *sim, struct command *command, const struct crash_retry *retry);
make_fn make_post, make_edit, make_redact, make_react, make_pin, make_mark;
make_fn make_setting;
make_fn make_sanction, make_answer;
make_fn make_decision, make_words;
make_fn make_wish, make_chairing, make_reply;
make_fn make_upvote, make_question_move, make_note;
make_fn make_call, make_stance, make_substitute;
make_fn make_polling, make_vote;
make_fn make_hiding, make_report, make_verdict, make_filter;

// After a batch: the log and the notices keep every rule that their readers can see;
void check_invariants(struct sim *sim);
// each answer is what the model says;
void check_reply(struct sim *sim, const struct command *command, const struct pl_reply *reply);
// its events continue each channel without a gap, and end where the model is;
void check_events(struct sim *sim, const int64_t before[MODEL_CHANNELS]);
// who speaks, who waits in which order, and what each has spoken;
void check_floor(struct sim *sim, int channel);
// how often each delegation was heard, as the balance board may tell it;
void check_balance(struct sim *sim, int channel);
// what is left of a message budget, also of what is kept for the head;
void check_budget(struct sim *sim, int who, int channel);
// of a poll that has closed, votes counted are votes cast, each where its voter put it, and nobody
// can ask who that was when it is secret;
void check_poll(struct sim *sim);
// the answers of a consensus call and what came of it;
void check_call(struct sim *sim);
// the newest audit entries are the batch's acts.
void check_audit(struct sim *sim, size_t count, int64_t before);

// After a restart and at the end: the chains verify;
void check_chains(struct sim *sim, struct pl_reader *reader);
// at the end: history agrees with the model;
void check_record(struct sim *sim);
// and the same entries give the same answers and the same rows.
void check_replay(struct sim *sim);
void hash_outcomes(struct pl_hash *hash, const struct pl_outcomes *outcomes);

#endif
