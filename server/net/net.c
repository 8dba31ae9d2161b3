// SPDX-License-Identifier: MIT
/*
 * The thread as a whole: what comes from the core is queued by its thread and taken apart here;
 * what a turn of the loop has brought goes out just before the loop sleeps.
 *
 * Outcomes are not bounded by this queue but by what made them: every command of a batch was
 * admitted by some net thread, and the core's queue is bounded.
 */
#include "net/net.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "net/control.h"
#include "net/net_private.h"
#include "net/ws.h"
#include "util/log.h"

enum { TURNS_TO_CLOSE = 4 };

int64_t pl_net_now_ms(const struct pl_net *net)
{
    return (int64_t)uv_now(net->loop);
}

int pl_net_channel(const struct pl_net *net, struct pl_str id, uint32_t *ret_channel)
{
    for (uint32_t i = 0; i < net->channel_count; i++) {
        if (pl_str_equal(id, pl_str_from(net->channel_ids[i]))) {
            *ret_channel = i;
            return 0;
        }
    }
    return -ENOENT;
}

uint16_t pl_net_port(const struct pl_net *net)
{
    return pl_ws_port(net->ws);
}

static struct pl_net *net_from(void *data)
{
    struct pl_net *net = data;
    PL_CHECK(net && net->magic == PL_NET_MAGIC);
    return net;
}

// What the core says

static struct pl_conn *conn_of(struct pl_flow *flow)
{
    return PL_CONTAINER_OF(flow, struct pl_conn, flow);
}

static void notify_subscribers(struct pl_net *net, const struct pl_notice *notice)
{
    const struct pl_channel_feed *feed = &net->fanout.channels[notice->channel];
    // Backwards: a peer that is cut meanwhile leaves the array, and its last takes the place.
    for (size_t i = feed->live_count; i-- > 0;) {
        struct pl_flow *flow = feed->live[i].sub->flow;
        const struct pl_session *session = conn_of(flow)->requester.session;
        if (session && session->seat->participant != notice->participant)
            pl_flow_notify(flow, notice->json);
    }
}

static void notify(struct pl_net *net, const struct pl_notice *notice)
{
    struct pl_session *session;
    const struct pl_seat *seat;
    switch (notice->audience) {
    case PL_AUDIENCE_PARTICIPANT:
        seat = pl_seat_find(&net->sessions, notice->participant);
        if (!seat)
            break;
        LIST_FOREACH(session, &seat->sessions, of_seat)
        {
            pl_flow_notify(session->requester->flow, notice->json);
        }
        break;
    case PL_AUDIENCE_MODERATORS:
        LIST_FOREACH(session, &net->sessions.all, link)
        {
            if (pl_session_may(session, notice->channel, PL_RIGHT_MODERATE))
                pl_flow_notify(session->requester->flow, notice->json);
        }
        break;
    case PL_AUDIENCE_ALL_MODERATORS:
        LIST_FOREACH(session, &net->sessions.all, link)
        {
            if (pl_session_may_anywhere(session, PL_RIGHT_MODERATE))
                pl_flow_notify(session->requester->flow, notice->json);
        }
        break;
    case PL_AUDIENCE_SUBSCRIBERS:
        notify_subscribers(net, notice);
        break;
    case PL_AUDIENCE_EVERYONE:
        LIST_FOREACH(session, &net->sessions.all, link)
        {
            pl_flow_notify(session->requester->flow, notice->json);
        }
        break;
    }
}

static void take_effect(struct pl_net *net, const struct pl_session_effect *effect)
{
    struct pl_session *session;
    LIST_FOREACH(session, &net->sessions.all, link)
    {
        struct pl_conn *conn = conn_of(session->requester->flow);
        bool is_theirs = session->seat->participant == effect->participant;
        switch (effect->kind) {
        case PL_EFFECT_TOKEN_REVOKED:
            if (session->token == effect->token)
                pl_conn_close(conn, PL_CLOSE_POLICY, "token revoked", false);
            break;
        case PL_EFFECT_PARTICIPANT_CHANGED:
            if (is_theirs)
                pl_conn_close(conn, PL_CLOSE_RESTART, "participant changed", false);
            break;
        case PL_EFFECT_PARTICIPANT_SUSPENDED:
            // The notice that tells why goes out first.
            if (is_theirs)
                pl_conn_close(conn, PL_CLOSE_POLICY, "suspended", true);
            break;
        case PL_EFFECT_REMOVAL_CHANGED:
            if (is_theirs)
                pl_session_removal_changed(session, effect->channel, effect->until_ms);
            break;
        }
    }
}

