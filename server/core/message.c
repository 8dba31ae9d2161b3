// SPDX-License-Identifier: MIT
#include "core/message.h"

#include <errno.h>
#include <inttypes.h>

#include "core/anonymous.h"
#include "core/attribution.h"
#include "core/balance.h"
#include "core/held.h"
#include "core/off_record.h"
#include "store/events.h"
#include "store/questions.h"
#include "store/reports.h"
#include "store/sent.h"
#include "store/withheld.h"

int pl_message_find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                    struct pl_message_row *ret_message)
{
    int error = -ENOENT;
    if (seq <= channel->last_seq)
        error = pl_store_message(ctx->db, pl_row_id(channel->row.id, seq), ctx->arena, ret_message);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    return error;
}

int pl_message_find_shown(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                          struct pl_message_row *ret_message)
{
    int status = pl_message_find(ctx, channel, seq, ret_message);
    bool is_shown = status == 0 && ret_message->redacted_seq == 0 &&
                    ret_message->withheld_seq == 0 && !pl_off_record_is_over(channel, ret_message);
    if (status == 0 && !is_shown)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    return status;
}

static struct pl_event_message_posted
posted_data(struct pl_ctx *ctx, const struct pl_channel *channel, const struct pl_draft *draft)
{
    struct pl_event_message_posted data = {
        .has = PL_HAS_EVENT_MESSAGE_POSTED_TEXT,
        .id = pl_ctx_message_id(ctx, channel, channel->last_seq + 1),
        .client_id = draft->client_id,
        .text = draft->text,
        .lang = draft->lang,
        .reply_to = draft->reply_to,
        .kind = draft->kind,
    };
    // What a client chose may tell who chose it.
    if (draft->is_anonymous)
        data.client_id =
            pl_arena_printf(ctx->arena, PL_ANONYMOUS_ID "-%" PRId64, channel->last_seq + 1);
    data.attribution = draft->level;
    if (draft->level != PL_ATTRIBUTION_LEVEL_ON_RECORD)
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_ATTRIBUTION;
    if (draft->lang.len > 0)
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_LANG;
    if (draft->reply_to != 0)
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_REPLY_TO;
    if (draft->held != 0) {
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_HELD_ID;
        data.held_id = pl_id_make(ctx->arena, PL_HELD_ID, draft->held);
    }
    if (draft->approved_by != NULL) {
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_APPROVED_BY;
        data.approved_by = draft->approved_by->row.slug;
    }
    if (draft->held != 0 && draft->approved_by == NULL) {
        data.has |= PL_HAS_EVENT_MESSAGE_POSTED_BY_CLOCK;
        data.by_clock = true;
    }
    return data;
}

int pl_message_publish(struct pl_ctx *ctx, struct pl_channel *channel, const struct pl_draft *draft)
{
    struct pl_event_message_posted data = posted_data(ctx, channel, draft);
    struct pl_ctx_event event = {
        .channel = channel,
        .actor = draft->author,
        .type = PL_EVENT_MESSAGE_POSTED,
        .data = &data,
    };
    struct pl_message_row row = {
        .id = pl_row_id(channel->row.id, channel->last_seq + 1),
        .author = draft->author->row.id,
        .text = draft->text,
        .is_anonymous = draft->is_anonymous,
        .level = draft->level,
        .shown_delegation = draft->shown_delegation,
    };
    int error = pl_attribution_emit_own(ctx, &row, &event);
    if (error != 0)
        return error;
    if (draft->reply_to != 0)
        row.reply_to = pl_row_id(channel->row.id, draft->reply_to);
    error = pl_store_message_create(ctx->db, &row);
    if (error == 0 && row.reply_to != 0)
        error = pl_store_message_add_reply(ctx->db, row.reply_to);
    // On the balance board, one more message of a delegation would tell whose this is.
    int64_t told =
        pl_attribution_delegation(ctx, row.author, row.is_anonymous, row.shown_delegation);
    if (error == 0 && told != 0)
        error = pl_balance_count_message(ctx, channel, told, draft->kind);
    if (error == 0 && draft->kind == PL_MESSAGE_KIND_QUESTION)
        error = pl_store_question_create(ctx->db, row.id);
    return error;
}

static int blank_event(struct pl_ctx *ctx, const struct pl_event_row *row, int64_t message,
                       enum pl_message_mark mark)
{
    struct pl_str data = {0};
    int error = pl_blank_event(row, mark, ctx->arena, &data);
    if (error == 0 && mark == PL_MESSAGE_WITHHELD)
        error = pl_store_withheld_event(ctx->db, row->id, message);
    return error == 0 ? pl_store_event_erase(ctx->db, row->id, data) : error;
}

int pl_message_blank(struct pl_ctx *ctx, int64_t message, enum pl_message_mark mark)
{
    struct pl_channel *channel = pl_state_channel_by_row(ctx->core, pl_row_channel(message));
    struct pl_event_row posted = {0}, *edits = NULL;
    size_t count = 0;
    PL_CHECK(channel != NULL);
    pl_channel_unpin(channel, pl_row_seq(message));
    int error = pl_store_event(ctx->db, message, ctx->arena, &posted);
    if (error == 0)
        error = blank_event(ctx, &posted, message, mark);
    if (error == 0)
        error = pl_store_event_edits(ctx->db, message, ctx->arena, &edits, &count);
    for (size_t i = 0; i < count && error == 0; i++)
        error = blank_event(ctx, &edits[i], message, mark);
    return error;
}

int pl_message_erase(struct pl_ctx *ctx, const struct pl_message_row *message, int64_t redacted_seq)
{
    int error = pl_message_blank(ctx, message->id, PL_MESSAGE_REDACTED);
    if (error == 0)
        error = pl_store_withheld_forget(ctx->db, message->id);
    if (error == 0)
        error = pl_store_message_redact(ctx->db, message->id, redacted_seq);
    if (error == 0 && message->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        error = pl_store_report_forget(ctx->db, message->id);
    else if (error == 0)
        error =
            pl_store_sent_erase(ctx->db, message->author, pl_row_channel(message->id), message->id);
    if (error == 0)
        pl_store_erased(ctx->core->store);
    return error;
}
