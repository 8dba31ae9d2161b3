// SPDX-License-Identifier: MIT
/*
 * Consensus calls once more, with every answer of every round; and who answers for a delegation,
 * here and in polls.
 */
#include "model_private.h"

int model_delegate_of(const struct model *model, int who)
{
    int delegation = model_delegations[who];
    bool may = delegation >= 0 &&
               (model_roles[who] == PL_ROLE_HEAD || model->substitutes[delegation] == who + 1);
    return may ? delegation : -1;
}

bool model_must_yield(const struct model *model, int who, int by)
{
    return model_roles[by] == PL_ROLE_HEAD && model_roles[who] != PL_ROLE_HEAD &&
           !model->is_decided[model_delegations[who]];
}

// `delegation` -1: their own is meant.
struct expected act_substitute(struct model *model, int who, int delegation, int whom)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    bool is_head = model_roles[who] == PL_ROLE_HEAD;
    if (!is_head && !model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (is_head && delegation >= 0 && delegation != model_delegations[who])
        return no(PL_REASON_FORBIDDEN);
    if (delegation < 0)
        delegation = model_delegations[who];
    if (delegation < 0)
        return no(PL_REASON_NOT_ENTITLED);
    if (whom >= 0 && model_delegations[whom] != delegation)
        return no(PL_REASON_NOT_FOUND);
    bool is_same = model->substitutes[delegation] == whom + 1;
    if (!is_same && !is_head && model->is_decided[delegation])
        return no(PL_REASON_CONFLICT);
    model->is_decided[delegation] = model->is_decided[delegation] || is_head;
    if (is_same)
        return yes(0, 0);
    model->substitutes[delegation] = whom + 1;
    for (int i = 0; i < MODEL_CHANNELS; i++)
        (void)append(model, i);
    model->audits += !is_head;
    return yes(0, 1);
}

// PL_REASON_COUNT: there is one of this number, and it is open; `ret_call` is it.
static enum pl_reason find(struct model *model, int who, int number, struct model_call **ret_call)
{
    if (number < 1 || number > model->call_count)
        return PL_REASON_NOT_FOUND;
    *ret_call = &model->calls[number];
    enum pl_reason there = model_reach(model, who, (*ret_call)->channel);
    if (there != PL_REASON_COUNT)
        return there;
    return (*ret_call)->is_closed ? PL_REASON_CONFLICT : PL_REASON_COUNT;
}

static enum pl_reason may_chair(const struct model *model, int who)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    return model_moderates(who) ? PL_REASON_COUNT : PL_REASON_FORBIDDEN;
}

struct expected act_call_open(struct model *model, int who, int channel)
{
    enum pl_reason reason = may_chair(model, who);
    if (reason == PL_REASON_COUNT)
        reason = model_reach(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (is_closed(&model->channels[channel]))
        return no(PL_REASON_CHANNEL_LOCKED);
    for (int i = 1; i <= model->call_count; i++)
        if (model->calls[i].channel == channel && !model->calls[i].is_closed)
            return no(PL_REASON_CONFLICT);
    model->calls[++model->call_count] = (struct model_call){.channel = channel, .round = 1};
    model->audits++;
    return yes(append(model, channel), -1);
}

struct expected act_call_revise(struct model *model, int who, int number)
{
    struct model_call *call = NULL;
    enum pl_reason reason = may_chair(model, who);
    if (reason == PL_REASON_COUNT)
        reason = find(model, who, number, &call);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (is_closed(&model->channels[call->channel]))
        return no(PL_REASON_CHANNEL_LOCKED);
    if (call->round == MODEL_ROUNDS)
        return no(PL_REASON_LIMIT_REACHED);
    call->round++;
    model->audits++;
    return yes(append(model, call->channel), -1);
}

struct expected act_call_answer(struct model *model, int who, int number, int round,
                                enum pl_stance stance, bool has_text)
{
    struct model_call *call = NULL;
    int delegation = model_delegate_of(model, who);
    bool needs_text = stance == PL_STANCE_RESERVATION || stance == PL_STANCE_OBJECT;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_BOT)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason reason = find(model, who, number, &call);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (is_closed(&model->channels[call->channel]))
        return no(PL_REASON_CHANNEL_LOCKED);
    if (round != call->round)
        return no(PL_REASON_CONFLICT);
    if (delegation < 0)
        return no(PL_REASON_NOT_ENTITLED);
    struct model_answer *answer = &call->answers[round][delegation];
    if (answer->is_given && model_must_yield(model, who, answer->by))
        return no(PL_REASON_CONFLICT);
    if (!needs_text && has_text)
        return no(PL_REASON_INVALID_PARAMS);
    reason = needs_text ? model_silenced(model, who, call->channel) : PL_REASON_COUNT;
    if (reason != PL_REASON_COUNT && has_text)
        return no(reason);
    bool is_head = model_roles[who] == PL_ROLE_HEAD;
    bool may_say = reason == PL_REASON_COUNT && answer->texts < MODEL_ANSWER_TEXTS &&
                   (is_head || answer->texts_beside < MODEL_TEXTS_BESIDE);
    if (needs_text && !has_text && may_say)
        return no(PL_REASON_INVALID_PARAMS);
    if (answer->is_given && answer->by == who && answer->stance == stance &&
        answer->has_text == has_text && !answer->is_redacted)
        return yes(0, 0);
    if (has_text && !may_say)
        return no(PL_REASON_LIMIT_REACHED);
    *answer = (struct model_answer){.is_given = true,
                                    .by = who,
                                    .stance = stance,
                                    .has_text = has_text,
                                    .has_words = has_text || answer->has_words,
                                    .texts = answer->texts + has_text,
                                    .texts_beside = answer->texts_beside + (has_text && !is_head),
                                    .redacted_seq = answer->redacted_seq};
    return yes(append(model, call->channel), 1);
}

struct expected act_call_close(struct model *model, int who, int number)
{
    struct model_call *call = NULL;
    int answers = 0, objections = 0;
    enum pl_reason reason = may_chair(model, who);
    if (reason == PL_REASON_COUNT)
        reason = find(model, who, number, &call);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    for (int i = 0; i < MODEL_DELEGATIONS; i++) {
        const struct model_answer *answer = &call->answers[call->round][i];
        answers += answer->is_given;
        objections += answer->is_given && answer->stance == PL_STANCE_OBJECT;
    }
    call->is_closed = true;
    call->is_reached = answers > 0 && objections == 0;
    model->audits++;
    return yes(append(model, call->channel), -1);
}

struct expected act_call_redact(struct model *model, int who, int number, int round, int delegation)
{
    struct model_call *call = NULL;
    enum pl_reason reason = may_chair(model, who);
    if (reason == PL_REASON_COUNT)
        reason = find(model, who, number, &call);
    if (reason != PL_REASON_COUNT && !(reason == PL_REASON_CONFLICT && call->is_closed))
        return no(reason);
    struct model_answer *answer = &call->answers[round][delegation];
    if (!answer->has_words)
        return answer->redacted_seq == 0 ? no(PL_REASON_NOT_FOUND) : yes(answer->redacted_seq, 0);
    answer->has_words = false;
    answer->is_redacted = answer->has_text;
    answer->redacted_seq = append(model, call->channel);
    model->audits++;
    return yes(answer->redacted_seq, 1);
}

bool model_can_answer(const struct model *model, int who, int channel, int delegation)
{
    return model_delegate_of(model, who) == delegation && !model_is_suspended(model, who) &&
           model_reach(model, who, channel) == PL_REASON_COUNT;
}
