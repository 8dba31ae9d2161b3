// SPDX-License-Identifier: MIT
/*
 * held.appeal: a person decides it, whoever has not rejected it, so it has no deadline. Somebody
 * who is muted may appeal: it says nothing in the channel.
 */
#include "core/handlers.gen.h"
#include "core/held.h"
#include "core/off_record.h"

static int check_allowed(struct pl_ctx *ctx, const struct pl_channel *channel,
                         const struct pl_held_row *held)
{
    if (held->appeal.len > 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "appealed");
    if (held->state != PL_HELD_STATE_REJECTED)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "not_rejected");
    if (pl_off_record_is_held_over(channel, held))
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/held_id", "off_record_over");
    return 0;
}

int pl_cmd_held_appeal(struct pl_ctx *ctx, const struct pl_held_appeal_params *in,
                       struct pl_held_appeal_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    int status = pl_held_find_own(ctx, in->held_id, &held, &channel);
    if (status != 0)
        return status;
    out->channel = channel->row.slug;
    out->held_id = in->held_id;
    bool is_retry = held.state == PL_HELD_STATE_APPEALED && pl_str_equal(held.appeal, in->text);
    if (is_retry)
        return 0;
    status = check_allowed(ctx, channel, &held);
    if (status != 0)
        return status;
    held.state = PL_HELD_STATE_APPEALED;
    held.appeal = in->text;
    return pl_held_requeue(ctx, channel, &held, false);
}
