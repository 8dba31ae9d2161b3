// SPDX-License-Identifier: MIT
#include "core/channel.h"

#include <stdlib.h>
#include <string.h>

#include "core/floor.h"
#include "core/role.h"
#include "record/chain.h"
#include "store/events.h"
#include "store/held.h"
#include "store/messages.h"
#include "store/questions.h"

static int load_pins(struct pl_channel *channel, struct pl_db *db, struct pl_arena *arena)
{
    int64_t *seqs = NULL;
    size_t count = 0;
    int error = pl_store_messages_pinned(db, channel->row.id, arena, &seqs, &count);
    if (error != 0)
        return error;
    PL_CHECK(count <= PL_PINS_PER_CHANNEL_MAX);
    if (count > 0)
        memcpy(channel->pinned, seqs, count * sizeof *seqs);
    channel->pinned_count = count;
    return 0;
}

int pl_channel_load(struct pl_channel *channel, struct pl_db *db, struct pl_str origin,
                    struct pl_arena *arena)
{
    int error = pl_store_event_head(db, channel->row.id, &channel->last_seq, channel->chain);
    if (error == 0 && channel->last_seq == 0)
        pl_chain_start(origin, channel->row.slug, channel->chain);
    if (error == 0)
        error = pl_store_held_count(db, channel->row.id, &channel->held_count);
    if (error == 0)
        error = pl_store_report_threshold(db, channel->row.id, &channel->reports);
    if (error == 0)
        error = load_pins(channel, db, arena);
    if (error == 0)
        error = pl_floor_load_speaker(channel, db, arena);
    if (error == 0)
        error =
            pl_store_anonymous_questions(db, channel->row.id, &channel->has_anonymous_questions);
    if (error == 0)
        error = pl_store_attribution(db, channel->row.id, arena, &channel->attribution);
    if (error == 0)
        error = pl_store_erasing(db, channel->row.id, &channel->erasing);
    return error;
}

void pl_channel_fini(struct pl_channel *channel)
{
    free(channel->lock_reason);
}

void pl_channel_set_lock_reason(struct pl_channel *channel, struct pl_str reason)
{
    char *copy = NULL;
    if (reason.len > 0) {
        copy = pl_alloc(reason.len + 1);
        memcpy(copy, reason.ptr, reason.len);
    }
    free(channel->lock_reason);
    channel->lock_reason = copy;
    channel->row.lock_reason = (struct pl_str){copy, reason.len};
}

bool pl_channel_is_pinned(const struct pl_channel *channel, int64_t seq)
{
    for (size_t i = 0; i < channel->pinned_count; i++)
        if (channel->pinned[i] == seq)
            return true;
    return false;
}

void pl_channel_pin(struct pl_channel *channel, int64_t seq)
{
    PL_CHECK(channel->pinned_count < PL_PINS_PER_CHANNEL_MAX);
    channel->pinned[channel->pinned_count++] = seq;
}

void pl_channel_unpin(struct pl_channel *channel, int64_t seq)
{
    size_t kept = 0;
    for (size_t i = 0; i < channel->pinned_count; i++)
        if (channel->pinned[i] != seq)
            channel->pinned[kept++] = channel->pinned[i];
    channel->pinned_count = kept;
}

bool pl_channel_is_closed(const struct pl_channel *channel)
{
    return channel->row.is_locked && channel->rules.lock_mode == PL_LOCK_MODE_CLOSED;
}

bool pl_channel_admits(const struct pl_channel *channel, enum pl_role role)
{
    return channel->row.read_roles == 0 || (channel->row.read_roles & pl_role_bit(role)) != 0;
}

uint8_t pl_channel_rights(const struct pl_channel *channel, enum pl_role role)
{
    uint8_t rights = PL_RIGHT_READ;
    if (!pl_channel_admits(channel, role))
        return 0;
    uint32_t may_post = channel->row.post_roles & pl_methods[PL_METHOD_MESSAGE_POST].roles;
    if ((may_post & pl_role_bit(role)) != 0)
        rights |= PL_RIGHT_POST;
    if (pl_role_moderates(role))
        rights |= PL_RIGHT_MODERATE;
    return rights;
}
