// SPDX-License-Identifier: MIT
/*
 * The live half of fan-out. The loop in pass() is where the server spends its time: it walks a
 * dense array and calls send(); nearly all of its cost is the kernel's. io_uring was measured and
 * dropped: it only moved the cost. Writable callbacks are for those who fell behind alone: they
 * cost four epoll_ctl each.
 */
#include "net/fanout.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>

static struct pl_channel_feed *feed_of(const struct pl_sub *sub)
{
    return &sub->flow->fanout->channels[sub->channel];
}

static void live_add(struct pl_channel_feed *feed, struct pl_sub *sub)
{
    if (feed->live_count == feed->live_cap) {
        feed->live_cap = feed->live_cap ? 2 * feed->live_cap : 16;
        feed->live = pl_realloc_array(feed->live, feed->live_cap, sizeof(*feed->live));
    }
    sub->live_index = feed->live_count++;
    feed->live[sub->live_index] = (struct pl_live){sub->flow->wire.fd, sub->flow->wire.handle, sub};
}

static void live_move(struct pl_channel_feed *feed, size_t to, size_t from)
{
    feed->live[to] = feed->live[from];
    feed->live[to].sub->live_index = to;
}

// The hole is filled with the last; in a pass, first with the last of those who were passed.
static void live_remove(struct pl_channel_feed *feed, const struct pl_sub *sub)
{
    size_t hole = sub->live_index;
    if (feed->is_passing && hole < feed->passed) {
        live_move(feed, hole, --feed->passed);
        hole = feed->passed;
    }
    live_move(feed, hole, --feed->live_count);
}

void pl_sub_place(struct pl_sub *sub)
{
    struct pl_channel_feed *feed = feed_of(sub);
    if (sub->next == feed->flushed) {
        sub->state = PL_SUB_LIVE;
        live_add(feed, sub);
    } else if (sub->next > feed->flushed) {
        sub->state = PL_SUB_AHEAD;
        TAILQ_INSERT_TAIL(&feed->ahead, sub, link);
    } else {
        sub->state = PL_SUB_BEHIND;
        TAILQ_INSERT_TAIL(&sub->flow->behind, sub, link);
    }
}

void pl_sub_unplace(struct pl_sub *sub)
{
    struct pl_channel_feed *feed = feed_of(sub);
    if (sub->state == PL_SUB_LIVE)
        live_remove(feed, sub);
    else if (sub->state == PL_SUB_AHEAD)
        TAILQ_REMOVE(&feed->ahead, sub, link);
    else
        TAILQ_REMOVE(&sub->flow->behind, sub, link);
}

// Takes a live subscriber, whose socket took `sent` bytes of the run (or failed), out of the array.
static void fall_behind(struct pl_channel_feed *feed, struct pl_sub *sub, int64_t sent,
                        uint64_t offset, size_t len)
{
    size_t taken = 0;
    int result =
        pl_wire_settle(&sub->flow->wire, pl_ring_at(&feed->ring, offset), len, sent, &taken);
    if (!result)
        return; // only the last frame was cut, and the library has its rest
    pl_metrics_add(&sub->flow->fanout->metrics->fell_behind, 1);
    live_remove(feed, sub);
    sub->next = pl_ring_seq_from(&feed->ring, offset + taken);
    sub->state = PL_SUB_BEHIND;
    TAILQ_INSERT_TAIL(&sub->flow->behind, sub, link);
}

// Takes one to whom the ring's bytes may not go out of the array: they read a page.
static void leave_out(struct pl_channel_feed *feed, struct pl_sub *sub)
{
    live_remove(feed, sub);
    sub->next = feed->flushed;
    sub->state = PL_SUB_BEHIND;
    TAILQ_INSERT_TAIL(&sub->flow->behind, sub, link);
    pl_flow_mark(sub->flow);
}

// Those whom a page had shown what is flushed only now.
static void release_ahead(struct pl_channel_feed *feed)
{
    struct pl_sub_queue waiting = TAILQ_HEAD_INITIALIZER(waiting);
    TAILQ_CONCAT(&waiting, &feed->ahead, link);
    struct pl_sub *sub;
    while ((sub = TAILQ_FIRST(&waiting))) {
        TAILQ_REMOVE(&waiting, sub, link);
        pl_sub_place(sub);
        if (sub->state == PL_SUB_BEHIND)
            pl_flow_mark(sub->flow);
    }
}

static void pass_end(struct pl_channel_feed *feed)
{
    feed->is_passing = false;
    feed->flushed = feed->pass_to;
    release_ahead(feed);
}

