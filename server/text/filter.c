// SPDX-License-Identifier: MIT
/*
 * Every test gives spans, the parts of the text that meet the rule; a caller that only wants to
 * know stops at the first.
 *
 * A pattern's matcher is stopped by its own limits only when it backtracks within one attempt;
 * one that scans far from every place in turn never meets them. So each item of a pattern has a
 * callout (PCRE2_AUTO_CALLOUT), which counts itself and the distance since the last one.
 */
#define PCRE2_CODE_UNIT_WIDTH 8

#include "text/filter.h"

#include <errno.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "text/idn.h"
#include "text/link.h"

enum {
    BUCKETS = 64, // of a words rule, by the first code point
    PATTERN_NESTING = 40,
    MATCHES = 1000 * 1000, // backstops: the budget ends a match long before
    HEAP_KIB = 4096,
    MATCHES_MASKED = 1000, // spans of one text; beyond, the rest is one span
};

struct span {
    size_t from, to; // bytes
};

struct spans {
    struct span *items;
    size_t count, max; // max 0: one is enough, and nothing is kept
};

struct word {
    int32_t *points;
    size_t count;
    size_t next; // index + 1 in the same bucket; 0: none
};

struct pl_filter {
    enum pl_filter_test test;
    struct pl_arena arena; // of the words
    struct word *words;
    size_t word_count;
    size_t buckets[BUCKETS]; // index + 1; 0: none
    struct pl_str *hosts;    // LINKS: the words in ASCII; empty: what is no host allows none
    size_t host_count;
    struct UIDNA *idn;
    pcre2_code *code;
};

// Spans

// Returns whether that is enough.
static bool add_span(struct spans *spans, size_t from, size_t to)
{
    if (spans->max > 0 && spans->count == spans->max) {
        spans->items[spans->count - 1].to = to;
        return false;
    }
    struct span *last = spans->max > 0 && spans->count > 0 ? &spans->items[spans->count - 1] : NULL;
    // Two matches within what one character of the text became.
    if (last != NULL && from < last->to) {
        last->to = to > last->to ? to : last->to;
        return false;
    }
    if (spans->max > 0)
        spans->items[spans->count] = (struct span){from, to};
    spans->count++;
    return spans->max == 0;
}

// Words

// Two points that one word could hold side by side.
static bool is_joined(int32_t a, int32_t b)
{
    return pl_code_is_word(a) && pl_code_is_word(b) && !pl_code_is_unparted(a) &&
           !pl_code_is_unparted(b);
}

static bool is_word_at(const struct word *word, const struct pl_folded *text, size_t at)
{
    const struct pl_folded_point *points = &text->points[at];
    if (word->count > text->count - at)
        return false;
    for (size_t i = 0; i < word->count; i++)
        if (points[i].code != word->points[i])
            return false;
    size_t end = at + word->count;
    bool is_inside =
        (at > 0 && is_joined(text->points[at - 1].code, word->points[0])) ||
        (end < text->count && is_joined(word->points[word->count - 1], text->points[end].code));
    return !is_inside;
}

static const struct word *find_word(const struct pl_filter *filter, const struct pl_folded *text,
                                    size_t at)
{
    const struct word *longest = NULL;
    size_t index = filter->buckets[(uint32_t)text->points[at].code % BUCKETS];
    for (; index != 0; index = filter->words[index - 1].next) {
        const struct word *word = &filter->words[index - 1];
        if (is_word_at(word, text, at) && (longest == NULL || word->count > longest->count))
            longest = word;
    }
    return longest;
}

static void find_words(const struct pl_filter *filter, const struct pl_folded *text,
                       struct spans *spans)
{
    for (size_t at = 0; at < text->count;) {
        const struct word *word = find_word(filter, text, at);
        if (word == NULL) {
            at++;
            continue;
        }
        size_t last = at + word->count - 1;
        if (add_span(spans, text->points[at].from, text->points[last].to))
            return;
        at = last + 1;
    }
}

// Links

static size_t token_end(const struct pl_folded *text, size_t at)
{
    while (at < text->count && text->points[at].code != ' ')
        at++;
    return at;
}

