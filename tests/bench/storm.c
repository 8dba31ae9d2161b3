// SPDX-License-Identifier: MIT
/*
 * Many clients at once: each connects, signs in, subscribes after a position and reads until it has
 * the newest event, in order and without a hole. Then all stay, idle.
 *
 * usage: bench-storm --port N --token T --pid N --clients N [--parallel N] [--channel ID]
 *                    [--after SEQ] [--head SEQ] [--core N]
 *
 * Prints what the server needed for it: time, CPU, memory.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "dial.h"
#include "usage.h"

enum { EVENTS_MAX = 512, MEMORY_EVERY_NS = 50000000 };

enum stage { CONNECTING, UPGRADING, OPENING, SUBSCRIBING, READING, DONE };

struct storm;

struct client {
    struct storm *storm;
    int fd;
    enum stage stage;
    int newlines; // of the end of the handshake's answer, seen so far
    long long next;
    uint64_t began_ns;
    struct frames frames;
};

struct storm {
    int port;
    const char *token;
    const char *channel;
    int pid;
    int core;
    size_t count;
    size_t parallel;
    long long after;
    long long head;
    int epoll;
    struct client *clients;
    size_t started;
    size_t done;
    uint64_t events;
    uint32_t *took_us;
};

static void send_request(struct client *client, int id, const char *method, const char *params)
{
    char request[REQUEST_BYTES];
    int len = snprintf(request, sizeof request,
                       "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}", id,
                       method, params);
    dial_send(client->fd, 1, request, (size_t)len);
}

static void open_session(struct client *client)
{
    char params[512];
    snprintf(params, sizeof params,
             "{\"token\":\"%s\",\"client\":{\"name\":\"bench\",\"version\":\"1\"}}",
             client->storm->token);
    client->stage = OPENING;
    send_request(client, 1, "session.open", params);
}

static void subscribe(struct client *client)
{
    const struct storm *storm = client->storm;
    char params[256];
    if (storm->head > 0)
        snprintf(params, sizeof params, "{\"channel\":\"%s\",\"after\":%lld}", storm->channel,
                 storm->after);
    else
        snprintf(params, sizeof params, "{\"channel\":\"%s\"}", storm->channel);
    client->stage = SUBSCRIBING;
    send_request(client, 2, "channel.subscribe", params);
}

static void finish(struct client *client)
{
    struct storm *storm = client->storm;
    client->stage = DONE;
    storm->took_us[storm->done++] = (uint32_t)((bench_now_ns() - client->began_ns) / 1000);
}

static void take_event(struct client *client, const char *text)
{
    const char *seq = strstr(text, "\"seq\":");
    if (!seq || strtoll(seq + 6, NULL, 10) != client->next) {
        fprintf(stderr, "bench-storm: expected seq %lld: %s\n", client->next, text);
        exit(1);
    }
    client->next++;
    client->storm->events++;
}

static void on_frame(void *arg, const struct frames *frame)
{
    struct client *client = arg;
    const struct storm *storm = client->storm;
    if (strstr(frame->head, "\"method\":\"channel.event\"")) {
        take_event(client, frame->head);
    } else if (strstr(frame->head, "\"error\":")) {
        fprintf(stderr, "bench-storm: %s\n", frame->head);
        exit(1);
    } else if (client->stage == OPENING && strstr(frame->head, "\"id\":1")) {
        subscribe(client);
        return;
    } else if (client->stage == SUBSCRIBING && strstr(frame->head, "\"id\":2")) {
        client->stage = READING;
    }
    if (client->stage == READING && client->next > storm->head)
        finish(client);
}

static void begin(struct storm *storm)
{
    struct client *client = &storm->clients[storm->started++];
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)storm->port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    client->storm = storm;
    client->next = storm->after + 1;
    client->began_ns = bench_now_ns();
    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = client};
    if (client->fd < 0 ||
        (connect(client->fd, (struct sockaddr *)&address, sizeof address) != 0 &&
         errno != EINPROGRESS) ||
        epoll_ctl(storm->epoll, EPOLL_CTL_ADD, client->fd, &event) != 0)
        bench_die("connect");
}

static void on_connected(struct client *client)
{
    static const char request[] = "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                  "Sec-WebSocket-Protocol: pleno.v1\r\n\r\n";
    int error = 0;
    socklen_t len = sizeof error;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
    if (getsockopt(client->fd, SOL_SOCKET, SO_ERROR, &error, &len) != 0 || error != 0 ||
        epoll_ctl(client->storm->epoll, EPOLL_CTL_MOD, client->fd, &event) != 0) {
        errno = error;
        bench_die("connect");
    }
    client->stage = UPGRADING;
    dial_send_all(client->fd, request, sizeof request - 1);
}

// Returns the bytes that belong to the handshake's answer.
static size_t take_handshake(struct client *client, const uint8_t *bytes, size_t len)
{
    static const char end[] = "\r\n\r\n";
    for (size_t i = 0; i < len; i++) {
        client->newlines = bytes[i] == (uint8_t)end[client->newlines] ? client->newlines + 1
                           : bytes[i] == '\r'                         ? 1
                                                                      : 0;
        if (client->newlines == 4) {
            open_session(client);
            return i + 1;
        }
    }
    return len;
}

static void on_readable(struct client *client)
{
    static uint8_t bytes[1 << 16];
    ssize_t got = recv(client->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0)
        bench_die("the server closed a connection");
    size_t used = client->stage == UPGRADING ? take_handshake(client, bytes, (size_t)got) : 0;
    frames_feed(&client->frames, bytes + used, (size_t)got - used, on_frame, client);
}

// Returns the most memory that the server had on the way.
static uint64_t run(struct storm *storm)
{
    struct epoll_event events[EVENTS_MAX];
    uint64_t peak = 0;
    uint64_t looked_ns = 0;
    while (storm->done < storm->count) {
        while (storm->started < storm->count && storm->started - storm->done < storm->parallel)
            begin(storm);
        int count = epoll_wait(storm->epoll, events, EVENTS_MAX, 1000);
        for (int i = 0; i < count; i++) {
            struct client *client = events[i].data.ptr;
            if (client->stage == CONNECTING)
                on_connected(client);
            else
                on_readable(client);
        }
        if (bench_now_ns() - looked_ns > MEMORY_EVERY_NS) {
            uint64_t memory = bench_memory_bytes(storm->pid);
            peak = memory > peak ? memory : peak;
            looked_ns = bench_now_ns();
        }
    }
    return peak;
}

static const struct option long_options[] = {
    {"port", required_argument, NULL, 'p'},     {"token", required_argument, NULL, 't'},
    {"channel", required_argument, NULL, 'c'},  {"clients", required_argument, NULL, 's'},
    {"parallel", required_argument, NULL, 'l'}, {"after", required_argument, NULL, 'a'},
    {"head", required_argument, NULL, 'h'},     {"pid", required_argument, NULL, 'P'},
    {"core", required_argument, NULL, 'C'},     {NULL, 0, NULL, 0}};

static void set_option(struct storm *storm, int option, const char *value)
{
    switch (option) {
    case 'p':
        storm->port = (int)strtol(value, NULL, 10);
        break;
    case 't':
        storm->token = value;
        break;
    case 'c':
        storm->channel = value;
        break;
    case 's':
        storm->count = strtoul(value, NULL, 10);
        break;
    case 'l':
        storm->parallel = strtoul(value, NULL, 10);
        break;
    case 'a':
        storm->after = strtoll(value, NULL, 10);
        break;
    case 'h':
        storm->head = strtoll(value, NULL, 10);
        break;
    case 'P':
        storm->pid = (int)strtol(value, NULL, 10);
        break;
    case 'C':
        storm->core = (int)strtol(value, NULL, 10);
        break;
    default:
        fputs("see tests/bench/run for how this is called\n", stderr);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    struct storm storm = {.channel = "lobby", .token = "", .parallel = 64};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;)
        set_option(&storm, option, optarg);
    storm.clients = calloc(storm.count + 1, sizeof *storm.clients);
    storm.took_us = calloc(storm.count + 1, sizeof *storm.took_us);
    storm.epoll = epoll_create1(0);
    if (!storm.port || !storm.pid || !storm.clients || !storm.took_us || storm.epoll < 0)
        bench_die("--port, --pid and --clients are needed");
    uint64_t memory = bench_memory_bytes(storm.pid);
    uint64_t cpu = bench_cpu_ns(storm.pid, storm.core);
    uint64_t began = bench_now_ns();
    uint64_t peak = run(&storm);
    double seconds = (double)(bench_now_ns() - began) / 1e9;
    double cpu_seconds = (double)(bench_cpu_ns(storm.pid, storm.core) - cpu) / 1e9;
    printf("{\"clients\":%zu,\"events\":%llu,\"seconds\":%.3f,\"cpu_seconds\":%.4f,"
           "\"clients_per_cpu_second\":%.0f,\"memory_before\":%llu,\"memory_peak\":%llu,"
           "\"memory_after\":%llu,\"p50_ms\":%.2f,\"p99_ms\":%.2f}\n",
           storm.count, (unsigned long long)storm.events, seconds, cpu_seconds,
           (double)storm.count / cpu_seconds, (unsigned long long)memory, (unsigned long long)peak,
           (unsigned long long)bench_memory_bytes(storm.pid),
           bench_percentile(storm.took_us, storm.done, 0.5) / 1000.0,
           bench_percentile(storm.took_us, storm.done, 0.99) / 1000.0);
    fflush(stdout);
    getchar(); // holds the connections until told otherwise
    return 0;
}
