// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>

#include "text/name.h"
#include "text/text.h"

static const struct pl_text_limits roomy = {.graphemes = 120, .bytes = 480, .points = 120};

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

// As people of the region write themselves, with titles, places and both scripts of those who have
// two. All must pass as they are, and none is taken for an office or for another of them.
static const char *const people[] = {
    // Thai
    "ชัชชาติ สิทธิพันธุ์",
    "นายสมชาย ใจดี",
    "คุณหญิงกัลยา โสภณพนิช",
    "ม.ร.ว. สุขุมพันธุ์ บริพัตร",
    "ณัฐพงษ์ เรืองปัญญาวุฒิ",
    "ผู้ว่าราชการกรุงเทพมหานคร",
    "สมชาย ใจดี (Somchai Jaidee)",
    // Khmer
    "ឃួង ស្រេង",
    "ហ៊ុន ម៉ាណែត",
    "សុខ ចិន្តា",
    "លោកស្រី ម៉ែន សំអន",
    "អ៊ុក រ៉ាប៊ុន",
    "ព្រះបាទ នរោត្តម សីហមុនី",
    "ឃួង ស្រេង, Phnom Penh",
    // Lao
    "ອາດສະພັງທອງ ສີພັນດອນ",
    "ທອງລຸນ ສີສຸລິດ",
    "ນາງ ບຸນຄຳ ວໍລະຈິດ",
    "ສອນໄຊ ສີພັນດອນ",
    "ວຽງຈັນ 1",
    // Burmese
    "အောင်ဆန်းစုကြည်",
    "ဦးမြင့်ဌေး",
    "ဒေါ်ခင်ကြည်",
    "မောင်မောင်စိုး",
    "တင်ဦးလွင်",
    "စိုင်းမောက်ခမ်း (Sai Mauk Kham)",
    // Vietnamese
    "Nguyễn Thị Hương",
    "Trần Sỹ Thanh",
    "Phạm Văn Đồng",
    "Đặng Thị Ngọc Thịnh",
    "Lê Hữu Ước",
    "Võ Thị Ánh Xuân",
    "Huỳnh Tấn Phát, Cần Thơ",
    // Indonesian and Malay
    "Heru Budi Hartono",
    "Soekarno",
    "Ir. H. Joko Widodo, M.Si.",
    "Dr. Hj. Tri Rismaharini, S.T., M.T.",
    "R. A. Kartini",
    "I Gusti Ngurah Rai",
    "Ni Luh Putu Ayu, Denpasar",
    "Muhammad bin Abdul-Rahman",
    "Siti Nurhaliza binti Tarudin",
    "Dato' Sri Kamarul",
    // Tagalog and Spanish
    "María Sheilah Honrado Lacuna-Pangan",
    "Isko Moreno Domagoso",
    "José P. Laurel, Jr.",
    "Ma. Josefina Belmonte y Dela Peña",
    "Niño Muñoz III",
    "O’Brien, Taguig",
    // Portuguese and Tetum
    "José Ramos-Horta",
    "Guilhermina Filomena Saldanha Ribeiro",
    "Maria Conceição, Díli",
    // Arabic
    "محمد عبد الرحمن",
    "فاطمة الزهراء",
    "حاج حسن البلقية",
    "عبد الله بن عمر",
    "خالد الحسيني, Bandar Seri Begawan",
    "نور العين ١٢",
    // Chinese, Japanese, Korean
    "李顯龍",
    "黄循财",
    "陈振声 (Chan Chun Sing)",
    "欧阳修",
    "田中 さくら",
    "小池 百合子 (Yuriko Koike)",
    "김민수",
    "박근혜 (朴槿惠)",
    // Tamil, Hindi, Punjabi
    "தர்மன் சண்முகரத்தினம்",
    "கே. சண்முகம்",
    "விவியன் பாலகிருஷ்ணன் (Vivian)",
    "नरेन्द्र मोदी",
    "ਪ੍ਰੀਤਮ ਸਿੰਘ",
    // Javanese and Balinese letters, Cyrillic, Greek
    "ꦲꦩꦼꦁꦏꦸꦨꦸꦮꦤ",
    "ᬓ᭄ᬢᬸᬢ᭄",
    "Сергей Собянин",
    "Κώστας Μπακογιάννης",
    // What the secretariat writes
    "Delegate 1, Bandar Seri Begawan",
    "Head of delegation, Cần Thơ",
    "Minutes bot",
    "3M Secretariat & Partners (ASEAN) No. 7",
};