// Whether a name is the other, or within it: a.evil.com in evil.com.
static bool is_within(struct pl_str name, struct pl_str other)
{
    if (other.len == 0 || other.len > name.len)
        return false;
    size_t above = name.len - other.len;
    return memcmp(name.ptr + above, other.ptr, other.len) == 0 &&
           (above == 0 || name.ptr[above - 1] == '.');
}

static bool is_allowed_host(const struct pl_filter *filter, const struct pl_folded *text, size_t at,
                            size_t end)
{
    char ascii[PL_IDN_BYTES_MAX];
    size_t len = 0;
    if (filter->host_count == 0 || end == at ||
        !pl_idn_to_ascii(filter->idn, pl_link_typed_host(text, at, end), ascii, &len))
        return false;
    for (size_t i = 0; i < filter->host_count; i++)
        if (is_within((struct pl_str){ascii, len}, filter->hosts[i]))
            return true;
    return false;
}

// Returns whether enough were found.
static bool find_links_within(const struct pl_filter *filter, const struct pl_folded *text,
                              size_t at, size_t end, struct spans *spans)
{
    // Where no host is allowed, no list says what a host is: only what cannot be anything else.
    enum pl_host_shape least = filter->host_count == 0 ? PL_HOST_CLEAR : PL_HOST_LIKELY;
    bool is_path = false;
    struct pl_link link;
    while (pl_link_find(text, at, end, is_path, least, &link)) {
        size_t host = 0, host_end = 0;
        bool is_known = pl_link_read_host(text, &link, &host, &host_end);
        if (is_known && is_allowed_host(filter, text, host, host_end)) {
            is_path = link.has_path;
            at = host_end;
            continue;
        }
        at = link.end;
        if (add_span(spans, text->points[link.from].from, text->points[link.end - 1].to))
            return true;
    }
    return false;
}

static void find_links(const struct pl_filter *filter, const struct pl_folded *text,
                       struct spans *spans)
{
    for (size_t at = 0, end = 0; at < text->count; at = end + 1) {
        end = token_end(text, at);
        if (find_links_within(filter, text, at, end, spans))
            return;
    }
}

// Spoofing

enum script { OTHER = 0, LATIN = 1, GREEK = 2, CYRILLIC = 4 };

static enum script script_of(int32_t code)
{
    if (!pl_code_is_letter(code))
        return OTHER;
    if ((code >= 'A' && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff))
        return LATIN;
    if ((code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff))
        return GREEK;
    if ((code >= 0x400 && code <= 0x52f) || (code >= 0xa640 && code <= 0xa69f))
        return CYRILLIC;
    return OTHER;
}

// Units and formulas mix two letters (k and omega); who poses writes whole words.
static bool is_mixed(unsigned scripts, size_t letters)
{
    bool is_one = (scripts & (scripts - 1)) == 0;
    return !is_one && ((scripts & CYRILLIC) != 0 || letters > 2);
}

static void find_spoofs(const struct pl_folded *text, struct spans *spans)
{
    unsigned scripts = 0;
    size_t letters = 0;
    bool was_script = false, is_hidden = false, is_flag = false;
    for (size_t at = 0; at < text->text.len;) {
        int32_t code = 0;
        size_t len = (size_t)utf8proc_iterate((const utf8proc_uint8_t *)text->text.ptr + at,
                                              (utf8proc_ssize_t)(text->text.len - at), &code);
        enum script script = script_of(code);
        bool is_tag = code >= 0xe0000 && code <= 0xe007f;
        if (is_tag && !is_flag && add_span(spans, at, at + len))
            return;
        is_flag = code == 0x1f3f4 || (is_flag && is_tag); // flags of regions are spelt in tags
        if (pl_code_is_invisible(code) && code != 0xad) {
            is_hidden = was_script;
        } else {
            if (is_hidden && script != OTHER && add_span(spans, at, at + len))
                return;
            is_hidden = false;
            was_script = script != OTHER;
            scripts = pl_code_is_word(code) ? scripts | (unsigned)script : 0;
            letters = pl_code_is_word(code) ? letters + 1 : 0;
        }
        at += len;
        // A word is judged at its end, when all of its letters are known.
        int32_t next = 0;
        if (at < text->text.len)
            (void)utf8proc_iterate((const utf8proc_uint8_t *)text->text.ptr + at,
                                   (utf8proc_ssize_t)(text->text.len - at), &next);
        bool is_end = !pl_code_is_word(next) && !pl_code_is_invisible(next);
        if (is_end && is_mixed(scripts, letters) && add_span(spans, at - len, at))
            return;
    }
}

