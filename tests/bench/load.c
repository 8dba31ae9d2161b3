// SPDX-License-Identifier: MIT
/*
 * The load: N subscribers that count deliveries, P publishers that post, and what the server uses.
 *
 * Every text holds one "~0" and behind it the time it was sent: deliveries are counted by counting
 * these bytes at every subscriber, whatever protocol is around them. Latency is from the stamp to
 * the arrival, at one subscriber in 16. Answers are timed at the publishers, where the protocol has
 * any.
 */
#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "dial.h"
#include "peer.h"
#include "usage.h"

enum {
    SAMPLE_EVERY = 16,
    SAMPLES_MAX = 1 << 21,
    POSTS_KEPT = 1 << 16, // whose answers are timed
    STAMP_DIGITS = 20,
    STOPPED_WINDOW = 4096, // receive buffer of a reader that stops
    LIFE_SIGN_S = 10,
};

struct options {
    int port;
    const struct peer *peer;
    struct peer_options of_peer;
    size_t subscribers;
    size_t stopped; // more subscribers, who never read
    size_t publishers;
    double rate;   // posts a second over all publishers; 0: closed loop
    size_t window; // posts outstanding over all publishers in the closed loop
    double seconds;
    int pid;
    int core; // the server's
};

struct load;

struct connection {
    struct load *load;
    int fd;
    bool is_publisher;
    bool is_sampled;
    bool ended_in_mark; // the last read
    struct frames frames;
};

struct samples {
    uint32_t *us;
    size_t count;
};

struct load {
    struct options options;
    struct connection *connections; // subscribers, stopped ones, publishers
    size_t count;
    int epoll;
    uint64_t deliveries;
    uint64_t bytes; // at all subscribers
    uint64_t posts;
    uint64_t acks;
    uint64_t refused;
    size_t next_publisher;
    bool is_measuring;
    struct samples deliver;
    struct samples answer;
    uint64_t *sent_ns; // of post n at n % POSTS_KEPT
};

static void keep(struct samples *samples, uint64_t since_ns)
{
    if (samples->count < SAMPLES_MAX)
        samples->us[samples->count++] = (uint32_t)((bench_now_ns() - since_ns) / 1000);
}

static void connect_all(struct load *load)
{
    const struct options *options = &load->options;
    size_t readers = options->subscribers + options->stopped;
    load->count = readers + options->publishers;
    load->connections = calloc(load->count, sizeof *load->connections);
    load->epoll = epoll_create1(0);
    if (!load->connections || load->epoll < 0)
        bench_die("setup");
    for (size_t i = 0; i < load->count; i++) {
        struct connection *connection = &load->connections[i];
        connection->load = load;
        connection->is_publisher = i >= readers;
        connection->is_sampled = i % SAMPLE_EVERY == 0;
        connection->fd = dial_tcp(options->port);
        bool is_stopped = i >= options->subscribers && i < readers;
        int window = STOPPED_WINDOW;
        if (is_stopped && setsockopt(connection->fd, SOL_SOCKET, SO_RCVBUF, &window, sizeof window))
            bench_die("setsockopt");
        options->peer->introduce(connection->fd, &connection->frames, connection->is_publisher, i,
                                 &options->of_peer);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        if (!is_stopped && epoll_ctl(load->epoll, EPOLL_CTL_ADD, connection->fd, &event) != 0)
            bench_die("epoll_ctl");
    }
}

static void post(struct load *load)
{
    const struct options *options = &load->options;
    size_t index = options->subscribers + options->stopped + load->next_publisher;
    load->next_publisher = (load->next_publisher + 1) % options->publishers;
    char text[PEER_TEXT_BYTES + 1];
    memset(text, 'x', PEER_TEXT_BYTES);
    uint64_t now_ns = bench_now_ns();
    int len = snprintf(text, sizeof text, "~%0*llu", STAMP_DIGITS, (unsigned long long)now_ns);
    text[len] = ' ';
    text[PEER_TEXT_BYTES] = '\0';
    load->sent_ns[load->posts % POSTS_KEPT] = now_ns;
    options->peer->publish(load->connections[index].fd, text, load->posts, &options->of_peer);
    load->posts++;
}

