// SPDX-License-Identifier: MIT
/*
 * A request goes through the same steps whoever asks, cheap ones first, so that what is refused
 * costs little: rate, envelope, transport, draining, session, load, how many wait already, rate of
 * messages, and only then the params with their texts. What passes becomes an entry for the core,
 * or is answered here.
 */
#include "net/admit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "net/net_private.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "text/text.h"
#include "util/clock.h"
#include "util/hash.h"
#include "util/random.h"

enum { LATER_MAGIC = 0x504c4c54, CLOSE_ABUSE = PL_CLOSE_POLICY };

struct pl_later {
    uint32_t magic;
    struct pl_net *net;
    uint64_t requester;
    bool is_search;
    LIST_ENTRY(pl_later) link; // pl_net::laters
    size_t id_len;
    char id[]; // raw JSON
};

// Requesters by id

static void grow(struct pl_slots *slots)
{
    uint32_t cap = slots->cap ? 2 * slots->cap : 64;
    slots->requesters = pl_realloc_array(slots->requesters, cap, sizeof(struct pl_requester *));
    slots->next_free = pl_realloc_array(slots->next_free, cap, sizeof(*slots->next_free));
    for (uint32_t i = slots->cap; i < cap; i++) {
        slots->requesters[i] = NULL;
        slots->next_free[i] = i + 1 < cap ? i + 1 : UINT32_MAX;
    }
    slots->free = slots->cap;
    slots->cap = cap;
}

void pl_admit_join(struct pl_requester *requester)
{
    struct pl_slots *slots = &requester->net->slots;
    if (slots->cap == 0 || slots->free == UINT32_MAX)
        grow(slots);
    uint32_t slot = slots->free;
    slots->free = slots->next_free[slot];
    slots->requesters[slot] = requester;
    requester->id = (uint64_t)++slots->generation << 32 | slot;
}

static struct pl_requester *find(const struct pl_net *net, uint64_t id)
{
    uint32_t slot = (uint32_t)id;
    if (slot >= net->slots.cap)
        return NULL;
    struct pl_requester *requester = net->slots.requesters[slot];
    return requester && requester->id == id ? requester : NULL;
}

void pl_admit_leave(struct pl_requester *requester)
{
    struct pl_slots *slots = &requester->net->slots;
    uint32_t slot = (uint32_t)requester->id;
    PL_CHECK(find(requester->net, requester->id) == requester);
    slots->requesters[slot] = NULL;
    slots->next_free[slot] = slots->free;
    slots->free = slot;
}

// Answers

static void answer_result(struct pl_requester *requester, struct pl_str id, struct pl_str result)
{
    struct pl_buf *buf = &requester->net->scratch;
    pl_buf_reset(buf);
    if (pl_encode_result(id, result, buf)) {
        requester->ops->cut(requester, PL_CLOSE_TOO_BIG, "answer over the limit");
        return;
    }
    requester->ops->answer(requester, pl_buf_view(buf));
}

static void answer_refusal(struct pl_requester *requester, struct pl_str id,
                           const struct pl_refusal *refusal)
{
    struct pl_buf *buf = &requester->net->scratch;
    pl_buf_reset(buf);
    PL_CHECK(!pl_encode_refusal(requester->lang, id, refusal, buf));
    requester->ops->answer(requester, pl_buf_view(buf));
}

void pl_request_answer(struct pl_request *request, const void *result)
{
    struct pl_buf buf;
    pl_buf_init(&buf, PL_ANSWER_BYTES_MAX);
    PL_CHECK(!pl_encode(pl_methods[request->method].result, result, &buf));
    answer_result(request->requester, request->id, pl_buf_view(&buf));
    pl_buf_fini(&buf);
}

int pl_request_refuse(struct pl_request *request, enum pl_reason reason, const char *path)
{
    request->refusal = pl_refusal_at(reason, path, NULL);
    return 1;
}

int pl_request_overloaded(struct pl_request *request)
{
    request->refusal = pl_refusal_of(PL_REASON_OVERLOADED);
    request->refusal.retry_after_ms = PL_RETRY_AFTER_MS;
    return 1;
}

