// SPDX-License-Identifier: MIT
#ifndef PL_NET_STATIC_H
#define PL_NET_STATIC_H

/*
 * The built client as a fixed manifest: every regular file of a folder, read once at the start.
 *
 * Nothing is looked up on disk for a request: a path is in the manifest, byte for byte, or it is
 * not there. Links are not followed. FILE.br and FILE.gz beside FILE are its compressed forms, not
 * paths of their own.
 *
 * Bound: PL_STATIC_FILES_MAX files, PL_STATIC_BYTES_MAX in all.
 */

#include "util/base.h"

enum {
    PL_STATIC_FILES_MAX = 4096,
    PL_STATIC_BYTES_MAX = 64 * 1024 * 1024,
    PL_STATIC_ETAG_BYTES = 36, // quotes, 32 hexadecimal digits, NUL; one to spare
};

struct pl_static;

enum pl_static_coding { PL_CODING_NONE, PL_CODING_GZIP, PL_CODING_BROTLI, PL_CODING_COUNT };

struct pl_static_file {
    char *path;       // "/assets/index-d41d8cd9.js"
    const char *type; // media type
    bool is_hashed;   // the name changes with the content: cached for ever
    struct {
        char *bytes; // NULL: not there
        size_t len;
        char etag[PL_STATIC_ETAG_BYTES];
    } forms[PL_CODING_COUNT];
};

// Reads the folder. Returns 0 or a negative errno (-EFBIG: over a bound, -ENOENT: no index.html).
PL_MUST_USE int pl_static_load(const char *folder, struct pl_static **ret_static);
void pl_static_free(struct pl_static *site); // NULL is fine

// "/" is "/index.html". NULL: not there.
const struct pl_static_file *pl_static_find(const struct pl_static *site, struct pl_str path);

// The best form that the request's Accept-Encoding allows.
enum pl_static_coding pl_static_pick(const struct pl_static_file *file,
                                     struct pl_str accept_encoding);

// True when If-None-Match names the form's ETag.
bool pl_static_matches(const struct pl_static_file *file, enum pl_static_coding coding,
                       struct pl_str if_none_match);

#endif
