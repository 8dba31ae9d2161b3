// SPDX-License-Identifier: MIT
/*
 * Origins compare without case, and with the scheme's default port left out. "null" (a sandboxed
 * page, a local file) has no host and is never ours.
 */
#include "net/origin.h"

#include <string.h>
#include <strings.h>

static const struct {
    const char *scheme;
    const char *port; // its default
} schemes[] = {{"https://", ":443"}, {"http://", ":80"}};

static bool equals_without_case(struct pl_str a, struct pl_str b)
{
    return a.len == b.len && strncasecmp(a.ptr, b.ptr, a.len) == 0;
}

static struct pl_str without_suffix(struct pl_str text, const char *suffix)
{
    size_t len = strlen(suffix);
    if (text.len > len && memcmp(text.ptr + text.len - len, suffix, len) == 0)
        text.len -= len;
    return text;
}

bool pl_origin_is_allowed(struct pl_str origin, struct pl_str host, char *const *allowed,
                          size_t allowed_count)
{
    if (origin.len == 0)
        return true;
    for (size_t i = 0; i < allowed_count; i++) {
        if (equals_without_case(origin, pl_str_from(allowed[i])))
            return true;
    }
    for (size_t i = 0; i < PL_ARRAY_LEN(schemes); i++) {
        size_t len = strlen(schemes[i].scheme);
        if (origin.len <= len || strncasecmp(origin.ptr, schemes[i].scheme, len) != 0)
            continue;
        struct pl_str theirs = {origin.ptr + len, origin.len - len};
        return equals_without_case(without_suffix(theirs, schemes[i].port),
                                   without_suffix(host, schemes[i].port));
    }
    return false;
}

bool pl_host_is_plain(struct pl_str host)
{
    for (size_t i = 0; i < host.len; i++) {
        char c = host.ptr[i];
        bool is_alnum = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!is_alnum && !strchr(".-:[]_", c))
            return false;
    }
    return host.len > 0 && host.len <= 255;
}

bool pl_header_lists(struct pl_str header, const char *word)
{
    size_t at = 0;
    while (at < header.len) {
        while (at < header.len && strchr(", \t", header.ptr[at]))
            at++;
        size_t len = 0;
        while (at + len < header.len && !strchr(", \t", header.ptr[at + len]))
            len++;
        if (len == strlen(word) && strncasecmp(header.ptr + at, word, len) == 0)
            return true;
        at += len;
    }
    return false;
}
