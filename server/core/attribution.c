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

struct pl_wire_participant pl_attribution_author(const struct pl_ctx *ctx, int64_t author,
                                                 bool is_anonymous, int64_t shown_delegation)
{
    const struct pl_directory *directory = &ctx->core->directory;
    return is_anonymous ? pl_anonymous(directory, author, shown_delegation)
                        : pl_directory_by_id(directory, author)->wire;
}

int64_t pl_attribution_delegation(const struct pl_ctx *ctx, int64_t author, bool is_anonymous,
                                  int64_t shown_delegation)
{
    return is_anonymous ? shown_delegation
                        : pl_directory_by_id(&ctx->core->directory, author)->row.delegation;
}

struct pl_ctx_whom pl_attribution_whom(int64_t author, bool is_anonymous,
                                       enum pl_attribution_level level)
{
    bool is_named = !is_anonymous && level == PL_ATTRIBUTION_LEVEL_ON_RECORD;
    return (struct pl_ctx_whom){.participant = is_named ? author : 0};
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
