// SPDX-License-Identifier: MIT
/*
 * The socket is made under a narrow umask, so that there is no moment at which others could
 * connect, and its peers are asked for by SO_PEERCRED besides: a data folder may have been opened
 * too wide.
 *
 * Lines are answered in the order in which answers come; an operator's program asks one thing at a
 * time. A peer that does not read is closed when PL_CONTROL_UNSENT_BYTES_MAX wait for it.
 */
#include "net/control.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "net/net_private.h"
#include "util/log.h"

enum {
    CONTROL_MAGIC = 0x504c4354,
    PEER_MAGIC = 0x504c4350,
    READ_BYTES = 64 * 1024,
    BACKLOG = 16,
    UNSENT_BYTES_MAX = 64 * 1024 * 1024,
};

struct peer {
    uint32_t magic;
    struct pl_control *control;
    uv_pipe_t pipe;
    struct pl_requester requester;
    struct pl_buf line; // begun, not ended
    bool is_closing;
    LIST_ENTRY(peer) link; // pl_control::peers
};

struct pl_control {
    uint32_t magic;
    struct pl_net *net;
    uv_pipe_t listener;
    bool is_listening;
    char *path;
    size_t peer_count;
    size_t handle_count; // still open; the last one to close frees
    bool is_freed;
    LIST_HEAD(, peer) peers;
    char bytes[READ_BYTES]; // just read
};

struct answer {
    uv_write_t write;
    size_t len;
    char text[];
};

static struct pl_control *control_from(void *data)
{
    struct pl_control *control = data;
    PL_CHECK(control && control->magic == CONTROL_MAGIC);
    return control;
}

static struct peer *peer_from(void *data)
{
    struct peer *peer = data;
    PL_CHECK(peer && peer->magic == PEER_MAGIC);
    return peer;
}

static void unref(struct pl_control *control)
{
    if (--control->handle_count > 0 || !control->is_freed)
        return;
    control->magic = 0;
    free(control->path);
    free(control);
}

static void on_peer_closed(uv_handle_t *handle)
{
    struct peer *peer = peer_from(handle->data);
    struct pl_control *control = peer->control;
    pl_buf_fini(&peer->line);
    peer->magic = 0;
    free(peer);
    unref(control);
}

static void close_peer(struct peer *peer)
{
    if (peer->is_closing)
        return;
    peer->is_closing = true;
    pl_admit_leave(&peer->requester);
    LIST_REMOVE(peer, link);
    peer->control->peer_count--;
    uv_close((uv_handle_t *)&peer->pipe, on_peer_closed);
}

static void on_written(uv_write_t *write, int status)
{
    struct peer *peer = peer_from(write->handle->data);
    free(PL_CONTAINER_OF(write, struct answer, write));
    if (status < 0)
        close_peer(peer);
}

static struct peer *of_requester(struct pl_requester *requester)
{
    return peer_from(PL_CONTAINER_OF(requester, struct peer, requester));
}

static void on_answer(struct pl_requester *requester, struct pl_str json)
{
    struct peer *peer = of_requester(requester);
    if (peer->is_closing)
        return;
    uv_stream_t *stream = (uv_stream_t *)&peer->pipe;
    if (uv_stream_get_write_queue_size(stream) + json.len > UNSENT_BYTES_MAX) {
        close_peer(peer);
        return;
    }
    struct answer *answer = pl_alloc(sizeof(*answer) + json.len + 1);
    memcpy(answer->text, json.ptr, json.len);
    answer->text[json.len] = '\n';
    uv_buf_t buf = {.base = answer->text, .len = json.len + 1};
    if (uv_write(&answer->write, stream, &buf, 1, on_written)) {
        free(answer);
        close_peer(peer);
    }
}

static void on_cut(struct pl_requester *requester, int code, const char *reason)
{
    (void)code;
    (void)reason;
    close_peer(of_requester(requester));
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *ret_buf)
{
    (void)suggested;
    struct pl_control *control = peer_from(handle->data)->control;
    *ret_buf = (uv_buf_t){.base = control->bytes, .len = READ_BYTES};
}

