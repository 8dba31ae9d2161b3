// SPDX-License-Identifier: MIT
/*
 * What waits is taken in one go and sorted into rounds: queries first, then the commands as one
 * batch. A connection that mixes them gets a new round wherever a query follows a command, so that
 * each connection sees its own requests in its own order; between connections any order is right,
 * since none of them was answered yet. Without rounds every `typing` between two messages would cut
 * a batch, and a busy summit would pay a disk write per message after all.
 *
 * Who waits for an answer is kept here beside the batch (`pending`), not in it: the batch may come
 * back from a log that other machines read.
 */
#include "seq/intake.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "proto/clone.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "seq/batch.h"
#include "seq/pace.h"
#include "util/clock.h"
#include "util/fault.h"
#include "util/log.h"
#include "util/queue.h"
#include "util/random.h"

enum {
    LISTENERS_MAX = 64,
    SPEAKERS = 2 * PL_BATCH_COMMANDS_MAX, // open addressing, half full at most
    TYPICAL_BATCH_BYTES = 64 * 1024,
    TICK_MS_MIN = 50, // between two ticks of the clock
    TICK_MS_MAX = 1000,
    PROBE_MS = 1000, // while the storage fails: between two tries whether it still does
    NOTICE_BYTES_MAX = 256,
};

// A copy of an entry on its way, in one block with all that it points to.
struct waiting {
    struct pl_entry entry;
    size_t bytes;
    size_t round;
    _Alignas(PL_CLONE_ALIGNMENT) char more[]; // decoded params, params, request id
};

// How far a connection has come in the rounds of one take.
struct speaker {
    uint64_t take; // of which take this is; others are stale
    uint32_t thread;
    uint64_t connection;
    size_t round;
    bool has_command; // in that round
};

struct listener {
    pl_outcomes_fn *on_outcomes;
    void *arg;
};

struct pl_intake {
    struct pl_core *core;
    struct pl_sequencer *seq;
    struct pl_queue queue;
    size_t queue_max;
    _Atomic size_t waiting;
    _Atomic size_t waiting_bytes;
    struct listener listeners[LISTENERS_MAX];
    size_t listener_count;
    pthread_t thread;
    bool is_started;

    // The core thread's own.
    struct waiting *taken[PL_BATCH_COMMANDS_MAX];
    size_t taken_count;
    size_t round_count;
    struct pl_pace pace;
    int64_t ticked_us; // when the clock's last command was made
    uint64_t take;
    struct speaker speakers[SPEAKERS];
    struct pl_buf bytes;
    struct pl_arena arena;
    uint64_t batch_id;
    int trouble; // what everybody was told of the storage: 0, or a negative errno
    const struct pl_entry *pending[PL_BATCH_COMMANDS_MAX]; // of the batch being appended
    size_t pending_count;
};

static void publish(const struct pl_intake *intake, struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < intake->listener_count; i++)
        intake->listeners[i].on_outcomes(intake->listeners[i].arg, outcomes);
    pl_outcomes_unref(outcomes);
}

// The sequencer would not take the batch: nothing of it is stored.
static void refuse_pending(struct pl_intake *intake)
{
    struct pl_outcomes *outcomes = pl_alloc(sizeof(*outcomes));
    atomic_init(&outcomes->refs, 1);
    pl_arena_init(&outcomes->arena);
    outcomes->replies = pl_arena_alloc_array(&outcomes->arena, intake->pending_count + 1,
                                             sizeof(*outcomes->replies));
    outcomes->reply_count = intake->pending_count;
    for (size_t i = 0; i < intake->pending_count; i++) {
        struct pl_reply *reply = &outcomes->replies[i];
        reply->origin = intake->pending[i]->origin;
        reply->origin.request_id =
            pl_arena_copy(&outcomes->arena, intake->pending[i]->origin.request_id);
        reply->method = intake->pending[i]->method;
        reply->is_refused = true;
        reply->refusal = pl_refusal_of(PL_REASON_READ_ONLY);
    }
    intake->pending_count = 0;
    publish(intake, outcomes);
}

// The operator has to see what participants are told. What is read_only is said once
// (tell_trouble).
static void log_failure(const struct pl_outcomes *outcomes)
{
    if (outcomes->reply_count > 0 && outcomes->replies[0].is_refused &&
        outcomes->replies[0].refusal.reason == PL_REASON_INTERNAL)
        pl_log(PL_LOG_ERROR, "batch not stored", PL_LOG_INT("commands", outcomes->reply_count));
}

static const char *words_for(int trouble)
{
    return trouble == -ESTALE
               ? "pleno.db, or its log, was removed, moved or replaced while it was open"
               : strerror(-trouble);
}

