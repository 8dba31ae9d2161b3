// SPDX-License-Identifier: MIT
#include "dial.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "usage.h"

void dial_send_all(int fd, const void *bytes, size_t len)
{
    const char *at = bytes;
    while (len > 0) {
        ssize_t n = send(fd, at, len, MSG_NOSIGNAL);
        if (n < 0)
            bench_die("send");
        at += n;
        len -= (size_t)n;
    }
}

void dial_send(int fd, int opcode, const void *payload, size_t len)
{
    uint8_t frame[REQUEST_BYTES + 14];
    if (len > REQUEST_BYTES)
        bench_die("too long a request");
    size_t frame_len = frames_write_masked(frame, payload, len);
    frame[0] = (uint8_t)(0x80 | opcode);
    dial_send_all(fd, frame, frame_len);
}

int dial_tcp(int port)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int one = 1;
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0 ||
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) != 0)
        bench_die("connect");
    return fd;
}

void dial_upgrade(int fd, const char *path, const char *subprotocol)
{
    char request[512];
    char answer[2048];
    size_t len = 0;
    int size = snprintf(request, sizeof request,
                        "GET %s HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n%s%s%s\r\n",
                        path, subprotocol ? "Sec-WebSocket-Protocol: " : "",
                        subprotocol ? subprotocol : "", subprotocol ? "\r\n" : "");
    dial_send_all(fd, request, (size_t)size);
    do { // byte by byte: what follows the header belongs to the frames
        if (len + 1 >= sizeof answer || recv(fd, answer + len, 1, 0) != 1)
            bench_die("handshake");
        answer[++len] = '\0';
    } while (len < 4 || memcmp(answer + len - 4, "\r\n\r\n", 4) != 0);
    if (strncmp(answer, "HTTP/1.1 101", 12) != 0) {
        fprintf(stderr, "bench: %s\n", answer);
        exit(1);
    }
}

struct await {
    bool (*is_done)(const struct frames *frame);
    bool was_done;
};

static void on_frame(void *arg, const struct frames *frame)
{
    struct await *await = arg;
    await->was_done = await->was_done || await->is_done(frame);
}

void dial_await(int fd, struct frames *frames, bool (*is_done)(const struct frames *frame))
{
    uint8_t bytes[4096];
    struct await await = {is_done, false};
    while (!await.was_done) {
        ssize_t got = recv(fd, bytes, sizeof bytes, 0);
        if (got <= 0)
            bench_die("closed while an answer was awaited");
        frames_feed(frames, bytes, (size_t)got, on_frame, &await);
    }
}

static bool is_setup_answer(const struct frames *frame)
{
    if (strstr(frame->head, "\"error\"")) {
        fprintf(stderr, "bench: %s\n", frame->head);
        exit(1);
    }
    return strstr(frame->head, "\"id\":\"setup\"") != NULL;
}

void dial_call(int fd, struct frames *frames, const char *method, const char *params)
{
    char request[REQUEST_BYTES];
    int len = snprintf(request, sizeof request,
                       "{\"jsonrpc\":\"2.0\",\"id\":\"setup\",\"method\":\"%s\",\"params\":%s}",
                       method, params);
    dial_send(fd, 1, request, (size_t)len);
    dial_await(fd, frames, is_setup_answer);
}

void dial_open_session(int fd, struct frames *frames, const char *token)
{
    char params[512];
    snprintf(params, sizeof params,
             "{\"token\":\"%s\",\"client\":{\"name\":\"bench\",\"version\":\"1\"}}", token);
    dial_call(fd, frames, "session.open", params);
}
