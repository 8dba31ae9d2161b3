// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

// What is asked for, with nothing in it that the mode does not use, so that equal wishes are equal.
static struct pl_approval_rules wish_of(const struct pl_channel_set_approval_params *in)
{
    struct pl_approval_rules wish = {0};
    if (in->mode == PL_APPROVAL_MODE_FIRST)
        wish.first = (in->has & PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_FIRST) != 0 ? in->first : 1;
    if ((in->has & PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_DEADLINE_S) == 0)
        return wish;
    wish.deadline_s = in->deadline_s;
    if ((in->has & PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_ON_DEADLINE) != 0)
        wish.on_deadline = in->on_deadline;
    return wish;
}

static struct pl_event_channel_approval_changed event_of(enum pl_approval_mode mode,
                                                         const struct pl_approval_rules *wish)
{
    struct pl_event_channel_approval_changed data = {
        .mode = mode,
        .first = wish->first,
        .deadline_s = wish->deadline_s,
        .on_deadline = wish->on_deadline,
    };
    if (wish->first != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_FIRST;
    if (wish->deadline_s != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_DEADLINE_S |
                    PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_ON_DEADLINE;
    return data;
}

int pl_cmd_channel_set_approval(struct pl_ctx *ctx, const struct pl_channel_set_approval_params *in,
                                struct pl_channel_set_approval_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    struct pl_approval_rules wish = wish_of(in), *now = &channel->rules.approval;
    if (channel->row.approval == in->mode && now->first == wish.first &&
        now->deadline_s == wish.deadline_s && now->on_deadline == wish.on_deadline)
        return 0;
    struct pl_event_channel_approval_changed data = event_of(in->mode, &wish);
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_APPROVAL_CHANGED, 0,
                                 &data};
    int error = pl_ctx_act(ctx, &event);
    if (error != 0)
        return error;
    channel->row.approval = in->mode;
    *now = wish;
    now->set_by = ctx->speaker->row.id;
    out->has = PL_HAS_CHANNEL_SET_APPROVAL_RESULT_SEQ | PL_HAS_CHANNEL_SET_APPROVAL_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    error = pl_store_channel_update(ctx->db, &channel->row);
    return error == 0 ? pl_store_channel_rules_set(ctx->db, &channel->rules) : error;
}
