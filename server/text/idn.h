// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_IDN_H
#define PL_TEXT_IDN_H

/*
 * International host names as they are looked up (UTS #46, as browsers have it): bücher.example is
 * xn--bcher-kva.example, and neither is bucher.example.
 *
 * Thread: any, once made.
 */

#include "util/base.h"

enum { PL_IDN_BYTES_MAX = 253 }; // of a name

struct UIDNA; // ICU's

struct UIDNA *pl_idn_new(void);
void pl_idn_free(struct UIDNA *idn); // NULL is fine
// The host in ASCII, in small letters. False: it is none, whatever it looks like.
bool pl_idn_to_ascii(const struct UIDNA *idn, struct pl_str host, char ascii[PL_IDN_BYTES_MAX],
                     size_t *ret_len);

#endif
