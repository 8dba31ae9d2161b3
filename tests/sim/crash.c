// SPDX-License-Identifier: MIT
#include "crash.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "core/history.h"
#include "core/state.h"
#include "disk.h"
#include "inline_checkpoint.h"
#include "sim.h"
#include "store/check.h"

enum {
    CHANGES_MAX = 40, // about as many as a batch makes
    CALLS_MAX = 120,
    START_CHANGES_MAX = 30,
    FOLLOW_PAGE = 100,
    LOOK_BACK = 10, // events that a follower reads once more
};

// ---- what followers are shown

static uint64_t hash_of(struct pl_str json)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < json.len; i++)
        hash = (hash ^ (uint8_t)json.ptr[i]) * UINT64_C(0x100000001b3);
    return hash | 1;
}

static bool is_redacted(struct pl_str json)
{
    static const char mark[] = "\"redacted\":true";
    return memmem(json.ptr, json.len, mark, sizeof mark - 1) != NULL;
}

// An event whose words may be withheld or erased after it was shown, or are so now.
static bool may_change(const struct sim *sim, const struct pl_event_out *event)
{
    const struct model_message *messages = sim->model.channels[event->channel].messages;
    const struct model_message *at = &messages[event->seq];
    const struct model_message *message = at->edit_of != 0 ? &messages[at->edit_of] : at;
    switch (event->type) {
    case PL_EVENT_MESSAGE_POSTED:
    case PL_EVENT_MESSAGE_EDITED:
        return message->redacted_seq != 0 || message->withheld_seq != 0;
    case PL_EVENT_REPLY_CLAIMED:
    case PL_EVENT_REPLY_GRANTED:
    case PL_EVENT_REPLY_REFUSED:
        return true;
    case PL_EVENT_CONSENSUS_ANSWERED:
    case PL_EVENT_CONSENSUS_CLOSED:
    case PL_EVENT_QUESTION_DISMISSED:
        return is_redacted(event->json);
    default:
        return false;
    }
}

static void show(struct sim *sim, const struct pl_event_out *event)
{
    uint64_t *shown = &sim->crash.shown[event->channel][event->seq];
    uint64_t hash = hash_of(event->json);
    if (may_change(sim, event))
        return;
    if (*shown != 0 && *shown != hash)
        sim_break(sim, INVARIANT_SHOWN, "%s/%" PRId64 " was another: " PL_STR_FMT,
                  channel_ids[event->channel], event->seq, PL_STR_ARG(event->json));
    *shown = hash;
}

// Reads on from `last`, which it moves; `head`: there must be no more, and with `all` no less.
static void follow(struct sim *sim, uint32_t channel, int64_t *last, int64_t head, bool all)
{
    struct pl_arena arena;
    size_t count = 1;
    pl_arena_init(&arena);
    while (count > 0) {
        struct pl_event_out *events = NULL;
        struct pl_follow what = {pl_str_from(channel_ids[channel]), channel, *last, FOLLOW_PAGE,
                                 false};
        if (pl_history_follow(sim->crash.reader, &what, &arena, &events, &count) != 0) {
            if (all)
                sim_fail(sim, "%s cannot be read", channel_ids[channel]);
            break;
        }
        for (size_t i = 0; i < count; i++) {
            if (events[i].seq != *last + 1 || events[i].seq > head)
                sim_break(sim, INVARIANT_SHOWN,
                          "%s/%" PRId64 " is shown after %" PRId64 ", the head is %" PRId64,
                          channel_ids[channel], events[i].seq, *last, head);
            *last = events[i].seq;
            if (all)
                show(sim, &events[i]);
        }
        pl_arena_reset(&arena);
    }
    pl_arena_fini(&arena);
    if (all && *last != head)
        sim_break(sim, INVARIANT_SHOWN, "%s was shown up to %" PRId64 ", and ends at %" PRId64,
                  channel_ids[channel], *last, head);
    sim->watch.held[INVARIANT_SHOWN]++;
}

static void resume_all(struct sim *sim)
{
    for (int i = 0; i < CRASH_FOLLOWERS; i++)
        for (uint32_t channel = 0; channel < MODEL_CHANNELS; channel++) {
            int64_t *last = &sim->crash.last[i][channel];
            int64_t head = sim->model.channels[channel].last_seq;
            int64_t again = *last > LOOK_BACK ? *last - LOOK_BACK : 0;
            if (*last > head)
                sim_break(sim, INVARIANT_SHOWN,
                          "%s was shown up to %" PRId64 ", and ends at %" PRId64,
                          channel_ids[channel], *last, head);
            follow(sim, channel, &again, head, true);
            *last = again;
        }
}

