// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "record/chain.h"

static const uint8_t salt[PL_SALT_BYTES] = {1, 2, 3};
static const uint8_t content[PL_HASH_BYTES] = {4, 5, 6};

static bool same(const uint8_t a[PL_HASH_BYTES], const uint8_t b[PL_HASH_BYTES])
{
    return memcmp(a, b, PL_HASH_BYTES) == 0;
}

// The formulas of the header, written out once more: what is published must never change.
static void hashes_as_the_header_says(void **state)
{
    (void)state;
    uint8_t chain[PL_HASH_BYTES], wanted[PL_HASH_BYTES];
    char text[256];
    size_t len = 0;
    struct pl_str start = PL_STR("pleno.chain.v1epoch\0climate");
    pl_chain_start(PL_STR("epoch"), PL_STR("climate"), chain);
    pl_hash(start, wanted);
    assert_true(same(chain, wanted));

    memcpy(text, salt, sizeof salt);
    len = sizeof salt;
    memcpy(text + len, "{\"a\":1}\0{\"d\":2}", 15);
    pl_hash((struct pl_str){text, len + 15}, wanted);
    pl_chain_content(salt, PL_STR("{\"a\":1}"), PL_STR("{\"d\":2}"), chain);
    assert_true(same(chain, wanted));

    uint8_t link[] = {0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 3, 4};
    struct pl_chain_link next = {0x0102, 0x0304, PL_STR("t"), PL_STR("c"), content};
    memset(chain, 9, sizeof chain);
    memcpy(text, chain, sizeof chain);
    len = sizeof chain;
    memcpy(text + len, link, sizeof link);
    len += sizeof link;
    memcpy(text + len, "t\0c", 4);
    len += 4;
    memcpy(text + len, content, sizeof content);
    len += sizeof content;
    pl_hash((struct pl_str){text, len}, wanted);
    pl_chain_next(&next, chain);
    assert_true(same(chain, wanted));
}

static void every_part_of_an_event_counts(void **state)
{
    (void)state;
    uint8_t other_content[PL_HASH_BYTES] = {7};
    const struct pl_chain_link base = {1, 2, PL_STR("type"), PL_STR("channel"), content};
    const struct pl_chain_link others[] = {
        {2, 2, PL_STR("type"), PL_STR("channel"), content},
        {1, 3, PL_STR("type"), PL_STR("channel"), content},
        {1, 2, PL_STR("typec"), PL_STR("hannel"), content},
        {1, 2, PL_STR("type"), PL_STR("channel2"), content},
        {1, 2, PL_STR("type"), PL_STR("channel"), other_content},
    };
    uint8_t first[PL_HASH_BYTES] = {0}, other[PL_HASH_BYTES];
    pl_chain_next(&base, first);
    for (size_t i = 0; i < PL_ARRAY_LEN(others); i++) {
        memset(other, 0, sizeof other);
        pl_chain_next(&others[i], other);
        assert_false(same(first, other));
    }
    memset(other, 1, sizeof other);
    pl_chain_next(&base, other);
    assert_false(same(first, other));
}

static void the_salt_hides_short_texts(void **state)
{
    (void)state;
    uint8_t one[PL_HASH_BYTES], two[PL_HASH_BYTES], other[PL_SALT_BYTES] = {9};
    pl_chain_content(salt, PL_STR("{}"), PL_STR("yes"), one);
    pl_chain_content(other, PL_STR("{}"), PL_STR("yes"), two);
    assert_false(same(one, two));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hashes_as_the_header_says),
        cmocka_unit_test(every_part_of_an_event_counts),
        cmocka_unit_test(the_salt_hides_short_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
