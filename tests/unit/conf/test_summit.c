// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "conf/limits.h"
#include "conf/summit.h"
#include "file.h"
#include "proto/gen.h"
#include "util/buf.h"

static const char mgmac[] = PLENO_SOURCE_DIR "/deploy/summits/mgmac-2023.conf";
static const char water[] = PLENO_SOURCE_DIR "/deploy/summits/example-water-forum.conf";

static struct pl_arena arena;
static char problem[PL_CONFIG_PROBLEM_BYTES];

static int setup(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    memset(problem, 0, sizeof problem);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    pl_arena_fini(&arena);
    return 0;
}

static struct pl_summit read_good(const char *path)
{
    struct pl_summit summit = {0};
    int error = pl_summit_read(path, &arena, &summit, problem);
    assert_string_equal(problem, "");
    assert_int_equal(error, 0);
    return summit;
}

#define assert_str(text, expected)                                                                 \
    assert_string_equal(pl_arena_copy(&arena, (text)).ptr, (expected))

static void assert_texts(struct pl_summit_text text)
{
    assert_true(text.en.len > 0);
    assert_true(text.id.len > 0);
}

static bool has_delegation(const struct pl_summit *summit, struct pl_str id)
{
    for (size_t i = 0; i < summit->delegation_count; i++)
        if (pl_str_equal(summit->delegations[i].id, id))
            return true;
    return false;
}

// Every word of the file is one of the protocol, and every reference leads somewhere.
static void assert_sound(const struct pl_summit *summit)
{
    for (size_t i = 0; i < summit->channel_count; i++) {
        const struct pl_summit_channel *channel = &summit->channels[i];
        enum pl_channel_kind kind;
        enum pl_approval_mode mode;
        enum pl_role role;
        assert_texts(channel->title);
        assert_int_equal(pl_channel_kind_find(channel->kind.text, &kind), 0);
        assert_int_equal(pl_approval_mode_find(channel->approval.text, &mode), 0);
        for (size_t j = 0; j < channel->post_count; j++)
            assert_int_equal(pl_role_find(channel->post[j].text, &role), 0);
    }
    for (size_t i = 0; i < summit->delegation_count; i++) {
        const struct pl_summit_delegation *delegation = &summit->delegations[i];
        enum pl_delegation_kind kind;
        assert_texts(delegation->name);
        assert_true(delegation->short_name.len > 0);
        assert_int_equal(pl_delegation_kind_find(delegation->kind.text, &kind), 0);
    }
    for (size_t i = 0; i < summit->participant_count; i++) {
        const struct pl_summit_participant *participant = &summit->participants[i];
        enum pl_role role;
        enum pl_lang lang;
        assert_int_equal(pl_role_find(participant->role.text, &role), 0);
        if (participant->lang.text.len > 0)
            assert_int_equal(pl_lang_find(participant->lang.text, &lang), 0);
        if (participant->delegation.text.len > 0)
            assert_true(has_delegation(summit, participant->delegation.text));
    }
}