// Before a change of a file, which is in the middle of whatever the writer does.
static void before_change(void *arg)
{
    struct sim *sim = arg;
    if (chance(sim, 1))
        inline_checkpoint_run();
    if (sim->crash.reader == NULL || !chance(sim, 1))
        return;
    int which = below(sim, CRASH_FOLLOWERS);
    for (uint32_t channel = 0; channel < MODEL_CHANNELS; channel++)
        follow(sim, channel, &sim->crash.last[which][channel], sim->crash.safe[channel], false);
}

// ---- open, close

static void open_reader(struct sim *sim)
{
    // Where the disk is dead again, the next one is opened at the next start.
    if (pl_history_open(sim->world.path, &sim->crash.reader) != 0)
        sim->crash.reader = NULL;
}

static void close_reader(struct sim *sim)
{
    pl_history_close(sim->crash.reader);
    sim->crash.reader = NULL;
}

void crash_open(struct sim *sim, size_t cap)
{
    for (int i = 0; i < MODEL_CHANNELS; i++)
        sim->crash.shown[i] = pl_alloc_array(cap, sizeof(uint64_t));
    disk_watch(sim->crash.disk, before_change, sim);
    sim->crash.acknowledged = sim->world.position;
    open_reader(sim);
}

void crash_close(struct sim *sim)
{
    close_reader(sim);
    disk_watch(sim->crash.disk, NULL, NULL);
    for (int i = 0; i < MODEL_CHANNELS; i++)
        free(sim->crash.shown[i]);
}

// ---- the end, and the new start

static void stop(struct sim *sim)
{
    close_reader(sim);
    world_stop(&sim->world);
}

// Comes back, though it may die once more while it does.
static void start(struct sim *sim)
{
    struct disk *disk = sim->crash.disk;
    for (;;) {
        if (disk_is_dead(disk))
            disk_start(disk, chance(sim, 60));
        bool fails = chance(sim, 10);
        if (chance(sim, 15))
            disk_die_at(disk, 1 + below(sim, START_CHANGES_MAX));
        disk_fail_at(disk, (enum disk_fault)below(sim, DISK_FAULT_COUNT),
                     fails ? 1 + below(sim, CALLS_MAX) : 0, chance(sim, 30));
        int error = world_start(&sim->world);
        bool has_failed = disk_has_failed(disk);
        disk_fail_at(disk, DISK_EIO, 0, false);
        sim->crash.faults += has_failed;
        if (error != 0 && has_failed && !disk_is_dead(disk))
            continue;
        if (error != 0 && !disk_is_dead(disk))
            sim_break(sim, INVARIANT_DURABLE, "it does not start again: %s", strerror(-error));
        if (error == 0 && chance(sim, 50))
            inline_checkpoint_run();
        if (!disk_is_dead(disk))
            open_reader(sim);
        if (!disk_is_dead(disk))
            break;
        sim->crash.again++;
        stop(sim);
    }
    disk_die_at(disk, 0);
}

static void check_whole(struct sim *sim)
{
    if ((uint64_t)sim->world.core->meta.position < sim->crash.acknowledged)
        sim_break(sim, INVARIANT_DURABLE, "batch %" PRIu64 " is the last, %" PRIu64 " was",
                  (uint64_t)sim->world.core->meta.position, sim->crash.acknowledged);
    sim->watch.held[INVARIANT_DURABLE]++;
    for (uint32_t i = 0; i < MODEL_CHANNELS; i++)
        if (pl_core_channel(sim->world.core, i).last_seq != sim->model.channels[i].last_seq)
            sim_break(sim, INVARIANT_WHOLE, "%s ends at %" PRId64 ", expected %" PRId64,
                      channel_ids[i], pl_core_channel(sim->world.core, i).last_seq,
                      sim->model.channels[i].last_seq);
    check_audit(sim, 0, sim->model.audits);
    sim->watch.held[INVARIANT_WHOLE]++;
    if (chance(sim, 5))
        check_chains(sim, sim->crash.reader);
    if (!chance(sim, 2))
        return;
    struct pl_arena arena;
    struct pl_check_problem *problems = NULL;
    size_t count = 0;
    pl_arena_init(&arena);
    PL_CHECK(pl_store_check(pl_store_db(sim->world.store), &arena, &problems, &count) == 0);
    if (count > 0)
        sim_break(sim, INVARIANT_WHOLE, "the file is damaged: " PL_STR_FMT,
                  PL_STR_ARG(problems[0].what));
    pl_arena_fini(&arena);
}

