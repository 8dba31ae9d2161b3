// SPDX-License-Identifier: MIT
#include "util/buf.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

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
        if (want > buf->max)
            want = buf->max;
        buf->data = pl_realloc_array(buf->data, want, 1);
        buf->cap = want;
    }
    return buf->data ? buf->data + buf->len : NULL;
}

int pl_buf_append_int(struct pl_buf *buf, int64_t value)
{
    char digits[24];
    char *at = digits + sizeof(digits);
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        *--at = '-';
    return pl_buf_append(buf, at, (size_t)(digits + sizeof(digits) - at));
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
