// SPDX-License-Identifier: MIT
#ifndef PL_NET_FANOUT_H
#define PL_NET_FANOUT_H

/*
 * From one event to every subscriber's socket.
 *
 * Each channel has a ring of framed bytes and a dense array of live subscribers: those who have had
 * all that went out so far. A pass is one send() per live subscriber of all that is new, in slices,
 * between which the loop turns: answers, pings and other channels never wait for a whole pass. A
 * pass ends before the next begins, and a busy channel rests between them (net/gather.h). Whoever's
 * socket does not take it falls behind: it keeps a seq, not a copy, and goes on from the ring when
 * it is writable; when the ring has moved on, from pages of the read pool, until it is back at the
 * ring and live again. Every subscriber gets every seq once, in order, whatever way it comes.
 *
 * The ring's bytes are for all. Whoever skips what is off the record reads such events from pages,
 * made for them, like somebody who is far behind.
 *
 *   LIVE    in the array; next == channel's `flushed`
 *   BEHIND  next < flushed: sent from the ring or from pages when the socket is writable
 *   AHEAD   next > flushed: a page has shown what is not flushed here yet; waits for the flush
 *
 * Owner:  one net thread.
 * Bound:  per channel the ring; per connection one page (those at the same place share it), the
 *         outbox (net/outbox.h) and what the library copies of one cut frame; PL_CATCHUPS_MAX pages
 *         being read at once.
 */

#include <sys/queue.h>

#include "net/gather.h"
#include "net/metrics.h"
#include "net/outbox.h"
#include "net/ring.h"
#include "net/wire.h"
#include "seq/readpool.h"

enum {
    PL_CATCHUPS_MAX = 32,           // a herd of returning clients must not starve history pages
    PL_PAGES_KEPT = 16,             // read last; others of the herd come to the same place
    PL_CATCHUP_EVENTS_MIN = 16,     // of one page ...
    PL_CATCHUP_EVENTS_MAX = 256,    // ... grows while pages stay small
    PL_CATCHUP_BYTES = 256 * 1024,  // what a page should come to
    PL_CATCHUP_RETRY_MS = 20,       // the pool was full and none of ours is in it
    PL_PUSH_BYTES_MAX = 256 * 1024, // to one connection in one turn; others wait meanwhile
    PL_SLICE = 256,                 // sends of one channel in one turn: about two milliseconds
};

struct pl_flow;
struct pl_fanout;

enum pl_sub_state { PL_SUB_LIVE, PL_SUB_BEHIND, PL_SUB_AHEAD };

// One connection's subscription to one channel.
struct pl_sub {
    struct pl_flow *flow;
    uint32_t channel;
    enum pl_sub_state state;
    size_t live_index;          // LIVE: place in the array
    int64_t next;               // BEHIND, AHEAD: the seq it needs
    LIST_ENTRY(pl_sub) of_flow; // pl_flow::subs
    TAILQ_ENTRY(pl_sub) link;   // pl_flow::behind or pl_channel_feed::ahead, by state
};

TAILQ_HEAD(pl_sub_queue, pl_sub);

// Events of one channel in frames, the same bytes for everybody who skips the same. Counted.
struct pl_page {
    size_t refs;
    uint32_t channel;
    int64_t after; // holds the events behind this seq
    bool skips_off_record;
    size_t count;
    size_t len;
    char bytes[];
};

// The page that a connection is catching up with, for one of its subscriptions.
struct pl_paging {
    struct pl_sub *sub;         // NULL: no page is needed
    struct pl_catchup *reading; // in the pool now
    struct pl_page *page;       // being sent
    size_t sent;
    size_t limit; // events to ask for
};

// What one connection is being sent.
struct pl_flow {
    uint32_t magic;
    bool is_marked;
    bool skips_off_record; // set before the first subscription
    struct pl_fanout *fanout;
    struct pl_wire wire;
    struct pl_outbox outbox;
    LIST_HEAD(, pl_sub) subs;
    struct pl_sub_queue behind;
    struct pl_paging paging;
    TAILQ_ENTRY(pl_flow) marked; // pl_fanout::marked
    TAILQ_ENTRY(pl_flow) hungry; // pl_fanout::hungry, or pl_catchup::flows
    LIST_ENTRY(pl_flow) pager;   // pl_fanout::pagers
};

TAILQ_HEAD(pl_flow_queue, pl_flow);

// One live subscriber: all that a flush needs, side by side.
struct pl_live {
    int fd;
    void *handle;
    struct pl_sub *sub;
};

struct pl_channel_feed {
    struct pl_ring ring;
    int64_t flushed; // live subscribers have all events before this seq
    struct pl_live *live;
    size_t live_count;
    size_t live_cap;
    struct pl_sub_queue ahead;
    bool is_passing; // live subscribers before `passed` have all before `pass_to`, too
    size_t passed;
    int64_t pass_to;
    struct pl_gather gather;
    bool is_pending;       // a pass is under way or will be
    bool is_urgent;        // something waits that must not
    bool has_words;        // the ring may hold texts; false: it was emptied of them since
    int64_t off_record_to; // up to this seq the ring may hold texts off the record
    int64_t since_ms;      // the first event of the next pass
    int64_t due_ms;        // of the next pass
    int64_t rest_ms;       // between two passes
};

