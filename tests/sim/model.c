// SPDX-License-Identifier: MIT
#include "model_private.h"

#include <stdlib.h>
#include <string.h>

#include "core/off_record.h"

enum { EDIT_WINDOW_MS = 900 * 1000, ANNOUNCEMENTS = 1 };

const enum pl_role model_roles[MODEL_PEOPLE] = {
    PL_ROLE_DELEGATE,  PL_ROLE_DELEGATE,  PL_ROLE_HEAD,  PL_ROLE_OBSERVER, PL_ROLE_EXPERT,
    PL_ROLE_MODERATOR, PL_ROLE_MODERATOR, PL_ROLE_ADMIN, PL_ROLE_BOT,      PL_ROLE_HEAD,
};

// jakarta, manila, or none.
const int model_delegations[MODEL_PEOPLE] = {0, 1, 0, -1, -1, -1, -1, -1, -1, 1};

void model_init(struct model *model, size_t cap)
{
    *model = (struct model){.cap = cap};
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        struct model_channel *at = &model->channels[i];
        at->messages = pl_alloc_array(cap, sizeof(struct model_message));
        at->floor.left = pl_alloc_array(cap, sizeof(struct model_turn));
        at->floor.replies = pl_alloc_array(cap, sizeof(struct model_reply));
        at->floor.replies_max = 2;
    }
    for (int i = 0; i < MODEL_PEOPLE; i++)
        model->sent[i] = pl_alloc_array(cap, sizeof(struct model_sent));
    model->held = pl_alloc_array(cap, sizeof(struct model_held));
    model->cards = pl_alloc_array(cap, sizeof(struct model_card));
    model->bulks = pl_alloc_array(cap, sizeof(struct model_bulk));
    model->filters = pl_alloc_array(cap, sizeof(struct model_filter));
    model->sanctions = pl_alloc_array(cap, sizeof(struct model_sanction));
    model->calls = pl_alloc_array(cap, sizeof(struct model_call));
}

void model_fini(struct model *model)
{
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        free(model->channels[i].messages);
        free(model->channels[i].floor.left);
        free(model->channels[i].floor.replies);
    }
    for (int i = 0; i < MODEL_PEOPLE; i++)
        free(model->sent[i]);
    free(model->held);
    free(model->cards);
    free(model->bulks);
    free(model->filters);
    free(model->sanctions);
    free(model->calls);
}

void model_copy(struct model *to, const struct model *from)
{
    struct model kept = *to;
    size_t cap = from->cap;
    *to = *from;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        const struct model_channel *before = &kept.channels[i], *at = &from->channels[i];
        struct model_channel *copy = &to->channels[i];
        copy->messages = before->messages;
        copy->floor.left = before->floor.left;
        copy->floor.replies = before->floor.replies;
        memcpy(copy->messages, at->messages, cap * sizeof *at->messages);
        memcpy(copy->floor.left, at->floor.left, cap * sizeof *at->floor.left);
        memcpy(copy->floor.replies, at->floor.replies, cap * sizeof *at->floor.replies);
    }
    for (int i = 0; i < MODEL_PEOPLE; i++) {
        to->sent[i] = kept.sent[i];
        memcpy(to->sent[i], from->sent[i], cap * sizeof(struct model_sent));
    }
    to->held = kept.held;
    memcpy(to->held, from->held, cap * sizeof(struct model_held));
    to->cards = kept.cards;
    memcpy(to->cards, from->cards, cap * sizeof(struct model_card));
    to->bulks = kept.bulks;
    memcpy(to->bulks, from->bulks, cap * sizeof(struct model_bulk));
    to->filters = kept.filters;
    memcpy(to->filters, from->filters, cap * sizeof(struct model_filter));
    to->sanctions = kept.sanctions;
    memcpy(to->sanctions, from->sanctions, cap * sizeof(struct model_sanction));
    to->calls = kept.calls;
    memcpy(to->calls, from->calls, cap * sizeof(struct model_call));
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

static int64_t publish(struct model *model, const struct model_held *sent)
{
    int64_t seq = append(model, sent->channel);
    struct model_message *messages = model->channels[sent->channel].messages;
    messages[seq] = (struct model_message){
        .exists = true,
        .author = sent->author,
        .kind = sent->kind,
        .is_unnamed = sent->is_unnamed,
        .is_off_record = sent->is_off_record,
        .is_untold = sent->is_untold,
        .at_ms = model->now_ms,
        .text = sent->text,
        .root = sent->root,
    };
    if (sent->root != 0)
        messages[sent->root].replies++;
    return seq;
}

