// SPDX-License-Identifier: MIT
/*
 * A page is a range of row ids around a pivot, read from one snapshot: the oldest event for
 * `after`, the newest for `before`, the one asked for with `around` and `at`. Starting there it
 * grows both ways until it would pass the page's bytes, so that one answer stays well within a
 * connection's queue however long the messages are; `more_before` and `more_after` say the rest.
 */
#include "core/history.h"

#include <errno.h>
#include <stdlib.h>

#include "core/blank.h"
#include "core/intact.h"
#include "core/outcome.h"
#include "core/shown.h"
#include "proto/decode.h"
#include "store/directory.h"
#include "store/reader.h"

enum {
    PAGE_EVENTS = 50,            // channel.history: limit, absent
    PAGE_BYTES_MAX = 128 * 1024, // half of limits.send_queue_bytes' default
    EVENT_OVERHEAD_BYTES = 200,  // names, time and punctuation around one event
    MESSAGE_STATE_BYTES = 400,   // and around one message's state
    QUESTION_BYTES = 150,        // and a question's
};

struct page {
    struct pl_db *db;
    struct pl_arena *arena;
    struct pl_str channel;
    int64_t channel_row;
    int64_t head;
    struct pl_event_row *events;
    size_t count;
    size_t pivot; // index of the event that must be in the page
    struct pl_message_row *messages;
    size_t message_count;
    struct pl_question_row *questions;
    size_t question_count;
};

int pl_history_open(const char *database, struct pl_reader **ret_reader)
{
    return pl_reader_open(database, ret_reader);
}

void pl_history_close(struct pl_reader *reader)
{
    pl_reader_close(reader);
}

static int read_range(struct page *page, int64_t first, int64_t last)
{
    struct pl_intact_range range = {
        .db = page->db,
        .channel = page->channel,
        .channel_row = page->channel_row,
        .first = first < 1 ? 1 : first,
        .last = last > page->head ? page->head : last,
    };
    return pl_intact_events(&range, page->arena, &page->events, &page->count);
}

static int read_around(struct page *page, int64_t seq, int64_t limit)
{
    if (seq > page->head)
        seq = page->head;
    int64_t first = seq - limit / 2;
    if (first > page->head - limit + 1)
        first = page->head - limit + 1;
    if (first < 1)
        first = 1;
    page->pivot = seq >= first ? (size_t)(seq - first) : 0;
    return read_range(page, first, first + limit - 1);
}

static int read_events(struct page *page, const struct pl_channel_history_params *in, int64_t limit)
{
    int error = 0;
    if ((in->has & PL_HAS_CHANNEL_HISTORY_PARAMS_AFTER) != 0)
        return in->after < page->head ? read_range(page, in->after + 1, in->after + limit) : 0;
    if ((in->has & PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE) != 0) {
        int64_t before = in->before <= page->head ? in->before : page->head + 1;
        error = read_range(page, before - limit, before - 1);
        page->pivot = page->count > 0 ? page->count - 1 : 0;
        return error;
    }
    int64_t seq = in->around;
    if ((in->has & PL_HAS_CHANNEL_HISTORY_PARAMS_AT) != 0)
        error = pl_store_event_seq_at(page->db, page->channel_row, in->at_ms, &seq);
    return error != 0 ? error : read_around(page, seq, limit);
}

// NULL: the message is none. A page is short enough to look through.
static const struct pl_question_row *find_question(const struct page *page, int64_t message)
{
    for (size_t i = 0; i < page->question_count; i++)
        if (page->questions[i].message == message)
            return &page->questions[i];
    return NULL;
}

