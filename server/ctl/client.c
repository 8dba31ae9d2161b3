// SPDX-License-Identifier: MIT
/*
 * Either way a request is one line of JSON and so is its answer: what the core in this process is
 * asked goes through the same encoding, decoding and text rules as over the socket.
 *
 * Between taking the lock and opening its socket a server is neither free nor reachable, and so is
 * another plenoctl at work: both pass soon, so both ways are tried until patience ends.
 */
#include "ctl/client.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "conf/config.h"
#include "core/core.h"
#include "ctl/folder.h"
#include "net/control.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "store/store.h"
#include "text/text.h"
#include "util/clock.h"
#include "util/random.h"

enum {
    ANSWER_BYTES_MAX = 64 * 1024 * 1024,
    READ_BYTES = 64 * 1024,
    TRY_EVERY_MS = 50,
};

struct pl_client {
    struct pl_folder folder;
    int fd; // the socket, -1: none
    int64_t last_id;
    struct pl_buf request;
    struct pl_buf answer;
    // When no server runs.
    int64_t speaks_as; // a participant's row id, see operator.speak_as; 0: nobody
    struct pl_store *store;
    struct pl_core *core;
    struct pl_config config; // for the limits of texts
};

// By socket

static int dial(const char *path, int *ret_fd)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof(address.sun_path))
        return -ENAMETOOLONG;
    memcpy(address.sun_path, path, strlen(path));
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -errno;
    if (connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
        int error = -errno;
        close(fd);
        return error;
    }
    *ret_fd = fd;
    return 0;
}

