// SPDX-License-Identifier: MIT
#include "core/reply_right.h"

#include <errno.h>

#include "core/words.h"
#include "store/events.h"

int pl_reply_count(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t delegation,
                   struct pl_reply_count *ret_count)
{
    struct pl_floor_reply_row *rows = NULL;
    struct pl_reply_count counted = {0};
    int error = pl_store_floor_replies(ctx->db, floor->row.channel, floor->row.item, ctx->arena,
                                       &rows, &counted.all);
    if (error != 0)
        return error;
    for (size_t i = 0; i < counted.all; i++) {
        counted.undecided += rows[i].state == PL_REPLY_STATE_CLAIMED;
        if (rows[i].delegation != delegation)
            continue;
        counted.granted += rows[i].state == PL_REPLY_STATE_GRANTED;
        counted.is_waiting = counted.is_waiting || rows[i].state == PL_REPLY_STATE_CLAIMED;
    }
    *ret_count = counted;
    return 0;
}

int pl_reply_check_decided(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    struct pl_reply_count count = {0};
    int error = pl_reply_count(ctx, floor, 0, &count);
    if (error == 0 && count.undecided > 0)
        return pl_ctx_refuse(ctx, PL_REASON_CLAIMS_UNDECIDED);
    return error;
}

int pl_reply_find(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t id,
                  struct pl_floor_reply_row *ret_reply)
{
    int error = pl_store_floor_reply(ctx->db, floor->row.channel, id, ctx->arena, ret_reply);
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/reply", NULL);
    if (error != 0)
        return error;
    if (ret_reply->state != PL_REPLY_STATE_CLAIMED || ret_reply->item != floor->row.item)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/reply", "decided");
    return 0;
}

static bool blank_reply(struct pl_wire_floor_reply *reply)
{
    bool had_words = (reply->has & PL_HAS_WIRE_FLOOR_REPLY_TEXT) != 0;
    reply->has &= ~(uint32_t)PL_HAS_WIRE_FLOOR_REPLY_TEXT;
    reply->has |= PL_HAS_WIRE_FLOOR_REPLY_REDACTED;
    reply->redacted = true;
    return had_words;
}

// What the claim says, in whichever event shows it.
static bool blank(enum pl_event_type type, void *data, const void *arg)
{
    (void)arg;
    if (type == PL_EVENT_REPLY_CLAIMED)
        return blank_reply(&((struct pl_event_reply_claimed *)data)->reply);
    if (type == PL_EVENT_REPLY_GRANTED)
        return blank_reply(&((struct pl_event_reply_granted *)data)->reply);
    return blank_reply(&((struct pl_event_reply_refused *)data)->reply);
}

int pl_reply_erase(struct pl_ctx *ctx, const struct pl_floor_reply_row *reply)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0, erased = 0;
    int error =
        pl_store_event_replies(ctx->db, reply->channel, reply->id, ctx->arena, &rows, &count);
    if (error == 0)
        error = pl_words_in_events(ctx, rows, count, blank, NULL, true, &erased);
    if (error == 0)
        error = pl_store_floor_reply_put(ctx->db, reply);
    if (error == 0)
        pl_store_erased(ctx->core->store);
    return error;
}

struct pl_wire_floor_reply pl_reply_wire(const struct pl_directory *directory,
                                         const struct pl_floor_reply_row *reply)
{
    struct pl_wire_floor_reply wire = {
        .reply = reply->id,
        .participant = pl_directory_by_id(directory, reply->participant)->wire,
        .seq = reply->seq,
        .text = reply->text,
        .state = reply->state,
        .number = reply->number,
        .reason = reply->reason,
    };
    wire.redacted = reply->redacted_seq != 0;
    wire.has |= wire.redacted ? PL_HAS_WIRE_FLOOR_REPLY_REDACTED : PL_HAS_WIRE_FLOOR_REPLY_TEXT;
    if (reply->seq != 0)
        wire.has |= PL_HAS_WIRE_FLOOR_REPLY_SEQ;
    if (reply->named_by != 0) {
        wire.has |= PL_HAS_WIRE_FLOOR_REPLY_NAMED_BY;
        wire.named_by = pl_directory_by_id(directory, reply->named_by)->wire;
    }
    if (reply->number != 0)
        wire.has |= PL_HAS_WIRE_FLOOR_REPLY_NUMBER;
    if (reply->decided_by != 0) {
        wire.has |= PL_HAS_WIRE_FLOOR_REPLY_BY;
        wire.by = pl_directory_by_id(directory, reply->decided_by)->wire;
    }
    if (reply->reason.len > 0)
        wire.has |= PL_HAS_WIRE_FLOOR_REPLY_REASON;
    return wire;
}