// As pl_readpool_follow with its client, which knows the channel's id; tests give their own.
typedef int pl_follow_start_fn(void *arg, const struct pl_follow *what, pl_follow_fn *on_events,
                               void *on_events_arg);

struct pl_fanout_config {
    const struct pl_wire_ops *ops;
    struct pl_metrics *metrics;
    size_t ring_bytes;
    int64_t gather_ms;        // net/gather.h
    size_t slice;             // 0: PL_SLICE
    const int64_t *last_seqs; // per channel
    size_t channel_count;
    pl_follow_start_fn *follow;
    void *follow_arg;
};

struct pl_fanout {
    const struct pl_wire_ops *ops;
    struct pl_metrics *metrics;
    struct pl_channel_feed *channels;
    size_t channel_count;
    size_t pending_count;
    size_t slice;
    int64_t gather_ms;
    pl_follow_start_fn *follow;
    void *follow_arg;
    struct pl_flow_queue marked; // to be pushed in this turn
    struct pl_flow_queue hungry; // need a page
    LIST_HEAD(, pl_flow) pagers; // have paging.sub: hungry, reading or sending
    LIST_HEAD(, pl_catchup) catchups;
    size_t catchup_count;
    struct pl_page *kept[PL_PAGES_KEPT]; // a circle; NULL: none
    size_t kept_next;
};

PL_MUST_USE int pl_fanout_init(struct pl_fanout *fanout, const struct pl_fanout_config *config);
// Flows must be gone; reads under way must never answer any more.
void pl_fanout_fini(struct pl_fanout *fanout);

// Before anybody is subscribed: fills a ring with the newest events of its channel, up to its last,
// so that those who come back after a restart are served from it.
void pl_fanout_warm(struct pl_fanout *fanout, uint32_t channel, const struct pl_event_out *events,
                    size_t count);

// Takes an event. One that was had before is ignored; a hole is filled from the read pool for
// everyone. `now_ms` is monotonic.
void pl_fanout_publish(struct pl_fanout *fanout, const struct pl_event_out *event, int64_t now_ms);
// Once per turn of the loop: pushes marked flows, flushes what is due. Returns after how many
// milliseconds it must be called again at the latest, -1: no need.
int64_t pl_fanout_turn(struct pl_fanout *fanout, int64_t now_ms);

// The seq of the newest event known here.
int64_t pl_fanout_head(const struct pl_fanout *fanout, uint32_t channel);

void pl_flow_init(struct pl_flow *flow, struct pl_fanout *fanout, int fd, void *handle,
                  size_t outbox_bytes_max);
// Unsubscribes from everything and forgets what waits.
void pl_flow_fini(struct pl_flow *flow);

// Subscribes with `after` as the last seq the peer has; moves the position when it is subscribed.
void pl_flow_subscribe(struct pl_flow *flow, uint32_t channel, int64_t after);
// Returns 0, or -ENOENT when it was not subscribed.
PL_MUST_USE int pl_flow_unsubscribe(struct pl_flow *flow, uint32_t channel);
void pl_flow_unsubscribe_all(struct pl_flow *flow);
bool pl_flow_is_subscribed(const struct pl_flow *flow, uint32_t channel);
// Whether what comes next for a subscription may not go to it as it is in the ring.
bool pl_sub_skips(const struct pl_sub *sub);

// Queues an answer, or with pl_flow_notify what may be dropped when the peer is slow. Sent at the
// end of this turn. A peer that does not read its answers is cut with 1008.
void pl_flow_answer(struct pl_flow *flow, struct pl_str json);
void pl_flow_notify(struct pl_flow *flow, struct pl_str json);
void pl_flow_ping(struct pl_flow *flow);

// Sends what the socket takes: answers, then pages, then the rings. Returns 0 or -EPIPE.
PL_MUST_USE int pl_flow_push(struct pl_flow *flow);
void pl_flow_mark(struct pl_flow *flow);
// True when nothing waits here for this connection.
bool pl_flow_is_idle(const struct pl_flow *flow);

// Catch-up, used by flow.c and fanout.c only (catchup.c).
void pl_catchup_want(struct pl_flow *flow, struct pl_sub *sub);
void pl_catchup_drop(struct pl_flow *flow); // sent, or no longer wanted
void pl_catchup_start_waiting(struct pl_fanout *fanout);
void pl_catchup_forget(struct pl_fanout *fanout, uint32_t channel); // pages of it are out of date
void pl_catchup_fini(struct pl_fanout *fanout);

// Puts a subscription into the state that its `next` calls for; it must be in no list.
void pl_sub_place(struct pl_sub *sub);
void pl_sub_unplace(struct pl_sub *sub);

#endif
