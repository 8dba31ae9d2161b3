// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/floor_turn.h"
#include "core/handlers.gen.h"

// "The next" asked for twice at once is meant once: whoever has only just begun, or has just been
// given the floor back by the end of a question, is not ended by it.
static int check_begun(struct pl_ctx *ctx, const struct pl_floor *floor,
                       const struct pl_floor_start_params *in, const struct pl_floor_entry *next)
{
    const struct pl_floor_entry *speaker = floor->speaker;
    bool is_named =
        (in->has & (PL_HAS_FLOOR_START_PARAMS_ENTRY | PL_HAS_FLOOR_START_PARAMS_INSTEAD_OF)) != 0;
    if (is_named || speaker == NULL || pl_floor_only_interrupts(speaker, next))
        return 0;
    if (pl_floor_spoken_ms(&speaker->row, ctx->now_ms) >= PL_FLOOR_BEGUN_MS &&
        ctx->now_ms - floor->row.returned_ms >= PL_FLOOR_BEGUN_MS)
        return 0;
    return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/instead_of", "just_begun");
}

static int find_entry(struct pl_ctx *ctx, const struct pl_floor *floor,
                      const struct pl_floor_start_params *in, struct pl_floor_entry **ret_entry)
{
    int64_t speaker = floor->speaker == NULL ? 0 : floor->speaker->row.id;
    bool has_guard = (in->has & PL_HAS_FLOOR_START_PARAMS_INSTEAD_OF) != 0;
    if (has_guard && in->instead_of != speaker)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/instead_of", "other_speaker");
    int status = 0;
    if ((in->has & PL_HAS_FLOOR_START_PARAMS_ENTRY) != 0)
        status = pl_floor_find_waiting(ctx, floor, in->entry, "/params/entry", ret_entry);
    else
        *ret_entry = pl_floor_next(floor);
    if (status == 0 && *ret_entry == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "list_empty");
    if (status == 0 && !pl_floor_is_due(floor, *ret_entry))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "replies_later");
    return status != 0 ? status : check_begun(ctx, floor, in, *ret_entry);
}

int pl_cmd_floor_start(struct pl_ctx *ctx, const struct pl_floor_start_params *in,
                       struct pl_floor_start_result *out)
{
    struct pl_floor floor;
    struct pl_floor_entry *entry = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = find_entry(ctx, &floor, in, &entry);
    if (status != 0)
        return status;
    PL_CHECK(entry != NULL);
    int error = pl_floor_start(ctx, &floor, entry);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->entry = pl_floor_entry_wire(entry);
    return pl_floor_done(ctx, &floor, entry->row.participant);
}
