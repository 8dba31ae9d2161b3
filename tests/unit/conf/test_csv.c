// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "conf/csv.h"
#include "file.h"
#include "util/buf.h"

static struct pl_arena arena;
static struct pl_csv csv;
static char problem[PL_CSV_PROBLEM_BYTES];

static int setup(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    csv = (struct pl_csv){0};
    memset(problem, 0, sizeof problem);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    pl_arena_fini(&arena);
    return 0;
}

static void read_list(const char *text)
{
    int error = pl_csv_read(file_with_bytes(pl_str_from(text)), &arena, &csv, problem);
    assert_string_equal(problem, "");
    assert_int_equal(error, 0);
}

#define assert_str(text, expected)                                                                 \
    assert_string_equal(pl_arena_copy(&arena, (text)).ptr, (expected))

static void assert_row(size_t index, int64_t number, const char *id, const char *name,
                       const char *role, const char *delegation, const char *lang)
{
    assert_in_range(index, 0, csv.count - 1);
    assert_int_equal(csv.rows[index].row, number);
    assert_str(csv.rows[index].id, id);
    assert_str(csv.rows[index].name, name);
    assert_str(csv.rows[index].role, role);
    assert_str(csv.rows[index].delegation, delegation);
    assert_str(csv.rows[index].lang, lang);
}

static void assert_error(size_t index, int64_t row, const char *field, const char *what)
{
    assert_in_range(index, 0, csv.error_count - 1);
    assert_int_equal(csv.errors[index].row, row);
    assert_string_equal(csv.errors[index].field, field);
    assert_string_equal(csv.errors[index].problem, what);
}

static void reads_a_plain_list(void **state)
{
    (void)state;
    read_list("id,name,role,delegation,lang\n"
              "d1,\"Delegate 1, Jakarta\",delegate,jakarta,id\n"
              "o1,Observer 1,observer,,\n");
    assert_int_equal(csv.count, 2);
    assert_int_equal(csv.error_count, 0);
    assert_row(0, 2, "d1", "Delegate 1, Jakarta", "delegate", "jakarta", "id");
    assert_row(1, 3, "o1", "Observer 1", "observer", "", "");
}

// Byte order mark, semicolons, CR LF, capitals, other order, empty rows and columns, no last LF.
static void reads_what_spreadsheets_write(void **state)
{
    (void)state;
    read_list("\xef\xbb\xbfRole; External_ID ;NAME;;Delegation\r\n"
              "Delegate;d1;\"He said \"\"hai\"\"; then left\";;jakarta\r\n"
              ";;;;\r\n"
              "\r\n"
              "HEAD; h1 ;  Ketua   Delegasi ;;dili;;\r\n"
              "bot;b1;ကိုယ်စားလှယ်");
    assert_int_equal(csv.error_count, 0);
    assert_int_equal(csv.count, 3);
    assert_row(0, 2, "d1", "He said \"hai\"; then left", "delegate", "jakarta", "");
    assert_row(1, 5, "h1", "Ketua Delegasi", "head", "dili", "");
    assert_row(2, 6, "b1", "ကိုယ်စားလှယ်", "bot", "", "");
}

static void tells_every_bad_row(void **state)
{
    (void)state;
    char long_id[80];
    char text[1024];
    memset(long_id, 'x', sizeof long_id - 1);
    long_id[sizeof long_id - 1] = '\0';
    snprintf(text, sizeof text,
             "id,name,role\n"
             ",A,delegate\n"
             "a b,A,delegate\n"
             "ok,A,delegate\n"
             "c,,delegate\n"
             "d,\xe2\x80\xae"
             "A,\n"
             "%s,A,delegate\n"
             "e,\"two\nlines\",delegate\n"
             "f,F,d\xc3\xa9l\xc3\xa9gu\xc3\xa9\n"
             "g,G,delegate,extra\n",
             long_id);
    read_list(text);
    assert_int_equal(csv.count, 9);
    assert_int_equal(csv.error_count, 9);
    assert_error(0, 2, "id", "missing");
    assert_error(1, 3, "id", "invalid");
    assert_error(2, 5, "name", "missing");
    assert_error(3, 6, "name", "bidi");
    assert_error(4, 6, "role", "missing");
    assert_error(5, 7, "id", "too_long");
    assert_error(6, 8, "name", "control");
    assert_error(7, 10, "role", "invalid");
    assert_error(8, 11, "row", "too_many_fields");
}

