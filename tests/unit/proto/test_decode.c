// SPDX-License-Identifier: MIT

/*
 * What a hostile or clumsy peer may send, and what it hears.
 */

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "conf/limits.h"
#include "proto/decode.h"

static struct pl_arena arena;

static int set_up(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    pl_arena_fini(&arena);
    return 0;
}

// What one frame is expected to meet. Empty reason: it is taken.
struct frame_case {
    struct pl_str frame;
    const char *id;
    const char *reason;
    const char *path;
    const char *rule;
};

// PL_STR is no constant expression; a table needs one.
#define FRAME(text)                                                                                \
    {                                                                                              \
        (text), sizeof(text) - 1                                                                   \
    }

static void judge_frame(const struct frame_case *expected)
{
    struct pl_call call;
    struct pl_refusal refusal = pl_refusal_of(PL_REASON_INTERNAL);
    int error = pl_request_parse(expected->frame, &arena, &call, &refusal);
    if (!pl_str_equal(call.id, pl_str_from(expected->id)))
        fail_msg("%s: id %.*s", expected->frame.ptr, PL_STR_ARG(call.id));
    pl_call_fini(&call);
    if (expected->reason[0] == '\0') {
        assert_int_equal(error, 0);
        return;
    }
    const char *rule = refusal.rule != NULL ? refusal.rule : "";
    if (error != -EINVAL || strcmp(pl_reason_name(refusal.reason), expected->reason) != 0 ||
        strcmp(refusal.path, expected->path) != 0 || strcmp(rule, expected->rule) != 0)
        fail_msg("%s: %d %s at '%s' by '%s'", expected->frame.ptr, error,
                 pl_reason_name(refusal.reason), refusal.path, rule);
    assert_int_equal(refusal.retry_after_ms, -1);
}

