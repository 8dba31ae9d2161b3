// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_BUF_H
#define PL_UTIL_BUF_H

/*
 * A growable byte buffer that is born with its maximum.
 *
 * Owner:  whoever called pl_buf_init; pl_buf_fini frees.
 * Errors: -ENOBUFS when the maximum would be passed; the buffer then keeps what it had, and stays
 *         failed (`error` set) until pl_buf_reset, so that a run of appends needs one check.
 */

#include <stdarg.h>
#include <string.h>

#include "util/base.h"

struct pl_buf {
    char *data;
    size_t len;
    size_t cap; // at most max
    size_t max;
    int error;
};

void pl_buf_init(struct pl_buf *buf, size_t max);
void pl_buf_fini(struct pl_buf *buf);
// Empties it and clears a failure; keeps the memory.
void pl_buf_reset(struct pl_buf *buf);

// Makes room for `len` more bytes and returns where to write them, or NULL at the maximum; the
// caller then adds to `len` itself.
char *pl_buf_reserve(struct pl_buf *buf, size_t len);

// All return 0 or -ENOBUFS; the result may be ignored when `error` is checked at the end. Inline,
// since JSON is written a few bytes at a time.
static inline int pl_buf_append(struct pl_buf *buf, const void *bytes, size_t len)
{
    if (len == 0 || buf->error)
        return buf->error;
    char *at = len <= buf->cap - buf->len ? buf->data + buf->len : pl_buf_reserve(buf, len);
    if (!at)
        return buf->error;
    memcpy(at, bytes, len);
    buf->len += len;
    return 0;
}

static inline int pl_buf_append_str(struct pl_buf *buf, struct pl_str text)
{
    return pl_buf_append(buf, text.ptr, text.len);
}

static inline int pl_buf_append_byte(struct pl_buf *buf, char byte)
{
    return pl_buf_append(buf, &byte, 1);
}

int pl_buf_append_int(struct pl_buf *buf, int64_t value);
// Needs room for one byte more than it appends.
int pl_buf_printf(struct pl_buf *buf, const char *format, ...) PL_PRINTF(2, 3);

struct pl_str pl_buf_view(const struct pl_buf *buf);

#endif
