// SPDX-License-Identifier: MIT
#ifndef PL_CORE_NOTE_H
#define PL_CORE_NOTE_H

/*
 * Moderators' notes: about whom.
 */

#include "core/ctx.h"
#include "store/notes.h"

enum { PL_NOTES_PER_SUBJECT_MAX = 200 }; // notes, not a diary: people read them all

// Whom a request is about: fills participant or delegation; the other one's id is empty. Refuses
// with not_found.
int pl_note_subject(struct pl_ctx *ctx, struct pl_str participant, struct pl_str delegation,
                    struct pl_note_row *ret_about);

#endif
