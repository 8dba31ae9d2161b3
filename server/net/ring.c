// SPDX-License-Identifier: MIT
/*
 * A ring whose memory is mapped twice in a row: a run that wraps is read straight on into the
 * second mapping, so a batch is always one send() and never two. Offsets count bytes since the
 * start and never wrap in practice (2^64); only their low bits say where in the ring.
 */
#include "net/ring.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "net/frame.h"

static size_t round_up(size_t bytes)
{
    size_t size = (size_t)sysconf(_SC_PAGESIZE);
    while (size < bytes)
        size *= 2;
    return size;
}

// Maps `fd` at `at`, over what is reserved there.
static int map_over(char *at, size_t bytes, int fd)
{
    void *got = mmap(at, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0);
    return got == MAP_FAILED ? -errno : 0;
}

int pl_ring_init(struct pl_ring *ring, size_t bytes, int64_t next)
{
    *ring = (struct pl_ring){.bytes = round_up(bytes), .first = next, .next = next};
    int result = 0;
    int fd = memfd_create("pleno-ring", MFD_CLOEXEC);
    if (fd < 0)
        return -errno;
    if (ftruncate(fd, (off_t)ring->bytes)) {
        result = -errno;
        goto out;
    }
    void *base = mmap(NULL, 2 * ring->bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED) {
        result = -errno;
        goto out;
    }
    ring->base = base;
    result = map_over(ring->base, ring->bytes, fd);
    if (!result)
        result = map_over(ring->base + ring->bytes, ring->bytes, fd);
    if (!result)
        ring->starts = pl_alloc_array(PL_RING_EVENTS_MAX, sizeof(*ring->starts));
out:
    close(fd);
    return result;
}

void pl_ring_fini(struct pl_ring *ring)
{
    if (ring->base)
        munmap(ring->base, 2 * ring->bytes);
    free(ring->starts);
    *ring = (struct pl_ring){0};
}

void pl_ring_append(struct pl_ring *ring, struct pl_str json)
{
    char header[PL_FRAME_HEADER_BYTES_MAX];
    size_t header_bytes = pl_frame_header(json.len, header);
    size_t frame_bytes = header_bytes + json.len;
    PL_CHECK(frame_bytes < ring->bytes / 2);

    uint64_t end = ring->end + frame_bytes;
    while (ring->first < ring->next && (ring->next - ring->first >= PL_RING_EVENTS_MAX ||
                                        end - pl_ring_start(ring, ring->first) > ring->bytes))
        ring->first++;

    char *to = ring->base + (ring->end & (ring->bytes - 1));
    memcpy(to, header, header_bytes);
    memcpy(to + header_bytes, json.ptr, json.len);
    ring->starts[ring->next % PL_RING_EVENTS_MAX] = ring->end;
    ring->end = end;
    ring->next++;
}

void pl_ring_begin(struct pl_ring *ring, int64_t seq)
{
    PL_CHECK(ring->first == ring->next);
    ring->first = ring->next = seq;
}

void pl_ring_forget(struct pl_ring *ring, int64_t first)
{
    if (first > ring->next)
        ring->next = first;
    if (first > ring->first)
        ring->first = first;
}

bool pl_ring_holds(const struct pl_ring *ring, int64_t seq)
{
    return seq >= ring->first && seq <= ring->next;
}

uint64_t pl_ring_start(const struct pl_ring *ring, int64_t seq)
{
    return seq == ring->next ? ring->end : ring->starts[seq % PL_RING_EVENTS_MAX];
}

const char *pl_ring_at(const struct pl_ring *ring, uint64_t offset)
{
    return ring->base + (offset & (ring->bytes - 1));
}

int64_t pl_ring_seq_from(const struct pl_ring *ring, uint64_t offset)
{
    int64_t low = ring->first;
    int64_t high = ring->next;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if (pl_ring_start(ring, middle) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