// Patterns

struct meter {
    int64_t left;
    size_t last; // where the last callout stood
};

static int on_step(pcre2_callout_block *block, void *arg)
{
    struct meter *meter = arg;
    size_t now = block->current_position;
    meter->left -= 1 + (int64_t)(now > meter->last ? now - meter->last : meter->last - now);
    meter->last = now;
    return meter->left < 0 ? PCRE2_ERROR_CALLOUT : 0;
}

static pcre2_match_context *new_context(struct meter *meter)
{
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    PL_CHECK(context != NULL);
    (void)pcre2_set_match_limit(context, MATCHES);
    (void)pcre2_set_heap_limit(context, HEAP_KIB);
    (void)pcre2_set_callout(context, on_step, meter);
    return context;
}

static enum pl_filter_verdict find_pattern(const struct pl_filter *filter,
                                           const struct pl_folded *text, int64_t *budget,
                                           struct spans *spans)
{
    struct meter meter = {.left = *budget};
    pcre2_match_context *context = new_context(&meter);
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(filter->code, NULL);
    PL_CHECK(data != NULL);
    int found = 0;
    for (size_t at = 0; at <= text->text.len && found >= 0;) {
        meter.last = at;
        found = pcre2_match(filter->code, (PCRE2_SPTR)text->text.ptr, text->text.len, at,
                            at > 0 ? PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK : 0, data, context);
        const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data);
        if (found < 0 || add_span(spans, ends[0], ends[1]) || ends[1] <= at)
            break;
        at = ends[1];
    }
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
    *budget = meter.left > 0 ? meter.left : 0;
    if (found < 0 && found != PCRE2_ERROR_NOMATCH)
        return PL_FILTER_UNDECIDED;
    return spans->count > 0 ? PL_FILTER_MET : PL_FILTER_CLEAR;
}

// Points, not bytes: what a person counts.
static size_t points_before(struct pl_str text, size_t bytes)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len && i < bytes; i++)
        count += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return count;
}

static int compile(struct pl_filter *filter, struct pl_str pattern, size_t *ret_at)
{
    static const uint32_t options =
        PCRE2_UTF | PCRE2_UCP | PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C;
    int error = 0;
    PCRE2_SIZE at = 0;
    uint32_t backreferences = 0;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    PL_CHECK(context != NULL);
    (void)pcre2_set_parens_nest_limit(context, PATTERN_NESTING);
    filter->code =
        pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len, options, &error, &at, context);
    pcre2_compile_context_free(context);
    if (filter->code != NULL)
        (void)pcre2_pattern_info(filter->code, PCRE2_INFO_BACKREFMAX, &backreferences);
    *ret_at = points_before(pattern, at);
    return filter->code == NULL || backreferences > 0 ? -EINVAL : 0;
}

// A rule

static int add_words(struct pl_filter *filter, const struct pl_filter_spec *spec, size_t *ret_at)
{
    filter->words = pl_arena_alloc_array(&filter->arena, spec->word_count + 1, sizeof(struct word));
    for (size_t i = 0; i < spec->word_count; i++) {
        const struct pl_folded *folded = pl_folded_new(spec->words[i], &filter->arena);
        struct word *word = &filter->words[filter->word_count++];
        if (folded->count == 0) {
            *ret_at = i;
            return -E2BIG;
        }
        word->points = pl_arena_alloc_array(&filter->arena, folded->count, sizeof *word->points);
        word->count = folded->count;
        for (size_t j = 0; j < folded->count; j++)
            word->points[j] = folded->points[j].code;
        size_t *bucket = &filter->buckets[(uint32_t)word->points[0] % BUCKETS];
        word->next = *bucket;
        *bucket = filter->word_count;
    }
    return 0;
}

