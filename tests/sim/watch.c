// SPDX-License-Identifier: MIT
#include "watch.h"

#include <stdlib.h>
#include <string.h>

#include "core/anonymous.h"
#include "core/core.h"
#include "proto/decode.h"

// One event as a reader has it.
struct seen {
    struct watch_channel *channel;
    enum pl_event_type type;
    struct pl_wire_participant actor;
    union {
        struct pl_event_channel_locked locked;
        struct pl_event_consensus_answered answered;
        struct pl_event_consensus_closed call_closed;
        struct pl_event_consensus_opened call_opened;
        struct pl_event_consensus_revised revised;
        struct pl_event_floor_configured configured;
        struct pl_event_floor_drawn drawn;
        struct pl_event_floor_ended ended;
        struct pl_event_floor_opened opened;
        struct pl_event_floor_paused paused;
        struct pl_event_floor_requested requested;
        struct pl_event_floor_resumed resumed;
        struct pl_event_floor_started started;
        struct pl_event_floor_time_added time_added;
        struct pl_event_message_posted posted;
        struct pl_event_participant_muted muted;
        struct pl_event_participant_unmuted unmuted;
        struct pl_event_poll_closed closed;
        struct pl_event_poll_created created;
        struct pl_event_poll_published published;
        struct pl_event_poll_voted voted;
        struct pl_event_question_merged merged;
        struct pl_event_question_reopened reopened;
        struct pl_event_question_upvoted upvoted;
        struct pl_event_reply_granted granted;
    } data;
};

const char *const invariant_names[INVARIANT_COUNT] = {
    [INVARIANT_MUTED] = "nobody posts while muted",
    [INVARIANT_CLOSED] = "only moderators' events in a closed channel",
    [INVARIANT_SPEAKER] = "at most one speaker",
    [INVARIANT_VOTES] = "votes counted are votes cast",
    [INVARIANT_SECRET] = "a secret vote names nobody",
    [INVARIANT_UPVOTES] = "one vote for a question from each",
    [INVARIANT_CONSENSUS] = "a consensus call counts its last answers",
    [INVARIANT_REPLIES] = "no more rights of reply than there are",
    [INVARIANT_LOTS] = "each delegation is drawn once",
    [INVARIANT_BUDGETS] = "no budget below nothing",
    [INVARIANT_AUDIT] = "one audit entry for each act",
    [INVARIANT_CHAINS] = "both hash chains verify",
    [INVARIANT_REPLAY] = "the same commands give the same state",
    [INVARIANT_DURABLE] = "what was acknowledged survives",
    [INVARIANT_WHOLE] = "a batch survives wholly or not at all",
    [INVARIANT_SHOWN] = "nothing that was shown vanishes",
};

void watch_init(struct watch *watch, size_t cap)
{
    *watch = (struct watch){.cap = cap};
    pl_arena_init(&watch->arena);
    for (int i = 0; i < MODEL_CHANNELS; i++)
        watch->channels[i].upvotes = pl_alloc_array(cap, sizeof(int64_t));
}

void watch_fini(struct watch *watch)
{
    pl_arena_fini(&watch->arena);
    for (int i = 0; i < MODEL_CHANNELS; i++)
        free(watch->channels[i].upvotes);
}

// The params of a notification; the last brace is that of the object around them.
static struct pl_str params_of(struct pl_str json)
{
    static const char name[] = "\"params\":";
    const char *at = memmem(json.ptr, json.len, name, sizeof name - 1);
    PL_CHECK(at != NULL);
    at += sizeof name - 1;
    return (struct pl_str){at, (size_t)(json.ptr + json.len - 1 - at)};
}

