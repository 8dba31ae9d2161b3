// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_UTF8_H
#define PL_UTIL_UTF8_H

/*
 * Whether bytes are text.
 *
 * Source: The Unicode Standard 15.0, table 3-7.
 */

#include "util/base.h"

// Well-formed UTF-8: nothing overlong, no surrogates.
bool pl_utf8_is_valid(struct pl_str text);
// The same without U+0000.
bool pl_utf8_is_text(struct pl_str text);

#endif
