// SPDX-License-Identifier: MIT
#include "core/attribution.h"

#include "core/anonymous.h"

void pl_attribution_freeze(const struct pl_channel *channel, struct pl_draft *draft)
{
    const struct pl_attribution *now = &channel->attribution;
    draft->level = now->level;
    if (now->level != PL_ATTRIBUTION_LEVEL_CHATHAM)
        return;
    // Who asks without a name wants to be told of by nothing, whatever the segment would tell.
    if (now->show == PL_ATTRIBUTION_SHOW_DELEGATION && !draft->is_anonymous)
        draft->shown_delegation = draft->author->row.delegation;
    draft->is_anonymous = true;
}

struct pl_wire_participant pl_attribution_author(const struct pl_ctx *ctx,
                                                 const struct pl_message_row *message)
{
    const struct pl_directory *directory = &ctx->core->directory;
    return message->is_anonymous
               ? pl_anonymous(directory, message->author, message->shown_delegation)
               : pl_directory_by_id(directory, message->author)->wire;
}

int pl_attribution_emit_own(struct pl_ctx *ctx, const struct pl_message_row *message,
                            const struct pl_ctx_event *event)
{
    int error = message->is_anonymous ? pl_ctx_emit_unnamed(ctx, event, message->shown_delegation)
                                      : pl_ctx_emit(ctx, event);
    // A redaction has no words that anybody must not have.
    if (error == 0 && message->level == PL_ATTRIBUTION_LEVEL_OFF_RECORD &&
        event->type != PL_EVENT_MESSAGE_REDACTED)
        pl_ctx_mark_off_record(ctx);
    return error;
}

bool pl_attribution_names_actor(const struct pl_channel *channel,
                                const struct pl_message_row *message)
{
    return channel->attribution.level != PL_ATTRIBUTION_LEVEL_CHATHAM &&
           message->level != PL_ATTRIBUTION_LEVEL_CHATHAM;
}
