// SPDX-License-Identifier: MIT
#include <errno.h>
#include <inttypes.h>

#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/poll.h"

enum { ROLL_PAGE = 50 };

static int show_choices(struct pl_ctx *ctx, const struct pl_ballot_row *ballot,
                        struct pl_wire_poll_voter *voter)
{
    struct pl_choices choices;
    int error = pl_choices_read(ballot->choices, &choices);
    if (error != 0)
        return error;
    voter->has |= PL_HAS_WIRE_POLL_VOTER_CHOICES | PL_HAS_WIRE_POLL_VOTER_ABSTAINED;
    voter->abstained = choices.count == 0;
    voter->choices = pl_arena_alloc_array(ctx->arena, choices.count + 1, sizeof *voter->choices);
    voter->choices_count = choices.count;
    for (size_t i = 0; i < choices.count; i++)
        voter->choices[i] = choices.options[i];
    return 0;
}

static int describe(struct pl_ctx *ctx, const struct pl_poll_row *row,
                    const struct pl_roll_row *line, struct pl_wire_poll_voter *ret_voter)
{
    const struct pl_directory *directory = &ctx->core->directory;
    struct pl_wire_poll_voter voter = {.voted = line->has_voted};
    struct pl_ballot_row ballot = {0};
    int64_t who = row->per == PL_POLL_PER_PARTICIPANT ? line->voter : 0;
    int error = 0;
    if (!row->is_secret && line->has_voted)
        error = pl_store_ballot(ctx->db, row->id, line->voter, ctx->arena, &ballot);
    if (error == 0 && ballot.voter != 0 && pl_poll_is_shown(ctx, row))
        error = show_choices(ctx, &ballot, &voter);
    if (error != 0)
        return error;
    if (who == 0) {
        voter.has |= PL_HAS_WIRE_POLL_VOTER_DELEGATION;
        voter.delegation = pl_directory_delegation_by_id(directory, line->voter)->slug;
        who = ballot.participant;
    }
    if (who != 0) {
        voter.has |= PL_HAS_WIRE_POLL_VOTER_PARTICIPANT;
        voter.participant = pl_directory_by_id(directory, who)->wire;
    }
    *ret_voter = voter;
    return 0;
}

// 0, 1 refused, negative errno.
static int find(struct pl_ctx *ctx, const struct pl_poll_roll_params *in,
                struct pl_poll_row *ret_row, int64_t *ret_after)
{
    struct pl_channel *channel = NULL;
    struct pl_str after = in->after;
    int status = pl_poll_find(ctx, in->poll, ret_row, &channel);
    if (status != 0)
        return status;
    if (ret_row->is_secret && !pl_ctx_is_moderator(ctx))
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    if (ret_row->state < PL_POLL_STATE_CLOSED || ret_row->state == PL_POLL_STATE_CANCELLED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/poll",
                                pl_poll_state_name(ret_row->state));
    if ((in->has & PL_HAS_POLL_ROLL_PARAMS_AFTER) != 0 &&
        (pl_id_take_number(&after, ret_after) != 0 || after.len > 0))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    return 0;
}

int pl_cmd_poll_roll(struct pl_ctx *ctx, const struct pl_poll_roll_params *in,
                     struct pl_poll_roll_result *out)
{
    struct pl_poll_row row = {0};
    struct pl_roll_row *roll = NULL;
    int64_t after = 0;
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_POLL_ROLL_PARAMS_LIMIT) != 0 ? (size_t)in->limit : ROLL_PAGE;
    int status = find(ctx, in, &row, &after);
    if (status != 0)
        return status;
    // One more than asked for tells whether there are more.
    int error =
        pl_store_roll(ctx->db, row.id, after, (int64_t)limit + 1, ctx->arena, &roll, &count);
    out->more = count > limit;
    out->voters_count = out->more ? limit : count;
    out->voters = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->voters);
    for (size_t i = 0; i < out->voters_count && error == 0; i++)
        error = describe(ctx, &row, &roll[i], &out->voters[i]);
    if (error == 0 && out->more) {
        out->has = PL_HAS_POLL_ROLL_RESULT_NEXT;
        out->next = pl_arena_printf(ctx->arena, "%" PRId64, roll[limit - 1].voter);
    }
    return error;
}