static void lets_real_names_pass(void **state)
{
    (void)state;
    struct pl_str looks[PL_ARRAY_LEN(people)][PL_NAME_LOOKS];
    for (size_t i = 0; i < PL_ARRAY_LEN(people); i++) {
        struct pl_str in = pl_str_from(people[i]), text = {0};
        const char *rule = "none";
        int error = pl_text_finish(PL_TEXT_POLICY_NAME, in, &roomy, &arena, &text, &rule);
        if (error != 0 || !pl_str_equal(in, text))
            fail_msg("%s: %d, %s", people[i], error, rule);
        pl_name_looks(text, &arena, looks[i]);
        if (pl_name_claims_office(looks[i]))
            fail_msg("%s is taken for an office", people[i]);
        for (size_t j = 0; j < i; j++)
            if (pl_str_equal(looks[i][0], looks[j][0]) || pl_str_equal(looks[i][1], looks[j][1]))
                fail_msg("%s is taken for %s", people[i], people[j]);
    }
}

// Written in a way that no person's name is.
static void refuses_names_that_hide_something(void **state)
{
    (void)state;
    // NOLINTBEGIN(misc-misleading-bidirectional): that is what is refused
    static const struct {
        const char *name, *rule;
    } bad[] = {
        {"раypal", "script"},                 // Cyrillic r and a
        {"Jаkаrtа", "script"},                // Cyrillic a
        {"Mоderator", "script"},              // Cyrillic o
        {"Моderаtоr", "script"},              // and more of it
        {"Αdmin", "script"},                  // Greek A
        {"Administratοr", "script"},          // Greek o
        {"Secretаriat", "script"},            // Cyrillic a
        {"Delegate 1, Jakаrta", "script"},    // in the second word
        {"Somchai สมชาย Сергей", "script"},   // three
        {"李สมชาย", "script"},                // two that nobody writes together
        {"김สมชาย", "script"},                // likewise
        {"محمد Παπ", "script"},               // likewise
        {"Ꮇoderator", "script"},              // Cherokee M
        {"Delegate 1\u0664", "numbers"},      // an Arabic digit behind a Latin one
        {"นาย 1๒", "numbers"},                // Thai and Latin digits
        {"Mode\u200brator", "invisible"},     // zero-width space
        {"Mode\u200crator", "invisible"},     // non-joiner
        {"Mode\u200drator", "invisible"},     // joiner
        {"Mode\u2060rator", "invisible"},     // word joiner
        {"Mode\ufeffrator", "invisible"},     // byte order mark
        {"Mode\u00adrator", "invisible"},     // soft hyphen
        {"Mode\u034frator", "invisible"},     // grapheme joiner
        {"Moderator\ufe0f", "invisible"},     // variation selector
        {"Moderator\U000e0041", "invisible"}, // tag
        {"Moderator\U000e0101", "invisible"}, // variation selector, far away
        {"Mode\u3164rator", "invisible"},     // Hangul filler
        {"Mode\uffa0rator", "invisible"},     // half-width one
        {"Mode\u2800rator", "invisible"},     // braille without dots
        {"Mode\u180erator", "invisible"},     // Mongolian vowel separator
        {"Mode\u206arator", "invisible"},     // inhibit symmetric swapping
        {"\u202erotaredoM", "bidi"},          // override
        {"Anna\u202e", "bidi"},               // one that runs on
        {"\u2067Anna", "bidi"},               // isolate
        {"Anna\u200f", "bidi"},               // mark
        {"Anna\u061c", "bidi"},               // Arabic letter mark
        {"Anna\nModerator", "control"},       // two lines
        {"Anna\u2028Moderator", "control"},   // another way to have two
        {"Anna\a", "control"},                // bell
        {"Anna \u2705", "symbol"},            // a badge of her own
        {"\U0001f6e1 Anna", "symbol"},        // likewise
        {"Anna \u2606", "symbol"},            // likewise
        {"Anna\ue000", "unassigned"},         // private use
        {"Anna\u0378", "unassigned"},         // nothing
        {"Ann\u0131\u0307", "overlay"},       // a dot on what looks like one with a dot
        {"a\u0301\u0302\u0303\u0304\u0301\u0302\u0303\u0304\u0301\u0302\u0303\u0304\u0301\u0302",
         "marks"},                 // a tower
        {"\u3000\u2003", "blank"}, // nothing to see
    };
    // NOLINTEND(misc-misleading-bidirectional)
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        struct pl_str text = {0};
        const char *rule = "none";
        int error = pl_text_finish(PL_TEXT_POLICY_NAME, pl_str_from(bad[i].name), &roomy, &arena,
                                   &text, &rule);
        if (error != -EINVAL || strcmp(rule, bad[i].rule) != 0)
            fail_msg("%zu %s: %d, %s instead of %s", i, bad[i].name, error, rule, bad[i].rule);
    }
}

static bool look_alike(const char *one, const char *other)
{
    struct pl_str a[PL_NAME_LOOKS], b[PL_NAME_LOOKS];
    pl_name_looks(pl_str_from(one), &arena, a);
    pl_name_looks(pl_str_from(other), &arena, b);
    return pl_str_equal(a[0], b[0]) || pl_str_equal(a[1], b[1]);
}

