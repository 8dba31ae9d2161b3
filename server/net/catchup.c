// SPDX-License-Identifier: MIT
/*
 * Pages for those whom the rings no longer serve. A connection reads one page at a time, for one of
 * its channels; a bounded number of connections read at once and the others wait in line. A page is
 * framed when it comes and sent like everything else; when it is gone, the ring may hold what
 * follows, or the next page is asked for.
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
    struct pl_flow *flow; // NULL: nobody waits for it any more
    LIST_ENTRY(pl_catchup) link;
};

void pl_catchup_want(struct pl_flow *flow, struct pl_sub *sub)
{
    struct pl_page *page = &flow->page;
    if (page->sub)
        return;
    page->sub = sub;
    page->is_waiting = true;
    LIST_INSERT_HEAD(&flow->fanout->paging, flow, paging);
    TAILQ_INSERT_TAIL(&flow->fanout->hungry, flow, hungry);
}

void pl_catchup_drop(struct pl_flow *flow)
{
    struct pl_page *page = &flow->page;
    PL_CHECK(page->sub);
    if (page->reading)
        page->reading->flow = NULL;
    if (page->is_waiting)
        TAILQ_REMOVE(&flow->fanout->hungry, flow, hungry);
    LIST_REMOVE(flow, paging);
    free(page->bytes);
    *page = (struct pl_page){.limit = page->limit};
}

void pl_catchup_forget(struct pl_fanout *fanout, uint32_t channel)
{
    struct pl_flow *flow = LIST_FIRST(&fanout->paging);
    while (flow) {
        struct pl_flow *next = LIST_NEXT(flow, paging);
        if (flow->page.sub->channel == channel && !flow->page.is_waiting) {
            pl_catchup_drop(flow);
            pl_flow_mark(flow);
        }
        flow = next;
    }
}

// Frames the events into the page. Returns 0, or -EILSEQ when they are not the ones that follow.
static int fill(struct pl_page *page, const struct pl_event_out *events, size_t count)
{
    size_t bytes_max = 0;
    for (size_t i = 0; i < count; i++) {
        if (events[i].seq != page->sub->next + (int64_t)i)
            return -EILSEQ;
        bytes_max += PL_FRAME_HEADER_BYTES_MAX + events[i].json.len;
    }
    page->bytes = pl_alloc(bytes_max);
    for (size_t i = 0; i < count; i++) {
        struct pl_str json = events[i].json;
        page->len += pl_frame_header(json.len, page->bytes + page->len);
        memcpy(page->bytes + page->len, json.ptr, json.len);
        page->len += json.len;
    }
    size_t limit = PL_CATCHUP_BYTES / (page->len / count);
    page->limit = limit > PL_CATCHUP_EVENTS_MAX   ? PL_CATCHUP_EVENTS_MAX
                  : limit < PL_CATCHUP_EVENTS_MIN ? PL_CATCHUP_EVENTS_MIN
                                                  : limit;
    return 0;
}

static void on_events(void *arg, int error, const struct pl_event_out *events, size_t count)
{
    struct pl_catchup *catchup = arg;
    PL_CHECK(catchup->magic == CATCHUP_MAGIC);
    struct pl_fanout *fanout = catchup->fanout;
    struct pl_flow *flow = catchup->flow;
    fanout->catchup_count--;
    LIST_REMOVE(catchup, link);
    free(catchup);
    if (!flow)
        return;

    // Nothing, though more is known here, or a hole: the record is not what it should be.
    struct pl_page *page = &flow->page;
    page->reading = NULL;
    if (!error)
        error = count ? fill(page, events, count) : -ENODATA;
    if (error) {
        pl_catchup_drop(flow);
        fanout->ops->cut(flow->wire.handle, CLOSE_TRY_AGAIN, "history cannot be read");
        return;
    }
    pl_flow_mark(flow);
}

// Returns 0 or the pool's negative errno.
static int start(struct pl_flow *flow)
{
    struct pl_fanout *fanout = flow->fanout;
    struct pl_page *page = &flow->page;
    struct pl_catchup *catchup = pl_alloc(sizeof(*catchup));
    *catchup = (struct pl_catchup){.magic = CATCHUP_MAGIC, .fanout = fanout, .flow = flow};
    int result = fanout->follow(fanout->follow_arg, page->sub->channel, page->sub->next - 1,
                                page->limit, on_events, catchup);
    if (result) {
        free(catchup);
        return result;
    }
    LIST_INSERT_HEAD(&fanout->catchups, catchup, link);
    fanout->catchup_count++;
    page->reading = catchup;
    return 0;
}

void pl_catchup_start_waiting(struct pl_fanout *fanout)
{
    struct pl_flow *flow;
    while (fanout->catchup_count < PL_CATCHUPS_MAX && (flow = TAILQ_FIRST(&fanout->hungry))) {
        if (start(flow))
            return;
        TAILQ_REMOVE(&fanout->hungry, flow, hungry);
        flow->page.is_waiting = false;
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
}
