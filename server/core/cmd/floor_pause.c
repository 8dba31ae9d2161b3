// SPDX-License-Identifier: MIT
#include "core/floor_turn.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_pause(struct pl_ctx *ctx, const struct pl_floor_pause_params *in,
                       struct pl_floor_pause_result *out)
{
    struct pl_floor floor;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = pl_floor_check_speaker(ctx, &floor, in->entry);
    if (status != 0)
        return status;
    out->channel = floor.channel->row.slug;
    if (floor.speaker->row.state == PL_FLOOR_ENTRY_STATE_PAUSED)
        return 0;
    int error = pl_floor_pause(ctx, &floor);
    if (error != 0)
        return error;
    out->has = PL_HAS_FLOOR_PAUSE_RESULT_SEQ | PL_HAS_FLOOR_PAUSE_RESULT_AT;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_floor_done(ctx, &floor, floor.speaker->row.participant);
}
