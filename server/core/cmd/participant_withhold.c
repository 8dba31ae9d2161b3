// SPDX-License-Identifier: MIT
/*
 * participant.withhold: chosen from the newest backwards, withheld from the oldest on, so that the
 * events come in the order of the messages.
 */
#include <stdlib.h>

#include "core/handlers.gen.h"
#include "core/id.h"
#include "core/withhold.h"
#include "store/sent.h"
#include "store/withheld.h"

static int compare(const void *a, const void *b)
{
    int64_t one = *(const int64_t *)a, two = *(const int64_t *)b;
    return (one > two) - (one < two);
}

static int withhold_all(struct pl_ctx *ctx, const struct pl_withholding *how, int64_t *messages,
                        size_t count)
{
    int error = 0;
    qsort(messages, count, sizeof *messages, compare);
    for (size_t i = 0; i < count && error == 0; i++)
        error = pl_withhold(ctx, how, messages[i]);
    return error == 0 ? pl_ctx_audit_in(ctx, how->channel, ctx->entry->params) : error;
}

int pl_cmd_participant_withhold(struct pl_ctx *ctx, const struct pl_participant_withhold_params *in,
                                struct pl_participant_withhold_result *out)
{
    struct pl_channel *channel = NULL;
    int64_t *messages = NULL;
    size_t count = 0;
    bool is_last = (in->has & PL_HAS_PARTICIPANT_WITHHOLD_PARAMS_LAST) != 0;
    size_t limit = is_last ? (size_t)in->last : PL_WITHHOLD_MAX;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    const struct pl_participant *target =
        pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (target == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    if (!is_last && !in->all)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/all", "const");
    int error = pl_store_sent_shown(ctx->db, target->row.id, channel->row.id, (int64_t)limit + 1,
                                    ctx->arena, &messages, &count);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->more = count > limit;
    out->count = (int64_t)(out->more ? limit : count);
    if (out->count == 0)
        return 0;
    struct pl_bulk_row bulk = {
        .channel = channel->row.id,
        .participant = target->row.id,
        .actor = ctx->speaker->row.id,
        .at_ms = ctx->now_ms,
    };
    struct pl_withholding how = {channel, ctx->speaker, in->reason, 0, false};
    error = pl_store_bulk_create(ctx->db, &bulk, &how.bulk);
    if (error != 0)
        return error;
    out->has = PL_HAS_PARTICIPANT_WITHHOLD_RESULT_BULK;
    out->bulk = pl_id_make(ctx->arena, PL_WITHHOLD_ID, how.bulk);
    return withhold_all(ctx, &how, messages, (size_t)out->count);
}
