// SPDX-License-Identifier: MIT
#ifndef PL_NET_WIRE_H
#define PL_NET_WIRE_H

/*
 * How whole frames leave one connection.
 *
 * The library below (libwebsockets) writes on its own: pongs, closes, and the rest of what we gave
 * it. While it holds bytes, nothing else may be written. Otherwise we send() ourselves; when the
 * socket takes only part of a frame, the rest of that frame, never more, goes to the library, which
 * then keeps its own frames behind it. So every byte that we remember starts a frame.
 *
 * Under TLS the library must write everything. It takes whole frames, a record's worth at a time,
 * and copies what the socket does not take; so at most one record and one frame wait with it.
 */

#include "util/base.h"

struct pl_wire_ops {
    // True while the library has bytes of its own for this connection.
    bool (*is_held)(void *handle);
    // Takes the rest of a cut frame, or under TLS whole frames, copying what the socket does not
    // take. Returns 0 or -EPIPE.
    int (*hand_over)(void *handle, const char *bytes, size_t len);
    // Asks for one pl_flow_push when the socket takes bytes again.
    void (*want_writable)(void *handle);
    // The peer can no longer be served: ends the connection with a WebSocket close code. May be
    // called anywhere, more than once; the connection goes away later, never within the call.
    void (*cut)(void *handle, int code, const char *reason);
};

struct pl_wire {
    const struct pl_wire_ops *ops;
    int fd; // -1: under TLS, the library writes
    void *handle;
};

enum { PL_WIRE_RECORD_BYTES = 16 * 1024 }; // RFC 8446, section 5.1

// Hands a run of whole frames to the library until it holds some of them. Returns as send() does,
// never in the middle of a frame.
int64_t pl_wire_hand_over(const struct pl_wire *wire, const char *run, size_t len);

// Sends a run of whole frames. Returns 0 (all of it), -EAGAIN (part: go on behind `ret_sent` bytes,
// where a frame starts, in the next pl_flow_push, which was asked for) or -EPIPE (the connection is
// gone; the library will say so).
PL_MUST_USE int pl_wire_send(const struct pl_wire *wire, const char *run, size_t len,
                             size_t *ret_sent);

// What follows a send(), or a pl_wire_hand_over, that returned `sent` for such a run: finishes the
// cut frame, asks for writable. Returns as above.
PL_MUST_USE int pl_wire_settle(const struct pl_wire *wire, const char *run, size_t len,
                               int64_t sent, size_t *ret_sent);

#endif
