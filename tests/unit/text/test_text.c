// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "text/text.h"

static const struct pl_text_limits roomy = {.graphemes = 4000, .bytes = 16384};

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

static int finish(enum pl_text_policy policy, const char *in, struct pl_str *text,
                  const char **rule)
{
    *rule = NULL;
    return pl_text_finish(policy, pl_str_from(in), &roomy, &arena, text, rule);
}

static void assert_kept(enum pl_text_policy policy, const char *in, const char *expected)
{
    struct pl_str text;
    const char *rule = NULL;
    assert_int_equal(finish(policy, in, &text, &rule), 0);
    assert_int_equal(text.len, strlen(expected));
    assert_memory_equal(text.ptr, expected, text.len);
}

static void assert_refused(enum pl_text_policy policy, const char *in, const char *expected)
{
    struct pl_str text;
    const char *rule = NULL;
    assert_int_equal(finish(policy, in, &text, &rule), -EINVAL);
    assert_string_equal(rule, expected);
}

// The summit's scripts, with the joiners and zero-width spaces that they need, stay as they are.
static void keeps_the_summits_languages(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Kami setuju.",
        "Thành phố Hồ Chí Minh",
        "กรุงเทพมหานคร ขอเสนอ",
        "ភ្នំពេញ​រាជធានី",
        "ວຽງຈັນ ສະເໜີ",
        "နေပြည်တော် တိုက်ရိုက်",
        "مدينة بندر سري بكاوان",
        "新加坡 சிங்கப்பூர்",
        "क्ष‍ 👩‍👩‍👧 🇮🇩",
        "line one\nline two\tend",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(texts); i++)
        assert_kept(PL_TEXT_POLICY_MESSAGE, texts[i], texts[i]);
}

static void normalises_to_nfc(void **state)
{
    (void)state;
    assert_kept(PL_TEXT_POLICY_MESSAGE, "Ha\xcc\x80 No\xcc\xa3\xcc\x82i", "Hà Nội");
    assert_kept(PL_TEXT_POLICY_MESSAGE, "a\r\nb", "a\nb");
    assert_kept(PL_TEXT_POLICY_NAME, "  Delegate 1, Jakarta ", "Delegate 1, Jakarta");
    assert_kept(PL_TEXT_POLICY_NAME, "\xc2\xa0Tan\xe3\x80\x80\xe2\x80\x89 Sri ", "Tan Sri");
    assert_kept(PL_TEXT_POLICY_LINE, " two  spaces stay ", "two  spaces stay");
}

static void refuses_what_reaches_beyond_its_message(void **state)
{
    (void)state;
    assert_refused(PL_TEXT_POLICY_MESSAGE, "a\x01", "control");
    assert_refused(PL_TEXT_POLICY_MESSAGE, "a\rb", "control");
    assert_refused(PL_TEXT_POLICY_MESSAGE, "a\xc2\x85", "control");
    // NOLINTBEGIN(misc-misleading-bidirectional): that is what is refused
    assert_refused(PL_TEXT_POLICY_MESSAGE,
                   "abc \xe2\x80\xae"
                   "txt",
                   "bidi");
    assert_refused(PL_TEXT_POLICY_MESSAGE,
                   "\xe2\x81\xa6"
                   "abc",
                   "bidi");
    // NOLINTEND(misc-misleading-bidirectional)
    assert_refused(PL_TEXT_POLICY_LINE, "two\nlines", "control");
    assert_refused(PL_TEXT_POLICY_NAME, "a\xe2\x80\x8f", "bidi");
    assert_refused(PL_TEXT_POLICY_NAME, "Mode\xe2\x80\x8brator", "invisible");
}

