// SPDX-License-Identifier: MIT
/*
 * Counts are kept as parties come and go; the notification is made from them only when the timer
 * fires, framed per session by its outbox and dropped for those who are slow. Whoever wants names
 * asks with presence.list.
 */
#include "net/presence.h"

#include <stdlib.h>
#include <string.h>

#include "net/net_private.h"
#include "proto/decode.h"
#include "proto/encode.h"

struct pl_presence_count {
    char *delegation;
    int64_t count;
    UT_hash_handle hh;
};

static int64_t interval_ms(const struct pl_net *net)
{
    int64_t ms = (int64_t)net->sessions.count * 1000 / PL_PRESENCE_NOTICES_PER_S;
    return ms > PL_PRESENCE_MS_MIN ? ms : PL_PRESENCE_MS_MIN;
}

// The counts as the protocol's list, in `arena`.
static struct pl_wire_delegation_count *list_counts(const struct pl_net *net,
                                                    struct pl_arena *arena)
{
    const struct pl_presence *presence = &net->presence;
    struct pl_wire_delegation_count *list =
        pl_arena_alloc_array(arena, presence->delegation_count + 1, sizeof(*list));
    size_t count = 0;
    for (const struct pl_presence_count *entry = presence->delegations; entry;
         entry = entry->hh.next) {
        list[count].id = pl_str_from(entry->delegation);
        list[count++].count = entry->count;
    }
    return list;
}

static void on_timer(uv_timer_t *timer)
{
    struct pl_net *net = timer->data;
    PL_CHECK(net->magic == PL_NET_MAGIC);
    struct pl_presence *presence = &net->presence;
    presence->is_dirty = false;
    presence->told_ms = pl_net_now_ms(net);

    pl_arena_reset(&net->arena);
    pl_buf_reset(&net->scratch);
    struct pl_notice_presence_changed notice = {
        .total = (int64_t)net->sessions.party_count,
        .delegations = list_counts(net, &net->arena),
        .delegations_count = presence->delegation_count,
    };
    if (pl_encode_notice(PL_NOTICE_PRESENCE_CHANGED, &notice, &net->scratch))
        return;
    struct pl_session *session;
    LIST_FOREACH(session, &net->sessions.all, link)
    {
        pl_flow_notify(session->requester->flow, pl_buf_view(&net->scratch));
    }
}

static void change(struct pl_net *net)
{
    struct pl_presence *presence = &net->presence;
    if (presence->is_dirty || net->is_draining)
        return;
    presence->is_dirty = true;
    int64_t wait_ms = presence->told_ms + interval_ms(net) - pl_net_now_ms(net);
    PL_CHECK(!uv_timer_start(&presence->timer, on_timer, wait_ms > 0 ? (uint64_t)wait_ms : 0, 0));
}

static struct pl_presence_count *find(const struct pl_presence *presence, const char *delegation)
{
    struct pl_presence_count *entry = NULL;
    HASH_FIND_STR(presence->delegations, delegation, entry);
    return entry;
}

void pl_presence_came(struct pl_net *net, const struct pl_party *party)
{
    struct pl_presence *presence = &net->presence;
    if (party->delegation[0]) {
        struct pl_presence_count *entry = find(presence, party->delegation);
        if (!entry) {
            entry = pl_alloc(sizeof(*entry));
            entry->delegation = pl_strdup(party->delegation);
            HASH_ADD_KEYPTR(hh, presence->delegations, entry->delegation, strlen(entry->delegation),
                            entry);
            presence->delegation_count++;
        }
        entry->count++;
    }
    change(net);
}

static void entry_free(struct pl_presence *presence, struct pl_presence_count *entry)
{
    HASH_DEL(presence->delegations, entry);
    presence->delegation_count--;
    free(entry->delegation);
    free(entry);
}

void pl_presence_went(struct pl_net *net, const struct pl_party *party)
{
    struct pl_presence_count *entry = find(&net->presence, party->delegation);
    if (entry && --entry->count == 0)
        entry_free(&net->presence, entry);
    change(net);
}

int pl_presence_init(struct pl_net *net)
{
    net->presence = (struct pl_presence){.told_ms = INT64_MIN / 2};
    net->presence.timer.data = net;
    return uv_timer_init(net->loop, &net->presence.timer);
}

void pl_presence_fini(struct pl_net *net)
{
    struct pl_presence_count *entry;
    while ((entry = net->presence.delegations))
        entry_free(&net->presence, entry);
    uv_close((uv_handle_t *)&net->presence.timer, NULL);
}

int pl_net_presence_list(struct pl_request *request, const struct pl_presence_list_params *in)
{
    struct pl_net *net = request->requester->net;
    struct pl_presence_list_result result = {
        .total = (int64_t)net->sessions.party_count,
        .delegations = list_counts(net, request->arena),
        .delegations_count = net->presence.delegation_count,
    };
    bool is_filtered = in->has & PL_HAS_PRESENCE_LIST_PARAMS_DELEGATION;
    result.participants =
        pl_arena_alloc_array(request->arena, PL_PRESENCE_LIST_MAX, sizeof(*result.participants));
    for (const struct pl_party *party = net->sessions.parties; party; party = party->hh.next) {
        if (party->session_count == 0 ||
            (is_filtered && !pl_str_equal(pl_str_from(party->delegation), in->delegation)))
            continue;
        if (result.participants_count == PL_PRESENCE_LIST_MAX) {
            result.more = true;
            break;
        }
        // What the core encoded, decodes.
        PL_CHECK(!pl_decode_text(&pl_wire_participant_object, pl_str_from(party->public_json),
                                 &result.participants[result.participants_count++], request->arena,
                                 &request->refusal));
    }
    pl_request_answer(request, &result);
    return 0;
}
