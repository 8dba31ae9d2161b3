// SPDX-License-Identifier: MIT
#include "util/buf.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BYTES = 256 };

void pl_buf_init(struct pl_buf *buf, size_t max)
{
    *buf = (struct pl_buf){.max = max};
}

void pl_buf_fini(struct pl_buf *buf)
{
    free(buf->data);
    *buf = (struct pl_buf){0};
}

void pl_buf_reset(struct pl_buf *buf)
{
    buf->len = 0;
    buf->error = 0;
}

char *pl_buf_reserve(struct pl_buf *buf, size_t len)
{
    if (buf->error)
        return NULL;
    if (len > buf->max - buf->len) {
        buf->error = -ENOBUFS;
        return NULL;
    }
    if (len > buf->cap - buf->len) {
        size_t want = buf->cap ? buf->cap : FIRST_BYTES;
        while (want < buf->len + len)
            want *= 2;
        buf->data = pl_realloc_array(buf->data, want, 1);
        buf->cap = want;
    }
    return buf->data ? buf->data + buf->len : NULL;
}

int pl_buf_append(struct pl_buf *buf, const void *bytes, size_t len)
{
    if (len == 0)
        return buf->error;
    char *at = pl_buf_reserve(buf, len);
    if (!at)
        return buf->error;
    memcpy(at, bytes, len);
    buf->len += len;
    return 0;
}

int pl_buf_append_str(struct pl_buf *buf, struct pl_str text)
{
    return pl_buf_append(buf, text.ptr, text.len);
}

int pl_buf_append_byte(struct pl_buf *buf, char byte)
{
    return pl_buf_append(buf, &byte, 1);
}

int pl_buf_append_int(struct pl_buf *buf, int64_t value)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%" PRId64, value);
    return pl_buf_append(buf, digits, (size_t)len);
}

int pl_buf_printf(struct pl_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    // NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): it is; LLVM 14 loses track of it
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    PL_CHECK(len >= 0);
    char *at = pl_buf_reserve(buf, (size_t)len + 1); // vsnprintf writes a NUL, which is not counted
    if (!at)
        return buf->error;
    va_start(args, format);
    len = vsnprintf(at, (size_t)len + 1, format, args);
    va_end(args);
    buf->len += (size_t)len;
    return 0;
}

struct pl_str pl_buf_view(const struct pl_buf *buf)
{
    return (struct pl_str){buf->data, buf->len};
}
