// SPDX-License-Identifier: MIT
#include "text/host.h"

#include <string.h>

enum { LAST_MIN = 2, LAST_MAX = 24, BEFORE_MIN = 2 };

// Each with a space before and behind it.

// Hardly a word in a language of the region.
static const char clear_endings[] =
    " com net org info biz xyz edu gov mil int asia id sg vn th ph kh bn ";
// Below a country: go.id, com.sg.
static const char second_endings[] = " ac co com edu go gov mil net or org sch ";
static const char file_endings[] =
    " aac avi bmp conf css csv doc docx epub gif heic htm html ics jpeg jpg js json key log md mkv "
    "mov mp3 mp4 mpeg odp ods odt ogg pages pdf png ppt pptx ps rar rtf svg tar tif tiff tsv txt "
    "vcf wav webm webp xls xlsx xml yaml yml zip ";
// Of these, what a host ends with too.
static const char file_host_endings[] = " md mov ps zip ";
// Below one letter, where a title has these in capitals at most: t.me, x.com.
static const char short_endings[] = " cc co com gd io ly me mp net org to ";
// Words around a slash.
static const char slash_words[] = " and atau dan he her his or she their yang ";
// In other scripts, folded; no words.
static const char other_endings[] = " рф рус бел укр қаз срб мкд бг ελ ευ ";
static const char unparted_endings[] = " 中国 中國 香港 台灣 台湾 新加坡 网络 網絡 公司 在线 "
                                       "中文网 网址 网站 商城 世界 みんな コム ไทย ລາວ ";
// Titles, forms of address, and what stands before a number or a name, in the region's languages.
static const char abbreviations[] =
    " approx apt art atty ave bb blvd bpk brgy cap cf ch co corp cv dept dkk dll dr dra drg drs "
    "dsb "
    "dst ed eds engr est etc ext fax fig gen gng gov gs hal hj hon hp inc ir jl jr kab kec kel ks "
    "ltd messrs mr mrs ms mt nn no nos op pak pgs ph pn pp pres prof pt pte rep rev rm rp rt rw "
    "sdr "
    "sdri sec sen sr st sta ste sto tbk tel tgl tn tp ts ths tim ud univ vol vs wa yth ";

static bool is_in(const char *words, struct pl_str word)
{
    size_t count = strlen(words);
    for (size_t at = 0; word.len > 0 && at + word.len + 2 <= count; at++)
        if (words[at] == ' ' && words[at + word.len + 1] == ' ' &&
            memcmp(words + at + 1, word.ptr, word.len) == 0)
            return true;
    return false;
}

// Takes the last label off.
static struct pl_str pop_label(struct pl_str *host)
{
    size_t start = host->len;
    while (start > 0 && host->ptr[start - 1] != '.')
        start--;
    struct pl_str label = {host->ptr + start, host->len - start};
    host->len = start > 0 ? start - 1 : 0;
    return label;
}

