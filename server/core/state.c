// SPDX-License-Identifier: MIT
#include "core/state.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "core/agenda.h"
#include "core/off_record.h"
#include "core/summit.h"
#include "record/chain.h"
#include "store/events.h"
#include "store/held.h"

enum {
    EVENT_BYTES_MAX = 1024 * 1024,      // 16 KiB of text, every byte escaped, many times over
    RESULT_BYTES_MAX = 32 * 1024 * 1024 // token.list of a large summit
};

struct pl_channel *pl_state_channel(struct pl_core *core, struct pl_str id)
{
    struct pl_channel *channel = NULL;
    HASH_FIND(hh, core->channels_by_id, id.ptr, id.len, channel);
    return channel;
}

struct pl_channel *pl_state_channel_by_row(struct pl_core *core, int64_t row)
{
    for (size_t i = 0; i < core->channel_count; i++)
        if (core->channels[i].row.id == row)
            return &core->channels[i];
    return NULL;
}

static int load_channels(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_channel_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_channels(core->db, arena, &rows, &count);
    if (error != 0)
        return error;
    PL_CHECK(count == core->channel_count);
    for (size_t i = 0; i < count; i++) {
        struct pl_channel *channel = &core->channels[i];
        channel->row.is_locked = rows[i].is_locked;
        channel->row.slow_mode_s = rows[i].slow_mode_s;
        channel->row.approval = rows[i].approval;
        pl_channel_set_lock_reason(channel, rows[i].lock_reason);
        channel->rules = (struct pl_channel_rules_row){.channel = channel->row.id};
        error = pl_channel_load(channel, core->db, core->meta.origin, arena);
        if (error != 0)
            return error;
    }
    pl_off_record_refresh(core);
    return 0;
}

static int load_rules(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_channel_rules_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_channel_rules(core->db, arena, &rows, &count);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++)
        pl_state_channel_by_row(core, rows[i].channel)->rules = rows[i];
    for (size_t i = 0; i < core->channel_count; i++) {
        // The summit file says only the word.
        struct pl_channel *channel = &core->channels[i];
        if (channel->row.approval == PL_APPROVAL_MODE_FIRST && channel->rules.approval.first == 0)
            channel->rules.approval.first = 1;
    }
    pl_agenda_refresh(core);
    return 0;
}

static int load_sanctions(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_sanction_row *rows = NULL;
    size_t count = 0;
    int64_t last = 0;
    int error = pl_store_sanctions_in_force(core->db, arena, &rows, &count);
    if (error == 0)
        error = pl_store_sanction_last(core->db, &last);
    if (error != 0)
        return error;
    pl_sanctions_clear(&core->sanctions);
    core->sanctions.last = last;
    for (size_t i = 0; i < count; i++)
        pl_sanctions_add(&core->sanctions, &rows[i]);
    return 0;
}

static int load_participants(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_participant_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_participants(core->db, arena, &rows, &count);
    if (error != 0)
        return error;
    pl_directory_clear(&core->directory);
    for (size_t i = 0; i < count; i++)
        if (rows[i].id != (int64_t)i + 1)
            return -EBADMSG; // nobody was ever removed
    for (size_t i = 0; i < count; i++)
        pl_directory_put(&core->directory, &rows[i]);
    return 0;
}

static int load_tokens(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_token_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_tokens(core->db, 0, arena, &rows, &count);
    if (error != 0)
        return error;
    pl_tokens_clear(&core->tokens);
    for (size_t i = 0; i < count; i++)
        pl_tokens_put(&core->tokens, &rows[i]);
    return 0;
}

static int load_poll_clock(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_poll_due_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_polls_due(core->db, arena, &rows, &count);
    if (error != 0)
        return error;
    pl_poll_clock_clear(&core->poll_clock);
    for (size_t i = 0; i < count; i++)
        pl_poll_clock_set(&core->poll_clock, rows[i].poll, rows[i].closes_ms);
    return 0;
}

static int load_position(struct pl_core *core, struct pl_arena *arena)
{
    struct pl_meta_row meta = {0};
    int error = pl_store_meta(core->db, arena, &meta);
    if (error != 0)
        return error;
    core->meta.position = meta.position;
    core->meta.at_ms = meta.at_ms;
    error = pl_store_held_last(core->db, &core->held_last);
    if (error == 0)
        error = pl_store_held_due(core->db, &core->held_due, &core->held_due_ms);
    if (error == 0)
        error = pl_store_audit_head(core->db, &core->audit_last, core->audit_chain);
    if (error == 0 && core->audit_last == 0)
        pl_chain_audit_start(core->audit_chain);
    return error;
}

int pl_state_reload(struct pl_core *core)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = load_position(core, &arena);
    if (error == 0)
        error = load_participants(core, &arena);
    if (error == 0)
        error = load_channels(core, &arena);
    if (error == 0)
        error = load_rules(core, &arena);
    if (error == 0)
        error = load_sanctions(core, &arena);
    if (error == 0)
        error = load_tokens(core, &arena);
    if (error == 0)
        error = pl_rules_load(&core->rules, core->db, &arena);
    if (error == 0)
        error = load_poll_clock(core, &arena);
    core->is_stale = error != 0;
    pl_arena_fini(&arena);
    return error;
}

int pl_state_load(struct pl_core *core)
{
    struct pl_channel_row *rows = NULL;
    pl_buf_init(&core->data, EVENT_BYTES_MAX);
    pl_buf_init(&core->text, RESULT_BYTES_MAX);
    int error = pl_store_meta(core->db, &core->arena, &core->meta);
    if (error == 0)
        error = pl_store_summit(core->db, &core->arena, &core->summit);
    if (error == 0)
        error = pl_store_delegations(core->db, &core->arena, &core->directory.delegations,
                                     &core->directory.delegation_count);
    if (error == 0)
        pl_directory_put_host(&core->directory, pl_summit_host(&core->summit));
    size_t count = 0;
    if (error == 0)
        error = pl_store_channels(core->db, &core->arena, &rows, &count);
    if (error != 0)
        return error;
    core->channels = pl_alloc_array(count == 0 ? 1 : count, sizeof *core->channels);
    core->channel_count = count;
    for (size_t i = 0; i < count; i++) {
        struct pl_channel *channel = &core->channels[i];
        channel->index = (uint32_t)i;
        channel->row = rows[i];
        channel->row.lock_reason = (struct pl_str){0};
        HASH_ADD_KEYPTR(hh, core->channels_by_id, channel->row.slug.ptr, channel->row.slug.len,
                        channel);
    }
    return pl_state_reload(core);
}

void pl_state_fini(struct pl_core *core)
{
    HASH_CLEAR(hh, core->channels_by_id);
    for (size_t i = 0; i < core->channel_count; i++)
        pl_channel_fini(&core->channels[i]);
    free(core->channels);
    pl_directory_fini(&core->directory);
    pl_tokens_fini(&core->tokens);
    pl_rules_clear(&core->rules);
    pl_poll_clock_fini(&core->poll_clock);
    pl_sanctions_clear(&core->sanctions);
    pl_buf_fini(&core->data);
    pl_buf_fini(&core->text);
    pl_arena_fini(&core->arena);
}
