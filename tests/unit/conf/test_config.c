// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>
#include <sys/stat.h>

#include "conf/config.h"
#include "file.h"
#include "proto/gen.h"
#include "proto/table.h"

static struct pl_config config;
static char problem[PL_CONFIG_PROBLEM_BYTES];

static int setup(void **state)
{
    (void)state;
    pl_config_init(&config);
    memset(problem, 0, sizeof problem);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    pl_config_fini(&config);
    return 0;
}

static int read_text(const char *text)
{
    return pl_config_read_file(&config, file_with_bytes(pl_str_from(text)), problem);
}

// The problem is the file's path and this.
static void assert_file_refused(const char *text, const char *expected)
{
    char whole[PL_CONFIG_PROBLEM_BYTES];
    setup(NULL);
    assert_int_equal(read_text(text), -EINVAL);
    snprintf(whole, sizeof whole, "%s:%s", file_path, expected);
    assert_string_equal(problem, whole);
    teardown(NULL);
}

static size_t index_of(const char *section, const char *key)
{
    for (size_t i = 0; i < pl_config_option_count(); i++)
        if (strcmp(pl_config_option_at(i)->section, section) == 0 &&
            strcmp(pl_config_option_at(i)->key, key) == 0)
            return i;
    fail();
    return 0;
}

static void starts_with_the_documented_defaults(void **state)
{
    (void)state;
    assert_string_equal(config.listen, "127.0.0.1:8080");
    assert_int_equal(config.limits.frame_bytes, 65536);
    assert_int_equal(config.limits.text_graphemes, 4000);
    assert_int_equal(config.limits.text_bytes, 16384);
    assert_int_equal(config.limits.connections_per_address, 0);
    assert_string_equal(config.log_format, "auto");
    for (size_t i = 0; i < pl_config_option_count(); i++)
        assert_string_equal(config.from[i], "default");
}

static void every_row_of_the_table_is_complete(void **state)
{
    (void)state;
    for (size_t i = 0; i < pl_config_option_count(); i++) {
        const struct pl_config_option *option = pl_config_option_at(i);
        assert_non_null(option->argument);
        size_t len = strlen(option->text);
        assert_true(len > 10 && option->text[len - 1] == '.');
        assert_true(!option->is_integer || option->min <= option->max);
        for (size_t j = 0; j < i; j++)
            assert_true(!option->letter || option->letter != pl_config_option_at(j)->letter);
    }
}

static void later_wins_and_each_value_knows_where_it_came_from(void **state)
{
    (void)state;
    char listen[] = "PLENO_SERVER_LISTEN=[::1]:81";
    char pages[] = "PLENO_LIMITS_HISTORY_PAGE=50";
    char home[] = "HOME=/root";
    char faults[] = "PLENO_FAULTS=store.commit:1:EIO";
    char *environment[] = {home, listen, faults, pages, NULL};
    char from[2 * PL_CONFIG_ORIGIN_BYTES];
    assert_int_equal(read_text("# a comment\n"
                               "server {  # another \"one\n"
                               "    /* a third\n"
                               "     */ listen = \"0.0.0.0:80\"\n"
                               "    public_url = 'https://chat.example/#/'\n"
                               "}\n"
                               "limits {\n"
                               "    history_page = 20 // the last\n"
                               "    frame_bytes = 2048\n"
                               "}\n"),
                     0);
    assert_string_equal(config.listen, "0.0.0.0:80");
    assert_string_equal(config.public_url, "https://chat.example/#/");
    assert_int_equal(pl_config_read_environment(&config, environment, problem), 0);
    size_t data = index_of("server", "data");
    assert_int_equal(pl_config_set(&config, data, "/srv", "option --data", problem), 0);

    assert_string_equal(config.listen, "[::1]:81");
    assert_string_equal(config.data, "/srv");
    assert_int_equal(config.limits.history_page, 50);
    assert_int_equal(config.limits.frame_bytes, 2048);
    assert_string_equal(config.from[index_of("server", "listen")],
                        "environment PLENO_SERVER_LISTEN");
    assert_string_equal(config.from[data], "option --data");
    snprintf(from, sizeof from, "%s:9", file_path);
    assert_string_equal(config.from[index_of("limits", "frame_bytes")], from);
    snprintf(from, sizeof from, "%s:5", file_path);
    assert_string_equal(config.from[index_of("server", "public_url")], from);
}

