// SPDX-License-Identifier: MIT
#include "core/held.h"

#include <errno.h>
#include <inttypes.h>

#include "core/anonymous.h"
#include "core/role.h"

enum { HELD_DIGITS_MAX = 17 };

struct pl_str pl_held_id(struct pl_ctx *ctx, int64_t row)
{
    return pl_arena_printf(ctx->arena, "h%" PRId64, row);
}

int pl_held_parse(struct pl_str held_id, int64_t *ret_row)
{
    int64_t row = 0;
    if (held_id.len < 2 || held_id.len > 1 + HELD_DIGITS_MAX || held_id.ptr[0] != 'h')
        return -EINVAL;
    for (size_t i = 1; i < held_id.len; i++) {
        if (held_id.ptr[i] < '0' || held_id.ptr[i] > '9')
            return -EINVAL;
        row = row * 10 + (held_id.ptr[i] - '0');
    }
    *ret_row = row;
    return 0;
}

struct pl_wire_held_item pl_held_item(struct pl_ctx *ctx, const struct pl_channel *channel,
                                      const struct pl_held_row *row)
{
    struct pl_wire_held_item item = {
        .held_id = pl_held_id(ctx, row->id),
        .channel = channel->row.slug,
        .participant = pl_directory_by_id(&ctx->core->directory, row->author)->wire,
        .text = row->text,
        .lang = row->lang,
        .reply_to = row->reply_to,
        .kind = row->kind,
        .at_ms = row->at_ms,
        .anonymous = row->is_anonymous,
    };
    if (row->is_anonymous) {
        item.has |= PL_HAS_WIRE_HELD_ITEM_ANONYMOUS;
        item.participant = pl_anonymous();
    }
    if (row->lang.len > 0)
        item.has |= PL_HAS_WIRE_HELD_ITEM_LANG;
    if (row->reply_to != 0)
        item.has |= PL_HAS_WIRE_HELD_ITEM_REPLY_TO;
    return item;
}

int pl_held_hold(struct pl_ctx *ctx, struct pl_channel *channel, const struct pl_draft *draft)
{
    struct pl_held_row row = {
        .id = draft->held,
        .channel = channel->row.id,
        .author = draft->author->row.id,
        .client_id = draft->client_id,
        .text = draft->text,
        .lang = draft->lang,
        .reply_to = draft->reply_to,
        .kind = draft->kind,
        .at_ms = ctx->now_ms,
        .is_anonymous = draft->is_anonymous,
    };
    int error = pl_store_held_create(ctx->db, &row);
    if (error != 0)
        return error;
    ctx->core->held_last = row.id;
    channel->held_count++;
    struct pl_notice_held_queued notice = {.held = pl_held_item(ctx, channel, &row)};
    pl_ctx_notify(ctx, PL_NOTICE_HELD_QUEUED, &notice, PL_AUDIENCE_MODERATORS, 0, channel);
    return 0;
}

int pl_held_find_waiting(struct pl_ctx *ctx, struct pl_str held_id, struct pl_held_row *ret_row,
                         struct pl_channel **ret_channel)
{
    int64_t id = 0;
    int error = pl_held_parse(held_id, &id) == 0 ? pl_store_held(ctx->db, id, ctx->arena, ret_row)
                                                 : -ENOENT;
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/held_id", NULL);
    if (error != 0)
        return error;
    if (ret_row->state != PL_HELD_WAITING)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", NULL);
    *ret_channel = pl_state_channel_by_row(ctx->core, ret_row->channel);
    PL_CHECK(*ret_channel != NULL);
    return 0;
}

static void tell(struct pl_ctx *ctx, const struct pl_channel *channel,
                 const struct pl_held_row *row, bool is_approved, struct pl_str reason)
{
    struct pl_notice_held_decided notice = {
        .has = is_approved ? PL_HAS_NOTICE_HELD_DECIDED_SEQ : PL_HAS_NOTICE_HELD_DECIDED_REASON,
        .channel = channel->row.slug,
        .held_id = pl_held_id(ctx, row->id),
        .approved = is_approved,
        .by = ctx->speaker->wire,
        .reason = reason,
        .seq = channel->last_seq,
    };
    const struct pl_participant *author = pl_directory_by_id(&ctx->core->directory, row->author);
    pl_ctx_notify(ctx, PL_NOTICE_HELD_DECIDED, &notice, PL_AUDIENCE_MODERATORS, 0, channel);
    // An author who has become a moderator since hears it once.
    if (!pl_role_moderates(author->row.role))
        pl_ctx_notify(ctx, PL_NOTICE_HELD_DECIDED, &notice, PL_AUDIENCE_PARTICIPANT, row->author,
                      channel);
}

int pl_held_decide(struct pl_ctx *ctx, struct pl_channel *channel, const struct pl_held_row *row,
                   enum pl_held_state state, struct pl_str reason)
{
    int64_t event = pl_row_id(channel->row.id, channel->last_seq);
    int error = pl_store_held_decide(ctx->db, row->id, state, ctx->speaker->row.id, event, reason);
    if (error == 0)
        error = pl_ctx_audit(ctx, event, ctx->entry->params);
    if (error != 0)
        return error;
    channel->held_count--;
    tell(ctx, channel, row, state == PL_HELD_APPROVED, reason);
    return 0;
}
