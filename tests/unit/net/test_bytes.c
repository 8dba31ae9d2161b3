// SPDX-License-Identifier: MIT
/*
 * The parts of fan-out that only handle bytes: frames, ring, outbox, and the gathering policy.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "net/frame.h"
#include "net/gather.h"
#include "net/outbox.h"
#include "net/ring.h"

static void frame_headers_say_their_length(void **state)
{
    (void)state;
    static const struct {
        size_t payload;
        size_t header;
    } cases[] = {{0, 2},   {1, 2},     {125, 2},    {126, 4},
                 {127, 4}, {65535, 4}, {65536, 10}, {16777216, 10}};
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++) {
        char header[PL_FRAME_HEADER_BYTES_MAX];
        assert_int_equal(pl_frame_header(cases[i].payload, header), cases[i].header);
        assert_int_equal((unsigned char)header[0], 0x81);
        assert_int_equal(pl_frame_bytes(header), cases[i].header + cases[i].payload);
    }
    assert_int_equal(pl_frame_bytes(pl_frame_ping), PL_FRAME_PING_BYTES);
}

static void frame_boundaries_are_found(void **state)
{
    (void)state;
    char run[64] = {0};
    size_t first = pl_frame_header(5, run) + 5;
    size_t second = pl_frame_header(7, run + first) + 7;
    assert_int_equal(pl_frame_boundary(run, 0), 0);
    assert_int_equal(pl_frame_boundary(run, 1), first);
    assert_int_equal(pl_frame_boundary(run, first), first);
    assert_int_equal(pl_frame_boundary(run, first + 1), first + second);
    assert_int_equal(pl_frame_boundary(run, first + second), first + second);
}

static struct pl_str text_of(int64_t seq, char *text, size_t len)
{
    int digits = snprintf(text, len, "%lld:", (long long)seq);
    memset(text + digits, 'a' + (int)(seq % 26), len - (size_t)digits);
    return (struct pl_str){text, len};
}

// Appends many more than fit and compares, after each, every byte that is still held.
static void ring_runs_are_contiguous_and_true(void **state)
{
    (void)state;
    struct pl_ring ring;
    assert_int_equal(pl_ring_init(&ring, 8192, 5), 0);
    assert_true(pl_ring_holds(&ring, 5));
    assert_false(pl_ring_holds(&ring, 4));
    char text[2048];
    for (int64_t seq = 5; seq < 600; seq++) {
        size_t len = 16 + (size_t)(seq * 37 % 1500);
        pl_ring_append(&ring, text_of(seq, text, len));
        assert_int_equal(ring.next, seq + 1);
        uint64_t start = pl_ring_start(&ring, ring.first);
        assert_true(ring.end - start <= ring.bytes);
        const char *run = pl_ring_at(&ring, start);
        for (int64_t at = ring.first; at <= seq; at++) {
            size_t want = 16 + (size_t)(at * 37 % 1500);
            size_t frame = pl_frame_bytes(run);
            assert_memory_equal(run + frame - want, text_of(at, text, want).ptr, want);
            assert_int_equal(pl_ring_seq_from(&ring, pl_ring_start(&ring, at)), at);
            assert_int_equal(pl_ring_seq_from(&ring, pl_ring_start(&ring, at) + 1), at + 1);
            run += frame;
        }
        assert_int_equal(run - pl_ring_at(&ring, start), ring.end - start);
    }
    assert_true(ring.first > 5);
    pl_ring_fini(&ring);
}

static void ring_forgets(void **state)
{
    (void)state;
    struct pl_ring ring;
    assert_int_equal(pl_ring_init(&ring, 4096, 1), 0);
    for (int i = 0; i < 3; i++)
        pl_ring_append(&ring, PL_STR("x"));
    pl_ring_forget(&ring, 3);
    assert_false(pl_ring_holds(&ring, 2));
    assert_true(pl_ring_holds(&ring, 3));
    pl_ring_forget(&ring, 2);
    assert_false(pl_ring_holds(&ring, 2));
    pl_ring_forget(&ring, 10);
    assert_int_equal(ring.next, 10);
    assert_false(pl_ring_holds(&ring, 3));
    pl_ring_append(&ring, PL_STR("y"));
    assert_int_equal(pl_ring_start(&ring, 11) - pl_ring_start(&ring, 10), 3);
    pl_ring_fini(&ring);
}

static void ring_is_bounded_by_events_too(void **state)
{
    (void)state;
    struct pl_ring ring;
    assert_int_equal(pl_ring_init(&ring, 1 << 20, 1), 0);
    for (int i = 0; i < PL_RING_EVENTS_MAX + 10; i++)
        pl_ring_append(&ring, PL_STR("z"));
    assert_int_equal(ring.next - ring.first, PL_RING_EVENTS_MAX);
    assert_int_equal(ring.end - pl_ring_start(&ring, ring.first), 3 * PL_RING_EVENTS_MAX);
    pl_ring_fini(&ring);
}

static void outbox_keeps_order_and_bound(void **state)
{
    (void)state;
    struct pl_outbox outbox;
    pl_outbox_init(&outbox, 4000);
    char text[1000];
    for (int64_t i = 0; i < 4; i++)
        assert_int_equal(pl_outbox_add(&outbox, text_of(i, text, sizeof(text))), 0);
    assert_int_equal(pl_outbox_add(&outbox, PL_STR("one too many")), -105 /* ENOBUFS */);
    for (int64_t i = 0; i < 400; i++) {
        struct pl_str view = pl_outbox_view(&outbox);
        size_t frame = pl_frame_bytes(view.ptr);
        assert_int_equal(frame, 1004);
        assert_memory_equal(view.ptr + 4, text_of(i, text, sizeof(text)).ptr, sizeof(text));
        pl_outbox_consume(&outbox, frame);
        assert_int_equal(pl_outbox_add(&outbox, text_of(i + 4, text, sizeof(text))), 0);
    }
    pl_outbox_consume(&outbox, outbox.len);
    assert_null(outbox.bytes);
    assert_int_equal(pl_outbox_view(&outbox).len, 0);
    assert_int_equal(pl_outbox_add(&outbox, PL_STR("{}")), 0);
    pl_outbox_fini(&outbox);
}

