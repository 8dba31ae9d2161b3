// SPDX-License-Identifier: MIT
#ifndef PL_BENCH_PEER_H
#define PL_BENCH_PEER_H

/*
 * How to subscribe and publish on each of the servers that are compared, all over WebSocket except
 * the bare loop.
 */

#include <stdbool.h>

#include "frames.h"

enum { PEER_TEXT_BYTES = 100 };

struct peer_options {
    const char *token;
    const char *channel;
    size_t frame_bytes; // bare: of a delivery, as long as the server's it is compared with
    uint64_t nonce;     // of this run
};

struct peer {
    const char *name;
    bool is_websocket;
    bool has_answers; // JSON with the post's number as id
    // A fresh TCP connection becomes a subscriber or a publisher; `index` tells clients apart.
    void (*introduce)(int fd, struct frames *frames, bool is_publisher, size_t index,
                      const struct peer_options *options);
    // `text` has PEER_TEXT_BYTES; `number` is the post's.
    void (*publish)(int fd, const char *text, uint64_t number, const struct peer_options *options);
};

// NULL when there is none of this name.
const struct peer *peer_find(const char *name);

#endif
