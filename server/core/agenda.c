// SPDX-License-Identifier: MIT
/*
 * The earliest time of all channels is remembered, since it is asked for with every command and
 * changes a few times a day.
 */
#include "core/agenda.h"

#include "core/channel_lock.h"
#include "store/events.h"

static int64_t earlier(int64_t at_ms, int64_t than_ms)
{
    return at_ms != 0 && at_ms < than_ms ? at_ms : than_ms;
}

// INT64_MAX: none.
static int64_t next_of(const struct pl_channel *channel)
{
    const struct pl_schedule_rules *schedule = &channel->rules.schedule;
    return earlier(schedule->opens_ms, earlier(schedule->closes_ms, INT64_MAX));
}

void pl_agenda_refresh(struct pl_core *core)
{
    core->agenda_next_ms = INT64_MAX;
    for (size_t i = 0; i < core->channel_count; i++)
        core->agenda_next_ms = earlier(next_of(&core->channels[i]), core->agenda_next_ms);
}

int64_t pl_agenda_next_ms(const struct pl_core *core)
{
    return core->agenda_next_ms;
}

// The first in the summit's order whose time has come.
static struct pl_channel *find_due(struct pl_core *core)
{
    for (size_t i = 0; i < core->channel_count; i++)
        if (next_of(&core->channels[i]) == core->agenda_next_ms)
            return &core->channels[i];
    return NULL;
}

int pl_agenda_run(struct pl_ctx *ctx)
{
    struct pl_channel *channel = find_due(ctx->core);
    PL_CHECK(channel != NULL);
    struct pl_schedule_rules *schedule = &channel->rules.schedule;
    const struct pl_participant *actor =
        pl_directory_actor(&ctx->core->directory, schedule->set_by);
    bool is_opening = schedule->opens_ms == ctx->core->agenda_next_ms;
    bool is_changed = false;
    if (is_opening)
        schedule->opens_ms = 0;
    else
        schedule->closes_ms = 0;
    if (next_of(channel) == INT64_MAX)
        schedule->set_by = 0;
    pl_agenda_refresh(ctx->core);
    int error = is_opening ? pl_channel_open_by_clock(ctx, channel, actor, &is_changed)
                           : pl_channel_close_by_clock(ctx, channel, actor, &is_changed);
    if (error != 0)
        return error;
    if (!is_changed)
        return pl_store_channel_rules_set(ctx->db, &channel->rules);
    struct pl_str data =
        pl_arena_printf(ctx->arena, "{\"channel\":\"" PL_STR_FMT "\",\"%s\":true}",
                        PL_STR_ARG(channel->row.slug), is_opening ? "opens" : "closes");
    return pl_ctx_audit_clock(ctx, pl_row_id(channel->row.id, channel->last_seq), data);
}
