// SPDX-License-Identifier: MIT
#ifndef PL_NET_HTTP_H
#define PL_NET_HTTP_H

/*
 * Plain HTTP over the library: the built client, /healthz, and refusals of handshakes. Every
 * response carries the security headers.
 *
 * Included by ws.c only.
 */

#include <libwebsockets.h>

#include "net/conn.h"

// The headers that do not depend on the request, in the library's form for a virtual host: so its
// own error pages have them, too.
extern const struct lws_protocol_vhost_options *const pl_http_headers;

// Judges a request to upgrade. Returns 0 (go on) or -1 (refused: hang up).
int pl_http_judge_upgrade(struct lws *wsi, struct pl_conn *conn);

// Answers a request. Returns what the library's callback must return.
int pl_http_serve(struct lws *wsi, struct pl_conn *conn, struct pl_str path);
// Sends the next piece of a body.
int pl_http_writable(struct lws *wsi, struct pl_conn *conn);

#endif
