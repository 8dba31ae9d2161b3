// SPDX-License-Identifier: MIT
#include "sweep.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/state.h"
#include "disk.h"
#include "sim.h"
#include "store/db_private.h"
#include "util/fault.h"

static const char *const kind_names[SWEEP_KINDS] = {
    [SWEEP_FULL] = "writes to a full disk",
    [SWEEP_EIO] = "calls of the disk",
    [SWEEP_STATEMENT] = "statements that write",
    [SWEEP_SQLITE_MEMORY] = "allocations of SQLite",
};

// ---- memory that fails; SQLite's hooks carry no argument

static sqlite3_mem_methods memory;
static int sqlite_left; // until one fails; 0: none does

static bool fails(int *left)
{
    return *left > 0 && --*left == 0;
}

static void *sqlite_malloc(int size)
{
    return fails(&sqlite_left) ? NULL : memory.xMalloc(size);
}

static void *sqlite_realloc(void *old, int size)
{
    return fails(&sqlite_left) ? NULL : memory.xRealloc(old, size);
}

void sweep_setup(void)
{
    PL_CHECK(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory) == SQLITE_OK);
    sqlite3_mem_methods failing = memory;
    failing.xMalloc = sqlite_malloc;
    failing.xRealloc = sqlite_realloc;
    PL_CHECK(sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) == SQLITE_OK);
    PL_CHECK(sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK); // all of it may fail
}

// ----

static void arm(struct sim *sim, enum sweep_kind kind, int call)
{
    char fault[64];
    switch (kind) {
    case SWEEP_FULL:
        disk_fail_at(sim->crash.disk, DISK_FULL, call, false);
        break;
    case SWEEP_EIO:
        disk_fail_at(sim->crash.disk, DISK_EIO, call, false);
        break;
    case SWEEP_STATEMENT:
        (void)snprintf(fault, sizeof fault, "store.write:%d:EIO", call);
        PL_CHECK(pl_fault_set(fault) == 0);
        break;
    default:
        sqlite_left = call;
        break;
    }
}

static bool was_refused(const struct pl_outcomes *outcomes)
{
    const struct pl_reply *reply = &outcomes->replies[0];
    return reply->is_refused && (reply->refusal.reason == PL_REASON_READ_ONLY ||
                                 reply->refusal.reason == PL_REASON_INTERNAL);
}

// Whether it has failed.
static bool disarm(struct sim *sim, enum sweep_kind kind, const struct pl_outcomes *outcomes)
{
    bool has_failed = false;
    switch (kind) {
    case SWEEP_FULL:
    case SWEEP_EIO:
        has_failed = disk_has_failed(sim->crash.disk);
        disk_fail_at(sim->crash.disk, DISK_EIO, 0, false);
        break;
    case SWEEP_STATEMENT:
        has_failed = was_refused(outcomes); // no such failure is survived
        PL_CHECK(pl_fault_set(NULL) == 0);
        break;
    default:
        has_failed = sqlite_left == 0;
        sqlite_left = 0;
        break;
    }
    return has_failed;
}

// What is in SQLite's cache would not fail.
static void release_cache(struct sim *sim)
{
    (void)sqlite3_db_release_memory(pl_store_db(sim->world.store)->handle);
}

// One try. NULL: it was refused, and nothing has changed.
static const struct pl_outcomes *try_one(struct sim *sim, const struct pl_entry *entry,
                                         enum sweep_kind kind)
{
    struct sweep *sweep = &sim->sweep;
    int *next = &sweep->next[entry->method][kind];
    uint8_t before[PL_HASH_BYTES], after[PL_HASH_BYTES];
    world_digest(&sim->world, before);
    release_cache(sim);
    arm(sim, kind, *next);
    const struct pl_outcomes *outcomes = world_apply(&sim->world, entry, 1);
    bool has_failed = disarm(sim, kind, outcomes);
    int call = *next;
    *next = !has_failed ? -1 : sweep->is_quick ? 2 * call : call + 1;
    sweep->failed[kind] += has_failed;
    sweep->done[kind] += !has_failed;
    if (!has_failed || !was_refused(outcomes))
        return outcomes;
    pl_outcomes_unref(pl_core_apply(sim->world.core, 0, NULL, 0)); // as the next batch would
    world_digest(&sim->world, after);
    if (memcmp(before, after, sizeof before) != 0)
        sim_break(sim, INVARIANT_WHOLE,
                  "%s was refused with the %d. of the %s failing, and is there",
                  pl_method_name(entry->method), call, kind_names[kind]);
    sim->watch.held[INVARIANT_WHOLE]++;
    return NULL;
}

