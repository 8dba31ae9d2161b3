// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/held.h"

// A word from the list says enough, unless it is `other` or there is none.
static int check_reason(struct pl_ctx *ctx, const struct pl_held_reject_params *in)
{
    bool says_enough = (in->has & PL_HAS_HELD_REJECT_PARAMS_REASON_CODE) != 0 &&
                       in->reason_code != PL_HELD_REASON_OTHER;
    if (!says_enough && (in->has & PL_HAS_HELD_REJECT_PARAMS_REASON) == 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_INVALID_PARAMS, "/params/reason", "required");
    return 0;
}

int pl_cmd_held_reject(struct pl_ctx *ctx, const struct pl_held_reject_params *in,
                       struct pl_held_reject_result *out)
{
    struct pl_held_row held = {0};
    struct pl_channel *channel = NULL;
    int status = check_reason(ctx, in);
    if (status == 0)
        status = pl_held_find_waiting(ctx, in->held_id, in->text_version, &held, &channel);
    if (status != 0)
        return status;
    struct pl_held_decision decision = {
        .by = ctx->speaker,
        .code = (in->has & PL_HAS_HELD_REJECT_PARAMS_REASON_CODE) != 0 ? in->reason_code
                                                                       : PL_HELD_REASON_OTHER,
        .reason = in->reason,
    };
    int error = pl_held_reject(ctx, channel, &held, &decision);
    if (error != 0)
        return error;
    out->channel = channel->row.slug;
    out->seq = channel->last_seq;
    out->at_ms = ctx->now_ms;
    return 0;
}
