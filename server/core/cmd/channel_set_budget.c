// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "store/budgets.h"

// All zero when it is off, so that equal wishes are equal.
static struct pl_budget_rules wish_of(const struct pl_channel_set_budget_params *in)
{
    if (in->messages == 0)
        return (struct pl_budget_rules){0};
    return (struct pl_budget_rules){
        .messages = in->messages,
        .per = in->per,
        .reserve = in->reserve_head,
        .window_s = in->window_s,
    };
}

// Only a delegation has a head, and no more can be kept than there is.
static int check_reserve(struct pl_ctx *ctx, const struct pl_budget_rules *wish)
{
    int64_t most = wish->per == PL_COUNTED_PER_DELEGATION ? wish->messages : 0;
    if (wish->reserve > most)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/reserve_head", "maximum");
    return 0;
}

static struct pl_event_channel_budget_changed event_of(const struct pl_budget_rules *wish)
{
    struct pl_event_channel_budget_changed data = {
        .messages = wish->messages,
        .per = wish->per,
        .reserve_head = wish->reserve,
        .window_s = wish->window_s,
    };
    if (wish->window_s != 0)
        data.has |= PL_HAS_EVENT_CHANNEL_BUDGET_CHANGED_WINDOW_S;
    return data;
}

int pl_cmd_channel_set_budget(struct pl_ctx *ctx, const struct pl_channel_set_budget_params *in,
                              struct pl_channel_set_budget_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_budget_rules wish = wish_of(in);
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = check_reserve(ctx, &wish);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    struct pl_budget_rules *now = &channel->rules.budget;
    if (now->messages == wish.messages && now->per == wish.per && now->reserve == wish.reserve &&
        now->window_s == wish.window_s)
        return 0;
    struct pl_event_channel_budget_changed data = event_of(&wish);
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_CHANNEL_BUDGET_CHANGED, 0, &data};
    int error = pl_ctx_act(ctx, &event);
    if (error == 0)
        error = pl_store_budget_clear(ctx->db, channel->row.id);
    if (error != 0)
        return error;
    *now = wish;
    now->from_ms = wish.messages == 0 ? 0 : ctx->now_ms;
    out->has = PL_HAS_CHANNEL_SET_BUDGET_RESULT_SEQ | PL_HAS_CHANNEL_SET_BUDGET_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_store_channel_rules_set(ctx->db, &channel->rules);
}
