// SPDX-License-Identifier: MIT
/*
 * The notification is made from the roster's counts when the timer fires, framed per session by its
 * outbox and dropped for those who are slow. Whoever wants names asks with presence.list.
 */
#include "net/presence.h"

#include "net/net_private.h"
#include "proto/decode.h"
#include "proto/encode.h"

static int64_t interval_ms(const struct pl_presence *presence)
{
    int64_t ms = presence->sessions * 1000 / PL_PRESENCE_NOTICES_PER_S;
    return ms > PL_PRESENCE_MS_MIN ? ms : PL_PRESENCE_MS_MIN;
}

// Begins to tell: the text is the same for everybody.
static void begin(struct pl_net *net)
{
    struct pl_presence *presence = &net->presence;
    pl_arena_reset(&net->arena);
    pl_buf_reset(&presence->text);
    struct pl_roster_count here = pl_roster_count(net->roster, &net->arena);
    presence->told_ms = pl_net_now_ms(net);
    presence->told_version = here.version;
    presence->sessions = here.sessions;
    struct pl_notice_presence_changed notice = {
        .total = here.participants,
        .delegations = here.delegations,
        .delegations_count = here.delegation_count,
    };
    if (!pl_encode_notice(PL_NOTICE_PRESENCE_CHANGED, &notice, &presence->text))
        presence->next = LIST_FIRST(&net->sessions.all);
}

// Who comes while others are being told changes the roster, and so is told the next time.
static void on_timer(uv_timer_t *timer)
{
    struct pl_net *net = timer->data;
    PL_CHECK(net->magic == PL_NET_MAGIC);
    struct pl_presence *presence = &net->presence;
    if (!presence->next)
        begin(net);
    for (size_t i = 0; i < PL_SLICE && presence->next; i++) {
        pl_flow_notify(presence->next->requester->flow, pl_buf_view(&presence->text));
        presence->next = LIST_NEXT(presence->next, link);
    }
    presence->is_due = presence->next;
    if (presence->is_due)
        PL_CHECK(!uv_timer_start(&presence->timer, on_timer, 0, 0));
}

void pl_presence_leave(struct pl_net *net, const struct pl_session *session)
{
    if (net->presence.next == session)
        net->presence.next = LIST_NEXT(session, link);
}

void pl_presence_look(struct pl_net *net)
{
    struct pl_presence *presence = &net->presence;
    if (presence->is_due || net->is_draining ||
        pl_roster_version(net->roster) == presence->told_version)
        return;
    // The tick looks again.
    if (!pl_intake_admits(net->intake, PL_LOAD_EPHEMERAL))
        return;
    presence->is_due = true;
    int64_t wait_ms = presence->told_ms + interval_ms(presence) - pl_net_now_ms(net);
    PL_CHECK(!uv_timer_start(&presence->timer, on_timer, wait_ms > 0 ? (uint64_t)wait_ms : 0, 0));
}

int pl_presence_init(struct pl_net *net)
{
    net->presence = (struct pl_presence){.told_ms = INT64_MIN / 2};
    net->presence.timer.data = net;
    pl_buf_init(&net->presence.text, PL_PRESENCE_BYTES_MAX);
    return uv_timer_init(net->loop, &net->presence.timer);
}

void pl_presence_fini(struct pl_net *net)
{
    uv_close((uv_handle_t *)&net->presence.timer, NULL);
    pl_buf_fini(&net->presence.text);
}

int pl_net_presence_list(struct pl_request *request, const struct pl_presence_list_params *in)
{
    struct pl_net *net = request->requester->net;
    struct pl_arena *arena = request->arena;
    struct pl_roster_count here = pl_roster_count(net->roster, arena);
    struct pl_presence_list_result result = {
        .total = here.participants,
        .delegations = here.delegations,
        .delegations_count = here.delegation_count,
    };
    bool is_filtered = in->has & PL_HAS_PRESENCE_LIST_PARAMS_DELEGATION;
    struct pl_str *texts = pl_arena_alloc_array(arena, PL_PRESENCE_LIST_MAX, sizeof(*texts));
    size_t count = pl_roster_list(net->roster, is_filtered ? in->delegation : PL_STR(""),
                                  PL_PRESENCE_LIST_MAX, arena, texts, &result.more);
    result.participants = pl_arena_alloc_array(arena, count + 1, sizeof(*result.participants));
    result.participants_count = count;
    for (size_t i = 0; i < count; i++) {
        // What the core encoded, decodes.
        PL_CHECK(!pl_decode_text(&pl_wire_participant_object, texts[i], &result.participants[i],
                                 arena, &request->refusal));
    }
    pl_request_answer(request, &result);
    return 0;
}
