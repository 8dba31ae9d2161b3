// SPDX-License-Identifier: MIT
/*
 * One run of bytes: frames are appended at its end and leave at its start, so that all that waits
 * goes out with one send(). The run moves back to the front of the memory when its end is reached.
 */
#include "net/outbox.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "net/frame.h"

enum { CAP_BYTES_MIN = 1024 };

void pl_outbox_init(struct pl_outbox *outbox, size_t max)
{
    *outbox = (struct pl_outbox){.max = max};
}

void pl_outbox_fini(struct pl_outbox *outbox)
{
    free(outbox->bytes);
    *outbox = (struct pl_outbox){.max = outbox->max};
}

// Makes room for `len` more bytes behind the run.
static char *reserve(struct pl_outbox *outbox, size_t len)
{
    if (outbox->start + outbox->len + len > outbox->cap && outbox->start > 0) {
        memmove(outbox->bytes, outbox->bytes + outbox->start, outbox->len);
        outbox->start = 0;
    }
    if (outbox->len + len > outbox->cap) {
        size_t cap = outbox->cap ? outbox->cap : CAP_BYTES_MIN;
        while (cap < outbox->len + len)
            cap *= 2;
        outbox->bytes = pl_realloc_array(outbox->bytes, cap, 1);
        outbox->cap = cap;
    }
    return outbox->bytes + outbox->start + outbox->len;
}

static int add(struct pl_outbox *outbox, struct pl_str head, struct pl_str body)
{
    if (outbox->len >= outbox->max)
        return -ENOBUFS;
    char *to = reserve(outbox, head.len + body.len);
    memcpy(to, head.ptr, head.len);
    memcpy(to + head.len, body.ptr, body.len);
    outbox->len += head.len + body.len;
    return 0;
}

int pl_outbox_add(struct pl_outbox *outbox, struct pl_str json)
{
    char header[PL_FRAME_HEADER_BYTES_MAX];
    size_t header_bytes = pl_frame_header(json.len, header);
    return add(outbox, (struct pl_str){header, header_bytes}, json);
}

int pl_outbox_add_frame(struct pl_outbox *outbox, struct pl_str frame)
{
    return add(outbox, frame, PL_STR(""));
}

struct pl_str pl_outbox_view(const struct pl_outbox *outbox)
{
    return (struct pl_str){outbox->len ? outbox->bytes + outbox->start : NULL, outbox->len};
}

void pl_outbox_consume(struct pl_outbox *outbox, size_t len)
{
    PL_CHECK(len <= outbox->len);
    outbox->start += len;
    outbox->len -= len;
    if (outbox->len == 0)
        pl_outbox_fini(outbox);
}
