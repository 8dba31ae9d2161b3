// SPDX-License-Identifier: MIT
/*
 * Random people send random commands, good and bad, in random batches, while the disk fails now and
 * then and the server restarts. After every command the answer and the log must be what the model
 * says, the log must keep the rules that its readers can see (watch.h), and each act must have its
 * one audit entry. After each restart and at the end the chains must verify; at the end history
 * must agree with the model, and the same entries applied to a fresh database must give the same
 * answers and the same rows.
 *
 *     sim [--seed N] [--seeds N] [--commands N] [--crashes N] [--verbose]
 *         [--sweep | --quick-sweep] [--break RULE]
 *
 * Prints each seed, so that what fails can be run again: the same seed gives the same run. Without
 * one it takes the clock's. --seeds runs as many, one after the other, and --verbose tells how
 * often each method was accepted and refused, and how often each invariant was looked at. With
 * --crashes the world ends about so many times in each run (crash.h). With --sweep each call that
 * can fail does (sweep.h); quickly, the 1st, 2nd, 4th, ... With
 * --break a rule is left out, which must be found: disk.sync, disk.torn, or a fault (util/fault.h).
 */
#include "sim.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/history.h"
#include "disk.h"
#include "util/clock.h"
#include "util/fault.h"

enum { STEP_MS_MAX = 20000 };

const char *const channel_ids[MODEL_CHANNELS] = {"climate", "announcements", "lobby"};
const char *const people[MODEL_PEOPLE] = {"d1", "d2", "h1", "o1", "e1",
                                          "m1", "m2", "a1", "b1", "h2"};
const char *const delegation_ids[MODEL_DELEGATIONS] = {"jakarta", "manila"};

// The last batch and what came of it: with the seed, all that one needs to find out.
static void show_batch(const struct sim *sim)
{
    const struct pl_outcomes *outcomes = sim->world.last;
    for (size_t i = 0; i < sim->batch_size; i++)
        fprintf(stderr, "  %s by %s at %" PRId64 ": %s\n", pl_method_name(sim->batch[i].method),
                people[sim->batch[i].who], sim->batch[i].at_ms, sim->batch[i].params);
    for (size_t i = 0; outcomes != NULL && i < outcomes->event_count; i++)
        fprintf(stderr, "    " PL_STR_FMT "\n", PL_STR_ARG(outcomes->events[i].json));
}

void sim_fail(const struct sim *sim, const char *format, ...)
{
    va_list args;
    fprintf(stderr, "seed %" PRIu64 ": ", sim->seed);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    show_batch(sim);
    exit(1);
}

