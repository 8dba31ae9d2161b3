// SPDX-License-Identifier: MIT
/*
 * One send() and what follows it. The errno of a failed send() is looked at right after it, by
 * pl_wire_settle, so that the fan-out loop can call send() itself.
 */
#include "net/wire.h"

#include <errno.h>
#include <sys/socket.h>

#include "net/frame.h"

int64_t pl_wire_hand_over(const struct pl_wire *wire, const char *run, size_t len)
{
    size_t taken = 0;
    while (taken < len && !wire->ops->is_held(wire->handle)) {
        size_t piece = len - taken;
        if (piece > PL_WIRE_RECORD_BYTES)
            piece = pl_frame_boundary(run + taken, PL_WIRE_RECORD_BYTES);
        if (wire->ops->hand_over(wire->handle, run + taken, piece)) {
            errno = EPIPE;
            return -1;
        }
        taken += piece;
    }
    return (int64_t)taken;
}

int pl_wire_settle(const struct pl_wire *wire, const char *run, size_t len, int64_t sent,
                   size_t *ret_sent)
{
    if (sent < 0 && errno != EAGAIN && errno != EINTR)
        return -EPIPE;
    size_t taken = sent < 0 ? 0 : (size_t)sent;
    size_t boundary = taken < len ? pl_frame_boundary(run, taken) : taken;
    if (boundary > taken && wire->ops->hand_over(wire->handle, run + taken, boundary - taken))
        return -EPIPE;
    *ret_sent = boundary;
    if (boundary == len)
        return 0;
    wire->ops->want_writable(wire->handle);
    return -EAGAIN;
}

int pl_wire_send(const struct pl_wire *wire, const char *run, size_t len, size_t *ret_sent)
{
    if (wire->ops->is_held(wire->handle)) {
        wire->ops->want_writable(wire->handle);
        *ret_sent = 0;
        return -EAGAIN;
    }
    int64_t sent = wire->fd < 0 ? pl_wire_hand_over(wire, run, len)
                                : send(wire->fd, run, len, MSG_DONTWAIT | MSG_NOSIGNAL);
    return pl_wire_settle(wire, run, len, sent, ret_sent);
}
