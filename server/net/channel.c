// SPDX-License-Identifier: MIT
/*
 * The methods that read channels: subscribe, unsubscribe, history, search, dry runs.
 *
 * A client may know a seq that this thread has not heard of yet: it read it from a page of history,
 * and the outcomes that carry it are still on their way here. So an `after` beyond the head is
 * looked up before it is refused as stale.
 */
#include <errno.h>
#include <stdlib.h>

#include "net/net_private.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "util/clock.h"

enum { LOOKUP_MAGIC = 0x504c4c4b };

// A subscription whose `after` is being looked up.
struct lookup {
    uint32_t magic;
    struct pl_later *later;
    uint32_t channel;
    int64_t after;
};

// When the time is over the connection is about to be closed, and a new session has the rights.
static int refuse_removed(struct pl_request *request, int64_t until_ms)
{
    int64_t left_ms = until_ms - pl_clock_wall_ms();
    request->refusal = pl_refusal_of(PL_REASON_REMOVED);
    if (until_ms != INT64_MAX)
        request->refusal.retry_after_ms = left_ms > 0 ? left_ms : PL_RETRY_AFTER_MS;
    return 1;
}

// Finds a channel that the requester may read. Returns 0, or 1 with the refusal filled.
static int channel_of(struct pl_request *request, struct pl_str id, uint32_t *ret_channel)
{
    const struct pl_requester *requester = request->requester;
    if (pl_net_channel(requester->net, id, ret_channel))
        return pl_request_refuse(request, PL_REASON_NOT_FOUND, "/params/channel");
    if (pl_session_may(requester->session, *ret_channel, PL_RIGHT_READ))
        return 0;
    int64_t until_ms = pl_session_removed_until(requester->session, *ret_channel);
    return until_ms ? refuse_removed(request, until_ms)
                    : pl_request_refuse(request, PL_REASON_NOT_FOUND, "/params/channel");
}

static struct pl_channel_subscribe_result subscribed(const struct pl_net *net, uint32_t channel,
                                                     int64_t last_seq)
{
    return (struct pl_channel_subscribe_result){
        .channel = pl_str_from(net->channel_ids[channel]),
        .last_seq = last_seq,
    };
}

static void on_looked_up(void *arg, int error, const struct pl_event_out *events, size_t count)
{
    struct lookup *lookup = arg;
    PL_CHECK(lookup->magic == LOOKUP_MAGIC);
    struct pl_requester *requester = pl_later_requester(lookup->later);
    bool is_there = !error && count > 0 && events[0].seq == lookup->after;
    if (!requester || !is_there) {
        struct pl_refusal refusal =
            pl_refusal_of(error ? PL_REASON_INTERNAL : PL_REASON_STALE_EPOCH);
        pl_later_refuse(lookup->later, &refusal);
        free(lookup);
        return;
    }
    struct pl_net *net = requester->net;
    struct pl_channel_subscribe_result result = subscribed(net, lookup->channel, lookup->after);
    pl_buf_reset(&net->scratch);
    PL_CHECK(!pl_encode(&pl_channel_subscribe_result_object, &result, &net->scratch));
    struct pl_str text = pl_arena_copy(&net->arena, pl_buf_view(&net->scratch));
    struct pl_flow *flow = requester->flow;
    pl_later_result(lookup->later, text);
    pl_flow_subscribe(flow, lookup->channel, lookup->after);
    free(lookup);
}

static int look_up(struct pl_request *request, uint32_t channel, int64_t after)
{
    struct pl_net *net = request->requester->net;
    struct lookup *lookup = pl_alloc(sizeof(*lookup));
    *lookup = (struct lookup){.magic = LOOKUP_MAGIC, .channel = channel, .after = after};
    lookup->later = pl_request_later(request);
    struct pl_follow what = {
        .channel_id = pl_str_from(net->channel_ids[channel]),
        .channel = channel,
        .after = after - 1,
        .limit = 1,
    };
    int result = pl_readpool_follow(net->reads, &what, on_looked_up, lookup);
    if (!result)
        return 0;
    pl_later_cancel(lookup->later);
    free(lookup);
    return pl_request_overloaded(request);
}

int pl_net_channel_subscribe(struct pl_request *request,
                             const struct pl_channel_subscribe_params *in)
{
    struct pl_net *net = request->requester->net;
    uint32_t channel = 0;
    if (channel_of(request, in->channel, &channel))
        return 1;
    if ((in->has & PL_HAS_CHANNEL_SUBSCRIBE_PARAMS_EPOCH) &&
        !pl_str_equal(in->epoch, pl_str_from(net->epoch)))
        return pl_request_refuse(request, PL_REASON_STALE_EPOCH, "/params/epoch");

    int64_t head = pl_fanout_head(&net->fanout, channel);
    bool has_after = in->has & PL_HAS_CHANNEL_SUBSCRIBE_PARAMS_AFTER;
    int64_t after = has_after ? in->after : head;
    if (after > head)
        return look_up(request, channel, after);
    struct pl_channel_subscribe_result result = subscribed(net, channel, head);
    pl_request_answer(request, &result);
    pl_flow_subscribe(request->requester->flow, channel, after);
    return 0;
}

int pl_net_channel_unsubscribe(struct pl_request *request,
                               const struct pl_channel_unsubscribe_params *in)
{
    uint32_t channel = 0;
    if (channel_of(request, in->channel, &channel))
        return 1;
    if (pl_flow_unsubscribe(request->requester->flow, channel))
        return pl_request_refuse(request, PL_REASON_NOT_SUBSCRIBED, "/params/channel");
    struct pl_channel_unsubscribe_result result = {0};
    pl_request_answer(request, &result);
    return 0;
}

static void on_read(void *arg, const struct pl_reply *reply)
{
    if (reply->is_refused)
        pl_later_refuse(arg, &reply->refusal);
    else
        pl_later_result(arg, reply->result);
}

// Passes a request to a reader; `in` is encoded for it as it was decoded here.
static int read_off_the_loop(struct pl_request *request, const void *in)
{
    struct pl_requester *requester = request->requester;
    struct pl_net *net = requester->net;
    pl_buf_reset(&net->scratch);
    PL_CHECK(!pl_encode(pl_methods[request->method].params, in, &net->scratch));
    const struct pl_session *session = requester->session;
    struct pl_viewer viewer = {session->seat->participant, session->channel_rights,
                               session->channel_count, session->skips_off_record};
    struct pl_later *later = pl_request_later(request);
    int result = pl_readpool_answer(net->reads, request->method, pl_buf_view(&net->scratch),
                                    &viewer, pl_load_moderates(session->role), on_read, later);
    if (!result)
        return 0;
    pl_later_cancel(later);
    return pl_request_overloaded(request);
}

int pl_net_channel_history(struct pl_request *request, const struct pl_channel_history_params *in)
{
    uint32_t channel = 0;
    return channel_of(request, in->channel, &channel) || read_off_the_loop(request, in);
}

int pl_net_message_search(struct pl_request *request, const struct pl_message_search_params *in)
{
    uint32_t channel = 0;
    if ((in->has & PL_HAS_MESSAGE_SEARCH_PARAMS_CHANNEL) &&
        channel_of(request, in->channel, &channel))
        return 1;
    return read_off_the_loop(request, in);
}

int pl_net_filter_dry_run(struct pl_request *request, const struct pl_filter_dry_run_params *in)
{
    uint32_t channel = 0;
    return channel_of(request, in->channel, &channel) || read_off_the_loop(request, in);
}

int pl_net_participant_find(struct pl_request *request, const struct pl_participant_find_params *in)
{
    return read_off_the_loop(request, in);
}