// Events that nobody was handed are read by those who watch the log.
static void catch_up(struct sim *sim, const struct under_way *batch)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    for (uint32_t channel = 0; channel < MODEL_CHANNELS; channel++) {
        int64_t last = batch->last[channel];
        for (size_t count = 1; count > 0;) {
            struct pl_event_out *events = NULL;
            struct pl_follow what = {pl_str_from(channel_ids[channel]), channel, last, FOLLOW_PAGE,
                                     false};
            PL_CHECK(pl_history_follow(sim->crash.reader, &what, &arena, &events, &count) == 0);
            for (size_t i = 0; i < count; i++) {
                struct broken broken = watch_event(&sim->watch, &events[i]);
                if (broken.how != NULL)
                    sim_break(sim, broken.which, "%s: " PL_STR_FMT, broken.how,
                              PL_STR_ARG(events[i].json));
                last = events[i].seq;
            }
            pl_arena_reset(&arena);
        }
    }
    pl_arena_fini(&arena);
    learn_lots(sim);
}

// Who has no answer sends again what they sent.
static void keep_retries(struct sim *sim, size_t count)
{
    struct crash *crash = &sim->crash;
    crash->retry_count = 0;
    for (size_t i = 0; i < count && crash->retry_count < CRASH_RETRIES_MAX; i++) {
        const struct command *command = &sim->batch[i];
        if (command->method == PL_METHOD_MESSAGE_POST && chance(sim, 80))
            crash->retries[crash->retry_count++] =
                (struct crash_retry){command->who, command->channel, command->post};
    }
}

static void come_back(struct sim *sim, const struct under_way *batch, bool is_acknowledged)
{
    struct crash *crash = &sim->crash;
    uint64_t position = sim->world.position;
    stop(sim);
    start(sim);
    crash->crashes++;
    bool is_there = (uint64_t)sim->world.core->meta.position >= position;
    keep_retries(sim, batch->count);
    if (!is_acknowledged && is_there) {
        crash->acknowledged = position; // by its survival
        keep_batch(sim, batch->entries, batch->count, true);
        catch_up(sim, batch);
        crash->kept++;
    } else if (!is_acknowledged) {
        model_copy(&sim->model, &sim->before);
        crash->lost++;
    }
    check_whole(sim);
    resume_all(sim);
}

static void note_heads(struct sim *sim)
{
    for (int i = 0; i < MODEL_CHANNELS; i++)
        sim->crash.safe[i] = sim->model.channels[i].last_seq;
}

bool crash_arm(struct sim *sim)
{
    struct crash *crash = &sim->crash;
    crash->dies = crash->fails = false;
    if (crash->disk == NULL)
        return false;
    note_heads(sim);
    if (below(sim, 1000) >= crash->per_mille)
        return false;
    crash->dies = chance(sim, 85);
    crash->fails = !crash->dies;
    if (crash->dies && chance(sim, 30))
        disk_die_at_sync(crash->disk, chance(sim, 50));
    else if (crash->dies)
        disk_die_at(crash->disk, 1 + below(sim, CHANGES_MAX));
    else
        disk_fail_at(crash->disk, (enum disk_fault)below(sim, DISK_FAULT_COUNT),
                     1 + below(sim, CALLS_MAX), chance(sim, 30));
    model_copy(&sim->before, &sim->model);
    return true;
}

static bool is_unanswered(const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++)
        if (!outcomes->replies[i].is_refused ||
            outcomes->replies[i].refusal.reason != PL_REASON_INTERNAL)
            return false;
    return true;
}

bool crash_struck(struct sim *sim, const struct under_way *batch)
{
    struct crash *crash = &sim->crash;
    if (crash->disk == NULL)
        return false;
    bool is_unsure = crash->fails && is_unanswered(sim->world.last);
    disk_fail_at(crash->disk, DISK_EIO, 0, false);
    disk_die_at(crash->disk, 0);
    crash->faults += crash->fails;
    if (is_unsure) {
        // Nobody has seen any of it, and readers do not either.
        crash->unsure++;
        for (uint32_t i = 0; i < MODEL_CHANNELS && crash->reader != NULL; i++)
            follow(sim, i, &crash->last[0][i], crash->safe[i], false);
        disk_die(crash->disk);
    }
    if (!disk_is_dead(crash->disk)) {
        // As the next batch would: the store is opened anew when that failed.
        pl_outcomes_unref(pl_core_apply(sim->world.core, 0, NULL, 0));
        return false;
    }
    crash->within++;
    come_back(sim, batch, false);
    return true;
}

void crash_after(struct sim *sim, const struct under_way *batch)
{
    struct crash *crash = &sim->crash;
    if (crash->disk == NULL)
        return;
    note_heads(sim);
    crash->acknowledged = sim->world.position;
    if (chance(sim, 10))
        inline_checkpoint_run();
    if (!crash->dies)
        return;
    disk_die(crash->disk);
    come_back(sim, batch, true);
}

void crash_restart(struct sim *sim)
{
    struct crash *crash = &sim->crash;
    if (chance(sim, 50))
        disk_die_at(crash->disk, 1 + below(sim, CHANGES_MAX));
    stop(sim);
    start(sim);
    check_whole(sim);
    resume_all(sim);
}