static void take_deliveries(struct connection *connection, const char *bytes, size_t len)
{
    struct load *load = connection->load;
    const char *end = bytes + len;
    load->bytes += len;
    load->deliveries += connection->ended_in_mark && bytes[0] == '0';
    connection->ended_in_mark = end[-1] == '~';
    for (const char *at = bytes; (at = memchr(at, '~', (size_t)(end - at))); at++) {
        if (at + 1 == end || at[1] != '0') // 126, in a WebSocket header, is '~' too
            continue;
        load->deliveries++;
        // A stamp that two reads share is not timed.
        if (load->is_measuring && connection->is_sampled && end - at > STAMP_DIGITS + 1)
            keep(&load->deliver, strtoull(at + 1, NULL, 10));
    }
}

static void on_answer(void *arg, const struct frames *frame)
{
    struct load *load = ((struct connection *)arg)->load;
    const char *id = strstr(frame->head, "\"id\":");
    if (strstr(frame->head, "\"error\"") && load->refused++ == 0)
        fprintf(stderr, "bench-load: %s\n", frame->head);
    load->acks++;
    if (id && load->is_measuring)
        keep(&load->answer, load->sent_ns[strtoull(id + 5, NULL, 10) % POSTS_KEPT]);
    if (load->options.rate == 0)
        post(load);
}

static void on_readable(struct load *load, struct connection *connection)
{
    static char bytes[1 << 18];
    ssize_t got = recv(connection->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got <= 0) {
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        bench_die("the server closed a connection");
    }
    if (!connection->is_publisher)
        take_deliveries(connection, bytes, (size_t)got);
    else if (load->options.peer->has_answers)
        frames_feed(&connection->frames, (const uint8_t *)bytes, (size_t)got, on_answer,
                    connection);
}

// Pings are not looked for in what comes; a pong that nobody asked for is as good an answer.
// Not empty: libwebsockets 4.1.6 does not show an empty one. Source: RFC 6455, section 5.5.3.
static void show_life(const struct load *load)
{
    static const uint8_t pong[] = {0x8a, 0x81, 0, 0, 0, 0, 0x21};
    for (size_t i = 0; load->options.peer->is_websocket && i < load->count; i++)
        dial_send_all(load->connections[i].fd, pong, sizeof pong);
}

// Turns the loop until `until_ns`, posting at the rate.
static void run_until(struct load *load, uint64_t until_ns)
{
    struct epoll_event events[512];
    double interval_ns = load->options.rate > 0 ? 1e9 / load->options.rate : 0;
    double next_ns = (double)bench_now_ns() + interval_ns;
    uint64_t life_ns = bench_now_ns();
    for (uint64_t now = bench_now_ns(); now < until_ns; now = bench_now_ns()) {
        while (interval_ns > 0 && next_ns <= (double)now) {
            post(load);
            next_ns += interval_ns;
        }
        if (now - life_ns > LIFE_SIGN_S * UINT64_C(1000000000)) {
            show_life(load);
            life_ns = now;
        }
        int count = epoll_wait(load->epoll, events, 512, 1);
        for (int i = 0; i < count; i++)
            on_readable(load, events[i].data.ptr);
    }
}