static void read_event(struct watch *watch, const struct pl_event_out *event, struct seen *ret_seen)
{
    struct pl_notice_channel_event frame;
    struct pl_refusal refusal;
    PL_CHECK(event->channel < MODEL_CHANNELS && event->seq < (int64_t)watch->cap);
    *ret_seen = (struct seen){.channel = &watch->channels[event->channel], .type = event->type};
    PL_CHECK(pl_decode_text(&pl_notice_channel_event_object, params_of(event->json), &frame,
                            &watch->arena, &refusal) == 0);
    PL_CHECK(pl_decode_text(&pl_wire_participant_object, frame.actor, &ret_seen->actor,
                            &watch->arena, &refusal) == 0);
    if (pl_events[event->type].object->size <= sizeof ret_seen->data)
        PL_CHECK(pl_decode_text(pl_events[event->type].object, frame.data, &ret_seen->data,
                                &watch->arena, &refusal) == 0);
}

static bool is_named(const char *name, struct pl_str who)
{
    return pl_str_equal(pl_str_from(name), who);
}

static void take_name(char *name, struct pl_str who)
{
    PL_CHECK(who.len > 0 && who.len < WATCH_NAME_BYTES);
    memset(name, 0, WATCH_NAME_BYTES);
    memcpy(name, who.ptr, who.len);
}

static bool moderates(const struct pl_wire_participant *who)
{
    return who->role == PL_ROLE_MODERATOR || who->role == PL_ROLE_ADMIN;
}

// ---- who may speak

static char *find_mute(struct watch_channel *channel, struct pl_str who)
{
    for (int i = 0; i < WATCH_TARGETS; i++)
        if (is_named(channel->muted[i], who))
            return channel->muted[i];
    return NULL;
}

static void mute(struct watch_channel *channel, struct pl_str who, bool on)
{
    char *place = find_mute(channel, who);
    if (on && place == NULL)
        place = find_mute(channel, PL_STR(""));
    if (place == NULL)
        return; // lifted, and was not there: of the first schema
    if (on)
        take_name(place, who);
    else
        memset(place, 0, WATCH_NAME_BYTES);
}

static void see_mute(struct seen *seen)
{
    const struct pl_event_participant_muted *on = &seen->data.muted;
    const struct pl_event_participant_unmuted *off = &seen->data.unmuted;
    if (seen->type == PL_EVENT_PARTICIPANT_MUTED)
        mute(seen->channel, on->delegation.len > 0 ? on->delegation : on->participant.id, true);
    if (seen->type == PL_EVENT_PARTICIPANT_UNMUTED)
        mute(seen->channel, off->delegation.len > 0 ? off->delegation : off->participant.id, false);
}

static void see_lock(struct seen *seen)
{
    bool locks = seen->type == PL_EVENT_CHANNEL_LOCKED;
    if (!locks && seen->type != PL_EVENT_CHANNEL_UNLOCKED)
        return;
    seen->channel->is_locked = locks;
    seen->channel->is_closed = locks && seen->data.locked.mode == PL_LOCK_MODE_CLOSED;
}

// Somebody speaks up. What was held before is published in the author's name, whatever has become
// of them since; and who puts somebody back on the list asks for nothing.
static bool is_voice(const struct seen *seen)
{
    const struct pl_event_message_posted *post = &seen->data.posted;
    switch (seen->type) {
    case PL_EVENT_MESSAGE_POSTED:
        return post->approved_by.len == 0 && !post->by_clock;
    case PL_EVENT_FLOOR_REQUESTED:
        return !seen->data.requested.entry.moved;
    case PL_EVENT_MESSAGE_EDITED:
    case PL_EVENT_MESSAGE_REACTED:
    case PL_EVENT_QUESTION_UPVOTED:
    case PL_EVENT_REPLY_CLAIMED:
        return true;
    default:
        return false;
    }
}

// Who speaks without a name may be anybody, a moderator too; the model knows who it was.
static bool is_nameless(const struct seen *seen)
{
    return pl_str_equal(seen->actor.id, PL_STR(PL_ANONYMOUS_ID));
}

