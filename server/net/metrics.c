// SPDX-License-Identifier: MIT
#include "net/metrics.h"

#include "net/roster.h"

static void write_one(struct pl_buf *buf, const char *name, const char *kind, const char *help,
                      double value)
{
    pl_buf_printf(buf, "# HELP pleno_%s %s\n# TYPE pleno_%s %s\npleno_%s %.15g\n", name, help, name,
                  kind, name, value);
}

static double read(const _Atomic uint64_t *counter)
{
    return (double)atomic_load_explicit(counter, memory_order_relaxed);
}

void pl_metrics_write(const struct pl_metrics *metrics, struct pl_roster *roster,
                      struct pl_buf *buf)
{
    static const char counter[] = "counter";
    static const char gauge[] = "gauge";
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_roster_count here = pl_roster_count(roster, &arena);
    pl_arena_fini(&arena);
    pl_buf_printf(buf,
                  "# HELP pleno_build_info Always 1.\n# TYPE pleno_build_info gauge\n"
                  "pleno_build_info{version=\"%s\"} 1\n",
                  PLENO_VERSION);
    write_one(buf, "sessions", gauge, "Sessions open.", (double)here.sessions);
    write_one(buf, "participants", gauge, "Participants with a session.",
              (double)here.participants);
    write_one(buf, "fanout_events_total", counter, "Events from the core, per net thread.",
              read(&metrics->events));
    write_one(buf, "fanout_passes_total", counter, "Passes over a channel's live subscribers.",
              read(&metrics->passes));
    write_one(buf, "fanout_sends_total", counter, "Calls of send() in passes.",
              read(&metrics->sends));
    write_one(buf, "fanout_deliveries_total", counter, "Events sent to subscribers in passes.",
              read(&metrics->deliveries));
    write_one(buf, "fanout_gather_seconds_total", counter,
              "Time that the first event of a pass waited for others.",
              read(&metrics->gathered_ms) / 1000);
    write_one(buf, "fanout_fell_behind_total", counter,
              "Subscribers whose socket did not take all.", read(&metrics->fell_behind));
    write_one(buf, "catchup_reads_total", counter, "Pages read for subscribers far behind.",
              read(&metrics->page_reads));
    write_one(buf, "catchup_shares_total", counter, "Pages given without a read of their own.",
              read(&metrics->page_shares));
}