static void take_outcomes(struct pl_net *net, const struct pl_outcomes *outcomes)
{
    for (size_t i = 0; i < outcomes->reply_count; i++)
        pl_admit_reply(net, &outcomes->replies[i]);
    for (size_t i = 0; i < outcomes->event_count; i++)
        pl_fanout_publish(&net->fanout, &outcomes->events[i], pl_net_now_ms(net));
    for (size_t i = 0; i < outcomes->notice_count; i++)
        notify(net, &outcomes->notices[i]);
    for (size_t i = 0; i < outcomes->effect_count; i++)
        take_effect(net, &outcomes->effects[i]);
}

static void on_wake(uv_async_t *async)
{
    struct pl_net *net = net_from(async->data);
    STAILQ_HEAD(, pl_delivery) deliveries = STAILQ_HEAD_INITIALIZER(deliveries);
    pthread_mutex_lock(&net->lock);
    STAILQ_CONCAT(&deliveries, &net->deliveries);
    pthread_mutex_unlock(&net->lock);

    struct pl_delivery *delivery;
    while ((delivery = STAILQ_FIRST(&deliveries))) {
        STAILQ_REMOVE_HEAD(&deliveries, link);
        take_outcomes(net, delivery->outcomes);
        pl_outcomes_unref(delivery->outcomes);
        free(delivery);
    }
}

void pl_net_on_outcomes(void *arg, struct pl_outcomes *outcomes)
{
    struct pl_net *net = net_from(arg);
    struct pl_delivery *delivery = pl_alloc(sizeof(*delivery));
    delivery->outcomes = pl_outcomes_ref(outcomes);
    pthread_mutex_lock(&net->lock);
    STAILQ_INSERT_TAIL(&net->deliveries, delivery, link);
    pthread_mutex_unlock(&net->lock);
    uv_async_send(&net->wake);
}

// The loop's turns and ticks

static void on_flush_due(uv_timer_t *timer)
{
    (void)timer; // it only ends the loop's sleep; on_turn does the work
}

static void on_turn(uv_prepare_t *prepare)
{
    struct pl_net *net = net_from(prepare->data);
    int64_t wait_ms = pl_fanout_turn(&net->fanout, pl_net_now_ms(net));
    pl_conn_turn(net);
    if (wait_ms < 0)
        uv_timer_stop(&net->flush);
    else
        PL_CHECK(!uv_timer_start(&net->flush, on_flush_due, (uint64_t)wait_ms, 0));
}

static void on_tick(uv_timer_t *timer)
{
    struct pl_net *net = net_from(timer->data);
    // A late tick must not skip a slot of the wheel.
    int64_t now_s = pl_net_now_ms(net) / PL_TICK_MS;
    while (net->tick_s < now_s) {
        net->tick_s++;
        pl_conn_tick(net, net->tick_s);
    }
    pl_ws_tick(net->ws);
    pl_roster_sweep(net->roster, pl_net_now_ms(net));
    pl_presence_look(net);
}

// Draining: answers that are due are waited for, up to half of the time; then everyone is closed.

