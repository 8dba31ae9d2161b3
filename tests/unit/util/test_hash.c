// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "util/clock.h"
#include "util/hash.h"
#include "util/random.h"

// The digest of "abc" as b2sum -l 256 and Python's hashlib.blake2b(digest_size=32) give it.
static const char abc_hex[] = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";

static void is_blake2b_of_256_bits(void **state)
{
    (void)state;
    uint8_t digest[PL_HASH_BYTES];
    char hex[PL_HASH_HEX_BYTES];
    pl_hash(PL_STR("abc"), digest);
    pl_hash_hex(digest, hex);
    assert_string_equal(hex, abc_hex);
    pl_hash_secret(PL_STR("abc"), hex);
    assert_string_equal(hex, abc_hex);
}

static void parts_hash_like_the_whole(void **state)
{
    (void)state;
    struct pl_hash hash;
    uint8_t parts[PL_HASH_BYTES];
    uint8_t whole[PL_HASH_BYTES];
    pl_hash_init(&hash);
    pl_hash_update(&hash, "ab", 2);
    pl_hash_update_u64be(&hash, 0x0102030405060708);
    pl_hash_update(&hash, "", 0);
    pl_hash_final(&hash, parts);
    pl_hash(PL_STR("ab\x01\x02\x03\x04\x05\x06\x07\x08"), whole);
    assert_memory_equal(parts, whole, PL_HASH_BYTES);
}

static void derived_bytes_depend_on_key_and_index_alone(void **state)
{
    (void)state;
    uint8_t key[32] = {1};
    uint8_t other_key[32] = {2};
    uint8_t a[16];
    uint8_t b[16];
    pl_hash_derive(key, 7, a, sizeof a);
    pl_hash_derive(key, 7, b, sizeof b);
    assert_memory_equal(a, b, sizeof a);
    pl_hash_derive(key, 8, b, sizeof b);
    assert_memory_not_equal(a, b, sizeof a);
    pl_hash_derive(other_key, 7, b, sizeof b);
    assert_memory_not_equal(a, b, sizeof a);
}

static void hexadecimal_goes_there_and_back(void **state)
{
    (void)state;
    const uint8_t bytes[] = {0x00, 0x7f, 0xff, 0xa5};
    uint8_t back[4];
    char hex[9];
    pl_hex_encode(bytes, sizeof bytes, hex);
    assert_string_equal(hex, "007fffa5");
    assert_int_equal(pl_hex_decode(PL_STR("007fffa5"), back, 4), 0);
    assert_memory_equal(back, bytes, 4);
    assert_int_equal(pl_hex_decode(PL_STR("007fffa"), back, 4), -EINVAL);
    assert_int_equal(pl_hex_decode(PL_STR("007fffa5"), back, 3), -EINVAL);
    assert_int_equal(pl_hex_decode(PL_STR("007fffg5"), back, 4), -EINVAL);
}

static void secrets_are_long_and_never_the_same(void **state)
{
    (void)state;
    char a[PL_SECRET_BYTES];
    char b[PL_SECRET_BYTES];
    pl_random_secret("pl_", a);
    pl_random_secret("pl_", b);
    assert_int_equal(strlen(a), 46);
    assert_memory_equal(a, "pl_", 3);
    assert_int_equal(strspn(a + 3, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                   "0123456789-_"),
                     43);
    assert_string_not_equal(a, b);
}

static void a_pool_never_gives_the_same_bytes_twice(void **state)
{
    (void)state;
    static const uint8_t gone[32];
    struct pl_random_pool pool = {0};
    uint8_t draws[100][32]; // more than one filling
    for (size_t i = 0; i < 100; i++) {
        pl_random_pool_take(&pool, draws[i], sizeof draws[i]);
        assert_memory_equal(pool.bytes + pool.left, gone, sizeof gone);
        for (size_t j = 0; j < i; j++)
            assert_memory_not_equal(draws[i], draws[j], sizeof draws[i]);
    }
}

static void clocks_run_forward(void **state)
{
    (void)state;
    int64_t wall_ms = pl_clock_wall_ms();
    int64_t us = pl_clock_monotonic_us();
    int64_t ms = pl_clock_monotonic_ms();
    assert_true(wall_ms > INT64_C(1672531200000)); // 2023
    assert_true(ms >= us / 1000);
    while (pl_clock_monotonic_us() == us)
        continue;
    assert_true(pl_clock_monotonic_us() > us);
}

static int init(void **state)
{
    (void)state;
    return pl_random_init();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_blake2b_of_256_bits),
        cmocka_unit_test(parts_hash_like_the_whole),
        cmocka_unit_test(derived_bytes_depend_on_key_and_index_alone),
        cmocka_unit_test(hexadecimal_goes_there_and_back),
        cmocka_unit_test(secrets_are_long_and_never_the_same),
        cmocka_unit_test(a_pool_never_gives_the_same_bytes_twice),
        cmocka_unit_test(clocks_run_forward),
    };
    return cmocka_run_group_tests(tests, init, NULL);
}
