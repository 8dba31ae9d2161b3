// SPDX-License-Identifier: MIT
#include "core/consensus.h"

#include <errno.h>

#include "core/delegate.h"
#include "core/id.h"

struct pl_str pl_consensus_id(struct pl_ctx *ctx, int64_t consensus)
{
    return pl_id_make(ctx->arena, 'c', consensus);
}

int pl_consensus_find(struct pl_ctx *ctx, struct pl_str id, struct pl_consensus_row *ret_row,
                      struct pl_channel **ret_channel)
{
    int64_t row = 0;
    int error = pl_id_parse(id, 'c', &row) == 0
                    ? pl_store_consensus(ctx->db, row, ctx->arena, ret_row)
                    : -ENOENT;
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/consensus", NULL);
    if (error != 0)
        return error;
    // Who may not see the channel does not see its calls either.
    return pl_ctx_channel_of(ctx, ret_row->channel, ret_channel);
}

int pl_consensus_find_open(struct pl_ctx *ctx, struct pl_str id, struct pl_consensus_row *ret_row,
                           struct pl_channel **ret_channel)
{
    int status = pl_consensus_find(ctx, id, ret_row, ret_channel);
    if (status == 0 && ret_row->state != PL_CONSENSUS_STATE_OPEN)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/consensus", "call_closed");
    return status;
}

int pl_consensus_check_round(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t round)
{
    if (round != 0 && round != row->round)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/round", "other_round");
    return 0;
}

int pl_consensus_answers(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t round,
                         struct pl_consensus_answers *ret_answers)
{
    struct pl_consensus_answers answers = {0};
    struct pl_voters voters;
    int error = pl_store_consensus_answers(ctx->db, row->id, round, ctx->arena, &answers.rows,
                                           &answers.count);
    if (error == 0)
        error = pl_delegate_all(ctx, pl_state_channel_by_row(ctx->core, row->channel), &voters);
    if (error != 0)
        return error;
    answers.counts.silent = pl_voters_count(&voters);
    for (size_t i = 0; i < answers.count; i++) {
        int64_t *of[PL_STANCE_COUNT] = {
            [PL_STANCE_AGREE] = &answers.counts.agree,
            [PL_STANCE_LIVE_WITH] = &answers.counts.live_with,
            [PL_STANCE_RESERVATION] = &answers.counts.reservation,
            [PL_STANCE_OBJECT] = &answers.counts.object,
        };
        ++*of[answers.rows[i].stance];
        answers.counts.silent -= pl_voters_have(&voters, answers.rows[i].delegation);
    }
    *ret_answers = answers;
    return 0;
}

struct pl_wire_consensus_answer pl_consensus_answer(const struct pl_ctx *ctx,
                                                    const struct pl_consensus_answer_row *row)
{
    const struct pl_directory *directory = &ctx->core->directory;
    return (struct pl_wire_consensus_answer){
        .has = row->text.len > 0 ? PL_HAS_WIRE_CONSENSUS_ANSWER_TEXT : 0,
        .delegation = pl_directory_delegation_by_id(directory, row->delegation)->slug,
        .participant = pl_directory_by_id(directory, row->participant)->wire,
        .stance = row->stance,
        .text = row->text,
    };
}

int pl_consensus_audit(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t consensus)
{
    struct pl_str data = pl_arena_printf(ctx->arena, "{\"consensus\":\"" PL_STR_FMT "\"}",
                                         PL_STR_ARG(pl_consensus_id(ctx, consensus)));
    return pl_ctx_audit(ctx, pl_row_id(channel->row.id, channel->last_seq), data);
}