static int send_line(const struct pl_client *client)
{
    struct pl_str left = pl_buf_view(&client->request);
    while (left.len > 0) {
        ssize_t sent = send(client->fd, left.ptr, left.len, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return -EPIPE;
        left.ptr += sent;
        left.len -= (size_t)sent;
    }
    return 0;
}

// Reads up to and without the end of the line. One request is asked at a time, so nothing follows.
static int receive_line(struct pl_client *client)
{
    pl_buf_reset(&client->answer);
    for (;;) {
        char *room = pl_buf_reserve(&client->answer, READ_BYTES);
        if (!room)
            return -EBADMSG;
        ssize_t count = recv(client->fd, room, READ_BYTES, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return -EPIPE;
        client->answer.len += (size_t)count;
        if (room[count - 1] == '\n') {
            client->answer.len--;
            return 0;
        }
    }
}

// By the core in this process

static int finish_text(void *arg, enum pl_text_kind kind, struct pl_str in, struct pl_arena *arena,
                       struct pl_str *ret_text, const char **ret_rule)
{
    static const enum pl_text_policy policies[] = {
        [PL_TEXT_MESSAGE] = PL_TEXT_POLICY_MESSAGE,
        [PL_TEXT_LINE] = PL_TEXT_POLICY_LINE,
        [PL_TEXT_NAME] = PL_TEXT_POLICY_NAME,
        [PL_TEXT_EMOJI] = PL_TEXT_POLICY_EMOJI,
    };
    const struct pl_limits *limits = arg;
    PL_CHECK(kind > PL_TEXT_NONE && kind < PL_ARRAY_LEN(policies));
    struct pl_text_limits text = {.graphemes = limits->text_graphemes, .bytes = limits->text_bytes};
    return pl_text_finish(policies[kind], in, &text, arena, ret_text, ret_rule);
}

// Runs a decoded request and appends its answer.
static void run(struct pl_client *client, const struct pl_call *call, void *params)
{
    const struct pl_method_def *def = &pl_methods[call->method];
    struct pl_buf json;
    pl_buf_init(&json, PL_CONTROL_LINE_BYTES_MAX);
    PL_CHECK(!pl_encode(def->params, params, &json));
    struct pl_entry entry = {
        .method = call->method,
        .speaker = {.is_operator = true},
        .at_ms = pl_clock_wall_ms(),
        .params = pl_buf_view(&json),
    };
    if (!(def->transports & PL_TRANSPORT_CONTROL))
        entry.speaker.participant = client->speaks_as;
    pl_random_bytes(entry.seed, sizeof(entry.seed));
    struct pl_outcomes *outcomes =
        def->path == PL_PATH_COMMAND
            ? pl_core_apply(client->core, pl_core_position(client->core) + 1, &entry, 1)
            : pl_core_query(client->core, &entry, 1);
    PL_CHECK(outcomes->reply_count == 1);
    const struct pl_reply *reply = &outcomes->replies[0];
    if (call->method == PL_METHOD_OPERATOR_SPEAK_AS && !reply->is_refused)
        client->speaks_as = reply->grant->participant;
    int result = reply->is_refused
                     ? pl_encode_refusal(PL_LANG_EN, call->id, &reply->refusal, &client->answer)
                     : pl_encode_result(call->id, reply->result, &client->answer);
    PL_CHECK(!result);
    pl_outcomes_unref(outcomes);
    pl_buf_fini(&json);
}

static void answer_here(struct pl_client *client)
{
    pl_buf_reset(&client->answer);
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_call call = {0};
    struct pl_refusal refusal = {0};
    struct pl_str line = pl_buf_view(&client->request);
    line.len--; // the end of the line
    int result = pl_request_parse(line, &arena, &call, &refusal);
    if (!result) {
        const struct pl_method_def *def = &pl_methods[call.method];
        struct pl_text_hook hook = {finish_text, &client->config.limits};
        void *params = pl_arena_alloc(&arena, def->params->size);
        PL_CHECK(def->transports &
                 (PL_TRANSPORT_CONTROL | (client->speaks_as ? PL_TRANSPORT_AS : 0)));
        result = pl_decode(def->params, call.params, params, &hook, &arena, &refusal);
        if (!result)
            run(client, &call, params);
    }
    if (result)
        PL_CHECK(!pl_encode_refusal(PL_LANG_EN, call.id, &refusal, &client->answer));
    pl_call_fini(&call);
    pl_arena_fini(&arena);
}

static int open_core(struct pl_client *client, char *ret_problem)
{
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct pl_store_config config = {.path = client->folder.database};
    int result = pl_store_open(&config, &client->store, problem);
    if (result) {
        snprintf(ret_problem, PL_CLIENT_PROBLEM_BYTES, "cannot open %s: %s",
                 client->folder.database, problem);
        return result;
    }
    if (pl_store_is_empty(client->store)) {
        snprintf(ret_problem, PL_CLIENT_PROBLEM_BYTES,
                 "%s holds no summit. Make one with:\n    plenoctl --data %s init --summit FILE",
                 client->folder.path, client->folder.path);
        return -ENOENT;
    }
    result = pl_core_new(client->store, &client->config.limits, &client->core);
    if (result)
        snprintf(ret_problem, PL_CLIENT_PROBLEM_BYTES, "cannot read the summit: %s",
                 strerror(-result));
    return result;
}

// Finds out who answers: the server, or this process once it holds the lock.
static int reach(struct pl_client *client, char *ret_problem)
{
    pid_t holder = 0;
    int64_t until_ms = pl_clock_monotonic_ms() + PL_CLIENT_PATIENCE_MS;
    for (;;) {
        int dialled = dial(client->folder.socket, &client->fd);
        if (!dialled)
            return 0;
        int locked = pl_folder_lock(&client->folder, &holder);
        if (!locked)
            return open_core(client, ret_problem);
        if (locked != -EBUSY || dialled == -EACCES || dialled == -EPERM) {
            int error = locked != -EBUSY ? locked : dialled;
            snprintf(ret_problem, PL_CLIENT_PROBLEM_BYTES, "cannot use %s: %s", client->folder.path,
                     strerror(-error));
            return error;
        }
        if (pl_clock_monotonic_ms() >= until_ms)
            break;
        poll(NULL, 0, TRY_EVERY_MS);
    }
    snprintf(ret_problem, PL_CLIENT_PROBLEM_BYTES,
             "%s is in use by process %ld, which does not answer", client->folder.path,
             (long)holder);
    return -EBUSY;
}

int pl_client_open(const char *data, struct pl_client **ret_client,
                   char ret_problem[PL_CLIENT_PROBLEM_BYTES])
{
    struct pl_client *client = pl_alloc(sizeof(*client));
    client->fd = -1;
    pl_folder_init(&client->folder, data);
    pl_config_init(&client->config);
    pl_buf_init(&client->request, PL_CONTROL_LINE_BYTES_MAX);
    pl_buf_init(&client->answer, ANSWER_BYTES_MAX);
    int result = pl_folder_find(&client->folder, ret_problem);
    if (!result)
        result = reach(client, ret_problem);
    if (result) {
        pl_client_close(client);
        return result;
    }
    *ret_client = client;
    return 0;
}

void pl_client_close(struct pl_client *client)
{
    if (!client)
        return;
    if (client->fd >= 0)
        close(client->fd);
    pl_core_free(client->core);
    pl_store_close(client->store);
    pl_folder_fini(&client->folder);
    pl_config_fini(&client->config);
    pl_buf_fini(&client->request);
    pl_buf_fini(&client->answer);
    free(client);
}

bool pl_client_is_remote(const struct pl_client *client)
{
    return client->fd >= 0;
}

int pl_client_call(struct pl_client *client, enum pl_method method, const void *params,
                   struct pl_arena *arena, struct pl_response *ret_response)
{
    pl_buf_reset(&client->request);
    if (pl_encode_request(++client->last_id, method, params, &client->request) ||
        pl_buf_append_byte(&client->request, '\n'))
        return -E2BIG;
    if (client->fd < 0) {
        answer_here(client);
    } else {
        int result = send_line(client);
        if (!result)
            result = receive_line(client);
        if (result)
            return result;
    }
    return pl_response_parse(pl_buf_view(&client->answer), arena, ret_response);
}