struct pl_later *pl_request_later(struct pl_request *request)
{
    struct pl_net *net = request->requester->net;
    struct pl_later *later = pl_alloc(sizeof(*later) + request->id.len);
    later->magic = LATER_MAGIC;
    later->net = net;
    later->requester = request->requester->id;
    later->is_search = pl_load_is_search(request->method);
    later->id_len = request->id.len;
    memcpy(later->id, request->id.ptr, request->id.len);
    LIST_INSERT_HEAD(&net->laters, later, link);
    request->requester->in_flight++;
    request->requester->searching += later->is_search;
    return later;
}

struct pl_requester *pl_later_requester(const struct pl_later *later)
{
    PL_CHECK(later->magic == LATER_MAGIC);
    return find(later->net, later->requester);
}

void pl_later_cancel(struct pl_later *later)
{
    struct pl_requester *requester = pl_later_requester(later);
    if (requester) {
        requester->in_flight--;
        requester->searching -= later->is_search;
    }
    LIST_REMOVE(later, link);
    later->magic = 0;
    free(later);
}

void pl_later_result(struct pl_later *later, struct pl_str result)
{
    struct pl_requester *requester = pl_later_requester(later);
    if (requester)
        answer_result(requester, (struct pl_str){later->id, later->id_len}, result);
    pl_later_cancel(later);
}

void pl_later_refuse(struct pl_later *later, const struct pl_refusal *refusal)
{
    struct pl_requester *requester = pl_later_requester(later);
    if (requester)
        answer_refusal(requester, (struct pl_str){later->id, later->id_len}, refusal);
    pl_later_cancel(later);
}

// The steps. Each returns 0 or 1 with the request's refusal filled.

static int refuse(struct pl_request *request, enum pl_reason reason, int64_t retry_after_ms)
{
    request->refusal = pl_refusal_of(reason);
    request->refusal.retry_after_ms = retry_after_ms;
    return 1;
}

// What costs us and gets the requester nothing.
static void count_useless(struct pl_requester *requester)
{
    if (!requester->is_operator && ++requester->useless > PL_USELESS_MAX)
        requester->ops->cut(requester, CLOSE_ABUSE, "nothing but refused requests");
}

static int check_transport(struct pl_request *request)
{
    const struct pl_requester *requester = request->requester;
    const struct pl_method_def *def = &pl_methods[request->method];
    if (!(def->transports & requester->transport)) {
        count_useless(request->requester);
        return refuse(request, PL_REASON_METHOD_NOT_FOUND, -1);
    }
    if (requester->net->is_draining)
        return refuse(request, PL_REASON_SHUTTING_DOWN, PL_RETRY_AFTER_MS);
    return 0;
}

static int check_session(struct pl_request *request)
{
    struct pl_requester *requester = request->requester;
    const struct pl_method_def *def = &pl_methods[request->method];
    if (requester->is_operator)
        return 0;
    if (request->method == PL_METHOD_SESSION_OPEN && (requester->session || requester->is_opening))
        return refuse(request, PL_REASON_INVALID_REQUEST, -1);
    if (def->is_public) {
        if (++requester->sign_ins > PL_SIGN_INS_MAX) {
            requester->ops->cut(requester, CLOSE_ABUSE, "too many sign-ins");
            return refuse(request, PL_REASON_RATE_LIMITED, -1);
        }
        return 0;
    }
    if (!requester->session) {
        count_useless(requester);
        return refuse(request, PL_REASON_AUTH_REQUIRED, -1);
    }
    // The core checks roles at the point of order; here they are checked for what it never sees.
    bool is_ours = def->path == PL_PATH_READ || def->path == PL_PATH_NET;
    if (is_ours && !(def->roles & 1u << requester->session->role))
        return refuse(request, PL_REASON_FORBIDDEN, -1);
    return 0;
}

static bool moderates(const struct pl_requester *requester)
{
    return requester->is_operator ||
           (requester->session && pl_load_moderates(requester->session->role));
}

static int check_load(struct pl_request *request)
{
    const struct pl_requester *requester = request->requester;
    const struct pl_net *net = requester->net;
    enum pl_load_class class = pl_load_class_of(request->method, moderates(requester));
    bool is_read = pl_methods[request->method].path == PL_PATH_READ;
    if (pl_intake_admits(net->intake, class) && (!is_read || pl_readpool_admits(net->reads, class)))
        return 0;
    pl_metrics_add(&net->metrics->overloaded[class], 1);
    return refuse(request, PL_REASON_OVERLOADED, PL_RETRY_AFTER_MS);
}

