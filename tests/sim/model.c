// SPDX-License-Identifier: MIT
#include "model_private.h"

#include <stdlib.h>
#include <string.h>

enum { EDIT_WINDOW_MS = 900 * 1000, ANNOUNCEMENTS = 1 };

const enum pl_role model_roles[MODEL_PEOPLE] = {
    PL_ROLE_DELEGATE,  PL_ROLE_DELEGATE,  PL_ROLE_HEAD,  PL_ROLE_OBSERVER, PL_ROLE_EXPERT,
    PL_ROLE_MODERATOR, PL_ROLE_MODERATOR, PL_ROLE_ADMIN, PL_ROLE_BOT,
};

void model_init(struct model *model, size_t cap)
{
    *model = (struct model){.cap = cap};
    for (int i = 0; i < MODEL_CHANNELS; i++)
        model->channels[i].messages = pl_alloc_array(cap, sizeof(struct model_message));
    for (int i = 0; i < MODEL_PEOPLE; i++)
        model->sent[i] = pl_alloc_array(cap, sizeof(struct model_sent));
    model->held = pl_alloc_array(cap, sizeof(struct model_held));
    model->cards = pl_alloc_array(cap, sizeof(struct model_card));
    model->bulks = pl_alloc_array(cap, sizeof(struct model_bulk));
    model->filters = pl_alloc_array(cap, sizeof(struct model_filter));
    model->sanctions = pl_alloc_array(cap, sizeof(struct model_sanction));
}

void model_fini(struct model *model)
{
    for (int i = 0; i < MODEL_CHANNELS; i++)
        free(model->channels[i].messages);
    for (int i = 0; i < MODEL_PEOPLE; i++)
        free(model->sent[i]);
    free(model->held);
    free(model->cards);
    free(model->bulks);
    free(model->filters);
    free(model->sanctions);
}

void model_copy(struct model *to, const struct model *from)
{
    struct model kept = *to;
    *to = *from;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        to->channels[i].messages = kept.channels[i].messages;
        memcpy(to->channels[i].messages, from->channels[i].messages,
               from->cap * sizeof(struct model_message));
    }
    for (int i = 0; i < MODEL_PEOPLE; i++) {
        to->sent[i] = kept.sent[i];
        memcpy(to->sent[i], from->sent[i], from->cap * sizeof(struct model_sent));
    }
    to->held = kept.held;
    memcpy(to->held, from->held, from->cap * sizeof(struct model_held));
    to->cards = kept.cards;
    memcpy(to->cards, from->cards, from->cap * sizeof(struct model_card));
    to->bulks = kept.bulks;
    memcpy(to->bulks, from->bulks, from->cap * sizeof(struct model_bulk));
    to->filters = kept.filters;
    memcpy(to->filters, from->filters, from->cap * sizeof(struct model_filter));
    to->sanctions = kept.sanctions;
    memcpy(to->sanctions, from->sanctions, from->cap * sizeof(struct model_sanction));
}

bool model_moderates(int who)
{
    return model_roles[who] == PL_ROLE_MODERATOR || model_roles[who] == PL_ROLE_ADMIN;
}

static bool may_post(int who, int channel)
{
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return false;
    return channel != ANNOUNCEMENTS || model_moderates(who);
}

static int64_t publish(struct model *model, int channel, int author, int text, int64_t root)
{
    int64_t seq = append(model, channel);
    model->channels[channel].messages[seq] = (struct model_message){
        .exists = true,
        .author = author,
        .at_ms = model->now_ms,
        .text = text,
        .root = root,
    };
    if (root != 0)
        model->channels[channel].messages[root].replies++;
    return seq;
}

static enum pl_reason may_send(const struct model *model, int who, int channel)
{
    const struct model_channel *at = &model->channels[channel];
    if (!may_post(who, channel))
        return PL_REASON_FORBIDDEN;
    enum pl_reason reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT || model_moderates(who))
        return reason;
    if (model_floor_is_taken(model, who, channel))
        return PL_REASON_FLOOR_TAKEN;
    if (at->last_sent_ms[who] == 0)
        return PL_REASON_COUNT;
    return at->last_sent_ms[who] + at->slow_s * 1000 > model->now_ms ? PL_REASON_SLOW_MODE
                                                                     : PL_REASON_COUNT;
}

struct expected act_post(struct model *model, int who, int channel, const struct model_post *post)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_channel *at = &model->channels[channel];
    struct model_sent *sent = &model->sent[who][post->client];
    if (sent->exists) {
        bool is_same = sent->channel == channel && sent->text == post->text &&
                       sent->reply_to == post->reply_to;
        struct expected same = {.seq = sent->seq, .held = sent->held, .changed = -1};
        return is_same ? same : no(PL_REASON_CONFLICT);
    }
    enum pl_reason reason = may_send(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    int64_t root = 0;
    if (post->reply_to != 0) {
        const struct model_message *target = message(model, channel, post->reply_to);
        if (target == NULL)
            return no(PL_REASON_NOT_FOUND);
        root = target->root != 0 ? target->root : post->reply_to;
    }
    const struct model_filter *filter = model_judge(model, who, channel, post->text);
    if (filter != NULL && filter->action == PL_FILTER_ACTION_REFUSE)
        return no(PL_REASON_FILTERED);
    bool is_held = filter != NULL && filter->action == PL_FILTER_ACTION_HOLD;
    *sent = (struct model_sent){true, channel, post->text, post->reply_to, 0, 0};
    at->last_sent_ms[who] = model->now_ms;
    if (is_held || (at->needs_approval && !model_moderates(who))) {
        sent->held = ++model->held_count;
        model->held[sent->held] = (struct model_held){
            .author = who,
            .channel = channel,
            .text = post->text,
            .client = post->client,
            .root = root,
        };
    } else {
        sent->seq = publish(model, channel, who, post->text, root);
        if (filter != NULL)
            (void)model_card_of(model, channel, sent->seq);
    }
    return (struct expected){.seq = sent->seq, .held = sent->held, .changed = -1};
}