static void mgmac_2023_is_as_it_was(void **state)
{
    (void)state;
    static const char *const channels[] = {
        "inclusive-growth", "digital-transformation", "sustainable-development", "climate-action",
        "public-health",    "multilevel-governance",  "announcements",           "lobby"};
    static const char *const capitals[] = {"bandar-seri-begawan",
                                           "bangkok",
                                           "dili",
                                           "hanoi",
                                           "jakarta",
                                           "kuala-lumpur",
                                           "manila",
                                           "naypyidaw",
                                           "phnom-penh",
                                           "singapore",
                                           "vientiane"};
    struct pl_summit summit = read_good(mgmac);
    assert_sound(&summit);
    assert_str(summit.id, "mgmac-2023");
    assert_str(summit.city, "Jakarta");
    assert_str(summit.country, "ID");
    assert_str(summit.starts, "2023-08-01");
    assert_str(summit.ends, "2023-08-02");
    assert_str(summit.languages, "en id");
    assert_non_null(strstr(summit.description.en.ptr, "ASEAN Matters: Epicentrum of Growth"));
    assert_int_equal(summit.channel_count, PL_ARRAY_LEN(channels));
    for (size_t i = 0; i < PL_ARRAY_LEN(channels); i++) {
        assert_str(summit.channels[i].id, channels[i]);
        assert_texts(summit.channels[i].description);
        assert_false(summit.channels[i].is_locked);
        assert_int_equal(summit.channels[i].edit_window_s, 900);
    }
    assert_str(summit.channels[6].kind.text, "announcements");
    for (size_t i = 0; i < summit.channels[6].post_count; i++)
        assert_true(pl_str_equal(summit.channels[6].post[i].text, PL_STR("moderator")) ||
                    pl_str_equal(summit.channels[6].post[i].text, PL_STR("admin")));
    assert_int_equal(summit.delegation_count, 13);
    for (size_t i = 0; i < PL_ARRAY_LEN(capitals); i++) {
        assert_str(summit.delegations[i].id, capitals[i]);
        assert_str(summit.delegations[i].kind.text, "city");
        assert_int_equal(summit.delegations[i].country.len, 2);
        assert_int_equal(summit.delegations[i].seat, i + 1);
    }
    assert_str(summit.delegations[11].kind.text, "government");
    assert_str(summit.delegations[12].kind.text, "partner");
}

static void the_demonstration_has_every_role_and_no_names_of_people(void **state)
{
    (void)state;
    struct pl_summit summit = read_good(mgmac);
    unsigned seen = 0;
    for (size_t i = 0; i < summit.participant_count; i++) {
        enum pl_role role = PL_ROLE_COUNT;
        struct pl_str name = summit.participants[i].name;
        static const char *const words[] = {
            "Head of delegation, ", "Delegate ",      "Expert ", "Observer ",
            "Moderator ",           "Administrator ", "Bot "};
        bool is_named_by_role = false;
        for (size_t j = 0; j < PL_ARRAY_LEN(words); j++)
            is_named_by_role |= strncmp(name.ptr, words[j], strlen(words[j])) == 0;
        assert_true(is_named_by_role);
        assert_int_equal(pl_role_find(summit.participants[i].role.text, &role), 0);
        seen |= 1u << role;
    }
    assert_int_equal(seen, (1u << PL_ROLE_COUNT) - 1);
}

static void other_themes_need_no_code(void **state)
{
    (void)state;
    struct pl_summit summit = read_good(water);
    assert_sound(&summit);
    assert_str(summit.languages, "id en");
    assert_int_equal(summit.channel_count, 5);
    assert_str(summit.channels[0].kind.text, "theme"); // the default
    assert_int_equal(summit.channels[1].slow_mode_s, 10);
    assert_str(summit.channels[2].approval.text, "all");
    assert_int_equal(summit.channels[2].edit_window_s, 0);
    assert_int_equal(summit.channels[2].post_count, 2);
    assert_str(summit.channels[3].opens.text, "2026-03-24 09:00");
    assert_str(summit.channels[3].closes.text, "2026-03-24 12:00");
    assert_int_equal(summit.channels[3].closes.line, summit.channels[3].opens.line + 1);
    assert_str(summit.timezone.text, "Asia/Makassar");
    assert_int_equal(summit.channels[3].description.en.len, 0);
    assert_int_equal(summit.delegations[0].seat, 2);
    assert_int_equal(summit.delegations[1].seat, 1);
    assert_int_equal(summit.delegations[2].seat, 3);          // its place in the file
    assert_str(summit.delegations[0].name.id, "Banjarmasin"); // from the English name
    assert_str(summit.delegations[1].name.en, "Cần Thơ");
}