static void test_bytes(void **state)
{
    (void)state;
    static const struct frame_case cases[] = {
        {FRAME(""), "null", "parse_error", "", "syntax"},
        {FRAME(" "), "null", "parse_error", "", "syntax"},
        {FRAME("{"), "null", "parse_error", "", "syntax"},
        {FRAME("{}{}"), "null", "parse_error", "", "trailing"},
        {FRAME("{\"id\":1} x"), "null", "parse_error", "", "trailing"},
        {FRAME("{\"id\":1,\"id\":2}"), "null", "parse_error", "", "duplicate"},
        {FRAME("{\"id\":1,\"\\u0069d\":2}"), "null", "parse_error", "", "duplicate"},
        {FRAME("{\"id\":\"a\\u0000b\"}"), "null", "parse_error", "", "nul"},
        {FRAME("{\"a\\u0000b\":1}"), "null", "parse_error", "", "nul"},
        {FRAME("{\"id\":\"\xff\"}"), "null", "parse_error", "", "utf8"},
        {FRAME("{\"id\":\"\xc0\xaf\"}"), "null", "parse_error", "", "utf8"},
        {FRAME("{\"id\":\"\xed\xa0\x80\"}"), "null", "parse_error", "", "utf8"},
        {FRAME("{\"id\":\"\xf4\x90\x80\x80\"}"), "null", "parse_error", "", "utf8"},
        {FRAME("{\"id\":\"\\ud800\"}"), "null", "parse_error", "", "syntax"},
        {FRAME("{\"id\":\"\\udc00\\ud800\"}"), "null", "parse_error", "", "syntax"},
        {FRAME("{\"id\":\"a\nb\"}"), "null", "parse_error", "", "syntax"},
        {FRAME("{\"id\":1e999}"), "null", "parse_error", "", "number"},
        {FRAME("{\"id\":99999999999999999999}"), "null", "parse_error", "", "number"},
        {FRAME("{\"id\":01}"), "null", "parse_error", "", "syntax"},
        {FRAME("{\"id\":NaN}"), "null", "parse_error", "", "syntax"},
        {FRAME("{'id':1}"), "null", "parse_error", "", "syntax"},
        {FRAME("\xef\xbb\xbf{}"), "null", "parse_error", "", "syntax"},
        {{"{\"id\":1\0}", 9}, "null", "parse_error", "", "nul"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++)
        judge_frame(&cases[i]);
}

#define HEAD "{\"jsonrpc\":\"2.0\",\"id\":"
#define TAIL ",\"method\":\"presence.list\",\"params\":{}}"

static void test_envelope(void **state)
{
    (void)state;
    static const struct frame_case cases[] = {
        {FRAME(HEAD "1" TAIL), "1", "", "", ""},
        {FRAME(HEAD "\"a\\\"b\"" TAIL), "\"a\\\"b\"", "", "", ""},
        {FRAME(HEAD "-9007199254740991" TAIL), "-9007199254740991", "", "", ""},
        {FRAME("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"presence.list\"}"), "7", "", "", ""},
        {FRAME("[]"), "null", "invalid_request", "", "type"},
        {FRAME("[" HEAD "1" TAIL "]"), "null", "invalid_request", "", "type"},
        {FRAME("null"), "null", "invalid_request", "", "type"},
        {FRAME("\"ping\""), "null", "invalid_request", "", "type"},
        {FRAME("{}"), "null", "invalid_request", "/id", "required"},
        {FRAME(HEAD "null" TAIL), "null", "invalid_request", "/id", "type"},
        {FRAME(HEAD "1.5" TAIL), "null", "invalid_request", "/id", "type"},
        {FRAME(HEAD "1.0" TAIL), "null", "invalid_request", "/id", "type"},
        {FRAME(HEAD "[1]" TAIL), "null", "invalid_request", "/id", "type"},
        {FRAME(HEAD "9007199254740993" TAIL), "null", "invalid_request", "/id", "maximum"},
        {FRAME(HEAD "-9007199254740993" TAIL), "null", "invalid_request", "/id", "minimum"},
        {FRAME(HEAD "\"1234567890123456789012345678901234567890123456789012345678901234\"" TAIL),
         "null", "invalid_request", "/id", "maxLength"},
        {FRAME(HEAD "1,\"method\":\"presence.list\",\"parms\":{}}"), "1", "invalid_request",
         "/parms", "additionalProperties"},
        {FRAME("{\"jsonrpc\":\"1.0\",\"id\":1" TAIL), "1", "invalid_request", "/jsonrpc", "const"},
        {FRAME("{\"id\":1" TAIL), "1", "invalid_request", "/jsonrpc", "required"},
        {FRAME(HEAD "1}"), "1", "invalid_request", "/method", "required"},
        {FRAME(HEAD "1,\"method\":5}"), "1", "invalid_request", "/method", "type"},
        {FRAME(HEAD "1,\"method\":\"\"}"), "1", "method_not_found", "/method", ""},
        {FRAME(HEAD "1,\"method\":\"message.pos\"}"), "1", "method_not_found", "/method", ""},
        {FRAME(HEAD "1,\"method\":\"message.posts\"}"), "1", "method_not_found", "/method", ""},
        {FRAME(HEAD "1,\"method\":\"presence.list\",\"params\":[]}"), "1", "invalid_params",
         "/params", "type"},
        {FRAME(HEAD "1,\"method\":\"presence.list\",\"params\":null}"), "1", "invalid_params",
         "/params", "type"},
        {FRAME(HEAD "1,\"result\":{}}"), "1", "invalid_request", "/result", "additionalProperties"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++)
        judge_frame(&cases[i]);
}

// Nesting is counted outside strings, and before anything is built.
static void test_depth(void **state)
{
    (void)state;
    char text[2 * PL_JSON_DEPTH_MAX + 3];
    struct pl_call call;
    struct pl_refusal refusal;
    memset(text, '[', PL_JSON_DEPTH_MAX);
    memset(text + PL_JSON_DEPTH_MAX, ']', PL_JSON_DEPTH_MAX);
    struct pl_str fits = {text, 2 * (size_t)PL_JSON_DEPTH_MAX};
    assert_int_equal(pl_request_parse(fits, &arena, &call, &refusal), -EINVAL);
    assert_string_equal(refusal.rule, "type");
    pl_call_fini(&call);
    memset(text, '[', PL_JSON_DEPTH_MAX + 1);
    struct pl_str deep = {text, PL_JSON_DEPTH_MAX + 1};
    assert_int_equal(pl_request_parse(deep, &arena, &call, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_PARSE_ERROR);
    assert_string_equal(refusal.rule, "depth");
    pl_call_fini(&call);
    struct pl_str quoted = PL_STR(HEAD "\"[[[[[[[[[[{{{{\\\"[[[\"" TAIL);
    assert_int_equal(pl_request_parse(quoted, &arena, &call, &refusal), 0);
    pl_call_fini(&call);
}

static int decode_history(const char *json, struct pl_channel_history_params *out,
                          struct pl_refusal *refusal)
{
    return pl_decode_text(&pl_channel_history_params_object, pl_str_from(json), out, &arena,
                          refusal);
}

static void test_integers(void **state)
{
    (void)state;
    struct pl_channel_history_params out;
    struct pl_refusal refusal;
    static const char *const good[] = {"5", "5.0", "5e0", "0.5e1", "50e-1"};
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++) {
        struct pl_str json = pl_arena_printf(&arena, "{\"channel\":\"a\",\"before\":%s}", good[i]);
        assert_int_equal(decode_history(json.ptr, &out, &refusal), 0);
        assert_true(out.before == 5);
        assert_int_equal(out.has, PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE);
    }
    static const struct {
        const char *number, *rule;
    } bad[] = {
        {"9007199254740993", "maximum"},
        {"9007199254740992", "maximum"},
        {"1e300", "maximum"},
        {"-1e300", "minimum"},
        {"0", "minimum"},
        {"-1", "minimum"},
        {"1.5", "type"},
        {"true", "type"},
        {"null", "type"},
        {"\"5\"", "type"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        struct pl_str json =
            pl_arena_printf(&arena, "{\"channel\":\"a\",\"before\":%s}", bad[i].number);
        assert_int_equal(decode_history(json.ptr, &out, &refusal), -EINVAL);
        assert_int_equal(refusal.reason, PL_REASON_INVALID_PARAMS);
        assert_string_equal(refusal.path, "/params/before");
        assert_string_equal(refusal.rule, bad[i].rule);
    }
    assert_int_equal(
        decode_history("{\"channel\":\"a\",\"before\":9007199254740991}", &out, &refusal), 0);
    assert_true(out.before == PL_JSON_INT_MAX);
}

// `count` times the same character.
static const char *repeat(const char *character, size_t count)
{
    struct pl_str text = PL_STR("");
    for (size_t i = 0; i < count; i++)
        text = pl_arena_printf(&arena, "%s%s", i == 0 ? "" : text.ptr, character);
    return text.ptr;
}

static int decode_emoji(const char *emoji, struct pl_message_react_params *out,
                        struct pl_refusal *refusal)
{
    struct pl_str json = pl_arena_printf(
        &arena, "{\"channel\":\"a\",\"seq\":1,\"on\":true,\"emoji\":\"%s\"}", emoji);
    return pl_decode_text(&pl_message_react_params_object, json, out, &arena, refusal);
}

// Lengths count code points: each of these has four bytes.
static void test_code_points(void **state)
{
    (void)state;
    struct pl_message_react_params out;
    struct pl_refusal refusal;
    assert_int_equal(decode_emoji(repeat("\xf0\x9f\x99\x82", 32), &out, &refusal), 0);
    assert_int_equal(out.emoji.len, 128);
    assert_int_equal(decode_emoji(repeat("\xf0\x9f\x99\x82", 33), &out, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_TOO_LONG);
    assert_string_equal(refusal.path, "/params/emoji");
    assert_int_equal(decode_emoji("", &out, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_INVALID_PARAMS);
    assert_string_equal(refusal.rule, "minLength");
}

// A path is escaped as RFC 6901 says, and cut between characters.
static void test_paths(void **state)
{
    (void)state;
    struct pl_channel_unsubscribe_params out;
    struct pl_refusal refusal;
    const struct pl_object *object = &pl_channel_unsubscribe_params_object;
    assert_int_equal(
        pl_decode_text(object, PL_STR("{\"channel\":\"a\",\"a/b~c\":1}"), &out, &arena, &refusal),
        -EINVAL);
    assert_string_equal(refusal.path, "/params/a~1b~0c");
    struct pl_str json = pl_arena_printf(&arena, "{\"%s\":1}", repeat("\xe2\x82\xac", 60));
    assert_int_equal(pl_decode_text(object, json, &out, &arena, &refusal), -EINVAL);
    assert_int_equal(strlen(refusal.path), 8 + 29 * 3);
    assert_string_equal(refusal.rule, "additionalProperties");
}

// Events and results stay open: the protocol can grow.
static void test_open_objects(void **state)
{
    (void)state;
    struct pl_event_message_pinned out;
    struct pl_refusal refusal;
    assert_int_equal(pl_decode_text(&pl_event_message_pinned_object,
                                    PL_STR("{\"target\":3,\"later\":[1]}"), &out, &arena, &refusal),
                     0);
    assert_true(out.target == 3);
}

static void test_raw(void **state)
{
    (void)state;
    struct pl_notice_channel_event out;
    struct pl_refusal refusal;
    struct pl_str json = PL_STR("{\"channel\":\"a\",\"seq\":1,\"at\":\"2023-08-01T03:15:02.480Z\","
                                "\"type\":\"message.pinned\",\"actor\": {\"id\" : \"x\"},"
                                "\"data\":{\"z\":1,\"a\":\"\\u00e9\"}}");
    assert_int_equal(pl_decode_text(&pl_notice_channel_event_object, json, &out, &arena, &refusal),
                     0);
    assert_true(out.at_ms == 1690859702480);
    assert_true(pl_str_equal(out.actor, PL_STR("{\"id\":\"x\"}")));
    assert_true(pl_str_equal(out.data, PL_STR("{\"z\":1,\"a\":\"\xc3\xa9\"}")));
}

// A stand-in for text/: upper case; "blank" and "long" are refused, "grow" becomes too long.
static int finish(void *arg, enum pl_text_kind kind, struct pl_str in, struct pl_arena *memory,
                  struct pl_str *ret_text, const char **ret_rule)
{
    *(enum pl_text_kind *)arg = kind;
    if (pl_str_equal(in, PL_STR("blank")) || pl_str_equal(in, PL_STR("long"))) {
        *ret_rule = in.ptr[0] == 'b' ? "blank" : "graphemes";
        return in.ptr[0] == 'b' ? -EINVAL : -E2BIG;
    }
    if (pl_str_equal(in, PL_STR("grow"))) {
        *ret_text = pl_str_from(repeat("G", 16385));
        return 0;
    }
    char *bytes = pl_arena_alloc(memory, in.len);
    for (size_t i = 0; i < in.len; i++)
        bytes[i] = (char)(in.ptr[i] - 32);
    *ret_text = (struct pl_str){bytes, in.len};
    return 0;
}

static int decode_edit(const char *text, const struct pl_text_hook *hook,
                       struct pl_message_edit_params *out, struct pl_refusal *refusal)
{
    struct pl_str frame = pl_arena_printf(
        &arena,
        HEAD "1,\"method\":\"message.edit\",\"params\":{\"channel\":\"abc\",\"seq\":1,"
             "\"text\":\"%s\"}}",
        text);
    struct pl_call call;
    int error = pl_request_parse(frame, &arena, &call, refusal);
    assert_int_equal(error, 0);
    assert_int_equal(call.method, PL_METHOD_MESSAGE_EDIT);
    error = pl_decode(&pl_message_edit_params_object, call.params, out, hook, &arena, refusal);
    pl_call_fini(&call); // what was decoded outlives the tree
    return error;
}

static void test_text_hook(void **state)
{
    (void)state;
    enum pl_text_kind kind = PL_TEXT_NONE;
    const struct pl_text_hook hook = {finish, &kind};
    struct pl_message_edit_params out;
    struct pl_refusal refusal;
    assert_int_equal(decode_edit("hello", &hook, &out, &refusal), 0);
    assert_int_equal(kind, PL_TEXT_MESSAGE);
    assert_true(pl_str_equal(out.text, PL_STR("HELLO")));
    assert_true(pl_str_equal(out.channel, PL_STR("abc")));
    assert_int_equal(decode_edit("blank", &hook, &out, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_INVALID_PARAMS);
    assert_string_equal(refusal.path, "/params/text");
    assert_string_equal(refusal.rule, "blank");
    assert_int_equal(decode_edit("long", &hook, &out, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_TOO_LONG);
    assert_int_equal(decode_edit("grow", &hook, &out, &refusal), -EINVAL);
    assert_int_equal(refusal.reason, PL_REASON_TOO_LONG);
    assert_string_equal(refusal.rule, "maxLength");
    assert_int_equal(decode_edit("hello", NULL, &out, &refusal), 0);
    assert_true(pl_str_equal(out.text, PL_STR("hello")));
}

static void test_names(void **state)
{
    (void)state;
    for (size_t i = 0; i < PL_METHOD_COUNT; i++) {
        enum pl_method method = PL_METHOD_COUNT;
        assert_int_equal(pl_method_find(pl_str_from(pl_methods[i].name), &method), 0);
        assert_int_equal(method, i);
        assert_string_equal(pl_method_name(method), pl_methods[i].name);
        assert_true(i == 0 || strcmp(pl_methods[i - 1].name, pl_methods[i].name) < 0);
    }
    enum pl_role role = PL_ROLE_COUNT;
    assert_int_equal(pl_role_find(PL_STR("head"), &role), 0);
    assert_int_equal(role, PL_ROLE_HEAD);
    assert_int_equal(pl_role_find(PL_STR("hea"), &role), -ENOENT);
    assert_int_equal(pl_role_find(PL_STR("heads"), &role), -ENOENT);
    assert_int_equal(pl_role_find((struct pl_str){NULL, 0}, &role), -ENOENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bytes),        cmocka_unit_test(test_envelope),
        cmocka_unit_test(test_depth),        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_code_points),  cmocka_unit_test(test_paths),
        cmocka_unit_test(test_open_objects), cmocka_unit_test(test_raw),
        cmocka_unit_test(test_text_hook),    cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
