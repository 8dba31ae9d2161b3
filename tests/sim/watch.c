// SPDX-License-Identifier: MIT
#include "watch.h"

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
        struct pl_event_message_posted posted;
        struct pl_event_participant_muted muted;
        struct pl_event_participant_unmuted unmuted;
        struct pl_event_floor_started started;
        struct pl_event_floor_paused paused;
        struct pl_event_floor_resumed resumed;
        struct pl_event_floor_ended ended;
        struct pl_event_floor_time_added time_added;
        struct pl_event_poll_voted voted;
        struct pl_event_poll_closed closed;
        struct pl_event_poll_published published;
    } data;
};

void watch_init(struct watch *watch)
{
    *watch = (struct watch){0};
    pl_arena_init(&watch->arena);
}

void watch_fini(struct watch *watch)
{
    pl_arena_fini(&watch->arena);
}

static bool is_read(enum pl_event_type type)
{
    switch (type) {
    case PL_EVENT_CHANNEL_LOCKED:
    case PL_EVENT_MESSAGE_POSTED:
    case PL_EVENT_PARTICIPANT_MUTED:
    case PL_EVENT_PARTICIPANT_UNMUTED:
    case PL_EVENT_FLOOR_STARTED:
    case PL_EVENT_FLOOR_PAUSED:
    case PL_EVENT_FLOOR_RESUMED:
    case PL_EVENT_FLOOR_ENDED:
    case PL_EVENT_FLOOR_TIME_ADDED:
    case PL_EVENT_POLL_VOTED:
    case PL_EVENT_POLL_CLOSED:
    case PL_EVENT_POLL_PUBLISHED:
        return true;
    default:
        return false;
    }
}

// The params of a notification; the last brace is that of the object around them.
static struct pl_str params_of(struct pl_str json)
{
    static const char head[] = "\"params\":";
    const char *at = memmem(json.ptr, json.len, head, sizeof head - 1);
    PL_CHECK(at != NULL);
    at += sizeof head - 1;
    return (struct pl_str){at, (size_t)(json.ptr + json.len - 1 - at)};
}

static void read_event(struct watch *watch, const struct pl_event_out *event, struct seen *ret_seen)
{
    struct pl_notice_channel_event frame;
    struct pl_refusal refusal;
    PL_CHECK(event->channel < MODEL_CHANNELS);
    *ret_seen = (struct seen){.channel = &watch->channels[event->channel], .type = event->type};
    PL_CHECK(pl_decode_text(&pl_notice_channel_event_object, params_of(event->json), &frame,
                            &watch->arena, &refusal) == 0);
    PL_CHECK(pl_decode_text(&pl_wire_participant_object, frame.actor, &ret_seen->actor,
                            &watch->arena, &refusal) == 0);
    if (is_read(event->type))
        PL_CHECK(pl_decode_text(pl_events[event->type].object, frame.data, &ret_seen->data,
                                &watch->arena, &refusal) == 0);
}

static char *find_mute(struct watch_channel *channel, struct pl_str who)
{
    for (int i = 0; i < WATCH_TARGETS; i++)
        if (pl_str_equal(pl_str_from(channel->muted[i]), who))
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
    PL_CHECK(who.len > 0 && who.len < WATCH_NAME_BYTES);
    memset(place, 0, WATCH_NAME_BYTES);
    if (on)
        memcpy(place, who.ptr, who.len);
}

static const char *see_mute(struct seen *seen)
{
    const struct pl_event_participant_muted *on = &seen->data.muted;
    const struct pl_event_participant_unmuted *off = &seen->data.unmuted;
    if (seen->type == PL_EVENT_PARTICIPANT_MUTED)
        mute(seen->channel, on->delegation.len > 0 ? on->delegation : on->participant.id, true);
    else
        mute(seen->channel, off->delegation.len > 0 ? off->delegation : off->participant.id, false);
    return NULL;
}

static bool moderates(const struct pl_wire_participant *who)
{
    return who->role == PL_ROLE_MODERATOR || who->role == PL_ROLE_ADMIN;
}

// Somebody speaks up. What was held before is published in the author's name, whatever has become
// of them since; but not in a channel that is closed.
static const char *see_words(struct seen *seen)
{
    const struct pl_wire_participant *who = &seen->actor;
    const struct pl_event_message_posted *post = &seen->data.posted;
    if (seen->channel->is_closed)
        return "words in a closed channel";
    if (seen->type == PL_EVENT_MESSAGE_POSTED && (post->approved_by.len > 0 || post->by_clock))
        return NULL;
    // Who speaks without a name may be anybody, a moderator too; the model knows who it was.
    if (pl_str_equal(who->id, PL_STR(PL_ANONYMOUS_ID)))
        return NULL;
    if (find_mute(seen->channel, who->id) != NULL)
        return "somebody who is muted";
    if (who->delegation.len > 0 && !moderates(who) &&
        find_mute(seen->channel, who->delegation) != NULL)
        return "somebody whose delegation is muted";
    bool may = moderates(who) || who->role == PL_ROLE_EXPERT || !seen->channel->is_locked;
    return may ? NULL : "somebody in a locked channel";
}

static const char *see_account(const struct pl_wire_floor_account *account)
{
    bool is_negative = account->spoken_ms < 0 || account->charged_ms < 0 || account->added_ms < 0 ||
                       account->turns < 0 || account->left_ms < 0;
    if (is_negative)
        return "an account below nothing";
    return account->charged_ms > account->spoken_ms ? "more charged than was spoken" : NULL;
}