// Begins a pass or goes on with it, to at most `budget` subscribers.
static void pass(const struct pl_fanout *fanout, struct pl_channel_feed *feed, size_t budget)
{
    if (!feed->is_passing) {
        pl_metrics_add(&fanout->metrics->passes, 1);
        feed->is_passing = true;
        feed->is_urgent = false;
        feed->passed = 0;
        feed->pass_to = feed->ring.next;
    }
    uint64_t offset = pl_ring_start(&feed->ring, feed->flushed);
    const char *run = pl_ring_at(&feed->ring, offset);
    size_t len = (size_t)(pl_ring_start(&feed->ring, feed->pass_to) - offset);
    bool (*is_held)(void *) = fanout->ops->is_held;
    bool is_off_record = feed->flushed <= feed->off_record_to;
    size_t budget_before = budget;
    size_t passed_before = feed->passed;
    for (; feed->passed < feed->live_count && budget > 0; budget--) {
        struct pl_live *live = &feed->live[feed->passed];
        ssize_t sent = 0;
        if (is_off_record && live->sub->flow->skips_off_record) {
            leave_out(feed, live->sub);
            continue;
        }
        if (!is_held(live->handle)) {
            sent = live->fd < 0 ? pl_wire_hand_over(&live->sub->flow->wire, run, len)
                                : send(live->fd, run, len, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent == (ssize_t)len) {
                feed->passed++;
                continue;
            }
        }
        size_t count = feed->live_count;
        fall_behind(feed, live->sub, sent, offset, len);
        if (feed->live_count == count)
            feed->passed++;
    }
    pl_metrics_add(&fanout->metrics->sends, budget_before - budget);
    pl_metrics_add(&fanout->metrics->deliveries,
                   (feed->passed - passed_before) * (uint64_t)(feed->pass_to - feed->flushed));
    if (feed->passed == feed->live_count)
        pass_end(feed);
}

// All that waits goes out now, to everybody.
static void flush(struct pl_fanout *fanout, struct pl_channel_feed *feed)
{
    while (feed->is_passing || feed->flushed < feed->ring.next)
        pass(fanout, feed, SIZE_MAX);
    if (feed->is_pending) {
        feed->is_pending = false;
        fanout->pending_count--;
    }
}

// Events are missing before `seq`: everyone reads them from the pool.
static void skip_to(struct pl_fanout *fanout, struct pl_channel_feed *feed, int64_t seq)
{
    flush(fanout, feed);
    pl_ring_forget(&feed->ring, seq);
    while (feed->live_count > 0)
        leave_out(feed, feed->live[feed->live_count - 1].sub);
    feed->flushed = seq;
    release_ahead(feed);
}

void pl_fanout_warm(struct pl_fanout *fanout, uint32_t channel, const struct pl_event_out *events,
                    size_t count)
{
    PL_CHECK(channel < fanout->channel_count);
    struct pl_channel_feed *feed = &fanout->channels[channel];
    // A page in which something is missing helps nobody.
    for (size_t i = 0; i < count; i++)
        if (events[i].seq != feed->flushed - (int64_t)(count - i))
            return;
    if (count == 0)
        return;
    pl_ring_begin(&feed->ring, events[0].seq);
    for (size_t i = 0; i < count; i++)
        pl_ring_append(&feed->ring, events[i].json);
    feed->has_words = true;
    feed->off_record_to = events[count - 1].seq; // nobody has said what of it is
}

// What was posted must not be sent again after it was redacted or withheld: those who are behind
// read it anew, from where it is missing. One act may withhold many: only the first finds words.
static void forget_words(struct pl_fanout *fanout, struct pl_channel_feed *feed,
                         const struct pl_event_out *event)
{
    if (feed->has_words) {
        flush(fanout, feed);
        pl_ring_forget(&feed->ring, event->seq);
        feed->has_words = false;
    }
    pl_catchup_forget(fanout, event->channel);
}

static void follow_words(struct pl_fanout *fanout, struct pl_channel_feed *feed,
                         const struct pl_event_out *event)
{
    switch (pl_event_takedowns[event->type]) {
    case PL_TAKEDOWN_NONE:
        break;
    case PL_TAKEDOWN_POSSIBLE:
        feed->has_words = true;
        break;
    case PL_TAKEDOWN_DONE:
        forget_words(fanout, feed, event);
        break;
    case PL_TAKEDOWN_UNDONE: // pages that show it without its words
        pl_catchup_forget(fanout, event->channel);
        break;
    }
}

