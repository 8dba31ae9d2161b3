// SPDX-License-Identifier: MIT
/*
 * participant.messages: each channel has its own order, so the newest of every channel are taken
 * and brought into one, by the time when they were sent. A page ends by count or by bytes.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/withhold.h"
#include "store/sent.h"

enum { MESSAGES_PAGE = 50, TIME_DIGITS_MAX = 17 };

struct sent_in {
    const struct pl_channel *channel;
    struct pl_sent_view view;
};

// "1690859702480/c-17": the time and the client_id of the last one shown. False: it is none.
static bool parse_place(struct pl_str text, struct pl_sent_view *ret_place)
{
    const char *slash = memchr(text.ptr, '/', text.len);
    size_t digits = slash == NULL ? 0 : (size_t)(slash - text.ptr);
    if (digits == 0 || digits > TIME_DIGITS_MAX)
        return false;
    ret_place->at_ms = 0;
    for (size_t i = 0; i < digits; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
        ret_place->at_ms = ret_place->at_ms * 10 + (text.ptr[i] - '0');
    }
    ret_place->client_id = (struct pl_str){slash + 1, text.len - digits - 1};
    return true;
}

// Newest first, as the store gives them.
static int compare(const void *a, const void *b)
{
    const struct pl_sent_view *one = &((const struct sent_in *)a)->view;
    const struct pl_sent_view *two = &((const struct sent_in *)b)->view;
    if (one->at_ms != two->at_ms)
        return one->at_ms < two->at_ms ? 1 : -1;
    size_t len = one->client_id.len < two->client_id.len ? one->client_id.len : two->client_id.len;
    int order = memcmp(two->client_id.ptr, one->client_id.ptr, len);
    if (order != 0)
        return order;
    return (one->client_id.len < two->client_id.len) - (one->client_id.len > two->client_id.len);
}

static struct pl_wire_sent_message describe(struct pl_ctx *ctx, const struct sent_in *sent)
{
    struct pl_wire_sent_message message = {
        .channel = sent->channel->row.slug,
        .at_ms = sent->view.at_ms,
        .state = sent->view.state,
        .seq = pl_row_seq(sent->view.message),
        .held_id = pl_id_make(ctx->arena, PL_HELD_ID, sent->view.held),
        .text = sent->view.text,
    };
    if (sent->view.message != 0)
        message.has |= PL_HAS_WIRE_SENT_MESSAGE_SEQ;
    if (sent->view.held != 0)
        message.has |= PL_HAS_WIRE_SENT_MESSAGE_HELD_ID;
    if (sent->view.text.len > 0 && sent->view.state != PL_SENT_STATE_REDACTED)
        message.has |= PL_HAS_WIRE_SENT_MESSAGE_TEXT;
    return message;
}

// Reads up to `limit` of each channel; `only` NULL: of all into which the speaker may go.
static int read_all(struct pl_ctx *ctx, int64_t author, const struct pl_channel *only,
                    const struct pl_sent_view *before, size_t limit, struct sent_in **ret_sent,
                    size_t *ret_count)
{
    const struct pl_core *core = ctx->core;
    size_t count = 0, channels = only != NULL ? 1 : core->channel_count;
    struct sent_in *sent = pl_arena_alloc_array(ctx->arena, channels * limit + 1, sizeof *sent);
    for (size_t i = 0; i < core->channel_count; i++) {
        struct pl_sent_view *views = NULL;
        const struct pl_channel *channel = &core->channels[i];
        size_t read = 0;
        bool is_wanted =
            only != NULL ? channel == only : (pl_ctx_rights(ctx, channel) & PL_RIGHT_READ) != 0;
        if (!is_wanted)
            continue;
        int error = pl_store_sent_before(ctx->db, author, channel->row.id, before, (int64_t)limit,
                                         ctx->arena, &views, &read);
        if (error != 0)
            return error;
        for (size_t j = 0; j < read; j++)
            sent[count++] = (struct sent_in){channel, views[j]};
    }
    qsort(sent, count, sizeof *sent, compare);
    *ret_sent = sent;
    *ret_count = count;
    return 0;
}

static void fill(struct pl_ctx *ctx, const struct sent_in *sent, size_t count, size_t limit,
                 struct pl_participant_messages_result *out)
{
    size_t bytes = 0;
    out->messages = pl_arena_alloc_array(ctx->arena, limit, sizeof *out->messages);
    while (out->messages_count < count && out->messages_count < limit &&
           bytes < PL_ANSWER_TEXT_BYTES_MAX) {
        bytes += sent[out->messages_count].view.text.len;
        out->messages[out->messages_count] = describe(ctx, &sent[out->messages_count]);
        out->messages_count++;
    }
    out->more = out->messages_count < count;
    if (!out->more)
        return;
    const struct pl_sent_view *last = &sent[out->messages_count - 1].view;
    out->has = PL_HAS_PARTICIPANT_MESSAGES_RESULT_NEXT;
    out->next = pl_arena_printf(ctx->arena, "%" PRId64 "/" PL_STR_FMT, last->at_ms,
                                PL_STR_ARG(last->client_id));
}

int pl_cmd_participant_messages(struct pl_ctx *ctx, const struct pl_participant_messages_params *in,
                                struct pl_participant_messages_result *out)
{
    struct pl_channel *only = NULL;
    struct sent_in *sent = NULL;
    struct pl_sent_view before = {.at_ms = INT64_MAX};
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_PARTICIPANT_MESSAGES_PARAMS_LIMIT) != 0 ? (size_t)in->limit
                                                                             : MESSAGES_PAGE;
    const struct pl_participant *target =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (target == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    if ((in->has & PL_HAS_PARTICIPANT_MESSAGES_PARAMS_CHANNEL) != 0) {
        int status = pl_ctx_channel(ctx, in->channel, &only);
        if (status != 0)
            return status;
    }
    if ((in->has & PL_HAS_PARTICIPANT_MESSAGES_PARAMS_BEFORE) != 0 &&
        !parse_place(in->before, &before))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/before", NULL);
    int error = read_all(ctx, target->row.id, only, &before, limit + 1, &sent, &count);
    if (error != 0)
        return error;
    fill(ctx, sent, count, limit, out);
    return 0;
}
