// SPDX-License-Identifier: MIT
#include "core/report.h"

#include <errno.h>

#include "core/attribution.h"
#include "core/id.h"
#include "proto/decode.h"
#include "store/events.h"
#include "store/messages.h"
#include "store/withheld.h"

int pl_report_find_undecided(struct pl_ctx *ctx, struct pl_str id, struct pl_report_row *ret_row,
                             struct pl_channel **ret_channel)
{
    int64_t row = 0;
    int error = pl_id_parse(id, PL_REPORT_ID, &row);
    if (error == 0)
        error = pl_store_report(ctx->db, row, ctx->arena, ret_row);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/report_id", NULL);
    if (error != 0)
        return error;
    int status =
        pl_ctx_channel_of(ctx, pl_row_channel(ret_row->message), "/params/report_id", ret_channel);
    if (status == 0 && ret_row->state == PL_REPORT_STATE_RESOLVED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/report_id", "decided");
    if (status == 0 && ret_row->author == ctx->speaker->row.id)
        return pl_ctx_refuse_own(ctx, "/params/report_id");
    return status;
}

int pl_report_whom(struct pl_ctx *ctx, const struct pl_report_row *row,
                   struct pl_ctx_whom *ret_whom)
{
    struct pl_message_row message = {0};
    int error = pl_store_message(ctx->db, row->message, ctx->arena, &message);
    *ret_whom = pl_attribution_whom(row->author, message.is_anonymous, message.level);
    return error;
}

static struct pl_wire_participant whom(const struct pl_ctx *ctx, int64_t participant)
{
    return pl_directory_by_id(&ctx->core->directory, participant)->wire;
}

// Whether it was the author who has redacted it.
static int describe_redaction(struct pl_ctx *ctx, const struct pl_message_row *message,
                              struct pl_wire_report_card *card)
{
    struct pl_event_row event = {0};
    struct pl_event_message_redacted data;
    struct pl_refusal refusal;
    int64_t id = pl_row_id(pl_row_channel(message->id), message->redacted_seq);
    int error = pl_store_event(ctx->db, id, ctx->arena, &event);
    if (error != 0)
        return error;
    if (pl_decode_text(&pl_event_message_redacted_object, event.data, &data, ctx->arena,
                       &refusal) != 0)
        return -EBADMSG;
    if (!data.by_moderator) {
        card->has |= PL_HAS_WIRE_REPORT_CARD_REMOVED_BY_AUTHOR;
        card->removed_by_author = true;
    }
    return 0;
}

// The message's present text, and whether people see it.
static int describe_message(struct pl_ctx *ctx, int64_t id, struct pl_wire_report_card *card)
{
    struct pl_message_row message = {0};
    int error = pl_store_message(ctx->db, id, ctx->arena, &message);
    if (error == 0)
        card->participant = pl_attribution_author(ctx, message.author, message.is_anonymous,
                                                  message.shown_delegation);
    card->text_version = message.version;
    card->withheld = message.withheld_seq != 0;
    card->text = message.text;
    if (error == 0 && card->withheld)
        error = pl_store_withheld_text(ctx->db, id, ctx->arena, &card->text);
    if (error == 0 && message.redacted_seq != 0)
        return describe_redaction(ctx, &message, card);
    if (error == 0)
        card->has |= PL_HAS_WIRE_REPORT_CARD_TEXT;
    return error;
}

static int describe_entries(struct pl_ctx *ctx, const struct pl_report_row *row,
                            struct pl_wire_report_card *card)
{
    struct pl_report_entry_row *rows = NULL;
    size_t count = 0;
    int error =
        pl_store_report_counts(ctx->db, row->id, row->since, 0, &card->count, &card->delegations);
    if (error == 0)
        error = pl_store_report_entries(ctx->db, row->id, 0, PL_REPORT_ENTRIES_SHOWN, ctx->arena,
                                        &rows, &count);
    if (error != 0)
        return error;
    card->reports = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *card->reports);
    card->reports_count = count;
    for (size_t i = 0; i < count; i++) {
        card->reports[i] = (struct pl_wire_report){
            .has = rows[i].text.len > 0 ? PL_HAS_WIRE_REPORT_TEXT : 0,
            .participant = whom(ctx, rows[i].participant),
            .category = rows[i].category,
            .text = rows[i].text,
            .at_ms = rows[i].at_ms,
            .earlier = rows[i].round < row->since,
        };
        if (card->reports[i].earlier)
            card->reports[i].has |= PL_HAS_WIRE_REPORT_EARLIER;
    }
    return 0;
}

static int describe_earlier(struct pl_ctx *ctx, const struct pl_report_row *row,
                            struct pl_wire_report_card *card)
{
    struct pl_report_round_row *rounds = NULL;
    size_t count = 0;
    int error = pl_store_report_rounds(ctx->db, row->id, PL_REPORT_EARLIER_SHOWN, ctx->arena,
                                       &rounds, &count);
    if (error != 0 || count == 0)
        return error;
    card->has |= PL_HAS_WIRE_REPORT_CARD_EARLIER;
    card->earlier = pl_arena_alloc_array(ctx->arena, count, sizeof *card->earlier);
    card->earlier_count = count;
    for (size_t i = 0; i < count; i++) {
        struct pl_wire_report_decision *decision = &card->earlier[i];
        *decision = (struct pl_wire_report_decision){
            .reason = rounds[i].reason,
            .by = whom(ctx, rounds[i].resolved_by),
            .at_ms = rounds[i].resolved_ms,
        };
        if (pl_report_outcome_find(rounds[i].outcome, &decision->outcome) != 0)
            return -EBADMSG;
    }
    return 0;
}