// Everybody hears when the storage begins to fail, and when it works again.
static void tell_trouble(struct pl_intake *intake)
{
    int trouble = pl_core_trouble(intake->core);
    bool is_news = (trouble != 0) != (intake->trouble != 0);
    intake->trouble = trouble;
    if (!is_news)
        return;
    if (trouble != 0)
        pl_log(PL_LOG_ERROR, "read only: the storage fails; trying again every second",
               PL_LOG_TEXT("error", words_for(trouble)));
    else
        pl_log(PL_LOG_INFO, "the storage works again");
    struct pl_notice_storage_changed told = {.read_only = trouble != 0};
    struct pl_outcomes *outcomes = pl_alloc(sizeof(*outcomes));
    struct pl_buf json;
    atomic_init(&outcomes->refs, 1);
    pl_arena_init(&outcomes->arena);
    pl_buf_init(&json, NOTICE_BYTES_MAX);
    PL_CHECK(!pl_encode_notice(PL_NOTICE_STORAGE_CHANGED, &told, &json));
    outcomes->notices = pl_arena_alloc(&outcomes->arena, sizeof(*outcomes->notices));
    outcomes->notice_count = 1;
    *outcomes->notices = (struct pl_notice){
        .audience = PL_AUDIENCE_EVERYONE,
        .json = pl_arena_copy(&outcomes->arena, pl_buf_view(&json)),
    };
    pl_buf_fini(&json);
    publish(intake, outcomes);
}

static void on_deliver(void *arg, uint64_t position, uint64_t batch_id, struct pl_str bytes)
{
    struct pl_intake *intake = arg;
    struct pl_entry *entries = NULL;
    size_t count = 0;
    pl_arena_reset(&intake->arena);
    // A log that cannot be read must stop the server: to skip a batch would fork the history.
    PL_CHECK(!pl_batch_decode(bytes, &intake->arena, &entries, &count));
    if (intake->pending_count > 0 && batch_id == intake->batch_id) {
        PL_CHECK(count == intake->pending_count);
        for (size_t i = 0; i < count; i++) {
            entries[i].origin = intake->pending[i]->origin;
            entries[i].decoded = intake->pending[i]->decoded;
        }
        intake->pending_count = 0;
    }
    struct pl_outcomes *outcomes = pl_core_apply(intake->core, position, entries, count);
    log_failure(outcomes);
    (void)pl_fault("seq.publish"); // durable and not yet said: only KILL makes sense here
    publish(intake, outcomes);
    tell_trouble(intake);
}

static void append_pending(struct pl_intake *intake)
{
    if (intake->pending_count == 0)
        return;
    pl_buf_reset(&intake->bytes);
    PL_CHECK(!pl_batch_encode(intake->pending, intake->pending_count, &intake->bytes));
    intake->batch_id++;
    if (intake->seq->ops->append(intake->seq, intake->batch_id, pl_buf_view(&intake->bytes)))
        refuse_pending(intake);
}

static bool is_command(const struct waiting *item)
{
    return pl_methods[item->entry.method].path == PL_PATH_COMMAND;
}

static void run_commands(struct pl_intake *intake, size_t round)
{
    size_t bytes = PL_BATCH_HEADER_BYTES;
    for (size_t i = 0; i < intake->taken_count; i++) {
        const struct waiting *item = intake->taken[i];
        if (item->round != round || !is_command(item))
            continue;
        size_t more = pl_batch_entry_bytes(&item->entry);
        if (bytes + more > PL_BATCH_BYTES_MAX) {
            append_pending(intake);
            bytes = PL_BATCH_HEADER_BYTES;
        }
        bytes += more;
        intake->pending[intake->pending_count++] = &item->entry;
    }
    append_pending(intake);
}

static void run_queries(struct pl_intake *intake, size_t round)
{
    pl_arena_reset(&intake->arena);
    struct pl_entry *entries =
        pl_arena_alloc_array(&intake->arena, intake->taken_count, sizeof(*entries));
    size_t count = 0;
    for (size_t i = 0; i < intake->taken_count; i++)
        if (intake->taken[i]->round == round && !is_command(intake->taken[i]))
            entries[count++] = intake->taken[i]->entry;
    if (count > 0)
        publish(intake, pl_core_query(intake->core, entries, count));
}

static struct speaker *speaker_of(struct pl_intake *intake, const struct pl_origin *origin)
{
    uint64_t hash = (origin->connection ^ origin->thread) * UINT64_C(0x9e3779b97f4a7c15);
    size_t slot = (size_t)(hash >> 32) % SPEAKERS;
    for (;; slot = (slot + 1) % SPEAKERS) {
        struct speaker *speaker = &intake->speakers[slot];
        if (speaker->take != intake->take) {
            *speaker = (struct speaker){intake->take, origin->thread, origin->connection, 0, false};
            return speaker;
        }
        if (speaker->connection == origin->connection && speaker->thread == origin->thread)
            return speaker;
    }
}

