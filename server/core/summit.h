// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SUMMIT_H
#define PL_CORE_SUMMIT_H

/*
 * The summit in one language.
 */

#include "store/directory.h"
#include "util/arena.h"

// In that language or, where it is empty there, in another.
struct pl_str pl_summit_text(const struct pl_row_text *text, enum pl_lang lang);
// The first of the summit's languages that this server speaks.
enum pl_lang pl_summit_lang(const struct pl_summit_row *summit);

// Who holds it; where that is not given, its name.
struct pl_str pl_summit_host(const struct pl_summit_row *summit);

struct pl_wire_summit pl_summit_describe(const struct pl_summit_row *summit, enum pl_lang lang,
                                         struct pl_arena *arena);

#endif
