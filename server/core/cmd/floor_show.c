// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"
#include "core/reply_right.h"

static void show_turns(struct pl_ctx *ctx, const struct pl_floor *floor,
                       struct pl_floor_show_result *out)
{
    if (floor->speaker != NULL) {
        out->has |= PL_HAS_FLOOR_SHOW_RESULT_SPEAKER;
        out->speaker = pl_floor_entry_wire(floor->speaker);
    }
    if (floor->interrupted != NULL) {
        out->has |= PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED;
        out->interrupted = pl_floor_entry_wire(floor->interrupted);
    }
    out->waiting_count = floor->waiting_count;
    out->waiting = pl_arena_alloc_array(ctx->arena, floor->waiting_count + 1, sizeof *out->waiting);
    for (size_t i = 0; i < floor->waiting_count; i++)
        out->waiting[i] = pl_floor_entry_wire(floor->waiting[i]);
}

// All delegations in seat order, then the people without one who were given the floor or time.
static void show_accounts(struct pl_ctx *ctx, struct pl_floor *floor,
                          struct pl_floor_show_result *out)
{
    const struct pl_directory *directory = floor->directory;
    size_t cap = directory->delegation_count + floor->account_count + 1;
    out->accounts = pl_arena_alloc_array(ctx->arena, cap, sizeof *out->accounts);
    for (size_t i = 0; i < directory->delegation_count; i++)
        out->accounts[out->accounts_count++] = pl_floor_account_wire(
            floor, pl_floor_account_at(ctx, floor, directory->delegations[i].id, 0));
    for (size_t i = 0; i < floor->account_count; i++)
        if (floor->accounts[i]->row.delegation == 0)
            out->accounts[out->accounts_count++] = pl_floor_account_wire(floor, floor->accounts[i]);
    if (floor->row.order != PL_FLOOR_ORDER_LOT)
        return;
    out->has |= PL_HAS_FLOOR_SHOW_RESULT_DRAWN;
    out->drawn =
        pl_arena_alloc_array(ctx->arena, directory->delegation_count + 1, sizeof *out->drawn);
    out->drawn_count = pl_floor_drawn(floor, out->drawn);
}

static int show_replies(struct pl_ctx *ctx, const struct pl_floor *floor,
                        struct pl_floor_show_result *out)
{
    struct pl_floor_reply_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_floor_replies(ctx->db, floor->row.channel, floor->row.item, ctx->arena,
                                       &rows, &count);
    if (error != 0)
        return error;
    out->replies = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->replies);
    out->replies_count = count;
    for (size_t i = 0; i < count; i++)
        out->replies[i] = pl_reply_wire(floor->directory, &rows[i]);
    return 0;
}

int pl_cmd_floor_show(struct pl_ctx *ctx, const struct pl_floor_show_params *in,
                      struct pl_floor_show_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_floor floor;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->last_seq = channel->last_seq;
    out->settings = pl_floor_settings(&floor);
    out->open = floor.row.is_open;
    out->phase = floor.row.phase;
    out->item = floor.row.item;
    out->title = floor.row.title;
    if (floor.row.title.len > 0)
        out->has |= PL_HAS_FLOOR_SHOW_RESULT_TITLE;
    show_turns(ctx, &floor, out);
    show_accounts(ctx, &floor, out);
    return show_replies(ctx, &floor, out);
}
