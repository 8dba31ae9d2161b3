// SPDX-License-Identifier: MIT
#include "text/link.h"

#include <string.h>
#include <utf8proc.h>

enum {
    HOST_BYTES_MAX = 4 * 253,
    LABELS_BEHIND_MAX = 4, // looked at behind a host in one run
};

// The point at `at`; 0: there is none within the text.
static int32_t code_at(const struct pl_folded *text, size_t at)
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
    return pl_code_is_word(code) || code == '-' || is_dot(code);
}

static bool has_at(const struct pl_folded *text, size_t at, size_t end, const char *ascii)
{
    size_t len = strlen(ascii);
    if (at > end || len > end - at)
        return false;
    for (size_t i = 0; i < len; i++)
        if (text->points[at + i].code != ascii[i])
            return false;
    return true;
}

static bool has_before(const struct pl_folded *text, size_t end, const char *ascii)
{
    size_t len = strlen(ascii);
    return end >= len && has_at(text, end - len, end, ascii);
}

// Where what follows a scheme begins, when its colon is at `at`; SIZE_MAX: it is none. As browsers
// read it: more slashes are none more, a backslash is one, and http: needs none. Markdown escapes
// with backslashes too.
static size_t scheme_end(const struct pl_folded *text, size_t at, size_t end)
{
    if (text->points[at].code != ':')
        return SIZE_MAX;
    size_t to = at + 1, forward = 0;
    for (; to < end && is_slash(text->points[to].code); to++)
        forward += text->points[to].code == '/';
    size_t name_end = at > 0 && text->points[at - 1].code == '\\' ? at - 1 : at;
    bool is_http = has_before(text, name_end, "http") || has_before(text, name_end, "https");
    bool is_scheme = (forward > 0 && to - at > 2) ||
                     (is_http && (to - at > 2 || pl_code_is_word(code_at(text, to))));
    return is_scheme && to < end ? to : SIZE_MAX;
}

static bool has_www(const struct pl_folded *text, size_t at, size_t end)
{
    bool is_start = at == 0 || !pl_code_is_word(text->points[at - 1].code) ||
                    pl_code_is_unparted(text->points[at - 1].code);
    return is_start && has_at(text, at, end, "www") && is_dot(code_at(text, at + 3)) &&
           pl_code_is_word(code_at(text, at + 4));
}

// Letters as they were typed: plain ones, or those that browsers take for them; not one that lost
// its accent.
static bool is_plain_letter(const struct pl_folded *text, const struct pl_folded_point *point)
{
    const unsigned char *first = (const unsigned char *)text->text.ptr + point->from;
    bool was_accented = (first[0] >= 0xc3 && first[0] <= 0xca) ||
                        (first[0] == 0xe1 && first[1] >= 0xb8 && first[1] <= 0xbb);
    return is_latin(point->code) && !was_accented;
}