struct expected act_edit(struct model *model, int who, int channel, int64_t seq, int text)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    if (target == NULL || is_hidden(target))
        return no(PL_REASON_NOT_FOUND);
    if (target->author != who)
        return no(PL_REASON_FORBIDDEN);
    if (target->text == text)
        return yes(target->edited_seq != 0 ? target->edited_seq : seq, 0);
    enum pl_reason reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (model->channels[channel].needs_approval && !model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (model->now_ms - target->at_ms >= EDIT_WINDOW_MS)
        return no(PL_REASON_EDIT_WINDOW_EXPIRED);
    const struct model_filter *filter = model_judge(model, who, channel, text);
    if (filter != NULL && filter->action != PL_FILTER_ACTION_FLAG)
        return no(PL_REASON_FILTERED);
    if (filter != NULL)
        (void)model_card_of(model, channel, seq);
    target->text = text;
    target->edited_seq = append(model, channel);
    model->channels[channel].messages[target->edited_seq].edit_of = seq;
    return yes(target->edited_seq, 1);
}

struct expected act_redact(struct model *model, int who, int channel, int64_t seq, bool reason)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    if (target == NULL)
        return no(PL_REASON_NOT_FOUND);
    if (target->author != who && !model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (target->redacted_seq != 0)
        return yes(target->redacted_seq, 0);
    if (target->author != who && !reason)
        return no(PL_REASON_INVALID_PARAMS);
    target->redacted_seq = append(model, channel);
    target->withheld_seq = 0;
    model->audits += target->author != who;
    return yes(target->redacted_seq, 1);
}

struct expected act_react(struct model *model, int who, int channel, int64_t seq, int emoji,
                          bool on)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    uint32_t bit = 1u << who;
    if (target == NULL || is_hidden(target))
        return no(PL_REASON_NOT_FOUND);
    if (((target->reactions[emoji] & bit) != 0) == on)
        return yes(0, 0);
    enum pl_reason reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    target->reactions[emoji] ^= bit;
    return yes(append(model, channel), 1);
}

struct expected act_pin(struct model *model, int who, int channel, int64_t seq, bool on)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    struct model_message *target = message(model, channel, seq);
    if (target == NULL)
        return no(PL_REASON_NOT_FOUND);
    if ((target->pinned_seq != 0) == on)
        return yes(0, 0);
    if (on && is_hidden(target))
        return no(PL_REASON_NOT_FOUND);
    if (on && model->channels[channel].pins == 50)
        return no(PL_REASON_LIMIT_REACHED);
    int64_t event = append(model, channel);
    target->pinned_seq = on ? event : 0;
    model->channels[channel].pins += on ? 1 : -1;
    model->audits++;
    return yes(event, 1);
}

struct expected act_mark(struct model *model, int who, int channel, int64_t seq)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (seq > model->channels[channel].last_seq)
        return no(PL_REASON_NOT_FOUND);
    int64_t *mark = &model->channels[channel].read_seq[who];
    if (seq > *mark)
        *mark = seq;
    return yes(*mark, -1);
}

// What moderators set: changes the value and appends an event, unless it is so already.
static struct expected act_set(struct model *model, int who, int channel, int64_t now,
                               int64_t wanted)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    if (now == wanted)
        return yes(0, 0);
    model->audits++;
    return yes(append(model, channel), 1);
}

struct expected act_lock(struct model *model, int who, int channel, bool lock)
{
    bool now = channel >= 0 && model->channels[channel].is_locked;
    struct expected expected = act_set(model, who, channel, now, lock);
    if (!expected.is_refused)
        model->channels[channel].is_locked = lock;
    return expected;
}

struct expected act_lock_all(struct model *model, int who, bool lock)
{
    bool is_news = false;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        if (model->channels[i].is_locked == lock)
            continue;
        model->channels[i].is_locked = lock;
        append(model, i);
        is_news = true;
    }
    model->audits += is_news;
    return yes(0, -1);
}

struct expected act_slow(struct model *model, int who, int channel, int64_t seconds)
{
    int64_t now = channel >= 0 ? model->channels[channel].slow_s : 0;
    struct expected expected = act_set(model, who, channel, now, seconds);
    if (!expected.is_refused)
        model->channels[channel].slow_s = seconds;
    return expected;
}

struct expected act_approval(struct model *model, int who, int channel, bool all)
{
    bool now = channel >= 0 && model->channels[channel].needs_approval;
    struct expected expected = act_set(model, who, channel, now, all);
    if (!expected.is_refused)
        model->channels[channel].needs_approval = all;
    return expected;
}

struct expected act_decide(struct model *model, int who, int held, bool approve)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (held < 1 || held > model->held_count)
        return no(PL_REASON_NOT_FOUND);
    struct model_held *item = &model->held[held];
    if (item->is_decided)
        return no(PL_REASON_CONFLICT);
    item->is_decided = true;
    item->is_approved = approve;
    model->audits++;
    if (!approve)
        return yes(append(model, item->channel), -1);
    int64_t seq = publish(model, item->channel, item->author, item->text, item->root);
    model->sent[item->author][item->client].seq = seq;
    return yes(seq, -1);
}
