// SPDX-License-Identifier: MIT

/*
 * Every file of proto/examples goes through our decoder. A good one must decode, and encode again
 * to the same JSON; a bad one must be refused at the place and by the keyword it names. The other
 * judges (judge.py, client-web/protocol/test/examples.test.ts) read the same files, so our subset
 * cannot drift from the standard.
 */

#include <dirent.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "proto/clone.h"
#include "proto/decode.h"
#include "proto/encode.h"

static const char *const root = PLENO_SOURCE_DIR "/proto/examples";

// One example, ready to be judged.
struct example {
    const char *file; // for messages
    const struct pl_object *object;
    const char *part;  // "params", "result" or "data"
    json_t *instance;  // what is judged
    const char *frame; // a whole request around it, NULL: not a request
};

static char *dump(const json_t *json)
{
    char *text = json_dumps(json, JSON_COMPACT | JSON_ENCODE_ANY);
    assert_non_null(text);
    return text;
}

static int decode(const struct example *example, void *out, struct pl_arena *arena,
                  struct pl_refusal *refusal)
{
    if (example->frame == NULL) {
        char *text = dump(example->instance);
        int error = pl_decode_text(example->object, pl_str_from(text), out, arena, refusal);
        free(text);
        return error;
    }
    struct pl_call call;
    int error = pl_request_parse(pl_str_from(example->frame), arena, &call, refusal);
    if (error == 0)
        error = pl_decode(example->object, call.params, out, NULL, arena, refusal);
    pl_call_fini(&call);
    return error;
}

static void assert_encodes_as(const struct example *example, const void *in)
{
    struct pl_buf buf;
    pl_buf_init(&buf, 1 << 20);
    assert_int_equal(pl_encode(example->object, in, &buf), 0);
    json_t *again = json_loadb(buf.data, buf.len, JSON_REJECT_DUPLICATES, NULL);
    if (!json_equal(again, example->instance))
        fail_msg("%s: encoded as %.*s", example->file, (int)buf.len, buf.data);
    json_decref(again);
    pl_buf_fini(&buf);
}

static void judge_good(const struct example *example)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_refusal refusal = pl_refusal_of(PL_REASON_INTERNAL);
    void *out = pl_arena_alloc(&arena, example->object->size);
    if (decode(example, out, &arena, &refusal) != 0)
        fail_msg("%s: refused at %s by %s", example->file, refusal.path,
                 refusal.rule != NULL ? refusal.rule : "-");
    assert_encodes_as(example, out);
    // A clone says the same when all it was made from is gone.
    char *clone = malloc(pl_clone_bytes(example->object, out));
    assert_non_null(clone);
    pl_clone(example->object, out, clone);
    pl_arena_fini(&arena);
    assert_encodes_as(example, clone);
    free(clone);
}

static void judge_bad(const struct example *example, const json_t *expect)
{
    const char *path = json_string_value(json_object_get(expect, "path"));
    const char *rule = json_string_value(json_object_get(expect, "rule"));
    const char *reason = json_string_value(json_object_get(expect, "reason"));
    assert_non_null(path);
    assert_non_null(rule);
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_refusal refusal = pl_refusal_of(PL_REASON_INTERNAL);
    void *out = pl_arena_alloc(&arena, example->object->size);
    if (decode(example, out, &arena, &refusal) != -EINVAL)
        fail_msg("%s: not refused", example->file);
    // The decoder always says "/params"; an event's own part is "data".
    const char *below = path + 1 + strlen(example->part);
    if (strncmp(refusal.path, "/params", 7) != 0 || strcmp(refusal.path + 7, below) != 0 ||
        refusal.rule == NULL || strcmp(refusal.rule, rule) != 0)
        fail_msg("%s: refused at %s by %s, expected %s by %s", example->file, refusal.path,
                 refusal.rule != NULL ? refusal.rule : "-", path, rule);
    assert_string_equal(pl_reason_name(refusal.reason), reason != NULL ? reason : "invalid_params");
    pl_arena_fini(&arena);
}

static void judge(const struct example *example, const json_t *document)
{
    const json_t *expect = json_object_get(document, "expect");
    if (expect != NULL)
        judge_bad(example, expect);
    else
        judge_good(example);
}

// Judges what one file holds: the params or data, and a result when there is one.
static void judge_file(const char *file, const char *kind, size_t index)
{
    json_error_t error;
    json_t *document = json_load_file(file, JSON_REJECT_DUPLICATES, &error);
    if (document == NULL)
        fail_msg("%s:%d: %s", file, error.line, error.text);
    struct example example = {.file = file, .part = "params"};
    char *frame = NULL;
    if (strcmp(kind, "methods") == 0) {
        json_t *request =
            json_pack("{s:s, s:i, s:s, s:O}", "jsonrpc", "2.0", "id", 1, "method",
                      pl_methods[index].name, "params", json_object_get(document, "params"));
        frame = dump(request);
        json_decref(request);
        example.frame = frame;
        example.object = pl_methods[index].params;
    } else if (strcmp(kind, "events") == 0) {
        example.object = pl_events[index].object;
        example.part = "data";
    } else {
        example.object = pl_notices[index].object;
    }
    example.instance = json_object_get(document, example.part);
    assert_non_null(example.instance);
    judge(&example, document);
    json_t *result = json_object_get(document, "result");
    if (result != NULL)
        judge(&(struct example){file, pl_methods[index].result, "result", result, NULL}, document);
    free(frame);
    json_decref(document);
}

// Judges a folder; every name has good and bad examples.
static void judge_folder(const char *kind, const char *name, size_t index)
{
    char folder[512];
    (void)snprintf(folder, sizeof(folder), "%s/%s/%s", root, kind, name);
    DIR *dir = opendir(folder);
    if (dir == NULL) {
        fail_msg("%s: no examples", folder);
        return;
    }
    size_t good = 0;
    for (const struct dirent *entry = readdir(dir); entry != NULL; entry = readdir(dir)) {
        if (entry->d_name[0] == '.')
            continue;
        char file[1024];
        (void)snprintf(file, sizeof(file), "%s/%s", folder, entry->d_name);
        judge_file(file, kind, index);
        good += strncmp(entry->d_name, "ok-", 3) == 0 ? 1 : 0;
    }
    closedir(dir);
    if (good == 0)
        fail_msg("%s: no ok-*.json", folder);
}

static void test_methods(void **state)
{
    (void)state;
    for (size_t i = 0; i < PL_METHOD_COUNT; i++)
        judge_folder("methods", pl_methods[i].name, i);
}

static void test_events(void **state)
{
    (void)state;
    for (size_t i = 0; i < PL_EVENT_COUNT; i++)
        judge_folder("events", pl_events[i].name, i);
}

static void test_notifications(void **state)
{
    (void)state;
    for (size_t i = 0; i < PL_NOTICE_COUNT; i++)
        judge_folder("notifications", pl_notices[i].name, i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_methods),
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_notifications),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
