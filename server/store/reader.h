// SPDX-License-Identifier: MIT
#ifndef PL_STORE_READER_H
#define PL_STORE_READER_H

/*
 * A read-only connection: everything between begin and end is seen as of one moment.
 *
 * Thread: one at a time. Never blocks the writer.
 */

#include "store/db.h"

struct pl_reader;

// A file of an older schema is read as a copy brought up to date, and stays as it is. 0 or a
// negative errno (store/db.h): -EPROTO when a newer Pleno wrote it.
PL_MUST_USE int pl_reader_open(const char *path, struct pl_reader **ret_reader);
// The same of a file that no writer of this process has found to be whole. -EBADMSG also when a
// table or an index is missing, which takes some milliseconds to tell.
PL_MUST_USE int pl_reader_open_unknown(const char *path, struct pl_reader **ret_reader);
void pl_reader_close(struct pl_reader *reader); // NULL is fine
struct pl_db *pl_reader_db(struct pl_reader *reader);

PL_MUST_USE int pl_reader_begin(struct pl_reader *reader);
void pl_reader_end(struct pl_reader *reader);

#endif
