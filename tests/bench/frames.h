// SPDX-License-Identifier: MIT
#ifndef PL_BENCH_FRAMES_H
#define PL_BENCH_FRAMES_H

/*
 * Counts WebSocket frames in a byte stream without keeping them.
 *
 * Source: RFC 6455, section 5.2. Server frames only: never masked.
 */

#include <stddef.h>
#include <stdint.h>

enum { FRAME_HEAD_BYTES = 512 }; // enough of each payload to find a stamp in

struct frames {
    uint8_t header[10];
    size_t header_len;
    uint64_t payload_left;
    char head[FRAME_HEAD_BYTES + 1]; // start of the payload, NUL-terminated
    size_t head_len;
};

typedef void frames_fn(void *arg, const struct frames *frame);

// Feeds bytes; calls `on_frame` at the end of each frame (NULL: just count). Returns how many
// ended.
size_t frames_feed(struct frames *frames, const uint8_t *bytes, size_t len, frames_fn *on_frame,
                   void *arg);

// Writes a masked text frame (key 0, so the payload stays as it is). `out` has room for len + 14.
size_t frames_write_masked(uint8_t *out, const char *payload, size_t len);
// Writes an unmasked text frame as a server would.
size_t frames_write_plain(uint8_t *out, const char *payload, size_t len);

#endif