static void mistakes_in_the_file_name_line_and_field(void **state)
{
    (void)state;
    assert_file_refused("# c\n\nlimits {\n    frame_bytes = 12\n}\n",
                        "4: limits.frame_bytes: must be a whole number from 1024 to 1048576, not "
                        "\"12\"");
    assert_file_refused("limits { frame_bytes = 1k }",
                        "1: limits.frame_bytes: must be a whole number from 1024 to 1048576, not "
                        "\"1k\"");
    assert_file_refused("limits { history_page = 99999999999999999999 }",
                        "1: limits.history_page: must be a whole number from 10 to 200, not "
                        "\"99999999999999999999\"");
    assert_file_refused("log {\n level = loud\n}\n",
                        "2: log.level: must be one of error warning info debug, not \"loud\"");
    assert_file_refused("server {\n# \n lisen = 1\n}\n", "3: no such option 'lisen'");
    assert_file_refused("# c\nserve {\n}\n", "2: no such option 'serve'");
    assert_file_refused("server {\n listen = \"abc\n", "3: premature end of file");
    assert_file_refused("# ok\n# \xff\n", "2: this is not UTF-8: save it as UTF-8 text");
}

static void odd_files_are_refused_in_words(void **state)
{
    (void)state;
    assert_int_equal(pl_config_read_file(&config, "/nonexistent/a.conf", problem), -ENOENT);
    assert_string_equal(problem, "/nonexistent/a.conf: No such file or directory");
    assert_int_equal(pl_config_read_file(&config, "/dev/zero", problem), -EINVAL);
    assert_string_equal(problem, "/dev/zero: not a file of at most 1 MiB");
    file_with_bytes(PL_STR("log { level = debug }\0 # behind a NUL"));
    assert_int_equal(pl_config_read_file(&config, file_path, problem), -EINVAL);
    assert_int_equal(read_text(""), 0);
    assert_int_equal(read_text("# only a comment"), 0);
    assert_int_equal(read_text("\xef\xbb\xbflog { level = debug }"), 0);
    assert_string_equal(config.log_level, "debug");
}

static void a_misspelt_variable_is_told(void **state)
{
    (void)state;
    char typo[] = "PLENO_SERVER_LISEN=x";
    char number[] = "PLENO_LIMITS_FRAME_BYTES=-1";
    char *typos[] = {typo, NULL};
    char *numbers[] = {number, NULL};
    assert_int_equal(pl_config_read_environment(&config, typos, problem), -EINVAL);
    assert_non_null(strstr(problem, "PLENO_SERVER_LISEN: there is no such setting"));
    assert_int_equal(pl_config_read_environment(&config, numbers, problem), -EINVAL);
    assert_string_equal(problem, "environment PLENO_LIMITS_FRAME_BYTES: limits.frame_bytes: must "
                                 "be a whole number from 1024 to 1048576, not \"-1\"");
    assert_int_equal(config.limits.frame_bytes, 65536);
}

static void variables_that_are_no_settings_are_found(void **state)
{
    (void)state;
    char name[64];
    assert_string_equal(pl_config_unknown_variable("PLENO_SERVR_LISTEN=x", name, sizeof name),
                        "PLENO_SERVR_LISTEN");
    assert_null(pl_config_unknown_variable("PLENO_SERVER_LISTEN=x", name, sizeof name));
    assert_null(pl_config_unknown_variable("PLENO_FAULTS=x", name, sizeof name));
    assert_null(pl_config_unknown_variable("HOME=x", name, sizeof name));
}

static int check_with(const char *section, const char *key, const char *value)
{
    pl_config_fini(&config);
    pl_config_init(&config);
    assert_int_equal(pl_config_set(&config, index_of(section, key), value, "test", problem), 0);
    return pl_config_check(&config, problem);
}

static void origins_are_as_browsers_send_them(void **state)
{
    (void)state;
    static const char *const good[] = {
        "",
        "https://a.example",
        "https://a.example:8443",
        " http://localhost:3000  https://[::1]:81",
        "https://a.example:80",
        "HTTP://10.0.0.1",
    };
    static const char *const bad[] = {
        "https://a.example/",
        "*",
        "notanorigin",
        "https://",
        "https://a.example:",
        "https://a.example:443",
        "http://a.example:80",
        "https://*.example",
        "https://a.example https://b.example/c",
        "wss://a.example",
        "https://a.example,https://b.example",
        "https://[::1",
        "null",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_int_equal(check_with("server", "origins", good[i]), 0);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_equal(check_with("server", "origins", bad[i]), -EINVAL);
    assert_non_null(strstr(problem, "write https://HOST or https://HOST:PORT"));
}

static void a_public_url_makes_links(void **state)
{
    (void)state;
    static const char *const good[] = {"", "https://a.example", "http://localhost:80/",
                                       "https://a.example/chat"};
    static const char *const bad[] = {
        "foo",      "a.example",   "https://a.example?x", "https://a.example/#y",
        "https://", "https://a b", "ftp://a.example"};
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_int_equal(check_with("server", "public_url", good[i]), 0);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_equal(check_with("server", "public_url", bad[i]), -EINVAL);
}

static void a_text_of_the_longest_fits_a_frame(void **state)
{
    (void)state;
    assert_int_equal(check_with("limits", "frame_bytes", "51199"), -EINVAL);
    assert_string_equal(problem,
                        "limits.frame_bytes is 51199, and limits.text_bytes is 16384: such a "
                        "text can need 51200 bytes on the wire; raise the one or lower the "
                        "other");
    assert_int_equal(check_with("limits", "frame_bytes", "51200"), 0);
}

// Else a text would be within the limits that session.open tells, and refused by its schema.
static void no_text_is_allowed_that_the_protocol_refuses(void **state)
{
    (void)state;
    const struct pl_object *params = pl_methods[PL_METHOD_MESSAGE_POST].params;
    int64_t points_max = 0;
    for (size_t i = 0; i < params->field_count; i++)
        if (params->fields[i].text == PL_TEXT_MESSAGE)
            points_max = params->fields[i].max;
    assert_int_equal(points_max, PL_TEXT_POINTS_MAX);
    const struct pl_config_option *graphemes =
        pl_config_option_at(index_of("limits", "text_graphemes"));
    const struct pl_config_option *bytes = pl_config_option_at(index_of("limits", "text_bytes"));
    assert_int_equal(graphemes->max, points_max);
    assert_int_equal(bytes->max, points_max * 4);
}

static char *printed(void (*print)(FILE *out))
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    assert_non_null(out);
    print(out);
    assert_int_equal(fclose(out), 0);
    return text;
}