static void measure(struct load *load)
{
    const struct options *options = &load->options;
    for (size_t i = 0; options->rate == 0 && i < options->window; i++)
        post(load);
    run_until(load, bench_now_ns() + 1000000000u);
    uint64_t cpu_before = bench_cpu_ns(options->pid, options->core);
    uint64_t memory_before = bench_memory_bytes(options->pid);
    uint64_t posts_before = load->posts;
    uint64_t acks_before = load->acks;
    uint64_t began = bench_now_ns();
    load->deliveries = load->bytes = 0;
    load->is_measuring = true;
    run_until(load, began + (uint64_t)(options->seconds * 1e9));
    double seconds = (double)(bench_now_ns() - began) / 1e9;
    double cpu = (double)(bench_cpu_ns(options->pid, options->core) - cpu_before) / 1e9;
    printf("{\"seconds\":%.3f,\"posts\":%llu,\"answers\":%llu,\"deliveries\":%llu,"
           "\"refused\":%llu,\"cpu_seconds\":%.4f,\"deliveries_per_cpu_second\":%.0f,"
           "\"answers_per_cpu_second\":%.0f,\"frame_bytes\":%.0f,\"p50_ms\":%.2f,"
           "\"p99_ms\":%.2f,\"answer_p50_ms\":%.2f,\"answer_p99_ms\":%.2f,"
           "\"memory_before\":%llu,\"memory_after\":%llu}\n",
           seconds, (unsigned long long)(load->posts - posts_before),
           (unsigned long long)(load->acks - acks_before), (unsigned long long)load->deliveries,
           (unsigned long long)load->refused, cpu, (double)load->deliveries / cpu,
           (double)(load->acks - acks_before) / cpu,
           load->deliveries ? (double)load->bytes / (double)load->deliveries : 0,
           bench_percentile(load->deliver.us, load->deliver.count, 0.5) / 1000.0,
           bench_percentile(load->deliver.us, load->deliver.count, 0.99) / 1000.0,
           bench_percentile(load->answer.us, load->answer.count, 0.5) / 1000.0,
           bench_percentile(load->answer.us, load->answer.count, 0.99) / 1000.0,
           (unsigned long long)memory_before, (unsigned long long)bench_memory_bytes(options->pid));
}

// --- options ------------------------------------------------------------------------------------

static const struct option long_options[] = {
    {"port", required_argument, NULL, 'p'},        {"peer", required_argument, NULL, 'b'},
    {"token", required_argument, NULL, 't'},       {"channel", required_argument, NULL, 'c'},
    {"frame-bytes", required_argument, NULL, 'f'}, {"subscribers", required_argument, NULL, 's'},
    {"stopped", required_argument, NULL, 'x'},     {"publishers", required_argument, NULL, 'u'},
    {"rate", required_argument, NULL, 'r'},        {"window", required_argument, NULL, 'w'},
    {"seconds", required_argument, NULL, 'n'},     {"pid", required_argument, NULL, 'P'},
    {"core", required_argument, NULL, 'C'},        {NULL, 0, NULL, 0}};

static void set_option(struct options *options, int option, const char *value)
{
    switch (option) {
    case 'p':
        options->port = (int)strtol(value, NULL, 10);
        break;
    case 'b':
        options->peer = peer_find(value);
        break;
    case 't':
        options->of_peer.token = value;
        break;
    case 'c':
        options->of_peer.channel = value;
        break;
    case 'f':
        options->of_peer.frame_bytes = strtoul(value, NULL, 10);
        break;
    case 's':
        options->subscribers = strtoul(value, NULL, 10);
        break;
    case 'x':
        options->stopped = strtoul(value, NULL, 10);
        break;
    case 'u':
        options->publishers = strtoul(value, NULL, 10);
        break;
    case 'r':
        options->rate = strtod(value, NULL);
        break;
    case 'w':
        options->window = strtoul(value, NULL, 10);
        break;
    case 'n':
        options->seconds = strtod(value, NULL);
        break;
    case 'P':
        options->pid = (int)strtol(value, NULL, 10);
        break;
    case 'C':
        options->core = (int)strtol(value, NULL, 10);
        break;
    default:
        fputs("see tests/bench/run for how this is called\n", stderr);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    struct load load = {.options = {.peer = peer_find("pleno"),
                                    .of_peer = {.channel = "lobby", .token = ""},
                                    .subscribers = 1000,
                                    .publishers = 1,
                                    .window = 64,
                                    .seconds = 4}};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;)
        set_option(&load.options, option, optarg);
    if (!load.options.port || !load.options.pid || !load.options.subscribers ||
        !load.options.publishers || !load.options.peer) {
        fputs("bench-load: --port, --pid, --subscribers and --publishers are needed\n", stderr);
        return 2;
    }
    load.options.of_peer.nonce = bench_now_ns();
    load.deliver.us = calloc(SAMPLES_MAX, sizeof(uint32_t));
    load.answer.us = calloc(SAMPLES_MAX, sizeof(uint32_t));
    load.sent_ns = calloc(POSTS_KEPT, sizeof(uint64_t));
    if (!load.deliver.us || !load.answer.us || !load.sent_ns)
        bench_die("calloc");
    connect_all(&load);
    measure(&load);
    return 0;
}
