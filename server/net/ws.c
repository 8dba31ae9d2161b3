// SPDX-License-Identifier: MIT
/*
 * libwebsockets on our loop: its context, our listener, and the calls between its connections and
 * ours. What was measured and read of it (4.1.6, Debian 12) decides the settings below; 4.3 (Debian
 * 13) takes the same.
 *
 * Never used here: lws_rx_flow_control (with TLS it makes the server spin for ever), extensions
 * (with libuv compressed messages stall), the library's listener (it opens one per context only,
 * and spins when descriptors run out), its client.
 */
#include "net/ws.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "net/http.h"
#include "net/net_private.h"
#include "util/log.h"
#include "util/utf8.h"

#if LWS_LIBRARY_VERSION_NUMBER >= 4003000
#define HAS_LOG_CONTEXTS
#endif

enum {
    WS_MAGIC = 0x504c5753,
    ACCEPT_PAUSE_MS = 100, // when descriptors have run out
    TURNS_TO_CLOSE = 16,
    CLOSE_REASON_BYTES_MAX = 64,
    CLOSE_CODE_MAX = 4999, // RFC 6455, section 7.4.2
};

struct pl_ws {
    uint32_t magic;
    struct pl_net *net;
    struct lws_context *context;
    struct lws_vhost *vhost;
    int listener;
    uint16_t port;
    bool is_accepting;
    int64_t connections_max;
    uv_poll_t poll;
    uv_timer_t pause;
#ifdef HAS_LOG_CONTEXTS
    lws_log_cx_t log;
#endif
};

// Bytes between the library and us

static bool is_held(void *handle)
{
    return lws_partial_buffered(handle) != 0;
}

static int hand_over(void *handle, const char *bytes, size_t len)
{
    // The library's type is not const; with RAW it only reads.
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    unsigned char *data = (unsigned char *)(uintptr_t)bytes;
    return lws_write(handle, data, len, LWS_WRITE_RAW) < 0 ? -EPIPE : 0;
}

static void cut(void *handle, int code, const char *reason)
{
    pl_conn_close(pl_conn_from(lws_get_opaque_user_data(handle)), code, reason, false);
}

const struct pl_wire_ops pl_ws_wire_ops = {is_held, hand_over, pl_ws_want_writable, cut};

void pl_ws_want_writable(void *handle)
{
    lws_callback_on_writable(handle);
}

void pl_ws_kill(void *handle)
{
    lws_set_timeout(handle, PENDING_TIMEOUT_KILLED_BY_PARENT, LWS_TO_KILL_ASYNC);
}

// Returning -1 from a callback would do, but Debian's build of 4.1.6 then closes twice ("uv repeat
// test"), and the second time is a violent one: the close frame is lost. This closes once.
void pl_ws_close(void *handle, int code, const char *reason)
{
    unsigned char text[CLOSE_REASON_BYTES_MAX];
    size_t len = strnlen(reason, sizeof(text));
    memcpy(text, reason, len);
    lws_close_reason(handle, (enum lws_close_status)code, text, len);
    lws_set_timeout(handle, PENDING_TIMEOUT_KILLED_BY_PARENT, LWS_TO_KILL_SYNC);
}

// On our loop the library looks at its timers after traffic only: what it was told to end in a
// quiet moment would stay until somebody else says something.
void pl_ws_tick(struct pl_ws *ws)
{
    lws_cancel_service(ws->context);
}

static int on_receive(struct lws *wsi, struct pl_conn *conn, const char *bytes, size_t len)
{
    struct pl_piece piece = {
        .bytes = {bytes, len},
        .remaining = lws_remaining_packet_payload(wsi),
        .is_first = lws_is_first_fragment(wsi) != 0,
        .is_last = lws_is_final_fragment(wsi) != 0,
        .is_text = !lws_frame_is_binary(wsi),
    };
    pl_conn_received(conn, &piece);
    return 0;
}

// The library looks at codes up to 2999, and would send back what else there is.
static bool is_good_close(const unsigned char *bytes, size_t len)
{
    if (len == 0)
        return true;
    if (len == 1)
        return false;
    unsigned code = (unsigned)bytes[0] << 8 | bytes[1];
    return code <= CLOSE_CODE_MAX &&
           pl_utf8_is_valid((struct pl_str){(const char *)bytes + 2, len - 2});
}

