// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include <errno.h>

#include "text/filter.h"

static struct pl_arena arena;

static int setup(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    pl_arena_fini(&arena);
    return 0;
}

static struct pl_filter *make(enum pl_filter_test test, const char *const *words)
{
    struct pl_filter *filter = NULL;
    struct pl_str terms[8];
    struct pl_filter_spec spec = {.test = test, .words = terms};
    size_t at = 0;
    for (; words != NULL && words[spec.word_count] != NULL; spec.word_count++)
        terms[spec.word_count] = pl_str_from(words[spec.word_count]);
    assert_int_equal(pl_filter_new(&spec, &filter, &at), 0);
    return filter;
}

static int make_pattern(const char *pattern, struct pl_filter **ret_filter, size_t *ret_at)
{
    struct pl_filter_spec spec = {.test = PL_FILTER_TEST_PATTERN, .pattern = pl_str_from(pattern)};
    return pl_filter_new(&spec, ret_filter, ret_at);
}

static enum pl_filter_verdict test(const struct pl_filter *filter, const char *text)
{
    int64_t budget = PL_FILTER_BUDGET;
    return pl_filter_test(filter, pl_filter_text_new(pl_str_from(text), &arena), &budget);
}

static void assert_masked(const struct pl_filter *filter, const char *text, const char *expected)
{
    int64_t budget = PL_FILTER_BUDGET;
    struct pl_str masked = {0};
    const struct pl_filter_text *made = pl_filter_text_new(pl_str_from(text), &arena);
    assert_int_equal(pl_filter_mask(filter, made, &budget, &arena, &masked), PL_FILTER_MET);
    assert_int_equal(masked.len, strlen(expected));
    assert_memory_equal(masked.ptr, expected, masked.len);
}

static void finds_whole_words_in_any_dress(void **state)
{
    (void)state;
    static const char *const words[] = {"slot", "Không khí", "judi online", NULL};
    static const char *const met[] = {
        "SLOT",
        "the slot, please",
        "a slöt machine",
        "s\xe2\x80\x8blot here", // a zero-width space
        "ｓｌｏｔ",
        "𝐬𝐥𝐨𝐭",
        "khong khi",
        "không\nkhí",
        "judi   online!",
    };
    static const char *const clear[] = {"slots", "aslot", "slot2", "judi, online", "", "khong"};
    struct pl_filter *filter = make(PL_FILTER_TEST_WORDS, words);
    for (size_t i = 0; i < PL_ARRAY_LEN(met); i++)
        assert_int_equal(test(filter, met[i]), PL_FILTER_MET);
    for (size_t i = 0; i < PL_ARRAY_LEN(clear); i++)
        assert_int_equal(test(filter, clear[i]), PL_FILTER_CLEAR);
    pl_filter_free(filter);
}

static void finds_any_part_where_words_are_not_parted(void **state)
{
    (void)state;
    static const char *const words[] = {"น้ำท่วม", "ជំនន់", "ရေကြီး", NULL};
    struct pl_filter *filter = make(PL_FILTER_TEST_WORDS, words);
    assert_int_equal(test(filter, "กรุงเทพน้ำท่วมทุกปี"), PL_FILTER_MET);
    assert_int_equal(test(filter, "ភ្នំពេញមានទឹកជំនន់រៀងរាល់ឆ្នាំ"), PL_FILTER_MET);
    assert_int_equal(test(filter, "ရန်ကုန်မှာရေကြီးတယ်"), PL_FILTER_MET);
    // Vowels and tones are part of the word there, not accents.
    assert_int_equal(test(filter, "กรุงเทพนำทวมทุกปี"), PL_FILTER_CLEAR);
    pl_filter_free(filter);
}