static void assign_rounds(struct pl_intake *intake)
{
    intake->take++;
    intake->round_count = 0;
    for (size_t i = 0; i < intake->taken_count; i++) {
        struct waiting *item = intake->taken[i];
        struct speaker *speaker = speaker_of(intake, &item->entry.origin);
        if (is_command(item)) {
            speaker->has_command = true;
        } else if (speaker->has_command) {
            speaker->round++;
            speaker->has_command = false;
        }
        item->round = speaker->round;
        if (item->round >= intake->round_count)
            intake->round_count = item->round + 1;
    }
}

// While the storage fails each try costs it some work, and nothing that is due can be done.
static int64_t until_probe_us(const struct pl_intake *intake)
{
    int64_t wait_us = intake->ticked_us + (int64_t)PROBE_MS * 1000 - pl_clock_monotonic_us();
    return wait_us > 0 ? wait_us : 0;
}

// Until the clock must be told to the core; < 0: nothing will fall due. At most a second, since the
// wall clock may be set meanwhile, and no sooner than TICK_MS_MIN after the last time, since a
// store that fails leaves what is due undone.
static int64_t until_due_us(const struct pl_intake *intake)
{
    int64_t due_ms = pl_core_next_due_ms(intake->core);
    if (intake->trouble != 0)
        return until_probe_us(intake);
    if (due_ms == INT64_MAX)
        return -1;
    int64_t wait_us = due_ms - pl_clock_wall_ms() < TICK_MS_MAX
                          ? (due_ms - pl_clock_wall_ms()) * 1000
                          : (int64_t)TICK_MS_MAX * 1000;
    int64_t rest_us = intake->ticked_us + (int64_t)TICK_MS_MIN * 1000 - pl_clock_monotonic_us();
    if (rest_us > wait_us)
        wait_us = rest_us;
    return wait_us > 0 ? wait_us : 0;
}

// The clock's own command, which nobody waits for.
static void *make_tick(struct pl_intake *intake)
{
    struct waiting *tick = pl_alloc(sizeof(*tick));
    tick->entry = (struct pl_entry){
        .method = PL_METHOD_CLOCK_TICK,
        .speaker = {.is_operator = true},
        .at_ms = pl_clock_wall_ms(),
        .params = PL_STR("{}"),
    };
    pl_random_bytes(tick->entry.seed, sizeof(tick->entry.seed));
    intake->ticked_us = pl_clock_monotonic_us();
    return tick;
}

static bool is_due(const struct pl_intake *intake)
{
    if (intake->trouble != 0)
        return until_probe_us(intake) == 0;
    return pl_core_next_due_ms(intake->core) <= pl_clock_wall_ms();
}

// Waits for what comes next. Returns how many, 0: nothing, or -ESHUTDOWN.
static ssize_t take(struct pl_intake *intake, void *items[PL_BATCH_COMMANDS_MAX])
{
    int64_t wait_us = pl_pace_wait_us(&intake->pace, pl_clock_monotonic_us());
    if (wait_us > 0)
        pl_queue_linger(&intake->queue, PL_PACE_ENTRIES, wait_us);
    ssize_t count =
        pl_queue_wait_for(&intake->queue, items, PL_BATCH_COMMANDS_MAX, until_due_us(intake));
    if (count == 0 && is_due(intake)) {
        items[0] = make_tick(intake);
        count = 1;
    }
    if (count > 0)
        pl_pace_took(&intake->pace, pl_clock_monotonic_us(), (size_t)count);
    return count;
}

static void *run(void *arg)
{
    struct pl_intake *intake = arg;
    void *items[PL_BATCH_COMMANDS_MAX];
    ssize_t count = 0;
    while ((count = take(intake, items)) >= 0) {
        for (ssize_t i = 0; i < count; i++)
            intake->taken[i] = items[i];
        intake->taken_count = (size_t)count;
        assign_rounds(intake);
        for (size_t round = 0; round < intake->round_count; round++) {
            run_queries(intake, round);
            run_commands(intake, round);
        }
        for (ssize_t i = 0; i < count; i++) {
            atomic_fetch_sub(&intake->waiting_bytes, intake->taken[i]->bytes);
            // The clock's own was not counted.
            atomic_fetch_sub(&intake->waiting, intake->taken[i]->bytes > 0);
            free(intake->taken[i]);
        }
    }
    return NULL;
}

