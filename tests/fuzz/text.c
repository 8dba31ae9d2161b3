// SPDX-License-Identifier: MIT
/*
 * The rules of text/text.h for messages, lines, names and emoji.
 *
 * Input: a byte for the policy (its low bits), then the text.
 *
 * Holds: a finished text is valid, within the limits, and finished already; what is not UTF-8 is
 * never finished, wherever it begins; a name has looks; the time grows with the length, not faster.
 */
#include "text/text.h"
#include "text/name.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "util/utf8.h"

enum {
    POLICIES = 4,
    BIG_BYTES = 16 * 1024,
    BIG_MS_MAX = 200, // measured: 5 with sanitizers
};

static const struct pl_text_limits limits = {.graphemes = 4000, .bytes = 16384};

static void check_finished(enum pl_text_policy policy, struct pl_str text, struct pl_arena *arena)
{
    struct pl_str again = {0};
    const char *rule = NULL;
    PL_CHECK(pl_utf8_is_valid(text));
    PL_CHECK(text.len > 0 && text.len <= (size_t)limits.bytes);
    PL_CHECK(pl_text_graphemes(text) <= (size_t)limits.graphemes);
    PL_CHECK(memchr(text.ptr, '\0', text.len) == NULL);
    PL_CHECK(policy == PL_TEXT_POLICY_MESSAGE || memchr(text.ptr, '\n', text.len) == NULL);
    PL_CHECK(pl_text_finish(policy, text, &limits, arena, &again, &rule) == 0);
    PL_CHECK(pl_str_equal(text, again));
}

// What stands before it changes nothing: ASCII is looked at in words.
static void check_everywhere(struct pl_str text, bool is_utf8)
{
    enum { MOST = 9 };
    char *bytes = pl_alloc(MOST + text.len);
    memset(bytes, 'a', MOST);
    if (text.len > 0)
        memcpy(bytes + MOST, text.ptr, text.len);
    for (size_t at = 0; at < MOST; at++)
        PL_CHECK(pl_utf8_is_valid((struct pl_str){bytes + at, MOST - at + text.len}) == is_utf8);
    free(bytes);
}

static void check_looks(struct pl_str name, struct pl_arena *arena)
{
    struct pl_str looks[PL_NAME_LOOKS];
    pl_name_looks(name, arena, looks);
    for (size_t i = 0; i < PL_NAME_LOOKS; i++)
        PL_CHECK(looks[i].len > 0 && pl_utf8_is_valid(looks[i]));
    (void)pl_name_claims_office(looks);
}

static void check_slug(struct pl_str text, struct pl_arena *arena)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    struct pl_str slug = pl_text_slug(text, 48, arena);
    PL_CHECK(slug.len <= 48);
    for (size_t i = 0; i < slug.len; i++)
        PL_CHECK(slug.ptr[i] != '\0' && strchr(allowed, slug.ptr[i]) != NULL);
}

static void check_time(enum pl_text_policy policy, struct pl_str text, struct pl_arena *arena)
{
    struct pl_text_limits wide = {.graphemes = BIG_BYTES, .bytes = BIG_BYTES};
    struct pl_str out = {0};
    const char *rule = NULL;
    char *big = fuzz_repeated(text, BIG_BYTES);
    int64_t before_ms = fuzz_cpu_ms();
    int error = pl_text_finish(policy, (struct pl_str){big, BIG_BYTES}, &wide, arena, &out, &rule);
    PL_CHECK(error == 0 || error == -EINVAL || error == -E2BIG);
    PL_CHECK(fuzz_cpu_ms() - before_ms < BIG_MS_MAX);
    free(big);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input input = {data, size};
    uint8_t how = fuzz_byte(&input);
    enum pl_text_policy policy = how % POLICIES;
    struct pl_str text = fuzz_rest(&input);
    struct pl_str finished = {0};
    const char *rule = NULL;
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = pl_text_finish(policy, text, &limits, &arena, &finished, &rule);
    bool is_utf8 = pl_utf8_is_valid(text);
    check_everywhere(text, is_utf8);
    if (error == 0) {
        PL_CHECK(is_utf8);
        check_finished(policy, finished, &arena);
        if (policy == PL_TEXT_POLICY_NAME)
            check_looks(finished, &arena);
    }
    if (is_utf8)
        PL_CHECK(pl_text_graphemes(text) <= text.len);
    check_slug(text, &arena);
    // Costs a thousand short texts: not for each.
    if (text.len > 0 && (how & 0xf0) == 0x80)
        check_time(policy, text, &arena);
    pl_arena_fini(&arena);
    return 0;
}