static void masks_what_it_found(void **state)
{
    (void)state;
    static const char *const words[] = {"slot", "judi", NULL};
    static const char *const one_ligature[] = {"f", "i", NULL};
    struct pl_filter *filter = make(PL_FILTER_TEST_WORDS, words);
    assert_masked(filter, "Ayo Slöt dan judi, ayo!", "Ayo ***** dan *****, ayo!");
    assert_masked(filter, "slot", "*****");
    pl_filter_free(filter);
    filter = make(PL_FILTER_TEST_WORDS, one_ligature);
    assert_int_equal(test(filter, "x ﬁ x"), PL_FILTER_CLEAR); // fi, one word
    pl_filter_free(filter);
    size_t at = 0;
    assert_int_equal(make_pattern("[0-9]{4,}", &filter, &at), 0);
    assert_masked(filter, "call 08123456 or 0899", "call ***** or *****");
    pl_filter_free(filter);
    filter = make(PL_FILTER_TEST_LINKS, NULL);
    assert_masked(filter, "see https://x.example/a?b and www.y.example now",
                  "see ***** and ***** now");
    pl_filter_free(filter);
}

static void refuses_blank_words(void **state)
{
    (void)state;
    struct pl_str words[] = {PL_STR("good"), PL_STR("\xe2\x80\x8b")};
    struct pl_filter_spec spec = {PL_FILTER_TEST_WORDS, words, 2, {0}};
    struct pl_filter *filter = NULL;
    size_t at = 0;
    assert_int_equal(pl_filter_new(&spec, &filter, &at), -E2BIG);
    assert_int_equal(at, 1);
}

static void knows_links_and_where_they_may_lead(void **state)
{
    (void)state;
    static const char *const hosts[] = {"mgmac.id", "UB.ac.id", NULL};
    static const char *const bad[] = {
        "http://evil.example",
        "HTTPS://EVIL.EXAMPLE/x",
        "(www.evil.example)",
        "go to bit.ly/abc",
        "https://mgmac.id@evil.example/",
        "https://notmgmac.id/",
        "https://mgmac.id.evil.example/",
        "ｈｔｔｐ://evil.example",
        "ftp://mgmac.id:21@evil.example",
    };
    static const char *const good[] = {
        "https://mgmac.id",       "http://www.mgmac.id./programme",
        "www.ub.ac.id/page",      "no link: 1.2 or and/or",
        "see mgmac.id/agenda",    "He said.Then left",
        "https://MGMAC.ID:443/x",
    };
    struct pl_filter *filter = make(PL_FILTER_TEST_LINKS, hosts);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_equal(test(filter, bad[i]), PL_FILTER_MET);
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_int_equal(test(filter, good[i]), PL_FILTER_CLEAR);
    pl_filter_free(filter);
}

static void sees_letters_that_pose_as_others(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "J\xd0\xb0karta", // a Cyrillic a
        "\xce\x91"
        "dmin",                 // a Greek Alpha
        "pass\xe2\x80\x8bword", // a zero-width space within
        "x\xf3\xa0\x81\xa1y",   // tags
    };
    static const char *const good[] = {
        "Jakarta",
        "Москва и Jakarta",
        "10 kΩ and 5 μm",
        "👩‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "ភ្នំ\xe2\x80\x8bពេញ",
        "ไทย\xe2\x80\x8bแลนด์",
        "",
    };
    struct pl_filter *filter = make(PL_FILTER_TEST_SPOOF, NULL);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_equal(test(filter, bad[i]), PL_FILTER_MET);
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_int_equal(test(filter, good[i]), PL_FILTER_CLEAR);
    pl_filter_free(filter);
}

