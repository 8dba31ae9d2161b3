// SPDX-License-Identifier: MIT
#ifndef PL_CTL_FILES_H
#define PL_CTL_FILES_H

/*
 * Files that must not be half there: made aside, brought to the disk, and put in place in one step.
 *
 * Errors: 0 or a negative errno.
 */

#include "util/arena.h"
#include "util/base.h"
#include "util/hash.h"

// An empty file that only we write to, for as long as `ret_fd` is open. -EBUSY: somebody else does.
PL_MUST_USE int pl_file_begin(const char *path, int *ret_fd);
// Removes such a file of ours, with what SQLite puts beside one.
PL_MUST_USE int pl_file_discard(const char *path);
// The same for what a killed process has left. -EBUSY: somebody writes to it.
PL_MUST_USE int pl_file_clear(const char *path);
// Waits until the file, or the folder, is on disk.
PL_MUST_USE int pl_file_sync(const char *path);
PL_MUST_USE int pl_file_sync_folder_of(const char *path);
// Puts a finished file in place, on disk as well. -EEXIST: there is one, unless `replaces` it.
PL_MUST_USE int pl_file_put(const char *from, const char *to, bool replaces);
// Removes it; one that is not there is fine.
PL_MUST_USE int pl_file_remove(const char *path);
PL_MUST_USE int pl_file_write(const char *path, struct pl_str text); // replaces it, on disk
PL_MUST_USE int pl_file_sum(const char *path, int64_t *ret_bytes, uint8_t ret_sum[PL_HASH_BYTES]);
// Now, for names: "20230801T020000Z". Names sort as their times do.
struct pl_str pl_file_stamp(struct pl_arena *arena);
// Root gives what it has made in somebody's folder to that folder's owner; others own it already.
PL_MUST_USE int pl_file_give(const char *path, const char *folder);
bool pl_file_is_folder(const char *path);
// One file or folder by two names: links are followed.
bool pl_file_is_same(const char *path, const char *other);
// Whether the path's last name is, or would be, directly in the folder.
bool pl_file_is_in(const char *path, const char *folder);
// A folder, device or pipe, say: something to be put aside for no file of ours.
bool pl_file_is_special(const char *path);
bool pl_file_exists(const char *path);

#endif
