// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_LINK_H
#define PL_TEXT_LINK_H

/*
 * Links in a folded text: http://host, www.host and host.tld/path, as clients make them of plain
 * text; and host.tld (text/host.h), which people copy, with anything beside it that does not make
 * it a mail address, or part of a path or name. A mail address with a path behind it is a link too.
 *
 * Thread: any; pure functions. Linear in the text, however many links it has.
 */

#include "text/fold.h"
#include "text/host.h"

// Places are indexes of the folded text's points.
struct pl_link {
    size_t from, host;
    size_t end; // what comes behind it within the token is not part of it
    bool has_scheme, has_path;
};

// The first link at or after `at` within the token that ends at `end`; false: there is none.
// `least`: which shape a bare host has to have. `is_path`: what is left is the path of another
// link, where only a scheme begins one.
bool pl_link_find(const struct pl_folded *text, size_t at, size_t end, bool is_path,
                  enum pl_host_shape least, struct pl_link *ret_link);
// The host as a browser reads it, from `ret_at` to `ret_end`. Returns whether it can be told: not
// when more is attached than letters, dots and dashes, or a backslash ends it, which escapes in
// Markdown and is a slash elsewhere.
bool pl_link_read_host(const struct pl_folded *text, const struct pl_link *link, size_t *ret_at,
                       size_t *ret_end);
// That host as it was typed, with what folding has taken off its letters.
struct pl_str pl_link_typed_host(const struct pl_folded *text, size_t at, size_t end);

#endif
