// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "net/handlers.gen.h"

static int call_channel_leave(struct pl_request *request, const void *in)
{
    return pl_net_channel_leave(request, in);
}

int (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, const void *in) = {
    [PL_METHOD_CHANNEL_LEAVE] = call_channel_leave,
};
