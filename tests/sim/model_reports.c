// SPDX-License-Identifier: MIT
/*
 * Withholding, reports and filters once more. A filter is a digit: it meets the texts whose number
 * ends in it. Masks, counting and what a text is like are left to the unit tests.
 */
#include "model_private.h"

const struct model_filter *model_judge(const struct model *model, int who, int channel, int text)
{
    for (int i = 1; i <= model->filter_count && !model_moderates(who); i++) {
        const struct model_filter *filter = &model->filters[i];
        if (filter->is_enabled && !filter->is_deleted && text % 10 == filter->digit &&
            (filter->channel < 0 || filter->channel == channel))
            return filter;
    }
    return NULL;
}

int model_card_of(struct model *model, int channel, int64_t seq)
{
    struct model_message *target = &model->channels[channel].messages[seq];
    if (target->card == 0) {
        target->card = ++model->card_count;
        model->cards[target->card] = (struct model_card){.channel = channel, .seq = seq};
    }
    return target->card;
}

static bool is_judged_before(const struct model_card *card, const struct model_message *target)
{
    return (card->is_resolved || card->was_withheld) && card->judged_seq < target->edited_seq;
}

void model_renew(struct model_card *card, const struct model_message *target)
{
    if (!is_judged_before(card, target))
        return;
    if (card->is_resolved)
        card->assigned_to = 0;
    card->reporters = card->delegations = 0;
    card->is_resolved = card->was_withheld = false;
}

// `by` -1: reports.
static void hide(struct model *model, int channel, int64_t seq, int by, int bulk)
{
    int64_t event = append(model, channel);
    struct model_message *target = &model->channels[channel].messages[seq];
    target->withheld_seq = event;
    target->bulk = bulk;
    target->withheld_by = by + 1;
    model_unpin(model, channel, seq);
}

static int64_t show(struct model *model, int channel, int64_t seq)
{
    model->channels[channel].messages[seq].withheld_seq = 0;
    return append(model, channel);
}

struct expected act_withhold(struct model *model, int who, int channel, int64_t seq)
{
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    const struct model_message *target = message(model, channel, seq);
    if (target == NULL || target->redacted_seq != 0)
        return no(PL_REASON_NOT_FOUND);
    if (target->withheld_seq != 0)
        return yes(target->withheld_seq, 0);
    hide(model, channel, seq, who, 0);
    model->audits++;
    return yes(target->withheld_seq, 1);
}

struct expected act_restore(struct model *model, int who, int channel, int64_t seq)
{
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    const struct model_message *target = message(model, channel, seq);
    if (target == NULL || target->redacted_seq != 0)
        return no(PL_REASON_NOT_FOUND);
    if (target->withheld_seq == 0)
        return yes(0, 0);
    if (target->author == who && target->withheld_by != who + 1)
        return no(PL_REASON_FORBIDDEN);
    model->audits++;
    return yes(show(model, channel, seq), 1);
}

struct expected act_withhold_all(struct model *model, int who, int channel, int whom)
{
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    int bulk = 0;
    int64_t last_seq = model->channels[channel].last_seq;
    for (int64_t seq = 1; seq <= last_seq; seq++) {
        const struct model_message *target = message(model, channel, seq);
        if (target == NULL || target->author != whom || target->is_unnamed || is_hidden(target))
            continue;
        if (bulk == 0) {
            bulk = ++model->bulk_count;
            model->bulks[bulk] = (struct model_bulk){.channel = channel, .whose = whom, .by = who};
            model->audits++;
        }
        hide(model, channel, seq, who, bulk);
    }
    return yes(0, -1);
}

struct expected act_undo(struct model *model, int who, int bulk)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (bulk < 1 || bulk > model->bulk_count)
        return no(PL_REASON_NOT_FOUND);
    if (model_reach(model, who, model->bulks[bulk].channel) != PL_REASON_COUNT)
        return no(PL_REASON_REMOVED);
    if (model->bulks[bulk].is_undone)
        return no(PL_REASON_CONFLICT);
    if (model->bulks[bulk].whose == who && model->bulks[bulk].by != who)
        return no(PL_REASON_FORBIDDEN);
    int channel = model->bulks[bulk].channel;
    model->bulks[bulk].is_undone = true;
    model->audits++;
    int64_t last_seq = model->channels[channel].last_seq;
    for (int64_t seq = 1; seq <= last_seq; seq++) {
        const struct model_message *target = message(model, channel, seq);
        if (target != NULL && target->withheld_seq != 0 && target->bulk == bulk)
            (void)show(model, channel, seq);
    }
    return yes(0, -1);
}