static int on_websocket(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                        size_t len)
{
    (void)user;
    void *opaque = lws_get_opaque_user_data(wsi);
    if (!opaque)
        return 0;
    struct pl_conn *conn = pl_conn_from(opaque);
    switch (reason) {
    case LWS_CALLBACK_ESTABLISHED:
        pl_conn_opened(conn, wsi, lws_is_ssl(wsi) ? -1 : lws_get_socket_fd(wsi));
        return 0;
    case LWS_CALLBACK_RECEIVE:
        return on_receive(wsi, conn, in, len);
    case LWS_CALLBACK_RECEIVE_PONG:
        pl_conn_seen(conn);
        return 0;
    case LWS_CALLBACK_SERVER_WRITEABLE:
        return pl_conn_writable(conn) ? -1 : 0;
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE:
        pl_conn_leave(conn);
        return is_good_close(in, len) ? 0 : -1;
    case LWS_CALLBACK_CLOSED:
        pl_conn_leave(conn);
        return 0;
    default:
        return 0;
    }
}

static int on_http(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                   size_t len)
{
    (void)user;
    void *opaque = wsi ? lws_get_opaque_user_data(wsi) : NULL;
    if (!opaque)
        return 0;
    struct pl_conn *conn = pl_conn_from(opaque);
    switch (reason) {
    case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE:
        return pl_http_judge_upgrade(wsi, conn);
    case LWS_CALLBACK_HTTP:
        return pl_http_serve(wsi, conn, (struct pl_str){in, len});
    case LWS_CALLBACK_HTTP_WRITEABLE:
        return pl_http_writable(wsi, conn);
    case LWS_CALLBACK_RAW_ADOPT:
    case LWS_CALLBACK_RAW_RX:
        // After CONNECT the library takes it for a tunnel, without a deadline.
        return -1;
    case LWS_CALLBACK_WSI_DESTROY:
        lws_set_opaque_user_data(wsi, NULL);
        pl_conn_free(conn);
        return 0;
    default:
        return 0;
    }
}

static const struct lws_protocols protocols[] = {
    // What is no WebSocket.
    {.name = "http", .callback = on_http},
    {
        .name = "pleno.v1",
        .callback = on_websocket,
        // Allocated per connection, and all that one recv() takes of it. 256 takes a short message
        // whole; what is longer is put together in conn.c. 4,096 would cost as much more of each.
        .rx_buffer_size = 256,
        // Zero would mean rx_buffer_size: lws_write would send that much, copy the rest and go on
        // in pieces of it.
        .tx_packet_size = 262144,
    },
    {0},
};

// Zero intervals: the library then keeps no sorted list of all connections (opening becomes
// quadratic with it). We ping by ourselves (conn.c).
static const lws_retry_bo_t no_validity_checks = {0};

// The listener

static void on_pause_over(uv_timer_t *timer);

static void refuse_socket(int fd)
{
    struct linger now = {.l_onoff = 1};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    close(fd);
}

// The library closes a socket that it cannot take.
void pl_ws_adopt(struct pl_ws *ws, int fd, const struct sockaddr *peer)
{
    struct pl_net *net = ws->net;
    struct pl_address address = pl_address_of(peer);
    bool is_surplus = false;
    bool is_proxied = pl_networks_hold(net->proxies, net->proxy_count, peer);
    if (pl_roster_connect(net->roster, is_proxied ? NULL : &address, ws->connections_max,
                          PL_SURPLUS_MAX, &is_surplus)) {
        refuse_socket(fd);
        return;
    }
    struct pl_conn *conn = pl_conn_new(net, &address, is_surplus, is_proxied);
    struct lws *wsi = lws_adopt_socket_vhost(ws->vhost, fd);
    if (wsi)
        lws_set_opaque_user_data(wsi, conn);
    else
        pl_conn_free(conn);
}

static void on_connections(uv_poll_t *poll, int status, int events)
{
    (void)events;
    struct pl_ws *ws = poll->data;
    PL_CHECK(ws->magic == WS_MAGIC);
    for (int i = 0; status == 0 && i < PL_ACCEPTS_PER_TURN; i++) {
        struct sockaddr_storage peer = {0};
        socklen_t len = sizeof(peer);
        int fd =
            accept4(ws->listener, (struct sockaddr *)&peer, &len, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            pl_ws_adopt(ws, fd, (const struct sockaddr *)&peer);
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            pl_log(PL_LOG_WARNING, "cannot accept", PL_LOG_TEXT("error", strerror(errno)));
            uv_poll_stop(&ws->poll);
            PL_CHECK(!uv_timer_start(&ws->pause, on_pause_over, ACCEPT_PAUSE_MS, 0));
        }
        if (errno != ECONNABORTED && errno != EINTR)
            return;
    }
}

