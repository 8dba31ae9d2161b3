// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_TEXT_H
#define PL_TEXT_TEXT_H

/*
 * What people may write, and the one form in which it is kept. No folder but this uses utf8proc.
 *
 * Done at the edge, before sequencing: Unicode tables change with the library's version, and the
 * core must not depend on them. Nothing is changed silently but line ends (CR LF becomes LF), in
 * lines the spaces at both ends, and in names all spaces (one plain one between words).
 *
 * Thread: any. Source: Unicode Standard Annex 15 (NFC) and 29 (grapheme clusters).
 */

#include "util/arena.h"
#include "util/base.h"

enum pl_text_policy {
    PL_TEXT_POLICY_MESSAGE, // many lines; joiners and zero-width spaces stay (Khmer, Thai, Burmese)
    PL_TEXT_POLICY_LINE,    // one line: reasons, labels
    PL_TEXT_POLICY_NAME,    // one line without anything invisible, and as text/name.h says
    PL_TEXT_POLICY_EMOJI,   // exactly one emoji
};

enum {
    PL_TEXT_MARKS_PER_CLUSTER_MAX = 12, // beyond any language; stacks of marks cover other lines
    PL_TEXT_EMOJI_BYTES_MAX = 64,
};

struct pl_text_limits {
    int64_t graphemes;
    int64_t bytes;
    int64_t points; // code points, which JSON Schema counts; 0: no limit
};

// Checks `in` and puts its finished form (valid UTF-8, NFC) into `arena`.
// Returns 0; -E2BIG (over a limit, counted after normalising); or -EINVAL with `ret_rule`, a static
// word: "utf8", "control", "bidi", "blank", "marks", "emoji"; of names also "invisible",
// "unassigned", "symbol" and those of text/name.h.
PL_MUST_USE int pl_text_finish(enum pl_text_policy policy, struct pl_str in,
                               const struct pl_text_limits *limits, struct pl_arena *arena,
                               struct pl_str *ret_text, const char **ret_rule);

// What a broken rule means, for who writes lists and files: "is not UTF-8". Also of what the core
// says of names, "look_alike" and "office". NULL: no such rule.
const char *pl_text_explain(const char *rule);

// Grapheme clusters of a valid text.
size_t pl_text_graphemes(struct pl_str text);

// An id made of a name: lower-case ASCII letters and digits, accents dropped, everything else one
// dash; at most `bytes_max`. Empty when nothing of the name is left.
struct pl_str pl_text_slug(struct pl_str name, size_t bytes_max, struct pl_arena *arena);

#endif
