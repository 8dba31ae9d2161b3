// SPDX-License-Identifier: MIT
/*
 * What happens to one connection over time. The wheel has a slot per second; a connection sits in
 * the slot of its next deadline (sign-in, ping, silence, a message that does not end, a close that
 * does not get through) and is only looked at then. A life sign moves nothing: the next look finds
 * it. Keeping a sorted list of timers instead, as the library would, made opening quadratic.
 */
#include "net/conn.h"

#include <stdlib.h>
#include <string.h>

#include "net/net_private.h"
#include "net/ws.h"
#include "util/log.h"
#include "util/utf8.h"

enum { CONN_MAGIC = 0x504c434e };

static struct pl_conn *of_requester(struct pl_requester *requester)
{
    return PL_CONTAINER_OF(requester, struct pl_conn, requester);
}

static void on_answer(struct pl_requester *requester, struct pl_str json)
{
    struct pl_conn *conn = of_requester(requester);
    if (conn->state == PL_CONN_OPEN)
        pl_flow_answer(&conn->flow, json);
}

static void on_cut(struct pl_requester *requester, int code, const char *reason)
{
    pl_conn_close(of_requester(requester), code, reason, false);
}

static const struct pl_requester_ops requester_ops = {on_answer, on_cut};

struct pl_conn *pl_conn_new(struct pl_net *net, const struct pl_address *address, bool is_surplus,
                            bool is_proxied)
{
    struct pl_conn *conn = pl_alloc(sizeof(*conn));
    conn->magic = CONN_MAGIC;
    conn->address = *address;
    conn->is_surplus = is_surplus;
    conn->is_proxied = is_proxied;
    conn->requester.ops = &requester_ops;
    conn->requester.net = net;
    conn->requester.transport = PL_TRANSPORT_WS;
    return conn;
}

struct pl_conn *pl_conn_from(void *opaque)
{
    struct pl_conn *conn = opaque;
    PL_CHECK(conn && conn->magic == CONN_MAGIC);
    return conn;
}

void pl_conn_free(struct pl_conn *conn)
{
    pl_conn_leave(conn);
    struct pl_net *net = conn->requester.net;
    net->websocket_count -= conn->was_open;
    pl_roster_disconnect(net->roster, conn->is_proxied ? NULL : &conn->address);
    conn->magic = 0;
    free(conn);
}