static bool counts_together(enum pl_counted_per per, int who)
{
    return per == PL_COUNTED_PER_DELEGATION && model_delegations[who] >= 0;
}

static int64_t last_sent_ms(const struct model_channel *at, int who)
{
    int64_t last_ms = at->last_sent_ms[who];
    if (counts_together(at->slow_per, who))
        for (int i = 0; i < MODEL_PEOPLE; i++)
            if (model_delegations[i] == model_delegations[who] && at->last_told_ms[i] > last_ms)
                last_ms = at->last_told_ms[i];
    return last_ms;
}

// Where it is counted what this person has spent; what an earlier period counted is forgotten.
static int64_t *spent_by(struct model *model, int who, int channel)
{
    struct model_budget *budget = &model->channels[channel].budget;
    bool together = counts_together(budget->per, who);
    int64_t *spent =
        together ? &budget->spent_together[model_delegations[who]] : &budget->spent[who];
    int64_t *period =
        together ? &budget->together_period[model_delegations[who]] : &budget->spent_period[who];
    int64_t now =
        budget->window_s == 0 ? 0 : (model->now_ms - budget->from_ms) / (budget->window_s * 1000);
    if (*period != now) {
        *period = now;
        *spent = 0;
    }
    return spent;
}

bool model_budget_left(struct model *model, int who, int channel, int64_t *ret_left,
                       int64_t *ret_head_left)
{
    const struct model_budget *budget = &model->channels[channel].budget;
    if (budget->messages == 0 || model_moderates(who))
        return false;
    int64_t left = budget->messages - *spent_by(model, who, channel);
    int64_t kept = counts_together(budget->per, who) ? budget->reserve : 0;
    *ret_head_left = left;
    *ret_left = left > kept ? left - kept : 0;
    return true;
}

static bool has_budget_left(struct model *model, int who, int channel)
{
    int64_t left = 0, head_left = 0;
    return !model_budget_left(model, who, channel, &left, &head_left) ||
           (model_roles[who] == PL_ROLE_HEAD ? head_left : left) > 0;
}

static enum pl_reason may_send(struct model *model, int who, int channel, enum pl_message_kind kind)
{
    const struct model_channel *at = &model->channels[channel];
    if (!may_post(who, channel))
        return PL_REASON_FORBIDDEN;
    enum pl_reason reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT || model_moderates(who))
        return reason;
    if (kind == PL_MESSAGE_KIND_STATEMENT && model_floor_is_taken(model, who, channel))
        return PL_REASON_FLOOR_TAKEN;
    int64_t last_ms = last_sent_ms(at, who);
    if (last_ms != 0 && last_ms + at->slow_s * 1000 > model->now_ms)
        return PL_REASON_SLOW_MODE;
    return has_budget_left(model, who, channel) ? PL_REASON_COUNT : PL_REASON_BUDGET_SPENT;
}

// PL_HELD_WHY_COUNT: it need not wait.
static enum pl_held_why must_wait(const struct model *model, int who, int channel)
{
    const struct model_channel *at = &model->channels[channel];
    int approved = 0;
    for (int i = 1; i <= model->held_count; i++)
        approved += model->held[i].author == who && model->held[i].channel == channel &&
                    model->held[i].by_person;
    if (model_moderates(who))
        return PL_HELD_WHY_COUNT;
    if (at->approval.mode == PL_APPROVAL_MODE_ALL)
        return PL_HELD_WHY_APPROVAL;
    if (at->approval.mode == PL_APPROVAL_MODE_FIRST && approved < at->approval.first)
        return PL_HELD_WHY_FIRST;
    return at->delay_s > 0 ? PL_HELD_WHY_DELAY : PL_HELD_WHY_COUNT;
}

static void set_deadline(const struct model *model, struct model_held *held)
{
    const struct model_channel *at = &model->channels[held->channel];
    held->due_ms = 0;
    if (held->why == PL_HELD_WHY_DELAY) {
        held->due_ms = model->now_ms + at->delay_s * 1000;
        held->approves_when_due = true;
    } else if (at->approval.deadline_s > 0) {
        held->due_ms = model->now_ms + at->approval.deadline_s * 1000;
        held->approves_when_due = at->approval.on_deadline == PL_HELD_OUTCOME_APPROVE;
    }
}

