// SPDX-License-Identifier: MIT
/*
 * Rules of filters on messages, as the core applies them.
 *
 * Input: a byte for the kind of rule (its low bits); a line, which is the pattern, or words between
 * commas; the text.
 *
 * Holds: testing and masking agree, a masked text is valid, a rule's cost on the longest message is
 * bounded whatever it looks for.
 */
#include "text/filter.h"

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "text/text.h"
#include "util/utf8.h"

enum {
    TESTS = 4,
    WORDS_MAX = 100,
    PATTERN_BYTES_MAX = 1024,
    TEXT_BYTES_MAX = 16384, // of a message
    TEST_MS_MAX = 400,      // sanitizers cost five to ten times; the budget is some ten by itself
};

static size_t split(struct pl_str line, struct pl_str *ret_words)
{
    size_t count = 0;
    for (size_t from = 0, at = 0; at <= line.len && count < WORDS_MAX; at++) {
        if (at < line.len && line.ptr[at] != ',')
            continue;
        if (at > from)
            ret_words[count++] = (struct pl_str){line.ptr + from, at - from};
        from = at + 1;
    }
    return count;
}

static void judge(const struct pl_filter *filter, struct pl_str text, struct pl_arena *arena)
{
    struct pl_folded *ready = pl_folded_new(text, arena);
    uint8_t digest[PL_HASH_BYTES];
    pl_folded_digest(ready, digest);
    int64_t budget = PL_FILTER_BUDGET;
    enum pl_filter_verdict verdict = pl_filter_test(filter, ready, &budget);
    PL_CHECK(budget >= 0 && budget <= PL_FILTER_BUDGET);
    PL_CHECK(verdict != PL_FILTER_UNDECIDED || filter != NULL);

    struct pl_str masked = {0};
    budget = PL_FILTER_BUDGET;
    enum pl_filter_verdict same = pl_filter_mask(filter, ready, &budget, arena, &masked);
    // A mask looks for all places, a test for the first: only it may run out of budget.
    PL_CHECK(same == verdict || same == PL_FILTER_UNDECIDED);
    if (same == PL_FILTER_MET)
        PL_CHECK(pl_utf8_is_valid(masked));
}

static bool is_slow(const struct pl_filter *filter, struct pl_str text)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    int64_t budget = PL_FILTER_BUDGET;
    struct pl_folded *ready = pl_folded_new(text, &arena);
    int64_t before_ms = fuzz_cpu_ms();
    (void)pl_filter_test(filter, ready, &budget);
    bool is_slow = fuzz_cpu_ms() - before_ms >= TEST_MS_MAX;
    pl_arena_fini(&arena);
    return is_slow;
}

// The text again and again, up to the longest message, cut between characters.
static void check_time(const struct pl_filter *filter, struct pl_str text)
{
    char *big = fuzz_repeated(text, TEXT_BYTES_MAX);
    struct pl_str message = {big, TEXT_BYTES_MAX};
    while (!pl_utf8_is_valid(message))
        message.len--;
    // Twice, for what else goes on on the machine.
    PL_CHECK(!is_slow(filter, message) || !is_slow(filter, message));
    free(big);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct pl_text_limits limits = {.graphemes = TEXT_BYTES_MAX,
                                                 .bytes = TEXT_BYTES_MAX};
    struct fuzz_input input = {data, size};
    uint8_t how = fuzz_byte(&input);
    struct pl_str line = fuzz_line(&input);
    struct pl_str text = {0};
    struct pl_str words[WORDS_MAX];
    const char *rule = NULL;
    struct pl_filter *filter = NULL;
    size_t at = 0;
    struct pl_arena arena;
    pl_arena_init(&arena);
    // Only what the edge lets through comes to a filter.
    if (pl_text_finish(PL_TEXT_POLICY_MESSAGE, fuzz_rest(&input), &limits, &arena, &text, &rule) ||
        line.len > PATTERN_BYTES_MAX || !pl_utf8_is_valid(line))
        goto out;
    struct pl_filter_spec spec = {
        .test = how % TESTS,
        .words = words,
        .word_count = split(line, words),
        .pattern = line,
    };
    if (pl_filter_new(&spec, &filter, &at) != 0) {
        PL_CHECK(at <= line.len);
        goto out;
    }
    judge(filter, text, &arena);
    if ((how & 0xf0) == 0x80)
        check_time(filter, text);
out:
    pl_filter_free(filter);
    pl_arena_fini(&arena);
    return 0;
}