// Takes what was read; ends early when the peer is closed meanwhile.
static void take_lines(struct peer *peer, struct pl_str bytes)
{
    while (bytes.len > 0 && !peer->is_closing) {
        const char *end = memchr(bytes.ptr, '\n', bytes.len);
        size_t len = end ? (size_t)(end - bytes.ptr) : bytes.len;
        if (pl_buf_append(&peer->line, bytes.ptr, len)) {
            pl_log(PL_LOG_WARNING, "control line too long");
            close_peer(peer);
            return;
        }
        if (!end)
            return;
        bytes.ptr += len + 1;
        bytes.len -= len + 1;
        pl_admit_frame(&peer->requester, pl_buf_view(&peer->line));
        pl_buf_reset(&peer->line);
    }
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buf)
{
    struct peer *peer = peer_from(stream->data);
    if (count < 0)
        close_peer(peer);
    else
        take_lines(peer, (struct pl_str){buf->base, (size_t)count});
}

static bool is_operator(uv_pipe_t *pipe)
{
    struct ucred who = {0};
    socklen_t len = sizeof(who);
    uv_os_fd_t fd = -1;
    if (uv_fileno((uv_handle_t *)pipe, &fd) ||
        getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &len) != 0)
        return false;
    if (who.uid == 0 || who.uid == geteuid())
        return true;
    pl_log(PL_LOG_WARNING, "control refused", PL_LOG_INT("uid", who.uid));
    return false;
}

static void on_connection(uv_stream_t *listener, int status)
{
    static const struct pl_requester_ops ops = {on_answer, on_cut};
    struct pl_control *control = control_from(listener->data);
    if (status < 0)
        return;
    struct peer *peer = pl_alloc(sizeof(*peer));
    peer->magic = PEER_MAGIC;
    peer->control = control;
    peer->pipe.data = peer;
    pl_buf_init(&peer->line, PL_CONTROL_LINE_BYTES_MAX);
    peer->requester.ops = &ops;
    peer->requester.net = control->net;
    peer->requester.transport = PL_TRANSPORT_CONTROL;
    peer->requester.is_operator = true;
    PL_CHECK(!uv_pipe_init(control->net->loop, &peer->pipe, 0));
    control->handle_count++;
    control->peer_count++;
    LIST_INSERT_HEAD(&control->peers, peer, link);
    pl_admit_join(&peer->requester);
    if (uv_accept(listener, (uv_stream_t *)&peer->pipe) ||
        control->peer_count > PL_CONTROL_PEERS_MAX || !is_operator(&peer->pipe) ||
        uv_read_start((uv_stream_t *)&peer->pipe, on_alloc, on_read))
        close_peer(peer);
}

static void on_listener_closed(uv_handle_t *handle)
{
    unref(control_from(handle->data));
}

static int listen_at(struct pl_control *control, const char *path)
{
    if (unlink(path) != 0 && errno != ENOENT)
        return -errno;
    mode_t before = umask(0177);
    int result = uv_pipe_bind(&control->listener, path);
    umask(before);
    if (!result)
        result = uv_listen((uv_stream_t *)&control->listener, BACKLOG, on_connection);
    return result;
}

int pl_control_new(struct pl_net *net, const char *path, struct pl_control **ret_control)
{
    if (strlen(path) >= sizeof(((struct sockaddr_un *)0)->sun_path))
        return -ENAMETOOLONG; // the library would cut it and bind another path
    struct pl_control *control = pl_alloc(sizeof(*control));
    control->magic = CONTROL_MAGIC;
    control->net = net;
    control->path = pl_strdup(path);
    control->listener.data = control;
    LIST_INIT(&control->peers);
    PL_CHECK(!uv_pipe_init(net->loop, &control->listener, 0));
    control->handle_count = 1;
    control->is_listening = true;
    int result = listen_at(control, path);
    if (result) {
        pl_control_free(control);
        return result;
    }
    *ret_control = control;
    return 0;
}

void pl_control_stop_accepting(struct pl_control *control)
{
    if (!control->is_listening)
        return;
    control->is_listening = false;
    unlink(control->path);
    uv_close((uv_handle_t *)&control->listener, on_listener_closed);
}

bool pl_control_is_busy(const struct pl_control *control)
{
    const struct peer *peer = NULL;
    LIST_FOREACH(peer, &control->peers, link)
    {
        if (peer->requester.in_flight > 0 ||
            uv_stream_get_write_queue_size((const uv_stream_t *)&peer->pipe) > 0)
            return true;
    }
    return false;
}

void pl_control_free(struct pl_control *control)
{
    if (!control)
        return;
    struct peer *peer = LIST_FIRST(&control->peers);
    while (peer) {
        struct peer *next = LIST_NEXT(peer, link);
        close_peer(peer);
        peer = next;
    }
    control->is_freed = true;
    control->handle_count++; // until the end of this function
    pl_control_stop_accepting(control);
    unref(control);
}