static const char *check_muted(struct watch *watch, struct seen *seen)
{
    const struct pl_wire_participant *who = &seen->actor;
    if (!is_voice(seen) || is_nameless(seen))
        return NULL;
    watch->held[INVARIANT_MUTED]++;
    if (find_mute(seen->channel, who->id) != NULL)
        return "somebody who is";
    bool is_bound = who->delegation.len > 0 && !moderates(who);
    return is_bound && find_mute(seen->channel, who->delegation) != NULL
               ? "somebody whose delegation is"
               : NULL;
}

// What others do where a channel is closed says nothing in it: they vote, answer for their
// delegation, take their wish or their words back, and experts decide about questions.
static bool is_silent(const struct seen *seen)
{
    switch (seen->type) {
    case PL_EVENT_POLL_VOTED:
    case PL_EVENT_CONSENSUS_ANSWERED:
    case PL_EVENT_DELEGATION_SUBSTITUTE_SET:
    case PL_EVENT_FLOOR_WITHDRAWN:
    case PL_EVENT_MESSAGE_REDACTED:
        return true;
    case PL_EVENT_QUESTION_ANSWERED:
    case PL_EVENT_QUESTION_DISMISSED:
    case PL_EVENT_QUESTION_MERGED:
    case PL_EVENT_QUESTION_REOPENED:
    case PL_EVENT_QUESTION_TAKEN:
        return seen->actor.role == PL_ROLE_EXPERT;
    case PL_EVENT_MESSAGE_WITHHELD: // by those who reported it, who are not named
        return true;
    default:
        return false;
    }
}

static const char *check_closed(struct watch *watch, struct seen *seen)
{
    const struct watch_channel *channel = seen->channel;
    if (channel->is_closed) {
        watch->held[INVARIANT_CLOSED]++;
        if (is_voice(seen) || seen->type == PL_EVENT_MESSAGE_POSTED)
            return "words";
        return moderates(&seen->actor) || is_silent(seen) ? NULL : "an act of somebody else";
    }
    if (!channel->is_locked || !is_voice(seen) || is_nameless(seen))
        return NULL;
    watch->held[INVARIANT_CLOSED]++;
    return moderates(&seen->actor) || seen->actor.role == PL_ROLE_EXPERT
               ? NULL
               : "words in one that only moderators and experts may write in";
}

// ---- the floor

static const struct pl_wire_floor_account *account_in(const struct seen *seen)
{
    switch (seen->type) {
    case PL_EVENT_FLOOR_STARTED:
        return &seen->data.started.account;
    case PL_EVENT_FLOOR_PAUSED:
        return &seen->data.paused.account;
    case PL_EVENT_FLOOR_ENDED:
        return &seen->data.ended.account;
    case PL_EVENT_FLOOR_TIME_ADDED:
        return &seen->data.time_added.account;
    default:
        return NULL;
    }
}

static const char *check_budgets(struct watch *watch, struct seen *seen)
{
    const struct pl_wire_floor_account *account = account_in(seen);
    if (account == NULL)
        return NULL;
    watch->held[INVARIANT_BUDGETS]++;
    if (account->spoken_ms < 0 || account->charged_ms < 0 || account->added_ms < 0 ||
        account->turns < 0 || account->left_ms < 0)
        return "time";
    return account->charged_ms > account->spoken_ms ? "more charged than was spoken" : NULL;
}

static const char *see_start(struct seen *seen, const struct pl_wire_floor_entry *entry)
{
    if (seen->channel->turn != 0)
        return "a second one";
    seen->channel->turn = entry->entry;
    return entry->state == PL_FLOOR_ENTRY_STATE_SPEAKING ? NULL : "one who does not speak";
}

