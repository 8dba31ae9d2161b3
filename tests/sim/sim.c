// SPDX-License-Identifier: MIT
/*
 * Random people send random commands, good and bad, in random batches, while the disk fails now and
 * then and the server restarts. After every command the answer and the log must be what the model
 * says, the log must keep the rules that its readers can see (watch.h), and each act must have its
 * one audit entry. After each restart and at the end the chains must verify; at the end history
 * must agree with the model, and the same entries applied to a fresh database must give the same
 * answers and the same rows.
 *
 *     sim [--seed N] [--commands N]
 *
 * Prints the seed; the same seed gives the same run.
 */
#include "sim.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/history.h"
#include "util/clock.h"
#include "util/fault.h"

enum { STEP_MS_MAX = 20000 };

const char *const channel_ids[MODEL_CHANNELS] = {"climate", "announcements", "lobby"};
const char *const people[MODEL_PEOPLE] = {"d1", "d2", "h1", "o1", "e1", "m1", "m2", "a1", "b1"};
const char *const delegation_ids[MODEL_DELEGATIONS] = {"jakarta", "manila"};

void sim_fail(const struct sim *sim, const char *format, ...)
{
    va_list args;
    fprintf(stderr, "seed %" PRIu64 ": ", sim->seed);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}

// splitmix64: small, and the same everywhere.
static uint64_t next_random(struct sim *sim)
{
    uint64_t z = (sim->random += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int below(struct sim *sim, int bound)
{
    return (int)(next_random(sim) % (uint64_t)bound);
}

bool chance(struct sim *sim, int percent)
{
    return below(sim, 100) < percent;
}

int pick_channel(struct sim *sim)
{
    static const int weights[] = {0, 0, 0, 0, 0, 0, 1, 2, 2};
    return chance(sim, 1) ? -1 : weights[below(sim, PL_ARRAY_LEN(weights))];
}

int64_t pick_seq(struct sim *sim, int channel)
{
    int64_t last = channel < 0 ? 5 : sim->model.channels[channel].last_seq;
    if (chance(sim, 3))
        return last + 1 + below(sim, 3);
    int reach = chance(sim, 80) && last > 30 ? 30 : (int)last;
    return reach == 0 ? 1 : last - below(sim, reach);
}

const char *channel_name(int channel)
{
    return channel < 0 ? "nowhere" : channel_ids[channel];
}

const char *word(bool value)
{
    return value ? "true" : "false";
}

// Grows with all that a command can leave behind.
static int64_t done_in(const struct model *model)
{
    int64_t done = model->held_count + model->report_count;
    for (int i = 1; i <= model->held_count; i++)
        done += model->held[i].version + model->held[i].had_appeal;
    for (int i = 0; i < MODEL_CHANNELS; i++) {
        done += model->channels[i].last_seq;
        for (int who = 0; who < MODEL_PEOPLE; who++)
            done += model->channels[i].read_seq[who];
    }
    for (int i = 1; i <= model->sanction_count; i++)
        done +=
            model->sanctions[i].is_appealed + __builtin_popcount(model->sanctions[i].acknowledged);
    return done;
}

static void make_command(struct sim *sim, struct command *command)
{
    static const struct {
        make_fn *make;
        int percent;
        bool is_moderators; // mostly
    } kinds[] = {
        {make_post, 27, false},   {make_edit, 4, false},    {make_redact, 3, false},
        {make_react, 4, false},   {make_pin, 3, true},      {make_mark, 2, false},
        {make_setting, 7, true},  {make_sanction, 5, true}, {make_answer, 4, false},
        {make_decision, 5, true}, {make_words, 4, false},   {make_wish, 6, false},
        {make_chairing, 6, true}, {make_hiding, 3, true},   {make_report, 3, false},
        {make_verdict, 3, true},  {make_filter, 1, true},   {make_polling, 3, true},
        {make_vote, 7, false},
    };
    model_run_due(&sim->model);
    int roll = below(sim, 100);
    size_t kind = 0;
    while (roll >= kinds[kind].percent)
        roll -= kinds[kind++].percent;
    command->who =
        kinds[kind].is_moderators && chance(sim, 85) ? 5 + below(sim, 3) : below(sim, MODEL_PEOPLE);
    command->is_borrowed = chance(sim, 5);
    int64_t done = done_in(&sim->model), audits = sim->model.audits;
    kinds[kind].make(sim, command);
    // What the operator does in somebody's name is audited even where their own act is not.
    if (command->is_borrowed && done_in(&sim->model) != done && sim->model.audits == audits)
        sim->model.audits++;
    command->is_act = sim->model.audits > audits;
    PL_CHECK(sim->model.audits <= audits + 1);
}

void hash_outcomes(struct pl_hash *hash, const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++) {
        const struct pl_reply *reply = &outcomes->replies[i];
        pl_hash_update_u64be(hash, reply->is_refused ? 1 + (uint64_t)reply->refusal.reason : 0);
        pl_hash_update(hash, reply->result.ptr, reply->result.len);
    }
    for (size_t i = 0; i < outcomes->event_count; i++)
        pl_hash_update(hash, outcomes->events[i].json.ptr, outcomes->events[i].json.len);
    for (size_t i = 0; i < outcomes->notice_count; i++)
        pl_hash_update(hash, outcomes->notices[i].json.ptr, outcomes->notices[i].json.len);
}

static void keep_batch(struct sim *sim, const struct pl_entry *entries, size_t count)
{
    sim->batches[sim->batch_count++] = (struct batch){sim->entry_count, count, sim->world.position};
    for (size_t i = 0; i < count; i++) {
        struct pl_entry *kept = &sim->entries[sim->entry_count++];
        *kept = entries[i];
        kept->params = pl_arena_copy(&sim->params, entries[i].params);
    }
}

static void move_time(struct sim *sim)
{
    struct world *world = &sim->world;
    world->now_ms += below(sim, STEP_MS_MAX);
    if (chance(sim, 1)) // a clock that is set back moves nothing
        world->now_ms -= 60000;
    if (world->now_ms > sim->model.now_ms)
        sim->model.now_ms = world->now_ms;
}

// Lets the disk fail at this batch's commit, or at one of its writes if it has that many.
static bool break_disk(struct sim *sim)
{
#ifdef PLENO_FAULTS
    char fault[64];
    if (!chance(sim, 4))
        return false;
    bool at_commit = chance(sim, 30);
    (void)snprintf(fault, sizeof fault, "store.%s:%d:%s", at_commit ? "commit" : "write",
                   at_commit ? 1 : 1 + below(sim, 12), chance(sim, 50) ? "ENOSPC" : "EIO");
    PL_CHECK(pl_fault_set(fault) == 0);
    model_copy(&sim->before, &sim->model);
    return true;
#else
    (void)sim;
    return false;
#endif
}

static void mend_disk(void)
{
#ifdef PLENO_FAULTS
    PL_CHECK(pl_fault_set(NULL) == 0);
#endif
}

// All of the batch was refused, since the disk failed.
static bool was_undone(const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++)
        if (!outcomes->replies[i].is_refused ||
            outcomes->replies[i].refusal.reason != PL_REASON_READ_ONLY)
            return false;
    return true;
}

