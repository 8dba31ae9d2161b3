// SPDX-License-Identifier: MIT
#include "core/consensus.h"

#include <errno.h>

#include "core/delegate.h"
#include "core/id.h"
#include "core/words.h"
#include "store/events.h"

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
    return pl_ctx_channel_of(ctx, ret_row->channel, "/params/consensus", ret_channel);
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
    int error = pl_store_consensus_answers(ctx->db, row->id, round, ctx->arena, &answers.rows,
                                           &answers.count);
    if (error == 0)
        error =
            pl_delegate_all(ctx, pl_state_channel_by_row(ctx->core, row->channel), &answers.silent);
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

static const struct pl_participant **heads_of_silent(struct pl_ctx *ctx,
                                                     const struct pl_channel *channel,
                                                     const struct pl_voters *silent,
                                                     size_t *ret_count)
{
    const struct pl_directory *directory = &ctx->core->directory;
    const struct pl_participant **heads =
        pl_arena_alloc_array(ctx->arena, directory->count + 1, sizeof(struct pl_participant *));
    *ret_count = 0;
    for (size_t i = 0; i < directory->count; i++) {
        const struct pl_participant_row *row = &directory->by_id[i]->row;
        if (row->role == PL_ROLE_HEAD && pl_voters_have(silent, row->delegation) &&
            pl_ctx_is_present(ctx, channel, directory->by_id[i]))
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

int pl_consensus_silent(struct pl_ctx *ctx, const struct pl_channel *channel,
                        const struct pl_consensus_answers *answers,
                        struct pl_wire_consensus_silent **ret_silent, size_t *ret_count)
{
    const struct pl_directory *directory = &ctx->core->directory;
    size_t head_count = 0, count = 0;
    const struct pl_participant **heads =
        heads_of_silent(ctx, channel, &answers->silent, &head_count);
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
        if (substitute != NULL && pl_ctx_is_present(ctx, channel, substitute))
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
    uint32_t has = row->text.len > 0 ? PL_HAS_WIRE_CONSENSUS_ANSWER_TEXT : 0;
    if (row->is_redacted)
        has |= PL_HAS_WIRE_CONSENSUS_ANSWER_REDACTED;
    return (struct pl_wire_consensus_answer){
        .has = has,
        .redacted = row->is_redacted,
        .delegation = pl_directory_delegation_by_id(directory, row->delegation)->slug,
        .participant = pl_directory_by_id(directory, row->participant)->wire,
        .stance = row->stance,
        .text = row->text,
    };
}

static bool blank_answer(struct pl_event_consensus_answered *told, struct pl_str delegation)
{
    if (!pl_str_equal(told->delegation, delegation) ||
        (told->has & PL_HAS_EVENT_CONSENSUS_ANSWERED_TEXT) == 0)
        return false;
    told->has &= ~(uint32_t)PL_HAS_EVENT_CONSENSUS_ANSWERED_TEXT;
    told->has |= PL_HAS_EVENT_CONSENSUS_ANSWERED_REDACTED;
    told->redacted = true;
    return true;
}

static bool blank_remarks(struct pl_event_consensus_closed *told, struct pl_str delegation)
{
    bool had_words = false;
    for (size_t i = 0; i < told->remarks_count; i++) {
        struct pl_wire_consensus_answer *one = &told->remarks[i];
        if (!pl_str_equal(one->delegation, delegation) ||
            (one->has & PL_HAS_WIRE_CONSENSUS_ANSWER_TEXT) == 0)
            continue;
        one->has &= ~(uint32_t)PL_HAS_WIRE_CONSENSUS_ANSWER_TEXT;
        one->has |= PL_HAS_WIRE_CONSENSUS_ANSWER_REDACTED;
        one->redacted = had_words = true;
    }
    return had_words;
}

static bool blank(enum pl_event_type type, void *data, const void *arg)
{
    const struct pl_delegation_row *delegation = arg;
    return type == PL_EVENT_CONSENSUS_ANSWERED ? blank_answer(data, delegation->slug)
                                               : blank_remarks(data, delegation->slug);
}

static int each_with_words(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                           const struct pl_delegation_row *delegation, int64_t round, bool erase,
                           size_t *ret_count)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    int error =
        pl_store_event_answers(ctx->db, row->channel, row->id, round, ctx->arena, &rows, &count);
    *ret_count = 0;
    return error != 0 ? error
                      : pl_words_in_events(ctx, rows, count, blank, delegation, erase, ret_count);
}

int pl_consensus_has_words(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                           const struct pl_delegation_row *delegation, int64_t round, bool *ret_has)
{
    size_t count = 0;
    int error = each_with_words(ctx, row, delegation, round, false, &count);
    *ret_has = count > 0;
    return error;
}

int pl_consensus_erase(struct pl_ctx *ctx, const struct pl_consensus_row *row,
                       const struct pl_delegation_row *delegation, int64_t round, int64_t event)
{
    size_t count = 0;
    int error = each_with_words(ctx, row, delegation, round, true, &count);
    if (error == 0)
        error = pl_store_consensus_redact(ctx->db, row->id, round, delegation->id, event);
    if (error == 0)
        pl_store_erased(ctx->core->store);
    return error;
}

int pl_consensus_audit(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t consensus)
{
    struct pl_str data = pl_arena_printf(ctx->arena, "{\"consensus\":\"" PL_STR_FMT "\"}",
                                         PL_STR_ARG(pl_consensus_id(ctx, consensus)));
    return pl_ctx_audit(ctx, pl_row_id(channel->row.id, channel->last_seq), data);
}
