// SPDX-License-Identifier: MIT
#ifndef PL_NET_CONTROL_H
#define PL_NET_CONTROL_H

/*
 * The operator's way in: a UNIX socket in the data folder, one JSON-RPC request a line, one answer
 * a line. The same requests through the same admission as everyone's; what differs is that the
 * kernel says who is asking: root, or the user the server runs as.
 *
 * Owner:  one net thread.
 * Bound:  PL_CONTROL_PEERS_MAX connections, PL_CONTROL_LINE_BYTES_MAX per line.
 */

#include "util/base.h"

struct pl_control;
struct pl_net;

enum {
    PL_CONTROL_PEERS_MAX = 16,
    PL_CONTROL_LINE_BYTES_MAX = 12 * 1024 * 1024, // an import of 20,000 participants fits
};

// Listens on `path` (mode 0600), replacing what an earlier server left there; the data folder's
// lock has to be held. Returns 0, -ENAMETOOLONG or another negative errno.
PL_MUST_USE int pl_control_new(struct pl_net *net, const char *path,
                               struct pl_control **ret_control);

void pl_control_stop_accepting(struct pl_control *control);
// Whether someone waits for an answer, or for an answer to be sent.
bool pl_control_is_busy(const struct pl_control *control);

// Closes all; the loop must turn once more. Removes the socket's file. NULL is fine.
void pl_control_free(struct pl_control *control);

#endif
