// SPDX-License-Identifier: MIT
#ifndef PL_NET_CONN_H
#define PL_NET_CONN_H

/*
 * One connection, from accept to close. ws.c calls in here for what the library below reports; the
 * connection tells it through pl_ws_... what to do.
 *
 * States: accepted (HTTP) -> open (WebSocket) -> closing -> freed. Once closing has begun nothing
 * more is taken from the peer.
 *
 * Time:   seconds of the tick (net_private.h), monotonic.
 * Bound:  one gathered message of frame_bytes, and what net/fanout.h says.
 */

#include <sys/queue.h>

#include "net/address.h"
#include "net/admit.h"
#include "net/fanout.h"
#include "util/buf.h"

enum {
    PL_PING_AFTER_S = 20,  // of silence; received data counts as life
    PL_SILENCE_S_MAX = 30, // then the peer is gone
    PL_MESSAGE_S_MAX = 10, // from a message's first byte to its last
    PL_CLOSE_S_MAX = 1,    // for a close to get through a full socket
    PL_FLUSH_S_MAX = 5,    // for what waits to go out before it
    PL_WHEEL_SLOTS = 64,   // longer than any of these
};

// WebSocket close codes, RFC 6455 section 7.4 and the IANA registry.
enum pl_close_code {
    PL_CLOSE_PROTOCOL = 1002,
    PL_CLOSE_UNSUPPORTED = 1003, // not text
    PL_CLOSE_NO_TEXT = 1007,     // not UTF-8
    PL_CLOSE_POLICY = 1008,      // no sign-in in time, token revoked, abuse
    PL_CLOSE_TOO_BIG = 1009,
    PL_CLOSE_RESTART = 1012, // come back
    PL_CLOSE_FULL = 1013,    // come back later
};

enum pl_conn_state { PL_CONN_HTTP, PL_CONN_OPEN, PL_CONN_CLOSING };

struct pl_conn {
    uint32_t magic;
    enum pl_conn_state state;
    struct pl_requester requester;
    struct pl_flow flow;
    void *handle; // the library's, for pl_ws_...
    struct pl_address address;
    bool is_proxied;       // by whom we trust: until the handshake nobody's address is counted
    bool was_open;         // a WebSocket, until it is freed
    bool is_surplus;       // over the limit: closed with 1013 as soon as it is open
    bool is_pinged;        // since the last life sign
    bool is_flushed_first; // send what waits before the close
    int close_code;
    int64_t opened_s;
    int64_t seen_s;        // last life sign
    struct pl_buf message; // fragments so far
    size_t pieces;
    int64_t message_since_s;
    int64_t close_by_s;
    const char *close_reason;  // static
    LIST_ENTRY(pl_conn) wheel; // while open or closing
    LIST_ENTRY(pl_conn) link;  // pl_net::conns, or pl_net::closing
    // A response body under way.
    const char *body;
    size_t body_len;
};

// A piece of a message, as the library reads them.
struct pl_piece {
    struct pl_str bytes;
    size_t remaining; // of its frame, still to come
    bool is_first;    // of the message
    bool is_last;
    bool is_text;
};

struct pl_conn *pl_conn_new(struct pl_net *net, const struct pl_address *address, bool is_surplus,
                            bool is_proxied);
void pl_conn_free(struct pl_conn *conn);
struct pl_conn *pl_conn_from(void *opaque); // checks the magic

// The handshake is done. `handle` is the library's, `fd` the socket's, or -1 under TLS.
void pl_conn_opened(struct pl_conn *conn, void *handle, int fd);
void pl_conn_received(struct pl_conn *conn, const struct pl_piece *piece);
void pl_conn_seen(struct pl_conn *conn);

// The socket takes bytes. Returns 0, or -EPIPE when it is gone.
PL_MUST_USE int pl_conn_writable(struct pl_conn *conn);

// Begins to close: nothing more is taken from the peer, and no event sent. The close frame goes out
// at the end of this turn, or with `is_flushed_first` when the answers that wait are sent. A later
// call with another code changes nothing. `reason` is static text of at most 64 bytes.
void pl_conn_close(struct pl_conn *conn, int code, const char *reason, bool is_flushed_first);
// The peer has begun to close, or the socket is gone: out of every list.
void pl_conn_leave(struct pl_conn *conn);

// Once per turn: closes what has begun to close and can be closed now.
void pl_conn_turn(struct pl_net *net);
// Looks after the connections that are due in this second.
void pl_conn_tick(struct pl_net *net, int64_t now_s);

#endif
