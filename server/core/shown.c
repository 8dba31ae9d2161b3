// SPDX-License-Identifier: MIT
#include "core/shown.h"

struct pl_event_frame pl_shown_frame(struct pl_str channel, const struct pl_event_row *row)
{
    return (struct pl_event_frame){
        .channel = channel,
        .seq = pl_row_seq(row->id),
        .at_ms = row->at_ms,
        .type = row->type,
        .actor = row->actor,
        .data = row->data,
    };
}

struct pl_str pl_shown_event(struct pl_str channel, const struct pl_event_row *row,
                             struct pl_arena *arena)
{
    struct pl_event_frame frame = pl_shown_frame(channel, row);
    struct pl_buf buf;
    pl_buf_init(&buf, PL_SHOWN_BYTES_MAX);
    PL_CHECK(pl_encode_event(&frame, &buf) == 0);
    struct pl_str json = pl_arena_copy(arena, pl_buf_view(&buf));
    pl_buf_fini(&buf);
    return json;
}

struct pl_str pl_shown_object(const struct pl_object *object, const void *in,
                              struct pl_arena *arena)
{
    struct pl_buf buf;
    pl_buf_init(&buf, PL_SHOWN_BYTES_MAX);
    PL_CHECK(pl_encode(object, in, &buf) == 0);
    struct pl_str json = pl_arena_copy(arena, pl_buf_view(&buf));
    pl_buf_fini(&buf);
    return json;
}

struct pl_wire_message_state pl_shown_state(const struct pl_message_row *row, int64_t viewer)
{
    struct pl_wire_message_state state = {
        .seq = pl_row_seq(row->id),
        .text = row->text,
        .edited_seq = row->edited_seq,
        .redacted_seq = row->redacted_seq,
        .withheld_seq = row->withheld_seq,
        .pinned = row->pinned_seq != 0,
        .reply_count = row->reply_count,
        .own = row->is_anonymous && row->author == viewer,
    };
    if (state.own)
        state.has |= PL_HAS_WIRE_MESSAGE_STATE_OWN;
    if (row->redacted_seq != 0)
        state.has |= PL_HAS_WIRE_MESSAGE_STATE_REDACTED_SEQ;
    else if (row->withheld_seq != 0)
        state.has |= PL_HAS_WIRE_MESSAGE_STATE_WITHHELD_SEQ;
    else if (row->edited_seq != 0)
        state.has |= PL_HAS_WIRE_MESSAGE_STATE_TEXT;
    if (row->edited_seq != 0)
        state.has |= PL_HAS_WIRE_MESSAGE_STATE_EDITED_SEQ;
    return state;
}

void pl_shown_blank(const struct pl_message_row *row, struct pl_wire_message_state *state)
{
    if (row->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD)
        state->has &= ~(uint32_t)PL_HAS_WIRE_MESSAGE_STATE_TEXT;
}

void pl_shown_question(const struct pl_question_row *row, struct pl_wire_message_state *state)
{
    struct pl_wire_question_info *info = &state->question;
    state->has |= PL_HAS_WIRE_MESSAGE_STATE_QUESTION;
    *info = (struct pl_wire_question_info){
        .state = row->state,
        .votes = row->votes,
        .mine = row->is_voted,
        .anonymous = row->is_anonymous,
        .answer_seq = pl_row_seq(row->answer),
        .merged_into = pl_row_seq(row->merged_into),
        .reason = row->reason,
        .reason_redacted = row->is_reason_redacted,
    };
    if (row->answer != 0)
        info->has |= PL_HAS_WIRE_QUESTION_INFO_ANSWER_SEQ;
    if (row->merged_into != 0)
        info->has |= PL_HAS_WIRE_QUESTION_INFO_MERGED_INTO;
    if (row->reason.len > 0)
        info->has |= PL_HAS_WIRE_QUESTION_INFO_REASON;
    if (row->is_reason_redacted)
        info->has |= PL_HAS_WIRE_QUESTION_INFO_REASON_REDACTED;
}

struct pl_wire_reaction pl_shown_reaction(const struct pl_reaction_row *row)
{
    return (struct pl_wire_reaction){
        .emoji = row->emoji,
        .count = row->count,
        .mine = row->is_mine,
    };
}
