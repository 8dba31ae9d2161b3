// SPDX-License-Identifier: MIT
#include "net/metrics.h"

#include "net/net_private.h"

static void write_one(struct pl_buf *buf, const char *name, const char *kind, const char *help,
                      double value)
{
    pl_buf_printf(buf, "# HELP pleno_%s %s\n# TYPE pleno_%s %s\npleno_%s %.15g\n", name, help, name,
                  kind, name, value);
}

static double count_of(const _Atomic uint64_t *counter)
{
    return (double)atomic_load_explicit(counter, memory_order_relaxed);
}

static void write_load(const struct pl_net *net, struct pl_buf *buf)
{
    pl_buf_printf(buf,
                  "# HELP pleno_waiting Requests without an answer yet.\n"
                  "# TYPE pleno_waiting gauge\n"
                  "pleno_waiting{for=\"core\"} %zu\npleno_waiting{for=\"readers\"} %zu\n",
                  pl_intake_waiting(net->intake), pl_readpool_waiting(net->reads));
    pl_buf_printf(buf, "# HELP pleno_overloaded_total Requests put off.\n"
                       "# TYPE pleno_overloaded_total counter\n");
    for (size_t i = 0; i < PL_LOAD_CLASS_COUNT; i++)
        pl_buf_printf(buf, "pleno_overloaded_total{class=\"%s\"} %.15g\n",
                      pl_load_class_name((enum pl_load_class)i),
                      count_of(&net->metrics->overloaded[i]));
}

void pl_metrics_write(const struct pl_net *net, struct pl_buf *buf)
{
    const struct pl_metrics *metrics = net->metrics;
    static const char counter[] = "counter";
    static const char gauge[] = "gauge";
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_roster_count here = pl_roster_count(net->roster, &arena);
    pl_arena_fini(&arena);
    pl_buf_printf(buf,
                  "# HELP pleno_build_info Always 1.\n# TYPE pleno_build_info gauge\n"
                  "pleno_build_info{version=\"%s\"} 1\n",
                  PLENO_VERSION);
    write_one(buf, "sessions", gauge, "Sessions open.", (double)here.sessions);
    write_one(buf, "participants", gauge, "Participants with a session.",
              (double)here.participants);
    write_one(buf, "fanout_events_total", counter, "Events from the core, per net thread.",
              count_of(&metrics->events));
    write_one(buf, "fanout_passes_total", counter, "Passes over a channel's live subscribers.",
              count_of(&metrics->passes));
    write_one(buf, "fanout_sends_total", counter, "Calls of send() in passes.",
              count_of(&metrics->sends));
    write_one(buf, "fanout_deliveries_total", counter, "Events sent to subscribers in passes.",
              count_of(&metrics->deliveries));
    write_one(buf, "fanout_gather_seconds_total", counter,
              "Time that the first event of a pass waited for others.",
              count_of(&metrics->gathered_ms) / 1000);
    write_one(buf, "fanout_fell_behind_total", counter,
              "Subscribers whose socket did not take all.", count_of(&metrics->fell_behind));
    write_one(buf, "catchup_reads_total", counter, "Pages read for subscribers far behind.",
              count_of(&metrics->page_reads));
    write_one(buf, "catchup_shares_total", counter, "Pages given without a read of their own.",
              count_of(&metrics->page_shares));
    write_load(net, buf);
}
