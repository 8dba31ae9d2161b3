// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

uint8_t fuzz_byte(struct fuzz_input *input)
{
    if (input->size == 0)
        return 0;
    input->size--;
    return *input->data++;
}

struct pl_str fuzz_line(struct fuzz_input *input)
{
    const uint8_t *end = input->size > 0 ? memchr(input->data, '\n', input->size) : NULL;
    size_t len = end ? (size_t)(end - input->data) : input->size;
    struct pl_str line = {(const char *)input->data, len};
    size_t taken = end ? len + 1 : len;
    if (taken > 0)
        input->data += taken;
    input->size -= taken;
    return line;
}

struct pl_str fuzz_rest(struct fuzz_input *input)
{
    struct pl_str rest = {(const char *)input->data, input->size};
    input->size = 0;
    return rest;
}

const char *fuzz_file(struct pl_str bytes)
{
    static int fd = -1;
    static char path[32];
    if (fd < 0) {
        fd = memfd_create("fuzz", MFD_CLOEXEC);
        PL_CHECK(fd >= 0);
        snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    }
    PL_CHECK(ftruncate(fd, 0) == 0);
    PL_CHECK(pwrite(fd, bytes.len > 0 ? bytes.ptr : "", bytes.len, 0) == (ssize_t)bytes.len);
    return path;
}

int64_t fuzz_cpu_ms(void)
{
    struct timespec now;
    PL_CHECK(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

char *fuzz_repeated(struct pl_str text, size_t bytes)
{
    char *all = pl_alloc(bytes + 1);
    for (size_t at = 0; text.len > 0 && at < bytes; at += text.len) {
        size_t len = text.len < bytes - at ? text.len : bytes - at;
        memcpy(all + at, text.ptr, len);
    }
    return all;
}
