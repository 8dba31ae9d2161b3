// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/map.h"
#include "util/random.h"

static void strings_compare_by_bytes(void **state)
{
    (void)state;
    assert_true(pl_str_equal(PL_STR("abc"), pl_str_from("abc")));
    assert_false(pl_str_equal(PL_STR("abc"), PL_STR("abe")));
    assert_false(pl_str_equal(PL_STR("abc"), PL_STR("ab")));
    assert_true(pl_str_equal(PL_STR(""), pl_str_from(NULL)));
}

static void a_buffer_grows_to_its_maximum_and_no_further(void **state)
{
    (void)state;
    struct pl_buf buf;
    pl_buf_init(&buf, 10);
    assert_int_equal(pl_buf_append(&buf, "12345", 5), 0);
    assert_int_equal(pl_buf_append_int(&buf, -42), 0);
    assert_int_equal(pl_buf_append_byte(&buf, '!'), 0);
    assert_true(pl_str_equal(pl_buf_view(&buf), PL_STR("12345-42!")));
    assert_int_equal(pl_buf_append_str(&buf, PL_STR("xy")), -ENOBUFS);
    assert_int_equal(buf.error, -ENOBUFS);
    assert_true(pl_str_equal(pl_buf_view(&buf), PL_STR("12345-42!")));
    // It stays failed, so that one check after many appends is enough.
    assert_int_equal(pl_buf_append_byte(&buf, 'x'), -ENOBUFS);
    pl_buf_reset(&buf);
    assert_int_equal(pl_buf_printf(&buf, "%s %d", "ten ch", 12), 0);
    assert_true(pl_str_equal(pl_buf_view(&buf), PL_STR("ten ch 12")));
    assert_int_equal(pl_buf_append_byte(&buf, 0), 0);
    assert_int_equal(pl_buf_printf(&buf, "%d", 1), -ENOBUFS);
    pl_buf_fini(&buf);
}

static void room_in_a_buffer_can_be_reserved(void **state)
{
    (void)state;
    struct pl_buf buf;
    pl_buf_init(&buf, 100);
    char *room = pl_buf_reserve(&buf, 60);
    assert_non_null(room);
    memset(room, 'a', 60);
    buf.len += 60;
    assert_null(pl_buf_reserve(&buf, 41));
    assert_int_equal(buf.error, -ENOBUFS);
    assert_int_equal(buf.len, 60);
    pl_buf_fini(&buf);
}

static void an_arena_gives_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct pl_arena arena;
    pl_arena_init(&arena);
    for (size_t size = 1; size < 3000000; size = size * 3 + 1) {
        char *memory = pl_arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
        assert_int_equal(memory[0], 0);
        assert_int_equal(memory[size - 1], 0);
        memset(memory, 0xff, size);
    }
    pl_arena_reset(&arena);
    assert_int_equal(arena.used_bytes, 0);
    char *again = pl_arena_alloc_array(&arena, 100, 7);
    for (size_t i = 0; i < 700; i++)
        assert_int_equal(again[i], 0);
    pl_arena_fini(&arena);
}

static void arena_copies_end_with_nul(void **state)
{
    (void)state;
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_str copy = pl_arena_copy(&arena, (struct pl_str){"Jakarta!", 7});
    assert_int_equal(copy.len, 7);
    assert_string_equal(copy.ptr, "Jakarta");
    copy = pl_arena_copy(&arena, (struct pl_str){NULL, 0});
    assert_int_equal(copy.len, 0);
    copy = pl_arena_printf(&arena, "%s/%d", "lobby", 17);
    assert_string_equal(copy.ptr, "lobby/17");
    assert_int_equal(copy.len, 8);
    pl_arena_fini(&arena);
}

struct city {
    struct pl_str name;
    int number;
    UT_hash_handle hh;
};

static void a_map_finds_what_was_added(void **state)
{
    (void)state;
    struct pl_arena arena;
    struct city *map = NULL;
    struct city *found = NULL;
    pl_arena_init(&arena);
    for (int i = 0; i < 1000; i++) {
        struct city *city = pl_arena_alloc(&arena, sizeof *city);
        city->name = pl_arena_printf(&arena, "city-%d", i);
        city->number = i;
        HASH_ADD_KEYPTR(hh, map, city->name.ptr, city->name.len, city);
    }
    HASH_FIND(hh, map, "city-77", 7, found);
    assert_non_null(found);
    assert_int_equal(found->number, 77);
    HASH_DEL(map, found);
    HASH_FIND(hh, map, "city-77", 7, found);
    assert_null(found);
    assert_int_equal(HASH_COUNT(map), 999);
    HASH_CLEAR(hh, map);
    pl_arena_fini(&arena);
}

static int init(void **state)
{
    (void)state;
    return pl_random_init();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_compare_by_bytes),
        cmocka_unit_test(a_buffer_grows_to_its_maximum_and_no_further),
        cmocka_unit_test(room_in_a_buffer_can_be_reserved),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(arena_copies_end_with_nul),
        cmocka_unit_test(a_map_finds_what_was_added),
    };
    return cmocka_run_group_tests(tests, init, NULL);
}
