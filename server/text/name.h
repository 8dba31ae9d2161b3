// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_NAME_H
#define PL_TEXT_NAME_H

/*
 * Names that pose as others: what they are written with, and what they look like to a reader. The
 * only user of ICU.
 *
 * Pure functions of the name: no clock, no locale, nothing remembered. The core calls them, so all
 * nodes of one cluster must run the same version of ICU; what they say is never stored.
 *
 * Thread: any. Source: Unicode Technical Standard 39, sections 4 (confusables) and 5 (mixed
 *         scripts), with all characters allowed that text/text.h allows in names.
 */

#include "util/arena.h"
#include "util/base.h"

enum { PL_NAME_LOOKS = 2 };

// What is wrong with how a finished name is written, or NULL: "script" (more than one script, but
// for those that are written together and for Latin beside one other than Cyrillic and Greek),
// "numbers" (digits of two scripts), "overlay" (marks that hide in the letter they stand on).
const char *pl_name_broken_rule(struct pl_str name);

// What a finished name looks like. Two names look the same when the first or the second of these is
// the same: as read without regard to case (ALI, Ali), and as seen (AI, Al: I and l are one shape).
void pl_name_looks(struct pl_str name, struct pl_arena *arena,
                   struct pl_str ret_looks[PL_NAME_LOOKS]);

// Whether one of the words of a name with these looks is the name of an office that the client
// shows by a badge: moderator, admin, administrator, operator.
bool pl_name_claims_office(const struct pl_str looks[PL_NAME_LOOKS]);

#endif
