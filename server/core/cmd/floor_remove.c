// SPDX-License-Identifier: MIT
#include "core/floor_leave.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_remove(struct pl_ctx *ctx, const struct pl_floor_remove_params *in,
                        struct pl_floor_remove_result *out)
{
    struct pl_floor floor;
    struct pl_floor_entry *entry = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_floor_find_waiting(ctx, &floor, in->entry, "/params/entry", &entry);
    if (status != 0)
        return status;
    int error = pl_floor_take_off(ctx, &floor, entry, in->reason);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    return pl_floor_done(ctx, &floor, entry->row.participant);
}
