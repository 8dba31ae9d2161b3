// SPDX-License-Identifier: MIT
/*
 * floor.set: what is left out stays. Turns that switching off ends have their own events, before
 * the one that says how the list works now; a lot that was drawn has its own after it.
 */
#include "core/floor_order.h"
#include "core/floor_turn.h"
#include "core/handlers.gen.h"
#include "core/reply_right.h"

static void take_limits(const struct pl_floor_set_params *in, struct pl_floor_row *row)
{
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_TURN_S) != 0)
        row->turn_s = in->turn_s;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_BUDGET_S) != 0)
        row->budget_s = in->budget_s;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_CONTROLS_POSTING) != 0)
        row->controls_posting = in->controls_posting;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_REPLIES_MAX) != 0)
        row->replies_max = in->replies_max;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_REPLY_FIRST_S) != 0)
        row->reply_first_s = in->reply_first_s;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_REPLY_SECOND_S) != 0)
        row->reply_second_s = in->reply_second_s;
}

static bool is_same(const struct pl_floor_row *a, const struct pl_floor_row *b)
{
    return a->is_on == b->is_on && a->order == b->order && a->turn_s == b->turn_s &&
           a->budget_s == b->budget_s && a->controls_posting == b->controls_posting &&
           a->replies_max == b->replies_max && a->reply_first_s == b->reply_first_s &&
           a->reply_second_s == b->reply_second_s;
}

static void switch_on(struct pl_floor_row *row)
{
    row->is_on = true;
    row->is_open = true;
    row->phase = PL_FLOOR_PHASE_LIST;
    row->item++;
    row->title = (struct pl_str){0};
}

static int switch_off(struct pl_ctx *ctx, struct pl_floor *floor)
{
    int error = pl_floor_end_all(ctx, floor);
    for (size_t i = 0; i < floor->waiting_count; i++) {
        floor->waiting[i]->row.state = PL_FLOOR_ENTRY_STATE_REMOVED;
        floor->waiting[i]->is_changed = true;
    }
    floor->waiting_count = 0;
    floor->row.is_on = false;
    floor->row.is_open = false;
    return error;
}

static int emit_configured(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    struct pl_event_floor_configured data = {
        .settings = pl_floor_settings(floor),
        .open = floor->row.is_open,
        .item = floor->row.item,
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_CONFIGURED, &data);
}

static int emit_drawn(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    size_t count = floor->directory->delegation_count;
    struct pl_event_floor_drawn data = {
        .delegations = pl_arena_alloc_array(ctx->arena, count + 1, sizeof(struct pl_str)),
        .order = pl_floor_ids(ctx, floor),
        .order_count = floor->waiting_count,
    };
    data.delegations_count = pl_floor_drawn(floor, data.delegations);
    return pl_floor_emit(ctx, floor, PL_EVENT_FLOOR_DRAWN, &data);
}

int pl_cmd_floor_set(struct pl_ctx *ctx, const struct pl_floor_set_params *in,
                     struct pl_floor_set_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_floor floor;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    struct pl_floor_row wanted = floor.row;
    bool has_order = (in->has & PL_HAS_FLOOR_SET_PARAMS_ORDER) != 0;
    bool draws = has_order && in->order == PL_FLOOR_ORDER_LOT;
    take_limits(in, &wanted);
    if (has_order)
        wanted.order = in->order;
    if ((in->has & PL_HAS_FLOOR_SET_PARAMS_ON) != 0)
        wanted.is_on = in->on;
    if (is_same(&wanted, &floor.row) && !draws)
        return 0;

    bool was_on = floor.row.is_on, is_reordered = draws || wanted.order != floor.row.order;
    int error = 0;
    if (was_on && !wanted.is_on) {
        status = pl_reply_check_decided(ctx, &floor);
        if (status != 0)
            return status;
        error = switch_off(ctx, &floor);
    }
    if (error != 0)
        return error;
    wanted.is_open = floor.row.is_open;
    if (!was_on && wanted.is_on)
        switch_on(&wanted);
    floor.row = wanted;
    floor.is_changed = true;
    if (draws)
        pl_floor_draw(ctx, &floor);
    if (is_reordered)
        pl_floor_arrange_all(&floor);
    error = emit_configured(ctx, &floor);
    if (error == 0 && draws)
        error = emit_drawn(ctx, &floor);
    if (error != 0)
        return error;
    out->has = PL_HAS_FLOOR_SET_RESULT_SEQ | PL_HAS_FLOOR_SET_RESULT_AT;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->changed = true;
    return pl_floor_done(ctx, &floor, 0);
}
