// SPDX-License-Identifier: MIT
/*
 * poll.vote: a named vote replaces the voter's earlier one; a secret vote goes into the box and
 * cannot be taken out again. Nothing of a secret vote is in its event but that there was one more,
 * and the event's row is in the name of who opened the poll.
 */
#include <errno.h>

#include "core/delegate.h"
#include "core/handlers.gen.h"
#include "core/poll.h"

struct vote {
    const struct pl_poll_vote_params *in;
    struct pl_channel *channel;
    struct pl_poll_row poll;
    int64_t voter;
    struct pl_choices choices; // none: abstains
    bool is_again;             // replaces an earlier one
    bool is_same;              // as the earlier one
};

static int refuse_choices(struct pl_ctx *ctx, const char *rule)
{
    return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/choices", rule);
}

// Adds an option: at the end when ranked, else in its place.
static void add_choice(struct vote *vote, int64_t option)
{
    size_t at = vote->choices.count++;
    if (vote->poll.kind != PL_POLL_KIND_RANKED)
        for (; at > 0 && vote->choices.options[at - 1] > option; at--)
            vote->choices.options[at] = vote->choices.options[at - 1];
    vote->choices.options[at] = (uint8_t)option;
}

static int read_choices(struct pl_ctx *ctx, struct vote *vote)
{
    const struct pl_poll_vote_params *in = vote->in;
    uint32_t seen = 0;
    if ((in->has & PL_HAS_POLL_VOTE_PARAMS_ABSTAIN) != 0)
        return in->abstain && vote->poll.may_abstain
                   ? 0
                   : pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/abstain",
                                      "abstention");
    if ((int64_t)in->choices_count > vote->poll.max_choices)
        return refuse_choices(ctx, "maxItems");
    for (size_t i = 0; i < in->choices_count; i++) {
        int64_t option = in->choices[i];
        if (option > (int64_t)vote->poll.option_count)
            return refuse_choices(ctx, "maximum");
        if ((seen >> option & 1) != 0)
            return refuse_choices(ctx, "uniqueItems");
        seen |= UINT32_C(1) << option;
        add_choice(vote, option);
    }
    return 0;
}

static int check(struct pl_ctx *ctx, struct vote *vote)
{
    int status = pl_poll_find(ctx, vote->in->poll, &vote->poll, &vote->channel);
    if (status == 0)
        status = pl_poll_expect(ctx, &vote->poll, PL_POLL_STATE_OPEN);
    if (status == 0)
        status = pl_ctx_check_not_closed(ctx, vote->channel);
    if (status == 0)
        status = pl_poll_voter(ctx, &vote->poll, &vote->voter);
    if (status == 0 && vote->voter == 0)
        return pl_ctx_refuse(ctx, PL_REASON_NOT_ENTITLED);
    return status != 0 ? status : read_choices(ctx, vote);
}

// The last vote counts, but a substitute whom a moderator named leaves a head's alone.
static int check_may_replace(struct pl_ctx *ctx, const struct vote *vote, int64_t participant)
{
    bool must_yield = false;
    if (vote->poll.per != PL_POLL_PER_DELEGATION)
        return 0;
    int error = pl_delegate_must_yield(ctx, vote->voter, participant, &must_yield);
    if (error == 0 && must_yield)
        return pl_ctx_refuse_at(ctx, PL_REASON_ALREADY_VOTED, "/params/poll", "head_voted");
    return error;
}

static int cast_named(struct pl_ctx *ctx, struct vote *vote)
{
    struct pl_ballot_row before = {0};
    struct pl_ballot_row ballot = {
        .voter = vote->voter,
        .participant = ctx->speaker->row.id,
        .choices = pl_choices_write(&vote->choices, ctx->arena),
    };
    int error = pl_store_ballot(ctx->db, vote->poll.id, vote->voter, ctx->arena, &before);
    if (error != 0 && error != -ENOENT)
        return error;
    vote->is_again = error == 0;
    int status = vote->is_again ? check_may_replace(ctx, vote, before.participant) : 0;
    if (status != 0)
        return status;
    vote->is_same = vote->is_again && before.participant == ballot.participant &&
                    pl_str_equal(before.choices, ballot.choices);
    return vote->is_same ? 0 : pl_store_ballot_put(ctx->db, vote->poll.id, &ballot);
}

static int cast_secret(struct pl_ctx *ctx, struct vote *vote)
{
    struct pl_voters voters;
    struct pl_tally tally;
    int error = pl_poll_box(ctx, &vote->poll, &voters, &tally);
    if (error != 0)
        return error;
    if (pl_voters_have(&voters, vote->voter))
        return pl_ctx_refuse(ctx, PL_REASON_ALREADY_VOTED);
    pl_voters_add(&voters, vote->voter, ctx->arena);
    // Which options were chosen together would say more than how often each was.
    bool is_split = vote->poll.kind == PL_POLL_KIND_MULTIPLE && vote->choices.count > 0;
    for (size_t i = 0; i < vote->choices.count && is_split; i++) {
        struct pl_choices one = {.count = 1, .options = {vote->choices.options[i]}};
        pl_tally_add(&tally, &one, 1, ctx->arena);
    }
    if (!is_split)
        pl_tally_add(&tally, &vote->choices, 1, ctx->arena);
    return pl_poll_box_put(ctx, &vote->poll, &voters, &tally);
}

static int tell(struct pl_ctx *ctx, const struct vote *vote)
{
    struct pl_event_poll_voted data = {
        .poll = pl_poll_id(ctx, vote->poll.id),
        .votes = vote->poll.votes,
        .again = vote->is_again,
    };
    struct pl_ctx_event event = {vote->channel, ctx->speaker, PL_EVENT_POLL_VOTED, 0, &data};
    if (vote->poll.is_secret) {
        event.actor = pl_directory_by_id(&ctx->core->directory, vote->poll.opened_by);
        return pl_ctx_emit_unnamed(ctx, &event, 0);
    }
    if (vote->is_again)
        data.has |= PL_HAS_EVENT_POLL_VOTED_AGAIN;
    if (vote->poll.results == PL_POLL_RESULTS_WHEN_LIVE && vote->choices.count > 0) {
        data.has |= PL_HAS_EVENT_POLL_VOTED_CHOICES;
        data.choices = vote->in->choices;
        data.choices_count = vote->in->choices_count;
    } else if (vote->poll.results == PL_POLL_RESULTS_WHEN_LIVE) {
        data.has |= PL_HAS_EVENT_POLL_VOTED_ABSTAINED;
        data.abstained = true;
    }
    return pl_ctx_emit(ctx, &event);
}

int pl_cmd_poll_vote(struct pl_ctx *ctx, const struct pl_poll_vote_params *in,
                     struct pl_poll_vote_result *out)
{
    struct vote vote = {.in = in};
    int status = check(ctx, &vote);
    if (status == 0)
        status = vote.poll.is_secret ? cast_secret(ctx, &vote) : cast_named(ctx, &vote);
    if (status != 0)
        return status;
    vote.poll.votes += vote.is_again ? 0 : 1;
    out->channel = vote.channel->row.slug;
    out->votes = vote.poll.votes;
    if (vote.is_same)
        return 0;
    out->has = PL_HAS_POLL_VOTE_RESULT_SEQ | PL_HAS_POLL_VOTE_RESULT_AT;
    out->seq = vote.channel->last_seq + 1;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    int error = vote.is_again ? 0 : pl_store_poll_update(ctx->db, &vote.poll);
    return error != 0 ? error : tell(ctx, &vote);
}
