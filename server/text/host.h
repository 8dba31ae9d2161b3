// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_HOST_H
#define PL_TEXT_HOST_H

/*
 * Whether letters and dots in a text, without a scheme or www., are a host: evil.com, and not
 * "e.g.", "3.5", "a.m.", "Dr.Lee", "minutes.pdf" or a full stop without a space behind it.
 *
 * A host's last label has 2 to 24 Latin letters, and the one before it at least two characters with
 * a letter among them. It is none where the last label ends a file's name, the first one of two
 * abbreviates, or the last one has a capital in front, as the next sentence and a name have.
 *
 * A host is clear when its ending is hardly a word: .com, .net, .id, .go.id, .xn--p1ai. Then none
 * of these but a file's ending speaks against it.
 *
 * With a path behind it (t.me/x) it says more: one character before the last label is enough, a
 * capital speaks against it only beside an abbreviation, a title (S.Kom) or one letter. Four
 * numbers are an address then, and "and/or" behind a full stop is still prose.
 *
 * Endings in other scripts. A full stop without a space behind it is common prose, in scripts that
 * part no words even the rule. So a bare host has one of few endings that are no words, all of them
 * in scripts with spaces: .рф. With a path any letters of such a script are an ending, and of the
 * others those of a list: 例子.中国/x. A host that ends .ไทย without scheme, www. or path is
 * missed.
 */

#include "util/base.h"

enum pl_host_shape {
    PL_HOST_FILE, // none, and a file's name
    PL_HOST_NONE,
    PL_HOST_LIKELY,
    PL_HOST_CLEAR,
};

enum pl_host_mark {
    PL_HOST_CAPITAL = 1, // of the last label, the first letter only
    PL_HOST_PATH = 2,    // a path follows
    PL_HOST_STOP = 4,    // the last dot is an ideographic full stop
};

#define PL_HOST_ACCENTED '\xff' // stands for a Latin letter that lost its accent

// `host` is folded (text/filter.h), without dots at its ends; `marks`: of enum pl_host_mark.
// Linear.
enum pl_host_shape pl_host_shape(struct pl_str host, unsigned marks);

#endif
