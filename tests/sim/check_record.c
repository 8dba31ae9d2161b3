// SPDX-License-Identifier: MIT
#include "sim.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/history.h"
#include "core/role.h"
#include "core/state.h"
#include "record/verify.h"
#include "store/events.h"
#include "store/polls.h"

static bool has_text(struct pl_str json, int text)
{
    char needle[32];
    snprintf(needle, sizeof needle, "word%dword", text);
    return memmem(json.ptr, json.len, needle, strlen(needle)) != NULL;
}

// A post or an edit shows its words unless they were redacted or are withheld.
static void check_event_actor(struct sim *sim, uint32_t channel, const struct pl_event_out *event,
                              const struct model_message *message)
{
    char name[32];
    snprintf(name, sizeof name, "\"actor\":{\"id\":\"%s\"",
             message->is_unnamed ? "anonymous" : people[message->author]);
    const char *at = memmem(event->json.ptr, event->json.len, name, strlen(name));
    if (at == NULL)
        sim_fail(sim, "%s/%" PRId64 " does not say %s", channel_ids[channel], event->seq, name);
    size_t rest = (size_t)(event->json.ptr + event->json.len - at);
    const char *end = memchr(at + 10, '}', rest - 10);
    if (message->is_untold && memmem(at, (size_t)(end - at), "\"delegation\"", 12) != NULL)
        sim_fail(sim, "%s/%" PRId64 " tells a delegation", channel_ids[channel], event->seq);
}

// Questions have what became of them; who voted for one is shown to themself alone.
static bool is_question(const struct sim *sim, uint32_t channel,
                        const struct pl_wire_message_state *state)
{
    const struct model_message *message = &sim->model.channels[channel].messages[state->seq];
    const struct model_question *question = &message->question;
    const struct pl_wire_question_info *info = &state->question;
    bool has_question = (state->has & PL_HAS_WIRE_MESSAGE_STATE_QUESTION) != 0;
    if (message->kind != PL_MESSAGE_KIND_QUESTION)
        return !has_question;
    return has_question && info->state == question->state && info->answer_seq == question->answer &&
           info->merged_into == question->merged_into && info->anonymous == message->is_unnamed &&
           (info->reason.len > 0) == (question->reason != 0) &&
           info->reason_redacted == question->is_reason_redacted &&
           info->votes ==
               __builtin_popcount(model_votes_for(&sim->model, (int)channel, state->seq));
}

static void check_event_text(struct sim *sim, uint32_t channel, const struct pl_event_out *event)
{
    const struct model_message *messages = sim->model.channels[channel].messages;
    const struct model_message *at = &messages[event->seq];
    bool is_message =
        event->type == PL_EVENT_MESSAGE_POSTED || event->type == PL_EVENT_MESSAGE_EDITED;
    const struct model_message *message = at->edit_of != 0 ? &messages[at->edit_of] : at;
    bool shows = memmem(event->json.ptr, event->json.len, "\"text\"", 6) != NULL;
    if (is_message != message->exists)
        sim_fail(sim, "%s/%" PRId64 " is no message", channel_ids[channel], event->seq);
    if (!is_message)
        return;
    bool is_wanted = message->redacted_seq == 0 && message->withheld_seq == 0;
    if (shows != is_wanted)
        sim_fail(sim, "%s/%" PRId64 " shows its text: %d", channel_ids[channel], event->seq, shows);
    if (is_wanted && message->edited_seq == 0 && !has_text(event->json, message->text))
        sim_fail(sim, "%s/%" PRId64 " has another text", channel_ids[channel], event->seq);
    check_event_actor(sim, channel, event, message);
}

// The row of an event says who it was even where the event does not; of a secret vote it says who
// opened the poll.
static void check_vote_row(struct sim *sim, uint32_t channel, const struct pl_event_out *event)
{
    struct pl_arena arena;
    struct pl_event_row row = {0};
    bool is_secret = memmem(event->json.ptr, event->json.len, "\"actor\":{\"id\":\"anonymous\"",
                            sizeof "\"actor\":{\"id\":\"anonymous\"" - 1) != NULL;
    if (event->type != PL_EVENT_POLL_VOTED || !is_secret)
        return;
    pl_arena_init(&arena);
    PL_CHECK(pl_store_event(pl_store_db(sim->world.store),
                            pl_row_id(sim->world.core->channels[channel].row.id, event->seq),
                            &arena, &row) == 0);
    const struct pl_participant *actor =
        pl_directory_by_id(&sim->world.core->directory, row.participant);
    if (!pl_role_moderates(actor->row.role))
        sim_break(sim, INVARIANT_SECRET, "%s/%" PRId64 " keeps who voted", channel_ids[channel],
                  event->seq);
    pl_arena_fini(&arena);
}

