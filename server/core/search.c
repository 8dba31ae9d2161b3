// SPDX-License-Identifier: MIT
#include "core/search.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "core/intact.h"
#include "core/shown.h"
#include "proto/decode.h"
#include "store/directory.h"
#include "store/reader.h"
#include "store/search.h"

enum { HITS = 20, SEQ_DIGITS_MAX = 16 };

struct finding {
    struct pl_db *db;
    struct pl_search *search;
    struct pl_arena *arena;
    const struct pl_viewer *viewer;
    struct pl_channel_row *channels; // that the viewer may read
    size_t channel_count;
    int64_t *hidden; // row ids of the others
    size_t hidden_count;
    int64_t channel; // row id; 0: everywhere
};

struct pl_search *pl_finder_new(const char *path)
{
    return pl_search_new(path);
}

void pl_finder_free(struct pl_search *search)
{
    pl_search_free(search);
}

static int refuse(struct pl_reply *reply, struct pl_refusal refusal)
{
    reply->is_refused = true;
    reply->refusal = refusal;
    return 1;
}

static const struct pl_channel_row *channel_by_slug(const struct finding *finding,
                                                    struct pl_str slug)
{
    for (size_t i = 0; i < finding->channel_count; i++) {
        if (pl_str_equal(finding->channels[i].slug, slug))
            return &finding->channels[i];
    }
    return NULL;
}

static struct pl_str slug_of(const struct finding *finding, int64_t channel)
{
    for (size_t i = 0; i < finding->channel_count; i++) {
        if (finding->channels[i].id == channel)
            return finding->channels[i].slug;
    }
    return (struct pl_str){0};
}

// "climate-action/42" to a row id; 0 when it is none.
static int64_t parse_message(const struct finding *finding, struct pl_str id)
{
    const char *slash = memrchr(id.ptr, '/', id.len);
    if (slash == NULL)
        return 0;
    struct pl_str digits = {slash + 1, id.len - (size_t)(slash + 1 - id.ptr)};
    const struct pl_channel_row *channel =
        channel_by_slug(finding, (struct pl_str){id.ptr, (size_t)(slash - id.ptr)});
    if (channel == NULL || digits.len == 0 || digits.len > SEQ_DIGITS_MAX)
        return 0;
    int64_t seq = 0;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
            return 0;
        seq = seq * 10 + (digits.ptr[i] - '0');
    }
    return seq > 0 && seq >> PL_ROW_SEQ_BITS == 0 ? pl_row_id(channel->id, seq) : 0;
}

static int describe_state(const struct finding *finding, const struct pl_message_row *message,
                          struct pl_wire_search_hit *hit)
{
    struct pl_reaction_row *reactions = NULL;
    size_t count = 0;
    int64_t seq = pl_row_seq(message->id);
    int64_t viewer = finding->viewer->participant;
    int error = pl_store_reactions(finding->db, pl_row_channel(message->id), seq, seq, viewer,
                                   finding->arena, &reactions, &count);
    struct pl_question_row question = {0};
    if (error == 0)
        error = pl_store_question(finding->db, message->id, viewer, finding->arena, &question);
    bool is_question = error == 0;
    if (error == -ENOENT)
        error = 0;
    bool is_changed = is_question || count > 0 || message->edited_seq != 0 ||
                      message->pinned_seq != 0 || message->reply_count != 0 ||
                      message->level != PL_ATTRIBUTION_LEVEL_ON_RECORD;
    if (error != 0 || !is_changed)
        return error;
    struct pl_wire_reaction *wire = pl_arena_alloc_array(finding->arena, count + 1, sizeof *wire);
    for (size_t i = 0; i < count; i++)
        wire[i] = pl_shown_reaction(&reactions[i]);
    hit->has = PL_HAS_WIRE_SEARCH_HIT_STATE;
    hit->state = pl_shown_state(message, viewer);
    hit->state.reactions = wire;
    hit->state.reactions_count = count;
    if (is_question)
        pl_shown_question(&question, &hit->state);
    return 0;
}

// 1: shown, 0: redacted, withheld or damaged since it was indexed, negative errno.
static int describe_hit(const struct finding *finding, int64_t id, struct pl_wire_search_hit *hit)
{
    struct pl_message_row message = {0};
    struct pl_event_row event = {0};
    int error = pl_store_message(finding->db, id, finding->arena, &message);
    if (error == 0)
        error = pl_intact_event(finding->db, slug_of(finding, pl_row_channel(id)), id,
                                finding->arena, &event);
    bool is_hidden = message.redacted_seq != 0 || message.withheld_seq != 0 ||
                     event.type == PL_EVENT_RECORD_DAMAGED;
    if (error != 0 || is_hidden)
        return error;
    hit->event = pl_shown_event(slug_of(finding, pl_row_channel(id)), &event, finding->arena);
    error = describe_state(finding, &message, hit);
    return error == 0 ? 1 : error;
}