static const char *see_start(struct seen *seen, const struct pl_wire_floor_entry *entry)
{
    if (seen->channel->turn != 0)
        return "a second speaker";
    seen->channel->turn = entry->entry;
    return entry->state == PL_FLOOR_ENTRY_STATE_SPEAKING ? NULL : "a speaker who does not speak";
}

static const char *see_turn(struct seen *seen)
{
    int64_t *turn = &seen->channel->turn;
    switch (seen->type) {
    case PL_EVENT_FLOOR_STARTED: {
        const char *wrong = see_account(&seen->data.started.account);
        return wrong != NULL ? wrong : see_start(seen, &seen->data.started.entry);
    }
    case PL_EVENT_FLOOR_RESUMED:
        return see_start(seen, &seen->data.resumed.entry);
    case PL_EVENT_FLOOR_PAUSED:
        if (*turn != seen->data.paused.entry.entry)
            return "a pause of who does not speak";
        *turn = 0;
        return see_account(&seen->data.paused.account);
    case PL_EVENT_FLOOR_ENDED:
        if (*turn == seen->data.ended.entry.entry)
            *turn = 0;
        return see_account(&seen->data.ended.account);
    default:
        return see_account(&seen->data.time_added.account);
    }
}

static int64_t *votes_of(struct watch *watch, struct pl_str poll)
{
    size_t number = 0;
    for (size_t i = 1; i < poll.len; i++) // after the p
        number = 10 * number + (size_t)(poll.ptr[i] - '0');
    PL_CHECK(number > 0 && number < MODEL_POLLS);
    return &watch->votes[number];
}

static const char *see_outcome(struct watch *watch, const struct pl_event_poll_published *data)
{
    int64_t most = 0, sum = data->outcome.abstentions;
    for (size_t i = 0; i < data->outcome.counts_count; i++) {
        sum += data->outcome.counts[i];
        most = data->outcome.counts[i] > most ? data->outcome.counts[i] : most;
    }
    if (data->votes != *votes_of(watch, data->poll))
        return "another number of votes than were cast";
    // In a poll of several choices one vote counts for each of them, but never twice for one.
    return sum < data->votes || most + data->outcome.abstentions > data->votes
               ? "votes that were not cast"
               : NULL;
}

static const char *see_votes(struct watch *watch, struct seen *seen)
{
    if (seen->type == PL_EVENT_POLL_PUBLISHED)
        return see_outcome(watch, &seen->data.published);
    if (seen->type == PL_EVENT_POLL_CLOSED)
        return seen->data.closed.votes == *votes_of(watch, seen->data.closed.poll)
                   ? NULL
                   : "a closing that counts otherwise";
    const struct pl_event_poll_voted *vote = &seen->data.voted;
    int64_t *votes = votes_of(watch, vote->poll);
    *votes += !vote->again;
    return vote->votes == *votes ? NULL : "a vote that does not count one";
}

const char *watch_event(struct watch *watch, const struct pl_event_out *event)
{
    struct seen seen;
    pl_arena_reset(&watch->arena);
    read_event(watch, event, &seen);
    switch (seen.type) {
    case PL_EVENT_CHANNEL_LOCKED:
        seen.channel->is_locked = true;
        seen.channel->is_closed = seen.data.locked.mode == PL_LOCK_MODE_CLOSED;
        return NULL;
    case PL_EVENT_CHANNEL_UNLOCKED:
        seen.channel->is_locked = seen.channel->is_closed = false;
        return NULL;
    case PL_EVENT_PARTICIPANT_MUTED:
    case PL_EVENT_PARTICIPANT_UNMUTED:
        return see_mute(&seen);
    case PL_EVENT_MESSAGE_POSTED:
    case PL_EVENT_MESSAGE_EDITED:
    case PL_EVENT_MESSAGE_REACTED:
    case PL_EVENT_FLOOR_REQUESTED:
    case PL_EVENT_REPLY_CLAIMED:
        return see_words(&seen);
    case PL_EVENT_FLOOR_STARTED:
    case PL_EVENT_FLOOR_PAUSED:
    case PL_EVENT_FLOOR_RESUMED:
    case PL_EVENT_FLOOR_ENDED:
    case PL_EVENT_FLOOR_TIME_ADDED:
        return see_turn(&seen);
    case PL_EVENT_POLL_VOTED:
    case PL_EVENT_POLL_CLOSED:
    case PL_EVENT_POLL_PUBLISHED:
        return see_votes(watch, &seen);
    default:
        return NULL;
    }
}

const char *watch_notice(struct watch *watch, const struct pl_notice *notice)
{
    static const char budget[] = "\"method\":\"budget.changed\"";
    struct pl_notice_budget_changed changed;
    struct pl_refusal refusal;
    if (memmem(notice->json.ptr, notice->json.len, budget, sizeof budget - 1) == NULL)
        return NULL;
    pl_arena_reset(&watch->arena);
    // The schema knows no number below nothing.
    if (pl_decode_text(&pl_notice_budget_changed_object, params_of(notice->json), &changed,
                       &watch->arena, &refusal) != 0)
        return "a budget below nothing";
    return changed.budget.left > changed.budget.head_left ? "less for the head than for all" : NULL;
}
