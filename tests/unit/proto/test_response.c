// SPDX-License-Identifier: MIT
/*
 * Answers as their reader sees them: what the encoder wrote comes back, and nothing else is taken
 * for an answer.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>

#include "proto/decode.h"
#include "proto/encode.h"
#include "proto/response.h"

static struct pl_arena arena;
static struct pl_buf buf;

static int set_up(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    pl_buf_init(&buf, 4096);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    pl_buf_fini(&buf);
    pl_arena_fini(&arena);
    return 0;
}

static void a_result_comes_back(void **state)
{
    (void)state;
    struct pl_response response = {0};
    assert_int_equal(pl_encode_result(PL_STR("7"), PL_STR("{\"revoked\":2}"), &buf), 0);
    assert_int_equal(pl_response_parse(pl_buf_view(&buf), &arena, &response), 0);
    assert_false(response.is_refused);
    assert_true(pl_str_equal(response.result, PL_STR("{\"revoked\":2}")));
}

static void a_refusal_comes_back(void **state)
{
    (void)state;
    struct pl_response response = {0};
    struct pl_refusal refusal =
        pl_refusal_at(PL_REASON_INVALID_PARAMS, "/params/text", "maxLength");
    assert_int_equal(pl_encode_refusal(PL_LANG_EN, PL_STR("1"), &refusal, &buf), 0);
    assert_int_equal(pl_response_parse(pl_buf_view(&buf), &arena, &response), 0);
    assert_true(response.is_refused);
    assert_int_equal(response.reason, PL_REASON_INVALID_PARAMS);
    assert_true(pl_str_equal(response.path, PL_STR("/params/text")));
    assert_true(pl_str_equal(response.rule, PL_STR("maxLength")));
    assert_true(response.message.len > 0);
}

static void a_word_of_the_future_is_an_internal_refusal(void **state)
{
    (void)state;
    struct pl_response response = {0};
    struct pl_str text =
        PL_STR("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1999,\"message\":"
               "\"no\",\"data\":{\"reason\":\"too_tired\"}}}");
    assert_int_equal(pl_response_parse(text, &arena, &response), 0);
    assert_true(response.is_refused);
    assert_int_equal(response.reason, PL_REASON_INTERNAL);
    assert_true(pl_str_equal(response.message, PL_STR("no")));
    assert_int_equal(response.path.len, 0);
}

static void nothing_else_is_an_answer(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"result\":1}",
        "{\"error\":{}}",
        "{\"error\":{\"message\":\"no\"}}",
        "{\"result\":{},\"error\":{\"message\":\"no\",\"data\":{}}}",
        "{\"result\":{},\"result\":{}}",
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(texts); i++) {
        struct pl_response response = {.message = PL_STR("untouched")};
        assert_int_equal(pl_response_parse(pl_str_from(texts[i]), &arena, &response), -EBADMSG);
        assert_true(pl_str_equal(response.message, PL_STR("untouched")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_result_comes_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_refusal_comes_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_word_of_the_future_is_an_internal_refusal, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(nothing_else_is_an_answer, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