// What comes behind the path.
static void assert_refused(const char *text, const char *expected)
{
    struct pl_summit summit = {.channel_count = 77};
    char whole[PL_CONFIG_PROBLEM_BYTES];
    setup(NULL);
    const char *path = file_with_bytes(pl_str_from(text));
    assert_int_equal(pl_summit_read(path, &arena, &summit, problem), -EINVAL);
    snprintf(whole, sizeof whole, "%s:%s", file_path, expected);
    assert_string_equal(problem, whole);
    assert_int_equal(summit.channel_count, 77);
    teardown(NULL);
}

#define SUMMIT  "summit \"s\" {\n    name_en = \"S\"\n}\n"
#define CHANNEL "# a comment\nchannel \"c\" {\n    title_en = \"C\"\n" // the title is in line 6

static void takes_nothing_from_the_environment(void **state)
{
    (void)state;
    static const char *const texts[] = {
        SUMMIT CHANNEL "    title_id = \"in ${HOME}\"\n}\n",
        SUMMIT CHANNEL "    title_id = ${HOME}\n}\n",
        SUMMIT CHANNEL "    title_id = \"\\\"${HOME:-x}\"\n}\n",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(texts); i++)
        assert_refused(texts[i], "7: ${ } is not replaced here: write the value, or '${ }' in "
                                 "single quotes where that is what you mean");
    struct pl_summit summit;
    setup(NULL);
    const char *path = file_with_bytes(
        PL_STR(SUMMIT CHANNEL "    title_id = 'in ${HOME}'\n} # ${HOME}\n/* ${HOME} */\n"));
    assert_int_equal(pl_summit_read(path, &arena, &summit, problem), 0);
    assert_true(pl_str_equal(summit.channels[0].title.id, PL_STR("in ${HOME}")));
    teardown(NULL);
}

static void mistakes_name_line_and_field(void **state)
{
    (void)state;
    assert_refused("", " a summit file has exactly one section summit");
    assert_refused(SUMMIT "summit \"t\" {\n name_en = \"T\"\n}\n",
                   " a summit file has exactly one section summit");
    assert_refused("summit {\n name_en = \"S\"\n}\n" CHANNEL "}\n",
                   "1: the id is missing: write summit \"ID\" {");
    assert_refused(SUMMIT CHANNEL "}\n /* below\nchannel \"d\" {\n title_en = \"D\"\n}\n",
                   "8: the comment that begins here has no end: write */ behind it");
    assert_refused(SUMMIT, " a summit needs at least one channel");
    assert_refused(SUMMIT CHANNEL "    colour = red\n}\n", "7: no such option 'colour'");
    assert_refused(SUMMIT CHANNEL "    slow_mode_s = 21601\n}\n",
                   "7: channel c: slow_mode_s: must be from 0 to 21600");
    assert_refused(SUMMIT CHANNEL "    slow_mode_s = soon\n}\n",
                   "7: invalid integer value for option 'slow_mode_s'");
    assert_refused(SUMMIT CHANNEL "    edit_window_s = -1\n}\n",
                   "7: channel c: edit_window_s: must be from 0 to 604800");
    assert_refused(SUMMIT CHANNEL "    locked = perhaps\n}\n",
                   "7: invalid boolean value for option 'locked'");
    assert_refused(SUMMIT CHANNEL "}\nchannel \"c\" {\n title_en = \"D\"\n}\n",
                   "8: found duplicate title 'c'");
    assert_refused(SUMMIT CHANNEL "}\nchannel \"d e\" {\n title_en = \"D\"\n}\n",
                   "9: channel d e: id: must be 1 to 64 letters, digits and . _ : @ + -");
    assert_refused(SUMMIT CHANNEL "}\nchannel \"d\" {\n kind = theme\n}\n",
                   "9: channel d: title_en: is missing");
    assert_refused(SUMMIT CHANNEL "}\n\ndelegation \"d\" {\n name_en = \"D\"\n}\n",
                   "10: delegation d: short: is missing");
    assert_refused(SUMMIT CHANNEL "}\ndelegation \"d\" {\n name_en = \"D\"\n short = D\n"
                                  " country = Indonesia\n}\n",
                   "11: delegation d: country: must be the ISO 3166 code of two capital letters, "
                   "such as ID");
    assert_refused(SUMMIT CHANNEL "}\nparticipant \"p\" {\n role = head\n}\n",
                   "9: participant p: name: is missing");
    assert_refused(SUMMIT CHANNEL "    title_id = \"two\nlines\"\n}\n",
                   "8: channel c: title_id: must be one line without control characters");
    assert_refused(SUMMIT CHANNEL "}\nparticipant \"p\" {\n name = \"P\xe2\x80\x8b\"\n}\n",
                   "9: participant p: name: holds characters that nobody can see");
    assert_refused(SUMMIT CHANNEL
                   "}\nparticipant \"p\" {\n name = \"Ann\u0430\"\n role = head\n}\n",
                   "9: participant p: name: mixes scripts, so that one letter can be taken for "
                   "another");
    assert_refused(SUMMIT CHANNEL
                   "}\nparticipant \"p\" {\n name = \"Moderator 1\"\n role = head\n}\n"
                   "participant \"q\" {\n name = \"rnoderator l\"\n role = head\n}\n",
                   "13: participant q: name: looks like the name of somebody else");
    assert_refused("summit \"s\" {\n name_en = \"S\"\n starts = \"2023-02-29\"\n}\n" CHANNEL "}\n",
                   "3: summit s: starts: must be a date such as 2023-08-01");
    assert_refused("summit \"s\" {\n name_en = \"S\"\n starts = \"2024-02-29\"\n"
                   " ends = \"2024-02-28\"\n}\n" CHANNEL "}\n",
                   "4: summit s: ends: is before the start");
    assert_refused("summit \"s\" {\n name_en = \"S\"\n languages = {\"th\"}\n}\n" CHANNEL "}\n",
                   "3: summit s: languages: must have \"en\" or \"id\", which the server speaks");
    assert_refused("summit \"s\" {\n city = \"S\"\n}\n" CHANNEL "}\n",
                   "1: summit s: name_en: is missing");
}