static void gather_waits_only_when_busy(void **state)
{
    (void)state;
    struct pl_gather gather = {0};
    // 20 a second: never.
    for (int64_t ms = 1000; ms < 5000; ms += 50)
        assert_int_equal(pl_gather_wait_ms(&gather, ms, 10000, false, 10), 0);
    // 1,000 a second to many: soon; never for moderation, never for a small room.
    int64_t waited = 0;
    for (int64_t ms = 5000; ms < 6000; ms++)
        waited = pl_gather_wait_ms(&gather, ms, 1000, false, 10);
    assert_int_equal(waited, 10);
    assert_int_equal(pl_gather_wait_ms(&gather, 6000, 1000, true, 10), 0);
    assert_int_equal(pl_gather_wait_ms(&gather, 6000, 1000, false, 0), 0); // forbidden
    assert_int_equal(pl_gather_wait_ms(&gather, 6000, 3, false, 10), 0);
    // Quiet again: the first event after a pause is not held up.
    assert_int_equal(pl_gather_wait_ms(&gather, 60000, 1000, false, 10), 0);
    // 125 a second, half-way between never and always: half as long.
    for (int64_t ms = 60008; ms < 61000; ms += 8)
        waited = pl_gather_wait_ms(&gather, ms, 1000, false, 10);
    assert_in_range(waited, 4, 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frame_headers_say_their_length),
        cmocka_unit_test(frame_boundaries_are_found),
        cmocka_unit_test(ring_runs_are_contiguous_and_true),
        cmocka_unit_test(ring_forgets),
        cmocka_unit_test(ring_is_bounded_by_events_too),
        cmocka_unit_test(outbox_keeps_order_and_bound),
        cmocka_unit_test(gather_waits_only_when_busy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