static const char *check_speaker(struct watch *watch, struct seen *seen)
{
    int64_t *turn = &seen->channel->turn;
    switch (seen->type) {
    case PL_EVENT_FLOOR_STARTED:
        watch->held[INVARIANT_SPEAKER]++;
        return see_start(seen, &seen->data.started.entry);
    case PL_EVENT_FLOOR_RESUMED:
        watch->held[INVARIANT_SPEAKER]++;
        return see_start(seen, &seen->data.resumed.entry);
    case PL_EVENT_FLOOR_PAUSED:
        if (*turn != seen->data.paused.entry.entry)
            return "a pause of who does not speak";
        *turn = 0;
        return NULL;
    case PL_EVENT_FLOOR_ENDED:
        if (*turn == seen->data.ended.entry.entry)
            *turn = 0;
        return NULL;
    default:
        return NULL;
    }
}

static const char *check_lots(struct watch *watch, struct seen *seen)
{
    const struct pl_event_floor_drawn *data = &seen->data.drawn;
    struct watch_channel *channel = seen->channel;
    if (seen->type != PL_EVENT_FLOOR_DRAWN)
        return NULL;
    watch->held[INVARIANT_LOTS]++;
    if (data->delegations_count != MODEL_DELEGATIONS)
        return "another number of them";
    for (size_t i = 0; i < MODEL_DELEGATIONS; i++) {
        for (size_t j = 0; j < i; j++)
            if (pl_str_equal(data->delegations[i], data->delegations[j]))
                return "one that was drawn twice";
        take_name(channel->drawn[i], data->delegations[i]);
    }
    channel->is_drawn = true;
    return NULL;
}

static void begin_item(struct watch_channel *channel, int64_t item)
{
    if (channel->item != item)
        memset(channel->granted, 0, sizeof channel->granted);
    channel->item = item;
}

static const char *check_replies(struct watch *watch, struct seen *seen)
{
    struct watch_channel *channel = seen->channel;
    const struct pl_event_reply_granted *grant = &seen->data.granted;
    if (seen->type == PL_EVENT_FLOOR_CONFIGURED) {
        begin_item(channel, seen->data.configured.item);
        channel->replies_max = seen->data.configured.settings.replies_max;
    }
    if (seen->type == PL_EVENT_FLOOR_OPENED)
        begin_item(channel, seen->data.opened.item);
    if (seen->type != PL_EVENT_REPLY_GRANTED)
        return NULL;
    watch->held[INVARIANT_REPLIES]++;
    struct watch_granted *granted = channel->granted;
    struct pl_str delegation = grant->reply.participant.delegation;
    while (granted->delegation[0] != '\0' && !is_named(granted->delegation, delegation))
        PL_CHECK(++granted < channel->granted + MODEL_DELEGATIONS);
    take_name(granted->delegation, delegation);
    if (++granted->count > channel->replies_max)
        return "one too many";
    return granted->count == grant->reply.number ? NULL : "one of another number";
}

// ---- decisions

static size_t number_of(struct pl_str id, size_t bound)
{
    size_t number = 0;
    for (size_t i = 1; i < id.len; i++) // after its letter
        number = 10 * number + (size_t)(id.ptr[i] - '0');
    PL_CHECK(number > 0 && number < bound);
    return number;
}

static const char *see_outcome(const struct pl_event_poll_published *data, int64_t votes)
{
    int64_t most = 0, sum = data->outcome.abstentions;
    for (size_t i = 0; i < data->outcome.counts_count; i++) {
        sum += data->outcome.counts[i];
        most = data->outcome.counts[i] > most ? data->outcome.counts[i] : most;
    }
    if (data->votes != votes)
        return "another number than were cast";
    // In a poll of several choices one vote counts for each of them, but never twice for one.
    return sum < data->votes || most + data->outcome.abstentions > data->votes
               ? "some that were not cast"
               : NULL;
}

static const char *see_vote(struct watch *watch, const struct pl_event_poll_voted *vote)
{
    int64_t *votes = &watch->votes[number_of(vote->poll, MODEL_POLLS)];
    *votes += !vote->again;
    return vote->votes == *votes ? NULL : "a vote that does not count one";
}

