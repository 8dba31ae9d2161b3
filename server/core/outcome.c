// SPDX-License-Identifier: MIT
#include "core/outcome.h"

#include <stdlib.h>
#include <string.h>

struct pl_outcomes *pl_outcomes_ref(struct pl_outcomes *outcomes)
{
    atomic_fetch_add_explicit(&outcomes->refs, 1, memory_order_relaxed);
    return outcomes;
}

void pl_outcomes_unref(struct pl_outcomes *outcomes)
{
    if (outcomes == NULL ||
        atomic_fetch_sub_explicit(&outcomes->refs, 1, memory_order_acq_rel) != 1)
        return;
    pl_arena_fini(&outcomes->arena);
    free(outcomes);
}

void pl_brought_init(struct pl_brought *brought, size_t replies)
{
    struct pl_outcomes *outcomes = pl_alloc(sizeof *outcomes);
    atomic_init(&outcomes->refs, 1);
    pl_arena_init(&outcomes->arena);
    if (replies > 0)
        outcomes->replies =
            pl_arena_alloc_array(&outcomes->arena, replies, sizeof *outcomes->replies);
    *brought = (struct pl_brought){.outcomes = outcomes};
}

static void *grow(struct pl_brought *brought, void *array, size_t count, size_t *cap, size_t size)
{
    if (count < *cap)
        return array;
    *cap = *cap == 0 ? 8 : *cap * 2;
    void *grown = pl_arena_alloc_array(&brought->outcomes->arena, *cap, size);
    if (count > 0)
        memcpy(grown, array, count * size);
    return grown;
}

struct pl_reply *pl_brought_reply(struct pl_brought *brought, const struct pl_entry *entry)
{
    struct pl_outcomes *outcomes = brought->outcomes;
    struct pl_reply *reply = &outcomes->replies[outcomes->reply_count++];
    reply->origin = entry->origin;
    reply->origin.request_id = pl_arena_copy(&outcomes->arena, entry->origin.request_id);
    reply->method = entry->method;
    return reply;
}

struct pl_event_out *pl_brought_event(struct pl_brought *brought)
{
    struct pl_outcomes *outcomes = brought->outcomes;
    outcomes->events = grow(brought, outcomes->events, outcomes->event_count, &brought->event_cap,
                            sizeof *outcomes->events);
    return &outcomes->events[outcomes->event_count++];
}

struct pl_notice *pl_brought_notice(struct pl_brought *brought)
{
    struct pl_outcomes *outcomes = brought->outcomes;
    outcomes->notices = grow(brought, outcomes->notices, outcomes->notice_count,
                             &brought->notice_cap, sizeof *outcomes->notices);
    return &outcomes->notices[outcomes->notice_count++];
}

struct pl_session_effect *pl_brought_effect(struct pl_brought *brought)
{
    struct pl_outcomes *outcomes = brought->outcomes;
    outcomes->effects = grow(brought, outcomes->effects, outcomes->effect_count,
                             &brought->effect_cap, sizeof *outcomes->effects);
    return &outcomes->effects[outcomes->effect_count++];
}

void pl_reply_refuse(struct pl_reply *reply, struct pl_refusal refusal)
{
    reply->is_refused = true;
    reply->refusal = refusal;
}
