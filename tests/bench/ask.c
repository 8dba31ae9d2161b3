// SPDX-License-Identifier: MIT
/*
 * One request after another on one connection: how long each answer takes.
 *
 * usage: bench-ask --port N --token T [--post-to CHANNEL --count N] < REQUESTS
 *
 * Each line of standard input is one request with an id; with --post-to it makes its own.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dial.h"
#include "usage.h"

enum { ASKED_MAX = 100000 };

struct ask {
    int fd;
    struct frames frames;
    uint32_t *took_us;
    size_t count;
    size_t refused;
};

static struct ask *asking; // frames_feed's callback for dial_await takes no argument

static bool is_answer(const struct frames *frame)
{
    if (strstr(frame->head, "\"method\":"))
        return false;
    if (strstr(frame->head, "\"error\":") && asking->refused++ == 0)
        fprintf(stderr, "bench-ask: %s\n", frame->head);
    return true;
}

static void ask_one(struct ask *ask, const char *request, size_t len)
{
    uint64_t began = bench_now_ns();
    dial_send(ask->fd, 1, request, len);
    dial_await(ask->fd, &ask->frames, is_answer);
    if (ask->count < ASKED_MAX)
        ask->took_us[ask->count++] = (uint32_t)((bench_now_ns() - began) / 1000);
}

static void ask_lines(struct ask *ask)
{
    char line[REQUEST_BYTES];
    while (fgets(line, sizeof line, stdin))
        ask_one(ask, line, strcspn(line, "\n"));
}

static void ask_posts(struct ask *ask, const char *channel, size_t count)
{
    unsigned long long nonce = bench_now_ns();
    char request[REQUEST_BYTES];
    for (size_t i = 0; i < count; i++) {
        int len = snprintf(request, sizeof request,
                           "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"message.post\",\"params\":"
                           "{\"channel\":\"%s\",\"client_id\":\"a%llx-%zu\",\"text\":\"How do you "
                           "keep underpasses dry in the rainy season? Number %zu\"}}",
                           i, channel, nonce, i, i);
        ask_one(ask, request, (size_t)len);
    }
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"port", required_argument, NULL, 'p'},
                                            {"token", required_argument, NULL, 't'},
                                            {"post-to", required_argument, NULL, 'c'},
                                            {"count", required_argument, NULL, 'n'},
                                            {NULL, 0, NULL, 0}};
    const char *token = "";
    const char *channel = NULL;
    int port = 0;
    size_t count = 1000;
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 'p')
            port = (int)strtol(optarg, NULL, 10);
        else if (option == 't')
            token = optarg;
        else if (option == 'c')
            channel = optarg;
        else if (option == 'n')
            count = strtoul(optarg, NULL, 10);
        else
            return 2;
    }
    struct ask ask = {.fd = dial_tcp(port), .took_us = calloc(ASKED_MAX, sizeof(uint32_t))};
    if (!ask.took_us)
        bench_die("calloc");
    asking = &ask;
    dial_upgrade(ask.fd, "/ws", "pleno.v1");
    dial_open_session(ask.fd, &ask.frames, token);
    if (channel)
        ask_posts(&ask, channel, count);
    else
        ask_lines(&ask);
    printf("{\"asked\":%zu,\"refused\":%zu,\"p50_ms\":%.3f,\"p99_ms\":%.3f}\n", ask.count,
           ask.refused, bench_percentile(ask.took_us, ask.count, 0.5) / 1000.0,
           bench_percentile(ask.took_us, ask.count, 0.99) / 1000.0);
    return 0;
}