static const char *check_votes(struct watch *watch, struct seen *seen)
{
    const struct pl_event_poll_closed *closed = &seen->data.closed;
    const struct pl_event_poll_published *published = &seen->data.published;
    switch (seen->type) {
    case PL_EVENT_POLL_VOTED:
        watch->held[INVARIANT_VOTES]++;
        return see_vote(watch, &seen->data.voted);
    case PL_EVENT_POLL_CLOSED:
        watch->held[INVARIANT_VOTES]++;
        return closed->votes == watch->votes[number_of(closed->poll, MODEL_POLLS)]
                   ? NULL
                   : "a closing that counts otherwise";
    case PL_EVENT_POLL_PUBLISHED:
        watch->held[INVARIANT_VOTES]++;
        return see_outcome(published, watch->votes[number_of(published->poll, MODEL_POLLS)]);
    default:
        return NULL;
    }
}

static const char *check_secret(struct watch *watch, struct seen *seen)
{
    const struct pl_wire_poll *poll = &seen->data.created.poll;
    const struct pl_event_poll_voted *vote = &seen->data.voted;
    if (seen->type == PL_EVENT_POLL_CREATED)
        watch->is_secret[number_of(poll->id, MODEL_POLLS)] = poll->secret;
    if (seen->type != PL_EVENT_POLL_VOTED || !watch->is_secret[number_of(vote->poll, MODEL_POLLS)])
        return NULL;
    watch->held[INVARIANT_SECRET]++;
    if (!is_nameless(seen) || seen->actor.delegation.len > 0)
        return "one with a name";
    return vote->has != 0 || vote->choices_count > 0 ? "one that says something" : NULL;
}

static const char *check_upvotes(struct watch *watch, struct seen *seen)
{
    int64_t *upvotes = seen->channel->upvotes;
    const struct pl_event_question_upvoted *vote = &seen->data.upvoted;
    const struct pl_event_question_merged *merge = &seen->data.merged;
    const struct pl_event_question_reopened *split = &seen->data.reopened;
    if (seen->type == PL_EVENT_QUESTION_MERGED) {
        watch->held[INVARIANT_UPVOTES]++;
        bool is_union = merge->votes >= upvotes[merge->into] &&
                        merge->votes <= upvotes[merge->into] + upvotes[merge->target];
        upvotes[merge->into] = merge->votes;
        return is_union && merge->votes < MODEL_PEOPLE ? NULL : "more than both had";
    }
    if (seen->type == PL_EVENT_QUESTION_REOPENED && split->from != 0) {
        bool is_less = split->from_votes <= upvotes[split->from];
        upvotes[split->from] = split->from_votes;
        return is_less ? NULL : "more without the other than with it";
    }
    if (seen->type != PL_EVENT_QUESTION_UPVOTED)
        return NULL;
    watch->held[INVARIANT_UPVOTES]++;
    int64_t change = vote->votes - upvotes[vote->target];
    upvotes[vote->target] = vote->votes;
    if (change != 1 && change != -1)
        return "one that does not count one";
    // The author has none.
    return vote->votes >= 0 && vote->votes < MODEL_PEOPLE ? NULL : "more than there are people";
}

static const char *see_answer(struct watch_call *call,
                              const struct pl_event_consensus_answered *data)
{
    int at = 0;
    if (call->number != (int64_t)number_of(data->consensus, SIZE_MAX) || call->round != data->round)
        return "an answer to another text";
    while (call->answered[at][0] != '\0' && !is_named(call->answered[at], data->delegation))
        PL_CHECK(++at < MODEL_DELEGATIONS);
    take_name(call->answered[at], data->delegation);
    call->stances[at] = data->stance;
    return NULL;
}

