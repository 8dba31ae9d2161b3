// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

int pl_cmd_sanction_appeal(struct pl_ctx *ctx, const struct pl_sanction_appeal_params *in,
                           struct pl_sanction_appeal_result *out)
{
    out->sanction = in->sanction;
    return pl_sanction_appeal(ctx, in->sanction, in->text, &out->at_ms);
}