static int describe_progress(const struct finding *finding, struct pl_message_search_result *result)
{
    result->indexed_to = pl_arena_alloc_array(finding->arena, finding->channel_count + 1,
                                              sizeof *result->indexed_to);
    for (size_t i = 0; i < finding->channel_count; i++) {
        const struct pl_channel_row *channel = &finding->channels[i];
        if (finding->channel != 0 && channel->id != finding->channel)
            continue;
        struct pl_wire_channel_position *position = &result->indexed_to[result->indexed_to_count++];
        position->channel = channel->slug;
        int error = pl_search_indexed_to(finding->search, channel->id, &position->seq);
        if (error != 0)
            return error;
    }
    return 0;
}

static int find(const struct finding *finding, const struct pl_search_query *query,
                struct pl_message_search_result *result)
{
    struct pl_search_page page;
    int status = pl_search_run(finding->search, query, finding->arena, &page);
    if (status != 0)
        return status;
    result->more = page.more;
    result->hits = pl_arena_alloc_array(finding->arena, page.count + 1, sizeof *result->hits);
    for (size_t i = 0; i < page.count; i++) {
        status = describe_hit(finding, page.messages[i], &result->hits[result->hits_count]);
        if (status < 0)
            return status;
        result->hits_count += (size_t)status;
    }
    return describe_progress(finding, result);
}

// The channels are in the order of their index.
static int load_channels(struct finding *finding)
{
    const struct pl_viewer *viewer = finding->viewer;
    size_t count = 0;
    int error = pl_store_channels(finding->db, finding->arena, &finding->channels, &count);
    if (error != 0)
        return error;
    PL_CHECK(count == viewer->channel_count);
    finding->hidden = pl_arena_alloc_array(finding->arena, count + 1, sizeof *finding->hidden);
    for (size_t i = 0; i < count; i++) {
        if ((viewer->channel_rights[i] & PL_RIGHT_READ) != 0)
            finding->channels[finding->channel_count++] = finding->channels[i];
        else
            finding->hidden[finding->hidden_count++] = finding->channels[i].id;
    }
    return 0;
}

// 0, 1 refused, negative errno.
static int answer(struct finding *finding, const struct pl_message_search_params *in,
                  struct pl_reply *reply)
{
    struct pl_message_search_result result = {0};
    struct pl_search_query query = {.text = in->text, .limit = HITS};
    int error = load_channels(finding);
    if (error != 0)
        return error;
    query.hidden = finding->hidden;
    query.hidden_count = finding->hidden_count;
    if ((in->has & PL_HAS_MESSAGE_SEARCH_PARAMS_LIMIT) != 0)
        query.limit = (size_t)in->limit;
    if ((in->has & PL_HAS_MESSAGE_SEARCH_PARAMS_CHANNEL) != 0) {
        const struct pl_channel_row *channel = channel_by_slug(finding, in->channel);
        if (channel == NULL)
            return refuse(reply, pl_refusal_at(PL_REASON_NOT_FOUND, "/params/channel", NULL));
        query.channel = finding->channel = channel->id;
    }
    if ((in->has & PL_HAS_MESSAGE_SEARCH_PARAMS_BEFORE) != 0) {
        query.before = parse_message(finding, in->before);
        if (query.before == 0)
            return refuse(reply, pl_refusal_at(PL_REASON_NOT_FOUND, "/params/before", NULL));
    }
    error = find(finding, &query, &result);
    if (error == -E2BIG)
        return refuse(reply, pl_refusal_at(PL_REASON_TOO_LONG, "/params/text", NULL));
    if (error == -ENOENT)
        return refuse(reply, pl_refusal_at(PL_REASON_NOT_FOUND, "/params/before", NULL));
    if (error != 0)
        return error;
    struct pl_buf buf;
    pl_buf_init(&buf, PL_SHOWN_BYTES_MAX);
    PL_CHECK(pl_encode(&pl_message_search_result_object, &result, &buf) == 0);
    reply->result = pl_arena_copy(finding->arena, pl_buf_view(&buf));
    pl_buf_fini(&buf);
    return 0;
}

// The index's moment is the earlier one: what it finds is there.
static int answer_in_snapshots(struct finding *finding, struct pl_reader *reader,
                               const struct pl_message_search_params *in, struct pl_reply *reply)
{
    int status = pl_search_begin(finding->search);
    if (status != 0)
        return status;
    status = pl_reader_begin(reader);
    if (status == 0) {
        status = answer(finding, in, reply);
        pl_reader_end(reader);
    }
    pl_search_end(finding->search);
    return status;
}

void pl_search_answer(struct pl_reader *reader, struct pl_search *search, struct pl_str params,
                      const struct pl_viewer *viewer, struct pl_arena *arena,
                      struct pl_reply *ret_reply)
{
    struct pl_message_search_params in;
    struct finding finding = {
        .db = pl_reader_db(reader),
        .search = search,
        .arena = arena,
        .viewer = viewer,
    };
    *ret_reply = (struct pl_reply){.method = PL_METHOD_MESSAGE_SEARCH};
    if (pl_decode_text(&pl_message_search_params_object, params, &in, arena, &ret_reply->refusal) !=
        0) {
        ret_reply->is_refused = true;
        return;
    }
    if (answer_in_snapshots(&finding, reader, &in, ret_reply) < 0)
        refuse(ret_reply, pl_refusal_of(PL_REASON_INTERNAL));
}
