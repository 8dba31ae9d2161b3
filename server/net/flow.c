// SPDX-License-Identifier: MIT
/*
 * What one connection is sent, in this order: answers and notices, the page it is catching up with,
 * then the rings of the channels where it is behind. Whatever the socket does not take stays where
 * it is; the writable callback comes back here.
 */
#include <errno.h>
#include <stdlib.h>

#include "net/fanout.h"
#include "net/frame.h"
#include "util/fault.h"

enum { FLOW_MAGIC = 0x504c464c, CLOSE_POLICY = 1008 };

void pl_flow_init(struct pl_flow *flow, struct pl_fanout *fanout, int fd, void *handle,
                  size_t outbox_bytes_max)
{
    *flow = (struct pl_flow){.magic = FLOW_MAGIC, .fanout = fanout};
    flow->wire = (struct pl_wire){.ops = fanout->ops, .fd = fd, .handle = handle};
    flow->paging.limit = PL_CATCHUP_EVENTS_MIN;
    pl_outbox_init(&flow->outbox, outbox_bytes_max);
    LIST_INIT(&flow->subs);
    TAILQ_INIT(&flow->behind);
}

void pl_flow_fini(struct pl_flow *flow)
{
    PL_CHECK(flow->magic == FLOW_MAGIC);
    pl_flow_unsubscribe_all(flow);
    if (flow->is_marked)
        TAILQ_REMOVE(&flow->fanout->marked, flow, marked);
    pl_outbox_fini(&flow->outbox);
    flow->magic = 0;
}

static struct pl_sub *find(const struct pl_flow *flow, uint32_t channel)
{
    struct pl_sub *sub;
    LIST_FOREACH(sub, &flow->subs, of_flow)
    {
        if (sub->channel == channel)
            return sub;
    }
    return NULL;
}

static void drop(struct pl_sub *sub)
{
    struct pl_flow *flow = sub->flow;
    if (flow->paging.sub == sub)
        pl_catchup_drop(flow);
    pl_sub_unplace(sub);
    LIST_REMOVE(sub, of_flow);
    free(sub);
}

void pl_flow_subscribe(struct pl_flow *flow, uint32_t channel, int64_t after)
{
    PL_CHECK(channel < flow->fanout->channel_count);
    struct pl_sub *sub = find(flow, channel);
    if (sub)
        drop(sub);
    sub = pl_alloc(sizeof(*sub));
    sub->flow = flow;
    sub->channel = channel;
    sub->next = after + 1;
    LIST_INSERT_HEAD(&flow->subs, sub, of_flow);
    pl_sub_place(sub);
    pl_flow_mark(flow);
}

int pl_flow_unsubscribe(struct pl_flow *flow, uint32_t channel)
{
    struct pl_sub *sub = find(flow, channel);
    if (!sub)
        return -ENOENT;
    drop(sub);
    return 0;
}

void pl_flow_unsubscribe_all(struct pl_flow *flow)
{
    struct pl_sub *sub;
    while ((sub = LIST_FIRST(&flow->subs)))
        drop(sub);
}

bool pl_flow_is_subscribed(const struct pl_flow *flow, uint32_t channel)
{
    return find(flow, channel) != NULL;
}

bool pl_sub_skips(const struct pl_sub *sub)
{
    const struct pl_channel_feed *feed = &sub->flow->fanout->channels[sub->channel];
    return sub->flow->skips_off_record && sub->next <= feed->off_record_to;
}

void pl_flow_mark(struct pl_flow *flow)
{
    if (flow->is_marked)
        return;
    flow->is_marked = true;
    TAILQ_INSERT_TAIL(&flow->fanout->marked, flow, marked);
}

void pl_flow_answer(struct pl_flow *flow, struct pl_str json)
{
    if (pl_outbox_add(&flow->outbox, json)) {
        flow->wire.ops->cut(flow->wire.handle, CLOSE_POLICY, "answers are not read");
        return;
    }
    pl_flow_mark(flow);
}

