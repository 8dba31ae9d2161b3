// SPDX-License-Identifier: MIT
#include "core/question.h"

#include <errno.h>
#include <inttypes.h>

#include "core/attribution.h"
#include "core/balance.h"
#include "core/words.h"
#include "store/events.h"

int pl_question_find(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq,
                     const char *path, struct pl_question_row *ret_row)
{
    int error = -ENOENT;
    if (seq <= channel->last_seq)
        error = pl_store_question(ctx->db, pl_row_id(channel->row.id, seq), ctx->speaker->row.id,
                                  ctx->arena, ret_row);
    if (error == -ENOENT || (error == 0 && ret_row->is_hidden))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, path, NULL);
    return error;
}

bool pl_question_is_open(const struct pl_question_row *row)
{
    return row->state == PL_QUESTION_STATE_ASKED || row->state == PL_QUESTION_STATE_TAKEN;
}

int pl_question_is_own_dismissed(struct pl_ctx *ctx, const struct pl_question_row *row,
                                 bool *ret_is)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    *ret_is = false;
    if (row->state != PL_QUESTION_STATE_DISMISSED || row->author != ctx->speaker->row.id)
        return 0;
    int error = pl_store_event_dismissals(ctx->db, row->message, ctx->arena, &rows, &count);
    *ret_is = error == 0 && count > 0 && rows[count - 1].participant != row->author;
    return error;
}

// On the balance board a question that tells nothing of its author is nobody's.
static int count_answered(struct pl_ctx *ctx, const struct pl_question_row *row,
                          enum pl_question_state state, const struct pl_channel *channel)
{
    int64_t change =
        (state == PL_QUESTION_STATE_ANSWERED) - (row->state == PL_QUESTION_STATE_ANSWERED);
    int64_t told =
        pl_attribution_delegation(ctx, row->author, row->is_anonymous, row->shown_delegation);
    if (change == 0 || told == 0)
        return 0;
    return pl_balance_count_answered(ctx, channel, told, change);
}

static struct pl_str audit_data(struct pl_ctx *ctx, const struct pl_ctx_event *event)
{
    if (event->type != PL_EVENT_QUESTION_DISMISSED)
        return ctx->entry->params;
    return pl_arena_printf(ctx->arena, "{\"channel\":\"" PL_STR_FMT "\",\"seq\":%" PRId64 "}",
                           PL_STR_ARG(event->channel->row.slug), event->target);
}

int pl_question_move(struct pl_ctx *ctx, struct pl_question_row *row, enum pl_question_state state,
                     const struct pl_ctx_event *event)
{
    int error = count_answered(ctx, row, state, event->channel);
    if (error == 0)
        error = pl_ctx_emit(ctx, event);
    if (error == 0)
        error = pl_ctx_audit_in(ctx, event->channel, audit_data(ctx, event));
    row->state = state;
    return error != 0 ? error : pl_store_question_move(ctx->db, row);
}

static bool blank(enum pl_event_type type, void *data, const void *arg)
{
    (void)type, (void)arg;
    struct pl_event_question_dismissed *told = data;
    bool had_words = (told->has & PL_HAS_EVENT_QUESTION_DISMISSED_REASON) != 0;
    told->has = PL_HAS_EVENT_QUESTION_DISMISSED_REDACTED;
    told->redacted = true;
    return had_words;
}

static int each_with_words(struct pl_ctx *ctx, const struct pl_question_row *question, bool erase,
                           size_t *ret_count)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_event_dismissals(ctx->db, question->message, ctx->arena, &rows, &count);
    *ret_count = 0;
    return error != 0 ? error : pl_words_in_events(ctx, rows, count, blank, NULL, erase, ret_count);
}

int pl_question_has_words(struct pl_ctx *ctx, const struct pl_question_row *row, bool *ret_has)
{
    size_t count = 0;
    int error = each_with_words(ctx, row, false, &count);
    *ret_has = count > 0;
    return error;
}

int pl_question_erase(struct pl_ctx *ctx, const struct pl_question_row *row, int64_t event)
{
    size_t count = 0;
    int error = each_with_words(ctx, row, true, &count);
    if (error == 0)
        error = pl_store_question_redact(ctx->db, row->message, event);
    if (error == 0)
        pl_store_erased(ctx->core->store);
    return error;
}
