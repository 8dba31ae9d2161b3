// SPDX-License-Identifier: MIT
#include "disk.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum {
    SECTOR_BYTES = 512, // the smallest that a disk writes in one piece
    FILES_MAX = 16,
    NAME_BYTES = 160,
    SHM_REGIONS_MAX = 64,
};

// One write, or a truncation, that no sync has made durable.
struct change {
    size_t at, len; // of a truncation the new size, and 0
    size_t data;    // offset of its bytes in the file's `unsaved`
    bool is_truncation;
};

struct bytes {
    uint8_t *ptr;
    size_t len, cap;
};

// What a name leads to. While it is open it lives on without one.
struct node {
    struct bytes now, kept; // kept: as after the last sync
    struct change *changes;
    size_t change_count, change_cap;
    struct bytes unsaved;
    int refs; // names, and open files
    struct file *files;
    int shared;
    struct file *reserved, *pending, *exclusive;
    void *regions[SHM_REGIONS_MAX];
};

struct entry {
    char name[NAME_BYTES];
    struct node *now, *kept; // NULL: there is none
};

struct disk {
    sqlite3_vfs vfs, *base;
    struct entry entries[FILES_MAX];
    uint64_t random;
    enum disk_lie lie;
    void (*before_change)(void *arg);
    void *arg;
    bool is_watching; // in before_change
    bool is_dead;
    int changes_left; // 0: it does not die
    bool dies_at_sync, dies_synced;
    enum disk_fault fault;
    int calls_left; // 0: none fails
    bool is_lasting, has_failed;
};

struct file {
    sqlite3_file base;
    struct disk *disk;
    struct node *node;
    struct entry *entry; // NULL: removed when it is closed
    struct file *next;   // of the node's
    int lock;
    uint16_t shm_shared, shm_exclusive;
    bool has_shm;
};