static int describe_decision(struct pl_ctx *ctx, const struct pl_report_row *row,
                             struct pl_wire_report_card *card)
{
    if (row->state != PL_REPORT_STATE_RESOLVED)
        return 0;
    card->has |= PL_HAS_WIRE_REPORT_CARD_OUTCOME | PL_HAS_WIRE_REPORT_CARD_REASON |
                 PL_HAS_WIRE_REPORT_CARD_RESOLVED_BY;
    card->reason = row->reason;
    card->resolved_by = whom(ctx, row->resolved_by);
    return pl_report_outcome_find(row->outcome, &card->outcome) == 0 ? 0 : -EBADMSG;
}

int pl_report_describe(struct pl_ctx *ctx, const struct pl_report_row *row,
                       struct pl_wire_report_card *ret_card, size_t *ret_text_bytes)
{
    const struct pl_channel *channel =
        pl_state_channel_by_row(ctx->core, pl_row_channel(row->message));
    struct pl_wire_report_card card = {
        .has = row->filter.len > 0 ? PL_HAS_WIRE_REPORT_CARD_FILTER : 0,
        .report_id = pl_id_make(ctx->arena, PL_REPORT_ID, row->id),
        .channel = channel->row.slug,
        .seq = pl_row_seq(row->message),
        .participant = whom(ctx, row->author),
        .state = row->state,
        .at_ms = row->at_ms,
        .filter = row->filter,
    };
    if (row->assigned_to != 0) {
        card.has |= PL_HAS_WIRE_REPORT_CARD_ASSIGNED_TO;
        card.assigned_to = whom(ctx, row->assigned_to);
    }
    int error = describe_message(ctx, row->message, &card);
    if (error == 0)
        error = describe_entries(ctx, row, &card);
    if (error == 0)
        error = describe_earlier(ctx, row, &card);
    if (error == 0)
        error = describe_decision(ctx, row, &card);
    if (error != 0)
        return error;
    *ret_card = card;
    *ret_text_bytes = card.text.len;
    return 0;
}

int pl_report_tell(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t id)
{
    struct pl_report_row row = {0};
    struct pl_notice_report_updated notice = {0};
    size_t bytes = 0;
    int error = pl_store_report(ctx->db, id, ctx->arena, &row);
    if (error == 0)
        error = pl_report_describe(ctx, &row, &notice.report, &bytes);
    if (error == 0)
        pl_ctx_notify(ctx, PL_NOTICE_REPORT_UPDATED, &notice, PL_AUDIENCE_MODERATORS, 0, channel);
    return error;
}

int pl_report_refresh(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t message)
{
    struct pl_report_row row = {0};
    int error = pl_store_report_of(ctx->db, message, ctx->arena, &row);
    if (error == -ENOENT || (error == 0 && row.state == PL_REPORT_STATE_RESOLVED))
        return 0;
    return error == 0 ? pl_report_tell(ctx, channel, row.id) : error;
}

bool pl_report_is_past(const struct pl_report_row *row, int64_t version)
{
    return row->version != 0 && row->version < version;
}

int pl_report_renew(struct pl_ctx *ctx, struct pl_report_row *row, int64_t version)
{
    if (!pl_report_is_past(row, version))
        return 0;
    row->round++;
    if (row->state == PL_REPORT_STATE_RESOLVED) {
        row->since = row->round;
        row->state = PL_REPORT_STATE_OPEN;
        row->assigned_to = 0;
    }
    row->was_withheld = false;
    row->version = 0;
    return pl_store_report_renew(ctx->db, row);
}

// A filter has met a message that has a card: it is looked at again when its text is another.
static int flag_again(struct pl_ctx *ctx, const struct pl_channel *channel,
                      struct pl_report_row *row, struct pl_str label)
{
    struct pl_message_row message = {0};
    int error = pl_store_message(ctx->db, row->message, ctx->arena, &message);
    if (error == 0 && pl_report_is_past(row, message.version)) {
        row->filter = label;
        error = pl_report_renew(ctx, row, message.version);
    }
    return error == 0 ? pl_report_refresh(ctx, channel, row->message) : error;
}

int pl_report_flag(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t message,
                   int64_t author, struct pl_str label)
{
    struct pl_report_row row = {
        .message = message, .author = author, .at_ms = ctx->now_ms, .filter = label};
    struct pl_report_row before = {0};
    int error = pl_store_report_of(ctx->db, message, ctx->arena, &before);
    if (error == 0)
        return flag_again(ctx, channel, &before, label);
    if (error == -ENOENT)
        error = pl_store_report_create(ctx->db, &row, &row.id);
    return error == 0 ? pl_report_tell(ctx, channel, row.id) : error;
}
