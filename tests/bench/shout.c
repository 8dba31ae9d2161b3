// SPDX-License-Identifier: MIT
/*
 * Many connections that post: each a certain number at once, the next one whatever the answer to
 * the last one was; or all together so many a second, whether answers come or not. What a socket
 * does not take waits here.
 *
 * usage: bench-shout --port N (--window N | --rate N) [--channel ID] < TOKENS
 *
 * The first lines of the standard input are tokens, one for each connection, up to an empty line;
 * when the input ends nothing more is sent and the last answers are awaited. Prints a line with the
 * seconds, its own seconds of CPU in them, the posts that were due, sent, and refused; then
 * "CLIENT_ID SEQ" for each acknowledged one.
 */
#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "dial.h"
#include "usage.h"

enum { CONNECTIONS_MAX = 4096, TOKEN_BYTES = 128, EVENTS_MAX = 512 };
enum { POST_BYTES = 512, PENDING_BYTES = 16384, SOCKET_BYTES = 16384 };
enum { ANSWER_S_MAX = 20 };

struct shout;

struct shouter {
    struct shout *shout;
    int fd;
    bool is_blocked; // until the socket takes more
    unsigned long long due;
    unsigned long long sent;
    struct frames frames;
    size_t pending_at;
    size_t pending_len;
    uint8_t pending[PENDING_BYTES]; // frames that are begun
};

struct ack {
    size_t shouter;
    unsigned long long post;
    unsigned long long seq;
};

struct shout {
    int port;
    unsigned window;
    double rate; // 0: the window says when
    const char *channel;
    int epoll;
    struct shouter *shouters;
    size_t count;
    unsigned long long due;
    unsigned long long sent;
    unsigned long long answered;
    unsigned long long refused;
    struct ack *acks;
    size_t ack_count;
    size_t ack_room;
    uint64_t began_ns;
    uint64_t over_ns; // 0: it goes on
    double cpu_s;
};

static void keep_ack(struct shout *shout, struct ack ack)
{
    if (shout->ack_count == shout->ack_room) {
        shout->ack_room = shout->ack_room ? 2 * shout->ack_room : 1 << 16;
        shout->acks = realloc(shout->acks, shout->ack_room * sizeof *shout->acks);
        if (!shout->acks)
            bench_die("realloc");
    }
    shout->acks[shout->ack_count++] = ack;
}

static void watch(const struct shout *shout, int how, int fd, uint32_t events, void *of)
{
    struct epoll_event event = {.events = events, .data.ptr = of};
    if (epoll_ctl(shout->epoll, how, fd, &event) != 0)
        bench_die("epoll_ctl");
}

static size_t write_post(const struct shouter *shouter, unsigned long long post, uint8_t *out)
{
    char request[POST_BYTES];
    const struct shout *shout = shouter->shout;
    int len =
        snprintf(request, sizeof request,
                 "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"message.post\",\"params\":"
                 "{\"channel\":\"%s\",\"client_id\":\"w%u-%zu-%llu\","
                 "\"text\":\"Good morning, and this is not short\"}}",
                 post, shout->channel, shout->window, (size_t)(shouter - shout->shouters), post);
    return frames_write_masked(out, request, (size_t)len);
}

static void fill(struct shouter *shouter)
{
    shouter->pending_at = shouter->pending_len = 0;
    while (shouter->sent < shouter->due && shouter->pending_len + 2 * POST_BYTES < PENDING_BYTES) {
        shouter->pending_len +=
            write_post(shouter, shouter->sent++, shouter->pending + shouter->pending_len);
        shouter->shout->sent++;
    }
}

static void set_blocked(struct shouter *shouter, bool is_blocked)
{
    if (shouter->is_blocked == is_blocked)
        return;
    shouter->is_blocked = is_blocked;
    watch(shouter->shout, EPOLL_CTL_MOD, shouter->fd, EPOLLIN | (is_blocked ? EPOLLOUT : 0),
          shouter);
}

// Sends what is due until the socket takes no more.
static void pump(struct shouter *shouter)
{
    for (;;) {
        if (shouter->pending_at == shouter->pending_len)
            fill(shouter);
        size_t left = shouter->pending_len - shouter->pending_at;
        if (left == 0)
            break;
        ssize_t took = send(shouter->fd, shouter->pending + shouter->pending_at, left,
                            MSG_DONTWAIT | MSG_NOSIGNAL);
        if (took < 0 && errno == EAGAIN) {
            set_blocked(shouter, true);
            return;
        }
        if (took < 0)
            bench_die("send");
        shouter->pending_at += (size_t)took;
    }
    set_blocked(shouter, false);
}

static void owe(struct shouter *shouter, unsigned count)
{
    shouter->due += count;
    shouter->shout->due += count;
}

static void on_answer(void *arg, const struct frames *frame)
{
    struct shouter *shouter = arg;
    struct shout *shout = shouter->shout;
    const char *id = strstr(frame->head, "\"id\":");
    if (!id)
        return; // a notification
    const char *seq = strstr(frame->head, "\"seq\":");
    if (strstr(frame->head, "\"overloaded\"")) {
        shout->refused++;
    } else if (seq) {
        keep_ack(shout, (struct ack){.shouter = (size_t)(shouter - shout->shouters),
                                     .post = strtoull(id + 5, NULL, 10),
                                     .seq = strtoull(seq + 6, NULL, 10)});
    } else {
        fprintf(stderr, "bench-shout: %s\n", frame->head);
        exit(1);
    }
    shout->answered++;
    if (shout->rate == 0 && !shout->over_ns)
        owe(shouter, 1);
}

