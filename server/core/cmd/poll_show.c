// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/poll.h"

static int has_voted_secretly(struct pl_ctx *ctx, const struct pl_poll_row *row, int64_t voter,
                              bool *ret_voted)
{
    struct pl_voters voters;
    struct pl_tally tally;
    struct pl_roll_row *roll = NULL;
    size_t count = 0;
    if (row->state < PL_POLL_STATE_CLOSED) {
        int error = pl_poll_box(ctx, row, &voters, &tally);
        if (error == 0)
            *ret_voted = pl_voters_have(&voters, voter);
        return error;
    }
    int error = pl_store_roll(ctx->db, row->id, voter - 1, 1, ctx->arena, &roll, &count);
    if (error == 0)
        *ret_voted = count == 1 && roll[0].voter == voter && roll[0].has_voted;
    return error;
}

static int show_ballot(struct pl_ctx *ctx, const struct pl_poll_row *row, int64_t voter,
                       struct pl_wire_poll_mine *mine)
{
    struct pl_ballot_row ballot = {0};
    struct pl_choices choices;
    int error = pl_store_ballot(ctx->db, row->id, voter, ctx->arena, &ballot);
    if (error == -ENOENT)
        return 0;
    if (error == 0)
        error = pl_choices_read(ballot.choices, &choices);
    if (error != 0)
        return error;
    mine->voted = true;
    mine->has = PL_HAS_WIRE_POLL_MINE_CHOICES | PL_HAS_WIRE_POLL_MINE_ABSTAINED;
    mine->abstained = choices.count == 0;
    mine->choices = pl_arena_alloc_array(ctx->arena, choices.count + 1, sizeof *mine->choices);
    mine->choices_count = choices.count;
    for (size_t i = 0; i < choices.count; i++)
        mine->choices[i] = choices.options[i];
    return 0;
}

static int show_mine(struct pl_ctx *ctx, const struct pl_poll_row *row,
                     struct pl_wire_poll_mine *mine)
{
    int64_t votes_for = 0;
    int64_t voter =
        row->per == PL_POLL_PER_DELEGATION ? ctx->speaker->row.delegation : ctx->speaker->row.id;
    int error = pl_poll_voter(ctx, row, &votes_for);
    mine->entitled = votes_for != 0;
    if (error != 0 || voter == 0 || row->state == PL_POLL_STATE_CANCELLED)
        return error;
    return row->is_secret ? has_voted_secretly(ctx, row, voter, &mine->voted)
                          : show_ballot(ctx, row, voter, mine);
}

int pl_cmd_poll_show(struct pl_ctx *ctx, const struct pl_poll_show_params *in,
                     struct pl_poll_show_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row row = {0};
    int status = pl_poll_find(ctx, in->poll, &row, &channel);
    if (status != 0)
        return status;
    int error = pl_poll_describe(ctx, &row, &out->poll);
    if (error == 0 && pl_poll_is_shown(ctx, &row)) {
        out->poll.has |= PL_HAS_WIRE_POLL_OUTCOME;
        error = pl_poll_outcome(ctx, &row, &out->poll.outcome);
    }
    return error != 0 ? error : show_mine(ctx, &row, &out->mine);
}
