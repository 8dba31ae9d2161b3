// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "net/handlers.gen.h"

static int call_channel_history(struct pl_request *request, const void *in)
{
    return pl_net_channel_history(request, in);
}

static int call_channel_subscribe(struct pl_request *request, const void *in)
{
    return pl_net_channel_subscribe(request, in);
}

static int call_channel_unsubscribe(struct pl_request *request, const void *in)
{
    return pl_net_channel_unsubscribe(request, in);
}

static int call_filter_dry_run(struct pl_request *request, const void *in)
{
    return pl_net_filter_dry_run(request, in);
}

static int call_message_search(struct pl_request *request, const void *in)
{
    return pl_net_message_search(request, in);
}

static int call_participant_find(struct pl_request *request, const void *in)
{
    return pl_net_participant_find(request, in);
}

static int call_presence_list(struct pl_request *request, const void *in)
{
    return pl_net_presence_list(request, in);
}

int (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, const void *in) = {
    [PL_METHOD_CHANNEL_HISTORY] = call_channel_history,
    [PL_METHOD_CHANNEL_SUBSCRIBE] = call_channel_subscribe,
    [PL_METHOD_CHANNEL_UNSUBSCRIBE] = call_channel_unsubscribe,
    [PL_METHOD_FILTER_DRY_RUN] = call_filter_dry_run,
    [PL_METHOD_MESSAGE_SEARCH] = call_message_search,
    [PL_METHOD_PARTICIPANT_FIND] = call_participant_find,
    [PL_METHOD_PRESENCE_LIST] = call_presence_list,
};