static void print_merged(FILE *out)
{
    pl_config_print(&config, out);
}

static void what_it_prints_can_be_read_again(void **state)
{
    (void)state;
    assert_int_equal(
        pl_config_set(&config, index_of("server", "data"), "/a \"b\\c\"", "test", problem), 0);
    assert_int_equal(
        pl_config_set(&config, index_of("limits", "connections"), "77", "test", problem), 0);
    char *text = printed(print_merged);
    assert_non_null(strstr(text, "    connections = 77  # test\n"));
    pl_config_fini(&config);
    pl_config_init(&config);
    assert_int_equal(read_text(text), 0);
    assert_string_equal(config.data, "/a \"b\\c\"");
    assert_int_equal(config.limits.connections, 77);
    free(text);
}

static void the_sample_in_the_repository_is_the_table(void **state)
{
    (void)state;
    static const char path[] = PLENO_SOURCE_DIR "/deploy/plenod.conf";
    char *sample = printed(pl_config_print_sample);
    struct stat status;
    FILE *file = fopen(path, "re");
    assert_non_null(file);
    assert_int_equal(fstat(fileno(file), &status), 0);
    char *committed = calloc(1, (size_t)status.st_size + 1);
    assert_non_null(committed);
    assert_int_equal(fread(committed, 1, (size_t)status.st_size, file), status.st_size);
    assert_int_equal(fclose(file), 0);
    // When they differ: plenod --sample-config > deploy/plenod.conf
    assert_string_equal(committed, sample);
    free(committed);
    free(sample);
    assert_int_equal(pl_config_read_file(&config, path, problem), 0);
    for (size_t i = 0; i < pl_config_option_count(); i++)
        assert_string_equal(config.from[i], "default");
}

static void addresses_are_split(void **state)
{
    (void)state;
    char address[64];
    uint16_t port = 1;
    assert_int_equal(pl_config_split_listen("127.0.0.1:8080", address, sizeof address, &port), 0);
    assert_string_equal(address, "127.0.0.1");
    assert_int_equal(port, 8080);
    assert_int_equal(pl_config_split_listen("[::1]:0", address, sizeof address, &port), 0);
    assert_string_equal(address, "::1");
    assert_int_equal(port, 0);
    assert_int_equal(pl_config_split_listen(":65535", address, sizeof address, &port), 0);
    assert_string_equal(address, "0.0.0.0");
    assert_int_equal(port, 65535);
    static const char *const bad[] = {"", "8080", "localhost", "a:", "a:-1", "a:65536", "a:1x"};
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_equal(pl_config_split_listen(bad[i], address, sizeof address, &port), -EINVAL);
    assert_int_equal(pl_config_split_listen("long-name:80", address, 5, &port), -EINVAL);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(starts_with_the_documented_defaults),
        TEST(every_row_of_the_table_is_complete),
        TEST(later_wins_and_each_value_knows_where_it_came_from),
        cmocka_unit_test(mistakes_in_the_file_name_line_and_field),
        TEST(odd_files_are_refused_in_words),
        TEST(a_misspelt_variable_is_told),
        TEST(variables_that_are_no_settings_are_found),
        TEST(origins_are_as_browsers_send_them),
        TEST(a_public_url_makes_links),
        TEST(a_text_of_the_longest_fits_a_frame),
        cmocka_unit_test(no_text_is_allowed_that_the_protocol_refuses),
        TEST(what_it_prints_can_be_read_again),
        TEST(the_sample_in_the_repository_is_the_table),
        TEST(addresses_are_split),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
