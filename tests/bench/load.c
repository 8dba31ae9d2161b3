// SPDX-License-Identifier: MIT
/*
 * The load: N subscribers that count frames, P publishers that post, and the server's CPU time.
 *
 * Deliveries are counted at the subscribers. CPU time is schedstat of every thread of the server
 * plus ksoftirqd of its core, since the kernel does part of the sending there. Latency is from a
 * stamp in the text to its arrival, at one subscriber in 16.
 */
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "frames.h"

enum { SAMPLE_EVERY = 16, LATENCIES_MAX = 1 << 20, TEXT_BYTES = 100, REQUEST_BYTES = 1024 };

struct options {
    int port;
    const char *token;
    const char *channel;
    size_t subscribers;
    size_t publishers;
    double rate;   // posts a second over all publishers; 0: closed loop
    size_t window; // posts outstanding over all publishers in the closed loop
    double seconds;
    int pid;
    int core;                // the server's
    size_t bare_frame_bytes; // 0: the real server
};

struct load;

struct connection {
    struct load *load;
    int fd;
    bool is_publisher;
    bool is_sampled;
    uint64_t got;
    struct frames frames;
};

struct load {
    struct options options;
    struct connection *connections; // subscribers, then publishers
    size_t count;
    int epoll;
    uint64_t deliveries;
    uint64_t posts;
    uint64_t acks;
    uint64_t refused;
    size_t next_publisher;
    size_t frame_bytes; // of a delivery, the last seen
    bool is_measuring;
    uint32_t *latencies_us;
    size_t latency_count;
    uint64_t nonce;
};

static void die(const char *what)
{
    fprintf(stderr, "bench-load: %s: %s\n", what, strerror(errno));
    exit(1);
}

static uint64_t now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// --- CPU time -----------------------------------------------------------------------------------

static uint64_t schedstat_ns(const char *path)
{
    unsigned long long ns = 0;
    FILE *file = fopen(path, "r");
    if (!file)
        return 0;
    if (fscanf(file, "%llu", &ns) != 1)
        ns = 0;
    fclose(file);
    return ns;
}

static uint64_t process_ns(int pid)
{
    char path[300];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *tasks = opendir(path);
    if (!tasks)
        die("no such server");
    uint64_t total = 0;
    for (struct dirent *task; (task = readdir(tasks));) {
        if (task->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", pid, task->d_name);
        total += schedstat_ns(path);
    }
    closedir(tasks);
    return total;
}

static uint64_t softirq_ns(int core)
{
    static char path[64];
    char name[32];
    snprintf(name, sizeof name, "ksoftirqd/%d", core);
    for (int pid = 2; path[0] == '\0' && pid < 400; pid++) {
        char comm_path[64];
        char comm[32] = "";
        snprintf(comm_path, sizeof comm_path, "/proc/%d/comm", pid);
        FILE *file = fopen(comm_path, "r");
        if (!file)
            continue;
        if (fgets(comm, sizeof comm, file) && strncmp(comm, name, strlen(name)) == 0)
            snprintf(path, sizeof path, "/proc/%d/schedstat", pid);
        fclose(file);
    }
    return path[0] ? schedstat_ns(path) : 0;
}

static uint64_t server_ns(const struct options *options)
{
    return process_ns(options->pid) + softirq_ns(options->core);
}

// --- connections --------------------------------------------------------------------------------

static void send_all(int fd, const void *bytes, size_t len)
{
    const char *at = bytes;
    while (len > 0) {
        ssize_t n = send(fd, at, len, MSG_NOSIGNAL);
        if (n < 0)
            die("send");
        at += n;
        len -= (size_t)n;
    }
}

static void send_text(int fd, const char *text, size_t len)
{
    uint8_t frame[REQUEST_BYTES + 14];
    send_all(fd, frame, frames_write_masked(frame, text, len));
}

static int dial(const struct options *options)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)options->port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int one = 1;
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0 ||
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) != 0)
        die("connect");
    return fd;
}

static void upgrade(int fd)
{
    static const char request[] = "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                  "Sec-WebSocket-Protocol: pleno.v1\r\n\r\n";
    char answer[2048];
    size_t len = 0;
    send_all(fd, request, sizeof request - 1);
    do { // byte by byte: what follows the header belongs to the frames
        if (len + 1 >= sizeof answer || recv(fd, answer + len, 1, 0) != 1)
            die("handshake");
        answer[++len] = '\0';
    } while (len < 4 || memcmp(answer + len - 4, "\r\n\r\n", 4) != 0);
    if (strncmp(answer, "HTTP/1.1 101", 12) != 0) {
        fprintf(stderr, "bench-load: %s\n", answer);
        exit(1);
    }
}

