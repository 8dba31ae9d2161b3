// SPDX-License-Identifier: MIT
#include "core/floor_order.h"
#include "core/handlers.gen.h"

static const enum pl_floor_kind kinds[PL_FLOOR_REQUEST_KIND_COUNT] = {
    [PL_FLOOR_REQUEST_KIND_STATEMENT] = PL_FLOOR_KIND_STATEMENT,
    [PL_FLOOR_REQUEST_KIND_QUESTION] = PL_FLOOR_KIND_QUESTION,
    [PL_FLOOR_REQUEST_KIND_POINT_OF_ORDER] = PL_FLOOR_KIND_POINT_OF_ORDER,
};

static int find_person(struct pl_ctx *ctx, const struct pl_floor_request_params *in,
                       const struct pl_participant **ret_who)
{
    *ret_who = ctx->speaker;
    if ((in->has & PL_HAS_FLOOR_REQUEST_PARAMS_PARTICIPANT) != 0)
        *ret_who = pl_directory_by_slug(&ctx->core->directory, in->participant);
    if (*ret_who == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    if (*ret_who != ctx->speaker && !pl_ctx_is_moderator(ctx))
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/participant", NULL);
    // An observer may speak where a moderator lets them; a program never does.
    if ((*ret_who)->row.role == PL_ROLE_BOT)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "/params/participant", "bot");
    return 0;
}

static int check_allowed(struct pl_ctx *ctx, const struct pl_floor *floor,
                         const struct pl_participant *who, enum pl_floor_kind kind)
{
    int status = pl_ctx_check_voice(ctx, floor->channel);
    if (status != 0)
        return status;
    bool is_taken =
        floor->row.is_open || kind == PL_FLOOR_KIND_POINT_OF_ORDER || pl_ctx_is_moderator(ctx);
    if (!floor->row.is_on)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIST_CLOSED, "", "list_off");
    if (!is_taken)
        return pl_ctx_refuse(ctx, PL_REASON_LIST_CLOSED);
    status = pl_floor_check_present(ctx, floor, who, "/params/participant");
    return status == 0 ? pl_floor_check_room(ctx, floor, who, kind) : status;
}

int pl_cmd_floor_request(struct pl_ctx *ctx, const struct pl_floor_request_params *in,
                         struct pl_floor_request_result *out)
{
    struct pl_channel *channel = NULL;
    const struct pl_participant *who = NULL;
    struct pl_floor floor;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = find_person(ctx, in, &who);
    if (status == 0)
        status = pl_floor_load(ctx, channel, &floor);
    if (status == 0)
        status = check_allowed(ctx, &floor, who, kinds[in->kind]);
    if (status != 0)
        return status;

    struct pl_floor_entry *entry = pl_floor_new_entry(ctx, &floor, who, kinds[in->kind]);
    pl_floor_insert(&floor, entry);
    struct pl_event_floor_requested data = {
        .entry = pl_floor_entry_wire(entry),
        .order = pl_floor_ids(ctx, &floor),
        .order_count = floor.waiting_count,
    };
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_REQUESTED, &data);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->entry = data.entry;
    while (floor.waiting[out->place++] != entry) {
    }
    // One's own wish is nobody's act of moderation.
    return who == ctx->speaker ? pl_floor_save(ctx, &floor) : pl_floor_done(ctx, &floor, 0);
}