static void says_where_a_pattern_went_wrong(void **state)
{
    (void)state;
    struct pl_filter *filter = NULL;
    size_t at = 0;
    assert_int_equal(make_pattern("né(", &filter, &at), -EINVAL);
    assert_int_equal(at, 3);
    assert_int_equal(make_pattern("(a)\\1", &filter, &at), -EINVAL);
    assert_int_equal(make_pattern("\\C", &filter, &at), -EINVAL);
    assert_int_equal(
        make_pattern("((((((((((((((((((((((((((((((((((((((((((a))))))))))))))))))))))"
                     "))))))))))))))))))))",
                     &filter, &at),
        -EINVAL);
    assert_int_equal(make_pattern("(?i)\\bjud[i1]\\b", &filter, &at), 0);
    assert_int_equal(test(filter, "Jud1!"), PL_FILTER_MET);
    assert_int_equal(test(filter, "judicial"), PL_FILTER_CLEAR);
    pl_filter_free(filter);
}

// Whatever the pattern, a text is judged or given up within the budget.
static void no_pattern_stalls_it(void **state)
{
    (void)state;
    static const char *const hostile[] = {
        "^(a|a|aa)+$",      "(a|a|aa)+$",  "(a*)*b",
        "[a]*[bc]",         "a{1,500}x",   "(?:a+)+[b]",
        ".*.*.*.*=",        "(?=(a+))a*b", "(?:(?:a?){50}){50}[b]",
        "(a(?1)?b)|[c-e]$",
    };
    static char text[16 * 1024 + 1];
    memset(text, 'a', sizeof text - 1);
    for (size_t i = 0; i < PL_ARRAY_LEN(hostile); i++) {
        struct pl_filter *filter = NULL;
        size_t at = 0;
        int64_t budget = PL_FILTER_BUDGET;
        assert_int_equal(make_pattern(hostile[i], &filter, &at), 0);
        const struct pl_filter_text *made = pl_filter_text_new(pl_str_from(text), &arena);
        clock_t began = clock();
        enum pl_filter_verdict verdict = pl_filter_test(filter, made, &budget);
        double spent_s = (double)(clock() - began) / CLOCKS_PER_SEC;
        print_message("%s: %s, %lld of the budget left, %.3f s\n", hostile[i],
                      verdict == PL_FILTER_UNDECIDED ? "given up" : "judged", (long long)budget,
                      spent_s);
        assert_true(verdict == PL_FILTER_UNDECIDED || budget > 0);
        assert_true(spent_s < 2); // a hundred times what it takes, with the sanitizers' cost
        pl_filter_free(filter);
    }
}

static void one_budget_is_for_all_patterns(void **state)
{
    (void)state;
    struct pl_filter *filter = NULL;
    size_t at = 0;
    int64_t budget = 0;
    assert_int_equal(make_pattern("b", &filter, &at), 0);
    const struct pl_filter_text *made = pl_filter_text_new(PL_STR("abc"), &arena);
    assert_int_equal(pl_filter_test(filter, made, &budget), PL_FILTER_UNDECIDED);
    pl_filter_free(filter);
}

static void the_same_text_has_the_same_digest(void **state)
{
    (void)state;
    uint8_t one[PL_HASH_BYTES], two[PL_HASH_BYTES];
    pl_filter_text_digest(pl_filter_text_new(PL_STR("Join  us\nNOW"), &arena), one);
    pl_filter_text_digest(pl_filter_text_new(PL_STR("jöin us n\xe2\x80\x8bow "), &arena), two);
    assert_memory_equal(one, two, sizeof one);
    pl_filter_text_digest(pl_filter_text_new(PL_STR("join us"), &arena), two);
    assert_memory_not_equal(one, two, sizeof one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_whole_words_in_any_dress),
        cmocka_unit_test(finds_any_part_where_words_are_not_parted),
        cmocka_unit_test(masks_what_it_found),
        cmocka_unit_test(refuses_blank_words),
        cmocka_unit_test(knows_links_and_where_they_may_lead),
        cmocka_unit_test(sees_letters_that_pose_as_others),
        cmocka_unit_test(says_where_a_pattern_went_wrong),
        cmocka_unit_test(no_pattern_stalls_it),
        cmocka_unit_test(one_budget_is_for_all_patterns),
        cmocka_unit_test(the_same_text_has_the_same_digest),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