const struct pl_outcomes *sweep_apply(struct sim *sim, const struct pl_entry *entry)
{
    const struct pl_outcomes *outcomes = NULL;
    int kind = 0;
    while (kind < SWEEP_KINDS && sim->sweep.next[entry->method][kind] < 0)
        kind++;
    if (kind == SWEEP_KINDS)
        return world_apply(&sim->world, entry, 1);
    if (sim->sweep.next[entry->method][kind] == 0)
        sim->sweep.next[entry->method][kind] = 1;
    while (outcomes == NULL)
        outcomes = try_one(sim, entry, (enum sweep_kind)kind);
    return outcomes;
}

static const struct {
    enum pl_method method;
    const char *params;
} queries[] = {
    {PL_METHOD_AUDIT_LIST, "{\"limit\":50}"},
    {PL_METHOD_BUDGET_MINE, "{\"channel\":\"climate\"}"},
    {PL_METHOD_CONSENSUS_SHOW, "{\"channel\":\"climate\",\"consensus\":\"c1\"}"},
    {PL_METHOD_FILTER_LIST, "{}"},
    {PL_METHOD_FLOOR_BALANCE, "{\"channel\":\"climate\"}"},
    {PL_METHOD_FLOOR_SHOW, "{\"channel\":\"climate\"}"},
    {PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}"},
    {PL_METHOD_HELD_MINE, "{\"channel\":\"climate\"}"},
    {PL_METHOD_NOTE_LIST, "{\"participant\":\"d1\"}"},
    {PL_METHOD_PARTICIPANT_LIST, "{}"},
    {PL_METHOD_PARTICIPANT_MESSAGES, "{\"participant\":\"d1\",\"limit\":10}"},
    {PL_METHOD_POLL_LIST, "{\"channel\":\"climate\"}"},
    {PL_METHOD_POLL_ROLL, "{\"poll\":\"p1\"}"},
    {PL_METHOD_POLL_SHOW, "{\"poll\":\"p1\"}"},
    {PL_METHOD_QUESTION_LIST, "{\"channel\":\"climate\"}"},
    {PL_METHOD_REPORT_LIST, "{\"channel\":\"climate\"}"},
    {PL_METHOD_REPORT_MINE, "{}"},
    {PL_METHOD_SANCTION_LIST, "{\"channel\":\"climate\"}"},
    {PL_METHOD_WITHHELD_LIST, "{\"channel\":\"climate\"}"},
};

// The reply's hash; 0: refused since something failed.
static uint64_t ask(struct sim *sim, size_t which)
{
    struct pl_entry entry =
        world_entry(&sim->world, "a1", queries[which].method, pl_str_from(queries[which].params));
    release_cache(sim);
    pl_outcomes_unref(sim->world.last);
    sim->world.last = pl_core_query(sim->world.core, &entry, 1);
    struct pl_hash hash;
    uint8_t bytes[PL_HASH_BYTES];
    uint64_t short_hash = 0;
    if (was_refused(sim->world.last))
        return 0;
    pl_hash_init(&hash);
    hash_outcomes(&hash, sim->world.last);
    pl_hash_final(&hash, bytes);
    memcpy(&short_hash, bytes, sizeof short_hash);
    return short_hash | 1;
}

static void sweep_query(struct sim *sim, size_t which, enum sweep_kind kind)
{
    struct sweep *sweep = &sim->sweep;
    uint64_t expected = ask(sim, which);
    PL_CHECK(expected != 0);
    for (int call = 1;; call += sweep->is_quick ? call : 1) {
        arm(sim, kind, call);
        uint64_t answer = ask(sim, which);
        if (!disarm(sim, kind, sim->world.last))
            break;
        if (answer != 0 && answer != expected)
            sim_break(sim, INVARIANT_WHOLE, "%s with the %d. of the %s failing has another answer",
                      pl_method_name(queries[which].method), call, kind_names[kind]);
        sweep->failed_queries++;
        pl_outcomes_unref(pl_core_apply(sim->world.core, 0, NULL, 0)); // as the next batch would
    }
    if (ask(sim, which) != expected)
        sim_break(sim, INVARIANT_WHOLE, "%s has another answer afterwards",
                  pl_method_name(queries[which].method));
}

void sweep_queries(struct sim *sim)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(queries); i++) {
        sweep_query(sim, i, SWEEP_EIO);
        sweep_query(sim, i, SWEEP_SQLITE_MEMORY);
    }
}

void sweep_show(const struct sweep *sweep)
{
    printf("requests that only read  %7zu failed\n", sweep->failed_queries);
    for (int kind = 0; kind < SWEEP_KINDS; kind++)
        printf("%-24s %7zu failed; %zu methods got by without another\n", kind_names[kind],
               sweep->failed[kind], sweep->done[kind]);
}
