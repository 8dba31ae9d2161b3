// SPDX-License-Identifier: MIT
/*
 * SQLite's backup copies pages, all in one step within the reader's transaction. A writer goes on
 * meanwhile: it appends to the log, and only the emptying of the log waits. (In many steps without
 * that transaction every commit would make the copy start over; VACUUM INTO would write the rows
 * anew, which takes several times longer and holds the log longer.)
 */
#include "store/backup.h"

#include <errno.h>

#include "store/db_private.h"
#include "util/fault.h"

int pl_backup_copy(struct pl_reader *reader, const char *path)
{
    struct pl_db to;
    int error = pl_db_open(&to, path, SQLITE_OPEN_READWRITE);
    if (error != 0)
        return error;
    // A copy that is cut short is thrown away, so nothing has to be able to undo it.
    // Nor does anybody else open it, so no file has to say who reads what: there may be no room.
    error = pl_db_exec(&to, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY;"
                            "PRAGMA synchronous = FULL");
    if (error == 0)
        error = pl_fault("store.backup");
    if (error == 0)
        error = pl_db_copy(pl_reader_db(reader), &to);
    if (error == 0)
        error = pl_db_exec(&to, "PRAGMA journal_mode = DELETE");
    // SQLite calls it a full disk only where a page does not fit.
    if (error == -EIO && sqlite3_system_errno(to.handle) == ENOSPC)
        error = -ENOSPC;
    pl_db_close(&to);
    return error;
}
