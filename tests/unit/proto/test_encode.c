// SPDX-License-Identifier: MIT

/*
 * The bytes we send, exactly.
 */

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "proto/decode.h"
#include "proto/encode.h"

static struct pl_buf buf;

static int set_up(void **state)
{
    (void)state;
    pl_buf_init(&buf, 65536);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    pl_buf_fini(&buf);
    return 0;
}

static void assert_text(const char *expected)
{
    assert_int_equal(buf.error, 0);
    if (!pl_str_equal(pl_buf_view(&buf), pl_str_from(expected)))
        fail_msg("%.*s\nis not\n%s", (int)buf.len, buf.data, expected);
    pl_buf_reset(&buf);
}

static void test_strings(void **state)
{
    (void)state;
    assert_int_equal(pl_encode_string(PL_STR("a\"b\\c/\b\f\n\r\t\x01\x1f\x7f\xc3\xa9"), &buf), 0);
    assert_text("\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\"");
    assert_int_equal(pl_encode_string((struct pl_str){NULL, 0}, &buf), 0);
    assert_text("\"\"");
    assert_int_equal(pl_encode_string((struct pl_str){"a\0b", 3}, &buf), 0);
    assert_text("\"a\\u0000b\"");
}

// Every byte that can stand in a string comes back through another's parser.
static void test_strings_round_trip(void **state)
{
    (void)state;
    for (char byte = 1; byte < 127; byte++) {
        assert_int_equal(pl_encode_string((struct pl_str){&byte, 1}, &buf), 0);
        json_t *json = json_loadb(buf.data, buf.len, JSON_DECODE_ANY, NULL);
        assert_non_null(json);
        assert_int_equal(json_string_value(json)[0], byte);
        json_decref(json);
        pl_buf_reset(&buf);
    }
}

static void test_optional_fields(void **state)
{
    (void)state;
    struct pl_message_post_result result = {.channel = PL_STR("lobby"), .seq = 7};
    assert_int_equal(pl_encode(&pl_message_post_result_object, &result, &buf), 0);
    assert_text("{\"channel\":\"lobby\"}");
    result.has = PL_HAS_MESSAGE_POST_RESULT_SEQ | PL_HAS_MESSAGE_POST_RESULT_AT;
    result.at_ms = 1795467600000;
    assert_int_equal(pl_encode(&pl_message_post_result_object, &result, &buf), 0);
    assert_text("{\"channel\":\"lobby\",\"seq\":7,\"at\":\"2026-11-23T21:00:00.000Z\"}");
    struct pl_channel_unsubscribe_result nothing = {0};
    assert_int_equal(pl_encode(&pl_channel_unsubscribe_result_object, &nothing, &buf), 0);
    assert_text("{}");
}

static void test_arrays(void **state)
{
    (void)state;
    struct pl_str events[] = {PL_STR("{\"seq\":1}"), PL_STR("{\"seq\":2}")};
    struct pl_channel_history_result page = {
        .channel = PL_STR("lobby"),
        .events = events,
        .events_count = 2,
        .first_seq = 1,
        .last_seq = 2,
        .head = 2,
        .more_after = true,
    };
    assert_int_equal(pl_encode(&pl_channel_history_result_object, &page, &buf), 0);
    assert_text("{\"channel\":\"lobby\",\"events\":[{\"seq\":1},{\"seq\":2}],\"first_seq\":1,"
                "\"last_seq\":2,\"head\":2,\"more_before\":false,\"more_after\":true,"
                "\"messages\":[]}");
    int64_t pinned[] = {3, 9007199254740991};
    struct pl_wire_channel_state channel = {
        .approval = PL_APPROVAL_MODE_ALL, .pinned = pinned, .pinned_count = 2};
    assert_int_equal(pl_encode(&pl_wire_channel_state_object, &channel, &buf), 0);
    assert_text("{\"locked\":false,\"slow_mode_s\":0,\"approval\":\"all\",\"edit_window_s\":0,"
                "\"pinned\":[3,9007199254740991]}");
}

static void test_responses(void **state)
{
    (void)state;
    assert_int_equal(pl_encode_result(PL_STR("\"q1\""), PL_STR("{}"), &buf), 0);
    assert_text("{\"jsonrpc\":\"2.0\",\"id\":\"q1\",\"result\":{}}");
    struct pl_refusal slow = pl_refusal_of(PL_REASON_NOT_SUBSCRIBED);
    assert_int_equal(pl_encode_refusal(PL_LANG_EN, PL_STR("4"), &slow, &buf), 0);
    assert_text("{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":1004,\"message\":\"You are not "
                "following this channel. Open it first, then try again.\",\"data\":{\"reason\":"
                "\"not_subscribed\"}}}");
}

