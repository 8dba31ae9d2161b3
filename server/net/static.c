// SPDX-License-Identifier: MIT
/*
 * A manifest in memory: two passes over the folder (files, then their compressed forms), sorted,
 * then searched by the exact path. A summit's client is a few hundred kilobytes; serving it from
 * memory costs no disk, no race with a deployment, and no way out of the folder.
 */
#include "net/static.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/hash.h"

enum { DEPTH_MAX = 8, HASH_CHARS_MIN = 8, ETAG_DIGITS = 32, PATH_BYTES_MAX = 4096 };

struct pl_static {
    struct pl_static_file *files;
    size_t count;
    size_t cap;
    size_t bytes;
};

static const struct {
    const char *suffix;
    const char *type;
} types[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".wasm", "application/wasm"},
    {".txt", "text/plain; charset=utf-8"},
    {".ftl", "text/plain; charset=utf-8"},
};

static bool has_suffix(const char *path, const char *suffix)
{
    size_t path_len = strlen(path);
    size_t suffix_len = strlen(suffix);
    return path_len > suffix_len && strcmp(path + path_len - suffix_len, suffix) == 0;
}

static const char *type_of(const char *path)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(types); i++) {
        if (has_suffix(path, types[i].suffix))
            return types[i].type;
    }
    return "application/octet-stream";
}

// "/assets/index-BxF3k_9a.js": the build puts a hash of the content between '-' and the suffix.
static bool is_hashed(const char *path)
{
    if (strncmp(path, "/assets/", strlen("/assets/")) != 0)
        return false;
    const char *dash = strrchr(path, '/');
    while (dash && (dash = strchr(dash + 1, '-'))) {
        if (strcspn(dash + 1, "./") >= HASH_CHARS_MIN)
            return true;
    }
    return false;
}

// Reads a whole regular file. Returns 0 or a negative errno.
static int slurp(int folder, const char *name, size_t bytes_max, char **ret_bytes, size_t *ret_len)
{
    int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return -errno;
    int result = 0;
    char *bytes = NULL;
    size_t len = 0;
    struct stat info;
    if (fstat(fd, &info)) {
        result = -errno;
        goto out;
    }
    if (!S_ISREG(info.st_mode) || (uint64_t)info.st_size > bytes_max) {
        result = S_ISREG(info.st_mode) ? -EFBIG : -EINVAL;
        goto out;
    }
    bytes = pl_alloc((size_t)info.st_size + 1);
    while (len < (size_t)info.st_size) {
        ssize_t got = read(fd, bytes + len, (size_t)info.st_size - len);
        if (got < 0)
            result = -errno;
        if (got <= 0)
            goto out;
        len += (size_t)got;
    }
    *ret_bytes = bytes;
    *ret_len = len;
    bytes = NULL;
out:
    free(bytes);
    close(fd);
    return result;
}

static void set_etag(char etag[PL_STATIC_ETAG_BYTES], const char *bytes, size_t len)
{
    uint8_t hash[PL_HASH_BYTES];
    pl_hash((struct pl_str){bytes, len}, hash);
    char hex[PL_HASH_HEX_BYTES];
    pl_hash_hex(hash, hex);
    snprintf(etag, PL_STATIC_ETAG_BYTES, "\"%.*s\"", ETAG_DIGITS, hex);
}

static int add_file(struct pl_static *site, int folder, const char *name, const char *path)
{
    char *bytes = NULL;
    size_t len = 0;
    if (site->count >= PL_STATIC_FILES_MAX)
        return -EFBIG;
    int result = slurp(folder, name, PL_STATIC_BYTES_MAX - site->bytes, &bytes, &len);
    if (result)
        return result;
    if (site->count == site->cap) {
        site->cap = site->cap ? 2 * site->cap : 64;
        site->files = pl_realloc_array(site->files, site->cap, sizeof(*site->files));
    }
    struct pl_static_file *file = &site->files[site->count++];
    *file = (struct pl_static_file){.path = pl_strdup(path)};
    file->type = type_of(path);
    file->is_hashed = is_hashed(path);
    file->forms[PL_CODING_NONE].bytes = bytes;
    file->forms[PL_CODING_NONE].len = len;
    set_etag(file->forms[PL_CODING_NONE].etag, bytes, len);
    site->bytes += len;
    return 0;
}

// Adds what is in `folder` (taken over and closed), whose path is `prefix`. Skips hidden names and
// everything that is neither a folder nor a regular file.
// NOLINTNEXTLINE(misc-no-recursion): bounded by DEPTH_MAX
static int add_folder(struct pl_static *site, int folder, const char *prefix, int depth)
{
    DIR *dir = fdopendir(folder);
    if (!dir) {
        int result = -errno;
        close(folder);
        return result;
    }
    int result = depth > DEPTH_MAX ? -EFBIG : 0;
    struct dirent *entry;
    while (!result && (entry = readdir(dir))) {
        char path[PATH_BYTES_MAX];
        struct stat info;
        int len = snprintf(path, sizeof(path), "%s/%s", prefix, entry->d_name);
        if (entry->d_name[0] == '.' || len < 0 || (size_t)len >= sizeof(path))
            continue;
        if (fstatat(folder, entry->d_name, &info, AT_SYMLINK_NOFOLLOW))
            continue;
        if (S_ISDIR(info.st_mode)) {
            int child =
                openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
            result = child < 0 ? -errno : add_folder(site, child, path, depth + 1);
        } else if (S_ISREG(info.st_mode)) {
            result = add_file(site, folder, entry->d_name, path);
        }
    }
    closedir(dir);
    return result;
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct pl_static_file *)a)->path,
                  ((const struct pl_static_file *)b)->path);
}