static void too_much_is_refused(void **state)
{
    (void)state;
    struct pl_buf text;
    struct pl_summit summit;
    pl_buf_init(&text, 4 << 20);
    pl_buf_append_str(&text, PL_STR(SUMMIT));
    for (int i = 0; i <= PL_CHANNELS_MAX; i++)
        pl_buf_printf(&text, "channel \"c%d\" { title_en = \"C\" }\n", i);
    assert_int_equal(text.error, 0);
    assert_int_equal(pl_summit_read(file_with_bytes(pl_buf_view(&text)), &arena, &summit, problem),
                     -EINVAL);
    assert_non_null(strstr(problem, "a summit has at most 256 channels"));
    pl_buf_reset(&text);
    pl_buf_append_str(&text, PL_STR(SUMMIT CHANNEL "    title_id = \""));
    for (int i = 0; i <= PL_SUMMIT_LINE_GRAPHEMES_MAX; i++)
        pl_buf_append_str(&text, PL_STR("ភ្"));
    pl_buf_append_str(&text, PL_STR("\"\n}\n"));
    assert_int_equal(pl_summit_read(file_with_bytes(pl_buf_view(&text)), &arena, &summit, problem),
                     -EINVAL);
    assert_non_null(strstr(problem, ":7: channel c: title_id: is longer than 200 characters"));
    pl_buf_reset(&text);
    for (int i = 0; i < (1 << 20) + 1; i++)
        pl_buf_append_byte(&text, '\n');
    assert_int_equal(pl_summit_read(file_with_bytes(pl_buf_view(&text)), &arena, &summit, problem),
                     -EINVAL);
    assert_non_null(strstr(problem, "not a file of at most 1 MiB"));
    pl_buf_fini(&text);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(mgmac_2023_is_as_it_was),
        TEST(the_demonstration_has_every_role_and_no_names_of_people),
        TEST(other_themes_need_no_code),
        cmocka_unit_test(mistakes_name_line_and_field),
        cmocka_unit_test(takes_nothing_from_the_environment),
        TEST(too_much_is_refused),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