static void check_ok(void *arg, const struct frames *frame)
{
    bool *is_ok = arg;
    if (strstr(frame->head, "\"id\":\"setup\""))
        *is_ok = strstr(frame->head, "\"error\"") == NULL;
    if (strstr(frame->head, "\"error\""))
        fprintf(stderr, "bench-load: %s\n", frame->head);
}

// Sends a request and reads until its answer has come.
static void call(struct connection *connection, const char *request)
{
    uint8_t bytes[4096];
    bool is_ok = false;
    send_text(connection->fd, request, strlen(request));
    while (!is_ok) {
        ssize_t got = recv(connection->fd, bytes, sizeof bytes, 0);
        if (got <= 0)
            die("closed during setup");
        frames_feed(&connection->frames, bytes, (size_t)got, check_ok, &is_ok);
    }
}

static void introduce(struct load *load, struct connection *connection)
{
    const struct options *options = &load->options;
    char request[REQUEST_BYTES];
    connection->fd = dial(options);
    if (options->bare_frame_bytes) {
        send_all(connection->fd, connection->is_publisher ? "P" : "S", 1);
        return;
    }
    upgrade(connection->fd);
    snprintf(request, sizeof request,
             "{\"jsonrpc\":\"2.0\",\"id\":\"setup\",\"method\":\"session.open\",\"params\":"
             "{\"token\":\"%s\",\"client\":{\"name\":\"bench\",\"version\":\"1\"}}}",
             options->token);
    call(connection, request);
    if (connection->is_publisher)
        return;
    snprintf(request, sizeof request,
             "{\"jsonrpc\":\"2.0\",\"id\":\"setup\",\"method\":\"channel.subscribe\",\"params\":"
             "{\"channel\":\"%s\"}}",
             options->channel);
    call(connection, request);
}

static void connect_all(struct load *load)
{
    load->count = load->options.subscribers + load->options.publishers;
    load->connections = calloc(load->count, sizeof *load->connections);
    load->epoll = epoll_create1(0);
    if (!load->connections || load->epoll < 0)
        die("setup");
    for (size_t i = 0; i < load->count; i++) {
        struct connection *connection = &load->connections[i];
        connection->load = load;
        connection->is_publisher = i >= load->options.subscribers;
        connection->is_sampled = i % SAMPLE_EVERY == 0;
        introduce(load, connection);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        if (epoll_ctl(load->epoll, EPOLL_CTL_ADD, connection->fd, &event) != 0)
            die("epoll_ctl");
    }
}

// --- traffic ------------------------------------------------------------------------------------

static void post(struct load *load)
{
    size_t index = load->options.subscribers + load->next_publisher;
    struct connection *publisher = &load->connections[index];
    load->next_publisher = (load->next_publisher + 1) % load->options.publishers;
    char text[TEXT_BYTES + 1];
    memset(text, 'x', TEXT_BYTES);
    text[TEXT_BYTES] = '\0';
    snprintf(text, sizeof text, "t=%020llu", (unsigned long long)now_ns());
    text[22] = ' ';
    load->posts++;
    if (load->options.bare_frame_bytes) {
        static char payload[65536];
        static uint8_t frame[65536 + 14];
        size_t header = load->options.bare_frame_bytes < 126 + 2 ? 2 : 4;
        size_t len = load->options.bare_frame_bytes - header;
        memset(payload, ' ', len);
        memcpy(payload, text, TEXT_BYTES);
        send_all(publisher->fd, frame, frames_write_plain(frame, payload, len));
        return;
    }
    char request[REQUEST_BYTES];
    int len = snprintf(request, sizeof request,
                       "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"message.post\",\"params\":"
                       "{\"channel\":\"%s\",\"client_id\":\"b%llx-%llu\",\"text\":\"%s\"}}",
                       (unsigned long long)load->posts, load->options.channel,
                       (unsigned long long)load->nonce, (unsigned long long)load->posts, text);
    send_text(publisher->fd, request, (size_t)len);
}

static void on_subscriber_frame(void *arg, const struct frames *frame)
{
    struct connection *connection = arg;
    struct load *load = connection->load;
    load->frame_bytes = frame->header_len;
    const char *stamp = strstr(frame->head, "t=0");
    if (!stamp || !load->is_measuring || load->latency_count == LATENCIES_MAX)
        return;
    uint64_t sent = strtoull(stamp + 2, NULL, 10);
    load->latencies_us[load->latency_count++] = (uint32_t)((now_ns() - sent) / 1000);
}

static void on_publisher_frame(void *arg, const struct frames *frame)
{
    struct load *load = ((struct connection *)arg)->load;
    if (strstr(frame->head, "\"error\"")) {
        if (load->refused++ == 0)
            fprintf(stderr, "bench-load: %s\n", frame->head);
    }
    load->acks++;
    if (load->options.rate == 0)
        post(load);
}

