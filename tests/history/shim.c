// SPDX-License-Identifier: MIT
/*
 * The world as a server under test sees it: its disk and its wall clock, to be broken from outside.
 * Loaded before the C library (LD_PRELOAD); what it shall do stands in a file that the test has
 * mapped, too, $PLENO_SHIM/control, and may change at any moment. Only the databases in the folder
 * $PLENO_SHIM/data are concerned.
 *
 * For each such file NAME it keeps $PLENO_SHIM/NAME.journal: what each write replaced and brought
 * since all was last synced, and up to where a sync succeeded or failed. So a test can bring back
 * what a disk may hold after a power cut: all that was synced, and any part of the rest (disk.py).
 * As in Linux, what was written before a sync that failed is not saved by a later one that
 * succeeds.
 *
 * Thread: any; each file has one writer at a time.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum where { NOWHERE, BEFORE_WRITE, HALFWAY, BEFORE_SYNC, AFTER_SYNC };

enum { JOURNALS_MAX = 8 };

enum kind { WRITE, TRUNCATE, SYNCED, FAILED };

struct control {
    _Atomic int64_t clock_step_us;
    _Atomic int32_t write_errno; // every write fails with it; 0: none does
    _Atomic int32_t sync_errno;
    _Atomic int32_t kill_where; // enum where
    _Atomic int32_t kill_after; // the process ends when it comes there for the n-th time
    _Atomic int32_t has_failed; // a sync has: no journal starts over any more
};

// Behind it lie the old bytes, then the new ones.
struct record {
    int64_t kind;
    int64_t offset; // of SYNCED and FAILED: the journal's length when the sync began
    int64_t old_len;
    int64_t new_len;
};

struct journal {
    char name[64]; // of its database; empty: not open yet
    int fd;
};

// What the process has, as the calls it replaces: a deliberate global.
static struct {
    pthread_once_t once;
    pthread_mutex_t lock; // journals
    struct journal journals[JOURNALS_MAX];
    pthread_mutex_t syncing; // one sync at a time, so that a journal does not start over under it
    struct control *control; // NULL: nothing is to be broken
    char folder[512];        // $PLENO_SHIM
    ssize_t (*write)(int, const void *, size_t, off64_t);
    int (*truncate)(int, off64_t);
    int (*sync)(int);
    int (*datasync)(int);
    int (*remove)(const char *);
    int (*time)(clockid_t, struct timespec *);
} shim = {.once = PTHREAD_ONCE_INIT,
          .lock = PTHREAD_MUTEX_INITIALIZER,
          .syncing = PTHREAD_MUTEX_INITIALIZER};

static void find(void *ret_call, const char *name)
{
    void *call = dlsym(RTLD_NEXT, name);
    memcpy(ret_call, &call, sizeof call);
}

static void set_up(void)
{
    find(&shim.write, "pwrite64");
    find(&shim.truncate, "ftruncate64");
    find(&shim.sync, "fsync");
    find(&shim.datasync, "fdatasync");
    find(&shim.remove, "unlink");
    find(&shim.time, "clock_gettime");
    const char *folder = getenv("PLENO_SHIM");
    char path[600];
    if (folder == NULL || realpath(folder, shim.folder) == NULL)
        return;
    (void)snprintf(path, sizeof path, "%s/control", shim.folder);
    int fd = open(path, O_RDWR | O_CLOEXEC);
    void *page =
        fd < 0 ? MAP_FAILED
               : mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED)
        shim.control = page;
    if (fd >= 0)
        close(fd);
}

// Whether `path` is a database of the folder, or its log.
static bool is_database(const char *path)
{
    size_t len = strlen(shim.folder);
    if (shim.control == NULL || strncmp(path, shim.folder, len) != 0 ||
        strncmp(path + len, "/data/", strlen("/data/")) != 0)
        return false;
    const char *end = strrchr(path, '.');
    return strcmp(end == NULL ? "" : end, ".db") == 0 ||
           strcmp(end == NULL ? "" : end, ".db-wal") == 0;
}

static bool find_path(int fd, char *ret_path, size_t size)
{
    char link[64];
    (void)snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t len = shim.control == NULL ? -1 : readlink(link, ret_path, size - 1);
    ret_path[len > 0 ? len : 0] = '\0';
    return len > 0 && is_database(ret_path);
}

static void come_by(enum where where)
{
    if (atomic_load(&shim.control->kill_where) == (int32_t)where &&
        atomic_fetch_sub(&shim.control->kill_after, 1) == 1)
        kill(getpid(), SIGKILL);
}

// The journal of a database. It stays open: a process may have no descriptor left.
static int journal_of(const char *path)
{
    const char *base = strrchr(path, '/') + 1;
    struct journal *at = shim.journals;
    while (at->name[0] != '\0' && strcmp(at->name, base) != 0)
        if (++at == shim.journals + JOURNALS_MAX)
            abort();
    if (at->name[0] != '\0')
        return at->fd;
    char name[PATH_MAX];
    (void)snprintf(name, sizeof name, "%s/%s.journal", shim.folder, base);
    at->fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0600);
    if (at->fd < 0 || strlen(base) >= sizeof at->name)
        abort();
    memcpy(at->name, base, strlen(base) + 1);
    return at->fd;
}

static void append(const char *path, const struct record *record, const void *old, const void *new)
{
    size_t old_len = (size_t)record->old_len, new_len = (size_t)record->new_len;
    size_t len = sizeof *record + old_len + new_len;
    char *bytes = malloc(len);
    if (bytes == NULL)
        abort();
    memcpy(bytes, record, sizeof *record);
    if (old_len > 0)
        memcpy(bytes + sizeof *record, old, old_len);
    if (new_len > 0)
        memcpy(bytes + sizeof *record + old_len, new, new_len);
    if (write(journal_of(path), bytes, len) != (ssize_t)len)
        abort();
    free(bytes);
}

static void note_write(const char *path, int fd, const void *bytes, size_t len, off64_t offset)
{
    char *old = malloc(len);
    ssize_t old_len = old == NULL ? -1 : pread(fd, old, len, offset);
    struct record record = {WRITE, offset, old_len > 0 ? old_len : 0, (int64_t)len};
    append(path, &record, old, bytes);
    free(old);
}

static void note_truncate(const char *path, int fd, off64_t len)
{
    struct stat file;
    if (fstat(fd, &file) != 0 || file.st_size <= len)
        return;
    char *old = malloc((size_t)(file.st_size - len));
    ssize_t old_len = old == NULL ? -1 : pread(fd, old, (size_t)(file.st_size - len), len);
    struct record record = {TRUNCATE, len, old_len > 0 ? old_len : 0, 0};
    append(path, &record, old, NULL);
    free(old);
}

static int64_t journal_length(const char *path)
{
    struct stat journal = {0};
    if (fstat(journal_of(path), &journal) != 0)
        abort();
    return journal.st_size;
}

static void note_sync(const char *path, const struct record *record)
{
    pthread_mutex_lock(&shim.lock);
    bool is_all = record->kind == SYNCED && journal_length(path) == record->offset;
    if (record->kind == FAILED)
        atomic_store(&shim.control->has_failed, 1);
    if (is_all && !atomic_load(&shim.control->has_failed))
        (void)shim.truncate(journal_of(path), 0);
    else
        append(path, record, NULL, NULL);
    pthread_mutex_unlock(&shim.lock);
}

static int sync_noted(int fd, int (*sync_call)(int))
{
    char path[600];
    if (!find_path(fd, path, sizeof path))
        return sync_call(fd);
    come_by(BEFORE_SYNC);
    pthread_mutex_lock(&shim.syncing);
    pthread_mutex_lock(&shim.lock);
    struct record record = {.offset = journal_length(path)};
    pthread_mutex_unlock(&shim.lock);
    int error = atomic_load(&shim.control->sync_errno);
    if (error == 0 && sync_call(fd) != 0)
        error = errno;
    record.kind = error == 0 ? SYNCED : FAILED;
    note_sync(path, &record);
    pthread_mutex_unlock(&shim.syncing);
    come_by(AFTER_SYNC);
    errno = error;
    return error == 0 ? 0 : -1;
}

static void use(void)
{
    pthread_once(&shim.once, set_up);
}

// The calls that it replaces.

ssize_t pwrite64(int fd, const void *bytes, size_t len, off64_t offset);
ssize_t pwrite64(int fd, const void *bytes, size_t len, off64_t offset)
{
    char path[600];
    use();
    if (!find_path(fd, path, sizeof path))
        return shim.write(fd, bytes, len, offset);
    come_by(BEFORE_WRITE);
    int error = atomic_load(&shim.control->write_errno);
    if (error != 0) {
        errno = error;
        return -1;
    }
    pthread_mutex_lock(&shim.lock);
    note_write(path, fd, bytes, len, offset);
    if (atomic_load(&shim.control->kill_where) == HALFWAY)
        (void)shim.write(fd, bytes, len / 2, offset);
    come_by(HALFWAY);
    ssize_t result = shim.write(fd, bytes, len, offset);
    pthread_mutex_unlock(&shim.lock);
    return result;
}

int ftruncate64(int fd, off64_t len)
{
    char path[600];
    use();
    if (find_path(fd, path, sizeof path)) {
        pthread_mutex_lock(&shim.lock);
        note_truncate(path, fd, len);
        pthread_mutex_unlock(&shim.lock);
    }
    return shim.truncate(fd, len);
}

int fsync(int fd)
{
    use();
    return sync_noted(fd, shim.sync);
}

int fdatasync(int fd)
{
    use();
    return sync_noted(fd, shim.datasync);
}

// A log that SQLite removes is not needed any more.
int unlink(const char *path)
{
    char real[PATH_MAX];
    use();
    if (shim.control != NULL && realpath(path, real) != NULL && is_database(real)) {
        pthread_mutex_lock(&shim.lock);
        (void)shim.truncate(journal_of(real), 0);
        pthread_mutex_unlock(&shim.lock);
    }
    return shim.remove(path);
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    use();
    int result = shim.time(clock, now);
    if (result == 0 && clock == CLOCK_REALTIME && shim.control != NULL)
        now->tv_sec += atomic_load(&shim.control->clock_step_us) / 1000000;
    return result;
}