static int64_t soonest(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

// When the connection must be looked at next.
static int64_t due_s(const struct pl_conn *conn, int64_t now_s)
{
    if (conn->state == PL_CONN_CLOSING)
        return soonest(conn->close_by_s, now_s + 1);
    int64_t due = conn->seen_s + (conn->is_pinged ? PL_SILENCE_S_MAX : PL_PING_AFTER_S);
    if (!conn->requester.session)
        due = soonest(due, conn->opened_s + PL_SIGN_IN_MS_MAX / 1000);
    if (conn->pieces > 0)
        due = soonest(due, conn->message_since_s + PL_MESSAGE_S_MAX);
    return due;
}

static void schedule(struct pl_conn *conn)
{
    struct pl_net *net = conn->requester.net;
    int64_t due = due_s(conn, net->tick_s);
    if (due <= net->tick_s)
        due = net->tick_s + 1;
    PL_CHECK(due - net->tick_s < PL_WHEEL_SLOTS);
    LIST_INSERT_HEAD(&net->wheel[due % PL_WHEEL_SLOTS], conn, wheel);
}

static void reschedule(struct pl_conn *conn)
{
    LIST_REMOVE(conn, wheel);
    schedule(conn);
}

void pl_conn_opened(struct pl_conn *conn, void *handle, int fd)
{
    struct pl_net *net = conn->requester.net;
    conn->handle = handle;
    conn->state = PL_CONN_OPEN;
    conn->was_open = true;
    net->websocket_count++;
    conn->opened_s = conn->seen_s = net->tick_s;
    pl_buf_init(&conn->message, (size_t)net->limits->frame_bytes);
    pl_flow_init(&conn->flow, &net->fanout, fd, handle, (size_t)net->limits->send_queue_bytes);
    conn->requester.flow = &conn->flow;
    pl_admit_join(&conn->requester);
    LIST_INSERT_HEAD(&net->conns, conn, link);
    schedule(conn);
    if (conn->is_surplus)
        pl_conn_close(conn, PL_CLOSE_FULL, "no room for more connections", false);
    else if (net->is_draining)
        pl_conn_close(conn, PL_CLOSE_RESTART, "restarting", false);
}

static void session_close(struct pl_conn *conn)
{
    struct pl_net *net = conn->requester.net;
    struct pl_session *session = conn->requester.session;
    if (!session)
        return;
    conn->requester.session = NULL;
    pl_presence_leave(net, session);
    pl_session_close(&net->sessions, session, pl_net_now_ms(net));
    pl_presence_look(net);
}

void pl_conn_leave(struct pl_conn *conn)
{
    if (conn->state == PL_CONN_HTTP)
        return;
    session_close(conn);
    pl_admit_leave(&conn->requester);
    pl_flow_fini(&conn->flow);
    pl_buf_fini(&conn->message);
    LIST_REMOVE(conn, wheel);
    LIST_REMOVE(conn, link);
    conn->state = PL_CONN_HTTP;
    conn->handle = NULL;
}

void pl_conn_close(struct pl_conn *conn, int code, const char *reason, bool is_flushed_first)
{
    if (conn->state != PL_CONN_OPEN)
        return;
    struct pl_net *net = conn->requester.net;
    conn->state = PL_CONN_CLOSING;
    conn->close_code = code;
    conn->is_flushed_first = is_flushed_first;
    conn->close_reason = reason;
    conn->close_by_s = net->tick_s + 1 + (is_flushed_first ? PL_FLUSH_S_MAX : PL_CLOSE_S_MAX);
    reschedule(conn);
    pl_flow_unsubscribe_all(&conn->flow);
    LIST_REMOVE(conn, link);
    LIST_INSERT_HEAD(&net->closing, conn, link);
}

// Behind bytes that the library still holds, its close frame would be lost.
static bool can_close(const struct pl_conn *conn)
{
    return !pl_ws_wire_ops.is_held(conn->handle) &&
           (!conn->is_flushed_first || conn->flow.outbox.len == 0);
}

void pl_conn_turn(struct pl_net *net)
{
    struct pl_conn *conn = LIST_FIRST(&net->closing);
    while (conn) {
        struct pl_conn *next = LIST_NEXT(conn, link);
        if (can_close(conn)) {
            if (conn->close_code != PL_CLOSE_RESTART)
                pl_log(PL_LOG_INFO, "connection closed", PL_LOG_INT("code", conn->close_code),
                       PL_LOG_TEXT("reason", conn->close_reason));
            void *handle = conn->handle;
            pl_conn_leave(conn);
            pl_ws_close(handle, conn->close_code, conn->close_reason);
        }
        conn = next;
    }
}

void pl_conn_seen(struct pl_conn *conn)
{
    conn->seen_s = conn->requester.net->tick_s;
    conn->is_pinged = false;
}

// Takes a whole message: valid UTF-8.
static void take(struct pl_conn *conn, struct pl_str text)
{
    pl_admit_frame(&conn->requester, text);
}

// Of a message. It only grows, since a session ends with its connection.
static size_t bytes_max(const struct pl_conn *conn)
{
    size_t frame_bytes = (size_t)conn->requester.net->limits->frame_bytes;
    bool is_stranger = !conn->requester.session;
    return is_stranger && frame_bytes > PL_STRANGER_BYTES_MAX ? PL_STRANGER_BYTES_MAX : frame_bytes;
}

static const char *over_the_limit(const struct pl_conn *conn)
{
    return conn->requester.session ? "message over the limit"
                                   : "message over the limit before sign-in";
}

void pl_conn_received(struct pl_conn *conn, const struct pl_piece *piece)
{
    if (conn->state != PL_CONN_OPEN)
        return;
    pl_conn_seen(conn);
    size_t frame_bytes = bytes_max(conn);
    if (!piece->is_text) {
        pl_conn_close(conn, PL_CLOSE_UNSUPPORTED, "text frames only", false);
        return;
    }
    if (piece->bytes.len + piece->remaining > frame_bytes - conn->message.len) {
        pl_conn_close(conn, PL_CLOSE_TOO_BIG, over_the_limit(conn), false);
        return;
    }
    if (conn->pieces == 0 && piece->is_last) {
        take(conn, piece->bytes);
        return;
    }
    if (conn->pieces++ == 0) {
        conn->message_since_s = conn->requester.net->tick_s;
        reschedule(conn);
    }
    // Empty fragments add no bytes: count pieces too.
    if (pl_buf_append_str(&conn->message, piece->bytes) || conn->pieces > frame_bytes + 64) {
        pl_conn_close(conn, PL_CLOSE_TOO_BIG, over_the_limit(conn), false);
        return;
    }
    if (!piece->is_last)
        return;
    // The library does not mind a character that an empty last fragment leaves unfinished.
    if (!pl_utf8_is_valid(pl_buf_view(&conn->message))) {
        pl_conn_close(conn, PL_CLOSE_NO_TEXT, "text is not UTF-8", false);
        return;
    }
    take(conn, pl_buf_view(&conn->message));
    pl_buf_fini(&conn->message);
    pl_buf_init(&conn->message, (size_t)conn->requester.net->limits->frame_bytes);
    conn->pieces = 0;
}

int pl_conn_writable(struct pl_conn *conn)
{
    if (conn->state == PL_CONN_HTTP)
        return 0;
    // The peer's side took bytes after it had not: it lives.
    pl_conn_seen(conn);
    return pl_flow_push(&conn->flow);
}

static void look_at_open(struct pl_conn *conn, int64_t now_s)
{
    if (now_s - conn->seen_s >= PL_SILENCE_S_MAX) {
        pl_ws_kill(conn->handle);
        return;
    }
    if (!conn->requester.session && now_s - conn->opened_s >= PL_SIGN_IN_MS_MAX / 1000) {
        pl_conn_close(conn, PL_CLOSE_POLICY, "no sign-in in time", false);
        return;
    }
    if (conn->pieces > 0 && now_s - conn->message_since_s >= PL_MESSAGE_S_MAX) {
        pl_conn_close(conn, PL_CLOSE_POLICY, "message takes too long", false);
        return;
    }
    if (!conn->is_pinged && now_s - conn->seen_s >= PL_PING_AFTER_S) {
        conn->is_pinged = true;
        pl_flow_ping(&conn->flow);
    }
}

void pl_conn_tick(struct pl_net *net, int64_t now_s)
{
    LIST_HEAD(, pl_conn) due = LIST_HEAD_INITIALIZER(due);
    struct pl_conn *conn;
    while ((conn = LIST_FIRST(&net->wheel[now_s % PL_WHEEL_SLOTS]))) {
        LIST_REMOVE(conn, wheel);
        LIST_INSERT_HEAD(&due, conn, wheel);
    }
    while ((conn = LIST_FIRST(&due))) {
        reschedule(conn);
        if (conn->state == PL_CONN_OPEN)
            look_at_open(conn, now_s);
        else if (now_s >= conn->close_by_s)
            pl_ws_kill(conn->handle);
    }
}
