// SPDX-License-Identifier: MIT
#include "text/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "text/name.h"

// One pass over the text: what it holds, judged by the policy's rule before it is kept.
struct survey {
    size_t clusters;
    size_t points;
    size_t visible; // code points that leave ink
    size_t marks_most;
    const char *rule; // the first one broken
};

// The code point that begins at a byte, and its length; not positive when none does.
static utf8proc_ssize_t point_at(struct pl_str text, size_t at, int32_t *ret_point)
{
    return utf8proc_iterate((const utf8proc_uint8_t *)text.ptr + at,
                            (utf8proc_ssize_t)(text.len - at), ret_point);
}

static bool is_control(int32_t point, enum pl_text_policy policy)
{
    bool is_break = point == '\n' || point == '\t';
    if (is_break)
        return policy != PL_TEXT_POLICY_MESSAGE;
    if (point == 0x2028 || point == 0x2029)
        return policy != PL_TEXT_POLICY_MESSAGE;
    return utf8proc_category(point) == UTF8PROC_CATEGORY_CC;
}

// Overrides, embeddings and isolates reach beyond their own message; in names even marks do harm.
static bool is_bidi_control(int32_t point, enum pl_text_policy policy)
{
    if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069))
        return true;
    return policy != PL_TEXT_POLICY_MESSAGE &&
           (point == 0x200e || point == 0x200f || point == 0x061c);
}

static bool is_invisible(int32_t point)
{
    return (point >= 0x200b && point <= 0x200d) || (point >= 0x2060 && point <= 0x2064) ||
           point == 0xfeff || point == 0x00ad || point == 0x034f || point == 0x115f ||
           point == 0x1160 || point == 0x3164 || point == 0xffa0 ||
           (point >= 0xe0000 && point <= 0xe007f);
}

// Of what a reader cannot see or tell from a badge, names have nothing. What no font shows goes the
// same way: private and unassigned letters.
static const char *broken_name_rule(int32_t point)
{
    bool is_variant =
        (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
        return "unassigned";
    case UTF8PROC_CATEGORY_CF:
        return "invisible";
    case UTF8PROC_CATEGORY_SO:
        return point == 0x2800 ? "invisible" : "symbol";
    default:
        return is_invisible(point) || is_variant || (point >= 0x180b && point <= 0x180f)
                   ? "invisible"
                   : NULL;
    }
}

static bool is_mark(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

static bool is_blank(int32_t point, utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CC ||
           category == UTF8PROC_CATEGORY_CF || is_invisible(point) || point == 0x2800;
}

static const char *broken_rule(int32_t point, enum pl_text_policy policy)
{
    if (is_control(point, policy))
        return "control";
    if (is_bidi_control(point, policy))
        return "bidi";
    return policy == PL_TEXT_POLICY_NAME ? broken_name_rule(point) : NULL;
}

static struct survey survey_text(struct pl_str text, enum pl_text_policy policy)
{
    struct survey survey = {0};
    int32_t before = 0;
    int32_t state = 0;
    size_t marks = 0;
    for (size_t at = 0; at < text.len && !survey.rule;) {
        int32_t point = 0;
        utf8proc_ssize_t len = point_at(text, at, &point);
        if (len <= 0 || point < 0) {
            survey.rule = "utf8";
            break;
        }
        utf8proc_category_t category = utf8proc_category(point);
        bool is_first = survey.clusters == 0;
        if (is_first || utf8proc_grapheme_break_stateful(before, point, &state)) {
            survey.clusters++;
            marks = 0;
        }
        marks += is_mark(category);
        if (marks > survey.marks_most)
            survey.marks_most = marks;
        survey.points++;
        survey.visible += !is_blank(point, category) && !is_mark(category);
        survey.rule = broken_rule(point, policy);
        before = point;
        at += (size_t)len;
    }
    return survey;
}

static bool is_plain_ascii(struct pl_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0x7f ||
            ((unsigned char)text.ptr[i] < 0x20 && text.ptr[i] != '\n'))
            return false;
    return true;
}

