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

static size_t letters_in(struct pl_str label)
{
    size_t count = 0;
    for (size_t i = 0; i < label.len; i++)
        count += is_letter(label.ptr[i]) || (unsigned char)label.ptr[i] >= 0x80;
    return count;
}

enum pl_host_shape pl_host_shape(struct pl_str host, bool has_capital)
{
    struct pl_str last = pop_label(&host), before = pop_label(&host);
    bool has_more = host.len > 0;
    if (last.len < LAST_MIN || last.len > LAST_MAX || before.len == 0 || is_in(file_endings, last))
        return PL_HOST_NONE;
    for (size_t i = 0; i < last.len; i++)
        if (!is_letter(last.ptr[i]))
            return PL_HOST_NONE;
    if (is_in(clear_endings, last) && before.len >= BEFORE_MIN)
        return PL_HOST_CLEAR;
    if (last.len == 2 && has_more && is_in(second_endings, before))
        return PL_HOST_CLEAR;
    if (has_capital || before.len < BEFORE_MIN || letters_in(before) == 0 ||
        (!has_more && is_in(abbreviations, before)))
        return PL_HOST_NONE;
    return PL_HOST_LIKELY;
}