// The request that the rows become counts code points.
static void measures_names_as_the_protocol_does(void **state)
{
    (void)state;
    char text[1024] = "id,name,role\na,";
    for (int i = 0; i < 61; i++)
        strncat(text, "a\u0308\u0323", sizeof text - strlen(text) - 1);
    strncat(text, ",bot\n", sizeof text - strlen(text) - 1);
    read_list(text);
    assert_int_equal(csv.error_count, 1);
    assert_error(0, 2, "name", "too_long");
}

static void assert_refused(struct pl_str bytes, const char *expected)
{
    char whole[PL_CSV_PROBLEM_BYTES];
    setup(NULL);
    assert_int_equal(pl_csv_read(file_with_bytes(bytes), &arena, &csv, problem), -EINVAL);
    snprintf(whole, sizeof whole, "%s:%s", file_path, expected);
    assert_string_equal(problem, whole);
    teardown(NULL);
}

static void refuses_what_is_no_list(void **state)
{
    (void)state;
    assert_refused(PL_STR(""), "1: the file is empty");
    assert_refused(PL_STR("id,name,role\n"), "1: there is no row below the names of the columns");
    assert_refused(PL_STR("id,name\na,b\n"), "1: the column role is missing");
    assert_refused(PL_STR("id,name,role,nmae\na,b,c,d\n"),
                   "1: column \"nmae\" is unknown; columns: id, name, role, delegation, lang");
    assert_refused(PL_STR("id,name,role,ID\na,b,c,d\n"),
                   "1: column \"ID\" is there twice; columns: id, name, role, delegation, lang");
    assert_refused(PL_STR("id,name,role\na,\"b,c\nd,e,f\n"), "2: a quote is not closed");
    assert_refused(PL_STR("id,name,role\na,\"b\"c,delegate\n"),
                   "2: there is text behind a closing quote");
    assert_refused(PL_STR("id,name,role\na,Jos\xe9,delegate\n"),
                   "1: this is not UTF-8: save the list as CSV UTF-8");
    assert_refused(PL_STR("i\0d\0"), "1: this is not UTF-8: save the list as CSV UTF-8");
    setup(NULL);
    assert_int_equal(pl_csv_read("/nonexistent.csv", &arena, &csv, problem), -ENOENT);
    assert_string_equal(problem, "/nonexistent.csv: No such file or directory");
    teardown(NULL);
}

static void is_bounded(void **state)
{
    (void)state;
    struct pl_buf text;
    pl_buf_init(&text, PL_CSV_BYTES_MAX);
    pl_buf_append_str(&text, PL_STR("id,name,role\n"));
    for (int i = 0; i < PL_CSV_ROWS_MAX; i++)
        pl_buf_printf(&text, "p%d,,delegate\n", i);
    assert_int_equal(pl_csv_read(file_with_bytes(pl_buf_view(&text)), &arena, &csv, problem), 0);
    assert_int_equal(csv.count, PL_CSV_ROWS_MAX);
    assert_int_equal(csv.error_count, 1000);
    pl_buf_append_str(&text, PL_STR("one,too,many\n"));
    assert_int_equal(pl_csv_read(file_with_bytes(pl_buf_view(&text)), &arena, &csv, problem),
                     -EINVAL);
    assert_non_null(strstr(problem, "there are more than 20000 rows"));
    pl_buf_fini(&text);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(reads_a_plain_list),
        TEST(reads_what_spreadsheets_write),
        TEST(tells_every_bad_row),
        TEST(measures_names_as_the_protocol_does),
        cmocka_unit_test(refuses_what_is_no_list),
        TEST(is_bounded),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