static int hold(struct model *model, const struct model_held *wish)
{
    struct model_held *held = &model->held[++model->held_count];
    *held = *wish;
    held->state = PL_HELD_STATE_WAITING;
    held->version = 1;
    set_deadline(model, held);
    return model->held_count;
}

static enum pl_reason may_be_anonymous(const struct model *model, int channel,
                                       const struct model_post *post)
{
    if (!post->is_anonymous)
        return PL_REASON_COUNT;
    if (post->kind != PL_MESSAGE_KIND_QUESTION)
        return PL_REASON_INVALID_PARAMS;
    return model->channels[channel].has_anonymous_questions ? PL_REASON_COUNT : PL_REASON_FORBIDDEN;
}

// It is accepted, and counted where it tells whose it is.
static struct expected put(struct model *model, struct model_held *wish, bool is_held)
{
    int who = wish->author, channel = wish->channel;
    struct model_channel *at = &model->channels[channel];
    struct model_sent *sent = &model->sent[who][wish->client];
    at->last_sent_ms[who] = model->now_ms;
    if (!wish->is_untold)
        at->last_told_ms[who] = model->now_ms;
    if (at->budget.messages > 0 && !model_moderates(who) &&
        !(wish->is_untold && counts_together(at->budget.per, who)))
        ++*spent_by(model, who, channel);
    wish->why = is_held ? PL_HELD_WHY_FILTER : must_wait(model, who, channel);
    if (wish->why != PL_HELD_WHY_COUNT)
        sent->held = hold(model, wish);
    else
        sent->seq = publish(model, wish);
    if (sent->seq != 0 && wish->has_rule)
        (void)model_card_of(model, channel, sent->seq);
    return (struct expected){.seq = sent->seq, .held = sent->held, .changed = -1};
}

// With the words of what was redacted goes all that was known of it but its client_id.
static bool is_sent_again(const struct model *model, int channel, const struct model_post *post,
                          const struct model_sent *sent)
{
    if (sent->channel != channel)
        return false;
    bool is_erased = sent->seq != 0 && !sent->is_off_record &&
                     model->channels[channel].messages[sent->seq].redacted_seq != 0;
    return is_erased || (sent->reply_to == post->reply_to && sent->kind == post->kind &&
                         sent->is_anonymous == post->is_anonymous &&
                         (sent->text == post->text || sent->is_off_record));
}

struct expected act_post(struct model *model, int who, int channel, const struct model_post *post)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return no(PL_REASON_FORBIDDEN);
    struct model_sent *sent = &model->sent[who][post->client];
    if (sent->exists) {
        struct expected same = {.seq = sent->seq, .held = sent->held, .changed = -1};
        return is_sent_again(model, channel, post, sent) ? same : no(PL_REASON_CONFLICT);
    }
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    const struct model_channel *at = &model->channels[channel];
    enum pl_reason reason = may_send(model, who, channel, post->kind);
    if (reason == PL_REASON_COUNT)
        reason = may_be_anonymous(model, channel, post);
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
    *sent = (struct model_sent){
        .exists = true,
        .is_off_record = at->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD,
        .channel = channel,
        .text = post->text,
        .kind = post->kind,
        .is_anonymous = post->is_anonymous,
        .reply_to = post->reply_to,
    };
    struct model_held wish = {
        .author = who,
        .channel = channel,
        .text = post->text,
        .client = post->client,
        .kind = post->kind,
        .is_unnamed = at->level == PL_ATTRIBUTION_LEVEL_CHATHAM || post->is_anonymous,
        .is_untold = at->is_untold || post->is_anonymous,
        .is_off_record = at->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD,
        .root = root,
        .has_rule = filter != NULL,
    };
    return put(model, &wish, filter != NULL && filter->action == PL_FILTER_ACTION_HOLD);
}

// Its segment off the record is over: it is erased in a moment.
static bool is_over(const struct model *model, int channel, int64_t seq)
{
    const struct model_channel *at = &model->channels[channel];
    return at->messages[seq].is_off_record && seq < at->erasing.end_seq;
}

