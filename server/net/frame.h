// SPDX-License-Identifier: MIT
#ifndef PL_NET_FRAME_H
#define PL_NET_FRAME_H

/*
 * The server's side of RFC 6455 framing: one unmasked, final frame per message.
 *
 * We frame ourselves, so that one framed copy can go to every subscriber. What comes in is the
 * library's business.
 */

#include <stddef.h>
#include <stdint.h>

enum {
    PL_FRAME_HEADER_BYTES_MAX = 10, // two bytes, and up to eight of length; no mask
    PL_FRAME_PING_BYTES = 3,
};

// A ping with one byte: of a pong without any the library says nothing.
extern const char pl_frame_ping[PL_FRAME_PING_BYTES];

// Writes the header of a text frame and returns its length.
size_t pl_frame_header(size_t payload_bytes, char ret_header[PL_FRAME_HEADER_BYTES_MAX]);

// The length of the whole frame that starts at `frame`, read from its header. `frame` must be one
// that pl_frame_header began (or pl_frame_ping).
size_t pl_frame_bytes(const char *frame);

// The end of the frame that contains byte `at` of a run of whole frames; `at` itself when a frame
// starts there.
size_t pl_frame_boundary(const char *run, size_t at);

#endif