static void run_batch(struct sim *sim)
{
    struct pl_entry entries[BATCH_MAX];
    int64_t last[MODEL_CHANNELS];
    size_t count = 1 + (size_t)below(sim, BATCH_MAX);
    int64_t audits = sim->model.audits;
    for (int i = 0; i < MODEL_CHANNELS; i++)
        last[i] = sim->model.channels[i].last_seq;
    bool may_fail = break_disk(sim);
    move_time(sim);
    for (size_t i = 0; i < count; i++) {
        make_command(sim, &sim->batch[i]);
        entries[i] = world_entry(&sim->world, people[sim->batch[i].who], sim->batch[i].method,
                                 pl_str_from(sim->batch[i].params));
        entries[i].speaker.is_operator = sim->batch[i].is_borrowed;
    }
    const struct pl_outcomes *outcomes = world_apply(&sim->world, entries, count);
    mend_disk();
    if (outcomes->reply_count != count)
        sim_fail(sim, "%zu replies to %zu commands", outcomes->reply_count, count);
    if (may_fail && was_undone(outcomes)) {
        model_copy(&sim->model, &sim->before);
        check_events(sim, last);
        check_audit(sim, 0, audits);
        sim->undone++;
        return;
    }
    for (size_t i = 0; i < count; i++) {
        check_reply(sim, &sim->batch[i], &outcomes->replies[i]);
        sim->refused += outcomes->replies[i].is_refused;
    }
    check_events(sim, last);
    hash_outcomes(&sim->answers, outcomes);
    keep_batch(sim, entries, count);
    check_audit(sim, count, audits);
    check_floor(sim, below(sim, MODEL_CHANNELS));
    check_poll(sim);
}

static void restart(struct sim *sim)
{
    struct pl_reader *reader = NULL;
    world_restart(&sim->world);
    PL_CHECK(pl_history_open(sim->world.path, &reader) == 0);
    check_chains(sim, reader);
    pl_history_close(reader);
    sim->restarts++;
}

static void run(struct sim *sim, size_t commands)
{
    size_t cap = commands + BATCH_MAX + 2;
    world_open(&sim->world);
    model_init(&sim->model, cap);
    model_init(&sim->before, cap);
    watch_init(&sim->watch);
    sim->model.now_ms = sim->world.now_ms;
    sim->entries = pl_alloc_array(cap, sizeof *sim->entries);
    sim->batches = pl_alloc_array(cap, sizeof *sim->batches);
    pl_hash_init(&sim->answers);
    pl_arena_init(&sim->params);
    // A batch that is undone does not count, but it used up client ids.
    while (sim->entry_count < commands && sim->next_client + BATCH_MAX < (int)cap) {
        run_batch(sim);
        if (chance(sim, 1))
            restart(sim);
    }
    check_record(sim);
    check_replay(sim);
}

static void finish(struct sim *sim)
{
    pl_arena_fini(&sim->params);
    free(sim->entries);
    free(sim->batches);
    model_fini(&sim->model);
    model_fini(&sim->before);
    watch_fini(&sim->watch);
    world_close(&sim->world);
}

int main(int argc, char **argv)
{
    static struct sim sim;
    size_t commands = 5000;
    sim.seed = (uint64_t)pl_clock_wall_ms();
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            sim.seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--commands") == 0)
            commands = strtoull(argv[i + 1], NULL, 10);
    }
    sim.random = sim.seed;
    printf("seed %" PRIu64 "\n", sim.seed);
    fflush(stdout);
    run(&sim, commands);
    printf("%zu commands in %zu batches: %zu refused, %zu batches undone, %zu restarts\n",
           sim.entry_count, sim.batch_count, sim.refused, sim.undone, sim.restarts);
    finish(&sim);
    return 0;
}
