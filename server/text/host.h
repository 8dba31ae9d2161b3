// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_HOST_H
#define PL_TEXT_HOST_H

/*
 * Whether letters and dots in a text, without a scheme, www. or a path, are a host: evil.com, and
 * not "e.g.", "3.5", "a.m.", "Dr.Lee", "minutes.pdf" or a full stop without a space behind it.
 *
 * A host's last label has 2 to 24 Latin letters, and the one before it at least two characters with
 * a letter among them. It is none where the last label ends a file's name, the first one of two
 * abbreviates, or the last one has a capital in front, as the next sentence and a name have.
 *
 * A host is clear when its ending is hardly a word: .com, .net, .id, .go.id. Then none of these but
 * a file's ending speaks against it.
 */

#include "util/base.h"

enum pl_host_shape {
    PL_HOST_NONE,
    PL_HOST_LIKELY,
    PL_HOST_CLEAR,
};

// `host` is in lower case, without dots at its ends; `has_capital`: of its last label, the first
// letter only. Linear.
enum pl_host_shape pl_host_shape(struct pl_str host, bool has_capital);

#endif