// The same survey for what is_plain_ascii lets through: each byte is a character, none a mark.
static struct survey survey_ascii(struct pl_str text, enum pl_text_policy policy)
{
    struct survey survey = {.clusters = text.len, .points = text.len};
    for (size_t i = 0; i < text.len; i++) {
        survey.visible += text.ptr[i] != ' ' && text.ptr[i] != '\n';
        if (text.ptr[i] == '\n' && is_control('\n', policy))
            survey.rule = "control";
    }
    return survey;
}

static struct pl_str with_plain_line_ends(struct pl_str in, struct pl_arena *arena)
{
    if (in.len == 0 || !memchr(in.ptr, '\r', in.len))
        return in;
    char *out = pl_arena_alloc(arena, in.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < in.len; i++)
        if (in.ptr[i] != '\r' || i + 1 == in.len || in.ptr[i + 1] != '\n')
            out[len++] = in.ptr[i];
    return (struct pl_str){out, len};
}

static struct pl_str trimmed(struct pl_str text)
{
    while (text.len > 0 && text.ptr[0] == ' ') {
        text.ptr++;
        text.len--;
    }
    while (text.len > 0 && text.ptr[text.len - 1] == ' ')
        text.len--;
    return text;
}

// Spaces of every width become one plain space between words, and none at the ends.
static struct pl_str folded(struct pl_str text, struct pl_arena *arena)
{
    char *out = pl_arena_alloc(arena, text.len + 1);
    size_t len = 0;
    bool has_space = false;
    for (size_t i = 0; i < text.len;) {
        int32_t point = 0;
        utf8proc_ssize_t width = point_at(text, i, &point);
        size_t bytes = width > 0 ? (size_t)width : 1;
        if (width > 0 && utf8proc_category(point) == UTF8PROC_CATEGORY_ZS) {
            has_space = len > 0;
        } else {
            if (has_space)
                out[len++] = ' ';
            has_space = false;
            memcpy(out + len, text.ptr + i, bytes);
            len += bytes;
        }
        i += bytes;
    }
    return (struct pl_str){out, len};
}

static int normalise(struct pl_str in, struct pl_arena *arena, struct pl_str *ret_text)
{
    if (is_plain_ascii(in)) {
        *ret_text = pl_arena_copy(arena, in);
        return 0;
    }
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)in.ptr, (utf8proc_ssize_t)in.len,
                                        &out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (len < 0)
        return -EINVAL;
    *ret_text = pl_arena_copy(arena, (struct pl_str){(const char *)out, (size_t)len});
    free(out);
    return 0;
}

static bool is_emoji(struct pl_str text)
{
    int32_t points[16];
    size_t count = 0;
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text.ptr;
    const utf8proc_uint8_t *end = at + text.len;
    while (at < end) {
        if (count == PL_ARRAY_LEN(points))
            return false;
        at += utf8proc_iterate(at, end - at, &points[count]);
        bool is_variant = points[count] == 0xfe0e || points[count] == 0xfe0f;
        if (utf8proc_category(points[count++]) == UTF8PROC_CATEGORY_MN && !is_variant)
            return false;
    }
    if (count == 0)
        return false;
    int boundclass = (int)utf8proc_get_property(points[0])->boundclass;
    if (boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR)
        return count == 2;
    if (points[0] < 0x80) // keycaps; # * and digits count as pictographs too
        return count >= 2 && points[count - 1] == 0x20e3;
    return boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
           boundclass == UTF8PROC_BOUNDCLASS_E_BASE;
}