static int add_hosts(struct pl_filter *filter, const struct pl_filter_spec *spec, size_t *ret_at)
{
    char ascii[PL_IDN_BYTES_MAX];
    filter->idn = pl_idn_new();
    filter->hosts =
        pl_arena_alloc_array(&filter->arena, spec->word_count + 1, sizeof(struct pl_str));
    for (; filter->host_count < spec->word_count; filter->host_count++) {
        struct pl_str host = spec->words[filter->host_count];
        size_t len = 0;
        if (pl_folded_new(host, &filter->arena)->count == 0) {
            *ret_at = filter->host_count;
            return -E2BIG;
        }
        if (!pl_idn_to_ascii(filter->idn, host, ascii, &len))
            len = 0;
        filter->hosts[filter->host_count] =
            pl_arena_copy(&filter->arena, (struct pl_str){ascii, len});
    }
    return 0;
}

int pl_filter_new(const struct pl_filter_spec *spec, struct pl_filter **ret_filter, size_t *ret_at)
{
    struct pl_filter *filter = pl_alloc(sizeof *filter);
    filter->test = spec->test;
    pl_arena_init(&filter->arena);
    int error = spec->test == PL_FILTER_TEST_PATTERN ? compile(filter, spec->pattern, ret_at)
                : spec->test == PL_FILTER_TEST_LINKS ? add_hosts(filter, spec, ret_at)
                                                     : add_words(filter, spec, ret_at);
    if (error != 0) {
        pl_filter_free(filter);
        return error;
    }
    *ret_filter = filter;
    return 0;
}

void pl_filter_free(struct pl_filter *filter)
{
    if (filter == NULL)
        return;
    pcre2_code_free(filter->code);
    pl_idn_free(filter->idn);
    pl_arena_fini(&filter->arena);
    free(filter);
}

static enum pl_filter_verdict find(const struct pl_filter *filter, const struct pl_folded *text,
                                   int64_t *budget, struct spans *spans)
{
    switch (filter->test) {
    case PL_FILTER_TEST_PATTERN:
        return find_pattern(filter, text, budget, spans);
    case PL_FILTER_TEST_WORDS:
        find_words(filter, text, spans);
        break;
    case PL_FILTER_TEST_LINKS:
        find_links(filter, text, spans);
        break;
    case PL_FILTER_TEST_SPOOF:
        find_spoofs(text, spans);
        break;
    }
    return spans->count > 0 ? PL_FILTER_MET : PL_FILTER_CLEAR;
}

enum pl_filter_verdict pl_filter_test(const struct pl_filter *filter, const struct pl_folded *text,
                                      int64_t *budget)
{
    struct spans one = {0};
    return find(filter, text, budget, &one);
}

enum pl_filter_verdict pl_filter_mask(const struct pl_filter *filter, const struct pl_folded *text,
                                      int64_t *budget, struct pl_arena *arena,
                                      struct pl_str *ret_text)
{
    static const struct pl_str stars = {"*****", 5};
    struct spans spans = {.max = MATCHES_MASKED};
    spans.items = pl_arena_alloc_array(arena, spans.max, sizeof *spans.items);
    enum pl_filter_verdict verdict = find(filter, text, budget, &spans);
    if (verdict != PL_FILTER_MET)
        return verdict;
    char *out = pl_arena_alloc(arena, text->text.len + spans.count * stars.len + 1);
    size_t len = 0, at = 0;
    for (size_t i = 0; i < spans.count; i++) {
        memcpy(out + len, text->text.ptr + at, spans.items[i].from - at);
        len += spans.items[i].from - at;
        memcpy(out + len, stars.ptr, stars.len);
        len += stars.len;
        at = spans.items[i].to;
    }
    memcpy(out + len, text->text.ptr + at, text->text.len - at);
    *ret_text = (struct pl_str){out, len + text->text.len - at};
    return verdict;
}
