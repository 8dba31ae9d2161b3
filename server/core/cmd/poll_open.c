// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/poll.h"

static int check_room(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int64_t all = 0, open = 0;
    int error = pl_store_poll_count(ctx->db, channel->row.id, &all, &open);
    if (error == 0 && open >= PL_POLLS_OPEN_MAX)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "", "polls_open");
    return error;
}

int pl_cmd_poll_open(struct pl_ctx *ctx, const struct pl_poll_open_params *in,
                     struct pl_poll_open_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row row = {0};
    int status = pl_poll_find(ctx, in->poll, &row, &channel);
    if (status == 0)
        status = pl_poll_expect(ctx, &row, PL_POLL_STATE_CREATED);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, channel);
    if (status == 0)
        status = check_room(ctx, channel);
    if (status != 0)
        return status;
    if ((in->has & PL_HAS_POLL_OPEN_PARAMS_CLOSES) != 0)
        row.closes_ms = in->closes_ms;
    // Also when the time it was prepared with has passed: it needs another.
    if (row.closes_ms != 0 && row.closes_ms <= ctx->now_ms)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/closes", "future");

    row.state = PL_POLL_STATE_OPEN;
    row.opened_by = ctx->speaker->row.id;
    row.opened_ms = ctx->now_ms;
    struct pl_event_poll_opened data = {0};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_POLL_OPENED, 0, &data};
    int error = pl_store_poll_update(ctx->db, &row);
    if (error == 0)
        error = pl_poll_describe(ctx, &row, &data.poll);
    if (error != 0)
        return error;
    if (row.closes_ms != 0)
        pl_poll_clock_set(&ctx->core->poll_clock, row.id, row.closes_ms);
    out->channel = channel->row.slug;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    return pl_ctx_act(ctx, &event);
}