static void on_pause_over(uv_timer_t *timer)
{
    struct pl_ws *ws = timer->data;
    PL_CHECK(ws->magic == WS_MAGIC);
    if (ws->is_accepting)
        PL_CHECK(!uv_poll_start(&ws->poll, UV_READABLE, on_connections));
}

// Returns the listening socket or a negative errno. With `is_shared` other threads, and other
// processes of ours, may listen on the same port.
static int listen_on(const struct addrinfo *info, bool is_shared)
{
    static const int on = 1;
    static const int off = 0;
    static const int send_bytes = PL_SOCKET_SEND_BYTES;
    static const int receive_bytes = PL_SOCKET_RECEIVE_BYTES;
    int fd = socket(info->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -errno;
    // What connections inherit is set here once.
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) ||
        (is_shared && setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on))) ||
        (info->ai_family == AF_INET6 &&
         setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off))) ||
        setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &send_bytes, sizeof(send_bytes)) ||
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receive_bytes, sizeof(receive_bytes)) ||
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)) ||
        bind(fd, info->ai_addr, info->ai_addrlen) || listen(fd, PL_BACKLOG)) {
        int result = -errno;
        close(fd);
        return result;
    }
    return fd;
}

static int open_listener(struct pl_ws *ws, const struct pl_net_config *config)
{
    char service[8];
    snprintf(service, sizeof(service), "%u", config->listen_port);
    struct addrinfo hints = {
        .ai_socktype = SOCK_STREAM,
        .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE,
    };
    struct addrinfo *info = NULL;
    if (getaddrinfo(config->listen_address, service, &hints, &info))
        return -EINVAL;
    // Sharing would also let a second server take half of our connections: the first thread looks
    // whether the port is free.
    int fd = 0;
    if (ws->net->thread == 0) {
        fd = listen_on(info, false);
        if (fd >= 0)
            close(fd);
    }
    if (fd >= 0)
        fd = listen_on(info, true);
    freeaddrinfo(info);
    if (fd < 0)
        return fd;
    ws->listener = fd;

    struct sockaddr_storage bound = {0};
    socklen_t len = sizeof(bound);
    if (getsockname(fd, (struct sockaddr *)&bound, &len))
        return -errno;
    in_port_t number = 0;
    size_t at = bound.ss_family == AF_INET6 ? offsetof(struct sockaddr_in6, sin6_port)
                                            : offsetof(struct sockaddr_in, sin_port);
    memcpy(&number, (const char *)&bound + at, sizeof(number));
    ws->port = ntohs(number);
    return 0;
}

// The context

static void log_library(enum pl_log_level level, const char *line)
{
    char text[256];
    snprintf(text, sizeof(text), "%s", line);
    text[strcspn(text, "\n")] = '\0';
    pl_log(level, "libwebsockets", PL_LOG_TEXT("text", text));
}

static void on_start_log(int level, const char *line)
{
    log_library(level & LLL_ERR ? PL_LOG_ERROR : PL_LOG_WARNING, line);
}

// Once it serves it complains of what anybody can send: a line for each would fill the disk.
static void on_serve_log(int level, const char *line)
{
    (void)level;
    log_library(PL_LOG_DEBUG, line);
}

static void log_by(struct pl_ws *ws, void (*emit)(int level, const char *line))
{
    lws_set_log_level(LLL_ERR | LLL_WARN, emit);
#ifdef HAS_LOG_CONTEXTS
    ws->log.lll_flags = LLL_ERR | LLL_WARN;
    ws->log.u.emit = emit;
#else
    (void)ws;
#endif
}

static void add_tls(struct lws_context_creation_info *info, const struct pl_net_config *config)
{
    info->options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT |
                     // For a client, which we are not.
                     LWS_SERVER_OPTION_DISABLE_OS_CA_CERTS;
    info->ssl_cert_filepath = config->tls_certificate;
    info->ssl_private_key_filepath = config->tls_key;
    info->ssl_options_set = SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_RENEGOTIATION;
}

