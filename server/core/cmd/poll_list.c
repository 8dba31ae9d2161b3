// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/poll.h"

enum { POLL_PAGE = 20 };

static int describe(struct pl_ctx *ctx, const struct pl_poll_row *row,
                    struct pl_wire_poll *ret_poll)
{
    int error = pl_poll_describe(ctx, row, ret_poll);
    // Live results change with each vote: poll.show counts them.
    if (error != 0 || row->state == PL_POLL_STATE_OPEN || !pl_poll_is_shown(ctx, row))
        return error;
    ret_poll->has |= PL_HAS_WIRE_POLL_OUTCOME;
    return pl_poll_summary(ctx, row, &ret_poll->outcome);
}

int pl_cmd_poll_list(struct pl_ctx *ctx, const struct pl_poll_list_params *in,
                     struct pl_poll_list_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_poll_row *rows = NULL;
    int64_t after = 0;
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_POLL_LIST_PARAMS_LIMIT) != 0 ? (size_t)in->limit : POLL_PAGE;
    bool has_state = (in->has & PL_HAS_POLL_LIST_PARAMS_STATE) != 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    if ((in->has & PL_HAS_POLL_LIST_PARAMS_AFTER) != 0 && pl_id_parse(in->after, 'p', &after) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    // One more than asked for tells whether there are more.
    int error =
        pl_store_polls(ctx->db, channel->row.id, has_state ? in->state : PL_POLL_STATE_COUNT, after,
                       (int64_t)limit + 1, ctx->arena, &rows, &count);
    out->more = count > limit;
    out->polls_count = out->more ? limit : count;
    out->polls = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->polls);
    for (size_t i = 0; i < out->polls_count && error == 0; i++)
        error = describe(ctx, &rows[i], &out->polls[i]);
    return error;
}
