// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_CORE_HANDLERS_GEN_H
#define PL_CORE_HANDLERS_GEN_H

#include "proto/gen.h"

struct pl_ctx;

// One function per method of path `command` or `query`; a method without one does not link. Each
// returns 0 (accepted), 1 (refused: ctx->refusal says why) or a negative errno (the store failed).

// Posts a message.
int pl_cmd_message_post(struct pl_ctx *ctx, const struct pl_message_post_params *in,
    struct pl_message_post_result *out);

// Has a param of each kind that is typed.
int pl_cmd_person_rate(struct pl_ctx *ctx, const struct pl_person_rate_params *in,
    struct pl_person_rate_result *out);

// By method; NULL for those the core does not answer. `in` and `out` are the method's own structs.
extern int (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, const void *in, void *out);

#endif
