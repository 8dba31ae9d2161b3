// SPDX-License-Identifier: MIT
#include "ctl/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proto/encode.h"
#include "util/clock.h"

enum { CHUNK_BYTES = 64 * 1024, PATH_BYTES = 4096 };

// -EBUSY: somebody else holds it, or has removed it since it was opened.
static int lock(int fd)
{
    struct stat status;
    if (flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? -EBUSY : -errno;
    if (fstat(fd, &status) != 0)
        return -errno;
    return status.st_nlink > 0 ? 0 : -EBUSY;
}

int pl_file_begin(const char *path, int *ret_fd)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    int error = lock(fd);
    if (!error && ftruncate(fd, 0) != 0) // what a killed process has left
        error = -errno;
    if (error) {
        close(fd);
        return error;
    }
    *ret_fd = fd;
    return 0;
}

static const char *const sqlite_suffixes[] = {"-journal", "-wal", "-shm"};

int pl_file_discard(const char *path)
{
    int error = pl_file_remove(path);
    for (size_t i = 0; i < PL_ARRAY_LEN(sqlite_suffixes) && !error; i++) {
        char beside[PATH_BYTES];
        int len = snprintf(beside, sizeof(beside), "%s%s", path, sqlite_suffixes[i]);
        error = len > 0 && (size_t)len < sizeof(beside) ? pl_file_remove(beside) : -ENAMETOOLONG;
    }
    return error;
}

int pl_file_clear(const char *path)
{
    int fd = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    int error = fd < 0 ? -errno : lock(fd);
    if (!error || error == -ENOENT)
        error = pl_file_discard(path);
    if (fd >= 0)
        close(fd);
    return error;
}

int pl_file_sync(const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    int error = fsync(fd) == 0 ? 0 : -errno;
    close(fd);
    return error;
}

// The folder in which a path's last name is.
static int folder_of(const char *path, char ret_folder[PATH_BYTES])
{
    const char *slash = strrchr(path, '/');
    size_t len = slash == path ? 1 : slash ? (size_t)(slash - path) : 0;
    if (len >= PATH_BYTES)
        return -ENAMETOOLONG;
    memcpy(ret_folder, slash ? path : ".", slash ? len : 1);
    ret_folder[slash ? len : 1] = '\0';
    return 0;
}

int pl_file_sync_folder_of(const char *path)
{
    char folder[PATH_BYTES];
    int error = folder_of(path, folder);
    return error ? error : pl_file_sync(folder);
}

int pl_file_put(const char *from, const char *to, bool replaces)
{
    int result =
        replaces ? rename(from, to) : renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    // Some file systems, as on memory sticks, cannot do that in one step.
    if (result != 0 && !replaces && (errno == EINVAL || errno == ENOSYS)) {
        if (pl_file_exists(to))
            return -EEXIST;
        result = rename(from, to);
    }
    return result == 0 ? pl_file_sync_folder_of(to) : -errno;
}

int pl_file_remove(const char *path)
{
    return unlink(path) == 0 || errno == ENOENT ? 0 : -errno;
}

int pl_file_write(const char *path, struct pl_str text)
{
    char aside[PATH_BYTES];
    int len = snprintf(aside, sizeof(aside), "%s.partial", path);
    if (len < 0 || (size_t)len >= sizeof(aside))
        return -ENAMETOOLONG;
    int fd = -1;
    int error = pl_file_begin(aside, &fd);
    if (error)
        return error;
    errno = ENOSPC; // of a short write
    if (write(fd, text.ptr, text.len) != (ssize_t)text.len || fsync(fd) != 0)
        error = -errno;
    if (!error)
        error = pl_file_put(aside, path, true);
    else
        unlink(aside);
    close(fd);
    return error;
}

int pl_file_sum(const char *path, int64_t *ret_bytes, uint8_t ret_sum[PL_HASH_BYTES])
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    uint8_t *chunk = pl_alloc(CHUNK_BYTES);
    struct pl_hash hash;
    int64_t bytes = 0;
    ssize_t count = 0;
    pl_hash_init(&hash);
    while ((count = read(fd, chunk, CHUNK_BYTES)) > 0) {
        pl_hash_update(&hash, chunk, (size_t)count);
        bytes += count;
    }
    int error = count < 0 ? -errno : 0;
    free(chunk);
    close(fd);
    if (error)
        return error;
    pl_hash_final(&hash, ret_sum);
    *ret_bytes = bytes;
    return 0;
}

struct pl_str pl_file_stamp(struct pl_arena *arena)
{
    char time[PL_TIME_BYTES];
    char stamp[PL_TIME_BYTES];
    size_t len = 0;
    pl_time_format(pl_clock_wall_ms(), time);
    for (const char *at = time; *at && *at != '.'; at++)
        if (*at != '-' && *at != ':')
            stamp[len++] = *at;
    stamp[len] = '\0';
    return pl_arena_printf(arena, "%sZ", stamp);
}

int pl_file_give(const char *path, const char *folder)
{
    struct stat status;
    if (geteuid() != 0)
        return 0;
    if (stat(folder, &status) != 0 || lchown(path, status.st_uid, status.st_gid) != 0)
        return -errno;
    return 0;
}

bool pl_file_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool pl_file_is_same(const char *path, const char *other)
{
    struct stat a, b;
    return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev &&
           a.st_ino == b.st_ino;
}

bool pl_file_is_in(const char *path, const char *folder)
{
    char its[PATH_BYTES];
    return folder_of(path, its) == 0 && pl_file_is_same(its, folder);
}

bool pl_file_is_special(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

bool pl_file_exists(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0;
}