int pl_intake_new(const struct pl_intake_config *config, struct pl_intake **ret_intake)
{
    if (config->queue_max == 0)
        return -EINVAL;
    struct pl_intake *intake = pl_alloc(sizeof(*intake));
    intake->core = config->core;
    intake->seq = config->seq;
    intake->pace.us_max = config->pace_us;
    intake->queue_max = config->queue_max;
    pl_queue_init(&intake->queue, config->queue_max);
    pl_buf_init(&intake->bytes, PL_BATCH_BYTES_MAX);
    pl_buf_reserve(&intake->bytes, TYPICAL_BATCH_BYTES);
    pl_arena_init(&intake->arena);
    pl_random_bytes(&intake->batch_id, sizeof(intake->batch_id));
    *ret_intake = intake;
    return 0;
}

void pl_intake_listen(struct pl_intake *intake, pl_outcomes_fn *on_outcomes, void *arg)
{
    PL_CHECK(!intake->is_started && intake->listener_count < LISTENERS_MAX);
    intake->listeners[intake->listener_count++] = (struct listener){on_outcomes, arg};
}

int pl_intake_start(struct pl_intake *intake)
{
    int result =
        intake->seq->ops->follow(intake->seq, pl_core_position(intake->core), on_deliver, intake);
    if (result)
        return result;
    // Signals are the loop's.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    result = -pthread_create(&intake->thread, NULL, run, intake);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (result)
        return result;
    pthread_setname_np(intake->thread, "pleno-core");
    intake->is_started = true;
    return 0;
}

static char *put(char *at, struct pl_str *text)
{
    if (text->len > 0)
        memcpy(at, text->ptr, text->len);
    text->ptr = at;
    return at + text->len;
}

// What only those may do who moderate, and what the operator does.
static bool is_urgent(enum pl_method method)
{
    return (pl_methods[method].roles & 1u << PL_ROLE_DELEGATE) == 0;
}

int pl_intake_submit(struct pl_intake *intake, const struct pl_entry *entry, bool is_ahead)
{
    if (pl_batch_entry_bytes(entry) > PL_BATCH_BYTES_MAX - PL_BATCH_HEADER_BYTES)
        return -E2BIG;
    const struct pl_object *object = pl_methods[entry->method].params;
    size_t decoded = entry->decoded ? pl_clone_bytes(object, entry->decoded) : 0;
    size_t text = entry->params.len + entry->origin.request_id.len;
    size_t bytes = sizeof(struct waiting) + decoded + text;
    if (atomic_fetch_add(&intake->waiting_bytes, bytes) + bytes > PL_INTAKE_BYTES_MAX) {
        atomic_fetch_sub(&intake->waiting_bytes, bytes);
        return -EAGAIN;
    }
    struct waiting *item = pl_alloc(bytes);
    item->entry = *entry;
    item->bytes = bytes;
    if (entry->decoded) {
        pl_clone(object, entry->decoded, item->more);
        item->entry.decoded = item->more;
    }
    put(put(item->more + decoded, &item->entry.params), &item->entry.origin.request_id);
    atomic_fetch_add(&intake->waiting, 1);
    int result = is_ahead ? pl_queue_push_ahead(&intake->queue, item, NULL)
                          : pl_queue_push(&intake->queue, item, NULL);
    if (result) {
        atomic_fetch_sub(&intake->waiting, 1);
        atomic_fetch_sub(&intake->waiting_bytes, bytes);
        free(item);
        return result;
    }
    if (is_urgent(entry->method))
        pl_queue_hurry(&intake->queue);
    return 0;
}

bool pl_intake_admits(const struct pl_intake *intake, enum pl_load_class class)
{
    return pl_load_admits(class, pl_intake_waiting(intake), intake->queue_max) &&
           pl_load_admits(class, atomic_load_explicit(&intake->waiting_bytes, memory_order_relaxed),
                          PL_INTAKE_BYTES_MAX);
}

size_t pl_intake_waiting(const struct pl_intake *intake)
{
    return atomic_load_explicit(&intake->waiting, memory_order_relaxed);
}

void pl_intake_stop(struct pl_intake *intake)
{
    pl_queue_close(&intake->queue);
    if (!intake->is_started)
        return;
    PL_CHECK(!pthread_join(intake->thread, NULL));
    intake->is_started = false;
}

void pl_intake_free(struct pl_intake *intake)
{
    if (!intake)
        return;
    pl_intake_stop(intake);
    void *item = NULL;
    while (pl_queue_pop(&intake->queue, &item, 1) > 0)
        free(item);
    pl_queue_fini(&intake->queue);
    pl_buf_fini(&intake->bytes);
    pl_arena_fini(&intake->arena);
    free(intake);
}