// Every event of the channel is in history, in its place; no held, withheld or redacted word is.
static void check_log(struct sim *sim, struct pl_reader *reader, uint32_t channel)
{
    const struct model_channel *at = &sim->model.channels[channel];
    struct pl_arena arena;
    int64_t seq = 0;
    pl_arena_init(&arena);
    for (size_t count = 1; count > 0;) {
        struct pl_event_out *events = NULL;
        struct pl_follow what = {pl_str_from(channel_ids[channel]), channel, seq, 100, false};
        PL_CHECK(pl_history_follow(reader, &what, &arena, &events, &count) == 0);
        for (size_t i = 0; i < count; i++) {
            if (events[i].seq != ++seq)
                sim_fail(sim, "history of %s has %" PRId64 " in the place of %" PRId64,
                         channel_ids[channel], events[i].seq, seq);
            check_event_text(sim, channel, &events[i]);
            check_vote_row(sim, channel, &events[i]);
        }
        pl_arena_reset(&arena);
    }
    if (seq != at->last_seq)
        sim_fail(sim, "history of %s ends at %" PRId64, channel_ids[channel], seq);
    pl_arena_fini(&arena);
}

static void check_state(struct sim *sim, uint32_t channel,
                        const struct pl_wire_message_state *state)
{
    const struct model_message *message = &sim->model.channels[channel].messages[state->seq];
    int64_t count = 0, expected = 0;
    for (size_t i = 0; i < state->reactions_count; i++)
        count += state->reactions[i].count;
    for (int i = 0; i < MODEL_EMOJI; i++)
        expected += __builtin_popcount(message->reactions[i]);
    bool is_same =
        state->edited_seq == message->edited_seq && state->redacted_seq == message->redacted_seq &&
        state->withheld_seq == message->withheld_seq &&
        state->pinned == (message->pinned_seq != 0) && state->reply_count == message->replies &&
        count == expected && is_question(sim, channel, state);
    bool is_hidden = state->redacted_seq != 0 || state->withheld_seq != 0;
    if (!is_same || (!is_hidden && state->edited_seq != 0 && !has_text(state->text, message->text)))
        sim_fail(sim, "the state of %s/%" PRId64 " differs", channel_ids[channel], state->seq);
}

static void check_states(struct sim *sim, struct pl_reader *reader, uint32_t channel)
{
    struct pl_limits limits = {.history_page = 200};
    struct pl_arena arena;
    int64_t after = 0;
    size_t states = 0, expected = 0;
    pl_arena_init(&arena);
    for (bool more = true; more;) {
        char params[128];
        struct pl_reply reply;
        struct pl_channel_history_result page;
        snprintf(params, sizeof params, "{\"channel\":\"%s\",\"after\":%" PRId64 ",\"limit\":200}",
                 channel_ids[channel], after);
        struct pl_viewer viewer = {.participant = 1};
        pl_history_answer(reader, pl_str_from(params), &viewer, &limits, &arena, &reply);
        PL_CHECK(!reply.is_refused);
        PL_CHECK(pl_decode_text(&pl_channel_history_result_object, reply.result, &page, &arena,
                                &reply.refusal) == 0);
        for (size_t i = 0; i < page.messages_count; i++)
            check_state(sim, channel, &page.messages[i]);
        states += page.messages_count;
        after = page.last_seq;
        more = page.more_after;
        pl_arena_reset(&arena);
    }
    const struct model_channel *at = &sim->model.channels[channel];
    for (int64_t seq = 1; seq <= at->last_seq; seq++) {
        const struct model_message *message = &at->messages[seq];
        bool reacted = false;
        for (int i = 0; i < MODEL_EMOJI; i++)
            reacted = reacted || message->reactions[i] != 0;
        expected +=
            message->exists &&
            (message->edited_seq != 0 || message->redacted_seq != 0 || message->withheld_seq != 0 ||
             message->pinned_seq != 0 || message->is_unnamed || message->is_off_record ||
             message->kind == PL_MESSAGE_KIND_QUESTION || message->replies > 0 || reacted);
    }
    if (states != expected)
        sim_fail(sim, "%s has %zu changed messages, expected %zu", channel_ids[channel], states,
                 expected);
    pl_arena_fini(&arena);
}

