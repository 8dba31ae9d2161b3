// SPDX-License-Identifier: MIT
/*
 * Batches as bytes: what goes in comes out, and nothing else is taken for a batch.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>

#include "seq/batch.h"

static struct pl_entry entry_of(enum pl_method method, struct pl_str params)
{
    struct pl_entry entry = {
        .method = method,
        .speaker = {.participant = 7, .token = INT64_MAX, .is_operator = false},
        .at_ms = 1690848000123,
        .params = params,
        .origin = {3, 99, PL_STR("\"who\"")},
    };
    for (size_t i = 0; i < PL_SEED_BYTES; i++)
        entry.seed[i] = (uint8_t)(200 + i);
    return entry;
}

static void encode_two(struct pl_buf *buf)
{
    struct pl_entry post = entry_of(PL_METHOD_MESSAGE_POST, PL_STR("{\"text\":\"halo\"}"));
    struct pl_entry create = entry_of(PL_METHOD_TOKEN_CREATE, PL_STR("{}"));
    create.speaker = (struct pl_speaker){.is_operator = true};
    const struct pl_entry *entries[] = {&post, &create};
    pl_buf_init(buf, PL_BATCH_BYTES_MAX);
    assert_int_equal(pl_batch_encode(entries, 2, buf), 0);
    assert_int_equal(buf->len, PL_BATCH_HEADER_BYTES + pl_batch_entry_bytes(&post) +
                                   pl_batch_entry_bytes(&create));
}

static void a_batch_comes_back_without_origins(void **state)
{
    (void)state;
    struct pl_buf buf;
    encode_two(&buf);
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_entry *entries = NULL;
    size_t count = 0;
    assert_int_equal(pl_batch_decode(pl_buf_view(&buf), &arena, &entries, &count), 0);
    assert_int_equal(count, 2);
    struct pl_entry want = entry_of(PL_METHOD_MESSAGE_POST, PL_STR("{\"text\":\"halo\"}"));
    assert_int_equal(entries[0].method, want.method);
    assert_int_equal(entries[0].speaker.participant, 7);
    assert_int_equal(entries[0].speaker.token, INT64_MAX);
    assert_false(entries[0].speaker.is_operator);
    assert_int_equal(entries[0].at_ms, want.at_ms);
    assert_memory_equal(entries[0].seed, want.seed, PL_SEED_BYTES);
    assert_true(pl_str_equal(entries[0].params, want.params));
    assert_int_equal(entries[0].origin.connection, 0);
    assert_int_equal(entries[0].origin.request_id.len, 0);
    assert_int_equal(entries[1].method, PL_METHOD_TOKEN_CREATE);
    assert_true(entries[1].speaker.is_operator);
    assert_int_equal(entries[1].speaker.participant, 0);
    pl_arena_fini(&arena);
    pl_buf_fini(&buf);
}

static int decode(struct pl_str bytes)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_entry *entries = NULL;
    size_t count = 0;
    int result = pl_batch_decode(bytes, &arena, &entries, &count);
    if (result) {
        assert_null(entries);
        assert_int_equal(count, 0);
    }
    pl_arena_fini(&arena);
    return result;
}

static void every_cut_is_noticed(void **state)
{
    (void)state;
    struct pl_buf buf;
    encode_two(&buf);
    for (size_t len = 0; len < buf.len; len++) {
        // Of its exact size, so that a sanitizer sees a read beyond the end.
        char *cut = malloc(len + !len);
        memcpy(cut, buf.data, len);
        assert_int_equal(decode((struct pl_str){cut, len}), -EBADMSG);
        free(cut);
    }
    pl_buf_append_byte(&buf, 0);
    assert_int_equal(decode(pl_buf_view(&buf)), -EBADMSG);
    pl_buf_fini(&buf);
}

static void what_is_unknown_is_refused(void **state)
{
    (void)state;
    struct pl_buf buf;
    encode_two(&buf);
    buf.data[3]++;
    assert_int_equal(decode(pl_buf_view(&buf)), -EPROTO);
    buf.data[3]--;
    buf.data[0] = 'Q';
    assert_int_equal(decode(pl_buf_view(&buf)), -EBADMSG);
    buf.data[0] = 'P';
    buf.data[4] = 1; // 16 million entries
    assert_int_equal(decode(pl_buf_view(&buf)), -EBADMSG);
    buf.data[4] = 0;
    buf.data[PL_BATCH_HEADER_BYTES + 4] = 2; // a flag of the future
    assert_int_equal(decode(pl_buf_view(&buf)), -EBADMSG);
    buf.data[PL_BATCH_HEADER_BYTES + 4] = 0;
    buf.data[PL_BATCH_HEADER_BYTES + 6] = 'X'; // "Xessage.post"
    assert_int_equal(decode(pl_buf_view(&buf)), -ENOENT);
    buf.data[PL_BATCH_HEADER_BYTES + 6] = 'm';
    buf.data[PL_BATCH_HEADER_BYTES] = 127; // a length of two thousand million
    assert_int_equal(decode(pl_buf_view(&buf)), -EBADMSG);
    buf.data[PL_BATCH_HEADER_BYTES] = 0;
    assert_int_equal(decode(pl_buf_view(&buf)), 0);
    pl_buf_fini(&buf);
}

static void a_batch_over_the_bound_does_not_begin(void **state)
{
    (void)state;
    struct pl_entry post = entry_of(PL_METHOD_MESSAGE_POST, PL_STR("{\"text\":\"halo\"}"));
    const struct pl_entry *entries[] = {&post};
    struct pl_buf buf;
    pl_buf_init(&buf, pl_batch_entry_bytes(&post) + PL_BATCH_HEADER_BYTES - 1);
    assert_int_equal(pl_batch_encode(entries, 1, &buf), -ENOBUFS);
    pl_buf_fini(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_batch_comes_back_without_origins),
        cmocka_unit_test(every_cut_is_noticed),
        cmocka_unit_test(what_is_unknown_is_refused),
        cmocka_unit_test(a_batch_over_the_bound_does_not_begin),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
