// SPDX-License-Identifier: MIT
#include "core/channel_lock.h"
#include "core/handlers.gen.h"
#include "store/events.h"

int pl_cmd_summit_lock(struct pl_ctx *ctx, const struct pl_summit_lock_params *in,
                       struct pl_summit_lock_result *out)
{
    const struct pl_channel *first = NULL;
    bool is_changed = false;
    out->at_ms = ctx->now_ms;
    for (size_t i = 0; i < ctx->core->channel_count; i++) {
        struct pl_channel *channel = &ctx->core->channels[i];
        // Among themselves moderators may always write.
        if (channel->row.is_locked || channel->row.kind == PL_CHANNEL_KIND_BACKCHANNEL)
            continue;
        int error = pl_channel_lock_for_summit(ctx, channel, in->reason, &is_changed);
        if (error != 0)
            return error;
        first = first == NULL ? channel : first;
        out->channels++;
    }
    return first == NULL
               ? 0
               : pl_ctx_audit(ctx, pl_row_id(first->row.id, first->last_seq), ctx->entry->params);
}
