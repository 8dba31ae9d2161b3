// SPDX-License-Identifier: MIT
#include "frames.h"

#include <string.h>

// Bytes of header still missing, or 0 when it is whole.
static size_t header_missing(const struct frames *frames)
{
    if (frames->header_len < 2)
        return 2 - frames->header_len;
    size_t want = 2;
    if ((frames->header[1] & 0x7f) == 126)
        want = 4;
    else if ((frames->header[1] & 0x7f) == 127)
        want = 10;
    return want > frames->header_len ? want - frames->header_len : 0;
}

static uint64_t header_length(const struct frames *frames)
{
    uint64_t length = frames->header[1] & 0x7f;
    if (length < 126)
        return length;
    size_t bytes = length == 126 ? 2 : 8;
    length = 0;
    for (size_t i = 0; i < bytes; i++)
        length = length << 8 | frames->header[2 + i];
    return length;
}

static void keep_head(struct frames *frames, const uint8_t *bytes, size_t len)
{
    size_t room = FRAME_HEAD_BYTES - frames->head_len;
    size_t take = len < room ? len : room;
    memcpy(frames->head + frames->head_len, bytes, take);
    frames->head_len += take;
}

size_t frames_feed(struct frames *frames, const uint8_t *bytes, size_t len, frames_fn *on_frame,
                   void *arg)
{
    size_t ended = 0;
    while (len > 0) {
        size_t missing = header_missing(frames);
        if (missing > 0) {
            size_t take = missing < len ? missing : len;
            memcpy(frames->header + frames->header_len, bytes, take);
            frames->header_len += take;
            bytes += take;
            len -= take;
            if (header_missing(frames) > 0)
                continue;
            frames->payload_left = header_length(frames);
            frames->head_len = 0;
        }
        size_t take = frames->payload_left < len ? (size_t)frames->payload_left : len;
        if (on_frame)
            keep_head(frames, bytes, take);
        bytes += take;
        len -= take;
        frames->payload_left -= take;
        if (frames->payload_left == 0) {
            frames->head[frames->head_len] = '\0';
            if (on_frame)
                on_frame(arg, frames);
            frames->header_len = 0;
            ended++;
        }
    }
    return ended;
}

static size_t write_header(uint8_t *out, size_t len, uint8_t mask_bit)
{
    out[0] = 0x81;
    if (len < 126) {
        out[1] = (uint8_t)(mask_bit | len);
        return 2;
    }
    if (len < 65536) {
        out[1] = (uint8_t)(mask_bit | 126);
        out[2] = (uint8_t)(len >> 8);
        out[3] = (uint8_t)(len & 0xff);
        return 4;
    }
    out[1] = (uint8_t)(mask_bit | 127);
    for (size_t i = 0; i < 8; i++)
        out[2 + i] = (uint8_t)((uint64_t)len >> (56 - 8 * i));
    return 10;
}

size_t frames_write_masked(uint8_t *out, const char *payload, size_t len)
{
    size_t at = write_header(out, len, 0x80);
    memset(out + at, 0, 4);
    memcpy(out + at + 4, payload, len);
    return at + 4 + len;
}

size_t frames_write_plain(uint8_t *out, const char *payload, size_t len)
{
    size_t at = write_header(out, len, 0);
    memcpy(out + at, payload, len);
    return at + len;
}
