// SPDX-License-Identifier: MIT
#include "core/blank.h"

#include <errno.h>

#include "core/shown.h"
#include "proto/decode.h"
#include "store/messages.h"

static int blank_posted(struct pl_str data, enum pl_message_mark mark, struct pl_arena *arena,
                        struct pl_str *ret_data)
{
    struct pl_event_message_posted posted;
    struct pl_refusal refusal;
    if (pl_decode_text(&pl_event_message_posted_object, data, &posted, arena, &refusal) != 0)
        return -EBADMSG;
    posted.has &= ~PL_HAS_EVENT_MESSAGE_POSTED_TEXT;
    if (mark != PL_MESSAGE_OFF_RECORD) {
        posted.has &=
            ~(PL_HAS_EVENT_MESSAGE_POSTED_REDACTED | PL_HAS_EVENT_MESSAGE_POSTED_WITHHELD);
        posted.has |= mark == PL_MESSAGE_REDACTED ? PL_HAS_EVENT_MESSAGE_POSTED_REDACTED
                                                  : PL_HAS_EVENT_MESSAGE_POSTED_WITHHELD;
        posted.redacted = posted.withheld = true;
    }
    *ret_data = pl_shown_object(&pl_event_message_posted_object, &posted, arena);
    return 0;
}

static int blank_edited(struct pl_str data, enum pl_message_mark mark, struct pl_arena *arena,
                        struct pl_str *ret_data)
{
    struct pl_event_message_edited edited;
    struct pl_refusal refusal;
    if (pl_decode_text(&pl_event_message_edited_object, data, &edited, arena, &refusal) != 0)
        return -EBADMSG;
    edited.has &= ~PL_HAS_EVENT_MESSAGE_EDITED_TEXT;
    if (mark != PL_MESSAGE_OFF_RECORD) {
        edited.has &=
            ~(PL_HAS_EVENT_MESSAGE_EDITED_REDACTED | PL_HAS_EVENT_MESSAGE_EDITED_WITHHELD);
        edited.has |= mark == PL_MESSAGE_REDACTED ? PL_HAS_EVENT_MESSAGE_EDITED_REDACTED
                                                  : PL_HAS_EVENT_MESSAGE_EDITED_WITHHELD;
        edited.redacted = edited.withheld = true;
    }
    *ret_data = pl_shown_object(&pl_event_message_edited_object, &edited, arena);
    return 0;
}

int pl_blank_event(const struct pl_event_row *row, enum pl_message_mark mark,
                   struct pl_arena *arena, struct pl_str *ret_data)
{
    return row->type == PL_EVENT_MESSAGE_POSTED ? blank_posted(row->data, mark, arena, ret_data)
                                                : blank_edited(row->data, mark, arena, ret_data);
}

int pl_blank_off_record(struct pl_db *db, struct pl_event_row *events, size_t count,
                        struct pl_arena *arena)
{
    int error = 0;
    for (size_t i = 0; i < count && error == 0; i++) {
        struct pl_event_row *event = &events[i];
        struct pl_message_row message = {0};
        if (event->type != PL_EVENT_MESSAGE_POSTED && event->type != PL_EVENT_MESSAGE_EDITED)
            continue;
        int64_t id = event->type == PL_EVENT_MESSAGE_POSTED ? event->id : event->target;
        error = pl_store_message(db, id, arena, &message);
        if (error == 0 && message.level == PL_ATTRIBUTION_LEVEL_OFF_RECORD)
            error = pl_blank_event(event, PL_MESSAGE_OFF_RECORD, arena, &event->data);
    }
    return error;
}
