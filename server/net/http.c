// SPDX-License-Identifier: MIT
/*
 * Responses are small texts, written at once, or files of the manifest, written in pieces when the
 * socket takes them. Nothing here looks at the disk.
 */
#include "net/http.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "net/net_private.h"
#include "net/origin.h"

enum {
    HEADER_BYTES_MAX = 2048, // ours come to about 1,100
    VALUE_BYTES_MAX = 512,
    NOTE_BYTES_MAX = 4096,
    PIECE_BYTES = 32 * 1024, // of a body, copied by the library if the socket does not take it
    KEY_CHARS = 24,          // base64 of 16 bytes
    PIECE_S_MAX = 20,        // for a piece to be taken, else the peer is gone
};

// A response while its head is being made.
struct response {
    struct lws *wsi;
    unsigned char bytes[LWS_PRE + HEADER_BYTES_MAX]; // the library wants room before what it sends
    size_t len;                                      // of the head
};

static const struct {
    unsigned status;
    const char *words;
} statuses[] = {
    {200, "OK"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {426, "Upgrade Required"},
    {503, "Service Unavailable"},
};

#define HEADER(next_header, header, text)                                                          \
    {                                                                                              \
        (next_header), NULL, (header), (text)                                                      \
    }
static const struct lws_protocol_vhost_options headers[] = {
    HEADER(&headers[1], "x-content-type-options:", "nosniff"),
    HEADER(&headers[2], "referrer-policy:", "no-referrer"),
    HEADER(&headers[3], "cross-origin-opener-policy:", "same-origin"),
    HEADER(&headers[4], "cross-origin-resource-policy:", "same-origin"),
    HEADER(&headers[5],
           "permissions-policy:", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    HEADER(NULL, "x-frame-options:", "DENY"),
};
const struct lws_protocol_vhost_options *const pl_http_headers = headers;

// Copies a header of the request; empty when it is absent or too long.
static struct pl_str header_of(struct lws *wsi, enum lws_token_indexes token, char *to, size_t room)
{
    int len = lws_hdr_copy(wsi, to, (int)room, token);
    return (struct pl_str){to, len > 0 ? (size_t)len : 0};
}

// 16 bytes in base64.
static bool is_key(struct pl_str key)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i + 2 < key.len; i++)
        if (!memchr(digits, key.ptr[i], sizeof(digits) - 1))
            return false;
    return key.len == KEY_CHARS && memcmp(key.ptr + KEY_CHARS - 2, "==", 2) == 0;
}

static void add(struct response *response, const char *name, const char *value)
{
    size_t room = HEADER_BYTES_MAX - response->len;
    int len =
        snprintf((char *)response->bytes + LWS_PRE + response->len, room, "%s %s\r\n", name, value);
    PL_CHECK(len > 0 && (size_t)len < room);
    response->len += (size_t)len;
}

// Browsers differ in whether 'self' covers WebSockets: the own host is named.
static void add_content_policy(struct response *response)
{
    char host[256];
    struct pl_str name = header_of(response->wsi, WSI_TOKEN_HOST, host, sizeof(host));
    if (!pl_host_is_plain(name))
        name.len = 0;
    char connect[VALUE_BYTES_MAX] = "";
    if (name.len > 0)
        snprintf(connect, sizeof(connect), " ws://" PL_STR_FMT " wss://" PL_STR_FMT,
                 PL_STR_ARG(name), PL_STR_ARG(name));
    char value[2 * VALUE_BYTES_MAX];
    snprintf(value, sizeof(value),
             "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
             "font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'self'%s; "
             "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
             "require-trusted-types-for 'script'",
             connect);
    add(response, "content-security-policy:", value);
}

