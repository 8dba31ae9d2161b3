// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_ENCODE_H
#define PL_PROTO_ENCODE_H

/*
 * From structs to JSON text, by the generated tables. The same struct gives the same bytes: fields
 * come in the schema's order, optional ones when their `has` bit is set, without spaces.
 *
 * Errors: -ENOBUFS when the buffer's maximum would be passed (see util/buf.h). Strings must be
 *         valid UTF-8 already; only what JSON demands is escaped.
 */

#include "proto/gen.h"
#include "util/buf.h"

// Appends the JSON object of the struct that `object` describes.
PL_MUST_USE int pl_encode(const struct pl_object *object, const void *in, struct pl_buf *buf);

// Appends a JSON string with its quotes.
PL_MUST_USE int pl_encode_string(struct pl_str text, struct pl_buf *buf);

// Appends a whole response: `id` and `result` are finished JSON text.
PL_MUST_USE int pl_encode_result(struct pl_str id, struct pl_str result, struct pl_buf *buf);

// Appends a whole error response, worded in `lang`. `id` is finished JSON text; empty means null.
PL_MUST_USE int pl_encode_refusal(enum pl_lang lang, struct pl_str id,
                                  const struct pl_refusal *refusal, struct pl_buf *buf);

// Appends a whole request, as plenoctl and tests send it.
PL_MUST_USE int pl_encode_request(int64_t id, enum pl_method method, const void *params,
                                  struct pl_buf *buf);

// Appends a whole notification; `in` is the struct of that type (struct pl_notice_...).
PL_MUST_USE int pl_encode_notice(enum pl_notice_type type, const void *in, struct pl_buf *buf);

// One event as stored. `actor` and `data` are finished JSON text.
struct pl_event_frame {
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    enum pl_event_type type;
    struct pl_str actor;
    struct pl_str data;
};

// Appends the whole channel.event notification of an event.
PL_MUST_USE int pl_encode_event_frame(const struct pl_event_frame *event, struct pl_buf *buf);
// Appends its params alone, as channel.history lists them; the same bytes as within the frame.
PL_MUST_USE int pl_encode_event(const struct pl_event_frame *event, struct pl_buf *buf);

enum { PL_TIME_BYTES = 25 }; // "2026-11-23T21:00:00.000Z" and a NUL

// RFC 3339 in UTC with milliseconds. Years 0000 to 9999; beyond them the nearest bound is written.
void pl_time_format(int64_t ms, char ret_text[PL_TIME_BYTES]);

#endif
