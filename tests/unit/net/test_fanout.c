// SPDX-License-Identifier: MIT
/*
 * Fan-out over real sockets with tiny buffers, so that sends come up short in every place, under a
 * stand-in for the library below. Every byte that a peer gets is checked: frames are whole, each
 * channel's events come from where it subscribed, in order, each once, answers in order.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net/fanout.h"
#include "net/frame.h"

enum { CHANNELS = 3, PEERS = 12, RING_BYTES = 16384, EVENT_BYTES_MAX = 1800, READS_MAX = 64 };

// The library below one connection, and the peer at the other end.
struct peer {
    struct pl_flow flow;
    int near;
    int far;
    char *held; // what hand_over() took and the socket did not
    size_t held_len;
    bool wants_writable;
    bool is_cut;
    int close_code;
    size_t handovers;
    char *got; // what came, up to the frame not yet whole
    size_t got_len;
    int64_t next[CHANNELS]; // the seq that must come next; 0: not subscribed
    int64_t answers_sent;
    int64_t answers_got;
    size_t bytes_per_read;
};

struct read {
    struct pl_follow what;
    pl_follow_fn *on_events;
    void *arg;
};

struct world {
    struct pl_fanout fanout;
    struct pl_metrics metrics;
    struct peer peers[PEERS];
    size_t peer_count;
    int64_t heads[CHANNELS];
    int64_t stored[CHANNELS]; // what reads see; may be ahead of what was published
    int64_t redacted[CHANNELS];
    struct read reads[READS_MAX];
    size_t read_count;
    int read_error; // what starting a read returns
    bool has_off_record;
    size_t pages;
    unsigned seed;
    int64_t now_ms;
};

static unsigned roll(struct world *world, unsigned sides)
{
    world->seed = world->seed * 1103515245u + 12345u;
    return (world->seed >> 16) % sides;
}

// Every seventh, where there are any.
static bool is_off_record(const struct world *world, int64_t seq)
{
    return world->has_off_record && seq % 7 == 3;
}

// Event `seq` of a channel, always the same but for the mark: P posted, R redacted, O without what
// is off the record.
static struct pl_str event_text(uint32_t channel, int64_t seq, char mark,
                                char text[EVENT_BYTES_MAX])
{
    size_t len = 40 + (size_t)(((uint64_t)seq * 2654435761u + channel * 97) % 1700);
    int head = snprintf(text, EVENT_BYTES_MAX, "E%u:%lld:%c:", channel, (long long)seq, mark);
    for (size_t i = (size_t)head; i < len; i++)
        text[i] = (char)('a' + (seq + (int64_t)i) % 26);
    return (struct pl_str){text, len};
}

static bool is_held(void *handle)
{
    return ((struct peer *)handle)->held_len > 0;
}

static int hand_over(void *handle, const char *bytes, size_t len)
{
    struct peer *peer = handle;
    assert_int_equal(peer->held_len, 0);
    peer->handovers++;
    peer->held = realloc(peer->held, len);
    memcpy(peer->held, bytes, len);
    peer->held_len = len;
    peer->wants_writable = true;
    return 0;
}

static void want_writable(void *handle)
{
    ((struct peer *)handle)->wants_writable = true;
}

static void cut(void *handle, int code, const char *reason)
{
    struct peer *peer = handle;
    (void)reason;
    peer->is_cut = true;
    peer->close_code = code;
}

static const struct pl_wire_ops ops = {is_held, hand_over, want_writable, cut};

static int follow(void *arg, const struct pl_follow *what, pl_follow_fn *on_events,
                  void *on_events_arg)
{
    struct world *world = arg;
    if (world->read_error)
        return world->read_error;
    assert_true(world->read_count < READS_MAX);
    world->reads[world->read_count++] = (struct read){*what, on_events, on_events_arg};
    return 0;
}

static void answer_read(struct world *world, int error)
{
    struct read read = world->reads[0];
    const struct pl_follow *what = &read.what;
    world->read_count--;
    memmove(world->reads, world->reads + 1, world->read_count * sizeof(read));
    static char texts[PL_CATCHUP_EVENTS_MAX][EVENT_BYTES_MAX];
    struct pl_event_out events[PL_CATCHUP_EVENTS_MAX];
    size_t count = 0;
    assert_true(what->limit <= PL_CATCHUP_EVENTS_MAX);
    for (int64_t seq = what->after + 1; seq <= world->stored[what->channel] && count < what->limit;
         seq++, count++) {
        char mark = 'P';
        if (seq <= world->redacted[what->channel])
            mark = 'R';
        else if (what->skips_off_record && is_off_record(world, seq))
            mark = 'O';
        events[count] = (struct pl_event_out){
            .channel = what->channel,
            .seq = seq,
            .json = event_text(what->channel, seq, mark, texts[count]),
        };
    }
    world->pages++;
    read.on_events(read.arg, error, events, error ? 0 : count);
}

static void turn(struct world *world)
{
    world->now_ms += 1 + roll(world, 12);
    int64_t wait_ms = pl_fanout_turn(&world->fanout, world->now_ms);
    assert_true(wait_ms >= -1);
}

static void publish(struct world *world, uint32_t channel, enum pl_event_type type)
{
    char text[EVENT_BYTES_MAX];
    int64_t seq = ++world->heads[channel];
    if (world->stored[channel] < seq)
        world->stored[channel] = seq;
    struct pl_event_out event = {.channel = channel, .seq = seq, .type = type};
    event.json = event_text(channel, seq, 'P', text);
    event.is_off_record = is_off_record(world, seq);
    if (type == PL_EVENT_MESSAGE_REDACTED || type == PL_EVENT_MESSAGE_WITHHELD)
        world->redacted[channel] = seq - 1;
    pl_fanout_publish(&world->fanout, &event, world->now_ms);
}

static void check_frame(struct world *world, struct peer *peer, struct pl_str payload)
{
    char want[EVENT_BYTES_MAX];
    if (payload.ptr[0] == 'A') {
        char text[32];
        int len = snprintf(text, sizeof(text), "A%lld", (long long)peer->answers_got++);
        assert_int_equal(payload.len, len);
        assert_memory_equal(payload.ptr, text, payload.len);
        return;
    }
    assert_int_equal(payload.ptr[0], 'E');
    uint32_t channel = (uint32_t)(payload.ptr[1] - '0');
    assert_true(channel < CHANNELS);
    int64_t seq = peer->next[channel]++;
    assert_true(seq > 0);
    const char *mark = memchr(payload.ptr + 3, ':', payload.len - 3);
    if (mark[1] == 'R')
        assert_true(seq <= world->redacted[channel]);
    else
        assert_int_equal(mark[1] == 'O', peer->flow.skips_off_record && is_off_record(world, seq));
    struct pl_str text = event_text(channel, seq, mark[1], want);
    assert_int_equal(payload.len, text.len);
    assert_memory_equal(payload.ptr, text.ptr, text.len);
}

static void check_got(struct world *world, struct peer *peer)
{
    size_t at = 0;
    while (peer->got_len - at >= PL_FRAME_HEADER_BYTES_MAX ||
           (peer->got_len - at >= 2 && (unsigned char)peer->got[at + 1] < 126)) {
        assert_int_equal((unsigned char)peer->got[at], 0x81);
        size_t frame = pl_frame_bytes(peer->got + at);
        if (peer->got_len - at < frame)
            break;
        size_t header = (unsigned char)peer->got[at + 1] < 126 ? 2 : 4;
        check_frame(world, peer, (struct pl_str){peer->got + at + header, frame - header});
        at += frame;
    }
    peer->got_len -= at;
    memmove(peer->got, peer->got + at, peer->got_len);
}

// Reads at most `max` bytes at the far end. Returns how many came.
static size_t read_some(struct world *world, struct peer *peer, size_t max)
{
    peer->got = realloc(peer->got, peer->got_len + max);
    ssize_t len = recv(peer->far, peer->got + peer->got_len, max, MSG_DONTWAIT);
    if (len <= 0)
        return 0;
    peer->got_len += (size_t)len;
    check_got(world, peer);
    return (size_t)len;
}

// What the library does when the socket takes bytes again. Returns whether it did anything.
static bool serve_writable(struct peer *peer)
{
    if (!peer->wants_writable)
        return false;
    if (peer->held_len > 0) {
        ssize_t sent = send(peer->near, peer->held, peer->held_len, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        peer->held_len -= (size_t)sent;
        memmove(peer->held, peer->held + sent, peer->held_len);
        return true;
    }
    peer->wants_writable = false;
    assert_int_equal(pl_flow_push(&peer->flow), 0);
    return true;
}

static void add_peer(struct world *world, size_t bytes_per_read)
{
    struct peer *peer = &world->peers[world->peer_count++];
    int pair[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    int small = 4608; // the kernel's least
    setsockopt(pair[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
    *peer = (struct peer){.near = pair[0], .far = pair[1], .bytes_per_read = bytes_per_read};
    pl_flow_init(&peer->flow, &world->fanout, peer->near, peer, 8192);
}

// One whose bytes all go through the library.
static void add_sealed_peer(struct world *world, size_t bytes_per_read)
{
    add_peer(world, bytes_per_read);
    world->peers[world->peer_count - 1].flow.wire.fd = -1;
}

static void remove_peer(struct world *world, size_t index)
{
    struct peer *peer = &world->peers[index];
    pl_flow_fini(&peer->flow);
    close(peer->near);
    close(peer->far);
    free(peer->held);
    free(peer->got);
    *peer = (struct peer){.near = -1};
    (void)world;
}

static void subscribe(struct world *world, struct peer *peer, uint32_t channel, int64_t after)
{
    pl_flow_subscribe(&peer->flow, channel, after);
    peer->next[channel] = after + 1;
    (void)world;
}

static void answer(struct peer *peer)
{
    if (peer->flow.outbox.len >= peer->flow.outbox.max)
        return;
    char text[32];
    int len = snprintf(text, sizeof(text), "A%lld", (long long)peer->answers_sent++);
    pl_flow_answer(&peer->flow, (struct pl_str){text, (size_t)len});
}

// Lets everything come to rest; every peer must then have everything.
static void settle(struct world *world)
{
    for (bool is_busy = true; is_busy;) {
        is_busy = false;
        world->now_ms += 50;
        if (pl_fanout_turn(&world->fanout, world->now_ms) >= 0)
            is_busy = true;
        while (world->read_count > 0) {
            answer_read(world, 0);
            is_busy = true;
        }
        for (size_t i = 0; i < world->peer_count; i++) {
            struct peer *peer = &world->peers[i];
            if (peer->near < 0)
                continue;
            while (read_some(world, peer, 65536) > 0)
                is_busy = true;
            if (serve_writable(peer))
                is_busy = true;
        }
    }
    for (size_t i = 0; i < world->peer_count; i++) {
        struct peer *peer = &world->peers[i];
        if (peer->near < 0)
            continue;
        assert_int_equal(peer->got_len, 0);
        assert_int_equal(peer->answers_got, peer->answers_sent);
        assert_true(pl_flow_is_idle(&peer->flow));
        for (uint32_t channel = 0; channel < CHANNELS; channel++) {
            if (peer->next[channel])
                assert_int_equal(peer->next[channel], world->heads[channel] + 1);
        }
    }
}

static struct world *world_new(unsigned seed)
{
    struct world *world = calloc(1, sizeof(*world));
    world->seed = seed;
    world->now_ms = 1000;
    for (uint32_t i = 0; i < CHANNELS; i++)
        world->heads[i] = world->stored[i] = 10 * i;
    struct pl_fanout_config config = {
        .ops = &ops,
        .metrics = &world->metrics,
        .ring_bytes = RING_BYTES,
        .gather_ms = 10,
        .slice = 2, // passes go on while everything else happens
        .last_seqs = world->heads,
        .channel_count = CHANNELS,
        .follow = follow,
        .follow_arg = world,
    };
    assert_int_equal(pl_fanout_init(&world->fanout, &config), 0);
    return world;
}

static void world_free(struct world *world)
{
    for (size_t i = 0; i < world->peer_count; i++) {
        if (world->peers[i].near >= 0)
            remove_peer(world, i);
    }
    pl_fanout_fini(&world->fanout);
    free(world);
}

static void live_subscribers_get_each_event_once(void **state)
{
    (void)state;
    struct world *world = world_new(1);
    for (size_t i = 0; i < 3; i++) {
        add_peer(world, 65536);
        subscribe(world, &world->peers[i], 1, 10);
    }
    for (int i = 0; i < 300; i++) {
        publish(world, 1, PL_EVENT_MESSAGE_POSTED);
        publish(world, 2, PL_EVENT_MESSAGE_POSTED);
        turn(world);
        for (size_t j = 0; j < 3; j++)
            read_some(world, &world->peers[j], 65536);
    }
    settle(world);
    assert_int_equal(world->pages, 0);
    world_free(world);
}

// After a restart the ring holds what was said last; nobody who needs no more reads a page.
static void who_comes_back_is_served_from_a_warm_ring(void **state)
{
    (void)state;
    static char texts[10][EVENT_BYTES_MAX];
    struct pl_event_out events[10];
    struct world *world = world_new(5);
    for (size_t i = 0; i < 10; i++) {
        int64_t seq = 11 + (int64_t)i; // channel 2 begins at 20
        events[i] = (struct pl_event_out){
            .channel = 2,
            .seq = seq,
            .type = PL_EVENT_MESSAGE_POSTED,
            .json = event_text(2, seq, 'P', texts[i]),
        };
    }
    pl_fanout_warm(&world->fanout, 2, events, 9); // the last is missing: not believed
    assert_false(pl_ring_holds(&world->fanout.channels[2].ring, 19));
    pl_fanout_warm(&world->fanout, 2, events, 10);
    for (size_t i = 0; i < 3; i++) {
        add_peer(world, 65536);
        subscribe(world, &world->peers[i], 2, 20 - (int64_t)i * 5);
    }
    settle(world);
    assert_int_equal(world->pages, 0);
    add_peer(world, 65536);
    subscribe(world, &world->peers[3], 2, 9);
    publish(world, 2, PL_EVENT_MESSAGE_POSTED);
    settle(world);
    assert_true(world->pages > 0);
    // What of it is off the record nobody has told the ring.
    world->has_off_record = true;
    add_peer(world, 65536);
    world->peers[4].flow.skips_off_record = true;
    subscribe(world, &world->peers[4], 2, 15);
    settle(world);
    world_free(world);
}

// Whoever leaves in the middle of a pass takes nobody's place in it.
static void leaving_in_a_pass_costs_nobody_an_event(void **state)
{
    (void)state;
    for (size_t leaver = 0; leaver < 6; leaver++) {
        struct world *world = world_new(1);
        for (size_t i = 0; i < 6; i++) {
            add_peer(world, 65536);
            subscribe(world, &world->peers[i], 0, 0);
        }
        turn(world);
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
        turn(world); // two of the six have it
        assert_true(world->fanout.channels[0].is_passing);
        struct peer *peer = &world->peers[leaver];
        read_some(world, peer, 65536);
        assert_int_equal(pl_flow_unsubscribe(&peer->flow, 0), 0);
        peer->next[0] = 0;
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
        settle(world);
        assert_int_equal(world->pages, 0);
        world_free(world);
    }
}

static void a_stalled_reader_resumes_by_pages(void **state)
{
    (void)state;
    struct world *world = world_new(2);
    add_peer(world, 0);
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    subscribe(world, &world->peers[1], 0, 0);
    for (int i = 0; i < 2000; i++) {
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
        turn(world);
        read_some(world, &world->peers[1], 65536);
        serve_writable(&world->peers[1]);
    }
    assert_null(world->peers[0].flow.paging.page); // it costs a position, not a copy
    settle(world);
    assert_true(world->pages > 5);
    assert_true(world->peers[0].handovers > 0);
    world_free(world);
}

static void what_a_page_shows_early_comes_once(void **state)
{
    (void)state;
    struct world *world = world_new(3);
    for (int i = 0; i < 200; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    turn(world);
    world->stored[0] += 7; // committed, but its outcomes are still on their way
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    turn(world);
    for (int i = 0; i < 100; i++) {
        while (world->read_count > 0)
            answer_read(world, 0);
        turn(world);
        read_some(world, &world->peers[0], 65536);
        serve_writable(&world->peers[0]);
    }
    assert_int_equal(world->peers[0].next[0], 208);
    for (int i = 0; i < 20; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    settle(world);
    world_free(world);
}

static void a_hole_is_filled_for_everyone(void **state)
{
    (void)state;
    struct world *world = world_new(4);
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    turn(world);
    world->heads[0] += 5; // these were never handed to us
    publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    settle(world);
    assert_int_equal(world->pages, 1);
    world_free(world);
}

// Reads that a number of clients need who come back to the same place at once.
static size_t reads_of_a_herd(size_t size)
{
    struct world *world = world_new(6);
    for (int i = 0; i < 400; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    turn(world);
    for (size_t i = 0; i < size; i++) {
        add_peer(world, 65536);
        subscribe(world, &world->peers[i], 0, 0);
    }
    settle(world);
    size_t pages = world->pages;
    world_free(world);
    return pages;
}

static void a_herd_shares_its_pages(void **state)
{
    (void)state;
    size_t alone = reads_of_a_herd(1);
    assert_true(alone > 1);
    assert_int_equal(reads_of_a_herd(PEERS), alone);
}

static void redacted_words_are_not_sent_again(void **state)
{
    (void)state;
    struct world *world = world_new(5);
    for (int i = 0; i < 5; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    turn(world);
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    assert_true(pl_ring_holds(&world->fanout.channels[0].ring, 1));
    publish(world, 0, PL_EVENT_MESSAGE_REDACTED);
    // Subscribed but not yet sent anything: it must read from where the words are withheld.
    settle(world);
    assert_int_equal(world->pages, 1);

    // A page that was kept, or is under way when the redaction comes, is read again.
    publish(world, 0, PL_EVENT_MESSAGE_REDACTED);
    settle(world);
    add_peer(world, 65536);
    subscribe(world, &world->peers[1], 0, 0);
    turn(world);
    assert_int_equal(world->read_count, 1);
    publish(world, 0, PL_EVENT_MESSAGE_REDACTED);
    turn(world);
    settle(world);
    assert_int_equal(world->pages, 3);
    world_free(world);
}

// What a moderator can take down anywhere, and by which event: proto/ has to say so of each.
static void whatever_words_are_taken_down_are_not_sent_again(void **state)
{
    (void)state;
    static const enum pl_event_type pairs[][2] = {
        {PL_EVENT_MESSAGE_POSTED, PL_EVENT_MESSAGE_REDACTED},
        {PL_EVENT_MESSAGE_POSTED, PL_EVENT_MESSAGE_WITHHELD},
        {PL_EVENT_MESSAGE_EDITED, PL_EVENT_MESSAGE_REDACTED},
        {PL_EVENT_REPLY_CLAIMED, PL_EVENT_REPLY_REDACTED},
        {PL_EVENT_REPLY_GRANTED, PL_EVENT_REPLY_REDACTED},
        {PL_EVENT_REPLY_REFUSED, PL_EVENT_REPLY_REDACTED},
        {PL_EVENT_CONSENSUS_ANSWERED, PL_EVENT_CONSENSUS_ANSWER_REDACTED},
        {PL_EVENT_CONSENSUS_CLOSED, PL_EVENT_CONSENSUS_ANSWER_REDACTED},
        {PL_EVENT_QUESTION_DISMISSED, PL_EVENT_QUESTION_REASON_REDACTED},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(pairs); i++) {
        struct world *world = world_new(9);
        const struct pl_ring *ring = &world->fanout.channels[0].ring;
        publish(world, 0, pairs[i][0]);
        assert_true(pl_ring_holds(ring, 1));
        publish(world, 0, pairs[i][1]);
        assert_false(pl_ring_holds(ring, 1));
        settle(world);
        world_free(world);
    }
}

// One act withholds many: only the first of these events finds words in the ring.
static void many_withheld_in_a_row_are_forgotten_once(void **state)
{
    (void)state;
    struct world *world = world_new(7);
    const struct pl_ring *ring = &world->fanout.channels[0].ring;
    for (int i = 0; i < 5; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 5);
    for (int i = 0; i < 3; i++)
        publish(world, 0, PL_EVENT_MESSAGE_WITHHELD);
    assert_false(pl_ring_holds(ring, 5));
    assert_true(pl_ring_holds(ring, 6)); // and the two that follow
    publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    publish(world, 0, PL_EVENT_MESSAGE_RESTORED);
    assert_true(pl_ring_holds(ring, 6));
    publish(world, 0, PL_EVENT_MESSAGE_WITHHELD);
    assert_false(pl_ring_holds(ring, 10));
    assert_true(pl_ring_holds(ring, 11));
    settle(world);
    world_free(world);
}

// Others get them live meanwhile; and who skips them is live again behind them.
static void off_the_record_comes_by_pages_without_its_words(void **state)
{
    (void)state;
    struct world *world = world_new(8);
    world->has_off_record = true;
    for (size_t i = 0; i < 4; i++) {
        add_peer(world, 65536);
        world->peers[i].flow.skips_off_record = i % 2 == 1;
        subscribe(world, &world->peers[i], 0, 0);
    }
    for (int i = 0; i < 2; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    settle(world);
    assert_int_equal(world->pages, 0);
    publish(world, 0, PL_EVENT_MESSAGE_POSTED); // the third
    settle(world);
    assert_int_equal(world->pages, 1); // for two
    publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    settle(world);
    assert_int_equal(world->pages, 1);
    // Whoever comes back to it, too, and shares no page with those who get all of it.
    for (size_t i = 4; i < 6; i++) {
        add_peer(world, 65536);
        world->peers[i].flow.skips_off_record = i % 2 == 1;
        subscribe(world, &world->peers[i], 0, 0);
    }
    settle(world);
    assert_int_equal(world->pages, 2);
    world_free(world);
}

static void a_full_pool_is_asked_again(void **state)
{
    (void)state;
    struct world *world = world_new(6);
    world->stored[0] = world->heads[0] = 50;
    pl_ring_forget(&world->fanout.channels[0].ring, 51);
    world->fanout.channels[0].flushed = 51;
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    world->read_error = -EAGAIN;
    int64_t wait_ms = pl_fanout_turn(&world->fanout, 1);
    assert_int_equal(wait_ms, PL_CATCHUP_RETRY_MS);
    world->read_error = 0;
    settle(world);
    world_free(world);
}

static void an_unreadable_record_cuts(void **state)
{
    (void)state;
    struct world *world = world_new(7);
    for (int i = 0; i < 200; i++)
        publish(world, 0, PL_EVENT_MESSAGE_POSTED);
    add_peer(world, 65536);
    subscribe(world, &world->peers[0], 0, 0);
    turn(world);
    answer_read(world, -EIO);
    assert_true(world->peers[0].is_cut);
    assert_int_equal(world->peers[0].close_code, 1013);
    world_free(world);
}

static void unread_answers_cut(void **state)
{
    (void)state;
    struct world *world = world_new(8);
    add_peer(world, 0);
    for (int i = 0; i < 5000 && !world->peers[0].is_cut; i++) {
        pl_flow_answer(&world->peers[0].flow, PL_STR("A-answer-that-nobody-reads"));
        turn(world);
    }
    assert_true(world->peers[0].is_cut);
    assert_int_equal(world->peers[0].close_code, 1008);
    assert_true(world->peers[0].flow.outbox.len < 8192 + 64);
    world_free(world);
}

static void random_step(struct world *world)
{
    struct peer *peer = &world->peers[roll(world, (unsigned)world->peer_count)];
    uint32_t channel = roll(world, CHANNELS);
    switch (roll(world, 16)) {
    case 0:
        publish(world, channel,
                roll(world, 2) ? PL_EVENT_MESSAGE_REDACTED : PL_EVENT_MESSAGE_WITHHELD);
        break;
    case 1:
        // Only when all of its events so far have come can the test tell old ones from new.
        if (peer->next[channel] == world->heads[channel] + 1) {
            assert_int_equal(pl_flow_unsubscribe(&peer->flow, channel), 0);
            peer->next[channel] = 0;
        }
        break;
    case 2:
        if (!peer->next[channel]) {
            int64_t back = (int64_t)roll(world, 60);
            int64_t after = world->heads[channel] - back;
            subscribe(world, peer, channel, after < 0 ? 0 : after);
        }
        break;
    case 3:
    case 4:
        answer(peer);
        break;
    case 5:
        if (world->read_count > 0)
            answer_read(world, 0);
        break;
    case 6:
    case 7:
    case 8:
        turn(world);
        break;
    case 9:
    case 10:
        read_some(world, peer, peer->bytes_per_read);
        break;
    case 11:
    case 12:
        serve_writable(peer);
        break;
    default:
        publish(world, channel, PL_EVENT_MESSAGE_POSTED);
        break;
    }
}

static void any_order_of_things_is_sound(void **state)
{
    (void)state;
    size_t handovers = 0;
    size_t pages = 0;
    for (unsigned seed = 100; seed < 105; seed++) {
        struct world *world = world_new(seed);
        for (size_t i = 0; i < PEERS; i++)
            (i % 4 == 3 ? add_sealed_peer : add_peer)(world, i % 3 == 0   ? 65536
                                                             : i % 3 == 1 ? 1000
                                                                          : 37);
        world->has_off_record = true;
        for (size_t i = 0; i < PEERS; i++)
            world->peers[i].flow.skips_off_record = i % 5 == 4;
        for (int step = 0; step < 20000; step++)
            random_step(world);
        settle(world);
        for (size_t i = 0; i < PEERS; i++)
            handovers += world->peers[i].handovers;
        pages += world->pages;
        world_free(world);
    }
    assert_true(handovers > 1000);
    assert_true(pages > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(live_subscribers_get_each_event_once),
        cmocka_unit_test(who_comes_back_is_served_from_a_warm_ring),
        cmocka_unit_test(leaving_in_a_pass_costs_nobody_an_event),
        cmocka_unit_test(a_stalled_reader_resumes_by_pages),
        cmocka_unit_test(what_a_page_shows_early_comes_once),
        cmocka_unit_test(a_hole_is_filled_for_everyone),
        cmocka_unit_test(a_herd_shares_its_pages),
        cmocka_unit_test(redacted_words_are_not_sent_again),
        cmocka_unit_test(whatever_words_are_taken_down_are_not_sent_again),
        cmocka_unit_test(many_withheld_in_a_row_are_forgotten_once),
        cmocka_unit_test(off_the_record_comes_by_pages_without_its_words),
        cmocka_unit_test(a_full_pool_is_asked_again),
        cmocka_unit_test(an_unreadable_record_cuts),
        cmocka_unit_test(unread_answers_cut),
        cmocka_unit_test(any_order_of_things_is_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