// The head is ours from the first byte: the library would call a refused upgrade HTTP/1.0, which
// clients do not expect.
static void begin(struct response *response, struct lws *wsi, unsigned status)
{
    response->wsi = wsi;
    response->len = 0;
    char line[64] = "";
    for (size_t i = 0; i < PL_ARRAY_LEN(statuses); i++) {
        if (statuses[i].status == status)
            snprintf(line, sizeof(line), "%u %s", status, statuses[i].words);
    }
    add(response, "HTTP/1.1", line);
    for (const struct lws_protocol_vhost_options *header = headers; header; header = header->next)
        add(response, header->name, header->value);
    if (lws_is_ssl(wsi)) // a year, as the proxies of deploy/ say
        add(response, "strict-transport-security:", "max-age=31536000");
    add_content_policy(response);
}

static bool is_head(struct lws *wsi)
{
    return lws_hdr_total_length(wsi, WSI_TOKEN_HEAD_URI) > 0;
}

// Sends the head. Returns 0 or -1.
static int finish_head(struct response *response, size_t body_len)
{
    char text[24];
    snprintf(text, sizeof(text), "%zu", body_len);
    add(response, "content-length:", text);
    PL_CHECK(response->len + 2 <= HEADER_BYTES_MAX);
    memcpy(response->bytes + LWS_PRE + response->len, "\r\n", 2);
    response->len += 2;
    int sent =
        lws_write(response->wsi, response->bytes + LWS_PRE, response->len, LWS_WRITE_HTTP_HEADERS);
    return sent < 0 ? -1 : 0;
}

// A short response of text. `extra_name` may be NULL.
struct note {
    unsigned status;
    const char *type;
    const char *body;
    const char *extra_name;
    const char *extra_value;
};

// Sends it whole. Returns 0 or -1.
static int respond(struct lws *wsi, const struct note *note)
{
    struct response response;
    bool has_body = !is_head(wsi);
    size_t len = strlen(note->body);
    begin(&response, wsi, note->status);
    add(&response, "content-type:", note->type ? note->type : "text/plain; charset=utf-8");
    add(&response, "cache-control:", "no-store");
    if (note->extra_name)
        add(&response, note->extra_name, note->extra_value);
    if (finish_head(&response, len))
        return -1;
    if (!has_body)
        return 0;
    unsigned char text[LWS_PRE + NOTE_BYTES_MAX];
    PL_CHECK(len <= NOTE_BYTES_MAX);
    memcpy(text + LWS_PRE, note->body, len);
    return lws_write(wsi, text + LWS_PRE, len, LWS_WRITE_HTTP_FINAL) < 0 ? -1 : 0;
}

// Always -1: the connection ends after the refusal, for it may already speak another protocol.
static int refuse_upgrade(struct lws *wsi, struct note note)
{
    (void)respond(wsi, &note);
    return -1;
}

// Behind a proxy the address that counts is in a header. Returns 0; -EINVAL: there is none;
// -EUSERS: it has too many connections.
static int place(struct lws *wsi, struct pl_conn *conn)
{
    const struct pl_net *net = conn->requester.net;
    char text[VALUE_BYTES_MAX];
    if (!conn->is_proxied)
        return 0;
    // A client can make the header long by what it puts in front: that is the client's own fault.
    struct pl_str header = header_of(wsi, WSI_TOKEN_X_FORWARDED_FOR, text, sizeof(text));
    int result = 0;
    if (lws_hdr_total_length(wsi, WSI_TOKEN_X_FORWARDED_FOR) > 0)
        result = pl_address_forwarded(header, net->proxies, net->proxy_count, &conn->address);
    if (!result)
        result = pl_roster_place(net->roster, &conn->address);
    conn->is_proxied = result != 0;
    return result;
}

