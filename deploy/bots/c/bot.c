// SPDX-License-Identifier: MIT
/*
 * An example bot for Pleno in C: answers "!ping" with "pong", once for every question.
 *
 *   PLENO_TOKEN=pl_... PLENO_CHANNEL=lobby ./example-bot-c
 *
 * A reply's request id is the question's seq, and so is its client_id: the answer tells which
 * question is done with, and after a broken connection the server sends again those that are not,
 * and knows a reply that it has already.
 */
#include <jansson.h>
#include <libwebsockets.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { OPEN = 0, SUBSCRIBE = -1 }; // request ids; a reply's is a seq, 1 or more

static const char *channel, *token;
static char *epoch;             // of the history that `after` belongs to
static json_int_t after, asked; // the last event done with; the last question not done with, or 0
static json_t *queue;           // requests to send, as text
static char in[1 << 20];        // the frame that is coming in
static size_t in_len;
static struct lws *live; // NULL: not connected

static void send_request(json_int_t id, const char *method, json_t *params)
{
    json_t *request =
        json_pack("{ss sI ss so}", "jsonrpc", "2.0", "id", id, "method", method, "params", params);
    char *text = json_dumps(request, JSON_COMPACT);
    json_array_append_new(queue, json_string(text));
    free(text);
    json_decref(request);
    lws_callback_on_writable(live);
}

static void on_event(json_t *event)
{
    const char *type = "", *name = "", *text = "";
    int is_bot = 1;
    json_int_t seq = 0;
    json_unpack(event, "{sI ss s{ss sb} s{s?s}}", "seq", &seq, "type", &type, "actor", "name",
                &name, "bot", &is_bot, "data", "text", &text);
    if (strcmp(type, "message.posted") == 0 && !is_bot && strcasecmp(text, "!ping") == 0) {
        asked = seq;
        send_request(seq, "message.post",
                     json_pack("{ss so so sI}", "channel", channel, "client_id",
                               json_sprintf("pong-%lld-%.40s", (long long)seq, channel), "text",
                               // Without a name: nobody is told who it was.
                               json_sprintf(*name ? "pong, %s" : "pong%s", name), "reply_to", seq));
    } else if (asked == 0) {
        after = seq;
    }
}

// Returns -1 to give the connection up and come back later.
static int on_answer(json_int_t id, json_t *result, json_t *error)
{
    if (error) {
        fprintf(stderr, "refused: %s\n", json_string_value(json_object_get(error, "message")));
        if (id == OPEN)
            exit(1);
        const char *reason =
            json_string_value(json_object_get(json_object_get(error, "data"), "reason"));
        if (id == SUBSCRIBE && reason && strcmp(reason, "removed") == 0)
            return 0; // let in again, we get a new session
        if (id == SUBSCRIBE)
            after = -1;
        if (id == SUBSCRIBE || json_object_get(json_object_get(error, "data"), "retry_after_ms"))
            return -1; // the question comes again
    }
    if (id == OPEN) {
        const char *now = json_string_value(json_object_get(result, "epoch"));
        json_t *params = json_pack("{ss}", "channel", channel);
        if (epoch && strcmp(epoch, now) == 0 && after >= 0) {
            json_object_set_new(params, "after", json_integer(after));
            json_object_set_new(params, "epoch", json_string(now));
        } else {
            after = -1;
        }
        free(epoch);
        epoch = strdup(now);
        send_request(SUBSCRIBE, "channel.subscribe", params);
    } else if (id == SUBSCRIBE) {
        fprintf(stderr, "signed in, following %s\n", channel);
        if (after < 0)
            after = json_integer_value(json_object_get(result, "last_seq"));
    } else if (id > 0) {
        after = id;
        asked = id == asked ? 0 : asked;
    }
    return 0;
}

