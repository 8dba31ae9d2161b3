// SPDX-License-Identifier: MIT
#include "core/off_record.h"

#include <inttypes.h>

#include "core/held.h"
#include "core/message.h"

bool pl_off_record_is_over(const struct pl_channel *channel, const struct pl_message_row *message)
{
    return message->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD &&
           pl_row_seq(message->id) < channel->erasing.end_seq;
}

bool pl_off_record_is_held_over(const struct pl_channel *channel, const struct pl_held_row *held)
{
    return held->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD &&
           held->state != PL_HELD_STATE_APPROVED &&
           (held->text.len == 0 || held->id <= channel->erasing.held_end);
}

// Erasing

static int erase_message(struct pl_ctx *ctx, struct pl_channel *channel, int64_t id)
{
    struct pl_message_row message = {0};
    struct pl_event_message_redacted data = {
        .has = PL_HAS_EVENT_MESSAGE_REDACTED_OFF_RECORD,
        .target = pl_row_seq(id),
        .by_moderator = true,
        .off_record = true,
    };
    struct pl_ctx_event event = {
        .channel = channel,
        .actor = pl_directory_actor(&ctx->core->directory, channel->erasing.ended_by),
        .type = PL_EVENT_MESSAGE_REDACTED,
        .target = data.target,
        .data = &data,
    };
    int error = pl_store_message(ctx->db, id, ctx->arena, &message);
    if (error == 0)
        error = pl_ctx_emit(ctx, &event);
    return error == 0 ? pl_message_erase(ctx, &message, channel->last_seq) : error;
}

static int erase_messages(struct pl_ctx *ctx, struct pl_channel *channel, size_t *room)
{
    struct pl_erasing_row *erasing = &channel->erasing;
    int64_t *ids = NULL;
    size_t count = 0;
    int error = pl_store_erasing_messages(ctx->db, channel->row.id, erasing->end_seq,
                                          (int64_t)*room, ctx->arena, &ids, &count);
    for (size_t i = 0; i < count && error == 0; i++)
        error = erase_message(ctx, channel, ids[i]);
    erasing->messages += (int64_t)count;
    *room -= count;
    return error;
}

static int erase_held(struct pl_ctx *ctx, struct pl_channel *channel, size_t *room)
{
    struct pl_erasing_row *erasing = &channel->erasing;
    const struct pl_participant *actor =
        pl_directory_actor(&ctx->core->directory, erasing->ended_by);
    int64_t *ids = NULL;
    size_t count = 0;
    int error = pl_store_erasing_held(ctx->db, channel->row.id, erasing->held_end, (int64_t)*room,
                                      ctx->arena, &ids, &count);
    for (size_t i = 0; i < count && error == 0; i++) {
        struct pl_held_row row = {0};
        error = pl_store_held(ctx->db, ids[i], ctx->arena, &row);
        if (error == 0)
            error = pl_held_erase(ctx, channel, &row, actor);
    }
    erasing->held += (int64_t)count;
    *room -= count;
    return error;
}

static int audit(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    const struct pl_erasing_row *erasing = &channel->erasing;
    if (erasing->messages + erasing->held == 0)
        return 0;
    struct pl_str data =
        pl_arena_printf(ctx->arena,
                        "{\"channel\":\"" PL_STR_FMT "\",\"off_record\":true,"
                        "\"messages\":%" PRId64 ",\"held\":%" PRId64 "}",
                        PL_STR_ARG(channel->row.slug), erasing->messages, erasing->held);
    return pl_ctx_audit_clock(ctx, pl_row_id(channel->row.id, channel->last_seq), data);
}

static int run_batch(struct pl_ctx *ctx, struct pl_channel *channel)
{
    struct pl_erasing_row *erasing = &channel->erasing;
    size_t room = PL_OFF_RECORD_BATCH;
    int error = erase_messages(ctx, channel, &room);
    if (error == 0 && room > 0)
        error = erase_held(ctx, channel, &room);
    if (error != 0)
        return error;
    if (room == 0) {
        erasing->due_ms = ctx->now_ms + 1;
        error = pl_store_erasing_put(ctx->db, channel->row.id, erasing);
    } else {
        error = audit(ctx, channel);
        if (error == 0)
            error = pl_store_erasing_remove(ctx->db, channel->row.id);
        *erasing = (struct pl_erasing_row){0};
    }
    pl_off_record_refresh(ctx->core);
    return error;
}

static int end_segment(struct pl_ctx *ctx, struct pl_channel *channel,
                       const struct pl_participant *actor)
{
    // What is left of the segment before is erased, and counted, with this one.
    int error = channel->erasing.end_seq != 0 ? audit(ctx, channel) : 0;
    if (error != 0)
        return error;
    channel->erasing = (struct pl_erasing_row){
        .end_seq = channel->last_seq + 1,
        .held_end = ctx->core->held_last,
        .ended_by = actor->row.id,
    };
    return run_batch(ctx, channel);
}

int pl_off_record_set_level(struct pl_ctx *ctx, struct pl_channel *channel,
                            const struct pl_attribution *next, const struct pl_participant *actor)
{
    bool was_off_record = channel->attribution.level == PL_ATTRIBUTION_LEVEL_OFF_RECORD;
    channel->attribution = *next;
    int error = pl_store_attribution_set(ctx->db, channel->row.id, next);
    return error == 0 && was_off_record ? end_segment(ctx, channel, actor) : error;
}

int pl_off_record_close(struct pl_ctx *ctx, struct pl_channel *channel,
                        const struct pl_participant *actor, bool by_clock)
{
    if (channel->attribution.level != PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        return 0;
    struct pl_event_channel_attribution_changed data = {
        .has = by_clock ? PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_BY_CLOCK : 0,
        .level = PL_ATTRIBUTION_LEVEL_ON_RECORD,
        .by_clock = by_clock,
    };
    struct pl_ctx_event event = {
        .channel = channel,
        .actor = actor,
        .type = PL_EVENT_CHANNEL_ATTRIBUTION_CHANGED,
        .data = &data,
    };
    int error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    struct pl_attribution next = {.level = data.level, .since_seq = channel->last_seq};
    return pl_off_record_set_level(ctx, channel, &next, actor);
}

// The clock

void pl_off_record_refresh(struct pl_core *core)
{
    core->erasing_next_ms = INT64_MAX;
    for (size_t i = 0; i < core->channel_count; i++) {
        const struct pl_erasing_row *erasing = &core->channels[i].erasing;
        if (erasing->end_seq != 0 && erasing->due_ms < core->erasing_next_ms)
            core->erasing_next_ms = erasing->due_ms;
    }
}

int64_t pl_off_record_next_ms(const struct pl_core *core)
{
    return core->erasing_next_ms;
}

int pl_off_record_run(struct pl_ctx *ctx)
{
    struct pl_core *core = ctx->core;
    for (size_t i = 0; i < core->channel_count; i++) {
        struct pl_channel *channel = &core->channels[i];
        if (channel->erasing.end_seq != 0 && channel->erasing.due_ms == core->erasing_next_ms)
            return run_batch(ctx, channel);
    }
    PL_CHECK(false);
    return 0;
}
