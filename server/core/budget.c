// SPDX-License-Identifier: MIT
#include "core/budget.h"

#include "store/budgets.h"

// One holder's budget at the present moment.
struct account {
    struct pl_budget_holder holder;
    int64_t period;
    int64_t spent;
    int64_t ends_ms; // of the period; 0: it does not end
};

static bool applies(const struct pl_ctx *ctx, const struct pl_channel *channel)
{
    return channel->rules.budget.messages > 0 && !pl_ctx_is_moderator(ctx);
}

static struct pl_budget_holder holder_of(const struct pl_ctx *ctx, const struct pl_channel *channel)
{
    const struct pl_participant_row *speaker = &ctx->speaker->row;
    struct pl_budget_holder holder = {.channel = channel->row.id};
    if (channel->rules.budget.per == PL_COUNTED_PER_DELEGATION && speaker->delegation != 0)
        holder.delegation = speaker->delegation;
    else
        holder.participant = speaker->id;
    return holder;
}

static int find_account(struct pl_ctx *ctx, const struct pl_channel *channel,
                        struct account *ret_account)
{
    const struct pl_budget_rules *rules = &channel->rules.budget;
    struct account account = {.holder = holder_of(ctx, channel)};
    if (rules->window_s > 0) {
        int64_t window_ms = rules->window_s * 1000;
        account.period = (ctx->now_ms - rules->from_ms) / window_ms;
        account.ends_ms = rules->from_ms + (account.period + 1) * window_ms;
    }
    int error = pl_store_budget_spent(ctx->db, &account.holder, account.period, &account.spent);
    *ret_account = account;
    return error;
}

static int64_t at_least_zero(int64_t number)
{
    return number > 0 ? number : 0;
}

static struct pl_wire_budget_left left_of(const struct pl_channel *channel,
                                          const struct account *account)
{
    const struct pl_budget_rules *rules = &channel->rules.budget;
    int64_t reserve = account->holder.delegation != 0 ? rules->reserve : 0;
    int64_t left = at_least_zero(rules->messages - account->spent);
    return (struct pl_wire_budget_left){
        .has = account->ends_ms != 0 ? PL_HAS_WIRE_BUDGET_LEFT_RESETS : 0,
        .left = at_least_zero(left - reserve),
        .head_left = left,
        .resets_ms = account->ends_ms,
    };
}

static int64_t own_left(const struct pl_ctx *ctx, const struct pl_wire_budget_left *left)
{
    return ctx->speaker->row.role == PL_ROLE_HEAD ? left->head_left : left->left;
}

int pl_budget_left(struct pl_ctx *ctx, const struct pl_channel *channel, bool *ret_applies,
                   struct pl_wire_budget_left *ret_left)
{
    struct account account;
    *ret_applies = applies(ctx, channel);
    if (!*ret_applies)
        return 0;
    int error = find_account(ctx, channel, &account);
    if (error == 0)
        *ret_left = left_of(channel, &account);
    return error;
}

int pl_budget_check(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    struct pl_wire_budget_left left;
    bool is_limited = false;
    int error = pl_budget_left(ctx, channel, &is_limited, &left);
    if (error != 0 || !is_limited || own_left(ctx, &left) > 0)
        return error;
    return left.resets_ms != 0 ? pl_ctx_refuse_until(ctx, PL_REASON_BUDGET_SPENT, left.resets_ms)
                               : pl_ctx_refuse(ctx, PL_REASON_BUDGET_SPENT);
}

static void tell(struct pl_ctx *ctx, const struct pl_channel *channel,
                 const struct account *account)
{
    const struct pl_directory *directory = &ctx->core->directory;
    struct pl_notice_budget_changed notice = {
        .channel = channel->row.slug,
        .budget = left_of(channel, account),
    };
    if (account->holder.delegation == 0) {
        pl_ctx_notify(ctx, PL_NOTICE_BUDGET_CHANGED, &notice, PL_AUDIENCE_PARTICIPANT,
                      account->holder.participant, channel);
        return;
    }
    for (size_t i = 0; i < directory->count; i++)
        if (directory->by_id[i]->row.delegation == account->holder.delegation)
            pl_ctx_notify(ctx, PL_NOTICE_BUDGET_CHANGED, &notice, PL_AUDIENCE_PARTICIPANT,
                          directory->by_id[i]->row.id, channel);
}

int pl_budget_spend(struct pl_ctx *ctx, const struct pl_channel *channel, bool is_anonymous)
{
    struct account account;
    if (!applies(ctx, channel))
        return 0;
    int error = find_account(ctx, channel, &account);
    if (error != 0 || (is_anonymous && account.holder.delegation != 0))
        return error;
    account.spent++;
    PL_CHECK(account.spent <= channel->rules.budget.messages);
    error = pl_store_budget_set(ctx->db, &account.holder, account.period, account.spent);
    if (error == 0)
        tell(ctx, channel, &account);
    return error;
}
