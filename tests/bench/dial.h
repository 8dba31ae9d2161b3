// SPDX-License-Identifier: MIT
#ifndef PL_BENCH_DIAL_H
#define PL_BENCH_DIAL_H

/*
 * One blocking WebSocket connection to a server on this machine. Errors end the program.
 */

#include <stdbool.h>

#include "frames.h"

enum { REQUEST_BYTES = 2048 };

void dial_send_all(int fd, const void *bytes, size_t len);
// As one masked frame; `opcode` as in RFC 6455.
void dial_send(int fd, int opcode, const void *payload, size_t len);

int dial_tcp(int port);
void dial_upgrade(int fd, const char *path, const char *subprotocol);

// Reads frames until `is_done` says so of one.
void dial_await(int fd, struct frames *frames, bool (*is_done)(const struct frames *frame));

// Pleno: sends a request whose id is "setup" and waits for its result. A refusal ends the program.
void dial_call(int fd, struct frames *frames, const char *method, const char *params);
void dial_open_session(int fd, struct frames *frames, const char *token);

#endif
