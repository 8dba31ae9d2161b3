// SPDX-License-Identifier: MIT
/*
 * Pages for those whom the rings no longer serve. A connection needs one page at a time, for one of
 * its channels. Whoever needs what is being read, or was read a moment ago, shares it: a herd that
 * comes back to the same place costs one read. A bounded number of reads is under way and the
 * others wait in line. When a page is sent, the ring may hold what follows, or the next is asked
 * for.
 *
 * A page that a redaction has made out of date is thrown away, or ignored if it is still being
 * read; then it is read again.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "net/fanout.h"
#include "net/frame.h"

enum { CATCHUP_MAGIC = 0x504c4354, CLOSE_TRY_AGAIN = 1013 };

// One read in the pool.
struct pl_catchup {
    uint32_t magic;
    struct pl_fanout *fanout;
    uint32_t channel;
    int64_t after;
    bool skips_off_record;
    bool is_stale;              // a redaction came in between
    struct pl_flow_queue flows; // those who wait for it
    LIST_ENTRY(pl_catchup) link;
};

// Pages

static void page_unref(struct pl_page *page)
{
    if (page && --page->refs == 0)
        free(page);
}

static void keep(struct pl_fanout *fanout, struct pl_page *page)
{
    struct pl_page **place = &fanout->kept[fanout->kept_next++ % PL_PAGES_KEPT];
    page_unref(*place);
    page->refs++;
    *place = page;
}

static struct pl_page *find_kept(const struct pl_fanout *fanout, const struct pl_sub *sub)
{
    for (size_t i = 0; i < PL_PAGES_KEPT; i++) {
        struct pl_page *page = fanout->kept[i];
        if (page && page->channel == sub->channel && page->after == sub->next - 1 &&
            page->skips_off_record == sub->flow->skips_off_record)
            return page;
    }
    return NULL;
}

static void forget_kept(struct pl_fanout *fanout, uint32_t channel)
{
    for (size_t i = 0; i < PL_PAGES_KEPT; i++) {
        if (!fanout->kept[i] || fanout->kept[i]->channel != channel)
            continue;
        page_unref(fanout->kept[i]);
        fanout->kept[i] = NULL;
    }
}

// Frames the events. Returns NULL when they are not the ones that follow `catchup->after`.
static struct pl_page *make_page(const struct pl_catchup *catchup,
                                 const struct pl_event_out *events, size_t count)
{
    size_t bytes_max = 0;
    for (size_t i = 0; i < count; i++) {
        if (events[i].seq != catchup->after + 1 + (int64_t)i)
            return NULL;
        bytes_max += PL_FRAME_HEADER_BYTES_MAX + events[i].json.len;
    }
    struct pl_page *page = pl_alloc(sizeof(*page) + bytes_max);
    page->channel = catchup->channel;
    page->after = catchup->after;
    page->skips_off_record = catchup->skips_off_record;
    page->count = count;
    for (size_t i = 0; i < count; i++) {
        struct pl_str json = events[i].json;
        page->len += pl_frame_header(json.len, page->bytes + page->len);
        memcpy(page->bytes + page->len, json.ptr, json.len);
        page->len += json.len;
    }
    return page;
}

// Those who need them

void pl_catchup_want(struct pl_flow *flow, struct pl_sub *sub)
{
    if (flow->paging.sub)
        return;
    flow->paging.sub = sub;
    LIST_INSERT_HEAD(&flow->fanout->pagers, flow, pager);
    TAILQ_INSERT_TAIL(&flow->fanout->hungry, flow, hungry);
}

static bool is_hungry(const struct pl_flow *flow)
{
    return flow->paging.sub && !flow->paging.reading && !flow->paging.page;
}

void pl_catchup_drop(struct pl_flow *flow)
{
    struct pl_paging *paging = &flow->paging;
    PL_CHECK(paging->sub);
    if (paging->reading)
        TAILQ_REMOVE(&paging->reading->flows, flow, hungry);
    else if (is_hungry(flow))
        TAILQ_REMOVE(&flow->fanout->hungry, flow, hungry);
    LIST_REMOVE(flow, pager);
    page_unref(paging->page);
    *paging = (struct pl_paging){.limit = paging->limit};
}

void pl_catchup_forget(struct pl_fanout *fanout, uint32_t channel)
{
    forget_kept(fanout, channel);
    struct pl_catchup *catchup;
    LIST_FOREACH(catchup, &fanout->catchups, link)
    {
        catchup->is_stale = catchup->is_stale || catchup->channel == channel;
    }
    struct pl_flow *flow = LIST_FIRST(&fanout->pagers);
    while (flow) {
        struct pl_flow *next = LIST_NEXT(flow, pager);
        if (flow->paging.sub->channel == channel && !is_hungry(flow)) {
            pl_catchup_drop(flow);
            pl_flow_mark(flow);
        }
        flow = next;
    }
}

static void give(struct pl_flow *flow, struct pl_page *page)
{
    if (page->refs > 0)
        pl_metrics_add(&flow->fanout->metrics->page_shares, 1);
    struct pl_paging *paging = &flow->paging;
    size_t limit = PL_CATCHUP_BYTES / (page->len / page->count);
    page->refs++;
    paging->page = page;
    paging->limit = limit > PL_CATCHUP_EVENTS_MAX   ? PL_CATCHUP_EVENTS_MAX
                    : limit < PL_CATCHUP_EVENTS_MIN ? PL_CATCHUP_EVENTS_MIN
                                                    : limit;
    pl_flow_mark(flow);
}

static void on_events(void *arg, int error, const struct pl_event_out *events, size_t count)
{
    struct pl_catchup *catchup = arg;
    PL_CHECK(catchup->magic == CATCHUP_MAGIC);
    struct pl_fanout *fanout = catchup->fanout;
    // Nothing, though more is known here, or a hole: the record is not what it should be.
    struct pl_page *page = !error && count > 0 ? make_page(catchup, events, count) : NULL;
    struct pl_flow *flow;
    while ((flow = TAILQ_FIRST(&catchup->flows))) {
        TAILQ_REMOVE(&catchup->flows, flow, hungry);
        flow->paging.reading = NULL;
        if (page) {
            give(flow, page);
            continue;
        }
        TAILQ_INSERT_TAIL(&fanout->hungry, flow, hungry); // drop finds it there
        pl_catchup_drop(flow);
        fanout->ops->cut(flow->wire.handle, CLOSE_TRY_AGAIN, "history cannot be read");
    }
    if (page && !catchup->is_stale)
        keep(fanout, page);
    else if (page && page->refs == 0)
        free(page);
    fanout->catchup_count--;
    LIST_REMOVE(catchup, link);
    free(catchup);
}

static bool is_read_by(const struct pl_catchup *catchup, const struct pl_sub *sub)
{
    return catchup->channel == sub->channel && catchup->after == sub->next - 1 &&
           catchup->skips_off_record == sub->flow->skips_off_record;
}

// Everybody in line who needs the same as `catchup` reads.
static void join_all(struct pl_catchup *catchup)
{
    struct pl_flow_queue *hungry = &catchup->fanout->hungry;
    struct pl_flow *flow = TAILQ_FIRST(hungry);
    while (flow) {
        struct pl_flow *next = TAILQ_NEXT(flow, hungry);
        const struct pl_sub *sub = flow->paging.sub;
        if (is_read_by(catchup, sub)) {
            TAILQ_REMOVE(hungry, flow, hungry);
            TAILQ_INSERT_TAIL(&catchup->flows, flow, hungry);
            flow->paging.reading = catchup;
        }
        flow = next;
    }
}

static struct pl_catchup *find_reading(const struct pl_fanout *fanout, const struct pl_sub *sub)
{
    struct pl_catchup *catchup;
    LIST_FOREACH(catchup, &fanout->catchups, link)
    {
        if (!catchup->is_stale && is_read_by(catchup, sub))
            return catchup;
    }
    return NULL;
}

// Starts to read what `flow` needs. Returns NULL when the pool has no room.
static struct pl_catchup *start(struct pl_flow *flow)
{
    struct pl_fanout *fanout = flow->fanout;
    const struct pl_sub *sub = flow->paging.sub;
    struct pl_catchup *catchup = pl_alloc(sizeof(*catchup));
    *catchup = (struct pl_catchup){
        .magic = CATCHUP_MAGIC,
        .fanout = fanout,
        .channel = sub->channel,
        .after = sub->next - 1,
        .skips_off_record = flow->skips_off_record,
    };
    TAILQ_INIT(&catchup->flows);
    struct pl_follow what = {
        .channel = catchup->channel,
        .after = catchup->after,
        .limit = flow->paging.limit,
        .skips_off_record = catchup->skips_off_record,
    };
    if (fanout->follow(fanout->follow_arg, &what, on_events, catchup)) {
        free(catchup);
        return NULL;
    }
    pl_metrics_add(&fanout->metrics->page_reads, 1);
    LIST_INSERT_HEAD(&fanout->catchups, catchup, link);
    fanout->catchup_count++;
    return catchup;
}

void pl_catchup_start_waiting(struct pl_fanout *fanout)
{
    struct pl_flow *flow;
    while ((flow = TAILQ_FIRST(&fanout->hungry))) {
        const struct pl_sub *sub = flow->paging.sub;
        struct pl_page *kept = find_kept(fanout, sub);
        if (kept) {
            TAILQ_REMOVE(&fanout->hungry, flow, hungry);
            give(flow, kept);
            continue;
        }
        struct pl_catchup *catchup = find_reading(fanout, sub);
        if (!catchup && fanout->catchup_count < PL_CATCHUPS_MAX)
            catchup = start(flow);
        if (!catchup)
            return;
        join_all(catchup);
    }
}

void pl_catchup_fini(struct pl_fanout *fanout)
{
    struct pl_catchup *catchup;
    while ((catchup = LIST_FIRST(&fanout->catchups))) {
        LIST_REMOVE(catchup, link);
        free(catchup);
    }
    fanout->catchup_count = 0;
    for (size_t i = 0; i < PL_PAGES_KEPT; i++) {
        page_unref(fanout->kept[i]);
        fanout->kept[i] = NULL;
    }
}