void pl_flow_notify(struct pl_flow *flow, struct pl_str json)
{
    if (flow->outbox.len >= flow->outbox.max / 2)
        return;
    pl_flow_answer(flow, json);
}

void pl_flow_ping(struct pl_flow *flow)
{
    struct pl_str ping = {pl_frame_ping, PL_FRAME_PING_BYTES};
    if (!pl_outbox_add_frame(&flow->outbox, ping))
        pl_flow_mark(flow);
}

bool pl_flow_is_idle(const struct pl_flow *flow)
{
    return flow->outbox.len == 0 && TAILQ_EMPTY(&flow->behind) &&
           !flow->wire.ops->is_held(flow->wire.handle);
}

static int push_outbox(struct pl_flow *flow)
{
    struct pl_str run = pl_outbox_view(&flow->outbox);
    if (run.len == 0)
        return 0;
    size_t sent = 0;
    int result = pl_wire_send(&flow->wire, run.ptr, run.len, &sent);
    if (result != -EPIPE)
        pl_outbox_consume(&flow->outbox, sent);
    return result;
}

static int push_page(struct pl_flow *flow)
{
    struct pl_paging *paging = &flow->paging;
    const struct pl_page *page = paging->page;
    if (!page)
        return 0;
    size_t sent = 0;
    const char *from = page->bytes + paging->sent;
    int result = pl_wire_send(&flow->wire, from, page->len - paging->sent, &sent);
    if (result == -EPIPE)
        return result;
    for (const char *frame = from; frame < from + sent; frame += pl_frame_bytes(frame))
        paging->sub->next++;
    paging->sent += sent;
    if (paging->sent == page->len) {
        struct pl_sub *sub = paging->sub;
        sub->next += pl_fault("break.seam") != 0;
        pl_catchup_drop(flow);
        pl_sub_unplace(sub);
        pl_sub_place(sub);
    }
    return result;
}

// Sends from the ring what `sub` lacks, up to `budget` bytes. Returns 0, -EAGAIN or -EPIPE.
static int push_ring(struct pl_sub *sub, size_t *budget)
{
    struct pl_flow *flow = sub->flow;
    struct pl_channel_feed *feed = &flow->fanout->channels[sub->channel];
    uint64_t start = pl_ring_start(&feed->ring, sub->next);
    uint64_t end = pl_ring_start(&feed->ring, feed->flushed);
    if (end - start > *budget)
        end = pl_ring_start(&feed->ring, pl_ring_seq_from(&feed->ring, start + *budget));
    size_t sent = 0;
    int result =
        pl_wire_send(&flow->wire, pl_ring_at(&feed->ring, start), (size_t)(end - start), &sent);
    if (result == -EPIPE)
        return result;
    *budget -= sent < *budget ? sent : *budget;
    sub->next = pl_ring_seq_from(&feed->ring, start + sent);
    if (sub->next == feed->flushed) {
        pl_sub_unplace(sub);
        pl_sub_place(sub);
    }
    return result;
}

static int push_rings(struct pl_flow *flow)
{
    size_t budget = PL_PUSH_BYTES_MAX;
    struct pl_sub *sub = TAILQ_FIRST(&flow->behind);
    while (sub) {
        struct pl_sub *next = TAILQ_NEXT(sub, link);
        struct pl_channel_feed *feed = &flow->fanout->channels[sub->channel];
        if (sub == flow->paging.sub || !pl_ring_holds(&feed->ring, sub->next) ||
            pl_sub_skips(sub)) {
            pl_catchup_want(flow, sub);
        } else {
            int result = push_ring(sub, &budget);
            if (result)
                return result;
            if (budget == 0) {
                flow->wire.ops->want_writable(flow->wire.handle);
                return -EAGAIN;
            }
        }
        sub = next;
    }
    return 0;
}

int pl_flow_push(struct pl_flow *flow)
{
    PL_CHECK(flow->magic == FLOW_MAGIC);
    int result = push_outbox(flow);
    if (!result)
        result = push_page(flow);
    if (!result)
        result = push_rings(flow);
    return result == -EPIPE ? result : 0;
}