static void on_drain_step(uv_timer_t *timer)
{
    struct pl_net *net = net_from(timer->data);
    int64_t spent_ms = pl_net_now_ms(net) - net->drain_from_ms;
    bool is_patient = spent_ms < net->drain_ms_max / 2;
    struct pl_conn *conn = LIST_FIRST(&net->conns);
    while (conn) {
        struct pl_conn *next = LIST_NEXT(conn, link);
        if (!is_patient || conn->requester.in_flight == 0)
            pl_conn_close(conn, PL_CLOSE_RESTART, "restarting", true);
        conn = next;
    }
    bool is_busy = net->websocket_count > 0 || (net->control && pl_control_is_busy(net->control));
    if (is_busy && spent_ms < net->drain_ms_max)
        return;
    uv_timer_stop(timer);
    net->on_drained(net->on_drained_arg);
}

void pl_net_drain(struct pl_net *net, int64_t ms_max, void (*on_drained)(void *arg), void *arg)
{
    if (net->is_draining)
        return;
    net->is_draining = true;
    net->drain_from_ms = pl_net_now_ms(net);
    net->drain_ms_max = ms_max;
    net->on_drained = on_drained;
    net->on_drained_arg = arg;
    pl_ws_stop_accepting(net->ws);
    if (net->control)
        pl_control_stop_accepting(net->control);
    PL_CHECK(!uv_timer_start(&net->drain, on_drain_step, 0, PL_DRAIN_STEP_MS));
}

// Making and freeing

static int start_follow(void *arg, const struct pl_follow *what, pl_follow_fn *on_events,
                        void *on_events_arg)
{
    const struct pl_net *net = arg;
    struct pl_follow named = *what;
    named.channel_id = pl_str_from(net->channel_ids[what->channel]);
    return pl_readpool_follow(net->reads, &named, on_events, on_events_arg);
}

static void copy_proxies(struct pl_net *net, const char *const *proxies)
{
    while (proxies && proxies[net->proxy_count])
        net->proxy_count++;
    net->proxies = pl_alloc_array(net->proxy_count + 1, sizeof(*net->proxies));
    for (size_t i = 0; proxies && i < net->proxy_count; i++)
        PL_CHECK(!pl_network_parse(pl_str_from(proxies[i]), &net->proxies[i]));
}

static void copy_config(struct pl_net *net, const struct pl_net_config *config)
{
    net->loop = config->loop;
    net->thread = config->thread;
    net->limits = config->limits;
    net->intake = config->intake;
    net->roster = config->roster;
    net->metrics = config->metrics;
    net->shows_metrics = config->shows_metrics;
    net->epoch = pl_strdup(config->epoch);
    net->channel_count = config->channel_count;
    net->channel_ids = pl_alloc_array(config->channel_count + 1, sizeof(*net->channel_ids));
    for (size_t i = 0; i < config->channel_count; i++)
        net->channel_ids[i] = pl_strdup(config->channel_ids[i]);
    while (config->origins && config->origins[net->origin_count])
        net->origin_count++;
    net->origins = pl_alloc_array(net->origin_count + 1, sizeof(*net->origins));
    for (size_t i = 0; config->origins && i < net->origin_count; i++)
        net->origins[i] = pl_strdup(config->origins[i]);
    copy_proxies(net, config->proxies);
}

static void start_handles(struct pl_net *net)
{
    uv_update_time(net->loop);
    net->tick_s = pl_net_now_ms(net) / PL_TICK_MS;
    net->wake.data = net->turn.data = net->flush.data = net->tick.data = net->drain.data = net;
    PL_CHECK(!uv_async_init(net->loop, &net->wake, on_wake));
    PL_CHECK(!uv_prepare_init(net->loop, &net->turn));
    PL_CHECK(!uv_prepare_start(&net->turn, on_turn));
    PL_CHECK(!uv_timer_init(net->loop, &net->flush));
    PL_CHECK(!uv_timer_init(net->loop, &net->drain));
    PL_CHECK(!uv_timer_init(net->loop, &net->tick));
    PL_CHECK(!uv_timer_start(&net->tick, on_tick, PL_TICK_MS, PL_TICK_MS));
    PL_CHECK(!pl_presence_init(net));
}

static size_t ring_bytes(const struct pl_limits *limits)
{
    size_t longest = PL_RING_FRAMES_MIN * (size_t)limits->frame_bytes;
    return longest > PL_RING_BYTES_MIN ? longest : PL_RING_BYTES_MIN;
}

