// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "core/handlers.gen.h"

static int call_message_post(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_post(ctx, in, out);
}

static int call_person_rate(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_person_rate(ctx, in, out);
}

int (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, const void *in, void *out) = {
    [PL_METHOD_MESSAGE_POST] = call_message_post,
    [PL_METHOD_PERSON_RATE] = call_person_rate,
};
