// SPDX-License-Identifier: MIT
/*
 * What a peer sends, from the first byte of its handshake to the commands that reach the core: a
 * whole network thread with the real library; the core and the read pool are played here.
 *
 * Input: a byte that says what the rest is (bits 0 and 1), and in which pieces it comes (the
 * others, 0: whole):
 *   0  a connection's bytes from the first one
 *   1  those behind a good handshake
 *   2  messages, one a line, framed and masked here
 *   3  the same after a sign-in
 *
 * Holds: what the server sends back are whole, valid frames; what reaches the core decodes; nothing
 * of a connection is left when it is gone.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/sockios.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fuzz.h"
#include "net/net_private.h"
#include "net/ws.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "util/log.h"
#include "util/random.h"
#include "util/utf8.h"

enum {
    TURNS_MAX = 2000,
    QUIET_TURNS = 3,
    CLOSING_TURNS_MAX = 50,
    HEARD_BYTES_MAX = 1 << 20,
    SIGN_IN_TURNS = 8,
    PARTICIPANTS = 7,
};

struct pl_intake {
    int64_t sessions; // opened so far
};

struct pl_readpool_client {
    pl_follow_fn *on_events; // waits to be answered
    void *arg;
    int64_t after;
};

static struct world {
    uv_loop_t loop;
    struct pl_net *net;
    struct pl_limits limits;
    struct pl_intake intake;
    struct pl_readpool_client reads;
    struct pl_roster *roster;
    struct pl_metrics metrics;
    int fd; // the peer's end
    char heard[HEARD_BYTES_MAX];
    size_t heard_len;
} * world;

// The core and the read pool, as far as the network thread knows them

struct pl_outcomes *pl_outcomes_ref(struct pl_outcomes *outcomes)
{
    atomic_fetch_add(&outcomes->refs, 1);
    return outcomes;
}

void pl_outcomes_unref(struct pl_outcomes *outcomes)
{
    if (atomic_fetch_sub(&outcomes->refs, 1) > 1)
        return;
    pl_arena_fini(&outcomes->arena);
    free(outcomes);
}

static const struct pl_session_grant *grant(struct pl_intake *intake, struct pl_arena *arena)
{
    static const uint8_t rights[] = {PL_RIGHT_READ | PL_RIGHT_POST | PL_RIGHT_MODERATE, 0};
    struct pl_session_grant *grant = pl_arena_alloc(arena, sizeof(*grant));
    grant->participant = 1 + intake->sessions++ % PARTICIPANTS;
    grant->token = grant->participant;
    grant->role = PL_ROLE_MODERATOR;
    grant->public_json =
        PL_STR("{\"id\":\"p\",\"name\":\"P\",\"role\":\"delegate\",\"bot\":false}");
    grant->participant_id = PL_STR("p");
    grant->channel_rights = rights;
    grant->channel_count = PL_ARRAY_LEN(rights);
    return grant;
}

static void check_params(const struct pl_entry *entry, struct pl_arena *arena)
{
    const struct pl_object *object = pl_methods[entry->method].params;
    struct pl_refusal refusal;
    struct pl_buf buf;
    void *params = pl_arena_alloc(arena, object->size);
    PL_CHECK(pl_decode_text(object, entry->params, params, arena, &refusal) == 0);
    pl_buf_init(&buf, 1 << 20);
    PL_CHECK(pl_encode(object, params, &buf) == 0);
    PL_CHECK(pl_str_equal(pl_buf_view(&buf), entry->params));
    pl_buf_fini(&buf);
}

// Answers at once: grants every session, does every command, and lets some of them be an event.
int pl_intake_submit(struct pl_intake *intake, const struct pl_entry *entry, bool is_ahead)
{
    (void)is_ahead;
    struct pl_outcomes *outcomes = pl_alloc(sizeof(*outcomes));
    outcomes->refs = 1;
    pl_arena_init(&outcomes->arena);
    check_params(entry, &outcomes->arena);
    struct pl_reply *reply = pl_arena_alloc(&outcomes->arena, sizeof(*reply));
    reply->origin = entry->origin;
    reply->origin.request_id = pl_arena_copy(&outcomes->arena, entry->origin.request_id);
    reply->method = entry->method;
    reply->result = PL_STR("{}");
    if (entry->method == PL_METHOD_SESSION_OPEN)
        reply->grant = grant(intake, &outcomes->arena);
    outcomes->replies = reply;
    outcomes->reply_count = 1;
    if (entry->method == PL_METHOD_CHANNEL_TYPING) {
        struct pl_notice *notice = pl_arena_alloc(&outcomes->arena, sizeof(*notice));
        *notice = (struct pl_notice){PL_AUDIENCE_SUBSCRIBERS, 0, 0, PL_STR("{\"typing\":true}")};
        outcomes->notices = notice;
        outcomes->notice_count = 1;
    } else if (entry->method == PL_METHOD_TOKEN_REVOKE) {
        struct pl_session_effect *effect = pl_arena_alloc(&outcomes->arena, sizeof(*effect));
        *effect = (struct pl_session_effect){.kind = PL_EFFECT_TOKEN_REVOKED,
                                             .token = entry->speaker.token};
        outcomes->effects = effect;
        outcomes->effect_count = 1;
    }
    pl_net_on_outcomes(world->net, outcomes);
    pl_outcomes_unref(outcomes);
    return 0;
}

int pl_readpool_client_new(struct pl_readpool *pool, uv_loop_t *loop,
                           struct pl_readpool_client **ret_client)
{
    (void)pool;
    (void)loop;
    *ret_client = &world->reads;
    return 0;
}

void pl_readpool_client_free(struct pl_readpool_client *client)
{
    client->on_events = NULL;
}

int pl_readpool_answer(struct pl_readpool_client *client, enum pl_method method,
                       struct pl_str params, const struct pl_viewer *viewer, bool is_ahead,
                       pl_read_fn *on_reply, void *arg)
{
    (void)client;
    (void)is_ahead;
    PL_CHECK(pl_methods[method].path == PL_PATH_READ && params.len > 0 && viewer->participant > 0);
    struct pl_reply reply = {.method = method, .result = PL_STR("{\"page\":1}")};
    on_reply(arg, &reply);
    return 0;
}

int pl_readpool_follow(struct pl_readpool_client *client, const struct pl_follow *what,
                       pl_follow_fn *on_events, void *arg)
{
    PL_CHECK(what->channel_id.len > 0 && what->channel == 0);
    if (client->on_events)
        return -EAGAIN;
    client->on_events = on_events;
    client->arg = arg;
    client->after = what->after;
    return 0;
}

size_t pl_intake_waiting(const struct pl_intake *intake)
{
    (void)intake;
    return 0;
}

size_t pl_readpool_waiting(const struct pl_readpool_client *client)
{
    (void)client;
    return 0;
}

bool pl_intake_admits(const struct pl_intake *intake, enum pl_load_class class)
{
    (void)intake;
    (void)class;
    return true;
}

bool pl_readpool_admits(const struct pl_readpool_client *client, enum pl_load_class class)
{
    (void)client;
    (void)class;
    return true;
}

static void answer_read(void)
{
    pl_follow_fn *on_events = world->reads.on_events;
    if (!on_events)
        return;
    world->reads.on_events = NULL;
    on_events(world->reads.arg, 0, NULL, 0);
}

// The world

static void world_new(void)
{
    static const char *const channel_ids[] = {"a", "hidden"};
    static const int64_t last_seqs[] = {7, 0};
    world = pl_alloc(sizeof(*world));
    world->fd = -1;
    pl_log_setup(PL_LOG_ERROR, PL_LOG_FORMAT_TEXT);
    PL_CHECK(pl_random_init() == 0);
    PL_CHECK(uv_loop_init(&world->loop) == 0);
    world->limits = (struct pl_limits){
        .frame_bytes = 65536,
        .text_graphemes = 4000,
        .text_bytes = 16384,
        .connections = 64,
        .history_page = 200,
        .send_queue_bytes = 65536,
    };
    world->roster = pl_roster_new(&world->limits);
    struct pl_net_config config = {
        .loop = &world->loop,
        .roster = world->roster,
        .metrics = &world->metrics,
        .shows_metrics = true,
        .listen_address = "127.0.0.1",
        .limits = &world->limits,
        .channel_ids = channel_ids,
        .channel_last_seqs = last_seqs,
        .channel_count = PL_ARRAY_LEN(channel_ids),
        .epoch = "e1",
        .intake = &world->intake,
    };
    PL_CHECK(pl_net_new(&config, &world->net) == 0);
}

// At the end, for the leak checker.
static void world_free(void)
{
    pl_net_free(world->net);
    pl_roster_free(world->roster);
    while (uv_run(&world->loop, UV_RUN_NOWAIT))
        ;
    PL_CHECK(uv_loop_close(&world->loop) == 0);
    free(world);
}

static void turn(void)
{
    uv_run(&world->loop, UV_RUN_NOWAIT);
    answer_read();
    ssize_t len = 0;
    do {
        world->heard_len += (size_t)len;
        len = recv(world->fd, world->heard + world->heard_len, HEARD_BYTES_MAX - world->heard_len,
                   MSG_DONTWAIT);
    } while (len > 0 && world->heard_len < HEARD_BYTES_MAX);
}

// Turns the loop until the server has taken all and has nothing more to say.
static void settle(void)
{
    int quiet = 0;
    for (int turns = 0; turns < TURNS_MAX && quiet < QUIET_TURNS; turns++) {
        size_t before = world->heard_len;
        int waiting = 0;
        turn();
        (void)ioctl(world->fd, SIOCOUTQ, &waiting);
        quiet = waiting == 0 && world->heard_len == before ? quiet + 1 : 0;
    }
}

// The peer

// Sends in pieces, 0: whole. A server that has closed takes no more, and the rest is let go.
static void send_all(const char *bytes, size_t len, size_t piece)
{
    bool was_full = false;
    for (size_t at = 0; at < len;) {
        size_t want = piece > 0 && piece < len - at ? piece : len - at;
        ssize_t sent = send(world->fd, bytes + at, want, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && (errno != EAGAIN || was_full))
            return;
        was_full = sent < 0;
        at += sent > 0 ? (size_t)sent : 0;
        if (piece > 0 || was_full)
            settle();
    }
}

static void shake_hands(void)
{
    static const char request[] = "GET /ws HTTP/1.1\r\nHost: pleno\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                  "Sec-WebSocket-Protocol: pleno.v1\r\n\r\n";
    send_all(request, sizeof(request) - 1, 0);
    settle();
    PL_CHECK(world->heard_len > 12 && memcmp(world->heard, "HTTP/1.1 101", 12) == 0);
}

// One text message in a frame of its own.
static void say(struct pl_str text, size_t piece)
{
    enum { HEADER_BYTES_MAX = 14 };
    static const unsigned char mask[4] = {0x11, 0xa5, 0x00, 0xfe};
    unsigned char *frame = pl_alloc(HEADER_BYTES_MAX + text.len);
    size_t len = 0;
    frame[len++] = 0x81;
    if (text.len < 126) {
        frame[len++] = (unsigned char)(0x80 | text.len);
    } else {
        size_t bytes = text.len < 65536 ? 2 : 8;
        frame[len++] = (unsigned char)(0x80 | (bytes == 2 ? 126 : 127));
        for (size_t i = bytes; i-- > 0;)
            frame[len++] = (unsigned char)((uint64_t)text.len >> (8 * i));
    }
    memcpy(frame + len, mask, sizeof(mask));
    len += sizeof(mask);
    for (size_t i = 0; i < text.len; i++)
        frame[len++] = (unsigned char)text.ptr[i] ^ mask[i % sizeof(mask)];
    send_all((const char *)frame, len, piece);
    free(frame);
}

static void sign_in(void)
{
    say(PL_STR(
            "{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"session.open\",\"params\":{\"token\":"
            "\"pl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"client\":{\"name\":\"f\","
            "\"version\":\"1\"}}}"),
        0);
    for (int i = 0; i < SIGN_IN_TURNS; i++)
        turn();
    PL_CHECK(memmem(world->heard, world->heard_len, "\"id\":\"s\",\"result\"", 17) != NULL);
}

// Takes one frame of what was heard; whether there was a whole one.
static bool take_frame(struct fuzz_input *input)
{
    if (input->size < 2)
        return false;
    const uint8_t *bytes = input->data;
    uint8_t opcode = bytes[0] & 0x0f;
    size_t header = bytes[1] == 126 ? 4 : bytes[1] == 127 ? 10 : 2;
    PL_CHECK((bytes[0] & 0xf0) == 0x80);
    PL_CHECK(opcode == 1 || opcode == 8 || opcode == 9 || opcode == 10);
    PL_CHECK((bytes[1] & 0x80) == 0);
    if (input->size < header)
        return false;
    uint64_t len = header == 2 ? bytes[1] : 0;
    for (size_t i = 2; i < header; i++)
        len = len << 8 | bytes[i];
    if (input->size - header < len)
        return false;
    struct pl_str payload = {(const char *)bytes + header, (size_t)len};
    if (opcode == 1)
        PL_CHECK(payload.len > 2 && payload.ptr[0] == '{' && pl_utf8_is_valid(payload));
    else
        PL_CHECK(payload.len <= 125 && (opcode != 8 || payload.len != 1));
    input->data += header + len;
    input->size -= header + len;
    return true;
}

static void check_heard(void)
{
    const char *end = memmem(world->heard, world->heard_len, "\r\n\r\n", 4);
    if (world->heard_len < 12 || memcmp(world->heard, "HTTP/1.1 101", 12) != 0 || !end)
        return;
    size_t head = (size_t)(end + 4 - world->heard);
    struct fuzz_input frames = {(const uint8_t *)world->heard + head, world->heard_len - head};
    while (take_frame(&frames))
        ;
}

static void connect_peer(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int ends[2];
    PL_CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) == 0);
    pl_ws_adopt(world->net->ws, ends[0], (const struct sockaddr *)&address);
    world->fd = ends[1];
    world->heard_len = 0;
}

static void hang_up(void)
{
    close(world->fd);
    world->fd = -1;
    for (int i = 0; i < CLOSING_TURNS_MAX; i++) {
        uv_run(&world->loop, UV_RUN_NOWAIT);
        answer_read();
        if (world->net->websocket_count == 0 && i >= QUIET_TURNS)
            break;
    }
    PL_CHECK(world->net->websocket_count == 0);
    PL_CHECK(LIST_EMPTY(&world->net->conns) && LIST_EMPTY(&world->net->closing));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input input = {data, size};
    uint8_t how = fuzz_byte(&input);
    size_t piece = how >> 2;
    if (!world) {
        world_new();
        PL_CHECK(atexit(world_free) == 0);
    }
    connect_peer();
    if (how & 3)
        shake_hands();
    if ((how & 3) == 3)
        sign_in();
    if (how & 2) {
        while (input.size > 0)
            say(fuzz_line(&input), piece);
    } else {
        struct pl_str bytes = fuzz_rest(&input);
        send_all(bytes.ptr, bytes.len, piece);
    }
    settle();
    check_heard();
    hang_up();
    return 0;
}