static void refuses_bytes_that_are_no_utf8(void **state)
{
    (void)state;
    static const char *const bad[] = {"\xff",        "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                      "abc\xe0\xb8", "\x80"};
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_refused(PL_TEXT_POLICY_MESSAGE, bad[i], "utf8");
}

static void refuses_blank(void **state)
{
    (void)state;
    assert_refused(PL_TEXT_POLICY_MESSAGE, "", "blank");
    assert_refused(PL_TEXT_POLICY_MESSAGE, " \n\t ", "blank");
    assert_refused(PL_TEXT_POLICY_MESSAGE, "\xe2\x80\x8b\xe2\x80\x8d\xef\xbb\xbf", "blank");
    assert_refused(PL_TEXT_POLICY_NAME, "\xe3\x80\x80", "blank");
}

static void refuses_towers_of_marks(void **state)
{
    (void)state;
    char tower[1 + 2 * 13 + 1] = "a";
    for (size_t i = 0; i < 13; i++)
        memcpy(tower + 1 + 2 * i, "\xcc\xb4", 2);
    assert_refused(PL_TEXT_POLICY_MESSAGE, tower, "marks");
    tower[1 + 2 * 12] = '\0';
    assert_kept(PL_TEXT_POLICY_MESSAGE, tower, tower);
}

static void counts_clusters_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(pl_text_graphemes(PL_STR("👩‍👩‍👧🇮🇩é")), 3);
    struct pl_text_limits three = {.graphemes = 3, .bytes = 100};
    struct pl_str text;
    const char *rule = NULL;
    struct pl_str fits = PL_STR("🇮🇩🇻🇳🇹🇭");
    struct pl_str over = PL_STR("abcd");
    assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, fits, &three, &arena, &text, &rule), 0);
    assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, over, &three, &arena, &text, &rule),
                     -E2BIG);
    struct pl_text_limits bytes = {.graphemes = 100, .bytes = 3};
    assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, over, &bytes, &arena, &text, &rule),
                     -E2BIG);
    struct pl_text_limits points = {.graphemes = 3, .bytes = 100, .points = 6};
    assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, fits, &points, &arena, &text, &rule),
                     0);
    points.points = 5;
    assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, fits, &points, &arena, &text, &rule),
                     -E2BIG);
}

// Plain ASCII takes a shorter way, which must lead to the same place.
static void judges_ascii_like_any_other_text(void **state)
{
    (void)state;
    static const char *const texts[] = {"a", "What did it cost?", "two\nlines", " ~ ", "a\n\nb"};
    for (size_t i = 0; i < PL_ARRAY_LEN(texts); i++) {
        struct pl_str in = pl_str_from(texts[i]), text;
        const char *rule = NULL;
        struct pl_text_limits limits = {.graphemes = (int64_t)pl_text_graphemes(in), .bytes = 100};
        assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, in, &limits, &arena, &text, &rule),
                         0);
        limits.graphemes--;
        assert_int_equal(pl_text_finish(PL_TEXT_POLICY_MESSAGE, in, &limits, &arena, &text, &rule),
                         -E2BIG);
    }
    assert_refused(PL_TEXT_POLICY_LINE, "two\nlines", "control");
    assert_refused(PL_TEXT_POLICY_NAME, "two\nlines", "control");
    assert_refused(PL_TEXT_POLICY_MESSAGE, "\n \n", "blank");
    assert_refused(PL_TEXT_POLICY_EMOJI, "a", "emoji");
}

static void knows_one_emoji_from_all_else(void **state)
{
    (void)state;
    static const char *const good[] = {"👍",
                                       "👍🏽",
                                       "❤️",
                                       "🇮🇩",
                                       "👩‍👩‍👧",
                                       "1️⃣",
                                       "🏴󠁧󠁢󠁥󠁮󠁧󠁿"};
    static const char *const bad[] = {"a", "1", "👍👍", "ok", " ", "🇮", "ก", "👍\xcc\xb4"};
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_kept(PL_TEXT_POLICY_EMOJI, good[i], good[i]);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_refused(PL_TEXT_POLICY_EMOJI, bad[i], "emoji");
}

static void assert_slug(const char *name, const char *expected)
{
    struct pl_str slug = pl_text_slug(pl_str_from(name), 20, &arena);
    assert_int_equal(slug.len, strlen(expected));
    assert_memory_equal(slug.ptr, expected, slug.len);
}

static void makes_ids_of_names(void **state)
{
    (void)state;
    assert_slug("Delegate 1, Jakarta", "delegate-1-jakarta");
    assert_slug("  Hà Nội!  ", "ha-noi");
    assert_slug("กรุงเทพ", "");
    assert_slug("a-very-long-name-that-goes-on", "a-very-long-name-tha");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_the_summits_languages),
        cmocka_unit_test(normalises_to_nfc),
        cmocka_unit_test(refuses_what_reaches_beyond_its_message),
        cmocka_unit_test(refuses_bytes_that_are_no_utf8),
        cmocka_unit_test(refuses_blank),
        cmocka_unit_test(refuses_towers_of_marks),
        cmocka_unit_test(counts_clusters_not_bytes),
        cmocka_unit_test(judges_ascii_like_any_other_text),
        cmocka_unit_test(knows_one_emoji_from_all_else),
        cmocka_unit_test(makes_ids_of_names),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
