// SPDX-License-Identifier: MIT
/*
 * poll.cancel: the votes count for nothing from then on, and are erased, since nobody will ever ask
 * for them. What named votes said stays in the log alone, and there only of a poll with live
 * results, where everybody was told as each was cast.
 */
#include "core/handlers.gen.h"
#include "core/poll.h"

static int expect_uncounted(struct pl_ctx *ctx, const struct pl_poll_row *row)
{
    if (row->state == PL_POLL_STATE_CREATED || row->state == PL_POLL_STATE_OPEN)
        return 0;
    return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/poll",
                            pl_poll_state_name(row->state));
}

static int erase_ballots(struct pl_ctx *ctx, int64_t poll)
{
    int error = pl_store_ballots_remove(ctx->db, poll);
    if (error == 0)
        pl_store_erased(ctx->core->store);
    return error;
}

static int drop_votes(struct pl_ctx *ctx, struct pl_poll_row *row)
{
    static const struct pl_voters nobody;
    static const struct pl_tally nothing;
    struct pl_voters entitled;
    int error = pl_poll_entitled(ctx, row, &entitled);
    if (error == 0 && row->votes > 0)
        error = row->is_secret ? pl_poll_box_put(ctx, row, &nobody, &nothing)
                               : erase_ballots(ctx, row->id);
    if (error != 0)
        return error;
    row->votes = 0;
    row->entitled = pl_voters_count(&entitled);
    return 0;
}

int pl_cmd_poll_cancel(struct pl_ctx *ctx, const struct pl_poll_cancel_params *in,
                       struct pl_poll_cancel_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row row = {0};
    int status = pl_poll_find(ctx, in->poll, &row, &channel);
    if (status == 0)
        status = expect_uncounted(ctx, &row);
    if (status == 0)
        status = drop_votes(ctx, &row);
    if (status != 0)
        return status;
    row.state = PL_POLL_STATE_CANCELLED;
    int error = pl_store_poll_update(ctx->db, &row);
    if (error != 0)
        return error;
    pl_poll_clock_remove(&ctx->core->poll_clock, row.id);
    struct pl_event_poll_cancelled data = {.poll = pl_poll_id(ctx, row.id), .reason = in->reason};
    if ((in->has & PL_HAS_POLL_CANCEL_PARAMS_REASON) != 0)
        data.has |= PL_HAS_EVENT_POLL_CANCELLED_REASON;
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_POLL_CANCELLED, 0, &data};
    out->channel = channel->row.slug;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    return pl_ctx_act(ctx, &event);
}