// Each reason in each language is a whole sentence and valid JSON with code and reason.
static void test_refusals(void **state)
{
    (void)state;
    for (unsigned lang = 0; lang < PL_LANG_COUNT; lang++) {
        for (unsigned i = 0; i < PL_REASON_COUNT; i++) {
            struct pl_refusal refusal =
                pl_refusal_at((enum pl_reason)i, "/params/a\"b", "required");
            refusal.retry_after_ms = 1500;
            assert_int_equal(
                pl_encode_refusal((enum pl_lang)lang, (struct pl_str){NULL, 0}, &refusal, &buf), 0);
            json_t *json = json_loadb(buf.data, buf.len, JSON_REJECT_DUPLICATES, NULL);
            const char *message = NULL;
            const char *reason = NULL;
            const char *path = NULL;
            const char *rule = NULL;
            int code = 0;
            int retry = 0;
            assert_int_equal(json_unpack(json, "{s:n,s:{s:i,s:s,s:{s:s,s:s,s:s,s:i !}!}}", "id",
                                         "error", "code", &code, "message", &message, "data",
                                         "reason", &reason, "path", &path, "rule", &rule,
                                         "retry_after_ms", &retry),
                             0);
            assert_int_equal(code, pl_reasons[i].code);
            assert_string_equal(reason, pl_reason_name((enum pl_reason)i));
            assert_string_equal(path, "/params/a\"b");
            assert_int_equal(message[strlen(message) - 1], '.');
            json_decref(json);
            pl_buf_reset(&buf);
        }
    }
}

static void test_notifications(void **state)
{
    (void)state;
    struct pl_notice_read_marked mark = {.channel = PL_STR("lobby"), .seq = 5};
    assert_int_equal(pl_encode_notice(PL_NOTICE_READ_MARKED, &mark, &buf), 0);
    assert_text("{\"jsonrpc\":\"2.0\",\"method\":\"read.marked\",\"params\":{\"channel\":"
                "\"lobby\",\"seq\":5}}");
    struct pl_event_frame event = {
        .channel = PL_STR("lobby"),
        .seq = 5,
        .at_ms = 0,
        .type = PL_EVENT_MESSAGE_PINNED,
        .actor = PL_STR("{\"id\":\"m\"}"),
        .data = PL_STR("{\"target\":3}"),
    };
#define PARAMS                                                                                     \
    "{\"channel\":\"lobby\",\"seq\":5,\"at\":\"1970-01-01T00:00:00.000Z\","                        \
    "\"type\":\"message.pinned\",\"actor\":{\"id\":\"m\"},\"data\":{\"target\":3}}"
    assert_int_equal(pl_encode_event(&event, &buf), 0);
    assert_text(PARAMS);
    assert_int_equal(pl_encode_event_frame(&event, &buf), 0);
    assert_text("{\"jsonrpc\":\"2.0\",\"method\":\"channel.event\",\"params\":" PARAMS "}");
}

static void test_request(void **state)
{
    (void)state;
    struct pl_read_mark_params params = {.channel = PL_STR("lobby"), .seq = 9};
    assert_int_equal(pl_encode_request(3, PL_METHOD_READ_MARK, &params, &buf), 0);
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_call call;
    struct pl_refusal refusal;
    struct pl_read_mark_params back;
    assert_int_equal(pl_request_parse(pl_buf_view(&buf), &arena, &call, &refusal), 0);
    assert_int_equal(call.method, PL_METHOD_READ_MARK);
    assert_int_equal(
        pl_decode(pl_methods[call.method].params, call.params, &back, NULL, &arena, &refusal), 0);
    assert_true(back.seq == 9);
    pl_call_fini(&call);
    pl_arena_fini(&arena);
    pl_buf_reset(&buf);
}

// A buffer that is too small says so and keeps its bound.
static void test_full_buffer(void **state)
{
    (void)state;
    struct pl_read_mark_params params = {.channel = PL_STR("lobby"), .seq = 9};
    for (size_t max = 1; max < 25; max++) {
        struct pl_buf small;
        pl_buf_init(&small, max);
        assert_int_equal(pl_encode(&pl_read_mark_params_object, &params, &small), -ENOBUFS);
        assert_true(small.len <= max);
        pl_buf_fini(&small);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_strings),         cmocka_unit_test(test_strings_round_trip),
        cmocka_unit_test(test_optional_fields), cmocka_unit_test(test_arrays),
        cmocka_unit_test(test_responses),       cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_notifications),   cmocka_unit_test(test_request),
        cmocka_unit_test(test_full_buffer),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