static bool is_held_over(const struct model *model, int number)
{
    const struct model_held *held = &model->held[number];
    return held->is_off_record && held->state != PL_HELD_STATE_APPROVED &&
           (held->is_erased || number <= model->channels[held->channel].erasing.held_end);
}

static bool waits(const struct model_held *held)
{
    return held->state == PL_HELD_STATE_WAITING || held->state == PL_HELD_STATE_APPEALED;
}

static void erase_held(struct model *model, struct model_held *held)
{
    held->is_erased = true;
    if (!waits(held))
        return;
    held->state = PL_HELD_STATE_REJECTED;
    held->due_ms = 0;
    append(model, held->channel);
}

void model_unpin(struct model *model, int channel, int64_t seq)
{
    struct model_message *target = &model->channels[channel].messages[seq];
    model->channels[channel].pins -= target->pinned_seq != 0;
    target->pinned_seq = 0;
}

void model_redact(struct model *model, int channel, int64_t seq)
{
    struct model_message *target = &model->channels[channel].messages[seq];
    target->redacted_seq = append(model, channel);
    target->withheld_seq = 0;
    model_unpin(model, channel, seq);
}

static void erase_batch(struct model *model, int channel)
{
    struct model_channel *at = &model->channels[channel];
    struct model_erasing *erasing = &at->erasing;
    int room = PL_OFF_RECORD_BATCH;
    for (int64_t seq = 1; seq < erasing->end_seq && room > 0; seq++) {
        struct model_message *target = message(model, channel, seq);
        if (target == NULL || !target->is_off_record || target->redacted_seq != 0)
            continue;
        model_redact(model, channel, seq);
        room--;
    }
    for (int number = 1; number <= erasing->held_end && room > 0; number++) {
        struct model_held *held = &model->held[number];
        if (held->channel != channel || !is_held_over(model, number) || held->is_erased)
            continue;
        erase_held(model, held);
        room--;
    }
    erasing->erased += PL_OFF_RECORD_BATCH - room;
    erasing->due_ms = model->now_ms + 1;
    if (room == 0)
        return;
    model->audits += erasing->erased > 0;
    *erasing = (struct model_erasing){0};
}

void model_end_segment(struct model *model, int channel)
{
    struct model_channel *at = &model->channels[channel];
    model->audits += at->erasing.erased > 0;
    at->erasing = (struct model_erasing){at->last_seq + 1, model->held_count, 0, 0};
    erase_batch(model, channel);
}

