// SPDX-License-Identifier: MIT
#ifndef PL_NET_ADMIT_H
#define PL_NET_ADMIT_H

/*
 * The one way a request gets in, whoever asks: rate taken, parsed, its method and session checked,
 * params decoded and texts finished, then handed to the core's queue or answered here. And the one
 * way an answer gets back.
 *
 * A requester is one connection: a WebSocket (net/conn.h) or the operator's socket (net/control.h).
 * It fills `net`, `ops`, `transport` and `is_operator`, joins, gives each JSON text it receives to
 * pl_admit_frame, and gets each answer through ops->answer.
 *
 * An operator who has asked for operator.speak_as may also ask for the participants' methods of
 * PL_TRANSPORT_AS, and is then that participant to the core.
 *
 * Owner:  one net thread.
 * Bound:  PL_REQUESTS_IN_FLIGHT_MAX requests of one requester wait for an answer, among them
 *         PL_SEARCHES_IN_FLIGHT_MAX long reads; more are refused.
 */

#include "conf/limits.h"
#include "net/handlers.gen.h"
#include "util/arena.h"
#include "util/base.h"

struct pl_flow;
struct pl_net;
struct pl_reply;
struct pl_requester;
struct pl_session;

enum {
    PL_SIGN_INS_MAX = 10,     // tries of one connection; secrets are not guessed, but it costs
    PL_USELESS_MAX = 100,     // no request, or none before sign-in; then it is abuse (1008)
    PL_RETRY_AFTER_MS = 1000, // what `overloaded` advises
};

struct pl_requester_ops {
    // Sends one JSON object (an answer). The text is the callee's only during the call.
    void (*answer)(struct pl_requester *requester, struct pl_str json);
    // Ends the connection for abuse, later, never within the call.
    void (*cut)(struct pl_requester *requester, int code, const char *reason);
};

struct pl_requester {
    const struct pl_requester_ops *ops;
    struct pl_net *net;
    uint32_t transport; // PL_TRANSPORT_WS or PL_TRANSPORT_CONTROL; admit adds PL_TRANSPORT_AS
    bool is_operator;
    bool is_opening; // session.open is under way

    uint64_t id;       // from here on admit's own; zero at first
    int64_t speaks_as; // row id of the participant in whose name the operator speaks; 0: nobody
    enum pl_lang lang;
    uint32_t in_flight;
    uint32_t searching; // of them
    uint32_t sign_ins;
    uint32_t useless;
    struct pl_session *session;
    struct pl_flow *flow; // WebSockets only
};

// One request while it is being answered here; for pl_net_<method> in handlers.gen.h.
struct pl_request {
    struct pl_requester *requester;
    enum pl_method method;
    struct pl_str id; // raw JSON
    struct pl_arena *arena;
    struct pl_refusal refusal;
};

// Makes the requester reachable for answers; leaves when its connection is gone.
void pl_admit_join(struct pl_requester *requester);
void pl_admit_leave(struct pl_requester *requester);

// Takes one JSON text.
void pl_admit_frame(struct pl_requester *requester, struct pl_str frame);

// Hands an answer of the core to whoever asked, if still there.
void pl_admit_reply(struct pl_net *net, const struct pl_reply *reply);

// For handlers: answers now with the method's result struct, or refuses (returns 1, for `return`).
void pl_request_answer(struct pl_request *request, const void *result);
int pl_request_refuse(struct pl_request *request, enum pl_reason reason, const char *path);
int pl_request_overloaded(struct pl_request *request);

// For handlers that answer later: keeps what is needed. The later answer must come, by one of
// these; they free `later` and do nothing more when the requester has gone.
struct pl_later;
struct pl_later *pl_request_later(struct pl_request *request);
void pl_later_cancel(struct pl_later *later); // the read was not even started
struct pl_requester *pl_later_requester(const struct pl_later *later); // NULL: gone
void pl_later_result(struct pl_later *later, struct pl_str result);
void pl_later_refuse(struct pl_later *later, const struct pl_refusal *refusal);

#endif