// The library checks neither version nor key nor origin. It must not look at what it passes as the
// upgrade's name: for names it does not know that is freed memory (CVE-2025-11677); an answered
// request has no headers any more, and is hung up on.
int pl_http_judge_upgrade(struct lws *wsi, struct pl_conn *conn)
{
    const struct pl_net *net = conn->requester.net;
    char text[256];
    char host[256];
    struct pl_str upgrade = header_of(wsi, WSI_TOKEN_UPGRADE, text, sizeof(text));
    if (!pl_header_lists(upgrade, "websocket"))
        return -1;
    if (!pl_str_equal(header_of(wsi, WSI_TOKEN_GET_URI, text, sizeof(text)), PL_STR("/ws")))
        return refuse_upgrade(wsi,
                              (struct note){.status = 404, .body = "the WebSocket is at /ws\n"});
    if (net->is_draining)
        return refuse_upgrade(wsi, (struct note){503, NULL, "restarting\n", "retry-after:", "1"});
    if (!pl_str_equal(header_of(wsi, WSI_TOKEN_HTTP, text, sizeof(text)), PL_STR("HTTP/1.1")))
        return refuse_upgrade(wsi, (struct note){.status = 400, .body = "HTTP/1.1 only\n"});
    if (!pl_str_equal(header_of(wsi, WSI_TOKEN_VERSION, text, sizeof(text)), PL_STR("13")))
        return refuse_upgrade(wsi, (struct note){426, NULL, "WebSocket version 13 only\n",
                                                 "sec-websocket-version:", "13"});
    struct pl_str key = header_of(wsi, WSI_TOKEN_KEY, text, sizeof(text));
    if (!is_key(key))
        return refuse_upgrade(wsi, (struct note){.status = 400, .body = "bad Sec-WebSocket-Key\n"});
    struct pl_str origin = header_of(wsi, WSI_TOKEN_ORIGIN, text, sizeof(text));
    bool has_long_origin = lws_hdr_total_length(wsi, WSI_TOKEN_ORIGIN) >= (int)sizeof(text);
    if (has_long_origin ||
        !pl_origin_is_allowed(origin, header_of(wsi, WSI_TOKEN_HOST, host, sizeof(host)),
                              net->origins, net->origin_count))
        return refuse_upgrade(wsi, (struct note){.status = 403, .body = "origin not allowed\n"});
    if (!pl_header_lists(header_of(wsi, WSI_TOKEN_PROTOCOL, text, sizeof(text)), "pleno.v1"))
        return refuse_upgrade(
            wsi, (struct note){.status = 400, .body = "subprotocol pleno.v1 required\n"});
    int result = place(wsi, conn);
    if (result == -EINVAL)
        return refuse_upgrade(wsi, (struct note){.status = 400, .body = "bad X-Forwarded-For\n"});
    if (result)
        return refuse_upgrade(
            wsi, (struct note){503, NULL, "too many connections\n", "retry-after:", "1"});
    return 0;
}

static int serve_health(struct lws *wsi, const struct pl_conn *conn)
{
    bool is_draining = conn->requester.net->is_draining;
    char body[128];
    snprintf(body, sizeof(body), "{\"status\":\"%s\",\"version\":\"%s\"}\n",
             is_draining ? "draining" : "ok", PLENO_VERSION);
    struct note note = {
        .status = is_draining ? 503 : 200, .type = "application/json", .body = body};
    return respond(wsi, &note);
}

static int serve_metrics(struct lws *wsi, struct pl_net *net)
{
    struct pl_buf *body = &net->scratch;
    pl_buf_reset(body);
    pl_metrics_write(net, body);
    if (pl_buf_append_byte(body, '\0'))
        return -1;
    PL_CHECK(body->data);
    struct note note = {
        .status = 200, .type = "text/plain; version=0.0.4; charset=utf-8", .body = body->data};
    return respond(wsi, &note);
}