void model_close_segment(struct model *model, int channel)
{
    if (model->channels[channel].level != PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        return;
    model->channels[channel].level = PL_ATTRIBUTION_LEVEL_ON_RECORD;
    append(model, channel);
    model_end_segment(model, channel);
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
    if (target == NULL || is_hidden(target) || is_over(model, channel, seq))
        return no(PL_REASON_NOT_FOUND);
    if (target->author != who)
        return no(PL_REASON_FORBIDDEN);
    if (target->text == text)
        return yes(target->edited_seq != 0 ? target->edited_seq : seq, 0);
    enum pl_reason reason = model_voice(model, who, channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (target->kind == PL_MESSAGE_KIND_STATEMENT && !model_moderates(who) &&
        model_floor_is_taken(model, who, channel))
        return no(PL_REASON_FLOOR_TAKEN);
    if (must_wait(model, who, channel) != PL_HELD_WHY_COUNT)
        return no(PL_REASON_FORBIDDEN);
    if (model->now_ms - target->at_ms >= EDIT_WINDOW_MS)
        return no(PL_REASON_EDIT_WINDOW_EXPIRED);
    const struct model_filter *filter = model_judge(model, who, channel, text);
    if (filter != NULL && filter->action != PL_FILTER_ACTION_FLAG)
        return no(PL_REASON_FILTERED);
    target->text = text;
    target->edited_seq = append(model, channel);
    if (filter != NULL)
        model_renew(&model->cards[model_card_of(model, channel, seq)], target);
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
    if (target->author == who && target->withheld_seq != 0)
        return no(PL_REASON_CONFLICT);
    if (target->author != who && !reason)
        return no(PL_REASON_INVALID_PARAMS);
    model_redact(model, channel, seq);
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
    if (target == NULL || is_hidden(target) || is_over(model, channel, seq))
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
    enum pl_reason there = model_may_act(model, who, channel);
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

static int64_t decide(struct model *model, struct model_held *held, bool approve)
{
    held->state = approve ? PL_HELD_STATE_APPROVED : PL_HELD_STATE_REJECTED;
    held->due_ms = 0;
    model->audits++;
    if (!approve)
        return append(model, held->channel);
    int64_t seq = publish(model, held);
    model->sent[held->author][held->client].seq = seq;
    return seq;
}

struct expected act_decide(struct model *model, int who, int held, int version, bool approve)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (held < 1 || held > model->held_count)
        return no(PL_REASON_NOT_FOUND);
    struct model_held *item = &model->held[held];
    const struct model_channel *at = &model->channels[item->channel];
    if (model_reach(model, who, item->channel) != PL_REASON_COUNT)
        return no(PL_REASON_REMOVED);
    if (!waits(item) || is_held_over(model, held) || (version != 0 && version != item->version))
        return no(PL_REASON_CONFLICT);
    if (item->state == PL_HELD_STATE_APPEALED && (item->rejected_by & 1u << who) != 0)
        return no(PL_REASON_FORBIDDEN);
    if (approve && at->is_locked && at->lock_mode == PL_LOCK_MODE_CLOSED)
        return no(PL_REASON_CHANNEL_LOCKED);
    item->by_person = approve;
    if (!approve)
        item->rejected_by |= 1u << who;
    return yes(decide(model, item, approve), -1);
}

struct expected act_resubmit(struct model *model, int who, int held, int text)
{
    struct model_held *item = held < 1 || held > model->held_count ? NULL : &model->held[held];
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return no(PL_REASON_FORBIDDEN);
    if (item == NULL || item->author != who)
        return no(PL_REASON_NOT_FOUND);
    if (model_reach(model, who, item->channel) != PL_REASON_COUNT)
        return no(PL_REASON_REMOVED);
    if (item->state == PL_HELD_STATE_APPROVED || item->had_appeal || is_held_over(model, held))
        return no(PL_REASON_CONFLICT);
    enum pl_reason reason = model_voice(model, who, item->channel);
    if (reason != PL_REASON_COUNT)
        return no(reason);
    if (item->version == MODEL_VERSIONS)
        return no(PL_REASON_LIMIT_REACHED);
    const struct model_filter *filter = model_judge(model, who, item->channel, text);
    if (filter != NULL && filter->action == PL_FILTER_ACTION_REFUSE)
        return no(PL_REASON_FILTERED);
    struct expected done = {.held = held, .changed = -1};
    if (item->text == text)
        return item->state == PL_HELD_STATE_WAITING ? done : no(PL_REASON_CONFLICT);
    if (item->state == PL_HELD_STATE_REJECTED && item->why == PL_HELD_WHY_DELAY)
        item->why = PL_HELD_WHY_APPROVAL;
    if (filter != NULL && filter->action == PL_FILTER_ACTION_HOLD)
        item->why = PL_HELD_WHY_FILTER;
    item->has_rule = filter != NULL || item->why == PL_HELD_WHY_FILTER;
    item->state = PL_HELD_STATE_WAITING;
    item->text = text;
    item->version++;
    set_deadline(model, item);
    return done;
}

struct expected act_appeal_held(struct model *model, int who, int held)
{
    struct model_held *item = held < 1 || held > model->held_count ? NULL : &model->held[held];
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] == PL_ROLE_OBSERVER)
        return no(PL_REASON_FORBIDDEN);
    if (item == NULL || item->author != who)
        return no(PL_REASON_NOT_FOUND);
    if (model_reach(model, who, item->channel) != PL_REASON_COUNT)
        return no(PL_REASON_REMOVED);
    struct expected done = {.held = held, .changed = -1};
    if (item->state == PL_HELD_STATE_APPEALED)
        return done; // there is one text of appeals, so this is a retry
    if (item->state != PL_HELD_STATE_REJECTED || item->had_appeal || is_held_over(model, held))
        return no(PL_REASON_CONFLICT);
    item->state = PL_HELD_STATE_APPEALED;
    item->had_appeal = true;
    return done;
}

// The clock

