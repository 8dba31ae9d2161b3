// SPDX-License-Identifier: MIT
/*
 * Every test gives spans, the parts of the text that meet the rule; a caller that only wants to
 * know stops at the first. The folded text keeps for each of its points where in the text it came
 * from, so that a match found there can be masked here.
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

#include "text/host.h"

enum {
    FOLDED_MAX = 32, // code points that one becomes; U+FDFA, the longest, becomes 18
    BUCKETS = 64,    // of a words rule, by the first code point
    PATTERN_NESTING = 40,
    MATCHES = 1000 * 1000, // backstops: the budget ends a match long before
    HEAP_KIB = 4096,
    HOST_BYTES_MAX = 4 * 253,
    LABELS_BEHIND_MAX = 4, // looked at behind a host in one run
    MATCHES_MASKED = 1000, // spans of one text; beyond, the rest is one span
};

struct point {
    int32_t code;
    uint32_t from, to; // bytes of the text it came from
};

struct pl_filter_text {
    struct pl_str text;
    struct point *points; // folded
    size_t count;
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
    pcre2_code *code;
};

// Folding

static bool is_accent(int32_t code)
{
    return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) ||
           (code >= 0x1dc0 && code <= 0x1dff) || (code >= 0x20d0 && code <= 0x20ff) ||
           (code >= 0xfe20 && code <= 0xfe2f);
}

static bool is_invisible(int32_t code)
{
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) ||
           code == 0xfeff || code == 0x00ad || code == 0x034f || code == 0x180e ||
           (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef);
}

static bool is_space(int32_t code)
{
    return code == ' ' || code == '\n' || code == '\t' || code == 0xa0 ||
           utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

// Letters that Unicode does not take apart, though people read them as plain ones.
static int32_t plain(int32_t code)
{
    switch (code) {
    case 0x0111: // d with stroke, as in Vietnamese
        return 'd';
    case 0x0142:
        return 'l';
    case 0x00f8:
        return 'o';
    case 0x0131: // dotless i
        return 'i';
    default:
        return code;
    }
}

static void push_folded(struct pl_filter_text *text, int32_t code, struct span from)
{
    if (is_accent(code) || is_invisible(code))
        return;
    if (is_space(code))
        code = ' ';
    struct point *last = text->count > 0 ? &text->points[text->count - 1] : NULL;
    if (code == ' ' && (last == NULL || last->code == ' ')) {
        if (last != NULL)
            last->to = (uint32_t)from.to;
        return;
    }
    text->points[text->count++] =
        (struct point){plain(code), (uint32_t)from.from, (uint32_t)from.to};
}

struct pl_filter_text *pl_filter_text_new(struct pl_str in, struct pl_arena *arena)
{
    static const utf8proc_option_t options =
        UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    struct pl_filter_text *text = pl_arena_alloc(arena, sizeof *text);
    size_t cap = 0;
    *text = (struct pl_filter_text){.text = in};
    for (size_t at = 0; at < in.len;) {
        int32_t code = 0, folded[FOLDED_MAX];
        int class = 0;
        utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)in.ptr + at,
                                                (utf8proc_ssize_t)(in.len - at), &code);
        PL_CHECK(len > 0); // the edge lets nothing else through
        utf8proc_ssize_t count = utf8proc_decompose_char(code, folded, FOLDED_MAX, options, &class);
        PL_CHECK(count >= 0 && count <= FOLDED_MAX);
        if (text->count + FOLDED_MAX > cap) {
            cap = cap == 0 ? in.len + FOLDED_MAX : 2 * cap;
            struct point *grown = pl_arena_alloc_array(arena, cap, sizeof *grown);
            if (text->count > 0)
                memcpy(grown, text->points, text->count * sizeof *grown);
            text->points = grown;
        }
        for (utf8proc_ssize_t i = 0; i < count; i++)
            push_folded(text, folded[i], (struct span){at, at + (size_t)len});
        at += (size_t)len;
    }
    if (text->count > 0 && text->points[text->count - 1].code == ' ')
        text->count--;
    return text;
}

static bool starts_at(const struct pl_filter_text *text, size_t at,
                      const struct pl_filter_text *part)
{
    for (size_t i = 0; i < part->count; i++)
        if (text->points[at + i].code != part->points[i].code)
            return false;
    return true;
}

bool pl_filter_text_has(const struct pl_filter_text *text, const struct pl_filter_text *part)
{
    for (size_t at = 0; at + part->count <= text->count; at++)
        if (starts_at(text, at, part))
            return true;
    return false;
}

void pl_filter_text_digest(const struct pl_filter_text *text, uint8_t ret_digest[PL_HASH_BYTES])
{
    struct pl_hash hash;
    pl_hash_init(&hash);
    for (size_t i = 0; i < text->count; i++)
        pl_hash_update(&hash, &text->points[i].code, sizeof text->points[i].code);
    pl_hash_final(&hash, ret_digest);
}

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

// Source: Unicode's blocks of scripts that write no spaces between words.
static bool is_unparted(int32_t code)
{
    return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) ||
           (code >= 0x1780 && code <= 0x17ff) || (code >= 0x1950 && code <= 0x19df) ||
           (code >= 0x1a20 && code <= 0x1aaf) || (code >= 0x3040 && code <= 0x30ff) ||
           (code >= 0x3400 && code <= 0x9fff) || (code >= 0xa9e0 && code <= 0xa9ff) ||
           (code >= 0xaa60 && code <= 0xaadf) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0x20000 && code <= 0x3ffff);
}

static bool is_letter(int32_t code)
{
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

static bool is_word_point(int32_t code)
{
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return is_letter(code);
    }
}

// Two points that one word could hold side by side.
static bool is_joined(int32_t a, int32_t b)
{
    return is_word_point(a) && is_word_point(b) && !is_unparted(a) && !is_unparted(b);
}

static bool is_word_at(const struct word *word, const struct pl_filter_text *text, size_t at)
{
    const struct point *points = &text->points[at];
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

static const struct word *find_word(const struct pl_filter *filter,
                                    const struct pl_filter_text *text, size_t at)
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

static void find_words(const struct pl_filter *filter, const struct pl_filter_text *text,
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

// Links: http://host, www.host and host.tld/path, as clients make them of plain text; and host.tld,
// which people copy.

static size_t token_end(const struct pl_filter_text *text, size_t at)
{
    while (at < text->count && text->points[at].code != ' ')
        at++;
    return at;
}

// The point at `at`; 0: there is none within the text.
static int32_t code_at(const struct pl_filter_text *text, size_t at)
{
    return at < text->count ? text->points[at].code : 0;
}

static bool is_one_of(int32_t code, const char *ascii)
{
    return code > 0 && code < 0x80 && strchr(ascii, (char)code) != NULL;
}

// Folding has made plain ones of the full-width ones, and this one of the half-width.
static bool is_dot(int32_t code)
{
    return code == '.' || code == 0x3002;
}

static bool is_slash(int32_t code)
{
    return code == '/' || code == '\\';
}

static bool is_digit(int32_t code)
{
    return code >= '0' && code <= '9';
}

static bool is_latin(int32_t code)
{
    return code >= 'a' && code <= 'z';
}

static bool is_host_point(int32_t code)
{
    return is_word_point(code) || code == '-' || is_dot(code);
}

static bool has_at(const struct pl_filter_text *text, size_t at, size_t end, const char *ascii)
{
    size_t len = strlen(ascii);
    if (at > end || len > end - at)
        return false;
    for (size_t i = 0; i < len; i++)
        if (text->points[at + i].code != ascii[i])
            return false;
    return true;
}

static bool has_before(const struct pl_filter_text *text, size_t end, const char *ascii)
{
    size_t len = strlen(ascii);
    return end >= len && has_at(text, end - len, end, ascii);
}

// Where what follows a scheme begins, when its colon is at `at`; SIZE_MAX: it is none. As browsers
// read it: more slashes are none more, a backslash is one, and http: needs none. Markdown escapes
// with backslashes too.
static size_t scheme_end(const struct pl_filter_text *text, size_t at, size_t end)
{
    if (text->points[at].code != ':')
        return SIZE_MAX;
    size_t to = at + 1, forward = 0;
    for (; to < end && is_slash(text->points[to].code); to++)
        forward += text->points[to].code == '/';
    size_t name_end = at > 0 && text->points[at - 1].code == '\\' ? at - 1 : at;
    bool is_http = has_before(text, name_end, "http") || has_before(text, name_end, "https");
    bool is_scheme = (forward > 0 && to - at > 2) ||
                     (is_http && (to - at > 2 || is_word_point(code_at(text, to))));
    return is_scheme && to < end ? to : SIZE_MAX;
}

static bool has_www(const struct pl_filter_text *text, size_t at, size_t end)
{
    bool is_start = at == 0 || !is_word_point(text->points[at - 1].code) ||
                    is_unparted(text->points[at - 1].code);
    return is_start && has_at(text, at, end, "www") && is_dot(code_at(text, at + 3)) &&
           is_word_point(code_at(text, at + 4));
}

// Letters as they were typed: plain ones, or those that browsers take for them; not one that lost
// its accent.
static bool is_plain_letter(const struct pl_filter_text *text, const struct point *point)
{
    const unsigned char *first = (const unsigned char *)text->text.ptr + point->from;
    bool was_accented = (first[0] >= 0xc3 && first[0] <= 0xca) ||
                        (first[0] == 0xe1 && first[1] >= 0xb8 && first[1] <= 0xbb);
    return is_latin(point->code) && !was_accented;
}

// Copies the last part of the host in UTF-8, with plain dots; a Latin letter that lost its accent
// as PL_HOST_ACCENTED.
static struct pl_str copy_host(const struct pl_filter_text *text, size_t at, size_t end,
                               char bytes[HOST_BYTES_MAX])
{
    size_t len = 0, from = end - at > HOST_BYTES_MAX / 4 ? end - HOST_BYTES_MAX / 4 : at;
    for (size_t i = from; i < end; i++) {
        const struct point *point = &text->points[i];
        if (is_latin(point->code) && !is_plain_letter(text, point))
            bytes[len++] = PL_HOST_ACCENTED;
        else if (is_dot(point->code))
            bytes[len++] = '.';
        else
            len += (size_t)utf8proc_encode_char(point->code, (utf8proc_uint8_t *)bytes + len);
    }
    return (struct pl_str){bytes, len};
}

// Where the last label of the host begins; `at`: it has only one.
static size_t last_label(const struct pl_filter_text *text, size_t at, size_t end)
{
    while (end > at && !is_dot(text->points[end - 1].code))
        end--;
    return end;
}

// "Lee", and not "LEE" or "lee".
static bool has_capital(const struct pl_filter_text *text, size_t start, size_t end)
{
    if (end - start < 2)
        return false;
    char first = text->text.ptr[text->points[start].from];
    char second = text->text.ptr[text->points[start + 1].from];
    return first >= 'A' && first <= 'Z' && second >= 'a' && second <= 'z';
}

// A run of points that a host may have, and the host in it. Looked at once: a link could begin at
// each of its dashes.
struct host_run {
    size_t from, end;
    size_t host, host_end; // SIZE_MAX: there is none
    bool has_path, is_file;
};

// Whether letters at `at` are what stands behind the @ of a mail address.
static bool is_mail_host(const struct pl_filter_text *text, size_t at)
{
    bool has_dot = false;
    for (size_t i = at; i < text->count && is_host_point(text->points[i].code); i++)
        has_dot = has_dot ||
                  (is_dot(text->points[i].code) && i > at && is_word_point(code_at(text, i + 1)));
    return has_dot;
}

// Whether a whole mail address begins at `at`.
static bool is_mail(const struct pl_filter_text *text, size_t at)
{
    size_t end = at;
    while (end < text->count &&
           (is_host_point(text->points[end].code) || is_one_of(text->points[end].code, "_+")))
        end++;
    return end > at && code_at(text, end) == '@' && is_mail_host(text, end + 1);
}

// What could follow the host of a link, and nothing else: it makes one of a mail address as well.
static bool is_path_at(const struct pl_filter_text *text, size_t at)
{
    int32_t code = code_at(text, at), next = code_at(text, at + 1);
    if (code == ':')
        return is_digit(next);
    return (is_slash(code) || code == '?' || code == '#') && is_word_point(next) &&
           !is_mail(text, at + 1);
}

// A local part stands before, or a whole address goes on behind.
static bool is_of_mail(const struct pl_filter_text *text, const struct host_run *run)
{
    int32_t local = run->from >= 2 ? text->points[run->from - 2].code : 0;
    bool is_behind = run->from > 0 && text->points[run->from - 1].code == '@' &&
                     (is_word_point(local) || local == '_');
    bool is_before = code_at(text, run->end) == '@' && is_mail_host(text, run->end + 1);
    return is_before || (is_behind && !is_path_at(text, run->end));
}

// Before such a point letters with dots are a name, a part of a path or of a file's name. Not
// behind two slashes, nor behind what only begins a word: _evil.com_ is emphasis.
static bool is_part_before(const struct pl_filter_text *text, size_t at)
{
    int32_t code = at > 0 ? text->points[at - 1].code : 0;
    int32_t one_more = at > 1 ? text->points[at - 2].code : ' ';
    if (code == '_')
        return is_word_point(one_more);
    if (is_slash(code))
        return !is_slash(one_more) && one_more != ':';
    return is_one_of(code, "@#$=");
}

// Behind such a point, too; only a name of files and of code goes on with one.
static bool is_part_behind(const struct pl_filter_text *text, size_t at)
{
    return is_one_of(code_at(text, at), "_$=+~") && is_word_point(code_at(text, at + 1));
}

// Where the last label ends when something is attached: evil.com-now, or a script without spaces.
static size_t label_end(const struct pl_filter_text *text, size_t label, size_t end)
{
    if (has_at(text, label, end, "xn--"))
        return end;
    for (size_t i = label; i < end; i++)
        if (text->points[i].code == '-' ||
            (i > label && is_unparted(text->points[i].code) && is_latin(text->points[i - 1].code)))
            return i;
    return end;
}

// Whether a path begins at `at`. Numbers have none: "Rp15.000/kg", "10.0.0.0/8".
static bool has_path_at(const struct pl_filter_text *text, size_t at, bool is_number)
{
    int32_t next = code_at(text, at + 1);
    return is_slash(code_at(text, at)) && next != 0 && next != ' ' &&
           (!is_number || is_letter(next));
}

// Whether the run up to `end` is a host, which is noted. `is_whole`: nothing of the run is behind.
static bool is_host(const struct pl_filter_text *text, struct host_run *run, size_t end,
                    bool is_whole, enum pl_host_shape least)
{
    char bytes[HOST_BYTES_MAX];
    size_t start = run->from;
    while (!is_word_point(text->points[start].code))
        start++;
    size_t label = last_label(text, start, end);
    size_t stop = label_end(text, label, end);
    if (label == start || stop == label)
        return false;
    bool is_stop = text->points[label - 1].code == 0x3002;
    is_whole = is_whole && stop == end;
    run->has_path = is_whole && has_path_at(text, run->end, is_digit(text->points[end - 1].code));
    if (run->has_path)
        least = PL_HOST_LIKELY;
    else if (!is_whole || is_stop || is_part_behind(text, run->end) ||
             (start == run->from && is_part_before(text, start)))
        least = PL_HOST_CLEAR;
    unsigned marks = (has_capital(text, label, stop) ? PL_HOST_CAPITAL : 0u) |
                     (run->has_path ? PL_HOST_PATH : 0u) | (is_stop ? PL_HOST_STOP : 0u);
    enum pl_host_shape shape = pl_host_shape(copy_host(text, start, stop, bytes), marks);
    run->host = shape >= least ? start : SIZE_MAX;
    run->host_end = stop;
    run->is_file = is_whole && shape == PL_HOST_FILE;
    return run->host != SIZE_MAX;
}

// The end of the words before `end`, without dots and dashes.
static size_t trim_end(const struct pl_filter_text *text, size_t at, size_t end)
{
    while (end > at && !is_word_point(text->points[end - 1].code))
        end--;
    return end;
}

// Whether a run that began at `at` ends before `i`: between two dots, and before Latin letters
// where words are not parted, or the full stop is.
static bool is_run_over(const struct pl_filter_text *text, size_t at, size_t i)
{
    if (!is_host_point(text->points[i].code))
        return true;
    if (i == at)
        return false;
    int32_t before = text->points[i - 1].code;
    if (is_dot(text->points[i].code))
        return is_dot(before);
    if (before == 0x3002 && i - 1 > at)
        before = text->points[i - 2].code;
    return is_latin(text->points[i].code) && is_unparted(before);
}

static struct host_run host_run_at(const struct pl_filter_text *text, size_t at, size_t end,
                                   enum pl_host_shape least)
{
    struct host_run run = {.from = at, .end = at, .host = SIZE_MAX};
    while (run.end < end && !is_run_over(text, at, run.end))
        run.end++;
    size_t host_end = trim_end(text, at, run.end);
    if (host_end == at || is_of_mail(text, &run))
        return run;
    // The next sentences may follow without a space.
    for (int labels = 0; labels < LABELS_BEHIND_MAX && host_end > at; labels++) {
        if (is_host(text, &run, host_end, labels == 0, least) || run.is_file)
            break;
        size_t label = last_label(text, at, host_end);
        host_end = label > at ? trim_end(text, at, label - 1) : at;
    }
    return run;
}

struct link {
    size_t from, host;
    size_t end; // what comes behind it within the token is not part of it
    bool has_scheme, has_path;
};

// The first link at or after `at` within the token that ends at `end`; false: there is none.
// `is_path`: what is left is the path of another one, where only a scheme begins one.
static bool find_link(const struct pl_filter_text *text, size_t at, size_t end, bool is_path,
                      enum pl_host_shape least, struct link *ret_link)
{
    struct host_run run = {.host = SIZE_MAX};
    for (size_t i = at; i < end; i++) {
        size_t host = scheme_end(text, i, end);
        if (host != SIZE_MAX) {
            size_t from = i;
            while (from > at && is_latin(text->points[from - 1].code))
                from--;
            *ret_link = (struct link){from, host, end, true, true};
            return true;
        }
        if (is_path)
            continue;
        if (i >= run.end)
            run = host_run_at(text, i, end, least);
        bool is_www = has_www(text, i, end);
        if (!is_www && i != run.host)
            continue;
        bool is_long = is_www || run.has_path;
        *ret_link = (struct link){i, i, is_long ? end : run.host_end, false, is_long};
        return true;
    }
    return false;
}

// Whether nothing from `at` on belongs to the host: a port, and what closes a sentence.
static bool is_host_over(const struct pl_filter_text *text, size_t at, size_t end)
{
    if (at < end && text->points[at].code == ':')
        do
            at++;
        while (at < end && is_digit(text->points[at].code));
    for (; at < end; at++)
        if (is_word_point(text->points[at].code) || text->points[at].code == '%')
            return false;
    return true;
}

// The host as a browser reads it, from `ret_at` to `ret_end`. Returns whether it can be told: not
// when more is attached than letters, dots and dashes, or a backslash ends it, which escapes in
// Markdown and is a slash elsewhere.
static bool read_host(const struct pl_filter_text *text, const struct link *link, size_t *ret_at,
                      size_t *ret_end)
{
    // In a link's target of Markdown the bracket ends it.
    bool is_target = has_before(text, link->from, "](");
    size_t end = link->host, at = link->host;
    for (; end < link->end &&
           !is_one_of(text->points[end].code, is_target ? "/\\?#<>\"|^[])" : "/\\?#<>\"|^[]");
         end++)
        if (text->points[end].code == '@')
            at = end + 1; // what stands before it is a name, made to look like a host
    size_t host_end = at;
    while (host_end < end && is_host_point(text->points[host_end].code))
        host_end++;
    *ret_at = at;
    *ret_end = trim_end(text, at, host_end);
    return is_host_over(text, host_end, end) &&
           (end == link->end || text->points[end].code != '\\');
}

static bool is_same_point(int32_t code, int32_t allowed)
{
    return code == allowed || (allowed == '.' && is_dot(code));
}

static bool is_allowed_host(const struct pl_filter *filter, const struct pl_filter_text *text,
                            size_t host, size_t host_end)
{
    for (size_t i = 0; i < filter->word_count; i++) {
        const struct word *word = &filter->words[i];
        size_t start = host_end - word->count;
        if (word->count > host_end - host ||
            (start > host && !is_dot(text->points[start - 1].code)))
            continue;
        size_t same = 0;
        while (same < word->count &&
               is_same_point(text->points[start + same].code, word->points[same]))
            same++;
        if (same == word->count)
            return true;
    }
    return false;
}

// Returns whether enough were found.
static bool find_links_within(const struct pl_filter *filter, const struct pl_filter_text *text,
                              size_t at, size_t end, struct spans *spans)
{
    // Where no host is allowed, no list says what a host is: only what cannot be anything else.
    enum pl_host_shape least = filter->word_count == 0 ? PL_HOST_CLEAR : PL_HOST_LIKELY;
    bool is_path = false;
    struct link link;
    while (find_link(text, at, end, is_path, least, &link)) {
        size_t host = 0, host_end = 0;
        bool is_known = read_host(text, &link, &host, &host_end);
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

static void find_links(const struct pl_filter *filter, const struct pl_filter_text *text,
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
    if (!is_letter(code))
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

static void find_spoofs(const struct pl_filter_text *text, struct spans *spans)
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
        if (is_invisible(code) && code != 0xad) {
            is_hidden = was_script;
        } else {
            if (is_hidden && script != OTHER && add_span(spans, at, at + len))
                return;
            is_hidden = false;
            was_script = script != OTHER;
            scripts = is_word_point(code) ? scripts | (unsigned)script : 0;
            letters = is_word_point(code) ? letters + 1 : 0;
        }
        at += len;
        // A word is judged at its end, when all of its letters are known.
        int32_t next = 0;
        if (at < text->text.len)
            (void)utf8proc_iterate((const utf8proc_uint8_t *)text->text.ptr + at,
                                   (utf8proc_ssize_t)(text->text.len - at), &next);
        bool is_end = !is_word_point(next) && !is_invisible(next);
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
                                           const struct pl_filter_text *text, int64_t *budget,
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
        const struct pl_filter_text *folded = pl_filter_text_new(spec->words[i], &filter->arena);
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

int pl_filter_new(const struct pl_filter_spec *spec, struct pl_filter **ret_filter, size_t *ret_at)
{
    struct pl_filter *filter = pl_alloc(sizeof *filter);
    filter->test = spec->test;
    pl_arena_init(&filter->arena);
    int error = spec->test == PL_FILTER_TEST_PATTERN ? compile(filter, spec->pattern, ret_at)
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
    pl_arena_fini(&filter->arena);
    free(filter);
}

static enum pl_filter_verdict find(const struct pl_filter *filter,
                                   const struct pl_filter_text *text, int64_t *budget,
                                   struct spans *spans)
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

enum pl_filter_verdict pl_filter_test(const struct pl_filter *filter,
                                      const struct pl_filter_text *text, int64_t *budget)
{
    struct spans one = {0};
    return find(filter, text, budget, &one);
}

enum pl_filter_verdict pl_filter_mask(const struct pl_filter *filter,
                                      const struct pl_filter_text *text, int64_t *budget,
                                      struct pl_arena *arena, struct pl_str *ret_text)
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
