// SPDX-License-Identifier: MIT
/*
 * question.list: pages by key. By votes the key is "votes.seq", by age the seq.
 */
#include <errno.h>
#include <inttypes.h>

#include "core/blank.h"
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/intact.h"
#include "core/question.h"
#include "core/role.h"
#include "core/shown.h"

enum { QUESTION_PAGE = 20 };

static int parse_cursor(struct pl_str text, const struct pl_channel *channel,
                        struct pl_question_wish *wish)
{
    int64_t votes = 0, seq = 0;
    bool by_votes = wish->sort == PL_QUESTION_SORT_VOTES;
    if (by_votes) {
        if (pl_id_take_number(&text, &votes) != 0 || text.len == 0 || *text.ptr != '.')
            return -EINVAL;
        text.ptr++;
        text.len--;
        wish->after_votes = votes;
    }
    if (pl_id_take_number(&text, &seq) != 0 || text.len > 0 || seq >> PL_ROW_SEQ_BITS != 0)
        return -EINVAL;
    wish->after = pl_row_id(channel->row.id, seq);
    return 0;
}

static int make_wish(struct pl_ctx *ctx, const struct pl_channel *channel,
                     const struct pl_question_list_params *in, struct pl_question_wish *ret_wish)
{
    *ret_wish = (struct pl_question_wish){
        .channel = channel->row.id,
        .state = PL_QUESTION_STATE_COUNT,
        .sort = in->sort,
        .after_votes = INT64_MAX,
        .viewer = ctx->speaker->row.id,
        .limit = QUESTION_PAGE,
    };
    if ((in->has & PL_HAS_QUESTION_LIST_PARAMS_STATE) != 0)
        ret_wish->state = in->state;
    if ((in->has & PL_HAS_QUESTION_LIST_PARAMS_LIMIT) != 0)
        ret_wish->limit = in->limit;
    if ((in->has & PL_HAS_QUESTION_LIST_PARAMS_AFTER) != 0 &&
        parse_cursor(in->after, channel, ret_wish) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    return 0;
}

static int describe(struct pl_ctx *ctx, const struct pl_channel *channel,
                    const struct pl_question_row *row, struct pl_wire_question_item *ret_item)
{
    struct pl_message_row message = {0};
    struct pl_event_row event = {0};
    struct pl_reaction_row *reactions = NULL;
    size_t count = 0;
    int64_t seq = pl_row_seq(row->message), viewer = ctx->speaker->row.id;
    int error = pl_store_message(ctx->db, row->message, ctx->arena, &message);
    if (error == 0)
        error = pl_intact_event(ctx->db, channel->row.slug, row->message, ctx->arena, &event);
    bool is_blank = pl_role_skips_off_record(ctx->speaker->row.role);
    if (error == 0 && is_blank && event.type == PL_EVENT_MESSAGE_POSTED &&
        message.level == PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        error = pl_blank_event(&event, PL_MESSAGE_OFF_RECORD, ctx->arena, &event.data);
    if (error == 0)
        error = pl_store_reactions(ctx->db, channel->row.id, seq, seq, viewer, ctx->arena,
                                   &reactions, &count);
    if (error != 0)
        return error;
    ret_item->event = pl_shown_event(channel->row.slug, &event, ctx->arena);
    ret_item->state = pl_shown_state(&message, viewer);
    if (is_blank)
        pl_shown_blank(&message, &ret_item->state);
    ret_item->state.reactions =
        pl_arena_alloc_array(ctx->arena, count + 1, sizeof *ret_item->state.reactions);
    for (size_t i = 0; i < count; i++)
        ret_item->state.reactions[i] = pl_shown_reaction(&reactions[i]);
    ret_item->state.reactions_count = count;
    pl_shown_question(row, &ret_item->state);
    return 0;
}

int pl_cmd_question_list(struct pl_ctx *ctx, const struct pl_question_list_params *in,
                         struct pl_question_list_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_question_wish wish;
    struct pl_question_row *rows = NULL;
    size_t count = 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = make_wish(ctx, channel, in, &wish);
    if (status != 0)
        return status;
    size_t limit = (size_t)wish.limit++; // one more than asked for tells whether there are more
    int error = pl_store_questions_where(ctx->db, &wish, ctx->arena, &rows, &count);
    out->more = count > limit;
    out->questions_count = out->more ? limit : count;
    out->questions = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->questions);
    for (size_t i = 0; i < out->questions_count && error == 0; i++)
        error = describe(ctx, channel, &rows[i], &out->questions[i]);
    if (error != 0 || !out->more)
        return error;
    const struct pl_question_row *last = &rows[limit - 1];
    int64_t seq = pl_row_seq(last->message);
    out->has = PL_HAS_QUESTION_LIST_RESULT_NEXT;
    out->next = wish.sort == PL_QUESTION_SORT_VOTES
                    ? pl_arena_printf(ctx->arena, "%" PRId64 ".%" PRId64, last->votes, seq)
                    : pl_arena_printf(ctx->arena, "%" PRId64, seq);
    return 0;
}
