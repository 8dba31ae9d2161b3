// SPDX-License-Identifier: MIT
/*
 * A whole network thread over real sockets, with the core and the read pool played by the test:
 * what it asks of them, what it answers, and how connections end. Everything runs in one thread:
 * the client's waits turn the server's loop.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net/admit.h"
#include "net/net.h"
#include "util/clock.h"
#include "util/hash.h"
#include "util/random.h"

enum { WAIT_MS_MAX = 10000, ENTRIES_MAX = 256, BYTES_MAX = 70000, TEXT_BYTES_MAX = 12000 };

static const char token[] = "pl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

// An entry that reached the "core".
struct taken {
    enum pl_method method;
    struct pl_speaker speaker;
    uint64_t connection;
    char request_id[64];
    char params[TEXT_BYTES_MAX];
};

struct pl_intake {
    struct taken taken[ENTRIES_MAX];
    size_t count;
    size_t answered;
    int result;          // of the next submits
    bool is_busy;        // admits nobody
    int64_t participant; // the next session's
};

struct pl_readpool_client {
    uv_idle_t idle;
    pl_follow_fn *on_events; // waits to be answered
    void *arg;
    int64_t after;
};

struct world {
    uv_loop_t loop;
    struct pl_net *net;
    struct pl_limits limits;
    struct pl_intake intake;
    struct pl_readpool_client reads;
    struct pl_roster *roster;
    struct pl_metrics metrics;
    int64_t stored; // the newest seq that reads see
    bool is_drained;
};

static struct world *world; // the one that the fakes below belong to

struct client {
    int fd;
    char bytes[BYTES_MAX];
    size_t len;
    char text[BYTES_MAX]; // of the last frame
    int close_code;
};

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

bool pl_intake_admits(const struct pl_intake *intake, enum pl_load_class class)
{
    (void)class;
    return !intake->is_busy;
}

size_t pl_intake_waiting(const struct pl_intake *intake)
{
    return intake->count;
}

bool pl_readpool_admits(const struct pl_readpool_client *client, enum pl_load_class class)
{
    (void)client;
    (void)class;
    return true;
}

size_t pl_readpool_waiting(const struct pl_readpool_client *client)
{
    (void)client;
    return 0;
}

int pl_intake_submit(struct pl_intake *intake, const struct pl_entry *entry, bool is_ahead)
{
    assert_false(is_ahead);
    if (intake->result)
        return intake->result;
    assert_true(intake->count < ENTRIES_MAX);
    struct taken *taken = &intake->taken[intake->count++];
    taken->method = entry->method;
    taken->speaker = entry->speaker;
    taken->connection = entry->origin.connection;
    snprintf(taken->request_id, sizeof(taken->request_id), PL_STR_FMT,
             PL_STR_ARG(entry->origin.request_id));
    snprintf(taken->params, sizeof(taken->params), PL_STR_FMT, PL_STR_ARG(entry->params));
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
    assert_false(is_ahead);
    assert_int_equal(method, PL_METHOD_CHANNEL_HISTORY);
    assert_int_equal(viewer->participant, 1);
    assert_non_null(strstr(params.ptr, "\"channel\":\"a\""));
    struct pl_reply reply = {.result = PL_STR("{\"page\":1}")};
    on_reply(arg, &reply);
    return 0;
}

int pl_readpool_follow(struct pl_readpool_client *client, const struct pl_follow *what,
                       pl_follow_fn *on_events, void *arg)
{
    assert_int_equal(what->channel, 0);
    if (client->on_events)
        return -EAGAIN;
    client->on_events = on_events;
    client->arg = arg;
    client->after = what->after;
    return 0;
}

// Answers the read that waits, if any, with one event.
static void answer_read(void)
{
    pl_follow_fn *on_events = world->reads.on_events;
    if (!on_events)
        return;
    world->reads.on_events = NULL;
    struct pl_event_out event = {.seq = world->reads.after + 1, .json = PL_STR("{\"old\":true}")};
    on_events(world->reads.arg, 0, &event, event.seq <= world->stored ? 1 : 0);
}

static struct pl_outcomes *outcomes_new(void)
{
    struct pl_outcomes *outcomes = calloc(1, sizeof(*outcomes));
    outcomes->refs = 1;
    pl_arena_init(&outcomes->arena);
    return outcomes;
}

static void deliver(struct pl_outcomes *outcomes)
{
    pl_net_on_outcomes(world->net, outcomes);
    pl_outcomes_unref(outcomes);
}

static void publish(int64_t seq)
{
    struct pl_outcomes *outcomes = outcomes_new();
    outcomes->events = pl_arena_alloc(&outcomes->arena, sizeof(*outcomes->events));
    outcomes->event_count = 1;
    outcomes->events[0] = (struct pl_event_out){
        .seq = seq,
        .type = PL_EVENT_MESSAGE_POSTED,
        .json = pl_arena_printf(&outcomes->arena, "{\"event\":%lld}", (long long)seq),
    };
    if (world->stored < seq)
        world->stored = seq;
    deliver(outcomes);
}

static void effect(enum pl_session_effect_kind kind, int64_t of_token, int64_t participant)
{
    struct pl_outcomes *outcomes = outcomes_new();
    outcomes->effects = pl_arena_alloc(&outcomes->arena, sizeof(*outcomes->effects));
    outcomes->effect_count = 1;
    outcomes->effects[0] =
        (struct pl_session_effect){.kind = kind, .token = of_token, .participant = participant};
    deliver(outcomes);
}

// Answers the oldest entry that waits.
static void answer_entry(void)
{
    static const uint8_t rights[] = {PL_RIGHT_READ | PL_RIGHT_POST, 0};
    struct pl_intake *intake = &world->intake;
    assert_true(intake->answered < intake->count);
    struct taken *taken = &intake->taken[intake->answered++];
    struct pl_outcomes *outcomes = outcomes_new();
    outcomes->replies = pl_arena_alloc(&outcomes->arena, sizeof(*outcomes->replies));
    outcomes->reply_count = 1;
    struct pl_reply *reply = outcomes->replies;
    reply->method = taken->method;
    reply->origin = (struct pl_origin){
        .thread = 0,
        .connection = taken->connection,
        .request_id = pl_arena_copy(&outcomes->arena, pl_str_from(taken->request_id)),
    };
    reply->result = PL_STR("{\"done\":true}");
    if (taken->method == PL_METHOD_SESSION_OPEN) {
        struct pl_session_grant *grant = pl_arena_alloc(&outcomes->arena, sizeof(*grant));
        grant->participant = intake->participant;
        grant->token = 10 * intake->participant;
        grant->public_json = pl_arena_printf(
            &outcomes->arena,
            "{\"id\":\"p%lld\",\"name\":\"P\",\"role\":\"delegate\",\"delegation\":\"d\","
            "\"bot\":false}",
            (long long)grant->participant);
        grant->delegation_id = PL_STR("d");
        grant->channel_rights = rights;
        grant->channel_count = 2;
        reply->grant = grant;
    }
    deliver(outcomes);
}

// The client

static void turn(void)
{
    uv_run(&world->loop, UV_RUN_NOWAIT);
}

static struct client *client_new(void)
{
    struct client *client = calloc(1, sizeof(*client));
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(pl_net_port(world->net)),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    client->fd = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(client->fd, (struct sockaddr *)&address, sizeof(address)), 0);
    static const char request[] = "GET /ws HTTP/1.1\r\nHost: pleno\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                  "Sec-WebSocket-Protocol: pleno.v1\r\n\r\n";
    assert_int_equal(send(client->fd, request, strlen(request), 0), strlen(request));
    int64_t until_ms = pl_clock_monotonic_ms() + WAIT_MS_MAX;
    while (!strstr(client->bytes, "\r\n\r\n")) {
        assert_true(pl_clock_monotonic_ms() < until_ms);
        turn();
        ssize_t len = recv(client->fd, client->bytes + client->len, 1, MSG_DONTWAIT);
        client->len += len > 0 ? (size_t)len : 0;
    }
    assert_memory_equal(client->bytes, "HTTP/1.1 101", 12);
    client->len = 0;
    return client;
}

static void client_free(struct client *client)
{
    close(client->fd);
    free(client);
    for (int i = 0; i < 10; i++)
        turn();
}

static void say(struct client *client, const char *text)
{
    unsigned char frame[8 + TEXT_BYTES_MAX] = {0x81};
    size_t len = strlen(text);
    assert_true(len <= TEXT_BYTES_MAX);
    size_t header = 6; // with a mask of zeros
    frame[1] = (unsigned char)(0x80 | len);
    if (len >= 126) {
        header = 8;
        frame[1] = 0x80 | 126;
        frame[2] = (unsigned char)(len >> 8);
        frame[3] = (unsigned char)len;
    }
    memcpy(frame + header, text, len);
    assert_int_equal(send(client->fd, frame, header + len, 0), header + len);
}

// Takes a whole frame out of what came. Pings are passed over.
static bool take_frame(struct client *client)
{
    const unsigned char *bytes = (const unsigned char *)client->bytes;
    size_t header = client->len >= 2 && bytes[1] == 126 ? 4 : 2;
    if (client->len < header)
        return false;
    size_t len = header == 4 ? (size_t)(bytes[2] << 8 | bytes[3]) : bytes[1];
    if (client->len < header + len)
        return false;
    memcpy(client->text, client->bytes + header, len);
    client->text[len] = '\0';
    if (bytes[0] == 0x88)
        client->close_code = bytes[2] << 8 | bytes[3];
    client->len -= header + len;
    memmove(client->bytes, client->bytes + header + len, client->len);
    return true;
}

// The next message's text; NULL when the server has closed.
static const char *hear(struct client *client)
{
    int64_t until_ms = pl_clock_monotonic_ms() + WAIT_MS_MAX;
    while (!take_frame(client)) {
        assert_true(pl_clock_monotonic_ms() < until_ms);
        turn();
        ssize_t len =
            recv(client->fd, client->bytes + client->len, BYTES_MAX - client->len, MSG_DONTWAIT);
        if (len == 0)
            return NULL;
        client->len += len > 0 ? (size_t)len : 0;
    }
    return client->close_code ? NULL : client->text;
}

// Presence comes whenever it comes; tests that do not ask for it pass it over.
static const char *hear_more(struct client *client)
{
    const char *text = hear(client);
    while (text && strstr(text, "presence.changed"))
        text = hear(client);
    return text;
}

static void wait_for_entries(size_t count)
{
    int64_t until_ms = pl_clock_monotonic_ms() + WAIT_MS_MAX;
    while (world->intake.count < count) {
        assert_true(pl_clock_monotonic_ms() < until_ms);
        turn();
    }
}

static void assert_hears(struct client *client, const char *part)
{
    const char *text = hear_more(client);
    if (!text || !strstr(text, part))
        fail_msg("wanted %s, heard %s", part, text ? text : "(closed)");
}

static void assert_closes(struct client *client, int code)
{
    while (hear(client))
        ;
    assert_int_equal(client->close_code, code);
}

static void open_session(struct client *client, int64_t participant)
{
    world->intake.participant = participant;
    char text[TEXT_BYTES_MAX];
    snprintf(text, sizeof(text),
             "{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"session.open\",\"params\":"
             "{\"token\":\"%s\",\"client\":{\"name\":\"t\",\"version\":\"1\"}}}",
             token);
    say(client, text);
    wait_for_entries(world->intake.count + 1);
    answer_entry();
}

static struct client *signed_in(int64_t participant)
{
    struct client *client = client_new();
    open_session(client, participant);
    assert_hears(client, "\"done\":true");
    return client;
}

static void on_drained(void *arg)
{
    *(bool *)arg = true;
}

static void world_free(void)
{
    pl_net_free(world->net);
    pl_roster_free(world->roster);
    for (int i = 0; i < 10; i++)
        turn();
    assert_int_equal(uv_loop_close(&world->loop), 0);
    free(world);
    world = NULL;
}

static void world_new(void)
{
    static const char *const channel_ids[] = {"a", "hidden"};
    static const int64_t last_seqs[] = {0, 0};
    world = calloc(1, sizeof(*world));
    assert_int_equal(uv_loop_init(&world->loop), 0);
    world->limits = (struct pl_limits){
        .frame_bytes = 65536,
        .text_graphemes = 4000,
        .text_bytes = 16384,
        .sessions_per_participant = 2,
        .connections = 4,
        .history_page = 200,
        .send_queue_bytes = 65536,
    };
    world->roster = pl_roster_new(&world->limits);
    struct pl_net_config config = {
        .loop = &world->loop,
        .roster = world->roster,
        .metrics = &world->metrics,
        .listen_address = "127.0.0.1",
        .gather_ms = 10,
        .limits = &world->limits,
        .channel_ids = channel_ids,
        .channel_last_seqs = last_seqs,
        .channel_count = 2,
        .epoch = "e1",
        .intake = &world->intake,
    };
    assert_int_equal(pl_net_new(&config, &world->net), 0);
}

static int set_up(void **state)
{
    (void)state;
    world_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    world_free();
    return 0;
}

#define REQUEST(id, method, params)                                                                \
    "{\"jsonrpc\":\"2.0\",\"id\":" #id ",\"method\":\"" method "\",\"params\":" params "}"
#define POST(id)                                                                                   \
    REQUEST(id, "message.post", "{\"channel\":\"a\",\"client_id\":\"c\",\"text\":\"t\"}")

static void a_session_comes_first_and_once(void **state)
{
    (void)state;
    struct client *client = client_new();
    say(client, POST(1));
    assert_hears(client, "\"auth_required\"");
    say(client, REQUEST(2, "token.list", "{}"));
    assert_hears(client, "\"method_not_found\"");
    say(client, "{");
    assert_hears(client, "\"parse_error\"");
    assert_int_equal(world->intake.count, 0);

    open_session(client, 1);
    assert_hears(client, "\"id\":\"s\",\"result\":{\"done\":true}");
    char hex[PL_HASH_HEX_BYTES];
    pl_hash_secret(pl_str_from(token), hex);
    assert_non_null(strstr(world->intake.taken[0].params, hex));
    assert_null(strstr(world->intake.taken[0].params, token));

    say(client, REQUEST(3, "session.open",
                        "{\"token\":\"pl_AAAAAAAAAAAAAAAA\",\"client\":{\"name\":\"t\",\"version\":"
                        "\"1\"}}"));
    assert_hears(client, "\"invalid_request\"");
    say(client, POST(4));
    wait_for_entries(2);
    assert_int_equal(world->intake.taken[1].speaker.participant, 1);
    assert_int_equal(world->intake.taken[1].speaker.token, 10);
    answer_entry();
    assert_hears(client, "\"id\":4,\"result\"");
    client_free(client);
}

static void too_many_sign_ins_are_abuse(void **state)
{
    (void)state;
    struct client *client = client_new();
    char text[TEXT_BYTES_MAX];
    for (int i = 0; i <= PL_SIGN_INS_MAX; i++) {
        snprintf(text, sizeof(text),
                 "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"invite.claim\",\"params\":"
                 "{\"invite\":\"pi_AAAAAAAAAAAAAAAA\",\"token\":\"%s\"}}",
                 i, token);
        say(client, text);
    }
    assert_closes(client, 1008);
    client_free(client);
}

static void methods_that_nobody_has_are_useless(void **state)
{
    (void)state;
    struct client *client = client_new();
    for (int i = 0; i <= PL_USELESS_MAX; i++)
        say(client, REQUEST(1, "session.steal", "{}"));
    assert_closes(client, 1008);
    client_free(client);
    client = signed_in(1);
    for (int i = 0; i <= PL_USELESS_MAX; i++)
        say(client, REQUEST(1, "server.status", "{}"));
    assert_closes(client, 1008);
    client_free(client);
}

static void whatever_is_sent_has_a_rate(void **state)
{
    (void)state;
    world->limits.requests_per_minute = 3;
    struct client *client = signed_in(1);
    say(client, "{");
    assert_hears(client, "\"parse_error\"");
    say(client, REQUEST(1, "session.steal", "{}"));
    assert_hears(client, "\"method_not_found\"");
    say(client, REQUEST(2, "presence.list", "{}"));
    assert_hears(client, "\"id\":2,\"result\"");
    say(client, REQUEST(3, "presence.list", "{}"));
    const char *text = hear_more(client);
    assert_non_null(strstr(text, "\"id\":3"));
    assert_non_null(strstr(text, "\"rate_limited\""));
    say(client, REQUEST(4, "session.steal", "{}"));
    assert_hears(client, "\"rate_limited\"");
    for (int i = 0; i < PL_EXCESS_PER_MINUTE; i++)
        say(client, REQUEST(5, "presence.list", "{}"));
    assert_closes(client, 1008);
    client_free(client);
}

// `count` characters of two halves, as long as JSON can write them.
static void add_escaped(struct pl_buf *buf, const char *escaped, int count)
{
    for (int i = 0; i < count; i++)
        pl_buf_append_str(buf, pl_str_from(escaped));
}

static void a_stranger_may_say_what_it_needs_and_no_more(void **state)
{
    (void)state;
    struct pl_buf buf;
    pl_buf_init(&buf, TEXT_BYTES_MAX);
    pl_buf_append_str(&buf, PL_STR("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"suspension.appeal\","
                                   "\"params\":{\"token\":\""));
    add_escaped(&buf, "\\u0041", 256);
    pl_buf_append_str(&buf, PL_STR("\",\"sanction\":\""));
    add_escaped(&buf, "\\u0041", 64);
    pl_buf_append_str(&buf, PL_STR("\",\"text\":\""));
    add_escaped(&buf, "\\ud83d\\ude00", 500);
    pl_buf_append_str(&buf, PL_STR("\"}}"));
    pl_buf_append_byte(&buf, '\0');
    assert_int_equal(buf.error, 0);
    assert_true(buf.len < PL_STRANGER_BYTES_MAX);
    struct client *client = client_new();
    say(client, buf.data);
    wait_for_entries(1);
    assert_int_equal(world->intake.taken[0].method, PL_METHOD_SUSPENSION_APPEAL);
    answer_entry();
    assert_hears(client, "\"done\":true");

    pl_buf_reset(&buf);
    add_escaped(&buf, " ", PL_STRANGER_BYTES_MAX + 1);
    pl_buf_append_byte(&buf, '\0');
    say(client, buf.data);
    assert_closes(client, 1009);
    client_free(client);
    client = signed_in(1);
    say(client, buf.data);
    assert_hears(client, "\"parse_error\"");
    client_free(client);
    pl_buf_fini(&buf);
}

static void sessions_of_one_participant_are_bounded(void **state)
{
    (void)state;
    struct client *one = signed_in(1);
    struct client *two = signed_in(1);
    struct client *three = client_new();
    open_session(three, 1);
    assert_hears(three, "\"limit_reached\"");
    client_free(two);
    open_session(three, 1);
    assert_hears(three, "\"done\":true");
    client_free(one);
    client_free(three);
}

static void connections_are_bounded(void **state)
{
    (void)state;
    struct client *clients[4];
    for (size_t i = 0; i < PL_ARRAY_LEN(clients); i++)
        clients[i] = client_new();
    struct client *surplus = client_new();
    assert_closes(surplus, 1013);
    client_free(surplus);
    for (size_t i = 0; i < PL_ARRAY_LEN(clients); i++)
        client_free(clients[i]);
    struct client *later = client_new();
    say(later, POST(1));
    assert_hears(later, "\"auth_required\"");
    client_free(later);
}

static void requests_in_flight_are_bounded(void **state)
{
    (void)state;
    struct client *client = signed_in(1);
    for (int i = 0; i < PL_REQUESTS_IN_FLIGHT_MAX; i++)
        say(client, POST(7));
    wait_for_entries(1 + PL_REQUESTS_IN_FLIGHT_MAX);
    say(client, POST(8));
    assert_hears(client, "\"overloaded\"");
    answer_entry();
    assert_hears(client, "\"id\":7,\"result\"");
    say(client, POST(9));
    wait_for_entries(2 + PL_REQUESTS_IN_FLIGHT_MAX);

    // Its answers come when it is gone: they go nowhere.
    client_free(client);
    while (world->intake.answered < world->intake.count)
        answer_entry();
    turn();
}

static void a_full_queue_is_said(void **state)
{
    (void)state;
    struct client *client = signed_in(1);
    world->intake.result = -EAGAIN;
    say(client, POST(1));
    const char *text = hear_more(client);
    assert_non_null(strstr(text, "\"overloaded\""));
    assert_non_null(strstr(text, "\"retry_after_ms\":1000"));
    world->intake.result = 0;
    world->intake.is_busy = true;
    size_t before = world->intake.count;
    say(client, POST(3));
    assert_hears(client, "\"overloaded\"");
    assert_int_equal(world->intake.count, before);
    assert_int_equal(atomic_load(&world->metrics.overloaded[PL_LOAD_WRITING]), 1);
    world->intake.is_busy = false;
    world->intake.result = -ESHUTDOWN;
    say(client, POST(2));
    assert_hears(client, "\"shutting_down\"");
    client_free(client);
}

static void events_follow_the_answer_from_where_one_asked(void **state)
{
    (void)state;
    for (int64_t seq = 1; seq <= 3; seq++)
        publish(seq);
    turn();
    struct client *client = signed_in(1);
    say(client, REQUEST(1, "channel.subscribe", "{\"channel\":\"hidden\"}"));
    assert_hears(client, "\"not_found\"");
    say(client,
        REQUEST(2, "channel.subscribe", "{\"channel\":\"a\",\"after\":1,\"epoch\":\"e0\"}"));
    assert_hears(client, "\"stale_epoch\"");
    say(client,
        REQUEST(3, "channel.subscribe", "{\"channel\":\"a\",\"after\":1,\"epoch\":\"e1\"}"));
    assert_hears(client, "\"id\":3,\"result\":{\"channel\":\"a\",\"last_seq\":3}");
    assert_hears(client, "{\"event\":2}");
    assert_hears(client, "{\"event\":3}");
    publish(4);
    assert_hears(client, "{\"event\":4}");
    say(client, REQUEST(4, "channel.unsubscribe", "{\"channel\":\"a\"}"));
    assert_hears(client, "\"id\":4,\"result\":{}");
    publish(5);
    say(client, REQUEST(5, "channel.unsubscribe", "{\"channel\":\"a\"}"));
    assert_hears(client, "\"not_subscribed\"");
    say(client, REQUEST(6, "channel.history", "{\"channel\":\"a\",\"after\":0}"));
    assert_hears(client, "\"id\":6,\"result\":{\"page\":1}");
    client_free(client);
}

static void an_after_beyond_the_head_is_looked_up(void **state)
{
    (void)state;
    struct client *client = signed_in(1);
    say(client, REQUEST(1, "channel.subscribe", "{\"channel\":\"a\",\"after\":2}"));
    while (!world->reads.on_events)
        turn();
    answer_read();
    assert_hears(client, "\"stale_epoch\"");
    // Committed, but not yet here: it was read from a page.
    world->stored = 2;
    say(client, REQUEST(2, "channel.subscribe", "{\"channel\":\"a\",\"after\":2}"));
    while (!world->reads.on_events)
        turn();
    answer_read();
    assert_hears(client, "\"id\":2,\"result\":{\"channel\":\"a\",\"last_seq\":2}");
    for (int64_t seq = 1; seq <= 3; seq++)
        publish(seq);
    assert_hears(client, "{\"event\":3}");
    client_free(client);
}

static void presence_is_told_and_listed(void **state)
{
    (void)state;
    struct client *one = signed_in(1);
    struct client *two = signed_in(2);
    const char *text = hear(one);
    while (text && !strstr(text, "\"total\":2"))
        text = hear(one);
    assert_non_null(strstr(text, "{\"id\":\"d\",\"count\":2}"));
    client_free(two);
    text = hear(one);
    while (text && !strstr(text, "\"total\":1"))
        text = hear(one);
    say(one, REQUEST(1, "presence.list", "{\"delegation\":\"d\"}"));
    assert_hears(one, "\"participants\":[{\"id\":\"p1\"");
    say(one, REQUEST(2, "presence.list", "{\"delegation\":\"other\"}"));
    assert_hears(one, "\"participants\":[]");
    client_free(one);
}

static void effects_end_sessions(void **state)
{
    (void)state;
    struct client *one = signed_in(1);
    struct client *two = signed_in(2);
    effect(PL_EFFECT_TOKEN_REVOKED, 10, 1);
    assert_closes(one, 1008);
    say(two, POST(1));
    wait_for_entries(3);
    effect(PL_EFFECT_PARTICIPANT_CHANGED, 0, 2);
    assert_closes(two, 1012);
    client_free(one);
    client_free(two);
}

static void a_suspension_is_told_before_the_session_ends(void **state)
{
    (void)state;
    struct client *one = signed_in(1);
    struct client *two = signed_in(2);
    effect(PL_EFFECT_PARTICIPANT_SUSPENDED, 0, 1);
    assert_closes(one, 1008);
    say(two, POST(1));
    wait_for_entries(3);
    client_free(one);
    client_free(two);
}

static void draining_answers_what_is_due_and_refuses_the_rest(void **state)
{
    (void)state;
    struct client *busy = signed_in(1);
    struct client *idle = signed_in(2);
    say(busy, POST(1));
    wait_for_entries(3);
    pl_net_drain(world->net, WAIT_MS_MAX, on_drained, &world->is_drained);
    assert_closes(idle, 1012);
    say(busy, POST(2));
    assert_hears(busy, "\"shutting_down\"");
    assert_false(world->is_drained);
    answer_entry();
    assert_hears(busy, "\"id\":1,\"result\"");
    assert_closes(busy, 1012);
    client_free(idle);
    client_free(busy);
    int64_t until_ms = pl_clock_monotonic_ms() + WAIT_MS_MAX;
    while (!world->is_drained) {
        assert_true(pl_clock_monotonic_ms() < until_ms);
        turn();
    }
}

static void a_port_is_not_shared_with_a_stranger(void **state)
{
    (void)state;
    static const int64_t last_seqs[] = {0};
    struct pl_net *second = NULL;
    struct pl_net_config config = {
        .loop = &world->loop,
        .listen_address = "127.0.0.1",
        .listen_port = pl_net_port(world->net),
        .roster = world->roster,
        .metrics = &world->metrics,
        .limits = &world->limits,
        .channel_last_seqs = last_seqs,
        .epoch = "e1",
        .intake = &world->intake,
    };
    assert_int_equal(pl_net_new(&config, &second), -EADDRINUSE);
    config.listen_address = "no address";
    assert_int_equal(pl_net_new(&config, &second), -EINVAL);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_session_comes_first_and_once),
        TEST(too_many_sign_ins_are_abuse),
        TEST(methods_that_nobody_has_are_useless),
        TEST(whatever_is_sent_has_a_rate),
        TEST(a_stranger_may_say_what_it_needs_and_no_more),
        TEST(sessions_of_one_participant_are_bounded),
        TEST(connections_are_bounded),
        TEST(requests_in_flight_are_bounded),
        TEST(a_full_queue_is_said),
        TEST(events_follow_the_answer_from_where_one_asked),
        TEST(an_after_beyond_the_head_is_looked_up),
        TEST(presence_is_told_and_listed),
        TEST(effects_end_sessions),
        TEST(a_suspension_is_told_before_the_session_ends),
        TEST(draining_answers_what_is_due_and_refuses_the_rest),
        TEST(a_port_is_not_shared_with_a_stranger),
    };
    if (pl_random_init())
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
