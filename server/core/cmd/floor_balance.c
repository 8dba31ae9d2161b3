// SPDX-License-Identifier: MIT
#include "core/floor.h"
#include "core/handlers.gen.h"

int pl_cmd_floor_balance(struct pl_ctx *ctx, const struct pl_floor_balance_params *in,
                         struct pl_floor_balance_result *out)
{
    const struct pl_directory *directory = &ctx->core->directory;
    struct pl_channel *channel = NULL;
    struct pl_floor floor;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->delegations_count = directory->delegation_count;
    out->delegations =
        pl_arena_alloc_array(ctx->arena, directory->delegation_count + 1, sizeof *out->delegations);
    for (size_t i = 0; i < directory->delegation_count; i++) {
        const struct pl_floor_account_row *row =
            &pl_floor_account_at(ctx, &floor, directory->delegations[i].id, 0)->row;
        out->delegations[i] = (struct pl_wire_floor_balance){
            .delegation = directory->delegations[i].slug,
            .messages = row->messages,
            .questions = row->questions,
            .answered = row->answered,
            .turns = row->turns,
            .spoken_ms = row->spoken_ms,
            .heard = row->messages > 0 || row->turns > 0,
        };
    }
    return 0;
}
