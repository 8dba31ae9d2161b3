// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "core/summit.h"

static struct pl_str words_for(int trouble)
{
    switch (trouble) {
    case -ENOSPC:
        return PL_STR("the disk is full");
    case -EDQUOT:
        return PL_STR("the server's share of the disk is full");
    case -EROFS:
        return PL_STR("the file system lets nobody write");
    case -ESTALE:
        return PL_STR("the database, or its log, was moved or replaced while it was open");
    default:
        return PL_STR("the disk reports errors");
    }
}

int pl_cmd_server_status(struct pl_ctx *ctx, const struct pl_server_status_params *in,
                         struct pl_server_status_result *out)
{
    const struct pl_core *core = ctx->core;
    (void)in;
    out->version = PL_STR(PL_VERSION);
    out->summit = core->summit.slug;
    out->name = pl_summit_text(&core->summit.name, pl_summit_lang(&core->summit));
    out->epoch = core->meta.epoch;
    out->position = core->meta.position;
    out->participants = (int64_t)core->directory.count;
    out->tokens = core->tokens.in_force;
    out->server_time_ms = ctx->now_ms;
    int64_t lag = pl_store_index_lag(core->store);
    if (lag >= 0) {
        out->has |= PL_HAS_SERVER_STATUS_RESULT_INDEX_LAG;
        out->index_lag = lag;
    }
    if (core->trouble != 0) {
        out->has |= PL_HAS_SERVER_STATUS_RESULT_STORAGE;
        out->storage = words_for(core->trouble);
    }
    out->channels_count = core->channel_count;
    out->channels =
        pl_arena_alloc_array(ctx->arena, core->channel_count + 1, sizeof *out->channels);
    for (size_t i = 0; i < core->channel_count; i++)
        out->channels[i] = (struct pl_wire_channel_status){
            .id = core->channels[i].row.slug,
            .last_seq = core->channels[i].last_seq,
            .held_count = core->channels[i].held_count,
        };
    return 0;
}
