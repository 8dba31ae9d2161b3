// SPDX-License-Identifier: MIT
#include "inline_checkpoint.h"

#include <stdlib.h>

#include "store/checkpoint_private.h"
#include "store/db_private.h"
#include "util/fault.h"

struct pl_checkpoint {
    struct pl_db db;
    struct pl_checkpoint *next;
    bool is_passive_wanted, is_truncate_wanted;
    bool is_running; // or paused
};

// The interface names no owner to hold it.
static struct pl_checkpoint *all;

int pl_checkpoint_start(const char *path, struct pl_checkpoint **ret_checkpoint)
{
    struct pl_checkpoint *checkpoint = pl_alloc(sizeof *checkpoint);
    int error = pl_db_open(&checkpoint->db, path, SQLITE_OPEN_READWRITE);
    if (error == 0)
        error = pl_db_exec(&checkpoint->db, "PRAGMA wal_autocheckpoint = 0;"
                                            "PRAGMA synchronous = FULL;"
                                            "PRAGMA cache_size = -512");
    if (error != 0) {
        pl_db_close(&checkpoint->db);
        free(checkpoint);
        return error;
    }
    checkpoint->next = all;
    all = checkpoint;
    *ret_checkpoint = checkpoint;
    return 0;
}

void pl_checkpoint_wake(struct pl_checkpoint *checkpoint, enum pl_checkpoint_mode mode)
{
    if (mode == PL_CHECKPOINT_TRUNCATE)
        checkpoint->is_truncate_wanted = true;
    else
        checkpoint->is_passive_wanted = true;
}

void pl_checkpoint_pause(struct pl_checkpoint *checkpoint)
{
    checkpoint->is_running = true;
}

void pl_checkpoint_resume(struct pl_checkpoint *checkpoint)
{
    checkpoint->is_running = false;
}

void pl_checkpoint_stop(struct pl_checkpoint *checkpoint)
{
    if (checkpoint == NULL)
        return;
    struct pl_checkpoint **place = &all;
    while (*place != checkpoint)
        place = &(*place)->next;
    *place = checkpoint->next;
    pl_db_close(&checkpoint->db);
    free(checkpoint);
}

static void run(struct pl_checkpoint *checkpoint)
{
    bool truncates = checkpoint->is_truncate_wanted;
    if (checkpoint->is_running || !(truncates || checkpoint->is_passive_wanted))
        return;
    checkpoint->is_running = true;
    int code = sqlite3_wal_checkpoint_v2(
        checkpoint->db.handle, "main",
        truncates ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    checkpoint->is_running = false;
    checkpoint->is_passive_wanted = false;
    if (code == SQLITE_OK)
        checkpoint->is_truncate_wanted = false;
}

void inline_checkpoint_run(void)
{
    for (struct pl_checkpoint *checkpoint = all; checkpoint != NULL; checkpoint = checkpoint->next)
        run(checkpoint);
}