static void on_readable(struct shouter *shouter)
{
    static uint8_t bytes[1 << 16];
    ssize_t got = recv(shouter->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        bench_die("the server closed a connection");
    frames_feed(&shouter->frames, bytes, (size_t)got, on_answer, shouter);
}

static void connect_all(struct shout *shout)
{
    char line[TOKEN_BYTES];
    while (fgets(line, sizeof line, stdin) && line[0] != '\n') {
        if (shout->count == CONNECTIONS_MAX || !strchr(line, '\n'))
            bench_die("too many tokens, or too long a one");
        line[strcspn(line, "\n")] = '\0';
        struct shouter *shouter = &shout->shouters[shout->count++];
        shouter->shout = shout;
        shouter->fd = dial_tcp(shout->port);
        dial_upgrade(shouter->fd, "/ws", "pleno.v1");
        dial_open_session(shouter->fd, &shouter->frames, line);
        int room = SOCKET_BYTES; // what waits there is waited for at the end
        if (setsockopt(shouter->fd, SOL_SOCKET, SO_SNDBUF, &room, sizeof room) != 0)
            bench_die("setsockopt");
        watch(shout, EPOLL_CTL_ADD, shouter->fd, EPOLLIN, shouter);
    }
}

static void stop(struct shout *shout)
{
    shout->over_ns = bench_now_ns();
    shout->cpu_s = (double)clock() / CLOCKS_PER_SEC;
    watch(shout, EPOLL_CTL_DEL, STDIN_FILENO, 0, NULL);
    for (size_t i = 0; i < shout->count; i++)
        shout->shouters[i].due = shout->shouters[i].sent;
}

// What the clock says is due, to one after the other.
static void keep_rate(struct shout *shout)
{
    double due = (double)(bench_now_ns() - shout->began_ns) / 1e9 * shout->rate;
    while ((double)shout->due < due)
        owe(&shout->shouters[shout->due % shout->count], 1);
    for (size_t i = 0; i < shout->count; i++) {
        if (!shout->shouters[i].is_blocked)
            pump(&shout->shouters[i]);
    }
}

static void on_event(struct shout *shout, const struct epoll_event *event)
{
    struct shouter *shouter = event->data.ptr;
    if (!shouter) {
        stop(shout);
        return;
    }
    if (event->events & EPOLLIN)
        on_readable(shouter);
    if (event->events & EPOLLOUT || (shout->rate == 0 && !shouter->is_blocked))
        pump(shouter);
}

static void run(struct shout *shout)
{
    struct epoll_event events[EVENTS_MAX];
    watch(shout, EPOLL_CTL_ADD, STDIN_FILENO, EPOLLIN, NULL); // nothing comes but its end
    shout->began_ns = bench_now_ns();
    for (size_t i = 0; i < shout->count; i++) {
        owe(&shout->shouters[i], shout->window);
        pump(&shout->shouters[i]);
    }
    while (!shout->over_ns || shout->answered < shout->sent) {
        bool is_paced = shout->rate > 0 && !shout->over_ns;
        if (is_paced)
            keep_rate(shout);
        int count =
            epoll_wait(shout->epoll, events, EVENTS_MAX, is_paced ? 1 : ANSWER_S_MAX * 1000);
        if (count == 0 && !is_paced)
            bench_die("no answer");
        for (int i = 0; i < count; i++)
            on_event(shout, &events[i]);
    }
}

static const struct option long_options[] = {{"port", required_argument, NULL, 'p'},
                                             {"window", required_argument, NULL, 'w'},
                                             {"rate", required_argument, NULL, 'r'},
                                             {"channel", required_argument, NULL, 'c'},
                                             {NULL, 0, NULL, 0}};

int main(int argc, char **argv)
{
    struct shout shout = {.channel = "lobby", .epoll = epoll_create1(0)};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;) {
        if (option == 'p')
            shout.port = (int)strtol(optarg, NULL, 10);
        else if (option == 'w')
            shout.window = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 'r')
            shout.rate = strtod(optarg, NULL);
        else if (option == 'c')
            shout.channel = optarg;
        else
            return 2;
    }
    shout.shouters = calloc(CONNECTIONS_MAX, sizeof *shout.shouters);
    if (!shout.port || (shout.window > 0) == (shout.rate > 0) || !shout.shouters ||
        shout.epoll < 0) {
        fputs("see tests/attack/overload for how this is called\n", stderr);
        return 2;
    }
    connect_all(&shout);
    if (shout.count == 0) {
        fputs("bench-shout: no tokens\n", stderr);
        return 2;
    }
    run(&shout);
    printf("%.3f %.3f %llu %llu %llu\n", (double)(shout.over_ns - shout.began_ns) / 1e9,
           shout.cpu_s, shout.due, shout.sent, shout.refused);
    for (size_t i = 0; i < shout.ack_count; i++)
        printf("w%u-%zu-%llu %llu\n", shout.window, shout.acks[i].shouter, shout.acks[i].post,
               shout.acks[i].seq);
    return 0;
}
