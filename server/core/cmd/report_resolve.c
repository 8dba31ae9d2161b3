// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/report.h"
#include "core/withhold.h"

static int redact(struct pl_ctx *ctx, struct pl_channel *channel,
                  const struct pl_message_row *message, struct pl_str reason)
{
    struct pl_event_message_redacted data = {
        .has = PL_HAS_EVENT_MESSAGE_REDACTED_REASON,
        .target = pl_row_seq(message->id),
        .by_moderator = true,
        .reason = reason,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_MESSAGE_REDACTED, data.target,
                                 &data};
    int error = pl_ctx_emit(ctx, &event);
    return error == 0 ? pl_message_erase(ctx, message, channel->last_seq) : error;
}

// What the decision does to the message, if it is not so already.
static int carry_out(struct pl_ctx *ctx, struct pl_channel *channel,
                     const struct pl_message_row *message,
                     const struct pl_report_resolve_params *in)
{
    if (message->redacted_seq != 0)
        return 0;
    if (in->outcome == PL_REPORT_OUTCOME_REMOVED)
        return redact(ctx, channel, message, in->reason);
    struct pl_withholding how = {channel, ctx->speaker, in->reason, 0, false};
    return message->withheld_seq != 0 ? pl_restore(ctx, &how, message->id) : 0;
}

// The message of a card that can be decided, with the text that the moderator has seen.
static int find(struct pl_ctx *ctx, const struct pl_report_resolve_params *in,
                struct pl_report_row *card, struct pl_channel **ret_channel,
                struct pl_message_row *message)
{
    bool has_version = (in->has & PL_HAS_REPORT_RESOLVE_PARAMS_TEXT_VERSION) != 0;
    int status = pl_report_find_undecided(ctx, in->report_id, card, ret_channel);
    if (status == 0)
        status = pl_store_message(ctx->db, card->message, ctx->arena, message);
    if (status == 0 && has_version && in->text_version != message->version)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/text_version", "other_text");
    return status;
}

static void tell(struct pl_ctx *ctx, const struct pl_channel *channel,
                 const struct pl_report_row *card, int64_t participant, bool is_own)
{
    struct pl_notice_report_resolved notice = {
        .channel = channel->row.slug,
        .target = pl_row_seq(card->message),
        .reason = card->reason,
        .own = is_own,
    };
    PL_CHECK(pl_report_outcome_find(card->outcome, &notice.outcome) == 0);
    pl_ctx_notify(ctx, PL_NOTICE_REPORT_RESOLVED, &notice, PL_AUDIENCE_PARTICIPANT, participant,
                  channel);
}

static int tell_all(struct pl_ctx *ctx, const struct pl_channel *channel,
                    const struct pl_report_row *card)
{
    struct pl_report_entry_row *entries = NULL;
    size_t count = 0;
    int error = pl_store_report_entries(ctx->db, card->id, card->since, INT64_MAX, ctx->arena,
                                        &entries, &count);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++)
        tell(ctx, channel, card, entries[i].participant, false);
    tell(ctx, channel, card, card->author, true);
    return pl_report_tell(ctx, channel, card->id);
}

int pl_cmd_report_resolve(struct pl_ctx *ctx, const struct pl_report_resolve_params *in,
                          struct pl_report_resolve_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_report_row card = {0};
    struct pl_message_row message = {0};
    int status = find(ctx, in, &card, &channel, &message);
    if (status != 0)
        return status;
    int64_t last_seq = channel->last_seq;
    card.outcome = pl_str_from(pl_report_outcome_name(in->outcome));
    card.reason = in->reason;
    card.resolved_by = ctx->speaker->row.id;
    card.resolved_ms = ctx->now_ms;
    card.version = message.version;
    struct pl_ctx_whom whom = {0};
    int error = pl_report_whom(ctx, &card, &whom);
    if (error == 0)
        error = carry_out(ctx, channel, &message, in);
    if (error == 0)
        error = pl_ctx_audit_in(ctx, channel, pl_ctx_asked_about(ctx, whom));
    if (error == 0)
        error = pl_store_report_resolve(ctx->db, &card);
    if (error != 0)
        return error;
    out->report_id = in->report_id;
    out->outcome = in->outcome;
    out->at_ms = ctx->now_ms;
    if (channel->last_seq != last_seq) {
        out->has = PL_HAS_REPORT_RESOLVE_RESULT_SEQ;
        out->seq = channel->last_seq;
    }
    return tell_all(ctx, channel, &card);
}
