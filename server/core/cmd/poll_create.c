// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/poll.h"
#include "core/role.h"

#define ROLES_USUAL (pl_role_bit(PL_ROLE_DELEGATE) | pl_role_bit(PL_ROLE_HEAD))

static bool has_twins(const struct pl_poll_create_params *in)
{
    for (size_t i = 0; i < in->options_count; i++)
        for (size_t j = 0; j < i; j++)
            if (pl_str_equal(in->options[i], in->options[j]))
                return true;
    return false;
}

// What the schema cannot say.
static int check(struct pl_ctx *ctx, const struct pl_poll_create_params *in)
{
    bool has_max = (in->has & PL_HAS_POLL_CREATE_PARAMS_MAX_CHOICES) != 0;
    int64_t max = in->kind == PL_POLL_KIND_SINGLE ? 1 : (int64_t)in->options_count;
    if (has_twins(in))
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/options", "uniqueItems");
    if (has_max && in->max_choices > max)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/max_choices", "maximum");
    if (in->per == PL_POLL_PER_DELEGATION && in->roles_count > 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/roles", "per");
    // Who sees each vote come in sees what it says.
    if (in->secret && (in->has & PL_HAS_POLL_CREATE_PARAMS_RESULTS) != 0 &&
        in->results == PL_POLL_RESULTS_WHEN_LIVE)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/results", "secret");
    if ((in->has & PL_HAS_POLL_CREATE_PARAMS_CLOSES) != 0 && in->closes_ms <= ctx->now_ms)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/closes", "future");
    return 0;
}

static int check_room(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int64_t all = 0, open = 0;
    int error = pl_store_poll_count(ctx->db, channel->row.id, &all, &open);
    if (error == 0 && all >= PL_POLLS_PER_CHANNEL_MAX)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "", "polls");
    return error;
}

static struct pl_poll_row make_row(const struct pl_ctx *ctx, const struct pl_channel *channel,
                                   const struct pl_poll_create_params *in)
{
    struct pl_poll_row row = {
        .channel = channel->row.id,
        .title = in->title,
        .options = in->options,
        .option_count = in->options_count,
        .kind = in->kind,
        .max_choices = in->kind == PL_POLL_KIND_SINGLE ? 1 : (int64_t)in->options_count,
        .per = in->per,
        .is_secret = in->secret,
        .results = PL_POLL_RESULTS_WHEN_AFTER,
        .quorum = in->quorum,
        .may_abstain = in->abstention,
        .state = PL_POLL_STATE_CREATED,
        .opened_by = ctx->speaker->row.id,
        .closes_ms = in->closes_ms,
    };
    if ((in->has & PL_HAS_POLL_CREATE_PARAMS_MAX_CHOICES) != 0)
        row.max_choices = in->max_choices;
    if ((in->has & PL_HAS_POLL_CREATE_PARAMS_RESULTS) != 0)
        row.results = in->results;
    for (size_t i = 0; i < in->roles_count; i++)
        row.roles |= pl_role_bit(in->roles[i]);
    if (row.per == PL_POLL_PER_PARTICIPANT && row.roles == 0)
        row.roles = ROLES_USUAL;
    return row;
}

int pl_cmd_poll_create(struct pl_ctx *ctx, const struct pl_poll_create_params *in,
                       struct pl_poll_create_result *out)
{
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = check(ctx, in);
    if (status == 0)
        status = check_room(ctx, channel);
    if (status != 0)
        return status;

    struct pl_poll_row row = make_row(ctx, channel, in);
    struct pl_event_poll_created data = {0};
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_POLL_CREATED, 0, &data};
    int error = pl_store_poll_create(ctx->db, &row, &row.id);
    if (error == 0)
        error = pl_poll_describe(ctx, &row, &data.poll);
    if (error != 0)
        return error;
    out->poll = data.poll.id;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    return pl_ctx_act(ctx, &event);
}
