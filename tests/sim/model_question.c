// SPDX-License-Identifier: MIT
/*
 * Questions once more: everyone's vote is a bit, and a question that others were merged into looks
 * for what they gave it whenever somebody counts.
 */
#include "model_private.h"

// NULL: there is none, or it is not shown.
static struct model_message *question(struct model *model, int channel, int64_t seq)
{
    struct model_message *target = message(model, channel, seq);
    bool is_one = target != NULL && target->kind == PL_MESSAGE_KIND_QUESTION && !is_hidden(target);
    return is_one ? target : NULL;
}

static bool is_open(const struct model_message *target)
{
    return target->question.state == PL_QUESTION_STATE_ASKED ||
           target->question.state == PL_QUESTION_STATE_TAKEN;
}

uint32_t model_votes_for(const struct model *model, int channel, int64_t seq)
{
    const struct model_channel *at = &model->channels[channel];
    uint32_t votes = at->messages[seq].question.votes;
    for (int64_t other = 1; other <= at->last_seq; other++)
        if (at->messages[other].question.merged_into == seq)
            votes |= at->messages[other].question.given;
    return votes;
}

static void unvote(struct model *model, int who, int channel, int64_t seq)
{
    struct model_channel *at = &model->channels[channel];
    at->messages[seq].question.votes &= ~(1u << who);
    for (int64_t other = 1; other <= at->last_seq; other++)
        if (at->messages[other].question.merged_into == seq)
            at->messages[other].question.given &= ~(1u << who);
}

static struct expected with_votes(const struct model *model, int channel, int64_t seq,
                                  struct expected expected)
{
    expected.votes = 1 + __builtin_popcount(model_votes_for(model, channel, seq));
    return expected;
}

struct expected act_upvote(struct model *model, int who, int channel, int64_t seq, bool on)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_BOT)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason reason = model_reach(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    if (target == NULL)
        return no(PL_REASON_NOT_FOUND);
    if (((model_votes_for(model, channel, seq) >> who & 1) != 0) == on)
        return with_votes(model, channel, seq, yes(0, 0));
    if (target->author == who)
        return no(PL_REASON_FORBIDDEN);
    reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (!is_open(target))
        return no(PL_REASON_CONFLICT);
    if (on)
        target->question.votes |= 1u << who;
    else
        unvote(model, who, channel, seq);
    return with_votes(model, channel, seq, yes(append(model, channel), 1));
}

// PL_REASON_COUNT: they may decide about this question.
static enum pl_reason may_decide(struct model *model, int who, int channel, int64_t seq)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (!model_moderates(who) && model_roles[who] != PL_ROLE_EXPERT)
        return PL_REASON_FORBIDDEN;
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return there;
    return question(model, channel, seq) == NULL ? PL_REASON_NOT_FOUND : PL_REASON_COUNT;
}

static struct expected move(struct model *model, int channel, struct model_message *target,
                            enum pl_question_state state)
{
    target->question.state = state;
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_take(struct model *model, int who, int channel, int64_t seq)
{
    enum pl_reason reason = may_decide(model, who, channel, seq);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    if (target->question.state == PL_QUESTION_STATE_TAKEN)
        return yes(0, 0);
    if (target->question.state != PL_QUESTION_STATE_ASKED)
        return no(PL_REASON_CONFLICT);
    return move(model, channel, target, PL_QUESTION_STATE_TAKEN);
}

struct expected act_answer(struct model *model, int who, int channel, int64_t seq, int64_t answer)
{
    enum pl_reason reason = may_decide(model, who, channel, seq);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    const struct model_message *by = message(model, channel, answer);
    if (answer != 0 && (by == NULL || is_hidden(by) || by == target))
        return no(PL_REASON_NOT_FOUND);
    if (target->question.state == PL_QUESTION_STATE_ANSWERED && target->question.answer == answer)
        return yes(0, 0);
    if (!is_open(target))
        return no(PL_REASON_CONFLICT);
    target->question.answer = answer;
    return move(model, channel, target, PL_QUESTION_STATE_ANSWERED);
}

struct expected act_dismiss(struct model *model, int who, int channel, int64_t seq, int why)
{
    enum pl_reason reason = may_decide(model, who, channel, seq);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    if (target->question.state == PL_QUESTION_STATE_DISMISSED && target->question.reason == why)
        return yes(0, 0);
    if (!is_open(target))
        return no(PL_REASON_CONFLICT);
    reason = model_moderates(who) ? PL_REASON_COUNT : model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    target->question.dismissed_by = who;
    target->question.reason = why;
    target->question.has_words = true;
    return move(model, channel, target, PL_QUESTION_STATE_DISMISSED);
}

struct expected act_merge(struct model *model, int who, int channel, int64_t seq, int64_t into)
{
    enum pl_reason reason = may_decide(model, who, channel, seq);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    const struct model_message *other = question(model, channel, into);
    if (other == NULL)
        return no(PL_REASON_NOT_FOUND);
    if (target->question.merged_into == into)
        return with_votes(model, channel, into, yes(0, 0));
    if (target == other)
        return no(PL_REASON_INVALID_PARAMS);
    if (!is_open(target) || !is_open(other))
        return no(PL_REASON_CONFLICT);
    if (other->author == who && target->author != who)
        return no(PL_REASON_FORBIDDEN);
    // Nobody votes for their own question, in this way neither.
    target->question.given = model_votes_for(model, channel, seq) & ~(1u << other->author);
    target->question.merged_into = into;
    return with_votes(model, channel, into, move(model, channel, target, PL_QUESTION_STATE_MERGED));
}

struct expected act_reopen(struct model *model, int who, int channel, int64_t seq)
{
    enum pl_reason reason = may_decide(model, who, channel, seq);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_message *target = question(model, channel, seq);
    int64_t into = target->question.merged_into;
    if (target->question.state == PL_QUESTION_STATE_ASKED)
        return yes(0, 0);
    if (target->question.state == PL_QUESTION_STATE_DISMISSED && target->author == who &&
        target->question.dismissed_by != who)
        return no(PL_REASON_FORBIDDEN);
    if (into != 0 && !is_open(&model->channels[channel].messages[into]))
        return no(PL_REASON_CONFLICT);
    target->question = (struct model_question){.votes = target->question.votes,
                                               .has_words = target->question.has_words,
                                               .redacted_seq = target->question.redacted_seq};
    return move(model, channel, target, PL_QUESTION_STATE_ASKED);
}

struct expected act_redact_reason(struct model *model, int who, int channel, int64_t seq)
{
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    if (target == NULL || target->kind != PL_MESSAGE_KIND_QUESTION)
        return no(PL_REASON_NOT_FOUND);
    struct model_question *its = &target->question;
    if (!its->has_words)
        return its->redacted_seq == 0 ? no(PL_REASON_NOT_FOUND) : yes(its->redacted_seq, 0);
    its->has_words = false;
    its->is_reason_redacted = its->state == PL_QUESTION_STATE_DISMISSED;
    its->reason = 0;
    its->redacted_seq = append(model, channel);
    model->audits++;
    return yes(its->redacted_seq, 1);
}