struct expected act_report(struct model *model, int who, int channel, int64_t seq)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    if (target == NULL)
        return no(PL_REASON_NOT_FOUND);
    bool is_past = target->card != 0 && is_judged_before(&model->cards[target->card], target);
    uint32_t known = target->card == 0   ? 0
                     : is_hidden(target) ? model->cards[target->card].ever
                     : is_past           ? 0
                                         : model->cards[target->card].reporters;
    if ((known & 1u << who) != 0)
        return yes(0, -1);
    if (is_hidden(target))
        return no(PL_REASON_NOT_FOUND);
    if (target->author == who)
        return no(PL_REASON_FORBIDDEN);
    struct model_card *card = &model->cards[model_card_of(model, channel, seq)];
    model_renew(card, target);
    int threshold = model->channels[channel].report_threshold;
    card->reporters |= 1u << who;
    card->ever |= 1u << who;
    model->report_count++;
    if (model_delegations[who] >= 0)
        card->delegations |= 1u << model_delegations[who];
    uint32_t others = card->delegations;
    if (!target->is_untold && model_delegations[target->author] >= 0)
        others &= ~(1u << model_delegations[target->author]);
    if (threshold > 0 && __builtin_popcount(others) >= threshold && !card->was_withheld &&
        !card->is_resolved && !model_moderates(target->author)) {
        card->was_withheld = true;
        card->judged_seq = target->edited_seq;
        hide(model, channel, seq, -1, 0);
        model->audits++;
    }
    return yes(0, -1);
}

struct expected act_threshold(struct model *model, int who, int channel, int delegations)
{
    enum pl_reason there = model_may_act(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (model->channels[channel].report_threshold == delegations)
        return yes(0, 0);
    model->channels[channel].report_threshold = delegations;
    model->audits++;
    return yes(append(model, channel), 1);
}

static enum pl_reason may_decide(struct model *model, int who, int card)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (!model_moderates(who))
        return PL_REASON_FORBIDDEN;
    if (card < 1 || card > model->card_count)
        return PL_REASON_NOT_FOUND;
    enum pl_reason there = model_reach(model, who, model->cards[card].channel);
    if (there != PL_REASON_COUNT)
        return there;
    if (model->cards[card].is_resolved)
        return PL_REASON_CONFLICT;
    const struct model_message *target =
        message(model, model->cards[card].channel, model->cards[card].seq);
    return target->author == who ? PL_REASON_FORBIDDEN : PL_REASON_COUNT;
}

// `to` -1: to oneself, unless another has it.
struct expected act_assign(struct model *model, int who, int number, int to)
{
    enum pl_reason reason = may_decide(model, who, number);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_card *card = &model->cards[number];
    int whom = to < 0 ? who : to;
    if (!model_moderates(whom) || model_is_suspended(model, whom) ||
        model_reach(model, whom, card->channel) != PL_REASON_COUNT)
        return no(PL_REASON_NOT_FOUND);
    const struct model_message *target = message(model, card->channel, card->seq);
    bool is_told = !target->is_unnamed && !target->is_off_record; // else a refusal would tell
    if (is_told && target->author == whom)
        return no(PL_REASON_FORBIDDEN);
    if (card->assigned_to == whom + 1)
        return yes(0, 0);
    if (to < 0 && card->assigned_to != 0)
        return no(PL_REASON_CONFLICT);
    card->assigned_to = whom + 1;
    model->audits++;
    return yes(0, 1);
}

struct expected act_resolve(struct model *model, int who, int number, bool remove)
{
    enum pl_reason reason = may_decide(model, who, number);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    struct model_card *card = &model->cards[number];
    struct model_message *target = message(model, card->channel, card->seq);
    card->is_resolved = true;
    card->judged_seq = target->edited_seq;
    model->audits++;
    if (target->redacted_seq != 0)
        return yes(0, -1);
    if (remove) {
        model_redact(model, card->channel, card->seq);
        return yes(target->redacted_seq, -1);
    }
    return yes(target->withheld_seq != 0 ? show(model, card->channel, card->seq) : 0, -1);
}

struct expected act_filter_create(struct model *model, int who, int channel,
                                  const struct model_filter *filter)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = channel == -1 ? PL_REASON_COUNT : model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (model->filters_live == 64)
        return no(PL_REASON_LIMIT_REACHED);
    model->filters[++model->filter_count] = *filter;
    model->filters_live++;
    model->audits++;
    return yes(0, -1);
}

static enum pl_reason may_touch(const struct model *model, int who, int filter)
{
    if (model_is_suspended(model, who))
        return PL_REASON_SUSPENDED;
    if (!model_moderates(who))
        return PL_REASON_FORBIDDEN;
    if (filter < 1 || filter > model->filter_count || model->filters[filter].is_deleted)
        return PL_REASON_NOT_FOUND;
    int channel = model->filters[filter].channel;
    return channel < 0 ? PL_REASON_COUNT : model_reach(model, who, channel);
}

struct expected act_filter_enable(struct model *model, int who, int filter, bool enabled)
{
    enum pl_reason reason = may_touch(model, who, filter);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (model->filters[filter].is_enabled == enabled)
        return yes(0, 0);
    model->filters[filter].is_enabled = enabled;
    model->audits++;
    return yes(0, 1);
}

struct expected act_filter_delete(struct model *model, int who, int filter)
{
    enum pl_reason reason = may_touch(model, who, filter);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    model->filters[filter].is_deleted = true;
    model->filters_live--;
    model->audits++;
    return yes(0, -1);
}
