// SPDX-License-Identifier: MIT
/*
 * message.report: no voice is needed, since whoever is attacked may be muted or in a locked
 * channel. Who reported once gets the same answer for ever, even when the message is hidden by now,
 * unless its author has changed it after moderators judged it.
 */
#include <errno.h>

#include "core/attribution.h"
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/report.h"
#include "core/role.h"
#include "core/withhold.h"

static int answer(struct pl_ctx *ctx, const struct pl_report_row *card, int64_t at_ms,
                  struct pl_message_report_result *out)
{
    out->report_id = pl_id_make(ctx->arena, PL_REPORT_ID, card->id);
    out->at_ms = at_ms;
    out->state = card->state;
    if (card->state != PL_REPORT_STATE_RESOLVED)
        return 0;
    out->has = PL_HAS_MESSAGE_REPORT_RESULT_OUTCOME | PL_HAS_MESSAGE_REPORT_RESULT_REASON;
    out->reason = card->reason;
    return pl_report_outcome_find(card->outcome, &out->outcome) == 0 ? 0 : -EBADMSG;
}

// What the audit log keeps of a report: the words may be those that were withheld.
static struct pl_str without_words(struct pl_ctx *ctx, const struct pl_message_report_params *in)
{
    struct pl_message_report_params kept = *in;
    kept.has &= ~PL_HAS_MESSAGE_REPORT_PARAMS_TEXT;
    return pl_ctx_encode(ctx, &pl_message_report_params_object, &kept);
}

// Reports by enough other delegations hide a text, once: a moderator who restores it has the last
// word about it. What moderators wrote is theirs to judge. Of a message without a name only the
// delegation that it shows is another's: the count would tell who wrote it.
static int withhold_by_reports(struct pl_ctx *ctx, struct pl_channel *channel,
                               const struct pl_message_report_params *in,
                               const struct pl_message_row *message,
                               const struct pl_report_row *card)
{
    const struct pl_directory *directory = &ctx->core->directory;
    int64_t people = 0, delegations = 0;
    int64_t own = pl_attribution_delegation(ctx, message->author, message->is_anonymous,
                                            message->shown_delegation);
    if (channel->reports.delegations == 0 || card->was_withheld ||
        card->state == PL_REPORT_STATE_RESOLVED ||
        pl_role_moderates(pl_directory_by_id(directory, card->author)->row.role))
        return 0;
    int error = pl_store_report_counts(ctx->db, card->id, card->round, own, &people, &delegations);
    if (error != 0 || delegations < channel->reports.delegations)
        return error;
    struct pl_withholding how = {
        .channel = channel,
        .actor = pl_directory_by_id(directory, channel->reports.set_by),
        .is_by_reports = true,
    };
    error = pl_withhold(ctx, &how, card->message);
    if (error == 0)
        error = pl_store_report_mark_withheld(ctx->db, card->id, message->version);
    return error == 0 ? pl_ctx_audit_in(ctx, channel, without_words(ctx, in)) : error;
}

static int add(struct pl_ctx *ctx, struct pl_channel *channel,
               const struct pl_message_report_params *in, const struct pl_message_row *message,
               struct pl_report_row *card)
{
    struct pl_report_entry_row entry = {
        .participant = ctx->speaker->row.id,
        .delegation = ctx->speaker->row.delegation,
        .category = in->category,
        .text = in->text,
        .at_ms = ctx->now_ms,
    };
    int error = card->id != 0 ? pl_report_renew(ctx, card, message->version)
                              : pl_store_report_create(ctx->db, card, &card->id);
    entry.report = card->id;
    entry.round = card->round;
    if (error == 0)
        error = pl_store_report_entry_create(ctx->db, &entry);
    if (error == 0)
        error = withhold_by_reports(ctx, channel, in, message, card);
    return error == 0 ? pl_report_tell(ctx, channel, card->id) : error;
}

// When the speaker has reported what the card is about; -ENOENT: they have not.
static int find_own(struct pl_ctx *ctx, const struct pl_report_row *card,
                    const struct pl_message_row *message, int64_t *ret_at_ms)
{
    bool is_hidden = message->redacted_seq != 0 || message->withheld_seq != 0;
    if (!is_hidden && pl_report_is_past(card, message->version))
        return -ENOENT;
    return pl_store_report_entry_time(ctx->db, card->id, is_hidden ? 0 : card->round,
                                      ctx->speaker->row.id, ret_at_ms);
}

int pl_cmd_message_report(struct pl_ctx *ctx, const struct pl_message_report_params *in,
                          struct pl_message_report_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_message_row message = {0};
    struct pl_report_row card = {.round = 1, .since = 1};
    int64_t at_ms = 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_message_find(ctx, channel, in->seq, &message);
    if (status != 0)
        return status;
    int error = pl_store_report_of(ctx->db, message.id, ctx->arena, &card);
    if (error == 0) {
        error = find_own(ctx, &card, &message, &at_ms);
        if (error == 0)
            return answer(ctx, &card, at_ms, out);
    }
    if (error != -ENOENT)
        return error;
    if (message.redacted_seq != 0 || message.withheld_seq != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    if (message.author == ctx->speaker->row.id)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    card.message = message.id;
    card.author = message.author;
    if (card.id == 0)
        card.at_ms = ctx->now_ms;
    error = add(ctx, channel, in, &message, &card);
    return error == 0 ? answer(ctx, &card, ctx->now_ms, out) : error;
}