static int check_in_flight(struct pl_request *request)
{
    const struct pl_requester *requester = request->requester;
    if (requester->in_flight >= PL_REQUESTS_IN_FLIGHT_MAX ||
        (pl_load_is_search(request->method) && requester->searching >= PL_SEARCHES_IN_FLIGHT_MAX))
        return refuse(request, PL_REASON_OVERLOADED, PL_RETRY_AFTER_MS);
    return 0;
}

// Before anything is known of the request: whatever it is, it costs.
static int check_rate(struct pl_request *request)
{
    struct pl_requester *requester = request->requester;
    struct pl_net *net = requester->net;
    if (!requester->session)
        return 0;
    int64_t wait_ms = 0;
    enum pl_taken taken = pl_roster_take_request(net->roster, requester->session->party,
                                                 pl_net_now_ms(net), &wait_ms);
    if (taken == PL_TAKEN)
        return 0;
    if (taken == PL_TAKEN_ABUSE)
        requester->ops->cut(requester, CLOSE_ABUSE, "sends far more than its rate");
    return refuse(request, PL_REASON_RATE_LIMITED, wait_ms);
}

static int check_message_rate(struct pl_request *request)
{
    const struct pl_requester *requester = request->requester;
    struct pl_net *net = requester->net;
    if (!requester->session || !pl_methods[request->method].counts_as_message)
        return 0;
    int64_t wait_ms = 0;
    if (pl_roster_take_message(net->roster, requester->session->party, pl_net_now_ms(net),
                               &wait_ms) == PL_TAKEN)
        return 0;
    return refuse(request, PL_REASON_RATE_LIMITED, wait_ms);
}

// For pl_decode: finishes each text of the params by its kind.
static int finish_text(void *arg, enum pl_text_kind kind, struct pl_str in, struct pl_arena *arena,
                       struct pl_str *ret_text, const char **ret_rule)
{
    static const enum pl_text_policy policies[] = {
        [PL_TEXT_MESSAGE] = PL_TEXT_POLICY_MESSAGE,
        [PL_TEXT_LINE] = PL_TEXT_POLICY_LINE,
        [PL_TEXT_NAME] = PL_TEXT_POLICY_NAME,
        [PL_TEXT_EMOJI] = PL_TEXT_POLICY_EMOJI,
    };
    const struct pl_net *net = arg;
    PL_CHECK(kind > PL_TEXT_NONE && kind < PL_ARRAY_LEN(policies));
    // Lines and names have their own, smaller bounds in the schema.
    struct pl_text_limits limits = {.graphemes = net->limits->text_graphemes,
                                    .bytes = net->limits->text_bytes};
    return pl_text_finish(policies[kind], in, &limits, arena, ret_text, ret_rule);
}

static struct pl_str hashed(struct pl_arena *arena, struct pl_str secret)
{
    char hex[PL_HASH_HEX_BYTES];
    pl_hash_secret(secret, hex);
    return pl_arena_copy(arena, pl_str_from(hex));
}

// Secrets go no further than here.
static void hide_secrets(struct pl_request *request, void *params)
{
    struct pl_requester *requester = request->requester;
    if (request->method == PL_METHOD_SESSION_OPEN) {
        struct pl_session_open_params *open = params;
        open->token = hashed(request->arena, open->token);
        if (open->has & PL_HAS_SESSION_OPEN_PARAMS_LANG)
            requester->lang = open->lang;
        requester->is_opening = true;
    } else if (request->method == PL_METHOD_INVITE_CLAIM) {
        struct pl_invite_claim_params *claim = params;
        claim->invite = hashed(request->arena, claim->invite);
        claim->token = hashed(request->arena, claim->token);
    } else if (request->method == PL_METHOD_SUSPENSION_SHOW) {
        struct pl_suspension_show_params *show = params;
        show->token = hashed(request->arena, show->token);
    } else if (request->method == PL_METHOD_SUSPENSION_APPEAL) {
        struct pl_suspension_appeal_params *appeal = params;
        appeal->token = hashed(request->arena, appeal->token);
    }
}

