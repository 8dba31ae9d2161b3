// SPDX-License-Identifier: MIT
/*
 * Frame headers, forwards and backwards. The three length forms of RFC 6455, section 5.2; a length
 * is always written in the shortest form, as the RFC demands.
 */
#include "net/frame.h"

enum { FIN_TEXT = 0x81, FIN_PING = 0x89, LENGTH_16 = 126, LENGTH_64 = 127 };

const char pl_frame_ping[PL_FRAME_PING_BYTES] = {(char)FIN_PING, 1, '.'};

size_t pl_frame_header(size_t payload_bytes, char ret_header[PL_FRAME_HEADER_BYTES_MAX])
{
    unsigned length_bytes = 0;
    ret_header[0] = (char)FIN_TEXT;
    if (payload_bytes < LENGTH_16) {
        ret_header[1] = (char)payload_bytes;
    } else if (payload_bytes <= UINT16_MAX) {
        ret_header[1] = LENGTH_16;
        length_bytes = 2;
    } else {
        ret_header[1] = LENGTH_64;
        length_bytes = 8;
    }
    for (unsigned i = 0; i < length_bytes; i++)
        ret_header[2 + i] = (char)((uint64_t)payload_bytes >> (8 * (length_bytes - 1 - i)) & 0xff);
    return 2 + length_bytes;
}

size_t pl_frame_bytes(const char *frame)
{
    unsigned length = (unsigned char)frame[1];
    if (length < LENGTH_16)
        return 2 + length;
    unsigned length_bytes = length == LENGTH_16 ? 2 : 8;
    uint64_t payload = 0;
    for (unsigned i = 0; i < length_bytes; i++)
        payload = payload << 8 | (unsigned char)frame[2 + i];
    return 2 + length_bytes + (size_t)payload;
}

size_t pl_frame_boundary(const char *run, size_t at)
{
    size_t end = 0;
    while (end < at)
        end += pl_frame_bytes(run + end);
    return end;
}
