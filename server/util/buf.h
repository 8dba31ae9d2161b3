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

#include "util/base.h"

struct pl_buf {
    char *data;
    size_t len;
    size_t cap;
    size_t max;
    int error;
};

void pl_buf_init(struct pl_buf *buf, size_t max);
void pl_buf_fini(struct pl_buf *buf);
// Empties it and clears a failure; keeps the memory.
void pl_buf_reset(struct pl_buf *buf);

// All return 0 or -ENOBUFS; the result may be ignored when `error` is checked at the end.
int pl_buf_append(struct pl_buf *buf, const void *bytes, size_t len);
int pl_buf_append_str(struct pl_buf *buf, struct pl_str text);
int pl_buf_append_byte(struct pl_buf *buf, char byte);
int pl_buf_append_int(struct pl_buf *buf, int64_t value);
// Needs room for one byte more than it appends.
int pl_buf_printf(struct pl_buf *buf, const char *format, ...) PL_PRINTF(2, 3);
// Makes room for `len` more bytes and returns where to write them, or NULL at the maximum; the
// caller then adds to `len` itself.
char *pl_buf_reserve(struct pl_buf *buf, size_t len);

struct pl_str pl_buf_view(const struct pl_buf *buf);

#endif
