// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SHOWN_H
#define PL_CORE_SHOWN_H

/*
 * How stored events and messages are shown to people: the same in history, catch-up and search.
 *
 * Thread: any. Memory: in the arena.
 */

#include "proto/encode.h"
#include "proto/gen.h"
#include "store/events.h"
#include "store/messages.h"
#include "store/questions.h"
#include "store/reactions.h"

enum { PL_SHOWN_BYTES_MAX = 8 * 1024 * 1024 }; // one event or page; above every sum of the limits

struct pl_event_frame pl_shown_frame(struct pl_str channel, const struct pl_event_row *row);
// The JSON object of an event, like the params of a channel.event.
struct pl_str pl_shown_event(struct pl_str channel, const struct pl_event_row *row,
                             struct pl_arena *arena);
// The JSON of any object.
struct pl_str pl_shown_object(const struct pl_object *object, const void *in,
                              struct pl_arena *arena);
// Without reactions; `row` must outlive it.
struct pl_wire_message_state pl_shown_state(const struct pl_message_row *row, int64_t viewer);
// Takes the text out of it again when the message is off the record.
void pl_shown_blank(const struct pl_message_row *row, struct pl_wire_message_state *state);
// Adds what became of a question; `row` must outlive it.
void pl_shown_question(const struct pl_question_row *row, struct pl_wire_message_state *state);
struct pl_wire_reaction pl_shown_reaction(const struct pl_reaction_row *row);

#endif
