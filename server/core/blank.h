// SPDX-License-Identifier: MIT
#ifndef PL_CORE_BLANK_H
#define PL_CORE_BLANK_H

/*
 * Events of messages (as posted, and each edit) without their text.
 *
 * Thread: any. Memory: in the arena.
 */

#include "store/events.h"

// Why an event is shown without its text.
enum pl_message_mark {
    PL_MESSAGE_REDACTED,
    PL_MESSAGE_WITHHELD,
    PL_MESSAGE_OFF_RECORD, // from who asks; of the event nothing else changes
};

// The data without its text, and the mark. 0, or -EBADMSG: it is not what it should be.
PL_MUST_USE int pl_blank_event(const struct pl_event_row *row, enum pl_message_mark mark,
                               struct pl_arena *arena, struct pl_str *ret_data);

// Takes the text out of those of the events whose message is off the record. 0 or a negative errno.
PL_MUST_USE int pl_blank_off_record(struct pl_db *db, struct pl_event_row *events, size_t count,
                                    struct pl_arena *arena);

#endif
