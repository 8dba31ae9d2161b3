// SPDX-License-Identifier: MIT
#ifndef PL_STORE_BACKUP_H
#define PL_STORE_BACKUP_H

/*
 * A copy of the database as of one moment, made while the server writes.
 *
 * Thread: that of the reader.
 * Errors: as in store/db.h; -ENOSPC is of the copy's disk.
 */

#include "store/reader.h"

// Copies the snapshot that `reader` has begun into the file at `path`, which must be empty. The
// copy is one plain file without a log beside it, and is on disk when this returns 0.
PL_MUST_USE int pl_backup_copy(struct pl_reader *reader, const char *path);

#endif
