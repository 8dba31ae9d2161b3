// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/report.h"
#include "core/withhold.h"

enum { REPORTS_PAGE = 50 };

static int make_wish(struct pl_ctx *ctx, const struct pl_report_list_params *in,
                     struct pl_report_wish *ret_wish)
{
    struct pl_channel *channel = NULL;
    *ret_wish = (struct pl_report_wish){
        .message_last = INT64_MAX,
        .state = PL_REPORT_STATE_COUNT,
        .shut = pl_ctx_shut_channels(ctx),
        .limit = (in->has & PL_HAS_REPORT_LIST_PARAMS_LIMIT) != 0 ? in->limit : REPORTS_PAGE,
    };
    if ((in->has & PL_HAS_REPORT_LIST_PARAMS_STATE) != 0)
        ret_wish->state = in->state;
    if ((in->has & PL_HAS_REPORT_LIST_PARAMS_AFTER) != 0 &&
        pl_id_parse(in->after, PL_REPORT_ID, &ret_wish->after) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    if ((in->has & PL_HAS_REPORT_LIST_PARAMS_CHANNEL) == 0)
        return 0;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    ret_wish->message_first = pl_row_id(channel->row.id, 0);
    ret_wish->message_last = pl_row_id(channel->row.id + 1, 0) - 1;
    return 0;
}

int pl_cmd_report_list(struct pl_ctx *ctx, const struct pl_report_list_params *in,
                       struct pl_report_list_result *out)
{
    struct pl_report_wish wish;
    struct pl_report_row *rows = NULL;
    size_t count = 0, bytes = 0;
    int status = make_wish(ctx, in, &wish);
    if (status != 0)
        return status;
    size_t limit = (size_t)wish.limit++;
    int error = pl_store_reports(ctx->db, &wish, ctx->arena, &rows, &count);
    out->reports = pl_arena_alloc_array(ctx->arena, limit + 1, sizeof *out->reports);
    while (error == 0 && out->reports_count < count && out->reports_count < limit &&
           bytes < PL_ANSWER_TEXT_BYTES_MAX) {
        size_t weight = 0;
        error = pl_report_describe(ctx, &rows[out->reports_count],
                                   &out->reports[out->reports_count], &weight);
        bytes += weight;
        out->reports_count++;
    }
    out->more = out->reports_count < count;
    return error;
}