static void sees_what_a_reader_would_take_for_the_same(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Anna", "ANNA"},
        {"ALI", "Ali"},
        {"AI Hassan", "Al Hassan"},
        {"AI Hassan", "ai hassan"},
        {"paypal", "раураl"}, // Cyrillic but for the l
        {"SOPE", "ЅОРЕ"},     // all Cyrillic
        {"Maria", "ꓟaria"},   // a Lisu M, which Unicode lets stand beside Latin
        {"Moderator 1", "Moderator l"},
        {"Moderator 1", "rnoderator 1"},
        {"Moderator 1", "M0DERAT0R I"},
        {"Budi", "Ｂｕｄｉ"}, // full width
        {"Budi", "𝐁𝐮𝐝𝐢"},     // bold
        {"Straße", "STRASSE"},
        {"Hà Nội", "HÀ NỘI"},
    };
    static const char *const others[][2] = {
        {"Ai Lan", "Al Lan"},
        {"Delegate 1, Jakarta", "Delegate 2, Jakarta"},
        {"Nguyễn Thị Hương", "Nguyen Thi Huong"},
        {"Lê Hùng", "Lê Hưng"},
        {"Mai", "Mali"},
        {"สมชาย", "สมหมาย"},
        {"Ōno", "Ono"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(pairs); i++)
        if (!look_alike(pairs[i][0], pairs[i][1]))
            fail_msg("%s and %s", pairs[i][0], pairs[i][1]);
    for (size_t i = 0; i < PL_ARRAY_LEN(others); i++)
        if (look_alike(others[i][0], others[i][1]))
            fail_msg("%s is not %s", others[i][0], others[i][1]);
}

// One letter can become many: none of those that a name may hold outgrows its room.
static void every_letter_has_looks(void **state)
{
    (void)state;
    size_t count = 0;
    for (int32_t point = 0x20; point < 0x20000; point++) {
        char in[8] = "";
        struct pl_str text = {0}, looks[PL_NAME_LOOKS];
        const char *rule = NULL;
        int at = 0;
        if (point >= 0x10000)
            at += snprintf(in, sizeof in, "%c%c", 0xf0 | point >> 18, 0x80 | (point >> 12 & 0x3f));
        else if (point >= 0x800)
            at += snprintf(in, sizeof in, "%c", 0xe0 | point >> 12);
        if (point >= 0x800)
            at += snprintf(in + at, sizeof in - (size_t)at, "%c", 0x80 | (point >> 6 & 0x3f));
        else if (point >= 0x80)
            at += snprintf(in, sizeof in, "%c", 0xc0 | point >> 6);
        (void)snprintf(in + at, sizeof in - (size_t)at, "%c",
                       point < 0x80 ? point : 0x80 | (point & 0x3f));
        if (pl_text_finish(PL_TEXT_POLICY_NAME, pl_str_from(in), &roomy, &arena, &text, &rule) ==
            0) {
            pl_name_looks(text, &arena, looks);
            count += looks[0].len > 0 && looks[1].len > 0;
        }
        pl_arena_reset(&arena);
    }
    assert_in_range(count, 60000, 0x20000);
}

static bool claims_office(const char *name)
{
    struct pl_str looks[PL_NAME_LOOKS];
    pl_name_looks(pl_str_from(name), &arena, looks);
    return pl_name_claims_office(looks);
}

static void knows_the_names_of_offices(void **state)
{
    (void)state;
    static const char *const claims[] = {
        "Moderator", "moderator 7",  "Chief MODERATOR",  "Mod Moderator, Jakarta",
        "M0derator", "rnoderator",   "Moderat0r (Anna)", "Ｍｏｄｅｒａｔｏｒ",
        "Móderâtor", "Anna - Admin", "Adrnin",           "ADMINISTRATOR",
        "𝐀𝐝𝐦𝐢𝐧",     "Admın",        "ꓟoderator",        "System operator",
        "0perator",
    };
    static const char *const honest[] = {
        "Modesta Rator",
        "Adminah",
        "Moderatus",
        "Operatora Lima",
        "Secretariat, Jakarta",
        "Head of delegation, Manila",
        "Minutes bot",
        "",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(claims); i++)
        if (!claims_office(claims[i]))
            fail_msg("%s", claims[i]);
    for (size_t i = 0; i < PL_ARRAY_LEN(honest); i++)
        if (claims_office(honest[i]))
            fail_msg("%s is honest", honest[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lets_real_names_pass),
        cmocka_unit_test(refuses_names_that_hide_something),
        cmocka_unit_test(sees_what_a_reader_would_take_for_the_same),
        cmocka_unit_test(every_letter_has_looks),
        cmocka_unit_test(knows_the_names_of_offices),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