static int open_context(struct pl_ws *ws, const struct pl_net_config *config)
{
    void *loop = ws->net->loop;
    struct lws_context_creation_info info = {
        // We listen; the library takes what we accept.
        .port = CONTEXT_PORT_NO_LISTEN_SERVER,
        .options = LWS_SERVER_OPTION_LIBUV
                   // Off by default: invalid text would reach us.
                   | LWS_SERVER_OPTION_VALIDATE_UTF8
                   // Else it looks up its own host name, which may wait for DNS.
                   | LWS_SERVER_OPTION_SKIP_SERVER_CANONICAL_NAME |
                   LWS_SERVER_OPTION_EXPLICIT_VHOSTS,
        .foreign_loops = &loop,
        .protocols = protocols,
        .extensions = NULL,
        .vhost_name = "pleno",
        .headers = pl_http_headers,
        .server_string = "pleno",
        // No HTTP/2: raw frames would break it, and it gains nothing here.
        .alpn = "http/1.1",
        .retry_and_idle_policy = &no_validity_checks,
        // Headers in all; more is closed on without an answer. Browsers send about 600 bytes.
        .max_http_header_data = 4096,
        // Seconds for each step of a handshake, and between requests on one connection.
        .timeout_secs = 5,
        .keepalive_timeout = 5,
        // Zero: the process's limit. A smaller one makes the library search a list for every
        // event; open_listener and pl_ws_adopt keep the bound instead.
        .fd_limit_per_thread = 0,
        // Set to NULL when the last of the library's handles is closed.
        .pcontext = &ws->context,
#ifdef HAS_LOG_CONTEXTS
        // Each connection is counted in it, without a lock: threads must not share the default one.
        .log_cx = &ws->log,
#endif
    };
    if (config->tls_certificate)
        add_tls(&info, config);
    log_by(ws, on_start_log);
    ws->context = lws_create_context(&info);
    if (!ws->context)
        return -ENOMEM;
    ws->vhost = lws_create_vhost(ws->context, &info);
    log_by(ws, on_serve_log);
    if (ws->vhost)
        return 0;
    return config->tls_certificate ? -EKEYREJECTED : -ENOMEM;
}

// On a loop that is not its own the library goes in two steps: first it closes its handles, which
// takes turns of the loop, then it frees itself and unloads its part for libuv.
static void close_context(struct pl_ws *ws)
{
    if (!ws->context)
        return;
    lws_context_destroy(ws->context);
    for (int i = 0; i < TURNS_TO_CLOSE; i++)
        uv_run(ws->net->loop, UV_RUN_NOWAIT);
    if (ws->context)
        lws_context_destroy(ws->context);
    if (ws->context)
        pl_log(PL_LOG_WARNING, "libwebsockets did not end");
}

// Descriptors bound connections, whatever is configured.
static int64_t connections_max(const struct pl_limits *limits)
{
    struct rlimit files;
    int64_t max = limits->connections;
    if (getrlimit(RLIMIT_NOFILE, &files) || files.rlim_cur == RLIM_INFINITY)
        return max;
    int64_t room = (int64_t)files.rlim_cur - PL_DESCRIPTORS_RESERVED - PL_SURPLUS_MAX;
    if (room >= max)
        return max;
    pl_log(PL_LOG_WARNING, "fewer descriptors than connections", PL_LOG_INT("connections", max),
           PL_LOG_INT("possible", room));
    return room > 0 ? room : 0;
}

int pl_ws_new(struct pl_net *net, const struct pl_net_config *config, struct pl_ws **ret_ws)
{
    struct pl_ws *ws = pl_alloc(sizeof(*ws));
    ws->magic = WS_MAGIC;
    ws->net = net;
    ws->listener = -1;
    ws->connections_max = connections_max(net->limits);
    int result = ws->connections_max > 0 ? open_listener(ws, config) : -EMFILE;
    if (result)
        goto out;
    result = open_context(ws, config);
    if (result)
        goto out;
    PL_CHECK(!uv_timer_init(net->loop, &ws->pause));
    ws->pause.data = ws;
    PL_CHECK(!uv_poll_init(net->loop, &ws->poll, ws->listener));
    ws->poll.data = ws;
    ws->is_accepting = true;
    PL_CHECK(!uv_poll_start(&ws->poll, UV_READABLE, on_connections));
    *ret_ws = ws;
    return 0;
out:
    close_context(ws);
    if (ws->listener >= 0)
        close(ws->listener);
    free(ws);
    return result;
}

uint16_t pl_ws_port(const struct pl_ws *ws)
{
    return ws->port;
}

void pl_ws_stop_accepting(struct pl_ws *ws)
{
    if (!ws->is_accepting)
        return;
    ws->is_accepting = false;
    uv_timer_stop(&ws->pause);
    uv_poll_stop(&ws->poll);
    close(ws->listener);
    ws->listener = -1;
}

void pl_ws_free(struct pl_ws *ws)
{
    if (!ws)
        return;
    pl_ws_stop_accepting(ws);
    uv_close((uv_handle_t *)&ws->poll, NULL);
    uv_close((uv_handle_t *)&ws->pause, NULL);
    close_context(ws);
    ws->magic = 0;
    free(ws);
}
