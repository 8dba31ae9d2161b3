// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "store/read_marks.h"

int pl_cmd_read_mark(struct pl_ctx *ctx, const struct pl_read_mark_params *in,
                     struct pl_read_mark_result *out)
{
    struct pl_channel *channel = NULL;
    int64_t marked = 0, self = ctx->speaker->row.id;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    if (in->seq > channel->last_seq)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/seq", NULL);
    int error = pl_store_read_mark(ctx->db, self, channel->row.id, &marked);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = marked;
    if (marked >= in->seq)
        return 0;
    out->seq = in->seq;
    struct pl_notice_read_marked notice = {.channel = channel->row.slug, .seq = in->seq};
    pl_ctx_notify(ctx, PL_NOTICE_READ_MARKED, &notice, PL_AUDIENCE_PARTICIPANT, self, channel);
    return pl_store_read_mark_set(ctx->db, self, channel->row.id, in->seq);
}
