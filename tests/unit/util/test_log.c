// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "util/log.h"

enum { TOO_LONG = 2 * PL_LOG_LINE_BYTES_MAX };

// What is written to stderr between begin and end.
struct capture {
    FILE *file;
    int saved;
    char text[65536];
};

static void begin(struct capture *capture)
{
    capture->file = tmpfile();
    assert_non_null(capture->file);
    capture->saved = dup(STDERR_FILENO);
    assert_true(dup2(fileno(capture->file), STDERR_FILENO) >= 0);
}

static void end(struct capture *capture)
{
    assert_true(dup2(capture->saved, STDERR_FILENO) >= 0);
    close(capture->saved);
    rewind(capture->file);
    size_t len = fread(capture->text, 1, sizeof capture->text - 1, capture->file);
    capture->text[len] = '\0';
    assert_int_equal(fclose(capture->file), 0);
}

static size_t count(const char *text, const char *what)
{
    size_t found = 0;
    for (const char *at = text; (at = strstr(at, what)); at += strlen(what))
        found++;
    return found;
}

static void writes_one_json_object_a_line(void **state)
{
    (void)state;
    struct capture capture;
    pl_log_setup(PL_LOG_INFO, PL_LOG_FORMAT_AUTO); // a file is no terminal
    begin(&capture);
    pl_log(PL_LOG_INFO, "listening", PL_LOG_TEXT("address", "127.0.0.1"), PL_LOG_INT("port", 8080));
    pl_log(PL_LOG_WARNING, "odd \"name\"", PL_LOG_TEXT("path", "a\\b\n\x1b[31m\x7f"),
           PL_LOG_TEXT("none", NULL));
    pl_log(PL_LOG_DEBUG, "not shown");
    pl_log(PL_LOG_ERROR, "bare");
    end(&capture);
    const char *line = capture.text;
    assert_memory_equal(line, "{\"ts\":\"20", 9);
    assert_non_null(strstr(line, "Z\",\"level\":\"info\",\"event\":\"listening\","
                                 "\"address\":\"127.0.0.1\",\"port\":8080}\n"));
    assert_non_null(strstr(line, "\"level\":\"warning\",\"event\":\"odd \\\"name\\\"\","
                                 "\"path\":\"a\\\\b\\u000a\\u001b[31m\\u007f\",\"none\":\"\"}\n"));
    assert_non_null(strstr(line, "\"level\":\"error\",\"event\":\"bare\"}\n"));
    assert_null(strstr(line, "not shown"));
    assert_int_equal(count(line, "\n"), 3);
}

static void writes_words_without_control_characters(void **state)
{
    (void)state;
    struct capture capture;
    pl_log_setup(PL_LOG_DEBUG, PL_LOG_FORMAT_TEXT);
    begin(&capture);
    pl_log(PL_LOG_DEBUG, "opened", PL_LOG_TEXT("path", "/var/lib/pleno"),
           PL_LOG_TEXT("reason", "two words"), PL_LOG_TEXT("evil", "\r\x07"), PL_LOG_INT("n", -1));
    end(&capture);
    assert_non_null(strstr(capture.text, "debug   opened path=/var/lib/pleno reason=\"two words\" "
                                         "evil=\"\\u000d\\u0007\" n=-1\n"));
}

static void drops_a_line_that_is_too_long(void **state)
{
    (void)state;
    struct capture capture;
    char *text = malloc(TOO_LONG);
    assert_non_null(text);
    memset(text, 'x', TOO_LONG - 1);
    text[TOO_LONG - 1] = '\0';
    pl_log_setup(PL_LOG_INFO, PL_LOG_FORMAT_JSON);
    begin(&capture);
    pl_log(PL_LOG_INFO, "long", PL_LOG_TEXT("text", text));
    end(&capture);
    free(text);
    assert_string_equal(capture.text, "");
}

static void counts_what_repeats_too_often(void **state)
{
    (void)state;
    struct capture capture;
    pl_log_setup(PL_LOG_INFO, PL_LOG_FORMAT_JSON);
    begin(&capture);
    for (int i = 0; i < 10 * PL_LOG_BURST; i++)
        pl_log(PL_LOG_INFO, "flood", PL_LOG_INT("i", i));
    pl_log(PL_LOG_INFO, "something else");
    end(&capture);
    // The burst of one second, or of two when the clock turned meanwhile.
    assert_in_range(count(capture.text, "\"flood\""), PL_LOG_BURST, 2 * PL_LOG_BURST);
    assert_int_equal(count(capture.text, "something else"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_one_json_object_a_line),
        cmocka_unit_test(writes_words_without_control_characters),
        cmocka_unit_test(drops_a_line_that_is_too_long),
        cmocka_unit_test(counts_what_repeats_too_often),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