void check_chains(struct sim *sim, struct pl_reader *reader)
{
    struct pl_verify_report report;
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++) {
        PL_CHECK(pl_verify_channel(reader, pl_str_from(channel_ids[i]), &report) == 0);
        if (report.bad != 0 || report.checked != sim->model.channels[i].last_seq)
            sim_break(sim, INVARIANT_CHAINS, "the chain of %s: %s at %" PRId64, channel_ids[i],
                      report.problem != NULL ? report.problem : "ends early", report.bad);
    }
    PL_CHECK(pl_verify_audit(reader, &report) == 0);
    sim->watch.held[INVARIANT_CHAINS]++;
    if (report.bad != 0 || report.checked != sim->model.audits)
        sim_break(sim, INVARIANT_CHAINS, "%" PRId64 " audit entries hold, expected %" PRId64,
                  report.checked, sim->model.audits);
}

// What is kept of a secret poll leads from nobody to a vote: no votes by voter, and once it is
// closed not even who has voted beside what was said.
static void check_box(struct sim *sim, int number, struct pl_arena *arena)
{
    struct pl_db *db = pl_store_db(sim->world.store);
    struct pl_ballot_row *ballots = NULL;
    struct pl_box_row box = {0};
    size_t count = 0;
    const struct model_poll *poll = &sim->model.polls[number];
    PL_CHECK(pl_store_ballots(db, number, arena, &ballots, &count) == 0);
    int64_t votes = model_poll_outcome(poll).votes;
    bool is_told = poll->state == PL_POLL_STATE_CANCELLED && !poll->is_secret; // in the log
    if (!is_told && (int64_t)count != (poll->is_secret ? 0 : votes))
        sim_break(sim, poll->is_secret ? INVARIANT_SECRET : INVARIANT_VOTES,
                  "p%d keeps %zu votes by voter", number, count);
    if (pl_store_box(db, number, arena, &box) == 0 &&
        (!poll->is_secret || (poll->state >= PL_POLL_STATE_CLOSED && box.voters.len > 0)))
        sim_break(sim, INVARIANT_SECRET, "p%d keeps its voters beside their votes", number);
}

static void check_notes(struct sim *sim)
{
    enum { PAGE = 50 };
    for (int about = 0; about < MODEL_PEOPLE + MODEL_DELEGATIONS; about++) {
        struct pl_note_list_result page;
        bool is_person = about < MODEL_PEOPLE;
        int count = sim->model.notes_on[about], shown = count < PAGE ? count : PAGE;
        world_send(&sim->world, "a1", PL_METHOD_NOTE_LIST, "{\"%s\":\"%s\",\"limit\":%d}",
                   is_person ? "participant" : "delegation",
                   is_person ? people[about] : delegation_ids[about - MODEL_PEOPLE], PAGE);
        world_result(&sim->world, &page);
        if ((int)page.notes_count != shown || page.more != (count > shown))
            sim_fail(sim, "%zu notes, expected %d", page.notes_count, count);
    }
}

static void check_polls(struct sim *sim)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    for (int number = 1; number <= sim->model.poll_count; number++) {
        check_box(sim, number, &arena);
        pl_arena_reset(&arena);
    }
    pl_arena_fini(&arena);
}

void check_record(struct sim *sim)
{
    struct pl_reader *reader = NULL;
    PL_CHECK(pl_history_open(sim->world.path, &reader) == 0);
    check_chains(sim, reader);
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++) {
        check_log(sim, reader, i);
        check_states(sim, reader, i);
    }
    pl_history_close(reader);
    check_polls(sim);
    check_notes(sim);
}

void check_replay(struct sim *sim)
{
    static struct world again;
    struct pl_hash answers;
    uint8_t digest[2][PL_HASH_BYTES], answered[2][PL_HASH_BYTES];
    world_open(&again);
    pl_hash_init(&answers);
    for (size_t i = 0; i < sim->batch_count; i++) {
        const struct batch *batch = &sim->batches[i];
        again.position = batch->position - 1;
        const struct pl_outcomes *outcomes =
            world_apply(&again, &sim->entries[batch->first], batch->count);
        if (!batch->is_unheard)
            hash_outcomes(&answers, outcomes);
    }
    world_digest(&sim->world, digest[0]);
    world_digest(&again, digest[1]);
    if (memcmp(digest[0], digest[1], PL_HASH_BYTES) != 0)
        sim_break(sim, INVARIANT_REPLAY, "the same entries gave another state");
    pl_hash_final(&sim->answers, answered[0]);
    pl_hash_final(&answers, answered[1]);
    if (memcmp(answered[0], answered[1], PL_HASH_BYTES) != 0)
        sim_break(sim, INVARIANT_REPLAY, "the same entries gave other answers");
    sim->watch.held[INVARIANT_REPLAY]++;
    world_close(&again);
}
