// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_MODEL_PRIVATE_H
#define PL_TESTS_MODEL_PRIVATE_H

/*
 * What the parts of the model share.
 */

#include "model.h"

static inline struct expected no(enum pl_reason reason)
{
    return (struct expected){.is_refused = true, .reason = reason, .changed = -1};
}

static inline struct expected yes(int64_t seq, int changed)
{
    return (struct expected){.seq = seq, .changed = changed};
}

static inline int64_t append(struct model *model, int channel)
{
    PL_CHECK(model->channels[channel].last_seq + 1 < (int64_t)model->cap);
    return ++model->channels[channel].last_seq;
}

// NULL: there is none.
static inline struct model_message *message(struct model *model, int channel, int64_t seq)
{
    struct model_channel *at = &model->channels[channel];
    return seq >= 1 && seq <= at->last_seq && at->messages[seq].exists ? &at->messages[seq] : NULL;
}

static inline bool is_hidden(const struct model_message *target)
{
    return target->redacted_seq != 0 || target->withheld_seq != 0;
}

bool model_is_suspended(const struct model *model, int who);
// PL_REASON_COUNT: the channel is there for this person.
enum pl_reason model_reach(const struct model *model, int who, int channel);
// Why a moderators' act in the channel is refused before anything else; PL_REASON_COUNT: it is not.
enum pl_reason model_may_act(const struct model *model, int who, int channel);
// What forbids somebody to speak up at the moment; PL_REASON_COUNT: nothing.
enum pl_reason model_voice(const struct model *model, int who, int channel);
// Likewise, by a mute or a warning alone.
enum pl_reason model_silenced(const struct model *model, int who, int channel);

// Deadlines: when the next one is due, INT64_MAX: none; and what the clock does then.
int64_t model_poll_next_ms(const struct model *model);
void model_poll_close_next(struct model *model);
int64_t model_sanction_next_ms(const struct model *model);
void model_sanction_end_next(struct model *model);

// Whom `bound` has (bits by person) is taken off the list and ended.
void model_floor_leave(struct model *model, int channel, uint32_t bound);

// Only who has the floor posts statements there now, and it is another.
bool model_floor_is_taken(const struct model *model, int who, int channel);

static inline bool is_closed(const struct model_channel *at)
{
    return at->is_locked && at->lock_mode == PL_LOCK_MODE_CLOSED;
}

void model_redact(struct model *model, int channel, int64_t seq);
void model_unpin(struct model *model, int channel, int64_t seq);
// Its segment off the record is over.
void model_end_segment(struct model *model, int channel);
// A channel that closes is on the record from then on.
void model_close_segment(struct model *model, int channel);

// The first filter that a text of the speaker meets; NULL: none.
const struct model_filter *model_judge(const struct model *model, int who, int channel, int text);
// The number of a message's card, which is opened when it has none.
int model_card_of(struct model *model, int channel, int64_t seq);
// Opens it again, and asks everybody anew, when the text that was judged is another by now.
void model_renew(struct model_card *card, const struct model_message *target);

#endif
