// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/handlers.gen.h"
#include "core/report.h"

enum { OWN_REPORTS_MAX = 50 };

static int describe(struct pl_ctx *ctx, const struct pl_report_view *views, size_t count,
                    struct pl_wire_own_report **ret_reports)
{
    struct pl_wire_own_report *reports =
        pl_arena_alloc_array(ctx->arena, count + 1, sizeof *reports);
    for (size_t i = 0; i < count; i++) {
        const struct pl_report_view *view = &views[i];
        struct pl_wire_own_report *report = &reports[i];
        *report = (struct pl_wire_own_report){
            .channel = pl_state_channel_by_row(ctx->core, pl_row_channel(view->message))->row.slug,
            .seq = pl_row_seq(view->message),
            .at_ms = view->at_ms,
            .state = view->state,
            .reason = view->reason,
        };
        if (view->category.len > 0) {
            report->has |= PL_HAS_WIRE_OWN_REPORT_CATEGORY;
            if (pl_report_category_find(view->category, &report->category) != 0)
                return -EBADMSG;
        }
        if (view->state != PL_REPORT_STATE_RESOLVED)
            continue;
        report->has |= PL_HAS_WIRE_OWN_REPORT_OUTCOME | PL_HAS_WIRE_OWN_REPORT_REASON;
        if (pl_report_outcome_find(view->outcome, &report->outcome) != 0)
            return -EBADMSG;
    }
    *ret_reports = reports;
    return 0;
}

int pl_cmd_report_mine(struct pl_ctx *ctx, const struct pl_report_mine_params *in,
                       struct pl_report_mine_result *out)
{
    struct pl_report_view *made = NULL, *about = NULL;
    int64_t self = ctx->speaker->row.id;
    (void)in;
    int error =
        pl_store_reports_made(ctx->db, self, OWN_REPORTS_MAX, ctx->arena, &made, &out->made_count);
    if (error == 0)
        error = pl_store_reports_about(ctx->db, self, OWN_REPORTS_MAX, ctx->arena, &about,
                                       &out->about_count);
    if (error == 0)
        error = describe(ctx, made, out->made_count, &out->made);
    return error == 0 ? describe(ctx, about, out->about_count, &out->about) : error;
}
