// SPDX-License-Identifier: MIT
#ifndef PL_STORE_SCRIPT_PRIVATE_H
#define PL_STORE_SCRIPT_PRIVATE_H

/*
 * What the index and the search must see alike in a text.
 */

#include "util/arena.h"
#include "util/base.h"

enum {
    PL_GRAM_POINTS = 3, // of a trigram
    PL_PLACE_BYTES = 16,
};

// The text without what only breaks lines: zero-width spaces, soft hyphens, word joiners. In
// `arena`, or the text itself when it has none.
struct pl_str pl_script_plain(struct pl_str text, struct pl_arena *arena);

// Whether some of it is written in a script that does not part words.
bool pl_script_is_unparted(struct pl_str text);

size_t pl_script_points(struct pl_str text); // code points of a valid text

// The word that stands for a channel in both indexes: long enough for trigrams.
void pl_script_place(int64_t channel, char ret_place[PL_PLACE_BYTES]);

#endif
