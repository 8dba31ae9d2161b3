// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_FOLD_H
#define PL_TEXT_FOLD_H

/*
 * A text as rules compare it: no case, no accents on Latin, Greek and Cyrillic letters, full-width
 * and decorated letters plain, invisible characters gone, one space for many. Each point keeps
 * where in the text it came from, so that what is found here can be masked there.
 *
 * Thread: any; pure functions. Linear.
 */

#include "util/arena.h"
#include "util/base.h"
#include "util/hash.h"

struct pl_folded_point {
    int32_t code;
    uint32_t from, to; // bytes of the text it came from
};

struct pl_folded {
    struct pl_str text; // as it was
    struct pl_folded_point *points;
    size_t count;
};

// In `arena`; `text` has to last as long, and is valid UTF-8.
struct pl_folded *pl_folded_new(struct pl_str text, struct pl_arena *arena);
// Where in the text the point ends with the accents behind it, and what is invisible.
size_t pl_folded_end(const struct pl_folded *text, size_t at);
// Whether one has the other in it.
bool pl_folded_has(const struct pl_folded *text, const struct pl_folded *part);
// The same for texts that are the same once folded.
void pl_folded_digest(const struct pl_folded *text, uint8_t ret_digest[PL_HASH_BYTES]);

// Of a script that writes no spaces between words. Source: Unicode's blocks.
bool pl_code_is_unparted(int32_t code);
bool pl_code_is_letter(int32_t code);
// Shown as nothing: joiners, marks of direction, selectors.
bool pl_code_is_invisible(int32_t code);
// Letters, their marks, and numbers.
bool pl_code_is_word(int32_t code);

#endif