static const char *see_closing(struct watch_call *call,
                               const struct pl_event_consensus_closed *data)
{
    int64_t counts[PL_STANCE_COUNT] = {0}, answers = 0;
    for (; answers < MODEL_DELEGATIONS && call->answered[answers][0] != '\0'; answers++)
        counts[call->stances[answers]]++;
    bool is_same = data->round == call->round && data->counts.agree == counts[PL_STANCE_AGREE] &&
                   data->counts.live_with == counts[PL_STANCE_LIVE_WITH] &&
                   data->counts.reservation == counts[PL_STANCE_RESERVATION] &&
                   data->counts.object == counts[PL_STANCE_OBJECT];
    call->number = 0;
    if (!is_same)
        return "other counts";
    return data->reached == (answers > 0 && counts[PL_STANCE_OBJECT] == 0) ? NULL
                                                                           : "another outcome";
}

static const char *check_consensus(struct watch *watch, struct seen *seen)
{
    struct watch_call *call = &seen->channel->call;
    switch (seen->type) {
    case PL_EVENT_CONSENSUS_OPENED:
        if (call->number != 0)
            return "a second one";
        *call = (struct watch_call){.round = 1};
        call->number = (int64_t)number_of(seen->data.call_opened.consensus, SIZE_MAX);
        return NULL;
    case PL_EVENT_CONSENSUS_REVISED:
        memset(call->answered, 0, sizeof call->answered);
        return call->number != 0 && seen->data.revised.round == ++call->round ? NULL
                                                                              : "another round";
    case PL_EVENT_CONSENSUS_ANSWERED:
        watch->held[INVARIANT_CONSENSUS]++;
        return see_answer(call, &seen->data.answered);
    case PL_EVENT_CONSENSUS_CLOSED:
        watch->held[INVARIANT_CONSENSUS]++;
        return see_closing(call, &seen->data.call_closed);
    default:
        return NULL;
    }
}

struct broken watch_event(struct watch *watch, const struct pl_event_out *event)
{
    static const struct {
        enum invariant which;
        const char *(*check)(struct watch *, struct seen *);
    } checks[] = {
        {INVARIANT_MUTED, check_muted},     {INVARIANT_CLOSED, check_closed},
        {INVARIANT_SPEAKER, check_speaker}, {INVARIANT_BUDGETS, check_budgets},
        {INVARIANT_LOTS, check_lots},       {INVARIANT_REPLIES, check_replies},
        {INVARIANT_VOTES, check_votes},     {INVARIANT_SECRET, check_secret},
        {INVARIANT_UPVOTES, check_upvotes}, {INVARIANT_CONSENSUS, check_consensus},
    };
    struct seen seen;
    struct broken broken = {INVARIANT_COUNT, NULL};
    pl_arena_reset(&watch->arena);
    read_event(watch, event, &seen);
    see_mute(&seen);
    see_lock(&seen);
    for (size_t i = 0; i < PL_ARRAY_LEN(checks) && broken.how == NULL; i++)
        broken = (struct broken){checks[i].which, checks[i].check(watch, &seen)};
    return broken;
}

struct broken watch_notice(struct watch *watch, const struct pl_notice *notice)
{
    static const char budget[] = "\"method\":\"budget.changed\"";
    struct broken broken = {INVARIANT_BUDGETS, NULL};
    struct pl_notice_budget_changed changed;
    struct pl_refusal refusal;
    if (memmem(notice->json.ptr, notice->json.len, budget, sizeof budget - 1) == NULL)
        return broken;
    pl_arena_reset(&watch->arena);
    watch->held[INVARIANT_BUDGETS]++;
    // The schema knows no number below nothing.
    if (pl_decode_text(&pl_notice_budget_changed_object, params_of(notice->json), &changed,
                       &watch->arena, &refusal) != 0)
        broken.how = "messages";
    else if (changed.budget.left > changed.budget.head_left)
        broken.how = "less for the head than for all";
    return broken;
}
