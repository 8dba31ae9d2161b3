// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_NET_HANDLERS_GEN_H
#define PL_NET_HANDLERS_GEN_H

#include "proto/gen.h"

struct pl_request;

// One function per method of path `read` or `net`; a method without one does not link. Each answers
// the request, now or later, and returns 0; or 1 with the request's refusal filled; or a negative
// errno.

// Leaves.
int pl_net_channel_leave(struct pl_request *request,
    const struct pl_channel_leave_params *in);

// By method; NULL for those the core answers.
extern int (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, const void *in);

#endif