static int submit(struct pl_request *request, void *params)
{
    struct pl_requester *requester = request->requester;
    struct pl_net *net = requester->net;
    hide_secrets(request, params);
    pl_buf_reset(&net->scratch);
    PL_CHECK(!pl_encode(pl_methods[request->method].params, params, &net->scratch));

    struct pl_entry entry = {
        .method = request->method,
        .speaker = {.is_operator = requester->is_operator},
        .at_ms = pl_clock_wall_ms(),
        .params = pl_buf_view(&net->scratch),
        .decoded = params,
        .origin = {net->thread, requester->id, request->id},
    };
    if (requester->session) {
        entry.speaker.participant = requester->session->seat->participant;
        entry.speaker.token = requester->session->token;
    } else if (pl_methods[request->method].transports & PL_TRANSPORT_AS) {
        entry.speaker.participant = requester->speaks_as;
    }
    pl_random_pool_take(&net->random, entry.seed, sizeof(entry.seed));
    int result = pl_intake_submit(net->intake, &entry, moderates(requester));
    if (!result) {
        requester->in_flight++;
        return 0;
    }
    if (request->method == PL_METHOD_SESSION_OPEN)
        requester->is_opening = false;
    return refuse(request, result == -ESHUTDOWN ? PL_REASON_SHUTTING_DOWN : PL_REASON_OVERLOADED,
                  PL_RETRY_AFTER_MS);
}

// Decodes the params and passes them on.
static int perform(struct pl_request *request, const struct pl_call *call)
{
    const struct pl_method_def *def = &pl_methods[request->method];
    struct pl_net *net = request->requester->net;
    struct pl_text_hook hook = {finish_text, net};
    void *params = pl_arena_alloc(request->arena, def->params->size);
    if (pl_decode(def->params, call->params, params, &hook, request->arena, &request->refusal))
        return 1;
    if (def->path == PL_PATH_COMMAND || def->path == PL_PATH_QUERY)
        return submit(request, params);
    PL_CHECK(pl_net_handlers[request->method]);
    return pl_net_handlers[request->method](request, params);
}

static bool is_useless(enum pl_reason reason)
{
    return reason == PL_REASON_PARSE_ERROR || reason == PL_REASON_INVALID_REQUEST ||
           reason == PL_REASON_METHOD_NOT_FOUND;
}

void pl_admit_frame(struct pl_requester *requester, struct pl_str frame)
{
    struct pl_net *net = requester->net;
    pl_arena_reset(&net->arena);
    struct pl_call call = {0};
    struct pl_request request = {.requester = requester, .arena = &net->arena};
    struct pl_refusal malformed = {0};
    int result = check_rate(&request);
    bool is_malformed = pl_request_parse(frame, &net->arena, &call, &malformed) != 0;
    request.id = call.id;
    request.method = call.method;
    if (is_malformed) {
        if (is_useless(malformed.reason))
            count_useless(requester);
        if (!result)
            request.refusal = malformed;
        result = 1;
    }
    if (!result)
        result = check_transport(&request) || check_session(&request) || check_load(&request) ||
                 check_in_flight(&request) || check_message_rate(&request) ||
                 perform(&request, &call);
    if (result)
        answer_refusal(requester, request.id, &request.refusal);
    pl_call_fini(&call);
}

// Opens the session that the core has granted. Returns 0, or 1 with the refusal filled.
static int open_session(struct pl_requester *requester, const struct pl_session_grant *grant,
                        struct pl_refusal *ret_refusal)
{
    struct pl_net *net = requester->net;
    struct pl_session *session = NULL;
    if (pl_session_open(&net->sessions, grant, requester, pl_net_now_ms(net), &session)) {
        *ret_refusal = pl_refusal_of(PL_REASON_LIMIT_REACHED);
        return 1;
    }
    requester->session = session;
    requester->flow->skips_off_record = session->skips_off_record;
    pl_presence_look(net);
    return 0;
}

void pl_admit_reply(struct pl_net *net, const struct pl_reply *reply)
{
    if (reply->origin.thread != net->thread)
        return;
    struct pl_requester *requester = find(net, reply->origin.connection);
    if (!requester)
        return;
    requester->in_flight--;
    struct pl_refusal refusal = reply->refusal;
    bool is_refused = reply->is_refused;
    if (reply->method == PL_METHOD_SESSION_OPEN) {
        requester->is_opening = false;
        if (!is_refused && requester->transport == PL_TRANSPORT_WS)
            is_refused = open_session(requester, reply->grant, &refusal);
    } else if (reply->method == PL_METHOD_OPERATOR_SPEAK_AS && !is_refused) {
        requester->speaks_as = reply->grant->participant;
        requester->transport |= PL_TRANSPORT_AS;
    }
    if (is_refused)
        answer_refusal(requester, reply->origin.request_id, &refusal);
    else
        answer_result(requester, reply->origin.request_id, reply->result);
}