void pl_fanout_publish(struct pl_fanout *fanout, const struct pl_event_out *event, int64_t now_ms)
{
    PL_CHECK(event->channel < fanout->channel_count);
    struct pl_channel_feed *feed = &fanout->channels[event->channel];
    struct pl_ring *ring = &feed->ring;
    if (event->seq < ring->next)
        return;
    if (event->seq > ring->next)
        skip_to(fanout, feed, event->seq);

    follow_words(fanout, feed, event);
    if (event->is_off_record)
        feed->off_record_to = event->seq;

    size_t unflushed = (size_t)(ring->end - pl_ring_start(ring, feed->flushed));
    if (unflushed + event->json.len > ring->bytes / 4 ||
        ring->next - feed->flushed >= PL_RING_EVENTS_MAX / 4)
        flush(fanout, feed);
    pl_ring_append(ring, event->json);

    bool is_urgent =
        event->type != PL_EVENT_MESSAGE_POSTED && event->type != PL_EVENT_MESSAGE_REACTED;
    feed->rest_ms =
        pl_gather_wait_ms(&feed->gather, now_ms, feed->live_count, is_urgent, fanout->gather_ms);
    feed->is_urgent = feed->is_urgent || is_urgent;
    pl_metrics_add(&fanout->metrics->events, 1);
    if (!feed->is_pending) {
        feed->is_pending = true;
        feed->since_ms = now_ms;
        feed->due_ms = now_ms + feed->rest_ms;
        fanout->pending_count++;
    } else if (now_ms + feed->rest_ms < feed->due_ms) {
        feed->due_ms = now_ms + feed->rest_ms;
    }
}

static void push_marked(struct pl_fanout *fanout)
{
    struct pl_flow *flow;
    while ((flow = TAILQ_FIRST(&fanout->marked))) {
        TAILQ_REMOVE(&fanout->marked, flow, marked);
        flow->is_marked = false;
        int result = pl_flow_push(flow);
        (void)result; // -EPIPE: the library sees the broken socket, too, and ends the connection
    }
}

// One slice of a channel's pass, if it is time. Returns after how many milliseconds the next is
// due, -1: nothing waits.
static int64_t feed_turn(struct pl_fanout *fanout, struct pl_channel_feed *feed, int64_t now_ms)
{
    if (!feed->is_passing && feed->due_ms > now_ms)
        return feed->due_ms - now_ms;
    if (!feed->is_passing && now_ms > feed->since_ms)
        pl_metrics_add(&fanout->metrics->gathered_ms, (uint64_t)(now_ms - feed->since_ms));
    pass(fanout, feed, fanout->slice);
    if (feed->is_passing)
        return 0;
    feed->since_ms = now_ms;
    if (feed->flushed == feed->ring.next) {
        feed->is_pending = false;
        fanout->pending_count--;
        return -1;
    }
    feed->due_ms = feed->is_urgent ? now_ms : now_ms + feed->rest_ms;
    return feed->due_ms - now_ms;
}

static int64_t sooner(int64_t a, int64_t b)
{
    return a < 0 || (b >= 0 && b < a) ? b : a;
}

int64_t pl_fanout_turn(struct pl_fanout *fanout, int64_t now_ms)
{
    push_marked(fanout);
    int64_t wait_ms = -1;
    for (size_t i = 0; i < fanout->channel_count && fanout->pending_count > 0; i++) {
        struct pl_channel_feed *feed = &fanout->channels[i];
        if (feed->is_pending)
            wait_ms = sooner(wait_ms, feed_turn(fanout, feed, now_ms));
    }
    push_marked(fanout);
    pl_catchup_start_waiting(fanout);
    if (!TAILQ_EMPTY(&fanout->hungry) && fanout->catchup_count == 0 &&
        (wait_ms < 0 || wait_ms > PL_CATCHUP_RETRY_MS))
        wait_ms = PL_CATCHUP_RETRY_MS;
    return wait_ms;
}

int64_t pl_fanout_head(const struct pl_fanout *fanout, uint32_t channel)
{
    return fanout->channels[channel].ring.next - 1;
}

int pl_fanout_init(struct pl_fanout *fanout, const struct pl_fanout_config *config)
{
    *fanout = (struct pl_fanout){
        .ops = config->ops,
        .metrics = config->metrics,
        .channel_count = config->channel_count,
        .gather_ms = config->gather_ms,
        .slice = config->slice ? config->slice : PL_SLICE,
        .follow = config->follow,
        .follow_arg = config->follow_arg,
    };
    TAILQ_INIT(&fanout->marked);
    TAILQ_INIT(&fanout->hungry);
    LIST_INIT(&fanout->pagers);
    LIST_INIT(&fanout->catchups);
    fanout->channels = pl_alloc_array(config->channel_count, sizeof(*fanout->channels));
    for (size_t i = 0; i < config->channel_count; i++)
        TAILQ_INIT(&fanout->channels[i].ahead);
    for (size_t i = 0; i < config->channel_count; i++) {
        struct pl_channel_feed *feed = &fanout->channels[i];
        feed->flushed = config->last_seqs[i] + 1;
        int result = pl_ring_init(&feed->ring, config->ring_bytes, feed->flushed);
        if (result) {
            pl_fanout_fini(fanout);
            return result;
        }
    }
    return 0;
}

void pl_fanout_fini(struct pl_fanout *fanout)
{
    pl_catchup_fini(fanout);
    for (size_t i = 0; i < fanout->channel_count; i++) {
        PL_CHECK(fanout->channels[i].live_count == 0);
        pl_ring_fini(&fanout->channels[i].ring);
        free(fanout->channels[i].live);
    }
    free(fanout->channels);
    *fanout = (struct pl_fanout){0};
}
