// SPDX-License-Identifier: MIT
#include "core/withhold.h"

#include <errno.h>

#include "core/id.h"
#include "proto/decode.h"
#include "store/events.h"
#include "store/withheld.h"

int pl_withhold(struct pl_ctx *ctx, const struct pl_withholding *how, int64_t message)
{
    struct pl_event_message_withheld data = {
        .target = pl_row_seq(message),
        .reason = how->reason,
        .by_reports = how->is_by_reports,
        .bulk = pl_id_make(ctx->arena, PL_WITHHOLD_ID, how->bulk),
    };
    if (how->reason.len > 0)
        data.has |= PL_HAS_EVENT_MESSAGE_WITHHELD_REASON;
    if (how->is_by_reports)
        data.has |= PL_HAS_EVENT_MESSAGE_WITHHELD_BY_REPORTS;
    if (how->bulk != 0)
        data.has |= PL_HAS_EVENT_MESSAGE_WITHHELD_BULK;
    struct pl_ctx_event event = {how->channel, how->actor, PL_EVENT_MESSAGE_WITHHELD, data.target,
                                 &data};
    int error = pl_ctx_emit(ctx, &event);
    if (error == 0)
        error = pl_store_withheld_create(ctx->db, message, how->channel->last_seq, how->bulk);
    return error == 0 ? pl_message_blank(ctx, message, PL_MESSAGE_WITHHELD) : error;
}

int pl_restore_check_other(struct pl_ctx *ctx, const struct pl_message_row *message)
{
    struct pl_event_row event = {0};
    struct pl_event_message_withheld data;
    struct pl_refusal refusal;
    if (message->author != ctx->speaker->row.id)
        return 0;
    int64_t id = pl_row_id(pl_row_channel(message->id), message->withheld_seq);
    int error = pl_store_event(ctx->db, id, ctx->arena, &event);
    if (error != 0)
        return error;
    if (pl_decode_text(&pl_event_message_withheld_object, event.data, &data, ctx->arena,
                       &refusal) != 0)
        return -EBADMSG;
    bool is_own = event.participant == message->author && !data.by_reports;
    return is_own ? 0 : pl_ctx_refuse_own(ctx, "/params/seq");
}

int pl_restore(struct pl_ctx *ctx, const struct pl_withholding *how, int64_t message)
{
    struct pl_event_message_restored data = {
        .target = pl_row_seq(message),
        .reason = how->reason,
        .bulk = pl_id_make(ctx->arena, PL_WITHHOLD_ID, how->bulk),
    };
    if (how->reason.len > 0)
        data.has |= PL_HAS_EVENT_MESSAGE_RESTORED_REASON;
    if (how->bulk != 0)
        data.has |= PL_HAS_EVENT_MESSAGE_RESTORED_BULK;
    struct pl_ctx_event event = {how->channel, how->actor, PL_EVENT_MESSAGE_RESTORED, data.target,
                                 &data};
    int error = pl_ctx_emit(ctx, &event);
    return error == 0 ? pl_store_withheld_restore(ctx->db, message) : error;
}