static struct pl_static_file *find(const struct pl_static *site, const char *path)
{
    size_t low = 0;
    size_t high = site->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(site->files[middle].path, path);
        if (order == 0)
            return &site->files[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static void file_free(struct pl_static_file *file)
{
    free(file->path);
    for (int i = 0; i < PL_CODING_COUNT; i++)
        free(file->forms[i].bytes);
}

// Moves FILE.br and FILE.gz into FILE's forms.
static void pair_up(struct pl_static *site)
{
    static const struct {
        const char *suffix;
        enum pl_static_coding coding;
    } codings[] = {{".br", PL_CODING_BROTLI}, {".gz", PL_CODING_GZIP}};

    qsort(site->files, site->count, sizeof(*site->files), by_path);
    for (size_t i = 0; i < site->count; i++) {
        struct pl_static_file *form = &site->files[i];
        for (size_t j = 0; j < PL_ARRAY_LEN(codings); j++) {
            if (!has_suffix(form->path, codings[j].suffix))
                continue;
            char plain[PATH_BYTES_MAX];
            snprintf(plain, sizeof(plain), "%.*s",
                     (int)(strlen(form->path) - strlen(codings[j].suffix)), form->path);
            struct pl_static_file *file = find(site, plain);
            if (!file)
                continue;
            file->forms[codings[j].coding] = form->forms[PL_CODING_NONE];
            form->forms[PL_CODING_NONE].bytes = NULL;
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < site->count; i++) {
        if (site->files[i].forms[PL_CODING_NONE].bytes)
            site->files[kept++] = site->files[i];
        else
            file_free(&site->files[i]);
    }
    site->count = kept;
}

int pl_static_load(const char *folder, struct pl_static **ret_static)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    struct pl_static *site = pl_alloc(sizeof(*site));
    int result = add_folder(site, fd, "", 0);
    if (!result && site->count > 0)
        pair_up(site);
    if (!result && !find(site, "/index.html"))
        result = -ENOENT;
    if (result) {
        pl_static_free(site);
        return result;
    }
    *ret_static = site;
    return 0;
}

void pl_static_free(struct pl_static *site)
{
    if (!site)
        return;
    for (size_t i = 0; i < site->count; i++)
        file_free(&site->files[i]);
    free(site->files);
    free(site);
}

const struct pl_static_file *pl_static_find(const struct pl_static *site, struct pl_str path)
{
    if (!site || path.len == 0 || memchr(path.ptr, '\0', path.len))
        return NULL;
    if (pl_str_equal(path, PL_STR("/")))
        return find(site, "/index.html");
    char key[PATH_BYTES_MAX];
    if (path.len >= sizeof(key))
        return NULL;
    memcpy(key, path.ptr, path.len);
    key[path.len] = '\0';
    return find(site, key);
}

// Takes the next element of a comma-separated list, without the blanks around it.
static bool next_element(struct pl_str *list, struct pl_str *ret_element)
{
    if (list->len == 0)
        return false;
    const char *comma = memchr(list->ptr, ',', list->len);
    size_t len = comma ? (size_t)(comma - list->ptr) : list->len;
    struct pl_str element = {list->ptr, len};
    size_t skip = comma ? len + 1 : len;
    *list = (struct pl_str){list->ptr + skip, list->len - skip};
    while (element.len > 0 && (element.ptr[0] == ' ' || element.ptr[0] == '\t')) {
        element.ptr++;
        element.len--;
    }
    while (element.len > 0 &&
           (element.ptr[element.len - 1] == ' ' || element.ptr[element.len - 1] == '\t'))
        element.len--;
    *ret_element = element;
    return true;
}

// True unless the element's weight is zero ("br;q=0", "br; q=0.000").
static bool is_wanted(struct pl_str element)
{
    const char *weight = memchr(element.ptr, '=', element.len);
    if (!weight)
        return true;
    for (const char *at = weight + 1; at < element.ptr + element.len; at++) {
        if (*at >= '1' && *at <= '9')
            return true;
    }
    return false;
}

enum pl_static_coding pl_static_pick(const struct pl_static_file *file,
                                     struct pl_str accept_encoding)
{
    enum pl_static_coding best = PL_CODING_NONE;
    struct pl_str element;
    while (next_element(&accept_encoding, &element)) {
        size_t len = 0;
        while (len < element.len && element.ptr[len] != ';' && element.ptr[len] != ' ')
            len++;
        enum pl_static_coding coding = PL_CODING_NONE;
        if (len == 2 && strncasecmp(element.ptr, "br", len) == 0)
            coding = PL_CODING_BROTLI;
        else if (len == 4 && strncasecmp(element.ptr, "gzip", len) == 0)
            coding = PL_CODING_GZIP;
        if (coding > best && file->forms[coding].bytes && is_wanted(element))
            best = coding;
    }
    return best;
}

bool pl_static_matches(const struct pl_static_file *file, enum pl_static_coding coding,
                       struct pl_str if_none_match)
{
    struct pl_str etag = pl_str_from(file->forms[coding].etag);
    struct pl_str element;
    while (next_element(&if_none_match, &element)) {
        if (pl_str_equal(element, PL_STR("*")) || pl_str_equal(element, etag))
            return true;
        struct pl_str weak = {element.ptr + 2, element.len > 2 ? element.len - 2 : 0};
        if (element.len > 2 && memcmp(element.ptr, "W/", 2) == 0 && pl_str_equal(weak, etag))
            return true;
    }
    return false;
}
