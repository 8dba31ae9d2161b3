// SPDX-License-Identifier: MIT
/*
 * The bare limit: what fan-out costs when a server does nothing else.
 *
 * A connection says what it is with its first byte: S subscribes, P publishes. A publisher sends
 * whole frames of a fixed size; all that one turn of the loop brought goes to every subscriber with
 * one send() each, and every frame is acknowledged to its publisher. No parsing, no rules, no disk.
 *
 * usage: bench-bare FRAME_BYTES    (prints its port, then serves until killed)
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "frames.h"

enum { CONNECTIONS_MAX = 20000, BATCH_BYTES_MAX = 1 << 20, EVENTS_MAX = 1024, ACK_BYTES = 120 };

struct connection {
    int fd;
    bool is_publisher;
    size_t partial; // bytes of an unfinished frame, kept in `frame`
    uint8_t *frame;
};

struct bare {
    int epoll;
    int listener;
    size_t frame_bytes;
    struct connection *by_fd;
    int *subscribers;
    size_t subscriber_count;
    uint8_t *batch;
    size_t batch_len;
    uint8_t ack[ACK_BYTES + 14];
    size_t ack_len;
};

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void accept_all(struct bare *bare)
{
    for (;;) {
        int fd = accept4(bare->listener, NULL, NULL, SOCK_NONBLOCK);
        if (fd < 0)
            return;
        int one = 1;
        int buffer = 128 * 1024;
        if (setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) != 0 ||
            setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer) != 0 ||
            fd >= CONNECTIONS_MAX) {
            close(fd);
            continue;
        }
        bare->by_fd[fd] = (struct connection){.fd = fd};
        struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
        if (epoll_ctl(bare->epoll, EPOLL_CTL_ADD, fd, &event) != 0)
            die("epoll_ctl");
    }
}

static void introduce(struct bare *bare, struct connection *connection, uint8_t what)
{
    if (what == 'S') {
        bare->subscribers[bare->subscriber_count++] = connection->fd;
        return;
    }
    connection->is_publisher = true;
    connection->frame = calloc(1, bare->frame_bytes);
    if (!connection->frame)
        die("calloc");
}

static void take_frames(struct bare *bare, struct connection *connection, const uint8_t *bytes,
                        size_t len)
{
    while (len > 0) {
        size_t missing = bare->frame_bytes - connection->partial;
        size_t take = missing < len ? missing : len;
        memcpy(connection->frame + connection->partial, bytes, take);
        connection->partial += take;
        bytes += take;
        len -= take;
        if (connection->partial < bare->frame_bytes)
            return;
        connection->partial = 0;
        if (bare->batch_len + bare->frame_bytes <= BATCH_BYTES_MAX) {
            memcpy(bare->batch + bare->batch_len, connection->frame, bare->frame_bytes);
            bare->batch_len += bare->frame_bytes;
        }
        if (send(connection->fd, bare->ack, bare->ack_len, MSG_DONTWAIT | MSG_NOSIGNAL) < 0 &&
            errno != EAGAIN)
            die("send");
    }
}

static void on_readable(struct bare *bare, struct connection *connection)
{
    uint8_t bytes[65536];
    ssize_t got = recv(connection->fd, bytes, sizeof bytes, 0);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN)
            exit(0); // the load has left
        return;
    }
    size_t start = 0;
    if (!connection->is_publisher) {
        introduce(bare, connection, bytes[0]);
        start = 1;
    }
    if (connection->is_publisher)
        take_frames(bare, connection, bytes + start, (size_t)got - start);
}

// The load reads as fast as it can; a subscriber whose buffer is full misses the rest of the batch,
// which the load's count then shows.
static void flush(struct bare *bare)
{
    if (bare->batch_len == 0)
        return;
    for (size_t i = 0; i < bare->subscriber_count; i++) {
        size_t sent = 0;
        while (sent < bare->batch_len) {
            ssize_t n = send(bare->subscribers[i], bare->batch + sent, bare->batch_len - sent,
                             MSG_DONTWAIT | MSG_NOSIGNAL);
            if (n >= 0) {
                sent += (size_t)n;
                continue;
            }
            if (errno != EAGAIN)
                exit(0);
            if (sent % bare->frame_bytes == 0)
                break;
        }
    }
    bare->batch_len = 0;
}

static void serve(struct bare *bare)
{
    static struct epoll_event events[EVENTS_MAX];
    for (;;) {
        int count = epoll_wait(bare->epoll, events, EVENTS_MAX, -1);
        for (int i = 0; i < count; i++) {
            if (events[i].data.fd == bare->listener)
                accept_all(bare);
            else
                on_readable(bare, &bare->by_fd[events[i].data.fd]);
        }
        flush(bare);
    }
}

static int listen_any(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, length) != 0 || listen(fd, 4096) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &length) != 0)
        die("listen");
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return fd;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: bench-bare FRAME_BYTES\n", stderr);
        return 2;
    }
    struct bare bare = {.frame_bytes = strtoul(argv[1], NULL, 10)};
    if (bare.frame_bytes < 16 || bare.frame_bytes > BATCH_BYTES_MAX)
        return 2;
    bare.by_fd = calloc(CONNECTIONS_MAX, sizeof *bare.by_fd);
    bare.subscribers = calloc(CONNECTIONS_MAX, sizeof *bare.subscribers);
    bare.batch = malloc(BATCH_BYTES_MAX);
    if (!bare.by_fd || !bare.subscribers || !bare.batch)
        die("malloc");
    char payload[ACK_BYTES];
    memset(payload, ' ', sizeof payload);
    bare.ack_len = frames_write_plain(bare.ack, payload, sizeof payload);
    bare.epoll = epoll_create1(0);
    bare.listener = listen_any();
    struct epoll_event event = {.events = EPOLLIN, .data.fd = bare.listener};
    if (bare.epoll < 0 || epoll_ctl(bare.epoll, EPOLL_CTL_ADD, bare.listener, &event) != 0)
        die("epoll");
    serve(&bare);
}
