// SPDX-License-Identifier: MIT
/*
 * Responses are small texts, written at once, or files of the manifest, written in pieces when the
 * socket takes them. Nothing here looks at the disk.
 */
#include "net/http.h"

#include <stdio.h>
#include <string.h>

#include "net/net_private.h"
#include "net/origin.h"

enum {
    HEADER_BYTES_MAX = 2048, // ours come to about 1,100
    VALUE_BYTES_MAX = 512,
    PIECE_BYTES = 32 * 1024, // of a body, copied by the library if the socket does not take it
    KEY_CHARS = 24,          // base64 of 16 bytes
};

// A response while its head is being made.
struct response {
    struct lws *wsi;
    struct pl_conn *conn;
    unsigned char buffer[LWS_PRE + HEADER_BYTES_MAX];
    unsigned char *at;
    bool is_full;
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
    HEADER(&headers[6], "strict-transport-security:", "max-age=31536000"),
    HEADER(NULL, "x-frame-options:", "DENY"),
};
const struct lws_protocol_vhost_options *const pl_http_headers = headers;

// Copies a header of the request; empty when it is absent or too long.
static struct pl_str header_of(struct lws *wsi, enum lws_token_indexes token, char *to, size_t room)
{
    int len = lws_hdr_copy(wsi, to, (int)room, token);
    return (struct pl_str){to, len > 0 ? (size_t)len : 0};
}

static void add(struct response *response, const char *name, const char *value)
{
    unsigned char *end = response->buffer + sizeof(response->buffer);
    if (lws_add_http_header_by_name(response->wsi, (const unsigned char *)name,
                                    (const unsigned char *)value, (int)strlen(value), &response->at,
                                    end))
        response->is_full = true;
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

static void begin(struct response *response, struct lws *wsi, struct pl_conn *conn, unsigned status)
{
    response->wsi = wsi;
    response->conn = conn;
    response->at = response->buffer + LWS_PRE;
    response->is_full =
        lws_add_http_header_status(wsi, status, &response->at,
                                   response->buffer + sizeof(response->buffer)) != 0;
    add_content_policy(response);
}

static bool is_head(struct lws *wsi)
{
    return lws_hdr_total_length(wsi, WSI_TOKEN_HEAD_URI) > 0;
}

// Sends the head. Returns 0 or -1.
static int finish_head(struct response *response, size_t body_len)
{
    unsigned char *end = response->buffer + sizeof(response->buffer);
    if (response->is_full ||
        lws_add_http_header_content_length(response->wsi, (lws_filepos_t)body_len, &response->at,
                                           end) ||
        lws_finalize_write_http_header(response->wsi, response->buffer + LWS_PRE, &response->at,
                                       end))
        return -1;
    return 0;
}

// Sends a whole short response. Returns 0 or -1.
static int respond(struct lws *wsi, struct pl_conn *conn, unsigned status, const char *type,
                   const char *body, const char *extra_name, const char *extra_value)
{
    struct response response;
    bool has_body = !is_head(wsi);
    begin(&response, wsi, conn, status);
    add(&response, "content-type:", type);
    add(&response, "cache-control:", "no-store");
    if (extra_name)
        add(&response, extra_name, extra_value);
    if (finish_head(&response, strlen(body)))
        return -1;
    if (!has_body)
        return 0;
    unsigned char text[LWS_PRE + VALUE_BYTES_MAX];
    size_t len = strlen(body);
    PL_CHECK(len <= VALUE_BYTES_MAX);
    memcpy(text + LWS_PRE, body, len);
    return lws_write(wsi, text + LWS_PRE, len, LWS_WRITE_HTTP_FINAL) < 0 ? -1 : 0;
}

static int respond_text(struct lws *wsi, struct pl_conn *conn, unsigned status, const char *body)
{
    return respond(wsi, conn, status, "text/plain; charset=utf-8", body, NULL, NULL);
}

static int refuse_upgrade(struct lws *wsi, struct pl_conn *conn, unsigned status, const char *body,
                          const char *extra_name, const char *extra_value)
{
    return respond(wsi, conn, status, "text/plain; charset=utf-8", body, extra_name, extra_value)
               ? -1
               : 1;
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
        return refuse_upgrade(wsi, conn, 404, "the WebSocket is at /ws\n", NULL, NULL);
    if (net->is_draining)
        return refuse_upgrade(wsi, conn, 503, "restarting\n", "retry-after:", "1");
    if (!pl_str_equal(header_of(wsi, WSI_TOKEN_VERSION, text, sizeof(text)), PL_STR("13")))
        return refuse_upgrade(wsi, conn, 426, "WebSocket version 13 only\n",
                              "sec-websocket-version:", "13");
    struct pl_str key = header_of(wsi, WSI_TOKEN_KEY, text, sizeof(text));
    if (key.len != KEY_CHARS || memcmp(key.ptr + KEY_CHARS - 2, "==", 2) != 0)
        return refuse_upgrade(wsi, conn, 400, "bad Sec-WebSocket-Key\n", NULL, NULL);
    struct pl_str origin = header_of(wsi, WSI_TOKEN_ORIGIN, text, sizeof(text));
    bool has_long_origin = lws_hdr_total_length(wsi, WSI_TOKEN_ORIGIN) >= (int)sizeof(text);
    if (has_long_origin ||
        !pl_origin_is_allowed(origin, header_of(wsi, WSI_TOKEN_HOST, host, sizeof(host)),
                              net->origins, net->origin_count))
        return refuse_upgrade(wsi, conn, 403, "origin not allowed\n", NULL, NULL);
    if (!pl_header_lists(header_of(wsi, WSI_TOKEN_PROTOCOL, text, sizeof(text)), "pleno.v1"))
        return refuse_upgrade(wsi, conn, 400, "subprotocol pleno.v1 required\n", NULL, NULL);
    return 0;
}

static int serve_health(struct lws *wsi, struct pl_conn *conn)
{
    bool is_draining = conn->requester.net->is_draining;
    char body[128];
    snprintf(body, sizeof(body), "{\"status\":\"%s\",\"version\":\"%s\"}\n",
             is_draining ? "draining" : "ok", PLENO_VERSION);
    return respond(wsi, conn, is_draining ? 503 : 200, "application/json", body, NULL, NULL);
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
    begin(&response, wsi, conn, is_known ? 304 : 200);
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
    lws_callback_on_writable(wsi);
    return 1;
}

int pl_http_serve(struct lws *wsi, struct pl_conn *conn, struct pl_str path)
{
    const struct pl_net *net = conn->requester.net;
    bool is_get = lws_hdr_total_length(wsi, WSI_TOKEN_GET_URI) > 0 || is_head(wsi);
    const struct pl_static_file *file = NULL;
    int result = 0;
    if (conn->is_surplus)
        result = respond_text(wsi, conn, 503, "no room for more connections\n");
    else if (!is_get)
        result = respond(wsi, conn, 405, "text/plain; charset=utf-8", "GET and HEAD only\n",
                         "allow:", "GET, HEAD");
    else if (pl_str_equal(path, PL_STR("/healthz")))
        result = serve_health(wsi, conn);
    else if (pl_str_equal(path, PL_STR("/ws")))
        result = respond(wsi, conn, 426, "text/plain; charset=utf-8", "this is a WebSocket\n",
                         "upgrade:", "websocket");
    else if ((file = pl_static_find(net->site, path)))
        result = serve_file(wsi, conn, file);
    else
        result = respond_text(wsi, conn, 404, "not found\n");

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
        lws_callback_on_writable(wsi);
        return 0;
    }
    return lws_http_transaction_completed(wsi) ? -1 : 0;
}
