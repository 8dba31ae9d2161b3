// SPDX-License-Identifier: MIT
#ifndef PL_CTL_FOLDER_H
#define PL_CTL_FOLDER_H

/*
 * The data folder: where things are in it, and the lock that makes two servers on one folder
 * impossible. The lock is the kernel's (flock): it ends with the process, however that ends.
 *
 * Owner: struct pl_folder owns its paths and its lock.
 */

#include <sys/types.h>

#include "util/base.h"

// What stands at the end of the database's name while it is being restored.
#define PL_FOLDER_RESTORING ".restoring"

enum { PL_FOLDER_URL_BYTES = 512, PL_FOLDER_PROBLEM_BYTES = 512 };

struct pl_folder {
    char *path;
    char *database; // pleno.db
    char *index;    // search.db, made anew when it is missing
    char *lock;     // pleno.lock
    char *socket;   // control.sock
    int lock_fd;    // -1: not locked
};

void pl_folder_init(struct pl_folder *folder, const char *path);
void pl_folder_fini(struct pl_folder *folder); // unlocks

// Makes the folder (mode 0700); one that exists is fine. Returns 0 or a negative errno.
PL_MUST_USE int pl_folder_create(const struct pl_folder *folder);
// Whether there is a database. 0; -ENOENT: none, or no folder; -EACCES; or another negative errno.
// Then `ret_problem` says what to do.
PL_MUST_USE int pl_folder_find(const struct pl_folder *folder,
                               char ret_problem[PL_FOLDER_PROBLEM_BYTES]);

// Also removes what a killed restore has left. Returns 0; -EBUSY with the holder's process id, 0
// when unknown; -ENOENT: no such folder; or another negative errno.
PL_MUST_USE int pl_folder_lock(struct pl_folder *folder, pid_t *ret_holder);

// The holder of the lock says where people reach its server. Returns 0 or a negative errno.
PL_MUST_USE int pl_folder_announce(const struct pl_folder *folder, const char *url);
// What the server that runs on this folder, or ran last, has announced. Returns 0 or a negative
// errno; -ENOENT: none so far.
PL_MUST_USE int pl_folder_read_url(const struct pl_folder *folder,
                                   char ret_url[PL_FOLDER_URL_BYTES]);

#endif