static int on_frame(void)
{
    json_t *frame = json_loadb(in, in_len, 0, NULL), *id = json_object_get(frame, "id");
    const char *method = json_string_value(json_object_get(frame, "method"));
    int status = 0;
    if (id)
        status = on_answer(json_integer_value(id), json_object_get(frame, "result"),
                           json_object_get(frame, "error"));
    else if (method && strcmp(method, "channel.event") == 0)
        on_event(json_object_get(frame, "params"));
    json_decref(frame);
    return status;
}

static int on_writable(struct lws *wsi)
{
    unsigned char out[LWS_PRE + 4096];
    const char *text = json_string_value(json_array_get(queue, 0));
    if (!text || strlen(text) > sizeof(out) - LWS_PRE)
        return 0;
    memcpy(out + LWS_PRE, text, strlen(text));
    int written = lws_write(wsi, out + LWS_PRE, strlen(text), LWS_WRITE_TEXT);
    json_array_remove(queue, 0);
    if (json_array_size(queue) > 0)
        lws_callback_on_writable(wsi);
    return written < 0 ? -1 : 0;
}

static int callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *data,
                    size_t len)
{
    (void)user;
    switch (reason) {
    case LWS_CALLBACK_CLIENT_ESTABLISHED:
        json_array_clear(queue);
        asked = 0;
        in_len = 0;
        send_request(OPEN, "session.open",
                     json_pack("{ss s{ss ss}}", "token", token, "client", "name", "example-bot-c",
                               "version", "1"));
        return 0;
    case LWS_CALLBACK_CLIENT_WRITEABLE:
        return on_writable(wsi);
    case LWS_CALLBACK_CLIENT_RECEIVE:
        if (in_len + len > sizeof in)
            return -1;
        memcpy(in + in_len, data, len);
        in_len += len;
        if (!lws_is_final_fragment(wsi) || lws_remaining_packet_payload(wsi) > 0)
            return 0;
        int status = on_frame();
        in_len = 0;
        return status;
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
    case LWS_CALLBACK_CLIENT_CLOSED:
        live = NULL;
        return 0;
    default:
        return 0;
    }
}

int main(void)
{
    char *url = strdup(getenv("PLENO_URL") ? getenv("PLENO_URL") : "ws://localhost:8080/ws");
    static const struct lws_protocols protocols[] = {{.name = "pleno.v1", .callback = callback},
                                                     {.name = NULL}};
    // A sign of life every 20 s, or the connection is given up after 30.
    static const lws_retry_bo_t policy = {.secs_since_valid_ping = 20,
                                          .secs_since_valid_hangup = 30};
    const struct lws_context_creation_info info = {.port = CONTEXT_PORT_NO_LISTEN,
                                                   .protocols = protocols,
                                                   .options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT,
                                                   .retry_and_idle_policy = &policy};
    const char *scheme, *host, *path;
    char full_path[256];
    int port;
    token = getenv("PLENO_TOKEN");
    channel = getenv("PLENO_CHANNEL") ? getenv("PLENO_CHANNEL") : "lobby";
    if (!token || lws_parse_uri(url, &scheme, &host, &port, &path) != 0) {
        fprintf(stderr, "PLENO_TOKEN is missing, or PLENO_URL is no URL.\n");
        return 2;
    }
    snprintf(full_path, sizeof full_path, "/%s", path);
    lws_set_log_level(LLL_ERR, NULL);
    queue = json_array();
    struct lws_context *context = lws_create_context(&info);
    const struct lws_client_connect_info target = {
        .context = context,
        .address = host,
        .port = port,
        .path = full_path,
        .host = host,
        .protocol = "pleno.v1",
        .pwsi = &live,
        .ssl_connection = strcmp(scheme, "wss") == 0 ? LCCSCF_USE_SSL : 0,
    };
    for (;; sleep(1U + (unsigned)rand() % 4U)) {
        lws_client_connect_via_info(&target);
        while (live && lws_service(context, 0) >= 0)
            ;
        fprintf(stderr, "not connected\n");
    }
}
