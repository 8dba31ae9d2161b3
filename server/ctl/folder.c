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

#include "ctl/files.h"

enum { HOLDER_BYTES = PL_FOLDER_URL_BYTES + 32 };

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

int pl_folder_find(const struct pl_folder *folder, char ret_problem[PL_FOLDER_PROBLEM_BYTES])
{
    struct stat status;
    const char *path = folder->path;
    if (stat(folder->database, &status) == 0)
        return 0;
    int error = -errno;
    bool is_folder = stat(path, &status) == 0 && S_ISDIR(status.st_mode);
    if (error == -EACCES)
        snprintf(ret_problem, PL_FOLDER_PROBLEM_BYTES,
                 "the data folder %s may not be entered by this user: permission denied.\n"
                 "Run it as the user whom the folder belongs to, or as root (sudo)",
                 path);
    else if (error == -ENOENT)
        snprintf(ret_problem, PL_FOLDER_PROBLEM_BYTES,
                 "the data folder %s %s. Make it with:\n"
                 "    plenoctl --data %s init --summit FILE",
                 path, is_folder ? "holds no summit" : "does not exist", path);
    else
        snprintf(ret_problem, PL_FOLDER_PROBLEM_BYTES, "the data folder %s cannot be used: %s",
                 path, strerror(-error));
    return error;
}

// The lock's file says who holds it: the number of the process and, on a second line, the URL of
// the last server. It is for people and for links; the lock itself is the kernel's.
struct holder {
    pid_t process;
    char url[PL_FOLDER_URL_BYTES];
};

static int write_holder(int fd, const struct holder *holder)
{
    char text[HOLDER_BYTES];
    int len = snprintf(text, sizeof(text), "%ld\n%s\n", (long)holder->process, holder->url);
    errno = EIO; // of a short write
    if (ftruncate(fd, 0) != 0 || pwrite(fd, text, (size_t)len, 0) != len)
        return -errno;
    return 0;
}

static struct holder read_holder(int fd)
{
    struct holder holder = {0};
    char text[HOLDER_BYTES] = "";
    ssize_t len = pread(fd, text, sizeof(text) - 1, 0);
    char *rest = text;
    char *process = len > 0 ? strsep(&rest, "\n") : NULL;
    char *url = rest ? strsep(&rest, "\n") : NULL;
    if (process)
        holder.process = (pid_t)strtol(process, NULL, 10);
    if (url)
        snprintf(holder.url, sizeof(holder.url), "%s", url);
    return holder;
}

// A restore that goes on holds the lock; so what is there was left by one that was killed.
static int clear_restoring(const struct pl_folder *folder)
{
    char *path = join(folder->path, "pleno.db" PL_FOLDER_RESTORING);
    int error = pl_file_clear(path);
    free(path);
    return error;
}

int pl_folder_lock(struct pl_folder *folder, pid_t *ret_holder)
{
    PL_CHECK(folder->lock_fd < 0);
    int fd = open(folder->lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        int error = errno == EWOULDBLOCK ? -EBUSY : -errno;
        *ret_holder = read_holder(fd).process;
        close(fd);
        return error;
    }
    struct holder holder = read_holder(fd);
    holder.process = getpid();
    int error = write_holder(fd, &holder);
    if (!error)
        error = clear_restoring(folder);
    if (error) {
        close(fd);
        return error;
    }
    folder->lock_fd = fd;
    return 0;
}

int pl_folder_announce(const struct pl_folder *folder, const char *url)
{
    PL_CHECK(folder->lock_fd >= 0);
    struct holder holder = {.process = getpid()};
    int len = snprintf(holder.url, sizeof(holder.url), "%s", url);
    if (len < 0 || (size_t)len >= sizeof(holder.url))
        return -ENAMETOOLONG;
    return write_holder(folder->lock_fd, &holder);
}

int pl_folder_read_url(const struct pl_folder *folder, char ret_url[PL_FOLDER_URL_BYTES])
{
    int fd = open(folder->lock, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return -errno;
    struct holder holder = read_holder(fd);
    close(fd);
    if (holder.url[0] == '\0')
        return -ENOENT;
    memcpy(ret_url, holder.url, sizeof(holder.url));
    return 0;
}