static void on_readable(struct load *load, struct connection *connection)
{
    static uint8_t bytes[1 << 18];
    ssize_t got = recv(connection->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got <= 0) {
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        die("the server closed a connection");
    }
    if (connection->is_publisher) {
        frames_feed(&connection->frames, bytes, (size_t)got, on_publisher_frame, connection);
        return;
    }
    connection->got += (uint64_t)got;
    frames_fn *on_frame = connection->is_sampled ? on_subscriber_frame : NULL;
    load->deliveries += frames_feed(&connection->frames, bytes, (size_t)got, on_frame, connection);
}

// Turns the loop until `until_ns`, posting at the rate.
static void run_until(struct load *load, uint64_t until_ns)
{
    struct epoll_event events[512];
    double interval_ns = load->options.rate > 0 ? 1e9 / load->options.rate : 0;
    double next_ns = (double)now_ns() + interval_ns;
    for (uint64_t now = now_ns(); now < until_ns; now = now_ns()) {
        while (interval_ns > 0 && next_ns <= (double)now) {
            post(load);
            next_ns += interval_ns;
        }
        int count = epoll_wait(load->epoll, events, 512, 1);
        for (int i = 0; i < count; i++)
            on_readable(load, events[i].data.ptr);
    }
}

static int by_value(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

static double percentile_ms(const struct load *load, double share)
{
    if (load->latency_count == 0)
        return 0;
    return load->latencies_us[(size_t)(share * (double)(load->latency_count - 1))] / 1000.0;
}

static void measure(struct load *load)
{
    for (size_t i = 0; load->options.rate == 0 && i < load->options.window; i++)
        post(load);
    run_until(load, now_ns() + 1000000000u);
    uint64_t bytes_before = load->connections[0].got;
    uint64_t cpu_before = server_ns(&load->options);
    uint64_t posts_before = load->posts;
    uint64_t began = now_ns();
    load->deliveries = 0;
    load->is_measuring = true;
    run_until(load, began + (uint64_t)(load->options.seconds * 1e9));
    double seconds = (double)(now_ns() - began) / 1e9;
    double cpu = (double)(server_ns(&load->options) - cpu_before) / 1e9;
    double each = (double)load->deliveries / (double)load->options.subscribers;
    double bytes = (double)(load->connections[0].got - bytes_before);
    qsort(load->latencies_us, load->latency_count, sizeof *load->latencies_us, by_value);
    printf("{\"seconds\":%.3f,\"posts\":%llu,\"deliveries\":%llu,\"refused\":%llu,"
           "\"cpu_seconds\":%.4f,\"deliveries_per_cpu_second\":%.0f,\"frame_bytes\":%.0f,"
           "\"p50_ms\":%.2f,\"p99_ms\":%.2f}\n",
           seconds, (unsigned long long)(load->posts - posts_before),
           (unsigned long long)load->deliveries, (unsigned long long)load->refused, cpu,
           (double)load->deliveries / cpu, each > 0 ? bytes / each : 0, percentile_ms(load, 0.5),
           percentile_ms(load, 0.99));
}

// --- options ------------------------------------------------------------------------------------

static const struct option long_options[] = {
    {"port", required_argument, NULL, 'p'},       {"token", required_argument, NULL, 't'},
    {"channel", required_argument, NULL, 'c'},    {"subscribers", required_argument, NULL, 's'},
    {"publishers", required_argument, NULL, 'u'}, {"rate", required_argument, NULL, 'r'},
    {"window", required_argument, NULL, 'w'},     {"seconds", required_argument, NULL, 'n'},
    {"pid", required_argument, NULL, 'P'},        {"core", required_argument, NULL, 'C'},
    {"bare", required_argument, NULL, 'b'},       {NULL, 0, NULL, 0}};

static void set_option(struct options *options, int option, const char *value)
{
    switch (option) {
    case 'p':
        options->port = (int)strtol(value, NULL, 10);
        break;
    case 't':
        options->token = value;
        break;
    case 'c':
        options->channel = value;
        break;
    case 's':
        options->subscribers = strtoul(value, NULL, 10);
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
    case 'b':
        options->bare_frame_bytes = strtoul(value, NULL, 10);
        break;
    default:
        fputs("see tests/bench/run for how this is called\n", stderr);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    struct load load = {.options = {.channel = "lobby",
                                    .token = "",
                                    .subscribers = 1000,
                                    .publishers = 1,
                                    .window = 64,
                                    .seconds = 4}};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;)
        set_option(&load.options, option, optarg);
    if (!load.options.port || !load.options.pid || !load.options.subscribers ||
        !load.options.publishers) {
        fputs("bench-load: --port, --pid, --subscribers and --publishers are needed\n", stderr);
        return 2;
    }
    load.nonce = now_ns();
    load.latencies_us = calloc(LATENCIES_MAX, sizeof *load.latencies_us);
    if (!load.latencies_us)
        die("calloc");
    connect_all(&load);
    measure(&load);
    return 0;
}
