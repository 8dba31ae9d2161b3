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
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/consensus", NULL);
    return status;
}

int pl_consensus_check_round(struct pl_ctx *ctx, const struct pl_consensus_row *row, int64_t round)
{
    if (round != 0 && round != row->round)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/round", NULL);
    return 0;
}

int pl_consensus_answers(struct pl_ctx *ctx, int64_t consensus, int64_t round,
                         struct pl_consensus_answers *ret_answers)
{
    struct pl_consensus_answers answers = {0};
    int error = pl_store_consensus_answers(ctx->db, consensus, round, ctx->arena, &answers.rows,
                                           &answers.count);
    if (error == 0)
        error = pl_delegate_all(ctx, &answers.silent);
    if (error != 0)
        return error;
    for (size_t i = 0; i < answers.count; i++) {
        int64_t *of[PL_STANCE_COUNT] = {
            [PL_STANCE_AGREE] = &answers.counts.agree,
            [PL_STANCE_LIVE_WITH] = &answers.counts.live_with,
            [PL_STANCE_RESERVATION] = &answers.counts.reservation,
            [PL_STANCE_OBJECT] = &answers.counts.object,
        };
        ++*of[answers.rows[i].stance];
        pl_voters_remove(&answers.silent, answers.rows[i].delegation);
    }
    answers.counts.silent = pl_voters_count(&answers.silent);
    *ret_answers = answers;
    return 0;
}

static const struct pl_participant **
heads_of_silent(struct pl_ctx *ctx, const struct pl_voters *silent, size_t *ret_count)
{
    const struct pl_directory *directory = &ctx->core->directory;
    const struct pl_participant **heads =
        pl_arena_alloc_array(ctx->arena, directory->count + 1, sizeof(struct pl_participant *));
    *ret_count = 0;
    for (size_t i = 0; i < directory->count; i++) {
        const struct pl_participant_row *row = &directory->by_id[i]->row;
        if (row->role == PL_ROLE_HEAD && pl_voters_have(silent, row->delegation))
            heads[(*ret_count)++] = directory->by_id[i];
    }
    return heads;
}

static void add_voter(struct pl_wire_consensus_silent *wire,
                      const struct pl_participant *participant)
{
    if (wire->voters_count < PL_CONSENSUS_VOTERS_MAX)
        wire->voters[wire->voters_count++] = participant->wire;
}

int pl_consensus_silent(struct pl_ctx *ctx, const struct pl_consensus_answers *answers,
                        struct pl_wire_consensus_silent **ret_silent, size_t *ret_count)
{
    const struct pl_directory *directory = &ctx->core->directory;
    size_t head_count = 0, count = 0;
    const struct pl_participant **heads = heads_of_silent(ctx, &answers->silent, &head_count);
    struct pl_wire_consensus_silent *silent =
        pl_arena_alloc_array(ctx->arena, directory->delegation_count + 1, sizeof *silent);
    for (size_t i = 0; i < directory->delegation_count; i++) {
        const struct pl_delegation_row *delegation = &directory->delegations[i];
        const struct pl_participant *substitute = NULL;
        if (!pl_voters_have(&answers->silent, delegation->id))
            continue;
        int error = pl_delegate_substitute(ctx, delegation->id, &substitute);
        if (error != 0)
            return error;
        struct pl_wire_consensus_silent *wire = &silent[count++];
        *wire = (struct pl_wire_consensus_silent){.delegation = delegation->slug};
        wire->voters =
            pl_arena_alloc_array(ctx->arena, PL_CONSENSUS_VOTERS_MAX, sizeof *wire->voters);
        if (substitute != NULL)
            add_voter(wire, substitute);
        for (size_t j = 0; j < head_count; j++)
            if (heads[j]->row.delegation == delegation->id && heads[j] != substitute)
                add_voter(wire, heads[j]);
    }
    *ret_silent = silent;
    *ret_count = count;
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
