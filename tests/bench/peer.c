// SPDX-License-Identifier: MIT
#include "peer.h"

#include <stdio.h>
#include <string.h>

#include "dial.h"

enum { TEXT_FRAME = 1, BINARY_FRAME = 2, FRAME_BYTES_MAX = 65536 };

// --- Pleno --------------------------------------------------------------------------------------

static void pleno_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                            const struct peer_options *options)
{
    (void)index;
    char params[128];
    dial_upgrade(fd, "/ws", "pleno.v1");
    dial_open_session(fd, frames, options->token);
    if (is_publisher)
        return;
    snprintf(params, sizeof params, "{\"channel\":\"%s\"}", options->channel);
    dial_call(fd, frames, "channel.subscribe", params);
}

static void pleno_publish(int fd, const char *text, uint64_t number,
                          const struct peer_options *options)
{
    char request[REQUEST_BYTES];
    int len = snprintf(request, sizeof request,
                       "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"message.post\",\"params\":"
                       "{\"channel\":\"%s\",\"client_id\":\"b%llx-%llu\",\"text\":\"%s\"}}",
                       (unsigned long long)number, options->channel,
                       (unsigned long long)options->nonce, (unsigned long long)number, text);
    dial_send(fd, TEXT_FRAME, request, (size_t)len);
}

// --- the bare loop (bare.c) ---------------------------------------------------------------------

static void bare_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                           const struct peer_options *options)
{
    (void)frames, (void)index, (void)options;
    dial_send_all(fd, is_publisher ? "P" : "S", 1);
}

static void bare_publish(int fd, const char *text, uint64_t number,
                         const struct peer_options *options)
{
    (void)number;
    static char payload[FRAME_BYTES_MAX];
    static uint8_t frame[FRAME_BYTES_MAX + 14];
    size_t header = options->frame_bytes < 126 + 2 ? 2 : 4;
    size_t len = options->frame_bytes - header;
    memset(payload, ' ', len);
    memcpy(payload, text, PEER_TEXT_BYTES);
    dial_send_all(fd, frame, frames_write_plain(frame, payload, len));
}

// --- `ws` for Node (ws-server.mjs): the first message says what a connection is -----------------

static void ws_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                         const struct peer_options *options)
{
    (void)frames, (void)index, (void)options;
    dial_upgrade(fd, "/", NULL);
    dial_send(fd, TEXT_FRAME, is_publisher ? "P" : "S", 1);
}

static void ws_publish(int fd, const char *text, uint64_t number,
                       const struct peer_options *options)
{
    (void)number, (void)options;
    dial_send(fd, TEXT_FRAME, text, PEER_TEXT_BYTES);
}

// --- nchan: a channel has a path for each side --------------------------------------------------

static void nchan_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                            const struct peer_options *options)
{
    (void)frames, (void)index, (void)options;
    dial_upgrade(fd, is_publisher ? "/pub" : "/sub", NULL);
}

// --- MQTT 3.1.1 over WebSocket: ejabberd --------------------------------------------------------
// Source: OASIS MQTT Version 3.1.1, sections 3.1, 3.3, 3.8 and 6.

static const char mqtt_topic[] = "lobby";

static bool is_mqtt_answer(const struct frames *frame)
{
    unsigned kind = (unsigned char)frame->head[0] >> 4;
    return kind == 2 || kind == 9; // CONNACK, SUBACK
}

static void mqtt_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                           const struct peer_options *options)
{
    (void)options;
    // Client id, user and password: load@localhost, p.
    char connect[64] = "\x10\x27\x00\x04MQTT\x04\xc2\x00\x00";
    char names[34];
    char subscribe[64] = "\x82\x0a\x00\x01\x00\x05lobby\x00";
    snprintf(names, sizeof names, "%c%c%08zu%c%cload@localhost%c%cp", 0, 8, index, 0, 14, 0, 1);
    memcpy(connect + 12, names, 29);
    dial_upgrade(fd, "/mqtt", "mqtt");
    dial_send(fd, BINARY_FRAME, connect, 41);
    dial_await(fd, frames, is_mqtt_answer);
    if (is_publisher)
        return;
    dial_send(fd, BINARY_FRAME, subscribe, 12);
    dial_await(fd, frames, is_mqtt_answer);
}

static void mqtt_publish(int fd, const char *text, uint64_t number,
                         const struct peer_options *options)
{
    (void)number, (void)options;
    enum { TOPIC_BYTES = sizeof mqtt_topic - 1 };
    char packet[4 + TOPIC_BYTES + PEER_TEXT_BYTES] = {0x30, 2 + TOPIC_BYTES + PEER_TEXT_BYTES, 0,
                                                      TOPIC_BYTES};
    memcpy(packet + 4, mqtt_topic, TOPIC_BYTES);
    memcpy(packet + 4 + TOPIC_BYTES, text, PEER_TEXT_BYTES);
    dial_send(fd, BINARY_FRAME, packet, sizeof packet);
}

// --- NATS over WebSocket ------------------------------------------------------------------------

static bool is_nats_pong(const struct frames *frame)
{
    return strstr(frame->head, "PONG") != NULL;
}

static void nats_introduce(int fd, struct frames *frames, bool is_publisher, size_t index,
                           const struct peer_options *options)
{
    (void)index, (void)options;
    static const char publisher[] = "CONNECT {\"verbose\":false}\r\nPING\r\n";
    static const char subscriber[] = "CONNECT {\"verbose\":false}\r\nSUB lobby 1\r\nPING\r\n";
    dial_upgrade(fd, "/", NULL);
    if (is_publisher)
        dial_send(fd, BINARY_FRAME, publisher, sizeof publisher - 1);
    else
        dial_send(fd, BINARY_FRAME, subscriber, sizeof subscriber - 1);
    dial_await(fd, frames, is_nats_pong);
}

static void nats_publish(int fd, const char *text, uint64_t number,
                         const struct peer_options *options)
{
    (void)number, (void)options;
    char line[64 + PEER_TEXT_BYTES];
    int len = snprintf(line, sizeof line, "PUB lobby %d\r\n%s\r\n", PEER_TEXT_BYTES, text);
    dial_send(fd, BINARY_FRAME, line, (size_t)len);
}

static const struct peer peers[] = {
    {"pleno", true, true, pleno_introduce, pleno_publish},
    {"bare", false, true, bare_introduce, bare_publish},
    {"ws", true, false, ws_introduce, ws_publish},
    {"nchan", true, false, nchan_introduce, ws_publish},
    {"mqtt", true, false, mqtt_introduce, mqtt_publish},
    {"nats", true, false, nats_introduce, nats_publish},
};

const struct peer *peer_find(const char *name)
{
    for (size_t i = 0; i < sizeof peers / sizeof peers[0]; i++)
        if (strcmp(peers[i].name, name) == 0)
            return &peers[i];
    return NULL;
}
