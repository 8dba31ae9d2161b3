// SPDX-License-Identifier: MIT
#include "core/attribution.h"
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/withhold.h"
#include "store/withheld.h"

enum { WITHHELD_PAGE = 50 };

static struct pl_wire_withheld_message
describe(struct pl_ctx *ctx, const struct pl_channel *channel, const struct pl_withheld_row *row)
{
    return (struct pl_wire_withheld_message){
        .has = row->bulk != 0 ? PL_HAS_WIRE_WITHHELD_MESSAGE_BULK : 0,
        .channel = channel->row.slug,
        .seq = pl_row_seq(row->message),
        .participant =
            pl_attribution_author(ctx, row->author, row->is_anonymous, row->shown_delegation),
        .text = row->text,
        .withheld_seq = row->withheld_seq,
        .bulk = pl_id_make(ctx->arena, PL_WITHHOLD_ID, row->bulk),
    };
}

int pl_cmd_withheld_list(struct pl_ctx *ctx, const struct pl_withheld_list_params *in,
                         struct pl_withheld_list_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_withheld_row *rows = NULL;
    size_t count = 0, bytes = 0;
    size_t limit =
        (in->has & PL_HAS_WITHHELD_LIST_PARAMS_LIMIT) != 0 ? (size_t)in->limit : WITHHELD_PAGE;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    int64_t before = channel->last_seq + 1;
    if ((in->has & PL_HAS_WITHHELD_LIST_PARAMS_BEFORE) != 0 && in->before < before)
        before = in->before;
    int error = pl_store_withheld_before(ctx->db, channel->row.id, before, (int64_t)limit + 1,
                                         ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->messages = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->messages);
    while (out->messages_count < count && out->messages_count < limit &&
           bytes < PL_ANSWER_TEXT_BYTES_MAX) {
        bytes += rows[out->messages_count].text.len;
        out->messages[out->messages_count] = describe(ctx, channel, &rows[out->messages_count]);
        out->messages_count++;
    }
    out->more = out->messages_count < count;
    return 0;
}
