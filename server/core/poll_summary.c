// SPDX-License-Identifier: MIT
/*
 * A summary is kept as a tally with a line for each option: what is read is what was counted.
 */
#include "core/poll.h"

void pl_poll_sum_up(struct pl_ctx *ctx, const struct pl_wire_poll_outcome *outcome,
                    struct pl_poll_row *row)
{
    struct pl_tally counts = {0};
    struct pl_choices none = {0}, winners = {.count = outcome->winners_count};
    if (outcome->abstentions > 0)
        pl_tally_add(&counts, &none, outcome->abstentions, ctx->arena);
    for (size_t i = 0; i < outcome->counts_count; i++) {
        struct pl_choices one = {.count = 1, .options = {(uint8_t)(i + 1)}};
        if (outcome->counts[i] > 0)
            pl_tally_add(&counts, &one, outcome->counts[i], ctx->arena);
    }
    for (size_t i = 0; i < winners.count; i++)
        winners.options[i] = (uint8_t)outcome->winners[i];
    row->has_summary = true;
    row->summary = pl_tally_write(&counts, ctx->arena);
    row->winners = pl_choices_write(&winners, ctx->arena);
}

static int read_counts(struct pl_ctx *ctx, const struct pl_poll_row *row,
                       struct pl_wire_poll_outcome *outcome)
{
    struct pl_tally counts;
    int error = pl_tally_read(row->summary, ctx->arena, &counts);
    if (error != 0)
        return error;
    outcome->counts_count = row->option_count;
    outcome->counts = pl_arena_alloc_array(ctx->arena, row->option_count, sizeof(int64_t));
    for (size_t i = 0; i < row->option_count; i++)
        outcome->counts[i] = 0;
    for (size_t i = 0; i < counts.count; i++) {
        const struct pl_choices *choices = &counts.lines[i].choices;
        if (choices->count == 0)
            outcome->abstentions = counts.lines[i].votes;
        else if (choices->options[0] <= row->option_count)
            outcome->counts[choices->options[0] - 1] = counts.lines[i].votes;
    }
    return 0;
}

int pl_poll_summary(struct pl_ctx *ctx, const struct pl_poll_row *row,
                    struct pl_wire_poll_outcome *ret_outcome)
{
    struct pl_wire_poll_outcome outcome = {0};
    struct pl_choices winners = {0};
    if (!row->has_summary) {
        int error = pl_poll_outcome(ctx, row, ret_outcome);
        ret_outcome->has &= ~PL_HAS_WIRE_POLL_OUTCOME_ROUNDS;
        return error;
    }
    int error = read_counts(ctx, row, &outcome);
    if (error == 0)
        error = pl_choices_read(row->winners, &winners);
    if (error != 0)
        return error;
    // An older program wrote winners below the quorum too.
    outcome.winners_count = pl_poll_has_quorum(row) ? winners.count : 0;
    outcome.winners = pl_arena_alloc_array(ctx->arena, winners.count + 1, sizeof(int64_t));
    for (size_t i = 0; i < winners.count; i++)
        outcome.winners[i] = winners.options[i];
    *ret_outcome = outcome;
    return 0;
}
