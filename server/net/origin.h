// SPDX-License-Identifier: MIT
#ifndef PL_NET_ORIGIN_H
#define PL_NET_ORIGIN_H

/*
 * Whether a browser page may open a WebSocket here: only the server's own pages, and those the
 * operator lists. Programs send no Origin; they show a token instead.
 */

#include "util/base.h"

// `origin` and `host` are the request's headers, empty when absent; `allowed` are whole origins
// ("https://chat.example").
bool pl_origin_is_allowed(struct pl_str origin, struct pl_str host, char *const *allowed,
                          size_t allowed_count);

// True when a Host header has only the characters of names, addresses and ports, so that it may be
// repeated in a header.
bool pl_host_is_plain(struct pl_str host);

// True when a comma-separated header lists `word`, in any case.
bool pl_header_lists(struct pl_str header, const char *word);

#endif