int pl_net_new(const struct pl_net_config *config, struct pl_net **ret_net)
{
    struct pl_net *net = pl_alloc(sizeof(*net));
    net->magic = PL_NET_MAGIC;
    LIST_INIT(&net->laters);
    LIST_INIT(&net->conns);
    LIST_INIT(&net->closing);
    STAILQ_INIT(&net->deliveries);
    for (size_t i = 0; i < PL_WHEEL_SLOTS; i++)
        LIST_INIT(&net->wheel[i]);
    pthread_mutex_init(&net->lock, NULL);
    copy_config(net, config);
    pl_arena_init(&net->arena);
    pl_buf_init(&net->scratch, PL_ANSWER_BYTES_MAX);
    pl_sessions_init(&net->sessions, net->roster);
    start_handles(net);

    struct pl_fanout_config fanout = {
        .ops = &pl_ws_wire_ops,
        .metrics = net->metrics,
        .ring_bytes = ring_bytes(net->limits),
        .gather_ms = config->gather_ms,
        .last_seqs = config->channel_last_seqs,
        .channel_count = config->channel_count,
        .follow = start_follow,
        .follow_arg = net,
    };
    int result = pl_fanout_init(&net->fanout, &fanout);
    for (uint32_t i = 0; !result && config->channel_recent && i < config->channel_count; i++)
        pl_fanout_warm(&net->fanout, i, config->channel_recent[i].events,
                       config->channel_recent[i].count);
    if (!result)
        result = pl_readpool_client_new(config->reads, net->loop, &net->reads);
    if (!result && config->static_dir)
        result = pl_static_load(config->static_dir, &net->site);
    if (!result)
        result = pl_ws_new(net, config, &net->ws);
    if (!result && config->control_path)
        result = pl_control_new(net, config->control_path, &net->control);
    if (result) {
        pl_net_free(net);
        return result;
    }
    *ret_net = net;
    return 0;
}

static void free_texts(struct pl_net *net)
{
    for (size_t i = 0; i < net->channel_count; i++)
        free(net->channel_ids[i]);
    for (size_t i = 0; i < net->origin_count; i++)
        free(net->origins[i]);
    free(net->channel_ids);
    free(net->origins);
    free(net->proxies);
    free(net->epoch);
}

static void free_waiting(struct pl_net *net)
{
    struct pl_later *later;
    while ((later = LIST_FIRST(&net->laters)))
        pl_later_cancel(later);
    struct pl_delivery *delivery;
    while ((delivery = STAILQ_FIRST(&net->deliveries))) {
        STAILQ_REMOVE_HEAD(&net->deliveries, link);
        pl_outcomes_unref(delivery->outcomes);
        free(delivery);
    }
}

void pl_net_free(struct pl_net *net)
{
    if (!net)
        return;
    if (net->reads)
        pl_readpool_client_free(net->reads);
    uv_prepare_stop(&net->turn);
    pl_ws_free(net->ws);
    pl_control_free(net->control);
    pl_presence_fini(net);
    uv_close((uv_handle_t *)&net->wake, NULL);
    uv_close((uv_handle_t *)&net->turn, NULL);
    uv_close((uv_handle_t *)&net->flush, NULL);
    uv_close((uv_handle_t *)&net->tick, NULL);
    uv_close((uv_handle_t *)&net->drain, NULL);
    // What is closing takes a turn or two; what is not ours stays open.
    for (int i = 0; i < TURNS_TO_CLOSE; i++)
        uv_run(net->loop, UV_RUN_NOWAIT);
    free_waiting(net);
    pl_fanout_fini(&net->fanout);
    pl_sessions_fini(&net->sessions);
    pl_static_free(net->site);
    free_texts(net);
    free(net->slots.requesters);
    free(net->slots.next_free);
    pl_arena_fini(&net->arena);
    pl_buf_fini(&net->scratch);
    pthread_mutex_destroy(&net->lock);
    net->magic = 0;
    free(net);
}