static int judge(enum pl_text_policy policy, struct pl_str text,
                 const struct pl_text_limits *limits, const char **ret_rule)
{
    struct survey survey =
        is_plain_ascii(text) ? survey_ascii(text, policy) : survey_text(text, policy);
    const char *rule = survey.rule;
    if (!rule && policy == PL_TEXT_POLICY_EMOJI && (survey.clusters != 1 || !is_emoji(text)))
        rule = "emoji";
    if (!rule && survey.visible == 0)
        rule = "blank";
    if (!rule && survey.marks_most > PL_TEXT_MARKS_PER_CLUSTER_MAX)
        rule = "marks";
    if (!rule && policy == PL_TEXT_POLICY_NAME)
        rule = pl_name_broken_rule(text);
    if (rule) {
        *ret_rule = rule;
        return -EINVAL;
    }
    bool has_many_points = limits->points > 0 && survey.points > (size_t)limits->points;
    return survey.clusters > (size_t)limits->graphemes || has_many_points ? -E2BIG : 0;
}

int pl_text_finish(enum pl_text_policy policy, struct pl_str in,
                   const struct pl_text_limits *limits, struct pl_arena *arena,
                   struct pl_str *ret_text, const char **ret_rule)
{
    struct pl_str text = {NULL, 0};
    if (policy == PL_TEXT_POLICY_EMOJI && in.len > PL_TEXT_EMOJI_BYTES_MAX) {
        *ret_rule = "emoji";
        return -EINVAL;
    }
    // Normalising can triple a text: refuse first what is far too long.
    if (in.len > 4 * (size_t)limits->bytes)
        return -E2BIG;
    if (normalise(with_plain_line_ends(in, arena), arena, &text) != 0) {
        *ret_rule = "utf8";
        return -EINVAL;
    }
    if (policy == PL_TEXT_POLICY_LINE)
        text = trimmed(text);
    else if (policy == PL_TEXT_POLICY_NAME)
        text = folded(text, arena);
    int error = judge(policy, text, limits, ret_rule);
    if (error)
        return error;
    if (text.len > (size_t)limits->bytes)
        return -E2BIG;
    *ret_text = text;
    return 0;
}

const char *pl_text_explain(const char *rule)
{
    static const struct {
        const char *rule;
        const char *sentence;
    } sentences[] = {
        {"utf8", "is not UTF-8: save the file as UTF-8"},
        {"blank", "holds nothing that can be seen"},
        {"control", "must be one line without control characters"},
        {"bidi", "holds characters that change the direction of writing"},
        {"invisible", "holds characters that nobody can see"},
        {"unassigned", "holds characters that no font can show"},
        {"symbol", "holds a symbol, which can be taken for a badge"},
        {"marks", "has too many marks on one letter"},
        {"overlay", "has a mark that hides in its letter"},
        {"script", "mixes scripts, so that one letter can be taken for another"},
        {"numbers", "mixes the digits of two scripts"},
        {"emoji", "is not one emoji"},
        {"look_alike", "looks like the name of somebody else"},
        {"office", "claims an office; that is for moderators and admins"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(sentences); i++)
        if (strcmp(sentences[i].rule, rule) == 0)
            return sentences[i].sentence;
    return NULL;
}

size_t pl_text_graphemes(struct pl_str text)
{
    return survey_text(text, PL_TEXT_POLICY_MESSAGE).clusters;
}

struct pl_str pl_text_slug(struct pl_str name, size_t bytes_max, struct pl_arena *arena)
{
    utf8proc_uint8_t *plain = NULL;
    utf8proc_ssize_t len =
        utf8proc_map((const utf8proc_uint8_t *)name.ptr, (utf8proc_ssize_t)name.len, &plain,
                     UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
    char *slug = pl_arena_alloc(arena, bytes_max + 1);
    size_t used = 0;
    for (utf8proc_ssize_t i = 0; i < len && used < bytes_max; i++) {
        bool is_kept = (plain[i] >= 'a' && plain[i] <= 'z') || (plain[i] >= '0' && plain[i] <= '9');
        if (is_kept)
            slug[used++] = (char)plain[i];
        else if (used > 0 && slug[used - 1] != '-')
            slug[used++] = '-';
    }
    while (used > 0 && slug[used - 1] == '-')
        used--;
    free(plain);
    return (struct pl_str){slug, used};
}
