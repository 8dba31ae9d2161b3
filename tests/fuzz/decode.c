// SPDX-License-Identifier: MIT
/*
 * JSON into the structs of every method, event and notification, and back.
 *
 * Input: a line that names the shape ("request", "params message.post", "result message.post",
 * "event message.posted", "notice held.queued"), then JSON text. A request is decoded as at the
 * edge, its texts finished by the rules of text/.
 *
 * Holds: what decodes encodes, decodes again to the same, and so does a clone of it; so what the
 * edge let through is never refused where it is read from the log.
 */
#include <string.h>

#include "fuzz.h"
#include "proto/clone.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "text/text.h"
#include "util/buf.h"
#include "util/utf8.h"

enum { BYTES_MAX = 64 * 1024 * 1024 };

static int finish_text(void *arg, enum pl_text_kind kind, struct pl_str in, struct pl_arena *arena,
                       struct pl_str *ret_text, const char **ret_rule)
{
    static const enum pl_text_policy policies[] = {
        [PL_TEXT_MESSAGE] = PL_TEXT_POLICY_MESSAGE,
        [PL_TEXT_LINE] = PL_TEXT_POLICY_LINE,
        [PL_TEXT_NAME] = PL_TEXT_POLICY_NAME,
        [PL_TEXT_EMOJI] = PL_TEXT_POLICY_EMOJI,
    };
    (void)arg;
    struct pl_text_limits limits = {.graphemes = 4000, .bytes = 16384};
    return pl_text_finish(policies[kind], in, &limits, arena, ret_text, ret_rule);
}

static const struct pl_text_hook hook = {finish_text, NULL};

static void encode(const struct pl_object *object, const void *in, struct pl_buf *ret_buf)
{
    pl_buf_init(ret_buf, BYTES_MAX);
    PL_CHECK(pl_encode(object, in, ret_buf) == 0);
}

static void check_refusal(const struct pl_refusal *refusal)
{
    struct pl_buf buf;
    pl_buf_init(&buf, BYTES_MAX);
    PL_CHECK(refusal->reason < PL_REASON_COUNT);
    PL_CHECK(pl_encode_refusal(PL_LANG_ID, PL_STR("1"), refusal, &buf) == 0);
    PL_CHECK(pl_utf8_is_valid(pl_buf_view(&buf)));
    pl_buf_fini(&buf);
}

static void check_clone(const struct pl_object *object, const void *in, struct pl_str json,
                        struct pl_arena *arena)
{
    struct pl_buf buf;
    size_t bytes = pl_clone_bytes(object, in);
    char *clone = pl_arena_alloc(arena, bytes);
    pl_clone(object, in, clone);
    encode(object, clone, &buf);
    PL_CHECK(pl_str_equal(pl_buf_view(&buf), json));
    pl_buf_fini(&buf);
}

static void check_round_trip(const struct pl_object *object, const void *in, struct pl_arena *arena)
{
    struct pl_buf first;
    struct pl_buf second;
    struct pl_refusal refusal;
    encode(object, in, &first);
    PL_CHECK(pl_utf8_is_valid(pl_buf_view(&first)));
    check_clone(object, in, pl_buf_view(&first), arena);
    void *again = pl_arena_alloc(arena, object->size);
    PL_CHECK(pl_decode_text(object, pl_buf_view(&first), again, arena, &refusal) == 0);
    encode(object, again, &second);
    PL_CHECK(pl_str_equal(pl_buf_view(&first), pl_buf_view(&second)));
    pl_buf_fini(&first);
    pl_buf_fini(&second);
}

static void decode_request(struct pl_str text, struct pl_arena *arena)
{
    struct pl_call call;
    struct pl_refusal refusal;
    if (pl_request_parse(text, arena, &call, &refusal) != 0) {
        check_refusal(&refusal);
        pl_call_fini(&call);
        return;
    }
    const struct pl_object *object = pl_methods[call.method].params;
    void *params = pl_arena_alloc(arena, object->size);
    if (pl_decode(object, call.params, params, &hook, arena, &refusal) == 0)
        check_round_trip(object, params, arena);
    else
        check_refusal(&refusal);
    pl_call_fini(&call);
}

static const struct pl_object *find_shape(struct pl_str line)
{
    static const char *const kinds[] = {"params ", "result ", "event ", "notice "};
    for (size_t kind = 0; kind < PL_ARRAY_LEN(kinds); kind++) {
        size_t len = strlen(kinds[kind]);
        if (line.len < len || memcmp(line.ptr, kinds[kind], len) != 0)
            continue;
        struct pl_str name = {line.ptr + len, line.len - len};
        enum pl_method method;
        if (kind < 2 && pl_method_find(name, &method) == 0)
            return kind == 0 ? pl_methods[method].params : pl_methods[method].result;
        for (size_t i = 0; kind == 2 && i < PL_EVENT_COUNT; i++)
            if (pl_str_equal(name, pl_str_from(pl_events[i].name)))
                return pl_events[i].object;
        for (size_t i = 0; kind == 3 && i < PL_NOTICE_COUNT; i++)
            if (pl_str_equal(name, pl_str_from(pl_notices[i].name)))
                return pl_notices[i].object;
    }
    return NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input input = {data, size};
    struct pl_str line = fuzz_line(&input);
    struct pl_arena arena;
    pl_arena_init(&arena);
    const struct pl_object *object = find_shape(line);
    if (object == NULL) {
        decode_request(fuzz_rest(&input), &arena);
    } else {
        struct pl_refusal refusal;
        void *out = pl_arena_alloc(&arena, object->size);
        if (pl_decode_text(object, fuzz_rest(&input), out, &arena, &refusal) == 0)
            check_round_trip(object, out, &arena);
        else
            check_refusal(&refusal);
    }
    pl_arena_fini(&arena);
    return 0;
}