static uint64_t next_random(struct disk *disk)
{
    uint64_t z = (disk->random += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static size_t below(struct disk *disk, size_t bound)
{
    return (size_t)(next_random(disk) % bound);
}

// ---- bytes

static void resize(struct bytes *bytes, size_t len)
{
    if (len > bytes->cap) {
        bytes->cap = len + len / 2 + 4096;
        bytes->ptr = realloc(bytes->ptr, bytes->cap);
        PL_CHECK(bytes->ptr != NULL);
    }
    if (len > bytes->len)
        memset(bytes->ptr + bytes->len, 0, len - bytes->len);
    bytes->len = len;
}

static void put(struct bytes *bytes, size_t at, const uint8_t *from, size_t len)
{
    if (at + len > bytes->len)
        resize(bytes, at + len);
    if (len > 0)
        memcpy(bytes->ptr + at, from, len);
}

static void copy(struct bytes *to, const struct bytes *from)
{
    resize(to, from->len);
    if (from->len > 0)
        memcpy(to->ptr, from->ptr, from->len);
}

// ---- nodes

static void unref(struct node *node)
{
    if (node == NULL || --node->refs > 0)
        return;
    PL_CHECK(node->files == NULL);
    free(node->now.ptr);
    free(node->kept.ptr);
    free(node->unsaved.ptr);
    free(node->changes);
    free(node);
}

static void point(struct node **place, struct node *to)
{
    if (to != NULL)
        to->refs++;
    unref(*place);
    *place = to;
}

static void note(struct node *node, const struct change *change, const void *data)
{
    if (node->change_count == node->change_cap) {
        node->change_cap = node->change_cap * 2 + 64;
        node->changes = realloc(node->changes, node->change_cap * sizeof *node->changes);
        PL_CHECK(node->changes != NULL);
    }
    struct change *kept = &node->changes[node->change_count++];
    *kept = *change;
    kept->data = node->unsaved.len;
    put(&node->unsaved, kept->data, data, change->len);
}

static void forget(struct node *node)
{
    node->change_count = 0;
    node->unsaved.len = 0;
}

// `begin` and `end` are places in the file; what lies between them becomes durable.
static void save_part(struct node *node, const struct change *change, size_t begin, size_t end)
{
    if (change->is_truncation)
        resize(&node->kept, change->at);
    else
        put(&node->kept, begin, node->unsaved.ptr + change->data + (begin - change->at),
            end - begin);
}

static void save(struct node *node, const struct change *change)
{
    save_part(node, change, change->at, change->at + change->len);
}

// Some of its sectors.
static void save_torn(struct disk *disk, struct node *node, const struct change *change)
{
    size_t end = change->at + change->len;
    for (size_t at = change->at; at < end;) {
        size_t sector_end = (at / SECTOR_BYTES + 1) * SECTOR_BYTES;
        if (sector_end > end)
            sector_end = end;
        if (below(disk, 2) == 0)
            save_part(node, change, at, sector_end);
        at = sector_end;
    }
}

// What a loss of power leaves of what no sync saved: a part from the start on, with the next one
// torn; any of them; or any of their sectors.
static void lose(struct disk *disk, struct node *node)
{
    size_t way = below(disk, 3), count = node->change_count;
    size_t whole = below(disk, count + 1);
    if (below(disk, 4) == 0)
        whole = count;
    for (size_t i = 0; i < count; i++) {
        const struct change *change = &node->changes[i];
        if (way == 0 ? i < whole : way == 1 && below(disk, 2) == 0)
            save(node, change);
        else if (way == 0 ? i == whole : way == 2)
            save_torn(disk, node, change);
    }
    if (disk->lie == DISK_LIE_TORN && node->kept.len > 0) {
        size_t sector = below(disk, (node->kept.len + SECTOR_BYTES - 1) / SECTOR_BYTES);
        size_t at = sector * SECTOR_BYTES, left = node->kept.len - at;
        memset(node->kept.ptr + at, 0, left < SECTOR_BYTES ? left : SECTOR_BYTES);
    }
}

// ---- dying and failing

// SQLITE_OK, or it must not happen: the disk is dead, or dies with it.
static int change_begins(struct disk *disk)
{
    if (!disk->is_dead && disk->before_change != NULL && !disk->is_watching) {
        disk->is_watching = true;
        disk->before_change(disk->arg);
        disk->is_watching = false;
    }
    if (!disk->is_dead && disk->changes_left > 0 && --disk->changes_left == 0)
        disk->is_dead = true;
    else if (!disk->is_dead)
        return SQLITE_OK;
    return SQLITE_IOERR;
}

static bool fails(struct disk *disk, enum disk_fault fault)
{
    if (disk->calls_left == 0 || disk->fault != fault)
        return false;
    if (disk->calls_left > 1) {
        disk->calls_left--;
        return false;
    }
    disk->has_failed = true;
    if (!disk->is_lasting)
        disk->calls_left = 0;
    return true;
}

// ---- what SQLite does with an open file

static struct file *file_of(sqlite3_file *base)
{
    return (struct file *)base;
}

static int on_close(sqlite3_file *base)
{
    struct file *file = file_of(base);
    struct file **place = &file->node->files;
    while (*place != file)
        place = &(*place)->next;
    *place = file->next;
    unref(file->node);
    return SQLITE_OK;
}

static int on_read(sqlite3_file *base, void *to, int amount, sqlite3_int64 at)
{
    struct file *file = file_of(base);
    const struct bytes *now = &file->node->now;
    size_t wanted = (size_t)amount, begin = (size_t)at;
    if (file->disk->is_dead || fails(file->disk, DISK_EIO))
        return SQLITE_IOERR_READ;
    size_t there = begin >= now->len ? 0 : now->len - begin;
    size_t len = there < wanted ? there : wanted;
    if (len > 0)
        memcpy(to, now->ptr + begin, len);
    memset((uint8_t *)to + len, 0, wanted - len);
    return len == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static void write_bytes(struct node *node, const void *from, size_t len, size_t at)
{
    struct change change = {.at = at, .len = len};
    note(node, &change, from);
    put(&node->now, at, from, len);
}

static int on_write(sqlite3_file *base, const void *from, int amount, sqlite3_int64 at)
{
    struct file *file = file_of(base);
    struct disk *disk = file->disk;
    size_t len = (size_t)amount;
    bool was_dead = disk->is_dead;
    if (change_begins(disk) != SQLITE_OK) {
        if (!was_dead)
            write_bytes(file->node, from, below(disk, len + 1), (size_t)at);
        return SQLITE_IOERR_WRITE;
    }
    bool is_full = fails(disk, DISK_FULL);
    if (is_full || fails(disk, DISK_EIO)) {
        write_bytes(file->node, from, below(disk, len), (size_t)at);
        return is_full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    write_bytes(file->node, from, len, (size_t)at);
    return SQLITE_OK;
}

static int on_truncate(sqlite3_file *base, sqlite3_int64 size)
{
    struct file *file = file_of(base);
    struct change change = {.at = (size_t)size, .is_truncation = true};
    if (change_begins(file->disk) != SQLITE_OK || fails(file->disk, DISK_EIO))
        return SQLITE_IOERR_TRUNCATE;
    note(file->node, &change, NULL);
    resize(&file->node->now, change.at);
    return SQLITE_OK;
}

static void sync_folder(struct disk *disk)
{
    for (size_t i = 0; i < FILES_MAX; i++)
        point(&disk->entries[i].kept, disk->entries[i].now);
}

static int on_sync(sqlite3_file *base, int flags)
{
    struct file *file = file_of(base);
    struct node *node = file->node;
    (void)flags;
    if (file->disk->dies_at_sync && !file->disk->dies_synced)
        file->disk->changes_left = 1;
    if (change_begins(file->disk) != SQLITE_OK)
        return SQLITE_IOERR_FSYNC;
    if (file->disk->lie == DISK_LIE_SYNC)
        return SQLITE_OK;
    if (fails(file->disk, DISK_EIO)) {
        lose(file->disk, node); // the cache goes on showing what the disk does not have
        forget(node);
        return SQLITE_IOERR_FSYNC;
    }
    for (size_t i = 0; i < node->change_count; i++)
        save(node, &node->changes[i]);
    forget(node);
    if (file->entry != NULL && file->entry->now == node && file->entry->kept != node)
        sync_folder(file->disk);
    file->disk->is_dead = file->disk->dies_at_sync;
    return SQLITE_OK;
}

static int on_file_size(sqlite3_file *base, sqlite3_int64 *ret_size)
{
    struct file *file = file_of(base);
    if (file->disk->is_dead || fails(file->disk, DISK_EIO))
        return SQLITE_IOERR_FSTAT;
    *ret_size = (sqlite3_int64)file->node->now.len;
    return SQLITE_OK;
}

static int on_lock(sqlite3_file *base, int level)
{
    struct file *file = file_of(base);
    struct node *node = file->node;
    if (file->disk->is_dead)
        return SQLITE_IOERR_LOCK;
    if (level <= file->lock)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (node->pending != NULL || node->exclusive != NULL)
            return SQLITE_BUSY;
        node->shared++;
        file->lock = level;
        return SQLITE_OK;
    }
    if (node->reserved != NULL && node->reserved != file)
        return SQLITE_BUSY;
    if (level == SQLITE_LOCK_RESERVED) {
        node->reserved = file;
        file->lock = level;
        return SQLITE_OK;
    }
    if (node->pending != NULL && node->pending != file)
        return SQLITE_BUSY;
    node->pending = file;
    file->lock = SQLITE_LOCK_PENDING;
    if (node->shared > 1)
        return SQLITE_BUSY;
    node->exclusive = file;
    file->lock = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

static int on_unlock(sqlite3_file *base, int level)
{
    struct file *file = file_of(base);
    struct node *node = file->node;
    if (level >= file->lock)
        return SQLITE_OK;
    if (node->reserved == file)
        node->reserved = NULL;
    if (node->pending == file)
        node->pending = NULL;
    if (node->exclusive == file)
        node->exclusive = NULL;
    if (level == SQLITE_LOCK_NONE)
        node->shared--;
    file->lock = level;
    return SQLITE_OK;
}

static int on_check_reserved(sqlite3_file *base, int *ret_is_reserved)
{
    const struct node *node = file_of(base)->node;
    *ret_is_reserved = node->reserved != NULL || node->exclusive != NULL;
    return SQLITE_OK;
}

static int on_control(sqlite3_file *base, int op, void *arg)
{
    (void)base;
    (void)op;
    (void)arg;
    return SQLITE_NOTFOUND;
}

static int on_sector_size(sqlite3_file *base)
{
    (void)base;
    return 4096;
}

static int on_characteristics(sqlite3_file *base)
{
    (void)base;
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

static int on_shm_map(sqlite3_file *base, int region, int bytes, int extend, void volatile **ret)
{
    struct file *file = file_of(base);
    PL_CHECK(region < SHM_REGIONS_MAX);
    *ret = NULL;
    if (file->disk->is_dead || fails(file->disk, DISK_EIO))
        return SQLITE_IOERR_SHMMAP;
    file->has_shm = true;
    void **place = &file->node->regions[region];
    if (*place == NULL && extend)
        *place = pl_alloc((size_t)bytes);
    *ret = *place;
    return SQLITE_OK;
}

static int on_shm_lock(sqlite3_file *base, int at, int count, int flags)
{
    struct file *file = file_of(base);
    uint16_t mask = (uint16_t)(((1u << count) - 1) << at);
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        file->shm_shared &= (uint16_t)~mask;
        file->shm_exclusive &= (uint16_t)~mask;
        return SQLITE_OK;
    }
    if (file->disk->is_dead)
        return SQLITE_IOERR_SHMLOCK;
    bool is_exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (const struct file *other = file->node->files; other != NULL; other = other->next)
        if (other != file && ((other->shm_exclusive & mask) != 0 ||
                              (is_exclusive && (other->shm_shared & mask) != 0)))
            return SQLITE_BUSY;
    if (is_exclusive)
        file->shm_exclusive |= mask;
    else
        file->shm_shared |= mask;
    return SQLITE_OK;
}

static void on_shm_barrier(sqlite3_file *base)
{
    (void)base;
}

// The shared memory lasts as long as anybody has it open.
static int on_shm_unmap(sqlite3_file *base, int is_delete)
{
    struct file *file = file_of(base);
    (void)is_delete;
    file->has_shm = false;
    file->shm_shared = file->shm_exclusive = 0;
    for (const struct file *other = file->node->files; other != NULL; other = other->next)
        if (other->has_shm)
            return SQLITE_OK;
    for (int i = 0; i < SHM_REGIONS_MAX; i++) {
        free(file->node->regions[i]);
        file->node->regions[i] = NULL;
    }
    return SQLITE_OK;
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = on_close,
    .xRead = on_read,
    .xWrite = on_write,
    .xTruncate = on_truncate,
    .xSync = on_sync,
    .xFileSize = on_file_size,
    .xLock = on_lock,
    .xUnlock = on_unlock,
    .xCheckReservedLock = on_check_reserved,
    .xFileControl = on_control,
    .xSectorSize = on_sector_size,
    .xDeviceCharacteristics = on_characteristics,
    .xShmMap = on_shm_map,
    .xShmLock = on_shm_lock,
    .xShmBarrier = on_shm_barrier,
    .xShmUnmap = on_shm_unmap,
};

// ---- and with names

static struct disk *disk_of(sqlite3_vfs *vfs)
{
    return vfs->pAppData;
}

// NULL: nothing has that name, nor had it at the last sync.
static struct entry *find(struct disk *disk, const char *name)
{
    for (size_t i = 0; i < FILES_MAX; i++)
        if (strcmp(disk->entries[i].name, name) == 0)
            return &disk->entries[i];
    return NULL;
}

static struct entry *find_or_add(struct disk *disk, const char *name)
{
    struct entry *entry = find(disk, name);
    if (entry != NULL)
        return entry;
    for (size_t i = 0; i < FILES_MAX; i++) {
        entry = &disk->entries[i];
        if (entry->now != NULL || entry->kept != NULL)
            continue;
        PL_CHECK(strlen(name) < NAME_BYTES);
        memcpy(entry->name, name, strlen(name) + 1);
        return entry;
    }
    PL_CHECK(false);
    return NULL;
}

static struct node *new_node(void)
{
    return pl_alloc(sizeof(struct node));
}

static int on_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags,
                   int *ret_flags)
{
    struct disk *disk = disk_of(vfs);
    struct file *file = file_of(base);
    struct entry *entry = name != NULL ? find(disk, name) : NULL;
    *file = (struct file){.disk = disk};
    if (disk->is_dead || fails(disk, DISK_EIO))
        return SQLITE_CANTOPEN;
    bool is_there = entry != NULL && entry->now != NULL;
    if (!is_there && name != NULL) {
        if ((flags & SQLITE_OPEN_CREATE) == 0 || change_begins(disk) != SQLITE_OK)
            return SQLITE_CANTOPEN;
        entry = find_or_add(disk, name);
        point(&entry->now, new_node());
    }
    point(&file->node, name == NULL ? new_node() : entry->now);
    file->entry = entry;
    file->next = file->node->files;
    file->node->files = file;
    file->base.pMethods = &methods;
    if (ret_flags != NULL)
        *ret_flags = flags;
    return SQLITE_OK;
}

static int on_delete(sqlite3_vfs *vfs, const char *name, int syncs)
{
    struct disk *disk = disk_of(vfs);
    struct entry *entry = find(disk, name);
    if (entry == NULL || entry->now == NULL)
        return SQLITE_IOERR_DELETE_NOENT;
    if (change_begins(disk) != SQLITE_OK || fails(disk, DISK_EIO))
        return SQLITE_IOERR_DELETE;
    point(&entry->now, NULL);
    if (syncs != 0)
        sync_folder(disk);
    return SQLITE_OK;
}

static int on_access(sqlite3_vfs *vfs, const char *name, int flags, int *ret_is_so)
{
    struct disk *disk = disk_of(vfs);
    const struct entry *entry = find(disk, name);
    (void)flags;
    if (disk->is_dead || fails(disk, DISK_EIO))
        return SQLITE_IOERR_ACCESS;
    *ret_is_so = entry != NULL && entry->now != NULL;
    return SQLITE_OK;
}

static int on_full_pathname(sqlite3_vfs *vfs, const char *name, int size, char *ret_name)
{
    (void)vfs;
    sqlite3_snprintf(size, ret_name, "%s", name);
    return SQLITE_OK;
}

static int on_randomness(sqlite3_vfs *vfs, int size, char *ret)
{
    for (int i = 0; i < size; i++)
        ret[i] = (char)next_random(disk_of(vfs));
    return size;
}

// Nobody else runs who could let go of a lock meanwhile.
static int on_sleep(sqlite3_vfs *vfs, int microseconds)
{
    (void)vfs;
    return microseconds;
}

static int on_time(sqlite3_vfs *vfs, double *ret_days)
{
    (void)vfs;
    *ret_days = 2460000;
    return SQLITE_OK;
}

static int on_last_error(sqlite3_vfs *vfs, int size, char *ret_text)
{
    (void)vfs;
    (void)size;
    (void)ret_text;
    return 0;
}

// ---- for tests

struct disk *disk_new(void)
{
    struct disk *disk = pl_alloc(sizeof *disk);
    disk->base = sqlite3_vfs_find(NULL);
    disk->vfs = (sqlite3_vfs){
        .iVersion = 1,
        .szOsFile = sizeof(struct file),
        .mxPathname = NAME_BYTES - 1,
        .zName = "disk",
        .pAppData = disk,
        .xOpen = on_open,
        .xDelete = on_delete,
        .xAccess = on_access,
        .xFullPathname = on_full_pathname,
        .xRandomness = on_randomness,
        .xSleep = on_sleep,
        .xCurrentTime = on_time,
        .xGetLastError = on_last_error,
    };
    PL_CHECK(sqlite3_vfs_register(&disk->vfs, 1) == SQLITE_OK);
    return disk;
}

void disk_free(struct disk *disk)
{
    PL_CHECK(sqlite3_vfs_unregister(&disk->vfs) == SQLITE_OK);
    PL_CHECK(sqlite3_vfs_register(disk->base, 1) == SQLITE_OK);
    for (size_t i = 0; i < FILES_MAX; i++) {
        point(&disk->entries[i].now, NULL);
        point(&disk->entries[i].kept, NULL);
    }
    free(disk);
}

void disk_seed(struct disk *disk, uint64_t seed)
{
    disk->random = seed;
    sqlite3_randomness(0, NULL); // asks for a seed again
}

void disk_lie(struct disk *disk, enum disk_lie lie)
{
    disk->lie = lie;
}

void disk_watch(struct disk *disk, void (*before_change)(void *arg), void *arg)
{
    disk->before_change = before_change;
    disk->arg = arg;
}

void disk_die_at(struct disk *disk, int change)
{
    disk->changes_left = change;
    disk->dies_at_sync = false;
}

void disk_die_at_sync(struct disk *disk, bool done)
{
    disk->dies_at_sync = true;
    disk->dies_synced = done;
}

void disk_die(struct disk *disk)
{
    disk->is_dead = true;
}

bool disk_is_dead(const struct disk *disk)
{
    return disk->is_dead;
}

static void start_entry(struct disk *disk, struct entry *entry)
{
    bool is_now = below(disk, 2) == 0; // the folder has no sync of its own
    point(is_now ? &entry->kept : &entry->now, is_now ? entry->now : entry->kept);
    struct node *node = entry->now;
    if (node == NULL)
        return;
    PL_CHECK(node->files == NULL);
    lose(disk, node);
    forget(node);
    copy(&node->now, &node->kept);
}

void disk_start(struct disk *disk, bool power)
{
    disk->is_dead = false;
    disk_die_at(disk, 0);
    disk->calls_left = 0;
    for (size_t i = 0; i < FILES_MAX && power; i++)
        start_entry(disk, &disk->entries[i]);
}

void disk_fail_at(struct disk *disk, enum disk_fault fault, int call, bool lasting)
{
    disk->fault = fault;
    disk->calls_left = call;
    disk->is_lasting = lasting;
    disk->has_failed = false;
}

bool disk_has_failed(const struct disk *disk)
{
    return disk->has_failed;
}
