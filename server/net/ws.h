// SPDX-License-Identifier: MIT
#ifndef PL_NET_WS_H
#define PL_NET_WS_H

/*
 * The WebSocket and HTTP library, the listener, and nothing else of it outside ws.c and http.c.
 *
 * A `handle` is the library's connection. It is valid from pl_conn_opened to pl_conn_leave.
 */

#include "net/wire.h"

struct pl_net;
struct pl_net_config;
struct pl_ws;
struct sockaddr;

enum {
    PL_ACCEPTS_PER_TURN = 64,         // others wait their turn in the backlog
    PL_BACKLOG = 4096,                // a herd of clients that come back at once
    PL_SOCKET_SEND_BYTES = 96 * 1024, // else the kernel lets a stalled peer hold 4 MiB
    // Else it keeps ever more of what a flood sends, up to 6 MiB, to be answered when that is over.
    PL_SOCKET_RECEIVE_BYTES = 32 * 1024,
    PL_SURPLUS_MAX = 64,          // over the limit of connections, to be told 1013
    PL_DESCRIPTORS_RESERVED = 64, // files, listener, event pipes: not for connections
};

extern const struct pl_wire_ops pl_ws_wire_ops;

// Opens the listener on net's loop. Returns 0 or a negative errno (-EMFILE: no connection would
// find a descriptor; -EKEYREJECTED: certificate and key are no PEM, or no pair).
PL_MUST_USE int pl_ws_new(struct pl_net *net, const struct pl_net_config *config,
                          struct pl_ws **ret_ws);
uint16_t pl_ws_port(const struct pl_ws *ws);
// Serves a connected stream socket, as the listener does with what it accepts; closes it when there
// is no room.
void pl_ws_adopt(struct pl_ws *ws, int fd, const struct sockaddr *peer);
// Once a second: lets the library end what has taken too long.
void pl_ws_tick(struct pl_ws *ws);
void pl_ws_stop_accepting(struct pl_ws *ws);
// Ends every connection. The loop must not be running; turns it until the handles are closed.
void pl_ws_free(struct pl_ws *ws); // NULL is fine

void pl_ws_want_writable(void *handle);
// Sends a close frame and waits for the peer's, some seconds at most. Not from within a callback of
// the library. The handle is no longer the caller's.
void pl_ws_close(void *handle, int code, const char *reason);
// Drops the connection at once, without a close frame, but not within the call.
void pl_ws_kill(void *handle);

#endif