static bool is_letter(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_beyond_ascii(char byte)
{
    return (unsigned char)byte >= 0x80;
}

static bool is_inside(char byte)
{
    return ((unsigned char)byte & 0xc0) == 0x80;
}

static size_t letters_in(struct pl_str label)
{
    size_t count = 0;
    for (size_t i = 0; i < label.len; i++)
        count += is_letter(label.ptr[i]) || is_beyond_ascii(label.ptr[i]);
    return count;
}

static size_t characters_in(struct pl_str label)
{
    size_t count = 0;
    for (size_t i = 0; i < label.len; i++)
        count += !is_inside(label.ptr[i]);
    return count;
}

static bool is_latin(struct pl_str label)
{
    if (label.len < LAST_MIN || label.len > LAST_MAX)
        return false;
    for (size_t i = 0; i < label.len; i++)
        if (!is_letter(label.ptr[i]))
            return false;
    return true;
}

// xn--p1ai
static bool is_encoded(struct pl_str label)
{
    static const char mark[] = "xn--";
    size_t len = sizeof mark - 1;
    if (label.len <= len || memcmp(label.ptr, mark, len) != 0)
        return false;
    for (size_t i = len; i < label.len; i++)
        if (!is_letter(label.ptr[i]) && label.ptr[i] != '-' &&
            (label.ptr[i] < '0' || label.ptr[i] > '9'))
            return false;
    return true;
}

// From 0 to 255, as people write it.
static bool is_octet(struct pl_str label)
{
    int value = 0;
    if (label.len == 0 || label.len > 3 || (label.len > 1 && label.ptr[0] == '0'))
        return false;
    for (size_t i = 0; i < label.len; i++) {
        if (label.ptr[i] < '0' || label.ptr[i] > '9')
            return false;
        value = 10 * value + (label.ptr[i] - '0');
    }
    return value <= 255;
}

static bool is_address(struct pl_str host)
{
    for (int i = 0; i < 4; i++)
        if (!is_octet(pop_label(&host)))
            return false;
    return host.len == 0;
}

// Source: Unicode's blocks. Greek to Sinhala, and Korean as it is folded, write spaces.
static bool is_parted_script(struct pl_str label)
{
    for (size_t i = 0; i < label.len; i++)
        if (!is_beyond_ascii(label.ptr[i]) || label.ptr[i] == PL_HOST_ACCENTED)
            return false;
    unsigned char first = (unsigned char)label.ptr[0], second = (unsigned char)label.ptr[1];
    return first < 0xe0 || (first == 0xe0 && second < 0xb8) ||
           (first == 0xe1 && second >= 0x84 && second <= 0x87);
}

static enum pl_host_shape shape_of_other(struct pl_str last, struct pl_str before, unsigned marks)
{
    if ((marks & PL_HOST_STOP) != 0 || characters_in(last) < LAST_MIN ||
        characters_in(before) < BEFORE_MIN)
        return PL_HOST_NONE;
    bool is_ending =
        is_in(other_endings, last) ||
        ((marks & PL_HOST_PATH) != 0 && (is_parted_script(last) || is_in(unparted_endings, last)));
    return is_ending ? PL_HOST_LIKELY : PL_HOST_NONE;
}

static enum pl_host_shape shape_with_path(struct pl_str last, struct pl_str before, bool has_more,
                                          unsigned marks)
{
    bool has_capital = (marks & PL_HOST_CAPITAL) != 0;
    if (is_in(slash_words, last) || letters_in(before) == 0)
        return PL_HOST_NONE;
    if (has_capital && !has_more &&
        (is_in(abbreviations, before) ||
         (characters_in(before) < BEFORE_MIN && !is_in(short_endings, last))))
        return PL_HOST_NONE;
    return PL_HOST_LIKELY;
}

enum pl_host_shape pl_host_shape(struct pl_str host, unsigned marks)
{
    struct pl_str whole = host, last = pop_label(&host), before = pop_label(&host);
    bool has_more = host.len > 0, has_path = (marks & PL_HOST_PATH) != 0;
    if (is_in(file_endings, last) && !(has_path && is_in(file_host_endings, last)))
        return PL_HOST_FILE;
    if (before.len == 0 || last.len == 0)
        return PL_HOST_NONE;
    if (is_encoded(last) || (has_path && is_address(whole)))
        return PL_HOST_CLEAR;
    if (is_beyond_ascii(last.ptr[0]))
        return shape_of_other(last, before, marks);
    if (!is_latin(last))
        return PL_HOST_NONE;
    if (is_in(clear_endings, last) && before.len >= BEFORE_MIN)
        return PL_HOST_CLEAR;
    if (last.len == 2 && has_more && is_in(second_endings, before))
        return PL_HOST_CLEAR;
    if (has_path)
        return shape_with_path(last, before, has_more, marks);
    if ((marks & PL_HOST_CAPITAL) != 0 || characters_in(before) < BEFORE_MIN ||
        letters_in(before) == 0 || (!has_more && is_in(abbreviations, before)))
        return PL_HOST_NONE;
    return PL_HOST_LIKELY;
}