// Copies the last part of the host in UTF-8, with plain dots; a Latin letter that lost its accent
// as PL_HOST_ACCENTED.
static struct pl_str copy_host(const struct pl_folded *text, size_t at, size_t end,
                               char bytes[HOST_BYTES_MAX])
{
    size_t len = 0, from = end - at > HOST_BYTES_MAX / 4 ? end - HOST_BYTES_MAX / 4 : at;
    for (size_t i = from; i < end; i++) {
        const struct pl_folded_point *point = &text->points[i];
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
static size_t last_label(const struct pl_folded *text, size_t at, size_t end)
{
    while (end > at && !is_dot(text->points[end - 1].code))
        end--;
    return end;
}

// "Lee", and not "LEE" or "lee".
static bool has_capital(const struct pl_folded *text, size_t start, size_t end)
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
static bool is_mail_host(const struct pl_folded *text, size_t at)
{
    bool has_dot = false;
    for (size_t i = at; i < text->count && is_host_point(text->points[i].code); i++)
        has_dot = has_dot ||
                  (is_dot(text->points[i].code) && i > at && pl_code_is_word(code_at(text, i + 1)));
    return has_dot;
}

// Whether a whole mail address begins at `at`.
static bool is_mail(const struct pl_folded *text, size_t at)
{
    size_t end = at;
    while (end < text->count &&
           (is_host_point(text->points[end].code) || is_one_of(text->points[end].code, "_+")))
        end++;
    return end > at && code_at(text, end) == '@' && is_mail_host(text, end + 1);
}

// What could follow the host of a link, and nothing else: it makes one of a mail address as well.
static bool is_path_at(const struct pl_folded *text, size_t at)
{
    int32_t code = code_at(text, at), next = code_at(text, at + 1);
    if (code == ':')
        return is_digit(next);
    return (is_slash(code) || code == '?' || code == '#') && pl_code_is_word(next) &&
           !is_mail(text, at + 1);
}

// A local part stands before, or a whole address goes on behind.
static bool is_of_mail(const struct pl_folded *text, const struct host_run *run)
{
    int32_t local = run->from >= 2 ? text->points[run->from - 2].code : 0;
    bool is_behind = run->from > 0 && text->points[run->from - 1].code == '@' &&
                     (pl_code_is_word(local) || local == '_');
    bool is_before = code_at(text, run->end) == '@' && is_mail_host(text, run->end + 1);
    return is_before || (is_behind && !is_path_at(text, run->end));
}

// Before such a point letters with dots are a name, a part of a path or of a file's name. Not
// behind two slashes, nor behind what only begins a word: _evil.com_ is emphasis.
static bool is_part_before(const struct pl_folded *text, size_t at)
{
    int32_t code = at > 0 ? text->points[at - 1].code : 0;
    int32_t one_more = at > 1 ? text->points[at - 2].code : ' ';
    if (code == '_')
        return pl_code_is_word(one_more);
    if (is_slash(code))
        return !is_slash(one_more) && one_more != ':';
    return is_one_of(code, "@#$=");
}

// Behind such a point, too; only a name of files and of code goes on with one.
static bool is_part_behind(const struct pl_folded *text, size_t at)
{
    return is_one_of(code_at(text, at), "_$=+~") && pl_code_is_word(code_at(text, at + 1));
}

// Where the last label ends when something is attached: evil.com-now, or a script without spaces.
static size_t label_end(const struct pl_folded *text, size_t label, size_t end)
{
    if (has_at(text, label, end, "xn--"))
        return end;
    for (size_t i = label; i < end; i++)
        if (text->points[i].code == '-' ||
            (i > label && pl_code_is_unparted(text->points[i].code) &&
             is_latin(text->points[i - 1].code)))
            return i;
    return end;
}

// Whether a path begins at `at`. Numbers have none: "Rp15.000/kg", "10.0.0.0/8".
static bool has_path_at(const struct pl_folded *text, size_t at, bool is_number)
{
    int32_t next = code_at(text, at + 1);
    return is_slash(code_at(text, at)) && next != 0 && next != ' ' &&
           (!is_number || pl_code_is_letter(next));
}

// Whether the run up to `end` is a host, which is noted. `is_whole`: nothing of the run is behind.
static bool is_host(const struct pl_folded *text, struct host_run *run, size_t end, bool is_whole,
                    enum pl_host_shape least)
{
    char bytes[HOST_BYTES_MAX];
    size_t start = run->from;
    while (!pl_code_is_word(text->points[start].code))
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
static size_t trim_end(const struct pl_folded *text, size_t at, size_t end)
{
    while (end > at && !pl_code_is_word(text->points[end - 1].code))
        end--;
    return end;
}

// Whether a run that began at `at` ends before `i`: between two dots, and before Latin letters
// where words are not parted, or the full stop is.
static bool is_run_over(const struct pl_folded *text, size_t at, size_t i)
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
    return is_latin(text->points[i].code) && pl_code_is_unparted(before);
}

static struct host_run host_run_at(const struct pl_folded *text, size_t at, size_t end,
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

bool pl_link_find(const struct pl_folded *text, size_t at, size_t end, bool is_path,
                  enum pl_host_shape least, struct pl_link *ret_link)
{
    struct host_run run = {.host = SIZE_MAX};
    for (size_t i = at; i < end; i++) {
        size_t host = scheme_end(text, i, end);
        if (host != SIZE_MAX) {
            size_t from = i;
            while (from > at && is_latin(text->points[from - 1].code))
                from--;
            *ret_link = (struct pl_link){from, host, end, true, true};
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
        *ret_link = (struct pl_link){i, i, is_long ? end : run.host_end, false, is_long};
        return true;
    }
    return false;
}

// Whether nothing from `at` on belongs to the host: a port, and what closes a sentence.
static bool is_host_over(const struct pl_folded *text, size_t at, size_t end)
{
    if (at < end && text->points[at].code == ':')
        do
            at++;
        while (at < end && is_digit(text->points[at].code));
    for (; at < end; at++)
        if (pl_code_is_word(text->points[at].code) || text->points[at].code == '%')
            return false;
    return true;
}

bool pl_link_read_host(const struct pl_folded *text, const struct pl_link *link, size_t *ret_at,
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

struct pl_str pl_link_typed_host(const struct pl_folded *text, size_t at, size_t end)
{
    size_t from = text->points[at].from;
    return (struct pl_str){text->text.ptr + from, pl_folded_end(text, end - 1) - from};
}