static void keep_time(struct model *model, int channel)
{
    struct model_channel *at = &model->channels[channel];
    bool is_opening = at->opens_ms != 0 && (at->closes_ms == 0 || at->opens_ms <= at->closes_ms);
    bool is_changed =
        is_opening ? at->is_locked : !at->is_locked || at->lock_mode != PL_LOCK_MODE_CLOSED;
    if (is_opening)
        at->opens_ms = 0;
    else
        at->closes_ms = 0;
    if (!is_changed)
        return;
    if (!is_opening)
        model_close_segment(model, channel);
    at->is_locked = !is_opening;
    at->lock_mode = is_opening ? PL_LOCK_MODE_READ_ONLY : PL_LOCK_MODE_CLOSED;
    at->is_locked_by_summit = false;
    append(model, channel);
    model->audits++;
}

static void end_hold(struct model *model, int number)
{
    struct model_held *held = &model->held[number];
    bool may_appear = may_post(held->author, held->channel) &&
                      !model_is_suspended(model, held->author) &&
                      model_reach(model, held->author, held->channel) == PL_REASON_COUNT &&
                      model_voice(model, held->author, held->channel) == PL_REASON_COUNT &&
                      (held->kind != PL_MESSAGE_KIND_STATEMENT ||
                       !model_floor_is_taken(model, held->author, held->channel));
    if (is_held_over(model, number) || (held->approves_when_due && !may_appear)) {
        held->due_ms = 0; // left to the moderators, or erased in a moment
        return;
    }
    int64_t seq = decide(model, held, held->approves_when_due);
    if (held->approves_when_due && held->has_rule)
        (void)model_card_of(model, held->channel, seq);
}

static int64_t earlier(int64_t at_ms, int64_t than_ms)
{
    return at_ms != 0 && at_ms < than_ms ? at_ms : than_ms;
}

// The next of the agenda's times; `ret_channel` -1: none.
static int64_t next_time(const struct model *model, int *ret_channel)
{
    int64_t next_ms = INT64_MAX;
    *ret_channel = -1;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        const struct model_channel *at = &model->channels[i];
        int64_t ms = earlier(at->opens_ms, earlier(at->closes_ms, INT64_MAX));
        if (ms < next_ms)
            *ret_channel = i;
        next_ms = earlier(ms, next_ms);
    }
    return next_ms;
}

// The hold whose deadline is the next; `ret_held` 0: none.
static int64_t next_hold(const struct model *model, int *ret_held)
{
    int64_t next_ms = INT64_MAX;
    *ret_held = 0;
    for (int i = 1; i <= model->held_count; i++) {
        if (earlier(model->held[i].due_ms, next_ms) < next_ms)
            *ret_held = i;
        next_ms = earlier(model->held[i].due_ms, next_ms);
    }
    return next_ms;
}

// The channel of which more is erased next; `ret_channel` -1: none.
static int64_t next_erasing(const struct model *model, int *ret_channel)
{
    int64_t next_ms = INT64_MAX;
    *ret_channel = -1;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        const struct model_erasing *erasing = &model->channels[i].erasing;
        if (erasing->end_seq == 0 || erasing->due_ms >= next_ms)
            continue;
        next_ms = erasing->due_ms;
        *ret_channel = i;
    }
    return next_ms;
}

int64_t model_next_due_ms(const struct model *model)
{
    int channel = -1, held = 0, erased = -1;
    int64_t ms = earlier(next_time(model, &channel), next_hold(model, &held));
    ms = earlier(next_erasing(model, &erased), ms);
    return earlier(model_poll_next_ms(model), earlier(model_sanction_next_ms(model), ms));
}

// The oldest deadline first; of several at the same time, in the order of core/due.c.
void model_run_due(struct model *model)
{
    for (;;) {
        int channel = -1, held = 0, erased = -1;
        int64_t time_ms = next_time(model, &channel), hold_ms = next_hold(model, &held);
        int64_t poll_ms = model_poll_next_ms(model), sanction_ms = model_sanction_next_ms(model);
        int64_t erasing_ms = next_erasing(model, &erased);
        int64_t ms = earlier(time_ms, earlier(poll_ms, earlier(sanction_ms, hold_ms)));
        ms = earlier(erasing_ms, ms);
        if (ms > model->now_ms)
            return;
        if (ms == time_ms)
            keep_time(model, channel);
        else if (ms == poll_ms)
            model_poll_close_next(model);
        else if (ms == sanction_ms)
            model_sanction_end_next(model);
        else if (ms == erasing_ms)
            erase_batch(model, erased);
        else
            end_hold(model, held);
    }
}