// Returns 0 (all sent), 1 (the body is to come) or -1.
static int serve_file(struct lws *wsi, struct pl_conn *conn, const struct pl_static_file *file)
{
    static const char *const codings[] = {
        [PL_CODING_GZIP] = "gzip",
        [PL_CODING_BROTLI] = "br",
    };
    char text[VALUE_BYTES_MAX];
    enum pl_static_coding coding =
        pl_static_pick(file, header_of(wsi, WSI_TOKEN_HTTP_ACCEPT_ENCODING, text, sizeof(text)));
    bool is_known = pl_static_matches(
        file, coding, header_of(wsi, WSI_TOKEN_HTTP_IF_NONE_MATCH, text, sizeof(text)));
    bool has_body = !is_known && !is_head(wsi);

    struct response response;
    begin(&response, wsi, is_known ? 304 : 200);
    add(&response, "etag:", file->forms[coding].etag);
    add(&response,
        "cache-control:", file->is_hashed ? "public, max-age=31536000, immutable" : "no-cache");
    add(&response, "vary:", "accept-encoding");
    if (!is_known) {
        add(&response, "content-type:", file->type);
        if (coding != PL_CODING_NONE)
            add(&response, "content-encoding:", codings[coding]);
    }
    if (finish_head(&response, is_known ? 0 : file->forms[coding].len))
        return -1;
    if (!has_body || file->forms[coding].len == 0)
        return 0;
    conn->body = file->forms[coding].bytes;
    conn->body_len = file->forms[coding].len;
    lws_set_timeout(wsi, PENDING_TIMEOUT_HTTP_CONTENT, PIECE_S_MAX);
    lws_callback_on_writable(wsi);
    return 1;
}

int pl_http_serve(struct lws *wsi, struct pl_conn *conn, struct pl_str path)
{
    static const struct note no_room = {.status = 503, .body = "no room for more connections\n"};
    static const struct note wrong_method = {405, NULL, "GET and HEAD only\n",
                                             "allow:", "GET, HEAD"};
    static const struct note wants_upgrade = {426, NULL, "this is a WebSocket\n",
                                              "upgrade:", "websocket"};
    static const struct note not_found = {.status = 404, .body = "not found\n"};

    const struct pl_net *net = conn->requester.net;
    bool is_get = lws_hdr_total_length(wsi, WSI_TOKEN_GET_URI) > 0 || is_head(wsi);
    const struct pl_static_file *file = NULL;
    int result = 0;
    if (conn->is_surplus)
        result = respond(wsi, &no_room);
    else if (!is_get)
        result = respond(wsi, &wrong_method);
    else if (pl_str_equal(path, PL_STR("/healthz")))
        result = serve_health(wsi, conn);
    else if (net->shows_metrics && pl_str_equal(path, PL_STR("/metrics")))
        result = serve_metrics(wsi, conn->requester.net);
    else if (pl_str_equal(path, PL_STR("/ws")))
        result = respond(wsi, &wants_upgrade);
    else if ((file = pl_static_find(net->site, path)))
        result = serve_file(wsi, conn, file);
    else
        result = respond(wsi, &not_found);

    if (result > 0)
        return 0;
    // A body of the request that nobody wants would be read as the next request.
    if (result < 0 || !is_get || conn->is_surplus)
        return -1;
    return lws_http_transaction_completed(wsi) ? -1 : 0;
}

int pl_http_writable(struct lws *wsi, struct pl_conn *conn)
{
    if (conn->body_len == 0)
        return 0;
    unsigned char piece[LWS_PRE + PIECE_BYTES];
    size_t len = conn->body_len < PIECE_BYTES ? conn->body_len : PIECE_BYTES;
    bool is_last = len == conn->body_len;
    memcpy(piece + LWS_PRE, conn->body, len);
    conn->body += len;
    conn->body_len -= len;
    if (lws_write(wsi, piece + LWS_PRE, len, is_last ? LWS_WRITE_HTTP_FINAL : LWS_WRITE_HTTP) < 0)
        return -1;
    if (!is_last) {
        lws_set_timeout(wsi, PENDING_TIMEOUT_HTTP_CONTENT, PIECE_S_MAX);
        lws_callback_on_writable(wsi);
        return 0;
    }
    return lws_http_transaction_completed(wsi) ? -1 : 0;
}