static size_t message_bytes(const struct page *page, int64_t id)
{
    size_t low = 0, high = page->message_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (page->messages[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == page->message_count || page->messages[low].id != id)
        return 0;
    const struct pl_message_row *message = &page->messages[low];
    const struct pl_question_row *question = find_question(page, id);
    return MESSAGE_STATE_BYTES + (message->edited_seq != 0 ? message->text.len : 0) +
           (question != NULL ? QUESTION_BYTES + question->reason.len : 0);
}

static size_t event_bytes(const struct page *page, size_t index)
{
    const struct pl_event_row *event = &page->events[index];
    return EVENT_OVERHEAD_BYTES + event->actor.len + event->data.len +
           message_bytes(page, event->id);
}

// Cuts the page to its bytes: grows from the pivot, one event up, one event down.
static void fit(struct page *page)
{
    if (page->count == 0)
        return;
    size_t first = page->pivot, last = page->pivot;
    size_t bytes = event_bytes(page, page->pivot);
    bool goes_down = first > 0, goes_up = last + 1 < page->count;
    while (goes_down || goes_up) {
        if (goes_up) {
            bytes += event_bytes(page, last + 1);
            if (bytes > PAGE_BYTES_MAX)
                break;
            last++;
        }
        if (goes_down) {
            bytes += event_bytes(page, first - 1);
            if (bytes > PAGE_BYTES_MAX)
                break;
            first--;
        }
        goes_down = first > 0;
        goes_up = last + 1 < page->count;
    }
    page->events += first;
    page->count = last - first + 1;
}

// The states of the page's messages, with their reactions, which come in the same order.
static int describe_messages(struct page *page, const struct pl_viewer *viewer,
                             struct pl_channel_history_result *result)
{
    struct pl_reaction_row *reactions = NULL;
    size_t count = 0, next = 0;
    int error = pl_store_reactions(page->db, page->channel_row, result->first_seq, result->last_seq,
                                   viewer->participant, page->arena, &reactions, &count);
    if (error != 0)
        return error;
    struct pl_wire_reaction *wire = pl_arena_alloc_array(page->arena, count + 1, sizeof *wire);
    result->messages =
        pl_arena_alloc_array(page->arena, page->message_count + 1, sizeof *result->messages);
    for (size_t i = 0; i < page->message_count; i++) {
        const struct pl_message_row *row = &page->messages[i];
        int64_t seq = pl_row_seq(row->id);
        if (seq < result->first_seq || seq > result->last_seq ||
            page->events[seq - result->first_seq].type == PL_EVENT_RECORD_DAMAGED)
            continue;
        struct pl_wire_message_state *state = &result->messages[result->messages_count++];
        *state = pl_shown_state(row, viewer->participant);
        if (viewer->skips_off_record)
            pl_shown_blank(row, state);
        state->reactions = &wire[next];
        for (; next < count && reactions[next].message == row->id; next++)
            wire[next] = pl_shown_reaction(&reactions[next]);
        state->reactions_count = (size_t)(&wire[next] - state->reactions);
        const struct pl_question_row *question = find_question(page, row->id);
        if (question != NULL)
            pl_shown_question(question, state);
    }
    return 0;
}

static void describe_events(struct page *page, struct pl_channel_history_result *result)
{
    result->events = pl_arena_alloc_array(page->arena, page->count + 1, sizeof *result->events);
    for (size_t i = 0; i < page->count; i++)
        result->events[i] = pl_shown_event(page->channel, &page->events[i], page->arena);
    result->events_count = page->count;
}

static void describe_edges(const struct page *page, const struct pl_channel_history_params *in,
                           struct pl_channel_history_result *result)
{
    result->channel = page->channel;
    result->head = page->head;
    if (page->count > 0) {
        result->first_seq = pl_row_seq(page->events[0].id);
        result->last_seq = pl_row_seq(page->events[page->count - 1].id);
        result->more_before = result->first_seq > 1;
        result->more_after = result->last_seq < page->head;
    } else {
        bool is_before = (in->has & PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE) != 0;
        result->more_before = !is_before && page->head > 0;
        result->more_after = is_before && page->head > 0;
    }
}

// What became of the messages that were read.
static int read_states(struct page *page, int64_t viewer)
{
    int64_t first = pl_row_seq(page->events[0].id);
    int64_t last = pl_row_seq(page->events[page->count - 1].id);
    int error = pl_store_messages_changed(page->db, page->channel_row, first, last, page->arena,
                                          &page->messages, &page->message_count);
    if (error == 0)
        error = pl_store_questions(page->db, page->channel_row, first, last, viewer, page->arena,
                                   &page->questions, &page->question_count);
    return error;
}

// 0, 1 refused, negative errno.
static int read_page(struct page *page, const struct pl_channel_history_params *in, int64_t limit,
                     const struct pl_viewer *viewer, struct pl_channel_history_result *result)
{
    uint8_t chain[PL_ROW_HASH_BYTES];
    int error = pl_store_channel_find(page->db, page->channel, &page->channel_row);
    if (error == -ENOENT)
        return 1;
    if (error == 0)
        error = pl_store_event_head(page->db, page->channel_row, &page->head, chain);
    if (error == 0 && page->head > 0)
        error = read_events(page, in, limit);
    if (error == 0 && page->count > 0)
        error = read_states(page, viewer->participant);
    if (error != 0)
        return error;
    fit(page);
    if (viewer->skips_off_record)
        error = pl_blank_off_record(page->db, page->events, page->count, page->arena);
    if (error != 0)
        return error;
    describe_edges(page, in, result);
    describe_events(page, result);
    return page->count == 0 ? 0 : describe_messages(page, viewer, result);
}

void pl_history_answer(struct pl_reader *reader, struct pl_str params,
                       const struct pl_viewer *viewer, const struct pl_limits *limits,
                       struct pl_arena *arena, struct pl_reply *ret_reply)
{
    struct pl_channel_history_params in;
    struct pl_channel_history_result result = {0};
    *ret_reply = (struct pl_reply){.method = PL_METHOD_CHANNEL_HISTORY};
    if (pl_decode_text(&pl_channel_history_params_object, params, &in, arena,
                       &ret_reply->refusal) != 0) {
        ret_reply->is_refused = true;
        return;
    }
    int64_t limit = (in.has & PL_HAS_CHANNEL_HISTORY_PARAMS_LIMIT) != 0 ? in.limit : PAGE_EVENTS;
    if (limit > limits->history_page)
        limit = limits->history_page;
    struct page page = {.db = pl_reader_db(reader), .arena = arena, .channel = in.channel};
    int status = pl_reader_begin(reader);
    if (status == 0) {
        status = read_page(&page, &in, limit, viewer, &result);
        pl_reader_end(reader);
    }
    if (status == 1)
        pl_reply_refuse(ret_reply, pl_refusal_at(PL_REASON_NOT_FOUND, "/params/channel", NULL));
    else if (status != 0)
        pl_reply_refuse(ret_reply, pl_refusal_of(PL_REASON_INTERNAL));
    else
        ret_reply->result = pl_shown_object(&pl_channel_history_result_object, &result, arena);
}

static int follow(struct page *page, const struct pl_follow *what)
{
    uint8_t chain[PL_ROW_HASH_BYTES];
    int error = pl_store_channel_find(page->db, page->channel, &page->channel_row);
    if (error == 0)
        error = pl_store_event_head(page->db, page->channel_row, &page->head, chain);
    if (error == 0 && what->after < page->head)
        error = read_range(page, what->after + 1, what->after + (int64_t)what->limit);
    return error == 0 && what->skips_off_record
               ? pl_blank_off_record(page->db, page->events, page->count, page->arena)
               : error;
}

int pl_history_follow(struct pl_reader *reader, const struct pl_follow *what,
                      struct pl_arena *arena, struct pl_event_out **ret_events, size_t *ret_count)
{
    struct page page = {.db = pl_reader_db(reader), .arena = arena, .channel = what->channel_id};
    struct pl_buf buf;
    int error = pl_reader_begin(reader);
    if (error != 0)
        return error;
    error = follow(&page, what);
    pl_reader_end(reader);
    if (error != 0)
        return error;
    struct pl_event_out *events = pl_arena_alloc_array(arena, page.count + 1, sizeof *events);
    pl_buf_init(&buf, PL_SHOWN_BYTES_MAX);
    for (size_t i = 0; i < page.count; i++) {
        struct pl_event_frame frame = pl_shown_frame(what->channel_id, &page.events[i]);
        pl_buf_reset(&buf);
        PL_CHECK(pl_encode_event_frame(&frame, &buf) == 0);
        events[i] = (struct pl_event_out){
            .channel = what->channel,
            .seq = frame.seq,
            .type = frame.type,
            .target = pl_row_seq(page.events[i].target),
            .json = pl_arena_copy(arena, pl_buf_view(&buf)),
        };
    }
    pl_buf_fini(&buf);
    *ret_events = events;
    *ret_count = page.count;
    return 0;
}
