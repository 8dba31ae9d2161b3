// SPDX-License-Identifier: MIT
#include "ctl/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static char *join(const char *path, const char *name)
{
    size_t size = strlen(path) + strlen(name) + 2;
    char *joined = pl_alloc(size);
    snprintf(joined, size, "%s/%s", path, name);
    return joined;
}

void pl_folder_init(struct pl_folder *folder, const char *path)
{
    *folder = (struct pl_folder){
        .path = pl_strdup(path),
        .database = join(path, "pleno.db"),
        .index = join(path, "search.db"),
        .lock = join(path, "pleno.lock"),
        .socket = join(path, "control.sock"),
        .lock_fd = -1,
    };
}

void pl_folder_fini(struct pl_folder *folder)
{
    if (folder->lock_fd >= 0)
        close(folder->lock_fd);
    free(folder->path);
    free(folder->database);
    free(folder->index);
    free(folder->lock);
    free(folder->socket);
    *folder = (struct pl_folder){.lock_fd = -1};
}

int pl_folder_create(const struct pl_folder *folder)
{
    if (mkdir(folder->path, 0700) == 0 || errno == EEXIST)
        return 0;
    return -errno;
}

bool pl_folder_exists(const struct pl_folder *folder)
{
    struct stat status;
    return stat(folder->path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool pl_folder_has_database(const struct pl_folder *folder)
{
    struct stat status;
    return stat(folder->database, &status) == 0;
}

static pid_t read_holder(int fd)
{
    char text[32] = "";
    ssize_t len = pread(fd, text, sizeof(text) - 1, 0);
    return len > 0 ? (pid_t)strtol(text, NULL, 10) : 0;
}

int pl_folder_lock(struct pl_folder *folder, pid_t *ret_holder)
{
    PL_CHECK(folder->lock_fd < 0);
    int fd = open(folder->lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        int error = errno == EWOULDBLOCK ? -EBUSY : -errno;
        *ret_holder = read_holder(fd);
        close(fd);
        return error;
    }
    // The number is for people only; the lock itself is the kernel's.
    char text[32];
    int len = snprintf(text, sizeof(text), "%ld\n", (long)getpid());
    if (ftruncate(fd, 0) != 0 || pwrite(fd, text, (size_t)len, 0) != len) {
        int error = errno ? -errno : -EIO;
        close(fd);
        return error;
    }
    folder->lock_fd = fd;
    return 0;
}