void sim_break(const struct sim *sim, enum invariant which, const char *format, ...)
{
    va_list args;
    fprintf(stderr, "seed %" PRIu64 ": broken: %s: ", sim->seed, invariant_names[which]);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    show_batch(sim);
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

int64_t pick_message(struct sim *sim, int channel)
{
    int64_t seq = pick_seq(sim, channel);
    if (channel < 0 || chance(sim, 10) || seq > sim->model.channels[channel].last_seq)
        return seq;
    while (seq > 1 && !sim->model.channels[channel].messages[seq].exists)
        seq--;
    return seq;
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
    for (int i = 0; i < MODEL_DELEGATIONS; i++)
        done += model->is_decided[i];
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

static const struct {
    make_fn *make;
    int percent;
    bool is_moderators; // mostly
} kinds[] = {
    {make_post, 19, false},        {make_edit, 3, false},       {make_redact, 2, false},
    {make_react, 3, false},        {make_pin, 2, true},         {make_mark, 1, false},
    {make_setting, 6, true},       {make_sanction, 5, true},    {make_answer, 4, false},
    {make_decision, 4, true},      {make_words, 3, false},      {make_wish, 6, false},
    {make_chairing, 8, true},      {make_reply, 4, false},      {make_hiding, 2, true},
    {make_report, 2, false},       {make_verdict, 2, true},     {make_filter, 1, true},
    {make_polling, 3, true},       {make_vote, 6, false},       {make_upvote, 4, false},
    {make_question_move, 4, true}, {make_note, 1, true},        {make_call, 1, true},
    {make_stance, 3, false},       {make_substitute, 1, false},
};

// What crosses what, where a batch is about little else.
static make_fn *const crossings[][2] = {
    {make_post, make_filter},    {make_post, make_sanction},        {make_sanction, make_sanction},
    {make_post, make_setting},   {make_vote, make_polling},         {make_stance, make_call},
    {make_wish, make_chairing},  {make_upvote, make_question_move}, {make_vote, make_substitute},
    {make_reply, make_chairing},
};

static size_t pick_kind(struct sim *sim)
{
    size_t kind = 0;
    for (int roll = below(sim, 100); roll >= kinds[kind].percent; kind++)
        roll -= kinds[kind].percent;
    return kind;
}

// `crossing` -1: a batch about everything.
static size_t pick_kind_in(struct sim *sim, int crossing)
{
    size_t kind = pick_kind(sim);
    if (crossing < 0 || chance(sim, 20))
        return kind;
    make_fn *wanted = crossings[crossing][below(sim, 2)];
    for (kind = 0; kinds[kind].make != wanted; kind++) {
    }
    return kind;
}

static void make_command(struct sim *sim, struct command *command, int crossing)
{
    *command = (struct command){0};
    model_run_due(&sim->model);
    size_t kind = pick_kind_in(sim, crossing);
    command->who = below(sim, MODEL_PEOPLE);
    if (kinds[kind].is_moderators && chance(sim, 85))
        command->who = 5 + below(sim, 3);
    else if (model_roles[command->who] == PL_ROLE_OBSERVER && chance(sim, 70))
        command->who = below(sim, 3); // who may do more
    int64_t done = done_in(&sim->model), audits = sim->model.audits;
    kinds[kind].make(sim, command);
    command->is_borrowed =
        chance(sim, 5) && (pl_methods[command->method].transports & PL_TRANSPORT_AS) != 0;
    // What the operator does in somebody's name is audited even where their own act is not.
    if (command->is_borrowed && done_in(&sim->model) != done && sim->model.audits == audits)
        sim->model.audits++;
    command->is_act = sim->model.audits > audits;
    PL_CHECK(sim->model.audits <= audits + 3); // the end of a segment is audited beside it
}

// A command, or what somebody sends again after a crash.
static void make_next(struct sim *sim, struct command *command, int crossing)
{
    if (sim->crash.retry_count == 0) {
        make_command(sim, command, crossing);
        return;
    }
    *command = (struct command){0};
    model_run_due(&sim->model);
    make_retry(sim, command, &sim->crash.retries[--sim->crash.retry_count]);
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

void keep_batch(struct sim *sim, const struct pl_entry *entries, size_t count, bool is_unheard)
{
    sim->batches[sim->batch_count++] =
        (struct batch){sim->entry_count, count, sim->world.position, is_unheard};
    for (size_t i = 0; i < count; i++) {
        struct pl_entry *kept = &sim->entries[sim->entry_count++];
        *kept = entries[i];
        kept->params = pl_arena_copy(&sim->params, entries[i].params);
    }
}

static void set_time(struct sim *sim, int64_t now_ms)
{
    sim->world.now_ms = now_ms;
    if (now_ms > sim->model.now_ms)
        sim->model.now_ms = now_ms;
}

static void move_time(struct sim *sim)
{
    int64_t now_ms = sim->world.now_ms + below(sim, STEP_MS_MAX);
    int64_t due_ms = model_next_due_ms(&sim->model);
    if (due_ms > sim->world.now_ms && due_ms < now_ms && chance(sim, 50))
        now_ms = due_ms - below(sim, 2); // on a deadline, or just before it
    if (chance(sim, 1))                  // a clock that is set back moves nothing
        now_ms -= 60000;
    set_time(sim, now_ms);
}

// Within a batch little time passes, but a deadline may.
static void pass_time(struct sim *sim)
{
    int64_t now_ms = sim->world.now_ms, due_ms = model_next_due_ms(&sim->model);
    if (!chance(sim, 10))
        return;
    bool is_near = due_ms > now_ms && due_ms - now_ms < STEP_MS_MAX;
    set_time(sim, is_near ? due_ms : now_ms + below(sim, 100));
}

// Lets the disk fail at this batch's commit, or at one of its writes if it has that many.
static bool break_disk(struct sim *sim)
{
#ifdef PLENO_FAULTS
    char fault[64];
    if (sim->sweep.is_on || sim->broken != NULL || !chance(sim, 4))
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

static void mend_disk(const struct sim *sim)
{
#ifdef PLENO_FAULTS
    PL_CHECK(sim->broken != NULL || pl_fault_set(NULL) == 0);
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

void learn_lots(struct sim *sim)
{
    for (int channel = 0; channel < MODEL_CHANNELS; channel++) {
        struct watch_channel *seen = &sim->watch.channels[channel];
        int places[MODEL_DELEGATIONS] = {0};
        for (int place = 0; place < MODEL_DELEGATIONS && seen->is_drawn; place++)
            for (int i = 0; i < MODEL_DELEGATIONS; i++)
                if (strcmp(seen->drawn[place], delegation_ids[i]) == 0)
                    places[i] = place + 1;
        if (seen->is_drawn)
            model_floor_drawn(&sim->model, channel, places);
        seen->is_drawn = false;
    }
}

static void run_batch(struct sim *sim)
{
    struct pl_entry entries[BATCH_MAX];
    int64_t last[MODEL_CHANNELS];
    size_t count = sim->sweep.is_on ? 1 : 1 + (size_t)below(sim, BATCH_MAX);
    int64_t audits = sim->model.audits;
    for (int i = 0; i < MODEL_CHANNELS; i++)
        last[i] = sim->model.channels[i].last_seq;
    bool may_fail = crash_arm(sim) || break_disk(sim);
    int crossing = chance(sim, 25) ? below(sim, PL_ARRAY_LEN(crossings)) : -1;
    move_time(sim);
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            pass_time(sim);
        make_next(sim, &sim->batch[i], crossing);
        entries[i] = world_entry(&sim->world, people[sim->batch[i].who], sim->batch[i].method,
                                 pl_str_from(sim->batch[i].params));
        entries[i].speaker.is_operator = sim->batch[i].is_borrowed;
        sim->batch[i].at_ms = sim->world.now_ms;
        sim->batch_size = i + 1;
        if (sim->batch[i].is_last)
            count = i + 1;
    }
    bool is_swept = sim->sweep.is_on && !sim->batch[0].expected.is_refused;
    const struct pl_outcomes *outcomes =
        is_swept ? sweep_apply(sim, entries) : world_apply(&sim->world, entries, count);
    mend_disk(sim);
    struct under_way batch = {.audits = audits, .entries = entries, .count = count};
    memcpy(batch.last, last, sizeof last);
    if (crash_struck(sim, &batch))
        return;
    if (outcomes->reply_count != count)
        sim_fail(sim, "%zu replies to %zu commands", outcomes->reply_count, count);
    check_invariants(sim);
    if (may_fail && was_undone(outcomes)) {
        model_copy(&sim->model, &sim->before);
        check_events(sim, last);
        check_audit(sim, 0, audits);
        sim->undone++;
        return;
    }
    for (size_t i = 0; i < count; i++) {
        check_reply(sim, &sim->batch[i], &outcomes->replies[i]);
        bool is_refused = outcomes->replies[i].is_refused;
        sim->refused += is_refused;
        (is_refused ? sim->refused_by : sim->accepted_by)[sim->batch[i].method]++;
    }
    check_events(sim, last);
    learn_lots(sim);
    hash_outcomes(&sim->answers, outcomes);
    keep_batch(sim, entries, count, false);
    check_audit(sim, count, audits);
    check_floor(sim, below(sim, MODEL_CHANNELS));
    check_balance(sim, below(sim, MODEL_CHANNELS));
    check_budget(sim, below(sim, MODEL_PEOPLE), below(sim, MODEL_CHANNELS));
    check_poll(sim);
    check_call(sim);
    crash_after(sim, &batch);
}

// The world's people, and a second head of delegation: two delegations vote then.
static void import_head(struct sim *sim)
{
    static const char rows[] =
        "{\"dry_run\":false,\"rows\":[{\"row\":1,\"id\":\"h2\",\"name\":\"Head, Manila\","
        "\"role\":\"head\",\"delegation\":\"manila\",\"lang\":\"\"}]}";
    struct pl_entry entry =
        world_entry(&sim->world, "", PL_METHOD_PARTICIPANT_IMPORT, pl_str_from(rows));
    const struct pl_outcomes *outcomes = world_apply(&sim->world, &entry, 1);
    PL_CHECK(!outcomes->replies[0].is_refused);
    hash_outcomes(&sim->answers, outcomes);
    keep_batch(sim, &entry, 1, false);
    sim->model.audits++;
}

static void restart(struct sim *sim)
{
    struct pl_reader *reader = NULL;
    if (sim->crash.disk != NULL)
        crash_restart(sim);
    else
        world_restart(&sim->world);
    PL_CHECK(pl_history_open(sim->world.path, &reader) == 0);
    check_chains(sim, reader);
    pl_history_close(reader);
    sim->restarts++;
}

// A rule of the server's, or a promise of the disk's. All that went before is safe.
static void leave_out(struct sim *sim)
{
    if (strcmp(sim->broken, "disk.sync") == 0)
        disk_lie(sim->crash.disk, DISK_LIE_SYNC);
    else if (strcmp(sim->broken, "disk.torn") == 0)
        disk_lie(sim->crash.disk, DISK_LIE_TORN);
#ifdef PLENO_FAULTS
    else
        PL_CHECK(pl_fault_set(sim->broken) == 0);
#endif
}

static void run(struct sim *sim, size_t commands)
{
    size_t cap = (sim->crash.disk != NULL ? 2 : 1) * commands + BATCH_MAX + 2;
    world_open(&sim->world);
    model_init(&sim->model, cap);
    model_init(&sim->before, cap);
    watch_init(&sim->watch, cap);
    sim->model.now_ms = sim->world.now_ms;
    sim->entries = pl_alloc_array(cap, sizeof *sim->entries);
    sim->batches = pl_alloc_array(cap, sizeof *sim->batches);
    pl_hash_init(&sim->answers);
    pl_arena_init(&sim->params);
    import_head(sim);
    if (sim->crash.disk != NULL)
        crash_open(sim, cap);
    if (sim->broken != NULL)
        leave_out(sim);
    // A batch that is undone does not count, but it used up client ids.
    while (sim->entry_count < commands && sim->next_client + BATCH_MAX < (int)cap) {
        run_batch(sim);
        if (chance(sim, 1))
            restart(sim);
    }
    check_record(sim);
    if (sim->sweep.is_on)
        sweep_queries(sim);
    if (sim->crash.disk != NULL)
        crash_close(sim);
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

// What all runs of this process have done.
struct totals {
    size_t accepted[PL_METHOD_COUNT], refused[PL_METHOD_COUNT];
    int64_t held[INVARIANT_COUNT];
};

static void add_up(const struct sim *sim, struct totals *totals)
{
    for (int i = 0; i < PL_METHOD_COUNT; i++) {
        totals->accepted[i] += sim->accepted_by[i];
        totals->refused[i] += sim->refused_by[i];
    }
    for (int i = 0; i < INVARIANT_COUNT; i++)
        totals->held[i] += sim->watch.held[i];
}

static void show_totals(const struct totals *totals)
{
    for (int i = 0; i < PL_METHOD_COUNT; i++)
        if (totals->accepted[i] + totals->refused[i] > 0)
            printf("%-32s %7zu accepted %7zu refused\n", pl_method_name((enum pl_method)i),
                   totals->accepted[i], totals->refused[i]);
    for (int i = 0; i < INVARIANT_COUNT; i++)
        printf("%-46s %9" PRId64 "\n", invariant_names[i], totals->held[i]);
}

// An invariant that nobody looked at was not shown to hold. One seed may be too few for that.
static bool is_telling(const struct totals *totals, bool crashes)
{
    int never = 0, count = crashes ? INVARIANT_COUNT : INVARIANT_DURABLE;
    for (int i = 0; i < count; i++)
        if (totals->held[i] == 0) {
            fprintf(stderr, "never looked at: %s\n", invariant_names[i]);
            never++;
        }
    return never == 0;
}

struct options {
    uint64_t seed;
    size_t seeds, commands, crashes;
    const char *broken;
    bool is_verbose, is_swept, is_quick;
};

static struct options read_options(int argc, char **argv)
{
    struct options options = {(uint64_t)pl_clock_wall_ms(), 1, 5000, 0, NULL, false, false, false};
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "--seed") == 0)
            options.seed = strtoull(value, NULL, 10);
        else if (strcmp(argv[i], "--seeds") == 0)
            options.seeds = strtoull(value, NULL, 10);
        else if (strcmp(argv[i], "--commands") == 0)
            options.commands = strtoull(value, NULL, 10);
        else if (strcmp(argv[i], "--crashes") == 0)
            options.crashes = strtoull(value, NULL, 10);
        else if (strcmp(argv[i], "--break") == 0)
            options.broken = value;
        else if (strcmp(argv[i], "--sweep") == 0)
            options.is_swept = true;
        else if (strcmp(argv[i], "--quick-sweep") == 0)
            options.is_swept = options.is_quick = true;
        else if (strcmp(argv[i], "--verbose") == 0)
            options.is_verbose = true;
    }
    return options;
}

// Batches have about half of BATCH_MAX commands.
static void begin_crashes(struct sim *sim, const struct options *options)
{
    sim->sweep.is_on = options->is_swept;
    sim->sweep.is_quick = options->is_quick;
    if (options->crashes == 0 && !options->is_swept)
        return;
    sim->crash.disk = disk_new();
    disk_seed(sim->crash.disk, sim->seed);
    sim->crash.per_mille = (int)(1000 * options->crashes * (BATCH_MAX + 1) / 2 / options->commands);
    sim->broken = options->broken;
}

static void end_crashes(struct sim *sim)
{
    const struct crash *crash = &sim->crash;
    if (crash->disk == NULL)
        return;
    printf(
        "%zu crashes: %zu within a batch, of which %zu survived and %zu did not, %zu more at the "
        "start; %zu failures of the disk, %zu unsure\n",
        crash->crashes, crash->within, crash->kept, crash->lost, crash->again, crash->faults,
        crash->unsure);
    disk_free(crash->disk);
}

int main(int argc, char **argv)
{
    static struct sim sim;
    static struct totals totals;
    struct options options = read_options(argc, argv);
    if (options.is_swept)
        sweep_setup();
    // The disk fails by name here (util/fault.h); that it is a slow one proves nothing.
    if (access("/dev/shm", W_OK) == 0)
        PL_CHECK(setenv("TMPDIR", "/dev/shm", 0) == 0);
    for (size_t i = 0; i < options.seeds; i++) {
        struct sweep sweep = sim.sweep;
        memset(&sim, 0, sizeof sim);
        sim.sweep = sweep;
        sim.seed = sim.random = options.seed + i;
        printf("seed %" PRIu64 "\n", sim.seed);
        fflush(stdout);
        begin_crashes(&sim, &options);
        run(&sim, options.commands);
        printf("%zu commands in %zu batches: %zu refused, %zu batches undone, %zu restarts\n",
               sim.entry_count, sim.batch_count, sim.refused, sim.undone, sim.restarts);
        add_up(&sim, &totals);
        finish(&sim);
        end_crashes(&sim);
    }
    if (options.is_swept)
        sweep_show(&sim.sweep);
    if (options.is_verbose)
        show_totals(&totals);
    return options.seeds < 2 || is_telling(&totals, options.crashes > 0) ? 0 : 1;
}
